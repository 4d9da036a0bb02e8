import type { types } from "@slack/bolt";
import type { Span } from "../../../core/message.ts";
import { cleanText } from "../../clean-text.ts";
import { bytesOf, limits } from "../limits.ts";
import type { Atom, AtomLook, TableHead } from "./atom.ts";
import { listAtoms } from "./list.ts";

/** A row may take this much; a table with longer ones is told as a list. */
const rowBytes = 2500;
/** What the settings of a column take. */
const settingBytes = 20;

/** A table as rows, or as a list where Slack takes no tables or not this one. */
export function tableAtoms(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { tables }: AtomLook,
): Atom[] {
  const headRow = cells(columns, columns.length);
  const head: TableHead = { row: headRow, bytes: bytesOf(headRow) + columns.length * settingBytes };
  const made = rows.map((row) => cells(row, columns.length));
  const fits = [headRow, ...made].every((row) => bytesOf(row) <= rowBytes);
  if (!tables || !fits || columns.length === 0 || columns.length > limits.tableColumns) {
    return listAtoms(rows.map((row) => rowSpans(columns, row)));
  }
  return made.map((row, index) => ({
    content: { kind: "row", table: head, row },
    bytes: bytesOf(row) + 1,
    begins: index === 0 ? 0 : 1,
    leads: false,
    words: rowWords(row),
  }));
}

/** A cell is never empty: Slack refuses that. */
const emptyCell = "–";

function cells(texts: readonly string[], columns: number): types.RawTextElement[] {
  return Array.from({ length: columns }, (_, index) => ({
    type: "raw_text",
    text: cleanText(texts[index] ?? "") || emptyCell,
  }));
}

const rowWords = (row: readonly types.RawTextElement[]): string =>
  row
    .map(({ text }) => text)
    .filter((text) => text !== emptyCell)
    .join(" · ");

/** A row as an item: its first cell, then the others behind the names of their columns. */
function rowSpans(columns: readonly string[], row: readonly string[]): Span[] {
  const [first = "", ...others] = row;
  const told: Span[] = [{ text: first, style: "bold" }];
  for (const [index, cell] of others.entries()) {
    if (cleanText(cell) !== "") told.push({ text: ` · ${columns[index + 1] ?? ""}: ${cell}` });
  }
  return told;
}
