import type { Cell, Span } from "../../../core/message.ts";
import { cellSpans, cellText } from "../../../core/message.ts";
import { cleanText } from "../../clean-text.ts";
import { before } from "../../label.ts";
import { bytesOf, limits } from "../limits.ts";
import type { Atom, AtomLook, TableCell, TableHead } from "./atom.ts";
import { listAtoms } from "./list.ts";
import type { RichElement } from "./rich-text.ts";
import { plainWords, richElements } from "./rich-text.ts";

/** A row may take this much; a table with longer ones is told as a list. */
const rowBytes = 2500;
/** What the settings of a column take. */
const settingBytes = 20;

/** A table as rows, or as a list where Slack takes no tables or not this one. */
export function tableAtoms(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
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

function cells(given: readonly Cell[], columns: number): TableCell[] {
  return Array.from({ length: columns }, (_, index): TableCell => {
    const cell = given[index] ?? "";
    const elements = typeof cell === "string" ? [] : richElements(cell);
    if (elements.length > 0) {
      return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
    }
    return { type: "raw_text", text: cleanText(cellText(cell)) || emptyCell };
  });
}

const cellWords = (cell: TableCell): string =>
  cell.type === "raw_text"
    ? cell.text
    : cell.elements.map(({ elements }) => plainWords(elements as RichElement[])).join("");

const rowWords = (row: readonly TableCell[]): string =>
  row
    .map(cellWords)
    .filter((text) => text !== emptyCell)
    .join(" · ");

/** A row as an item: its first cell, then the others behind the names of their columns. */
function rowSpans(columns: readonly string[], row: readonly Cell[]): Span[] {
  const [first = "", ...others] = row;
  const told: Span[] = cellSpans(first).map((span) => ({ ...span, style: "bold" }));
  for (const [index, cell] of others.entries()) {
    if (cleanText(cellText(cell)) === "") continue;
    const label = ` · ${before(columns[index + 1] ?? "")}`;
    if (typeof cell === "string") told.push({ text: `${label}${cell}` });
    else told.push({ text: label }, ...cell);
  }
  return told;
}
