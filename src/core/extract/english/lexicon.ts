import { nouns } from "../../../lexicon/stance/english/nouns.ts";
import { governors, otherVerbs, verbs } from "../../../lexicon/stance/english/verbs.ts";
import { words } from "../../../lexicon/stance/english/words.ts";
import { closed, isAdverb, isDate, list } from "./small-words.ts";
import type { Token } from "./tokens.ts";
import { formsOf } from "./verb-forms.ts";
import type { VerbForm } from "./verb-forms.ts";

/** A verb phrase of the tables. */
interface Verb {
  base: string;
  classes: Set<string>;
  governs: Set<string>;
  /** Words after the first; `~` is room for an object. */
  rest: readonly string[];
}

export interface VerbMatch {
  verb: Verb;
  forms: ReadonlySet<VerbForm>;
  /** Index of the token after the verb's first words. */
  to: number;
  /** Where the last word behind a gap ends; `to` when there is no gap. */
  tail: number;
  /** Where the words behind a gap begin; `to` when there is no gap. */
  tailFrom: number;
  length: number;
}

export interface NounMatch {
  classes: ReadonlySet<string>;
  to: number;
}

const longWords = new Map<string, string[][]>();
for (const phrase of [words.adverbs, words.prepositions, words.negations].flatMap(list)) {
  const [first, ...rest] = phrase.split(" ");
  if (rest.length > 0) longWords.set(first!, [...(longWords.get(first!) ?? []), rest]);
}

/** A verb with the words that follow its first; one for all forms of that, of which there are tens of thousands. */
interface VerbEntry {
  verb: Verb;
  /** Words right behind the first. */
  head: readonly string[];
  /** Words behind each room for an object. */
  tails: readonly (readonly string[])[];
  length: number;
  /** The first of all of these, which has to be near; null when there is none. */
  key: string | null;
  /** Its place among all, the longest first. */
  order: number;
}

const noTails: VerbEntry["tails"] = [];

function entryFor(verb: Verb, rest: readonly string[]): VerbEntry {
  const length = rest.length + 1;
  if (!rest.includes("~"))
    return { verb, head: rest, tails: noTails, length, key: rest[0] ?? null, order: 0 };
  const parts: string[][] = [[]];
  for (const word of rest) {
    if (word === "~") parts.push([]);
    else parts.at(-1)!.push(word);
  }
  const [head, ...tails] = parts;
  return {
    verb,
    head: head!,
    tails,
    length,
    key: rest.find((word) => word !== "~") ?? null,
    order: 0,
  };
}

const nounsByFirst = new Map<string, { rest: string[]; classes: Set<string> }[]>();

const nominalWords = new Set<string>();

const formSets = new Map<string, ReadonlySet<VerbForm>>();

/** The forms of a first word by how they are written. */
function formsByWord(base: string): [word: string, forms: ReadonlySet<VerbForm>][] {
  return [...Map.groupBy(formsOf(base), ([word]) => word)].map(([word, forms]) => {
    const key = forms.map(([, form]) => form).join("");
    const set = formSets.get(key) ?? new Set(forms.map(([, form]) => form));
    formSets.set(key, set);
    return [word, set];
  });
}

/** The verbs that begin with one word, however it is written. */
const entriesByBase = new Map<string, VerbEntry[]>();
/** Those whose first word is only a part of one: "co-operates", "geo-blocked". The second part is what changes. */
const prefixed = new Map<string, [VerbEntry, ReadonlySet<VerbForm>][]>();

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

const eachWord = new Map<string, string>();

/** The same text for the same word: phrases have the same few thousand words. */
function oneOfEach(word: string): string {
  const known = eachWord.get(word);
  if (known === undefined) eachWord.set(word, word);
  return known ?? word;
}

