import type { Features, Names } from "../src/core/extract/weighed/candidate.ts";
import { digitOf, mostUnits, outcomes, scaleOf } from "../src/core/extract/weighed/weights.ts";
import type { Outcome } from "../src/core/extract/weighed/weights.ts";
import { positions } from "../src/core/ledger.ts";
import type { Example } from "./examples.ts";
import { columnsOf, rowsOf, teach } from "./logistic.ts";

/** What was seen less often teaches nothing. */
const fewest = 5;
/** What weighs less than a unit for every outcome is left out. */
const least = 1;
/** Found by cross-validation on texts that no rule was made with. */
const settings = { ridge: 3e-5, steps: 300 };
const known = new Set<Outcome>(positions);

/** The table of words that examples teach, as `assets/weights` keeps it. The same examples give the same table. */
export function wordsTable(examples: readonly Example[], names: Names): string {
  const seen = examples.map(({ features }) => scaled(features));
  const columns = columnsOf(seen, fewest);
  const rows = rowsOf(seen, columns);
  const weights = outcomes.map((outcome) =>
    teach(rows, {
      width: columns.size + 1,
      counts: Float64Array.from(examples, (example) => (tells(example, outcome) ? 1 : 0)),
      targets: Float64Array.from(examples, (example) => (isSo(example, outcome) ? 1 : 0)),
      ...settings,
    }),
  );
  const unit = unitFor(weights);
  const lines = [...columns].flatMap(([hash, column]) => {
    const units = weights.map((own) => own[column]! / unit);
    if (units.every((one) => Math.abs(one) < least)) return [];
    const digits = units.map((one) => digitOf(Math.max(-mostUnits, Math.min(mostUnits, Math.round(one)))));
    return `${digits.join("")} ${names.get(hash)!}`;
  });
  const begin = weights.map((own) => own[columns.size]!.toFixed(3));
  return [[unit.toFixed(5), ...begin].join(" "), ...lines.sort(byName)].join("\n");
}

/** Rows of one kind stand together. */
const byName = (a: string, b: string): number =>
  a.slice(outcomes.length) < b.slice(outcomes.length) ? -1 : 1;

function scaled(features: Features): Features {
  const scale = scaleOf(features);
  return new Map([...features].map(([hash, weight]) => [hash, weight * scale]));
}

/** A unit so large that only one weight in a thousand is cut down to the most that a digit holds. */
function unitFor(weights: readonly Float64Array[]): number {
  const sizes = weights.flatMap((own) => [...own.subarray(0, -1)].map(Math.abs)).sort((a, b) => a - b);
  return (sizes[Math.floor(sizes.length * 0.999)] || 1) / mostUnits;
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
