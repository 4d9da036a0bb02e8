const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** The longest character that is kept whole; a longer one is a string of joined signs made to do harm. */
const longestCharacter = 64;

/**
 * The longest beginning of a text of at most `most` code units that ends between two characters as a reader counts
 * them, and the rest. It ends with a sentence or a word where one ends in its last third.
 */
export function cutText(text: string, most: number): [head: string, rest: string] {
  if (text.length <= most) return [text, ""];
  const end = endOfWords(text, most) ?? endOfCharacters(text, most);
  return [text.slice(0, end), text.slice(end)];
}

/** A text of at most `most` code units, with an ellipsis where something was left out. */
export function clipText(text: string, most: number): string {
  return text.length <= most ? text : `${cutText(text, most - 1)[0].trimEnd()}…`;
}

function endOfWords(text: string, most: number): number | null {
  const from = Math.ceil((most * 2) / 3);
  const window = text.slice(from, most);
  const sentence = Math.max(...[". ", "! ", "? ", "。", "！", "？"].map((end) => window.lastIndexOf(end)));
  if (sentence !== -1) return from + sentence + 1;
  const space = window.lastIndexOf(" ");
  return space === -1 ? null : from + space + 1;
}

function endOfCharacters(text: string, most: number): number {
  const from = Math.max(0, most - longestCharacter);
  // A little before the end and a little after it is enough to tell where characters end.
  const start = isLowSurrogate(text, from) ? from + 1 : from;
  let end = start;
  for (const { index, segment } of graphemes.segment(text.slice(start, most + longestCharacter))) {
    if (start + index + segment.length > most) break;
    end = start + index + segment.length;
  }
  if (end > start) return end;
  return Math.max(1, isLowSurrogate(text, most) ? most - 1 : most);
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
