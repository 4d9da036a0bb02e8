import type { ArticleText } from "../../src/core/article.ts";
import { decideStory, storyWindowMs } from "../../src/core/story/decide.ts";
import { storyFeatures } from "../../src/core/story/features.ts";
import type { StoryArticle, StoryDecision, StoryFeatures } from "../../src/core/story/story.ts";
import type { CaseArticle } from "./story-cases.ts";

export interface Read {
  publishedAt: number;
  features: StoryFeatures;
}

const companies = ["google", "meta", "whatsapp", "telegram", "microsoft", "apple", "zoom", "hkbn", "hsbc"];

/** Companies as a catalogue would find them: their ids are their names in these texts. */
export function named(text: string): string[] {
  const folded = text.toLowerCase();
  return companies.filter((id) => folded.includes(id));
}

export function read([language, publisher, at, title, text]: CaseArticle, url: string | null = null): Read {
  const publishedAt = Date.parse(`${at}Z`);
  const article: ArticleText = { title, text, language, publisher, url, publishedAt };
  return { publishedAt, features: storyFeatures(article, named(`${title} ${text}`)) };
}

export function decide(article: Read, others: readonly Read[]): StoryDecision {
  const candidates = others.map((other, i): StoryArticle => ({ articleId: i + 1, storyId: i + 1, ...other }));
  return decideStory(article, candidates);
}

/** As the store looks candidates up: by a shared key, within the window. */
export function meets(a: Read, b: Read): boolean {
  return (
    Math.abs(a.publishedAt - b.publishedAt) <= storyWindowMs &&
    a.features.keys.some((key) => b.features.keys.includes(key))
  );
}

export function joins(a: CaseArticle, b: CaseArticle): boolean {
  const [first, second] = [read(a), read(b)];
  return meets(first, second) && decide(second, [first]).kind === "join";
}
