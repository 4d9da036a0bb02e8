import type { ArticleText } from "../article.ts";
import { fold } from "../fold.ts";
import { readItems, type Zoned } from "./items.ts";
import { storyKeys } from "./keys.ts";
import { readLayout } from "./layout.ts";
import { hash, pack, smallest } from "./sketch.ts";
import type { StoryFeatures } from "./story.ts";
import { shingles, tokenize, type Token } from "./tokens.ts";

/** Version of the rules; raise it when features made by older rules can't be compared any more. */
export const storyRules = 3;

/** How many shingle hashes are kept as a sample of a whole text. */
export const sampleSize = 64;

const mostTokens = 3000;
const mostCharacters = 20_000;
const mostOpening = 130;
const mostTitle = 24;

/** What `StoryFeatures.data` holds: made here, read by the comparison only. Hashes are packed, see `pack`. */
export interface StoryData {
  script: "latin" | "chinese";
  /** Hash of the words of the whole text: the very same text has the very same hash. 0 when there is nothing to read. */
  whole: number;
  /** Hash of the link, 0 for none; of the publisher. */
  url: number;
  publisher: number;
  /** The smallest shingle hashes of the text, and how many different ones it has. */
  sample: string;
  size: number;
  /** Shingles of the title; and of the opening in their order, of which the first `lede` are the lede's. */
  title: string;
  opening: string;
  lede: number;
  /** What can be compared across languages: zone (0 title, 1 lede, 2 opening, 3 the rest) and id. */
  items: string[];
  /** Hashes of the names that a Chinese text may hold, spelled as Hong Kong would. */
  names: string;
  /** Words of the text's own language: 26 bits of hash, two of tier, two of zone. */
  terms: string;
}

/**
 * What is kept of an article to tell whether another one reports the same event; `companies` are the ids of those that
 * it names. Linear in the text, which is cut at 20,000 characters.
 */
export function storyFeatures(article: ArticleText, companies: readonly string[]): StoryFeatures {
  const layout = readLayout(article, mostCharacters);
  const tokens = tokenize(layout.folded, mostTokens);
  const split = tokens.findIndex((token) => token.start > layout.titleEnd);
  const titleTokens = split === -1 ? tokens : tokens.slice(0, split);
  const bodyTokens = split === -1 ? [] : tokens.slice(split);
  const title = hashAll(shingles(titleTokens)).slice(0, mostTitle);
  const body = hashAll(shingles(bodyTokens));
  const lede = bodyTokens.filter((token) => layout.zoneAt(token.start) === 1).length;
  const all = new Set([...title, ...body]);
  const sample = smallest(all, sampleSize);
  const read = readItems(article, layout, tokens, companies);
  const data: StoryData = {
    script: isChinese(tokens) ? "chinese" : "latin",
    whole: wholeHash(layout.folded, tokens),
    url: article.url === null ? 0 : hash(article.url.replace(/^https?:\/\/(?:www\.)?|#.*$/g, "")),
    publisher: hash(fold(article.publisher)),
    sample: pack(sample),
    size: all.size,
    title: pack(title),
    opening: pack(body.slice(0, mostOpening)),
    lede: Math.min(lede, body.length, mostOpening),
    items: read.items.map(({ zone, id }) => `${zone}${id}`),
    names: pack(read.names.map(({ id }) => hash(id))),
    terms: pack(read.terms.map(packTerm)),
  };
  return { rules: storyRules, keys: storyKeys(data, sample, read), data };
}

function wholeHash(folded: string, tokens: readonly Token[]): number {
  const words = tokens.length > 0 ? tokens.map((token) => token.text).join(" ") : folded.trim();
  return words === "" ? 0 : hash(words);
}

function hashAll(strings: readonly string[]): number[] {
  return strings.map((string) => hash(string));
}

function packTerm({ text, tier, zone }: { text: string; tier: number } & Pick<Zoned, "zone">): number {
  return ((hash(text) & 0x3ffffff) << 4) | (tier << 2) | zone;
}

function isChinese(tokens: readonly Token[]): boolean {
  return tokens.filter((token) => token.chinese).length > tokens.length * 0.4;
}