function addVerbs(cell: string, mark: (verb: Verb) => void, known: Map<string, Verb>): void {
  for (const phrase of list(cell)) {
    let verb = known.get(phrase);
    if (!verb) {
      const [first, ...rest] = phrase.split(" ").map(oneOfEach);
      verb = { base: phrase, classes: new Set(), governs: new Set(), rest };
      known.set(phrase, verb);
      if (rest.length > 0 && /^(?:co|re|geo|de|un)$/.test(first!)) {
        for (const [word, forms] of formsByWord(rest[0]!))
          put(prefixed, first!, [entryFor(verb, [word, ...rest.slice(1)]), forms]);
      } else put(entriesByBase, first!, entryFor(verb, rest));
    }
    mark(verb);
  }
}

const byPhrase = new Map<string, Verb>();
for (const [name, cell] of Object.entries(verbs)) addVerbs(cell, (verb) => verb.classes.add(name), byPhrase);
for (const [name, cell] of Object.entries(governors))
  addVerbs(cell, (verb) => verb.governs.add(name), byPhrase);
addVerbs(otherVerbs, () => {}, byPhrase);

/** Thousands of verbs have the same classes: they share one set of them. */
const classSets = new Map<string, Set<string>>();
function shared(classes: Set<string>): Set<string> {
  const key = [...classes].join(" ");
  const known = classSets.get(key);
  if (known === undefined) classSets.set(key, classes);
  return known ?? classes;
}
for (const verb of byPhrase.values()) {
  verb.classes = shared(verb.classes);
  verb.governs = shared(verb.governs);
}

/** The entries of a first word by the word that has to be near: of "be" and "take" there are hundreds. */
interface Entries {
  forms: ReadonlySet<VerbForm>;
  /** No other word is asked. */
  alone: readonly VerbEntry[];
  byKey: ReadonlyMap<string, readonly VerbEntry[]>;
}

const noKeys: Entries["byKey"] = new Map();

function byNearWord(entries: readonly VerbEntry[]): Omit<Entries, "forms"> {
  const byKey = new Map<string, VerbEntry[]>();
  for (const entry of entries) if (entry.key !== null) put(byKey, entry.key, entry);
  return byKey.size === 0
    ? { alone: entries, byKey: noKeys }
    : { alone: entries.filter(({ key }) => key === null), byKey };
}

const withPrefix = [...prefixed.values()].flat().map(([entry]) => entry);
for (const [order, entry] of [...entriesByBase.values(), withPrefix].flat().sort(longerFirst).entries())
  entry.order = order;
for (const entries of entriesByBase.values()) entries.sort(byOrder);

function longerFirst(a: VerbEntry, b: VerbEntry): number {
  return b.length - a.length;
}

function byOrder(a: VerbEntry, b: VerbEntry): number {
  return a.order - b.order;
}

/** A word as written may be a form of several: "left", "found". */
const entriesByFirst = new Map<string, Entries[]>();
for (const [base, entries] of entriesByBase) {
  const own = byNearWord(entries);
  for (const [word, forms] of formsByWord(base)) put(entriesByFirst, word, { forms, ...own });
}
for (const [first, own] of prefixed)
  for (const [forms, entries] of Map.groupBy(own, ([, set]) => set))
    put(entriesByFirst, first, { forms, ...byNearWord(entries.map(([entry]) => entry).sort(byOrder)) });
// What only the making of the tables needed.
for (const made of [byPhrase, formSets, classSets, eachWord, entriesByBase, prefixed]) made.clear();

const plural = (word: string): string =>
  /(?:[^aeiou])y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(word)
      ? `${word}es`
      : /^(?:man|.*s(?:wo)?man)$/.test(word)
        ? `${word.slice(0, -2)}en`
        : `${word}s`;

