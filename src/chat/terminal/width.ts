/** East Asian Wide and Fullwidth (Unicode Standard Annex 11), without the emoji. */
const wide =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d08}\u{1aff0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
/** Marks and what joins letters, and the Hangul letters that are written into the one before. */
const zero = /[\p{M}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]/u;
const emoji = /\p{Emoji_Presentation}|\ufe0f/u;
const ascii = /^[\x20-\x7e]*$/;

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The characters of a text as readers see them: a letter with its marks, a flag, an emoji family are one each. */
export function graphemes(text: string): string[] {
  return ascii.test(text) ? text.split("") : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many cells of a terminal one character takes. */
export function graphemeWidth(grapheme: string): number {
  if (ascii.test(grapheme)) return grapheme.length;
  if (emoji.test(grapheme)) return 2;
  let cells = 0;
  for (const point of grapheme) cells += zero.test(point) ? 0 : wide.test(point) ? 2 : 1;
  return cells;
}

/** How many cells of a terminal a text takes, which must hold no control characters. */
export function textWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  return graphemes(text).reduce((cells, grapheme) => cells + graphemeWidth(grapheme), 0);
}
