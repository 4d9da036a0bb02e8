import { fold } from "../fold.ts";

/** A phrase found in a text: in which set, and where. */
export interface Hit {
  set: number;
  start: number;
  end: number;
}

/**
 * All phrases of all sets as one trie in flat arrays: one pass over a text finds every phrase, in time linear in the
 * text for a given longest phrase, whatever the text holds.
 */
export interface PhraseIndex {
  setIds: readonly string[];
  /** Trie node by first code unit; 0 is none. */
  root: Int32Array;
  unit: Uint16Array;
  child: Int32Array;
  sibling: Int32Array;
  /** Index into `endings` of the phrases that end at a node; -1 is none. */
  ending: Int32Array;
  endings: readonly (readonly Ending[])[];
}

interface Ending {
  set: number;
  /** Any letters may follow the phrase. */
  open: boolean;
  /** What the text's own letters must be: a capital first, all capitals, or anything. */
  capitals: "none" | "first" | "all";
}

const space = 0x20;

/**
 * Builds the index. Phrases come folded but for Latin capitals: one that starts with a capital asks for a capital in the
 * text, one all in capitals for capitals. One that ends in `*` is open: any letters may follow it.
 */
export function buildPhraseIndex(
  sets: Iterable<readonly [id: string, phrases: readonly string[]]>,
): PhraseIndex {
  const setIds: string[] = [];
  const all = [...sets];
  // One loop over flat arrays, since this runs at every start, before anything is compiled.
  let room = 1;
  for (const [, phrases] of all) for (const phrase of phrases) room += phrase.length;
  const root = new Int32Array(65_536);
  const unit = new Uint16Array(room);
  const child = new Int32Array(room);
  const sibling = new Int32Array(room);
  const ending = new Int32Array(room).fill(-1);
  const endings: Ending[][] = [];
  let count = 1;
  for (const [id, phrases] of all) {
    const set = setIds.length;
    setIds.push(id);
    for (const phrase of phrases) {
      const open = phrase.endsWith("*");
      const length = open ? phrase.length - 1 : phrase.length;
      let node = 0;
      for (let i = 0; i < length; i++) {
        let code = phrase.charCodeAt(i);
        if (code >= 0x41 && code <= 0x5a) code += 0x20;
        code = normalUnit(code);
        if (isPassedOver(code)) continue;
        let next = node === 0 ? root[code]! : child[node]!;
        if (node !== 0) while (next !== 0 && unit[next] !== code) next = sibling[next]!;
        if (next === 0) {
          next = count++;
          unit[next] = code;
          if (node === 0) root[code] = next;
          else {
            sibling[next] = child[node]!;
            child[node] = next;
          }
        }
        node = next;
      }
      if (node === 0) throw new Error(`phrase without a character that counts: ${JSON.stringify(phrase)}`);
      const made: Ending = { set, open, capitals: capitalsOf(phrase) };
      const known = ending[node]!;
      if (known === -1) ending[node] = endings.push([made]) - 1;
      else addEnding(endings[known]!, made);
    }
  }
  return {
    setIds,
    root,
    unit: unit.slice(0, count),
    child: child.slice(0, count),
    sibling: sibling.slice(0, count),
    ending: ending.slice(0, count),
    endings,
  };
}

function addEnding(endings: Ending[], made: Ending): void {
  const same = endings.find(({ set }) => set === made.set);
  if (same === undefined) endings.push(made);
  else same.open ||= made.open;
}

function capitalsOf(phrase: string): Ending["capitals"] {
  const first = phrase.charCodeAt(0);
  if (first < 0x41 || first > 0x5a) return "none";
  return /^[A-Z]{2,}$/.test(phrase) ? "all" : "first";
}

/** A unit as the scan sees it: hyphens and line ends are spaces, and two ways to write one character are one. */
function normalUnit(unit: number): number {
  if (unit === 0x2d || unit === 0x0a || unit === 0x09 || unit === 0x0d) return space;
  if (unit >= 0x2010 && unit <= 0x2014) return space;
  if (unit === 0x8c18) return 0x54a8; // 谘 as 咨
  if (unit === 0x8d26) return 0x5e10; // 账 as 帐
  return unit;
}

