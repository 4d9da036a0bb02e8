import { limits } from "../limits.ts";
import type { Atom } from "./atom.ts";

/**
 * Atoms in messages of which each keeps every limit. A message ends where a heading or a story ends, when one does
 * so in time; a heading is never left behind.
 */
export function pack(atoms: readonly Atom[], blocks: number = limits.blocks): Atom[][] {
  const parts: Atom[][] = [];
  let part: Atom[] = [];
  let size = nothing;
  for (const atom of atoms) {
    size = grown(size, part.at(-1), atom);
    part.push(atom);
    while (!fits(size, blocks)) {
      const at = bestBreak(part);
      parts.push(part.slice(0, at));
      part = part.slice(at);
      size = part.reduce((sum, each, index) => grown(sum, part[index - 1], each), nothing);
    }
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** What a list or a table costs once, beside its items: its block, and a table's heading. */
const frameBytes = 60;

interface Size {
  blocks: number;
  bytes: number;
  tables: number;
  rows: number;
}

const nothing: Size = { blocks: 0, bytes: 0, tables: 0, rows: 0 };

const fits = ({ blocks, bytes, tables, rows }: Size, most: number): boolean =>
  blocks <= most && bytes <= limits.bytes && tables <= 1 && rows < limits.tableRows;

/** A message's size with one more atom behind its last one. */
function grown(size: Size, last: Atom | undefined, { content, bytes }: Atom): Size {
  const rows = size.rows + (content.kind === "row" ? 1 : 0);
  if (last !== undefined && areJoined(last.content, content)) {
    return { ...size, bytes: size.bytes + bytes, rows };
  }
  const frame =
    content.kind === "row" ? frameBytes + content.table.bytes : content.kind === "item" ? frameBytes : 0;
  return {
    blocks: size.blocks + 1,
    bytes: size.bytes + bytes + limits.blockCost + frame,
    tables: size.tables + (content.kind === "row" ? 1 : 0),
    rows,
  };
}

/** Whether two atoms that follow each other stand in one block. */
export function areJoined(a: Atom["content"], b: Atom["content"]): boolean {
  if (a.kind === "item") return b.kind === "item" && a.list === b.list;
  return a.kind === "row" && b.kind === "row" && a.table === b.table;
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
