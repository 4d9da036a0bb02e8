import { matters, positions, positionsOf } from "../../ledger.ts";
import type { Matter, Position } from "../../ledger.ts";
import type { Features } from "./candidate.ts";
import { hashOfBytes } from "./hash.ts";

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

/** A table's first lines. */
export interface TableHead {
  /** What a unit of a digit stands for: in weights for what is hidden, and in those for the outcomes. */
  units: readonly [hidden: number, outcomes: number];
  /** What all begin with: each that is hidden, then each outcome. */
  begin: readonly number[];
  /** For each that is hidden, what it speaks for the outcomes. */
  outward: readonly (readonly number[])[];
}

export const headLines = ({ units, begin, outward }: TableHead): string[] =>
  [[outward.length, ...units], begin, ...outward].map((numbers) => numbers.join(" "));

/**
 * Reads a table of weights (UTF-8, in bytes, as a text would take several times the room): what the head says, then a line for each thing that may be seen: a digit for each that is hidden
 * and each outcome, a space, its name. What is seen speaks for the outcomes by itself, and together through what is hidden,
 * which counts only where it is above nothing.
 */
export function readWeights(table: Uint8Array): Weigh {
  let at = 0;
  const lineEnd = () => {
    const end = table.indexOf(lineBreak, at);
    return end < 0 ? table.length : end;
  };
  const numbers = () => {
    const end = lineEnd();
    const line = decoder.decode(table.subarray(at, end));
    at = end + 1;
    return line.split(" ").map(Number);
  };
  const [hidden, hiddenUnit, outcomeUnit] = numbers() as [number, number, number];
  const begin = numbers();
  const outward = Float64Array.from(Array.from({ length: hidden }, numbers).flat());
  const width = hidden + outcomes.length;
  const count = linesFrom(table, at);
  const rows = rowIndex(count);
  const units = new Int8Array(width * count);
  for (let row = 0; at < table.length; row++) {
    const end = lineEnd();
    for (let k = 0; k < width; k++) units[row * width + k] = unitsOf[table[at + k]!]!;
    rows.put(hashOfBytes(table, at + width + 1, end), row);
    at = end + 1;
  }
  // What is seen counts in whole numbers, and so do the digits.
  const whole = new Int32Array(width);
  const sums = new Float64Array(width);
  return (features) => {
    whole.fill(0);
    for (const [hash, weight] of features) {
      const row = rows.get(hash);
      if (row < 0) continue;
      const from = row * width;
      for (let k = 0; k < width; k++) whole[k]! += units[from + k]! * weight;
    }
    const scale = scaleOf(features);
    for (let k = 0; k < width; k++)
      sums[k] = whole[k]! * scale * (k < hidden ? hiddenUnit : outcomeUnit) + begin[k]!;
    for (let k = 0; k < hidden; k++) {
      if (sums[k]! <= 0) continue;
      for (let o = 0; o < outcomes.length; o++)
        sums[hidden + o]! += sums[k]! * outward[k * outcomes.length + o]!;
    }
    return Object.fromEntries(
      outcomes.map((outcome, o) => [outcome, 1 / (1 + Math.exp(-sums[hidden + o]!))]),
    ) as Record<Outcome, number>;
  };
}

const decoder = new TextDecoder();
const lineBreak = 10;

/** How many lines there are from a place on. */
function linesFrom(text: Uint8Array, from: number): number {
  let count = 0;
  for (let at = from; at < text.length; count++) {
    const end = text.indexOf(lineBreak, at);
    at = end < 0 ? text.length : end + 1;
  }
  return count;
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
  // A third of the places stay free, so that what is not there is soon known not to be.
  const mask = 2 ** Math.ceil(Math.log2(1.5 * most + 1)) - 1;
  const hashes = new Int32Array(mask + 1);
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
