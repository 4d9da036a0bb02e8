import type { Features, Names } from "../src/core/extract/weighed/candidate.ts";
import { digitOf, headLines, mostUnits, outcomes, scaleOf } from "../src/core/extract/weighed/weights.ts";
import type { Outcome } from "../src/core/extract/weighed/weights.ts";
import { positions } from "../src/core/ledger.ts";
import type { Example } from "./examples.ts";
import { columnsOf, rowsOf } from "./rows.ts";
import type { Examples } from "./network.ts";
import { teachNetwork } from "./network.ts";

/** Found by cross-validation on texts that no rule was made with. */
const schooling = { hidden: 48, rounds: 16, batch: 512, step: 0.007, unseen: 0.3, unheard: 0.4 };
/** What a position is about and rests on counts less than the position. */
const aside = 0.3;
const known = new Set<Outcome>(positions);

/**
 * The table of words that examples teach, as `assets/weights` keeps it; what was seen less often than `fewest` teaches
 * nothing. The same examples give the same table.
 */
export function wordsTable(examples: readonly Example[], names: Names, fewest: number): string {
  const seen = examples.map(({ features }) => scaled(features));
  const columns = columnsOf(seen, fewest);
  const { hidden } = schooling;
  const learned = teachNetwork(
    { rows: rowsOf(seen, columns), width: columns.size + 1, ...targetsOf(examples) },
    schooling,
  );
  const each = hidden + outcomes.length;
  const weightsOf = (column: number) => learned.columns.subarray(column * each, (column + 1) * each);
  const all = [...columns].map(([hash, column]) => ({ name: names.get(hash)!, own: weightsOf(column) }));
  const units = [
    unitFor(all.map(({ own }) => own.subarray(0, hidden))),
    unitFor(all.map(({ own }) => own.subarray(hidden))),
  ] as const;
  const lines = all.flatMap(({ name, own }) => {
    if (name.includes("\n")) throw new Error(`What is seen is kept as a line: ${JSON.stringify(name)}`);
    const digits = [...own].map((weight, k) => {
      const one = Math.round(weight / units[k < hidden ? 0 : 1]);
      return digitOf(Math.max(-mostUnits, Math.min(mostUnits, one)));
    });
    return digits.every((digit) => digit === digitOf(0)) ? [] : [`${digits.join("")} ${name}`];
  });
  const head = headLines({
    units: [rounded(units[0]), rounded(units[1])],
    begin: [...weightsOf(columns.size)].map(rounded),
    outward: Array.from({ length: hidden }, (_, k) =>
      [...learned.outward.subarray(k * outcomes.length, (k + 1) * outcomes.length)].map(rounded),
    ),
  });
  return [...head, ...lines.sort(byName)].join("\n");
}

const rounded = (value: number): number => Number(value.toFixed(5));

/** Rows of one kind stand together. */
const byName = (a: string, b: string): number => (nameOf(a) < nameOf(b) ? -1 : 1);
const nameOf = (line: string): string => line.slice(schooling.hidden + outcomes.length);

function scaled(features: Features): ReadonlyMap<number, number> {
  const scale = scaleOf(features);
  return new Map([...features].map(([hash, weight]) => [hash, weight * scale]));
}

/** A unit so large that only one weight in a thousand is cut down to the most that a digit holds. */
function unitFor(weights: readonly Float32Array[]): number {
  const sizes = new Float32Array(weights.reduce((sum, own) => sum + own.length, 0));
  let at = 0;
  for (const own of weights) for (const weight of own) sizes[at++] = Math.abs(weight);
  sizes.sort();
  return (sizes[Math.floor(sizes.length * 0.999)] || 1) / mostUnits;
}

function targetsOf(examples: readonly Example[]): Pick<Examples, "outcomes" | "targets" | "counts"> {
  const targets = new Uint8Array(examples.length * outcomes.length);
  const counts = new Float32Array(examples.length * outcomes.length);
  for (const [row, example] of examples.entries())
    for (const [o, outcome] of outcomes.entries()) {
      const at = row * outcomes.length + o;
      targets[at] = isSo(example, outcome) ? 1 : 0;
      counts[at] = tells(example, outcome) ? (known.has(outcome) ? 1 : aside) : 0;
    }
  return { outcomes: outcomes.length, targets, counts };
}

/** Whether an example teaches anything of an outcome; what a position is about and rests on, only where that is told. */
function tells({ labels, open }: Example, outcome: Outcome): boolean {
  if (known.has(outcome)) return !(open as ReadonlySet<string>).has(outcome);
  if (labels.some(({ matter }) => matter === undefined)) return false;
  return labels.length > 0 && new Set(labels.map((label) => has(label, outcome))).size === 1;
}

const isSo = ({ labels }: Example, outcome: Outcome): boolean => labels.some((label) => has(label, outcome));

const has = ({ position, matter, form, basis }: Example["labels"][number], outcome: Outcome): boolean =>
  outcome === position || outcome === matter || outcome === form || outcome === basis;
