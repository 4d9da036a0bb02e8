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
const longestWord = 64;
/** PostgreSQL numbers the words of a text up to 16,383; what stands further down is not indexed. */
const wordsIndexed = 16_000;
/** PostgreSQL keeps 1 MB of words an article; hostile text alone comes near. Counted by `indexBytes`. */
const bytesIndexed = 700_000;
/** What a query asks for beyond so many words or characters is dropped: each costs time. */
const wordsLooked = 64;

const unspaced = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Bopomofo}";
const tokenPattern = new RegExp(
  `([${unspaced}]+)|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}]){1,${longestWord}}|\\p{Extended_Pictographic}`,
  "gu",
);
const asciiPattern = new RegExp(`[a-z0-9]{1,${longestWord}}`, "g");
const ascii = /^[\0-\x7f]*$/;
const accented = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;

/** The tokens of a text; the same text gives the same tokens for ever, or the index must be built again. */
export function searchTokens(text: string): SearchTokens {
  const words: string[] = [];
  const characters = new Set<string>();
  let left = bytesIndexed;
  const add = (word: string) => {
    left -= indexBytes(word);
    words.push(word);
  };
  for (const run of runs(text)) {
    if (!run.unspaced) add(run.text);
    else {
      const letters = Array.from(run.text).slice(0, wordsIndexed + 1);
      for (const letter of letters) {
        if (characters.size < characters.add(letter).size) left -= indexBytes(letter);
      }
      for (const pair of pairs(letters)) add(pair);
    }
    if (left <= 0 || words.length >= wordsIndexed) break;
  }
  return { words: words.slice(0, wordsIndexed), characters: [...characters] };
}

/** At most three bytes a UTF-16 unit, its span before it and its place behind it. */
const indexBytes = (word: string): number => word.length * 3 + 8;

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
    for (const run of runs(chunk)) {
      const letters = run.unspaced ? Array.from(run.text) : [];
      if (letters.length === 1) {
        // In the text it may be part of a pair on either side, so it can't stand in a row with words.
        endPhrase();
        terms.push({ kind: "character", character: run.text });
      } else if (run.unspaced) words.push(...pairs(letters));
      else words.push(run.text);
    }
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

function* runs(text: string): Generator<{ text: string; unspaced: boolean }> {
  const folded = fold(text);
  if (ascii.test(folded)) {
    for (const [word] of folded.matchAll(asciiPattern)) yield { text: singular(word), unspaced: false };
    return;
  }
  for (const match of withoutAccents(folded).matchAll(tokenPattern)) {
    yield match[1] === undefined
      ? { text: singular(match[0]), unspaced: false }
      : { text: match[1], unspaced: true };
  }
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

/** English plurals are found by their singular and the other way round; "business" and "status" are none. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  return word.slice(0, -1);
}
