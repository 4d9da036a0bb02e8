import type { Cell } from "../../core/message.ts";
import { cellText } from "../../core/message.ts";
import { cleanText } from "../clean-text.ts";
import { textWidth } from "./width.ts";
import type { Line, Style } from "./wrap.ts";
import { lineWidth, longestWord, plain, wrap } from "./wrap.ts";

const gap = "  ";
/** No column gets narrower than its longest word or this, whichever is less: broken words are hard to read. */
const wordCells = 16;

/** What a table needs of a style sheet. */
export interface TableStyles {
  text: Style;
  head: Style;
  rule: Style;
}

/**
 * A table as lines of at most `width` cells: the widest columns give way first, and their text goes on below.
 * Where they would break words, each row is told as a list of its cells.
 */
export function layTable(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  width: number,
  styles: TableStyles,
): Line[] {
  const head = columns.map(cleanText);
  const body = rows.map((row) => columns.map((_, index) => cleanText(cellText(row[index] ?? ""))));
  const cells = fitColumns([head, ...body], width - gap.length * (columns.length - 1));
  if (cells === null) return body.flatMap((row, index) => tellRow(head, row, index > 0, width, styles));
  const right = head.map((_, index) => body.length > 0 && body.every((row) => isFigure(row[index]!)));
  return [
    ...layRow(head, cells, right, styles.head),
    [{ text: cells.map((count) => "─".repeat(count)).join(gap), style: styles.rule }],
    ...body.flatMap((row) => layRow(row, cells, right, styles.text)),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const isFigure = (text: string): boolean => /^[-+]?[\d.,]+ ?%?$|^[-–—]?$/.test(text);

/** How wide each column is, all of them together at most `room`; null when that would break words. */
function fitColumns(rows: readonly (readonly string[])[], room: number): number[] | null {
  const columns = rows[0]!.map((_, index) => rows.map((row) => row[index]!));
  const cells = columns.map((texts) => Math.max(1, ...texts.map(textWidth)));
  const least = columns.map((texts) =>
    Math.max(1, ...texts.map((text) => Math.min(wordCells, longestWord(text)))),
  );
  for (let over = sum(cells) - room; over > 0; over--) {
    const spare = cells.map((count, index) => (count > least[index]! ? count : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (spare[widest] === 0) return null;
    cells[widest]! -= 1;
  }
  return cells;
}

function layRow(
  row: readonly string[],
  cells: readonly number[],
  right: readonly boolean[],
  style: Style,
): Line[] {
  const wrapped = row.map((text, index) => wrap([{ text, style }], cells[index]!));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const line: Line = [];
    for (const [index, lines] of wrapped.entries()) {
      const part = lines[at] ?? [];
      const blank = " ".repeat(cells[index]! - lineWidth(part));
      const last = index === wrapped.length - 1;
      if (right[index]) line.push({ text: blank, style: plain }, ...part);
      else line.push(...part, { text: last ? "" : blank, style: plain });
      if (!last) line.push({ text: gap, style: plain });
    }
    return line;
  });
}

function tellRow(
  head: readonly string[],
  row: readonly string[],
  apart: boolean,
  width: number,
  styles: TableStyles,
): Line[] {
  const lines = row.flatMap((text, index) => {
    const name = { text: `${head[index]!}: `, style: styles.head };
    return wrap([name, { text, style: styles.text }], width);
  });
  return apart ? [[], ...lines] : lines;
}