const nounClasses = new Map<string, Set<string>>();
for (const [name, cell] of Object.entries(nouns)) {
  for (const phrase of list(cell)) {
    const parts = phrase.split(" ");
    const variants = [parts, [...parts.slice(0, -1), plural(parts.at(-1)!)]];
    const link = parts.findIndex((part) => /^(?:of|to|for|from|about|on|by|that|in|with)$/.test(part));
    if (link > 0)
      variants.push([...parts.slice(0, link - 1), plural(parts[link - 1]!), ...parts.slice(link)]);
    for (const variant of variants) {
      const key = variant.join(" ");
      const there = nounClasses.get(key);
      if (there) there.add(name);
      else nounClasses.set(key, new Set([name]));
      if (variant.length === 1) nominalWords.add(key);
    }
  }
}
for (const [phrase, classes] of nounClasses) {
  const [first, ...rest] = phrase.split(" ");
  const entry = { rest, classes };
  const there = nounsByFirst.get(first!);
  if (there) there.push(entry);
  else nounsByFirst.set(first!, [entry]);
}
for (const entries of nounsByFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length);

/** Whether a word by itself is a noun of the tables. */
export const isNoun = (word: string): boolean => nominalWords.has(word);

/** The longest noun phrase of the tables that begins at a token. */
export function nounAt(tokens: readonly Token[], at: number): NounMatch | null {
  const entries = nounsByFirst.get(tokens[at]!.word);
  if (!entries) return null;
  for (const { rest, classes } of entries) {
    if (rest.every((word, i) => tokens[at + 1 + i]?.word === word))
      return { classes, to: at + 1 + rest.length };
  }
  return null;
}

/** Words that no object reaches across. */
const gapStop = new Set(
  '. ; : ! ? — – … " “ ” which who because while although but said says whether if'.split(" "),
);

const gapLength = 14;

const found = new WeakMap<readonly Token[], (VerbMatch | null | undefined)[]>();

/** The longest verb phrase of the tables that begins at a token; of the same length all are one. */
export function verbAt(tokens: readonly Token[], at: number): VerbMatch | null {
  const groups = entriesByFirst.get(tokens[at]!.word);
  if (!groups) return null;
  let matches = found.get(tokens);
  if (!matches) found.set(tokens, (matches = []));
  const known = matches[at];
  if (known !== undefined) return known;
  return (matches[at] = longest(tokens, at, groups));
}

function longest(tokens: readonly Token[], at: number, groups: readonly Entries[]): VerbMatch | null {
  let best = null as VerbMatch | null;
  for (const [{ verb, head, tails, length }, forms] of candidatesOf(tokens, at, groups)) {
    // Longest first: what is shorter than a match can't be better.
    if (best && length < best.length) break;
    const match = restAt(
      tokens,
      at + 1,
      head,
      tails,
      tails.length > 0 && forms.has("n") && isAfterBe(tokens, at),
    );
    if (!match || (best && best.tail <= match.tail)) continue;
    // "agreed to hide four": what it agreed to is a verb.
    if (tails.length === 0 && head.at(-1) === "to" && isPlainVerb(tokens[match.to]?.word)) continue;
    best = { verb, forms, ...match, length };
  }
  return best;
}

const isPlainVerb = (word: string | undefined): boolean =>
  word !== undefined &&
  !isNoun(word) &&
  !closed.determiners.has(word) &&
  (entriesByFirst.get(word)?.some(({ forms, alone }) => forms.has("b") && alone.length > 0) ?? false);

/** What may begin at a token, longest first, each with the forms that its first word may be. */
function candidatesOf(
  tokens: readonly Token[],
  at: number,
  groups: readonly Entries[],
): (readonly [VerbEntry, ReadonlySet<VerbForm>])[] {
  const all = groups.flatMap((group) =>
    candidates(tokens, at, group).map((entry) => [entry, group.forms] as const),
  );
  return groups.length === 1 ? all : all.sort(([a], [b]) => a.order - b.order);
}

