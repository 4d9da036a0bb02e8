import type { Line, Mark } from "./reading.ts";

const latinBreak =
  /[;:—–]| - |[,，] |\.{3}| (?:while|whereas|but|although|though|because|after|before|when|until|unless|which|so that|if|as) /g;
const chineseBreak = /[，；：。？！,;:]|——|(?<=[\u2e80-\uffff])[ \u3000](?=[\u2e80-\uffffA-Za-z])/g;

/** Offsets at which a clause of the line may begin, the line's own start first. */
export function clauseStarts(line: Line): number[] {
  const starts = [line.start];
  for (const found of line.folded.matchAll(line.chinese ? chineseBreak : latinBreak)) {
    starts.push(line.start + found.index + (/^[,，;；:：。—–]/.test(found[0]) ? 1 : 0));
  }
  return starts;
}

/** The last clause start at or before an offset. */
export function clauseStartAt(starts: readonly number[], offset: number): number {
  let start = starts[0]!;
  for (const at of starts) {
    if (at > offset) break;
    start = at;
  }
  return start;
}

/** The first clause start after an offset, or the end of the line. */
export function clauseEndAt(starts: readonly number[], offset: number, line: Line): number {
  return starts.find((at) => at > offset) ?? line.end;
}

export const within = (marks: readonly Mark[], from: number, to: number): Mark[] =>
  marks.filter((mark) => mark.start >= from && mark.end <= to);

/** The text of a stretch of a line, folded. */
export const stretch = (line: Line, from: number, to: number): string =>
  line.folded.slice(Math.max(0, from - line.start), Math.max(0, to - line.start));
