import { hongKong, otherPlaces } from "../../../lexicon/places.ts";
import { actorWords } from "../../../lexicon/stance/chinese/actors.ts";
import { grammarWords } from "../../../lexicon/stance/chinese/grammar.ts";
import { things } from "../../../lexicon/stance/chinese/things.ts";
import { verbs } from "../../../lexicon/stance/chinese/verbs.ts";
import { buildPhraseIndex, findPhrases } from "../../relevance/phrase-index.ts";
import { phraseSets, splitPhrases } from "../../relevance/phrase-table.ts";

/** A word of the tables, or a company's name (several in a row share what is said of them). */
export interface Word {
  start: number;
  end: number;
  /** Its classes. */
  is: ReadonlySet<string>;
  text: string;
  companies: readonly string[];
}

/** A place named in a text: Hong Kong or another. */
export interface PlaceMark {
  start: number;
  end: number;
  here: boolean;
  /** The city by its own name, and no district or office of it. */
  city: boolean;
  /** Part of a company's name, which doesn't place what it does. */
  inName: boolean;
}

export interface NamedSpan {
  start: number;
  end: number;
  companies: readonly string[];
}

const tables = { ...verbs, ...things, ...actorWords, ...grammarWords };
export const verbClasses: ReadonlySet<string> = new Set(Object.keys(verbs));
export const thingClasses: ReadonlySet<string> = new Set(Object.keys(things));

const index = buildPhraseIndex(
  Object.entries(tables).map(([id, cell]): [string, string[]] => [
    id,
    splitPhrases(cell.replaceAll(/\s+/g, "")),
  ]),
);

const here = new Set(["hong-kong", "hong-kong-sign"]);
const placeIndex = buildPhraseIndex([
  ...phraseSets({ "hong-kong": hongKong["hong-kong"]!, "hong-kong-sign": hongKong["hong-kong-sign"]! }),
  ...phraseSets(otherPlaces),
]);

const name: ReadonlySet<string> = new Set(["name"]);
const known = new Map<string, ReadonlySet<string>>();

/** Words with the same classes share one set. */
function classes(ids: readonly string[]): ReadonlySet<string> {
  const key = ids.join(" ");
  let found = known.get(key);
  if (!found) known.set(key, (found = new Set(ids)));
  return found;
}

/** Cuts a text into words, longest first from the left; names go before everything that they touch. */
export function wordsOf(text: string, folded: string, names: readonly NamedSpan[]): Word[] {
  const hits = findPhrases(index, text, folded);
  const words: Word[] = [];
  let free = 0;
  let next = 0;
  const addName = (span: NamedSpan): void => {
    words.push({ ...span, is: name, text: folded.slice(span.start, span.end) });
    free = span.end;
    next++;
  };
  for (let at = 0; at < hits.length;) {
    const { start } = hits[at]!;
    let end = start;
    let from = at;
    while (at < hits.length && hits[at]!.start === start) {
      if (hits[at]!.end > end) end = hits[at]!.end;
      at++;
    }
    while (next < names.length && names[next]!.start <= start) addName(names[next]!);
    if (start < free) continue;
    const limit = names[next]?.start ?? Infinity;
    const ids: string[] = [];
    if (end > limit) {
      // A word that runs into a name is cut back to the longest that doesn't.
      end = start;
      for (let i = from; i < at; i++) {
        const hit = hits[i]!;
        if (hit.end <= limit && hit.end > end) end = hit.end;
      }
      if (end === start) continue;
    }
    for (; from < at; from++) if (hits[from]!.end === end) ids.push(index.setIds[hits[from]!.set]!);
    words.push({ start, end, is: classes(ids), text: folded.slice(start, end), companies: [] });
    free = end;
  }
  while (next < names.length) addName(names[next]!);
  return words;
}

/** The places that a text names, in order. */
export function placesOf(text: string, folded: string, names: readonly NamedSpan[]): PlaceMark[] {
  const marks: PlaceMark[] = [];
  for (const { set, start, end } of findPhrases(placeIndex, text, folded)) {
    const last = marks.at(-1);
    const id = placeIndex.setIds[set]!;
    const mark = {
      start,
      end,
      here: here.has(id),
      city: id === "hong-kong",
      inName: names.some((span) => span.start <= start && end <= span.end),
    };
    if (last && last.start === start && last.end <= end) marks[marks.length - 1] = mark;
    else if (!last || start >= last.end) marks.push(mark);
  }
  return marks;
}