/** Quotation marks and brackets of both scripts. */
function isPassedOver(unit: number): boolean {
  if (unit === 0x22 || unit === 0x28 || unit === 0x29) return true;
  return unit >= 0x3008 && unit <= 0x3011;
}

function isLatinWordUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0xc0 && unit <= 0x24f);
}

const cjkFrom = 0x2e80;
const passedOverAtMost = 3;

/**
 * Finds every phrase in a text, longer and shorter ones alike, in the order of their starts.
 * A space next to a Chinese character is passed over as well, since writers differ in setting it.
 */
export function findPhrases(index: PhraseIndex, text: string, folded: string = fold(text)): Hit[] {
  const hits: Hit[] = [];
  scan(index, text, folded, (hit) => {
    hits.push(hit);
    return true;
  });
  return hits;
}

/** Whether any phrase stands in a text; stops at the first. */
export function hasPhrase(index: PhraseIndex, text: string, folded: string): boolean {
  return !scan(index, text, folded, () => false);
}

/** Calls back with each phrase until the callback says no; tells whether it never did. */
function scan(index: PhraseIndex, text: string, folded: string, found: (hit: Hit) => boolean): boolean {
  const { root, unit: units, child, sibling, ending, endings } = index;
  let before = space;
  for (let start = 0; start < folded.length; start++) {
    const first = folded.charCodeAt(start);
    const inWord = isLatinWordUnit(before) && isLatinWordUnit(first);
    before = first;
    if (inWord) continue;
    let last = normalUnit(first);
    let node = root[last]!;
    if (node === 0) continue;
    let at = start + 1;
    let passed = 0;
    let ends = ending[node]!;
    if (ends !== -1 && !report(endings[ends]!, text, folded, { start, end: at, last }, found)) return false;
    while (at < folded.length) {
      const unit = normalUnit(folded.charCodeAt(at));
      let next = child[node]!;
      while (next !== 0 && units[next] !== unit) next = sibling[next]!;
      if (next === 0) {
        if (passed >= passedOverAtMost || !mayPassOver(unit, last, folded, at)) break;
        passed++;
        at++;
        continue;
      }
      node = next;
      last = unit;
      passed = 0;
      at++;
      ends = ending[node]!;
      if (ends !== -1 && !report(endings[ends]!, text, folded, { start, end: at, last }, found)) return false;
    }
  }
  return true;
}

function mayPassOver(unit: number, last: number, folded: string, at: number): boolean {
  if (isPassedOver(unit)) return true;
  // An apostrophe inside a word is part of it; before or after one it is a quotation mark.
  if (unit === 0x27) return last === space || !isLatinWordUnit(folded.charCodeAt(at + 1));
  if (unit !== space) return false;
  return (
    last >= cjkFrom || last === space || (at + 1 < folded.length && folded.charCodeAt(at + 1) >= cjkFrom)
  );
}

/** "Dropbox2022年": Chinese writers may set a date right behind a Latin name. */
function isChineseDate(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39 && /^\d{1,4}[年月日]/.test(folded.slice(at, at + 5));
}

function report(
  ends: readonly Ending[],
  text: string,
  folded: string,
  { start, end, last }: { start: number; end: number; last: number },
  found: (hit: Hit) => boolean,
): boolean {
  const goesOn =
    isLatinWordUnit(last) &&
    end < folded.length &&
    isLatinWordUnit(folded.charCodeAt(end)) &&
    !isChineseDate(folded, end);
  for (const { set, open, capitals } of ends) {
    if (goesOn && !open) continue;
    if (capitals === "first" && text.charCodeAt(start) === folded.charCodeAt(start)) continue;
    if (capitals === "all" && text.slice(start, end) !== text.slice(start, end).toUpperCase()) continue;
    if (!found({ set, start, end })) return false;
  }
  return true;
}
