import { grammar } from "../../lexicon/stance/grammar.ts";
import { heads } from "../../lexicon/stance/heads.ts";
import { objects } from "../../lexicon/stance/objects.ts";
import { hongKong, otherPlaces } from "../../lexicon/places.ts";
import type { ArticleText } from "../article.ts";
import { fold } from "../fold.ts";
import type { Quote } from "../ledger.ts";
import type { MentionFinder } from "../mention.ts";
import { buildPhraseIndex, findPhrases } from "../relevance/phrase-index.ts";
import { phraseSets } from "../relevance/phrase-table.ts";
import { splitSentences } from "../relevance/sentences.ts";

/** A phrase of the tables in a text. Offsets count from the start of the page: title, line end, text. */
export interface Mark {
  set: string;
  start: number;
  end: number;
}

/** A company's name, or several in a row that share what is said of them. */
export interface Naming {
  start: number;
  end: number;
  companies: string[];
}

/** A sentence with what was found in it, in the order it stands. */
export interface Line {
  start: number;
  end: number;
  text: string;
  /** Folded, for the patterns of grammar; every offset is the same. */
  folded: string;
  /** Mostly Chinese characters. */
  chinese: boolean;
  heads: Mark[];
  marks: Mark[];
  namings: Naming[];
  isTitle: boolean;
}

export interface Page {
  text: string;
  titleEnd: number;
  lines: Line[];
}

const headSets = new Set(Object.keys(heads));
const objectSets = new Set(Object.keys(objects));
const placeSets = { ...pick(hongKong, ["hong-kong", "hong-kong-sign", "hong-kong-again"]), ...otherPlaces };
const index = buildPhraseIndex([
  ...phraseSets(heads),
  ...phraseSets(objects),
  ...phraseSets(grammar),
  ...phraseSets(placeSets),
]);

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

/** Reads an article for extraction: its sentences, each with its phrases and the companies that it names. */
export function readArticle(article: Pick<ArticleText, "title" | "text">, findMentions: MentionFinder): Page {
  const text = `${article.title}\n${article.text}`;
  const folded = fold(text);
  const titleEnd = article.title.length + 1;
  const mentions = findMentions(article).map((mention) => {
    const shift = mention.where === "title" ? 0 : titleEnd;
    return { company: mention.company, start: mention.start + shift, end: mention.end + shift };
  });
  const hits: Mark[] = findPhrases(index, text, folded).map(({ set, start, end }) => ({
    set: index.setIds[set]!,
    start,
    end,
  }));
  const kept = uncovered(hits, mentions);
  const spans = [{ start: 0, end: titleEnd }];
  for (const span of splitSentences(article.text)) {
    spans.push({ start: span.start + titleEnd, end: span.end + titleEnd });
  }
  const lines: Line[] = [];
  let mark = 0;
  let mention = 0;
  for (const [order, span] of spans.entries()) {
    const line: Line = {
      ...span,
      text: text.slice(span.start, span.end),
      folded: folded.slice(span.start, span.end),
      chinese: isChinese(text, span.start, span.end),
      heads: [],
      marks: [],
      namings: [],
      isTitle: order === 0,
    };
    for (; mark < kept.length && kept[mark]!.start < span.end; mark++) {
      const found = kept[mark]!;
      if (found.start < span.start) continue;
      (headSets.has(found.set) ? line.heads : line.marks).push(found);
    }
    const own = [];
    for (; mention < mentions.length && mentions[mention]!.start < span.end; mention++) {
      if (mentions[mention]!.start >= span.start) own.push(mentions[mention]!);
    }
    line.namings = namingsOf(own, text);
    if (text.slice(span.start, span.end).trim() !== "") lines.push(line);
  }
  return { text, titleEnd, lines };
}

/**
 * Leaves out what stands inside something longer: a verb inside a longer verb or a noun ("freezing order"), an object
 * inside a longer object, and everything inside a company's name.
 */
function uncovered(hits: readonly Mark[], mentions: readonly { start: number; end: number }[]): Mark[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  let longest: { start: number; end: number } = { start: -1, end: -1 };
  let longestObject = longest;
  let mention = 0;
  for (const hit of sorted) {
    while (mention < mentions.length && mentions[mention]!.end <= hit.start) mention++;
    const name = mentions[mention];
    const inName = name !== undefined && name.start <= hit.start && hit.end <= name.end;
    const isObject = objectSets.has(hit.set) || hit.set in placeSets;
    const cover = isObject ? longestObject : longest;
    const length = hit.end - hit.start;
    const covered = cover.start <= hit.start && hit.end <= cover.end && length < cover.end - cover.start;
    if (inName) continue;
    if (!covered && hit.set !== "cover") kept.push(hit);
    if (
      hit.set in placeSets ||
      !(isObject || headSets.has(hit.set) || hit.set === "cover" || hit.set === "no-data")
    )
      continue;
    if (hit.end > longest.end) longest = hit;
    if ((isObject || hit.set === "cover") && hit.end > longestObject.end) longestObject = hit;
  }
  return kept;
}

const joined =
  /^\s*(?:,|、|，|\/|&|和|及|與|与|以及|还有|還有|或|跟|同|and|or|nor|as well as|, and|, or|,? ?以及|等和|then)?\s*(?:the |its |even )?$/i;
const butNot = /^,? (?:but|and) not $/i;
const owner = /^(?:'s|’s| 's)?\s*(?:旗下的?|-owned|的子公司|子公司|母公司)?\s*$/i;

/** Names in a row ("A, B and C") speak as one; in "A's B" it is B that acts. */
function namingsOf(
  mentions: readonly { company: string; start: number; end: number }[],
  text: string,
): Naming[] {
  const namings: Naming[] = [];
  let skip = false;
  for (const { company, start, end } of mentions) {
    const last = namings.at(-1);
    const between = last ? text.slice(last.end, start) : null;
    if (last && between !== null && butNot.test(between)) {
      last.end = end;
      skip = true;
      continue;
    }
    const inRow = last && between !== null && between.length <= 14 && joined.test(between);
    if (inRow && !skip && between.trim() !== "") {
      last.end = end;
      if (!last.companies.includes(company)) last.companies.push(company);
      continue;
    }
    if (
      last &&
      between !== null &&
      between !== "" &&
      between.length <= 12 &&
      owner.test(between) &&
      last.companies.length === 1
    ) {
      namings[namings.length - 1] = { start: last.start, end, companies: [company] };
      continue;
    }
    skip = false;
    namings.push({ start, end, companies: [company] });
  }
  return namings;
}

/** Whether a stretch of text is mostly Chinese: in mixed text names are Latin, so a third is enough. */
function isChinese(text: string, start: number, end: number): boolean {
  let chinese = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) >= 0x2e80) chinese++;
  return chinese * 4 > end - start;
}

/** A sentence as a quote: without the white space around it and without a quotation mark that closes another. */
export function quoteOf(line: Line, page: Page): Quote {
  const whole = page.text.slice(line.start, line.end);
  const start = line.start + /^[\s"”」』’]*/.exec(whole)![0].length;
  const quote = page.text.slice(start, line.end).trimEnd();
  const shift = line.isTitle ? 0 : page.titleEnd;
  return {
    where: line.isTitle ? "title" : "text",
    start: start - shift,
    end: start - shift + quote.length,
    quote,
  };
}
