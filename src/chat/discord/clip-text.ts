import { graphemes } from "../terminal/width.ts";

/** Text of at most `most` UTF-16 units, cut behind a whole character with an ellipsis. */
export function clipText(text: string, most: number): string {
  if (text.length <= most) return text;
  let clipped = "";
  // What is past the limit can't be shown anyway, and segmenting takes its time.
  for (const character of graphemes(text.slice(0, most + 1).toWellFormed())) {
    if (clipped.length + character.length > most - 1) break;
    clipped += character;
  }
  return `${clipped.trimEnd()}…`;
}
