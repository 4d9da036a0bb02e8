/** What is seen of no character but changes others: text direction, soft hyphens, tags, byte order marks… */
const invisible =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** More marks on one letter than any language uses: they would run over the lines around. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/**
 * Text from outside as one line that shows what it holds: no control characters, nothing that turns the
 * direction of writing or hides in between, well-formed, single spaces.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(invisible, "")
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(piledMarks, "$1")
    .trim();
}

/** The same within a line, where a space at either end parts it from what stands beside it. */
export function cleanSpan(text: string): string {
  const [start, end] = [/^\s/.test(text) ? " " : "", /\s$/.test(text) ? " " : ""];
  const clean = cleanText(text);
  return clean === "" ? start || end : `${start}${clean}${end}`;
}
