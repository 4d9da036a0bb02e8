/** What may stand in a cell. */
export type Cell = string | number | boolean | null;

/**
 * One record of RFC 4180, with its line break. A spreadsheet reads a cell that begins like a formula as one, and the
 * words in these cells come from outside: such a cell gets an apostrophe before it, as spreadsheets do by hand.
 */
export const csvRecord = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(",")}\r\n`;

function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  // The full-width signs too: spreadsheets of East Asian languages take them for the plain ones.
  const text = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
