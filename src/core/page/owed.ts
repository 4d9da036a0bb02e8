import type { Fault } from "../fault.ts";

const day = 86_400_000;
/** An article that was older than this when it was first seen is not asked for: the news is in those that are not. */
const oldMs = 7 * day;
/** Full texts of backlog that a feed's first poll may ask for, the newest first, so that no publisher is flooded. */
export const mostBacklogPages = 10;

/** What is known of a relevant article when it is decided whether its page is fetched. */
export interface PageCandidate {
  /** Its link; null when the feed gave none that is safe. */
  url: string | null;
  summary: string;
  /** What the feed gave as full text; empty when it gave none. */
  content: string;
  publishedAt: number | null;
  firstSeenAt: number;
  backlog: boolean;
  watched: boolean;
}

/** `carried`: the feed has the full text, so there is nothing to fetch. */
export type PageDecision =
  | { kind: "owed"; host: string }
  | { kind: "carried" }
  | { kind: "none"; reason: Fault };

/** What a feed carries of an article: the whole, some text of it that may be all, or a summary. */
export type FeedText = "whole" | "text" | "summary";

export function feedTextOf(words: Pick<PageCandidate, "summary" | "content">): FeedText {
  if (carriesFullText(words)) return "whole";
  return words.content === "" ? "summary" : "text";
}

/** Whether the page of a relevant article is to be fetched for its full text. Pure. */
export function decidePage(article: PageCandidate): PageDecision {
  if (article.watched || carriesFullText(article)) return { kind: "carried" };
  if (article.url === null) return none("no-link", "The feed gives no link to the article's page.");
  if (article.publishedAt === null && article.backlog) {
    return none("undated", "It was in the feed before it was followed, without a date: it may be years old.");
  }
  if (article.publishedAt !== null && article.publishedAt < article.firstSeenAt - oldMs) {
    return none("too-old", "It was more than a week old when it was first seen.");
  }
  return { kind: "owed", host: new URL(article.url).host };
}

/** Why an article of a feed's backlog is passed over for newer ones. */
export const manyInBacklog: Fault = {
  code: "many-in-backlog",
  message: `Of a feed's backlog only the ${mostBacklogPages} newest relevant articles are fetched.`,
  details: { most: mostBacklogPages },
};

const none = (code: string, message: string): PageDecision => ({ kind: "none", reason: { code, message } });

/** Shorter than this, counted in Latin letters, even the whole of it is a teaser. */
const shortText = 1_200;
const cutOff = /(?:…|\.\.\.|\[\s*…?\s*\]|》|>>|»)\s*$/u;
const invitation =
  /(?:read more|continue reading|read the (?:full|rest)|full (?:story|article)|繼續閱讀|閱讀全文|閱讀更多|查看全文|继续阅读|阅读全文|阅读更多)[^\n]{0,80}$/iu;

/**
 * Whether a feed's text is the article itself: long enough, and not broken off with an ellipsis or "read more". The
 * whole of a short notice counts as a teaser too, since nothing tells the two apart.
 */
function carriesFullText({ summary, content }: Pick<PageCandidate, "summary" | "content">): boolean {
  const text = (content || summary).trimEnd();
  return textWeight(text) >= shortText && !cutOff.test(text) && !invitation.test(text.slice(-400));
}

/** The length of a text in Latin letters: a Chinese character says as much as three. */
export function textWeight(text: string): number {
  const chinese = text.match(/[\u3400-\u9fff\uf900-\ufaff]/g)?.length ?? 0;
  return text.length + 2 * chinese;
}
