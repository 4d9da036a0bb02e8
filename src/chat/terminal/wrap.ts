import { graphemeWidth, graphemes, textWidth } from "./width.ts";

/** How a stretch of text looks; two stretches look alike when they share the object. */
export interface Style {
  /** SGR parameters, such as `1` for bold. */
  sgr: readonly number[];
  /** Where a click leads. */
  href: string | null;
}

/** Clean text in one style. */
export interface Piece {
  text: string;
  style: Style;
  /** Never broken over lines, though it be wider than one: an address must stay whole to be of use. */
  whole?: boolean;
}

export type Line = Piece[];

interface Word {
  pieces: Line;
  width: number;
  /** Whether a space parts it from the word before. */
  spaced: boolean;
  whole: boolean;
}

/** Punctuation that may not begin a line, and that may not end one. */
const closing = /^[\p{Pe}\p{Pf}、。，．・：；？！…‥ー々〻]/u;
const opening = /^[\p{Ps}\p{Pi}]/u;

/** Breaks text into lines of at most `width` cells: at spaces, beside Chinese characters, and in overlong words. */
export function wrap(pieces: readonly Piece[], width: number): Line[] {
  const lines: Line[] = [];
  let line: Line = [];
  let used = 0;
  const breakLine = () => {
    if (line.length > 0) lines.push(line);
    [line, used] = [[], 0];
  };
  for (const word of toWords(pieces)) {
    const space = word.spaced && used > 0 ? 1 : 0;
    if (used + space + word.width <= width) {
      if (space > 0) addTo(line, " ", spaceStyle(line.at(-1)!, word.pieces[0]!));
      for (const piece of word.pieces) addTo(line, piece.text, piece.style);
      used += space + word.width;
      continue;
    }
    breakLine();
    for (const part of word.whole ? [word.pieces] : chop(word.pieces, width)) {
      breakLine();
      line = part;
      used = lineWidth(part);
    }
  }
  breakLine();
  return lines.length === 0 ? [[]] : lines;
}

/** The width of the longest stretch that has no place to break. */
export const longestWord = (text: string): number =>
  Math.max(0, ...toWords([{ text, style: plain }]).map((word) => word.width));

export const lineWidth = (line: Line): number =>
  line.reduce((cells, piece) => cells + textWidth(piece.text), 0);

/** Text as it comes. */
export const plain: Style = { sgr: [], href: null };

/** A space belongs to a style only when both words beside it do. */
const spaceStyle = (before: Piece, after: Piece): Style =>
  before.style === after.style ? after.style : plain;

function toWords(pieces: readonly Piece[]): Word[] {
  const words: Word[] = [];
  let [spaced, last] = [true, ""];
  for (const { text, style, whole = false } of pieces) {
    for (const unit of whole ? [text] : graphemes(text)) {
      if (unit === " ") {
        spaced = true;
        continue;
      }
      if (spaced || !holdsTogether(last, unit)) words.push({ pieces: [], width: 0, spaced, whole });
      const word = words.at(-1)!;
      addTo(word.pieces, unit, style);
      word.width += textWidth(unit);
      word.whole ||= whole;
      [spaced, last] = [false, unit];
    }
  }
  return words;
}

/** Text at the end of a line, in one piece with what stands there in the same style. */
function addTo(line: Line, text: string, style: Style): void {
  const last = line.at(-1);
  if (last?.style === style) last.text += text;
  else line.push({ text, style });
}

function holdsTogether(before: string, after: string): boolean {
  if (closing.test(after) || opening.test(before)) return true;
  return graphemeWidth(before) !== 2 && graphemeWidth(after) !== 2;
}

/** A word cut into lines that fit. */
function chop(word: Line, width: number): Line[] {
  const lines: Line[] = [[]];
  let used = 0;
  for (const { text, style } of word) {
    for (const unit of graphemes(text)) {
      const cells = graphemeWidth(unit);
      if (used + cells > width && used > 0) {
        lines.push([]);
        used = 0;
      }
      addTo(lines.at(-1)!, unit, style);
      used += cells;
    }
  }
  return lines;
}
