import { matters, positions, positionsOf } from "../../ledger.ts";
import type { Matter, Position } from "../../ledger.ts";
import type { Features } from "./candidate.ts";

/** What is weighed of a company in a sentence, in the order of the table's columns. */
export const outcomes = [...positions, ...matters, "act", "company-statement", "allegation"] as const;
export type Outcome = (typeof outcomes)[number];

/** How likely each outcome is, from 0 to 1. */
export type Likely = Readonly<Record<Outcome, number>>;

export type Weigh = (features: Features) => Likely;

export type Weights = Readonly<Record<"english" | "chinese", Weigh>>;

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
  const rows = new Map<string, number>();
  const units = new Int8Array(width * Math.ceil(table.length / (width + 2)));
  for (let at = firstEnd + 1, first = 0; at < table.length; first += width) {
    const lineEnd = table.indexOf("\n", at);
    const end = lineEnd < 0 ? table.length : lineEnd;
    for (let k = 0; k < width; k++) units[first + k] = unitsOf[table.charCodeAt(at + k)]!;
    rows.set(table.slice(at + width + 1, end), first);
    at = end + 1;
  }
  return (features) => {
    const sums = Float64Array.from(begin);
    const scale = scaleOf(features) * unit!;
    for (const [name, weight] of features) {
      const row = rows.get(name);
      if (row === undefined) continue;
      const counts = weight * scale;
      for (let k = 0; k < width; k++) sums[k]! += units[row + k]! * counts;
    }
    return Object.fromEntries(
      outcomes.map((outcome, k) => [outcome, 1 / (1 + Math.exp(-sums[k]!))]),
    ) as Record<Outcome, number>;
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
