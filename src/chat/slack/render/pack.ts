import { limits, bytesOf } from "../limits.ts";
import type { Atom } from "./atoms.ts";

/**
 * Atoms in messages of which each keeps every limit. A message ends where a heading or a story ends, when one does
 * so in time; a heading is never left behind.
 */
export function pack(atoms: readonly Atom[], blocks: number = limits.blocks): Atom[][] {
  const parts: Atom[][] = [];
  let part: Atom[] = [];
  for (const atom of atoms) {
    part.push(atom);
    while (!fits(part, blocks)) {
      const at = bestBreak(part);
      parts.push(part.slice(0, at));
      part = part.slice(at);
    }
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** What a list or a table costs once, beside its items: its block, and a table's heading. */
const frameBytes = 60;

function fits(part: readonly Atom[], most: number): boolean {
  const { blocks, bytes, tables, rows } = measure(part);
  return blocks <= most && bytes <= limits.bytes && tables <= 1 && rows < limits.tableRows;
}

function measure(part: readonly Atom[]): { blocks: number; bytes: number; tables: number; rows: number } {
  const total = { blocks: 0, bytes: 0, tables: 0, rows: 0 };
  let before: Atom | undefined;
  for (const atom of part) {
    total.bytes += atom.bytes;
    if (before === undefined || !areJoined(before, atom)) {
      total.blocks++;
      total.bytes += limits.blockCost;
      if (atom.content.kind === "item") total.bytes += frameBytes;
      if (atom.content.kind === "row") {
        total.tables++;
        total.bytes += frameBytes + bytesOf(atom.content.table.row) + atom.content.table.columns * 20;
      }
    }
    if (atom.content.kind === "row") total.rows++;
    before = atom;
  }
  return total;
}

/** Whether two atoms that follow each other stand in one block. */
export function areJoined(a: Atom, b: Atom): boolean {
  if (a.content.kind === "item") return b.content.kind === "item" && a.content.list === b.content.list;
  return a.content.kind === "row" && b.content.kind === "row" && a.content.table === b.content.table;
}

/** Where to part what is too long by its last atom: late, but rather at a good place. */
function bestBreak(part: readonly Atom[]): number {
  let best = { at: part.length - 1, score: -Infinity };
  let filled = 0;
  for (let at = 1; at < part.length; at++) {
    filled += part[at - 1]!.bytes + limits.blockCost;
    if (part[at - 1]!.leads) continue;
    const score = filled / limits.bytes + part[at]!.begins / 4;
    if (score >= best.score) best = { at, score };
  }
  return best.at;
}
