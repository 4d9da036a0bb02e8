import { bytesIndexed, indexBytes, isGap, isPlural, longestWord, wordsIndexed } from "../search-text.ts";

/** Longer texts, which are few, take the general way. */
const longestText = 40_000;
/** What stands before each word is short, so this is more than ever comes out: a word for every other character. */
const longestHead = 12;
const written = new Uint8Array((longestText / 2 + 1) * (longestHead + 1) + longestText);
const writtenText = Buffer.from(written.buffer);

const gap = 0;
/** A letter beyond ASCII. */
const other = 255;

/** The letters and digits of ASCII in lower case; `gap` for its other characters. */
const letters = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit).toLowerCase();
  return /[a-z0-9]/.test(character) ? character.charCodeAt(0) : gap;
});

/**
 * The words of a text whose only letters are those of ASCII, each with `before` before it and joined by blanks: what
 * `searchTokens` finds, without a string for every word, since its words are most of what storing an article costs. Null
 * for a text with other letters.
 */
export function plainWords(text: string, before: string): string | null {
  const head = Uint8Array.from(Buffer.from(` ${before}`, "latin1"));
  if (text.length > longestText || head.length > longestHead) return null;
  let [end, words, left] = [0, 0, bytesIndexed];
  for (let at = 0; at < text.length; at++) {
    const first = letterAt(text, at);
    if (first === gap) continue;
    if (first === other) return null;
    if (words === wordsIndexed || left <= 0) break;
    for (let index = 0; index < head.length; index++) written[end++] = head[index]!;
    const start = end;
    written[end++] = first;
    while (end - start < longestWord && at + 1 < text.length) {
      const next = letterAt(text, at + 1);
      if (next === other) return null;
      if (next === gap) break;
      written[end++] = next;
      at++;
    }
    if (isPlural(end - start, written[end - 2]!, written[end - 1]!)) end--;
    left -= indexBytes(end - start);
    words++;
  }
  // The first word has a blank before it too.
  return writtenText.toString("latin1", Math.min(1, end), end);
}

function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return letters[unit]!;
  return isGap(text, at) ? gap : other;
}
