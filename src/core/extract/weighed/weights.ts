import { matters, positions, positionsOf } from "../../ledger.ts";
import type { Matter, Position } from "../../ledger.ts";
import type { Features } from "./candidate.ts";
import { hashOf } from "./hash.ts";

/** What is weighed of a company in a sentence, in the order of the table's columns. */
export const outcomes = [...positions, ...matters, "act", "company-statement", "allegation"] as const;
export type Outcome = (typeof outcomes)[number];

/** How likely each outcome is, from 0 to 1. */
export type Likely = Readonly<Record<Outcome, number>>;

export type Weigh = (features: Features) => Likely;

/** A weight's digit: the middle one is nothing, those before it speak against an outcome. */
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
export const mostUnits = 30;

/** What a digit stands for, by its character's code. */
const unitsOf = Int8Array.from({ length: 128 }, (_, code) => {
  const at = digits.indexOf(String.fromCharCode(code));
  return at < 0 ? 0 : at - mostUnits;
});

export const digitOf = (units: number): string => digits[units + mostUnits]!;

/**
 * Reads a table of weights: a first line with what one unit stands for and with what each outcome begins with, then a line
 * for each thing that may be seen: a digit an outcome, a space, its name.
 */
export function readWeights(table: string): Weigh {
  const width = outcomes.length;
  const firstEnd = table.indexOf("\n");
  const [unit, ...begin] = table.slice(0, firstEnd).split(" ").map(Number);
  const most = Math.ceil(table.length / (width + 2));
  const rows = rowIndex(most);
  const units = new Int8Array(width * most);
  for (let at = firstEnd + 1, row = 0; at < table.length; row++) {
    const lineEnd = table.indexOf("\n", at);
    const end = lineEnd < 0 ? table.length : lineEnd;
    for (let k = 0; k < width; k++) units[row * width + k] = unitsOf[table.charCodeAt(at + k)]!;
    rows.put(hashOf(table.slice(at + width + 1, end)), row);
    at = end + 1;
  }
  return (features) => {
    const sums = Float64Array.from(begin);
    const scale = scaleOf(features) * unit!;
    for (const [hash, weight] of features) {
      const row = rows.get(hash);
      if (row < 0) continue;
      const counts = weight * scale;
      for (let k = 0; k < width; k++) sums[k]! += units[row * width + k]! * counts;
    }
    return Object.fromEntries(
      outcomes.map((outcome, k) => [outcome, 1 / (1 + Math.exp(-sums[k]!))]),
    ) as Record<Outcome, number>;
  };
}

interface RowIndex {
  put: (hash: number, row: number) => void;
  /** The row under a hash; below 0 where there is none. */
  get: (hash: number) => number;
}

/**
 * Finds rows by their names' hashes, without keeping the names: tens of thousands of strings would take many times the
 * memory of the weights. A name that was never put is taken for another once in some hundred thousand.
 */
function rowIndex(most: number): RowIndex {
  const mask = 2 ** Math.ceil(Math.log2(2 * most + 1)) - 1;
  const hashes = new Uint32Array(mask + 1);
  const rows = new Int32Array(mask + 1).fill(-1);
  const placeOf = (hash: number) => {
    let place = hash & mask;
    while (rows[place]! >= 0 && hashes[place] !== hash) place = (place + 1) & mask;
    return place;
  };
  return {
    put: (hash, row) => {
      const place = placeOf(hash);
      hashes[place] = hash;
      rows[place] = row;
    },
    get: (hash) => rows[placeOf(hash)]!,
  };
}

/** How long a candidate's features are made, so that long sentences weigh no more than short ones. */
const length = 3;

/** What a candidate's weights are multiplied by. */
export function scaleOf(features: Features): number {
  let squares = 0;
  for (const weight of features.values()) squares += weight * weight;
  return length / Math.sqrt(squares || 1);
}

/** The likeliest matter of those that know the position. */
export const matterOf = (position: Position, likely: Likely): Matter =>
  matters
    .filter((matter) => positionsOf[matter].includes(position))
    .reduce((best, matter) => (likely[matter] > likely[best] ? matter : best));
