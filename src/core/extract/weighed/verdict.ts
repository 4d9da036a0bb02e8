import { positions } from "../../ledger.ts";
import type { Position } from "../../ledger.ts";
import type { ClaimedPosition } from "../claim.ts";
import type { Reading } from "./reading.ts";
import type { Likely } from "./weights.ts";

/** How likely it is, from 0 to 1, that a sentence gives a company a position, by the signs of it. */
export type Judge = (signs: Signs) => number;

/** Each with how much it counts. */
export type Signs = ReadonlyMap<string, number>;

type AnyReading = Reading<ClaimedPosition, unknown>;

/** What grammar doesn't claim and the words make less likely than this is not worth a verdict. */
const worthVerdict = 0.04;
/** What words make of a position in no other sentence. */
const nowhere = 0.002;

export const isWorthVerdict = (
  { likely, claims }: AnyReading & { likely: Likely },
  position: Position,
): boolean => likely[position] >= worthVerdict || claims.some(({ frame }) => frame.position === position);

/**
 * What speaks for and against a position of a company in a sentence: how likely words make it, here and elsewhere in the
 * article; what grammar claims here, by which rule and on whose word, and what elsewhere or of others.
 */
export function signsOf(
  reading: AnyReading & { likely: Likely },
  position: Position,
  all: readonly AnyReading[],
): Signs {
  const signs = new Map<string, number>();
  const see = (name: string, value = 1) => {
    if (!signs.has(name)) signs.set(name, value);
  };
  const { company, sentence, likely, claims } = reading;
  const words = odds(likely[position]);
  see(`is:${position}`);
  see("words", words);
  see(`words:${position}`, words);
  see("other words", Math.max(...positions.map((other) => (other === position ? -9 : odds(likely[other])))));
  for (const { frame, basis } of claims) {
    if (frame.position === position) {
      see("claimed");
      see(`claimed:${position}`);
      see("claimed words", words);
      see(`rule:${position}:${frame.rule}`);
      see(`basis:${basis}`);
    } else {
      see("otherwise");
      see(`otherwise:${position}`);
      see(`otherwise:${position}:${frame.position}`);
    }
  }
  const others = all.filter((one) => one.company !== company || one.sentence !== sentence);
  const own = others.filter((one) => one.company === company);
  const claimedIn = (some: readonly AnyReading[]) =>
    some.some((one) => one.claims.some(({ frame }) => frame.position === position));
  if (claimedIn(own)) see("elsewhere");
  if (claimedIn(others.filter((one) => one.sentence === sentence))) see("beside");
  see("words elsewhere", odds(Math.max(nowhere, ...own.map((one) => one.likely?.[position] ?? 0))));
  return signs;
}

/** Half the logarithm of the odds, so that it is of the size of the other signs. */
const odds = (likely: number): number => Math.log(likely / (1 - likely)) / 2;

/** Reads a table of signs: a line each, its weight, a space and its name; the first line is what all begin with. */
export function readVerdicts(table: string): Judge {
  const [begin, ...lines] = table.trimEnd().split("\n");
  const weights = new Map(
    lines.map((line) => {
      const space = line.indexOf(" ");
      return [line.slice(space + 1), Number(line.slice(0, space))];
    }),
  );
  return (signs) => {
    let sum = Number(begin);
    for (const [name, value] of signs) sum += (weights.get(name) ?? 0) * value;
    return 1 / (1 + Math.exp(-sum));
  };
}
