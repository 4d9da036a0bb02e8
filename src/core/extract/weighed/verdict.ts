import { positions } from "../../ledger.ts";
import type { Position } from "../../ledger.ts";
import type { ClaimedPosition } from "../claim.ts";
import { isClaimed } from "./reading.ts";
import type { Elsewhere, Reading } from "./reading.ts";
import type { Likely } from "./weights.ts";

/** How likely it is, from 0 to 1, that a sentence gives a company a position, by the signs of it. */
export type Judge = (signs: Signs) => number;

/** Each with how much it counts. */
export type Signs = ReadonlyMap<string, number>;

/** A reading whose words were weighed. */
export type WeighedReading = Reading<ClaimedPosition, unknown> & { likely: Likely };

export const isWeighed = <Claim extends ClaimedPosition, Sentence>(
  reading: Reading<Claim, Sentence>,
): reading is Reading<Claim, Sentence> & { likely: Likely } => reading.likely !== null;

/** What grammar doesn't claim and the words make less likely than this is not worth a verdict. */
const worthVerdict = 0.04;
/** What words make of a position in no other sentence. */
const nowhere = 0.002;

export const isWorthVerdict = (reading: WeighedReading, position: Position): boolean =>
  reading.likely[position] >= worthVerdict || isClaimed(reading, position);

/**
 * What speaks for and against a position of a company in a sentence: how likely words make it, here and elsewhere in the
 * article; whether the sentence names it; what grammar claims here, by which rule and on whose word, and what elsewhere or of others.
 */
export function signsOf(
  { likely, claims, carried, isTitle }: WeighedReading,
  position: Position,
  elsewhere: Elsewhere,
): Signs {
  const signs = new Map<string, number>();
  const see = (name: string, value = 1) => {
    if (!signs.has(name)) signs.set(name, value);
  };
  const words = odds(likely[position]);
  see(`is:${position}`);
  see("words", words);
  see(`words:${position}`, words);
  if (carried === null) {
    see("named");
    see("named words", words);
  } else see(`carried:${carried.beside ? "beside" : "alone"}:${carried.rank}`);
  if (isTitle) {
    see("title");
    see("title words", words);
  }
  const others = positions.filter((other) => other !== position).map((other) => likely[other]);
  see("other words", odds(Math.max(...others)));
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
  if (elsewhere.claimed) see("elsewhere");
  if (elsewhere.beside) see("beside");
  see("words elsewhere", odds(Math.max(nowhere, elsewhere.likely)));
  return signs;
}

/** Half the logarithm of the odds, so that it is of the size of the other signs; nothing is ever quite sure. */
function odds(likely: number): number {
  const unsure = Math.min(1 - leastDoubt, Math.max(leastDoubt, likely));
  return Math.log(unsure / (1 - unsure)) / 2;
}

const leastDoubt = 1e-6;

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
