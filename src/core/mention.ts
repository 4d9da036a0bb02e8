import type { ArticleText } from "./article.ts";
import type { Company } from "./company.ts";
import { isAgain, isNameByForm, isRow } from "./mention/by-form.ts";
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
    if (typeof article === "string") return findIn(book, article, "text", "", none).mentions;
    // A name in the title may have its context words in the opening of the text.
    const opening = article.text.slice(0, nearLatin);
    const read = (known: Known) => [
      findIn(book, article.title, "title", opening, known),
      findIn(book, article.text, "text", article.title, known),
    ];
    const byForm = /Hong ?Kong/i.test(article.title) || /Hong ?Kong/i.test(article.text);
    const first = read({ byForm, companies: noCompanies });
    const sure = new Set(first.flatMap(({ mentions }) => mentions.map(({ company }) => company)));
    const again = first.some(({ doubtful }) => doubtful.some((company) => sure.has(company)));
    return (again ? read({ byForm, companies: sure }) : first).flatMap(({ mentions }) => mentions);
  };
  return Object.assign(find, {
    namedCompanies: (article: Pick<ArticleText, "title" | "text">) => rank(find(article)),
  });
}

/** What is known of an article before its ambiguous names are read. */
interface Known {
  /** It is about Hong Kong, so that a name may be told by its form alone. */
  byForm: boolean;
  /** Companies that it is sure to name. */
  companies: ReadonlySet<string>;
}

const noCompanies: ReadonlySet<string> = new Set();
const none: Known = { byForm: false, companies: noCompanies };

const nearLatin = 240;
const nearChinese = 100;

/** Hits by the number of their set, in the order of their starts. */
type HitsBySet = ReadonlyMap<number, readonly Hit[]>;

function findIn(
  book: NameBook,
  text: string,
  where: Mention["where"],
  beside: string,
  known: Known,
): { mentions: Mention[]; doubtful: string[] } {
  const hits = findPhrases(book.index, text);
  const bySet = groupBySet(hits);
  const besideSets = new Set(beside === "" ? [] : findPhrases(book.index, beside).map(({ set }) => set));
  const mentions: Mention[] = [];
  const doubtful: string[] = [];
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
      !isNear(hit, bySet.get(name.needs) ?? [], text) &&
      !isKnown(name, hit, { book, hits, text, where }, known)
    ) {
      doubtful.push(name.company);
      continue;
    }
    mentions.push({ company: name.company, start: hit.start, end: hit.end, text: written, where });
    free = hit.end;
  }
  return { mentions, doubtful };
}

/** Whether an ambiguous Latin name is one by the words beside it, by its row, or since the article names it elsewhere. */
function isKnown(
  name: Name,
  hit: Hit,
  {
    book,
    hits,
    text,
    where,
  }: { book: NameBook; hits: readonly Hit[]; text: string; where: Mention["where"] },
  known: Known,
): boolean {
  if (!/^[A-Z]/.test(name.written) || isChinese(text, hit.start - 1) || isChinese(text, hit.end))
    return false;
  if (known.companies.has(name.company) && isAgain(text, hit.start, hit.end)) return true;
  if (!known.byForm) return false;
  return isNameByForm(text, hit.start, hit.end, where === "title") || isInRow(name, hit, book, hits, text);
}

const rowLength = 14;

/** "Slack and Dropbox", "Slack, Zoom": a name beside it that is another company's. */
function isInRow(name: Name, hit: Hit, book: NameBook, hits: readonly Hit[], text: string): boolean {
  for (let at = firstFrom(hits, hit.start - longestTrap); at < hits.length; at++) {
    const other = hits[at]!;
    if (other.start > hit.end + rowLength) break;
    const beside = book.names[other.set];
    if (beside === undefined || beside.company === name.company) continue;
    if (!isSpelled(beside, text.slice(other.start, other.end), text, other)) continue;
    if (other.end <= hit.start && isRow(text.slice(other.end, hit.start))) return true;
    if (hit.end <= other.start && isRow(text.slice(hit.end, other.start))) return true;
  }
  return false;
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
