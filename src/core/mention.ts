import type { ArticleText } from "./article.ts";
import type { Company } from "./company.ts";
import { readNames, type Name, type NameBook } from "./mention/name-book.ts";
import { findPhrases, type Hit } from "./relevance/phrase-index.ts";

/** A company's or product's name in an article. */
export interface Mention {
  /** Id of the company or product. */
  company: string;
  /** Offsets into the title or the text, as `where` says. */
  start: number;
  end: number;
  /** The name as it stands there. */
  text: string;
  where: "title" | "text";
}

export interface MentionFinder {
  /** Every name in an article, title first, in the order they stand; of overlapping names the longest. */
  (article: Pick<ArticleText, "title" | "text"> | string): Mention[];
  /** Ids of the companies that an article names, most prominent first: by title, then opening, then number of mentions. */
  namedCompanies: (article: Pick<ArticleText, "title" | "text">) => string[];
}

/** Makes a finder of a catalogue's names; build it once for a catalogue, it takes some milliseconds. */
export function createMentionFinder(companies: readonly Company[]): MentionFinder {
  const book = readNames(companies);
  const find = (article: Pick<ArticleText, "title" | "text"> | string): Mention[] => {
    if (typeof article === "string") return findIn(book, article, "text", "");
    // A name in the title may have its context words in the opening of the text.
    const opening = article.text.slice(0, nearLatin);
    return [
      ...findIn(book, article.title, "title", opening),
      ...findIn(book, article.text, "text", article.title),
    ];
  };
  return Object.assign(find, {
    namedCompanies: (article: Pick<ArticleText, "title" | "text">) => rank(find(article)),
  });
}

const nearLatin = 240;
const nearChinese = 100;

/** Hits by the number of their set, in the order of their starts. */
type HitsBySet = ReadonlyMap<number, readonly Hit[]>;

function findIn(book: NameBook, text: string, where: Mention["where"], beside: string): Mention[] {
  const hits = findPhrases(book.index, text);
  const bySet = groupBySet(hits);
  const besideSets = new Set(beside === "" ? [] : findPhrases(book.index, beside).map(({ set }) => set));
  const mentions: Mention[] = [];
  let free = 0;
  for (const hit of longestFirstAtEachStart(hits)) {
    const name = book.names[hit.set];
    if (name === undefined || hit.start < free) continue;
    const written = text.slice(hit.start, hit.end);
    if (!isSpelled(name, written, text, hit)) continue;
    if (name.not !== null && isInside(hit, bySet.get(name.not) ?? [])) continue;
    if (
      name.needs !== null &&
      !isLatinInChinese(written, text, hit) &&
      !besideSets.has(name.needs) &&
      !isNear(hit, bySet.get(name.needs) ?? [], text)
    )
      continue;
    mentions.push({ company: name.company, start: hit.start, end: hit.end, text: written, where });
    free = hit.end;
  }
  return mentions;
}

function groupBySet(hits: readonly Hit[]): HitsBySet {
  const bySet = new Map<number, Hit[]>();
  for (const hit of hits) {
    const known = bySet.get(hit.set);
    if (known === undefined) bySet.set(hit.set, [hit]);
    else known.push(hit);
  }
  return bySet;
}

function isSpelled(name: Name, written: string, text: string, hit: Hit): boolean {
  if (name.case === "any") return true;
  if (name.case === "exact") return written === name.written;
  return written[0] === name.written[0] || isChinese(text, hit.start - 1) || isChinese(text, hit.end);
}

function isChinese(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x2e80 || (text.charAt(at) === " " && text.charCodeAt(at + 1) >= 0x2e80);
}

/** In a Chinese text a Latin word of some length is a name and not the word that it may be in English. */
function isLatinInChinese(written: string, text: string, hit: Hit): boolean {
  return (
    written.length >= 4 &&
    /^[A-Z][\w+ ]*$/.test(written) &&
    (isChinese(text, hit.start - 1) || isChinese(text, hit.end))
  );
}

function longestFirstAtEachStart(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => a.start - b.start || b.end - a.end || a.set - b.set);
}

/** Index of the first hit that starts at or after an offset. */
function firstFrom(hits: readonly Hit[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** No longer string of a catalogue is longer than this. */
const longestTrap = 80;

function isInside(hit: Hit, traps: readonly Hit[]): boolean {
  for (let at = firstFrom(traps, hit.start - longestTrap); at < traps.length; at++) {
    const trap = traps[at]!;
    if (trap.start > hit.start) return false;
    if (trap.end >= hit.end) return true;
  }
  return false;
}

function isNear(hit: Hit, words: readonly Hit[], text: string): boolean {
  const reach = isChinese(text, hit.end) || isChinese(text, hit.start - 1) ? nearChinese : nearLatin;
  for (let at = firstFrom(words, hit.start - reach); at < words.length; at++) {
    const word = words[at]!;
    if (word.start > hit.start + reach) return false;
    if (word.end <= hit.start || word.start >= hit.end) return true;
  }
  return false;
}

/** Mentions in the title count most, those in the opening next. */
function rank(mentions: readonly Mention[]): string[] {
  const weights = new Map<string, number>();
  for (const mention of mentions) {
    const weight = mention.where === "title" ? 10 : mention.start < nearLatin ? 3 : 1;
    weights.set(mention.company, (weights.get(mention.company) ?? 0) + weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1]).map(([company]) => company);
}
