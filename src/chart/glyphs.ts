import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Weight } from "../core/timeline/fit.ts";

/** The fonts that charts are set in; assets/fonts/README.md says what they hold and how they were cut. */
export const fontFiles: Readonly<Record<Weight, string>> = {
  regular: fileURLToPath(new URL("../../assets/fonts/NotoSansHK-Regular.otf", import.meta.url)),
  bold: fileURLToPath(new URL("../../assets/fonts/NotoSansHK-Bold.otf", import.meta.url)),
};

/** What is drawn for a character that the font doesn't have. */
const fallback = "□";

/**
 * Every character that a font has a glyph for, from the Unicode table in its file.
 *
 * @throws when the file has no table of the whole of Unicode; ours do.
 */
export function charactersIn(file: string): ReadonlySet<string> {
  const bytes = readFileSync(file);
  const cmap = tableAt(bytes, "cmap");
  for (let index = 0; index < bytes.readUInt16BE(cmap + 2); index++) {
    const table = cmap + bytes.readUInt32BE(cmap + 4 + index * 8 + 4);
    // Format 12: runs of characters, beyond the first 65,536 too.
    if (bytes.readUInt16BE(table) === 12) return runsAt(bytes, table);
  }
  throw new Error(`${file} has no table of its characters in format 12.`);
}

function tableAt(bytes: Buffer, name: string): number {
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const record = 12 + index * 16;
    if (bytes.toString("latin1", record, record + 4) === name) return bytes.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

function runsAt(bytes: Buffer, table: number): Set<string> {
  const characters = new Set<string>();
  for (let index = 0; index < bytes.readUInt32BE(table + 12); index++) {
    const run = table + 16 + index * 12;
    const last = bytes.readUInt32BE(run + 4);
    for (let code = bytes.readUInt32BE(run); code <= last; code++) characters.add(String.fromCodePoint(code));
  }
  return characters;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * A text as the font can draw it, in one line: what it has no glyph for is set without its accents, or else as a box, so
 * that nothing is dropped silently and nothing is taken from the host's own fonts.
 */
export function drawable(text: string, known: ReadonlySet<string>): string {
  let drawn = "";
  const tidy = text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/\s/g, " ")
    // The font sets it as wide as a Chinese character; between letters it is an apostrophe.
    .replaceAll(/(?<=\p{Script=Latin})’/gu, "'");
  for (const { segment } of segmenter.segment(tidy)) {
    if (isKnown(segment, known)) drawn += segment;
    else {
      const plain = segment.normalize("NFKD").replaceAll(/\p{M}/gu, "");
      drawn += plain !== "" && isKnown(plain, known) ? plain : fallback;
    }
  }
  return drawn;
}

const isKnown = (text: string, known: ReadonlySet<string>): boolean =>
  Array.from(text).every((character) => known.has(character));