/** The entries whose next word comes soon: at once, or somewhat later where there is room for an object; longest first. */
function candidates(tokens: readonly Token[], at: number, { alone, byKey }: Entries): readonly VerbEntry[] {
  if (byKey.size === 0) return alone;
  let near: VerbEntry[] | null = null;
  const end = Math.min(tokens.length - 1, at + gapLength + 6);
  for (let k = at + 1; k <= end; k++) {
    const { word } = tokens[k]!;
    const entries = byKey.get(word === "n't" ? "not" : word);
    if (!entries) continue;
    for (const entry of entries) {
      if ((k - at > 6 && entry.tails.length === 0) || near?.includes(entry)) continue;
      (near ??= [...alone]).push(entry);
    }
  }
  return near === null ? alone : near.sort(byOrder);
}

/** Whether a form of "be" stands before a word, with adverbs in between at most. */
function isAfterBe(tokens: readonly Token[], at: number): boolean {
  let k = at - 1;
  while (k >= 0 && at - k < 5 && isAdverb(tokens[k]!.word)) k--;
  return /^(?:be|is|are|was|were|been|being|get|got|gets)$/.test(tokens[k]?.word ?? "");
}

function restAt(
  tokens: readonly Token[],
  from: number,
  head: readonly string[],
  tails: readonly (readonly string[])[],
  passive: boolean,
): { to: number; tail: number; tailFrom: number } | null {
  const to = sequence(tokens, from, head);
  if (to === null) return null;
  const [first, second] = tails;
  if (!first) return { to, tail: to, tailFrom: to };
  if (first.length === 0) return null;
  // "was made unavailable": in a passive nothing stands in between.
  for (let at = passive ? to : to + 1; at < tokens.length && at - to <= gapLength; at++) {
    const before = tokens[at - 1]!.word;
    if (at > to && gapStop.has(before)) return null;
    // "told us that it got the same", "left China on November 1": another clause, a date.
    if (first[0] === "the" && before === "that" && /^(?:it|they|we|he|she)$/.test(tokens[at]!.word))
      return null;
    if (before === "," && tokens[at]!.word !== "and") return null;
    if (
      (before === "and" || before === "or" || before === "then" || before === "but") &&
      startsClause(tokens, at)
    )
      return null;
    if (tokens[at]!.word !== first[0] && !tokens[at]!.passed) continue;
    const end = sequence(tokens, at, first);
    if (end === null || tokens[end]?.joined) continue;
    if (first[0] === "on" && first.length === 1 && isDate(tokens[end]?.word)) continue;
    if (!second || second.length === 0) return { to, tail: end, tailFrom: at };
    for (let next = end + 1; next < tokens.length && next - end <= 8; next++) {
      if (gapStop.has(tokens[next - 1]!.word)) return null;
      const last = sequence(tokens, next, second);
      if (last !== null) return { to, tail: last, tailFrom: at };
    }
    return null;
  }
  return null;
}

/** A verb with a tense and nothing else, so that another clause has begun. */
function startsClause(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at] && isAdverb(tokens[at]!.word) && at - from < 3) at++;
  const word = tokens[at]?.word ?? "";
  return (
    /^(?:has|have|had|is|was|were|will|would|it|they)$/.test(word) ||
    ((entriesByFirst.get(word) ?? []).some(({ forms }) => forms.has("d") || forms.has("s")) && !isNoun(word))
  );
}

const isWord = (word: string, wanted: string): boolean =>
  word === wanted || (wanted === "not" && word === "n't");

/** Words in a row, with adverbs and "not" passed over. */
function sequence(tokens: readonly Token[], from: number, row: readonly string[]): number | null {
  let at = from;
  for (const word of row) {
    while (at > 0 && at - from < 5 && tokens[at]?.passed && !isWord(tokens[at]!.word, word)) at++;
    const token = tokens[at];
    if (!token || !isWord(token.word, word)) return null;
    at++;
  }
  return at;
}

/** The end of an adverb or preposition of several words that begins at a token; null when none does. */
export function longWordAt(tokens: readonly Token[], at: number): number | null {
  for (const rest of longWords.get(tokens[at]!.word) ?? []) {
    if (rest.every((word, i) => tokens[at + 1 + i]?.word === word)) return at + 1 + rest.length;
  }
  return null;
}
