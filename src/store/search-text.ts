import { fold } from "../core/fold.ts";

/**
 * The tokens that an article is found by. Chinese is cut into overlapping pairs of characters, so that any
 * run of two or more is found wherever it stands, whatever a dictionary would make of it; a single character
 * is found by `characters`.
 */
export interface SearchTokens {
  /** Words and pairs, in the order of the text. */
  words: string[];
  /** Each character written without blanks between words, once. */
  characters: string[];
}

/** One thing that must be in an article: words in a row, or a single character. */
export type SearchTerm = { kind: "phrase"; words: string[] } | { kind: "character"; character: string };

/** Longer words are cut; PostgreSQL keeps no more than 2 KB a word. */
export const longestWord = 64;
/** PostgreSQL numbers the words of a text up to 16,383; what stands further down is not indexed. */
export const wordsIndexed = 16_000;
/** PostgreSQL keeps 1 MB of words an article; hostile text alone comes near. Counted by `indexBytes`. */
export const bytesIndexed = 700_000;
/** What a query asks for beyond so many words or characters is dropped: each costs time. */
const wordsLooked = 64;

const accented = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;

/** The tokens of a text; the same text gives the same tokens for ever, or the index must be built again. */
export function searchTokens(text: string): SearchTokens {
  const words: string[] = [];
  const characters = new Set<string>();
  let left = bytesIndexed;
  const add = (word: string) => {
    left -= indexBytes(word.length);
    words.push(word);
  };
  takeRuns(text, (run, isUnspaced) => {
    if (!isUnspaced) add(run);
    else {
      const letters = Array.from(run).slice(0, wordsIndexed + 1);
      for (const letter of letters) {
        if (characters.size < characters.add(letter).size) left -= indexBytes(letter.length);
      }
      for (const pair of pairs(letters)) add(pair);
    }
    return left > 0 && words.length < wordsIndexed;
  });
  return { words: words.slice(0, wordsIndexed), characters: [...characters] };
}

/** At most three bytes a UTF-16 unit, its span before it and its place behind it. */
export const indexBytes = (length: number): number => length * 3 + 8;

/**
 * What a typed query asks for; every term must be there. Blanks part terms, "quotation marks" hold words
 * together, and there is no other syntax, so nothing typed can be wrong. Empty when there is nothing to find.
 */
export function searchTerms(query: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const chunk of fold(query).match(/"[^"]*"|[^\s"]+/g) ?? []) {
    let words: string[] = [];
    const endPhrase = () => {
      if (words.length > 0) terms.push({ kind: "phrase", words });
      words = [];
    };
    takeRuns(chunk, (run, isUnspaced) => {
      const letters = isUnspaced ? Array.from(run) : [];
      if (letters.length === 1) {
        // In the text it may be part of a pair on either side, so it can't stand in a row with words.
        endPhrase();
        terms.push({ kind: "character", character: run });
      } else if (isUnspaced) words.push(...pairs(letters));
      else words.push(run);
      return true;
    });
    endPhrase();
  }
  return shortened(terms);
}

function shortened(terms: readonly SearchTerm[]): SearchTerm[] {
  const kept: SearchTerm[] = [];
  let left = wordsLooked;
  for (const term of terms) {
    if (left <= 0) break;
    kept.push(term.kind === "phrase" ? { ...term, words: term.words.slice(0, left) } : term);
    left -= term.kind === "phrase" ? term.words.length : 1;
  }
  return kept;
}

/** What a character is to search. */
const gap = 1;
const spaced = 2;
const unspaced = 3;
const picture = 4;

/** Hands over the words, unspaced runs and pictures of a text in their order, until `take` says that it has enough. */
function takeRuns(text: string, take: (run: string, isUnspaced: boolean) => boolean): void {
  const folded = withoutAccents(fold(text));
  let at = 0;
  while (at < folded.length) {
    const start = at;
    const kind = kindAt(folded, at);
    at = after(folded, at);
    if (kind === gap) continue;
    const most = kind === spaced ? longestWord : kind === unspaced ? Infinity : 1;
    for (let count = 1; count < most && at < folded.length && kindAt(folded, at) === kind; count++) {
      at = after(folded, at);
    }
    const run = folded.slice(start, at);
    if (!take(kind === unspaced ? run : singular(run), kind === unspaced)) return;
  }
}

/** The kinds of the UTF-16 units met so far, 0 for the others: asking for its properties each time is slow. */
const unitKinds = new Uint8Array(65_536);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unitKinds[unit] || kindOf(text, at, unit);
}

function kindOf(text: string, at: number, unit: number): number {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const kind = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u.test(character)
    ? unspaced
    : /[\p{L}\p{N}\p{M}]/u.test(character)
      ? spaced
      : /\p{Extended_Pictographic}/u.test(character)
        ? picture
        : gap;
  if (!startsPair(unit)) unitKinds[unit] = kind;
  return kind;
}

/** Whether nothing that is searched for stands at `at`, the first unit of a character. */
export const isGap = (text: string, at: number): boolean => kindAt(text, at) === gap;

const startsPair = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** Where the next character begins. */
function after(text: string, at: number): number {
  if (!startsPair(text.charCodeAt(at))) return at + 1;
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
}

function pairs(letters: readonly string[]): string[] {
  if (letters.length === 1) return [letters[0]!];
  const found: string[] = [];
  for (let at = 1; at < letters.length; at++) found.push(letters[at - 1]! + letters[at]!);
  return found;
}

function withoutAccents(folded: string): string {
  if (!accented.test(folded)) return folded;
  return folded
    .normalize("NFD")
    .replace(/[\u0300-\u036f]+/g, "")
    .normalize("NFC");
}

function singular(word: string): string {
  return isPlural(word.length, word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))
    ? word.slice(0, -1)
    : word;
}

const [s, u, i] = [0x73, 0x75, 0x69];

/** English plurals are found by their singular and the other way round; "business" and "status" are none. */
export const isPlural = (length: number, beforeLast: number, last: number): boolean =>
  length >= 4 && last === s && beforeLast !== s && beforeLast !== u && beforeLast !== i;
