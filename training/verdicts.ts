import { readingsOf, surveyOf } from "../src/core/extract/weighed/reading.ts";
import type { Reading } from "../src/core/extract/weighed/reading.ts";
import { isWeighed, isWorthVerdict, signsOf } from "../src/core/extract/weighed/verdict.ts";
import type { Signs } from "../src/core/extract/weighed/verdict.ts";
import type { Weigh } from "../src/core/extract/weighed/weights.ts";
import { positions } from "../src/core/ledger.ts";
import type { Example, Lesson } from "./examples.ts";
import { teach } from "./logistic.ts";
import { columnsOf, rowsOf } from "./rows.ts";

/** A position that a sentence may give a company: what speaks for it, and whether it does. */
export interface Case {
  signs: Signs;
  isSo: boolean;
}

/** A sign that was seen less often teaches nothing. */
const fewest = 3;
const settings = { ridge: 1e-4, steps: 120 };

/**
 * The cases of a lesson: those on which the second reading gives a verdict. The words must be weighed by what other
 * lessons taught, else they know the answer.
 */
export function casesOf({ examples, claims }: Lesson, weigh: Weigh): Case[] {
  const readings = readingsOf(claims, examples, ({ sentence }) => sentence, weigh);
  const elsewhere = surveyOf(readings);
  const exampleOf = new Map(examples.map((example) => [keyOf(example), example]));
  return readings.flatMap((reading) => {
    const example = exampleOf.get(keyOf(reading));
    if (!isWeighed(reading) || !example) return [];
    return positions
      .filter((position) => !example.open.has(position) && isWorthVerdict(reading, position))
      .map((position) => ({
        signs: signsOf(reading, position, elsewhere(reading, position)),
        isSo: example.labels.some((label) => label.position === position),
      }));
  });
}

const keyOf = ({ company, sentence }: Pick<Example | Reading<never, number>, "company" | "sentence">) =>
  `${company} ${sentence}`;

/** The table of signs that cases teach, as `assets/weights` keeps it. The same cases give the same table. */
export function verdictsTable(cases: readonly Case[]): string {
  const seen = cases.map(({ signs }) => signs);
  const columns = columnsOf(seen, fewest);
  const weights = teach(rowsOf(seen, columns), {
    width: columns.size + 1,
    targets: Float64Array.from(cases, ({ isSo }) => (isSo ? 1 : 0)),
    ...settings,
  });
  const lines = [...columns].map(([name, column]) => `${weights[column]!.toFixed(3)} ${name}`);
  return [weights[columns.size]!.toFixed(3), ...lines].join("\n");
}
