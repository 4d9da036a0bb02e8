import { hongKong, otherPlaces } from "../../../lexicon/places.ts";
import { allegationWords } from "../../../lexicon/stance/english/allegations.ts";
import { namedBefore, noteWords } from "../../../lexicon/stance/english/notes.ts";
import { fold } from "../../fold.ts";
import type { MentionFinder } from "../../mention.ts";
import { buildPhraseIndex, findPhrases } from "../../relevance/phrase-index.ts";
import { phraseSets, splitPhrases } from "../../relevance/phrase-table.ts";
import { splitSentences } from "../../relevance/sentences.ts";
import { isChinese } from "../page.ts";
import type { ExtractedText, PageText } from "../page.ts";
import { namingsOf } from "./namings.ts";
import type { Naming } from "./namings.ts";

export type { Naming } from "./namings.ts";

/** A phrase of the tables in a text. Offsets count from the start of the page. */
export interface Mark {
  set: string;
  start: number;
  end: number;
}

/** A sentence with what was found in it, in the order it stands. */
export interface Line {
  start: number;
  end: number;
  text: string;
  /** Folded, for the patterns of grammar; every offset is the same. */
  folded: string;
  marks: Mark[];
  namings: Naming[];
  isTitle: boolean;
}

/** An article's sentences, but for those in Chinese. */
export interface Page extends PageText {
  lines: Line[];
  /** Hong Kong is named in it, in either language. */
  aboutHongKong: boolean;
}

const places = {
  "hong-kong": hongKong["hong-kong"]!,
  "hong-kong-sign": hongKong["hong-kong-sign"]!,
  "hong-kong-again": hongKong["hong-kong-again"]!,
  ...otherPlaces,
};
const words = { ...noteWords, ...namedBefore, ...allegationWords };
const index = buildPhraseIndex([
  ...phraseSets(places),
  ...Object.entries(words).map(([id, cell]): [string, string[]] => [id, splitPhrases(cell)]),
]);
const cityItself = new Set(["hong-kong", "hong-kong-sign"]);

/** Reads an article for extraction: its sentences, each with its phrases and the companies that it names. */
export function readPage(article: ExtractedText, findMentions: MentionFinder): Page {
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
  for (const [order, { start, end }] of spans.entries()) {
    const marks: Mark[] = [];
    for (; mark < kept.length && kept[mark]!.start < end; mark++) {
      if (kept[mark]!.start >= start) marks.push(kept[mark]!);
    }
    const named = [];
    for (; mention < mentions.length && mentions[mention]!.start < end; mention++) {
      if (mentions[mention]!.start >= start) named.push(mentions[mention]!);
    }
    const line = text.slice(start, end);
    if (line.trim() === "" || isChinese(line)) continue;
    lines.push({
      start,
      end,
      text: line,
      folded: folded.slice(start, end),
      marks,
      namings: namingsOf(named, text),
      isTitle: order === 0,
    });
  }
  return { text, titleEnd, lines, aboutHongKong: kept.some((one) => cityItself.has(one.set)) };
}

const onlyCovers = new Set(["cover", "whose"]);
/** What hides a place that stands in it. */
const coversPlaces = new Set(["cover", "data", "whose"]);

/** Leaves out what stands inside a company's name, and a word inside a longer one that means something else. */
function uncovered(hits: readonly Mark[], mentions: readonly { start: number; end: number }[]): Mark[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  let longest: { start: number; end: number } = { start: -1, end: -1 };
  let longestForPlaces = longest;
  let mention = 0;
  for (const hit of sorted) {
    while (mention < mentions.length && mentions[mention]!.end <= hit.start) mention++;
    const name = mentions[mention];
    if (name !== undefined && name.start <= hit.start && hit.end <= name.end) continue;
    const isPlace = hit.set in places;
    const cover = isPlace ? longestForPlaces : longest;
    const covered = hit.end <= cover.end && hit.end - hit.start < cover.end - cover.start;
    if (!covered && !onlyCovers.has(hit.set)) kept.push(hit);
    if (isPlace) continue;
    if (hit.end > longest.end) longest = hit;
    if (coversPlaces.has(hit.set) && hit.end > longestForPlaces.end) longestForPlaces = hit;
  }
  return kept;
}
