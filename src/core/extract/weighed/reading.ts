import { positions } from "../../ledger.ts";
import type { Position } from "../../ledger.ts";
import type { ClaimedPosition } from "../claim.ts";
import type { Candidate } from "./candidate.ts";
import type { Carried } from "./meaning.ts";
import type { Likely, Weigh } from "./weights.ts";

/** What grammar and words make of a company in a sentence. */
export interface Reading<Claim, Sentence> {
  company: string;
  sentence: Sentence;
  /** By the words; null where they were not weighed, since the sentence doesn't seem to mean the company. */
  likely: Likely | null;
  /** How the company was named last, where the sentence doesn't name it; null and false where words were not weighed. */
  carried: Carried | null;
  isTitle: boolean;
  /** What grammar found there. */
  claims: readonly Claim[];
}

/** Every company in every sentence that seems to mean it, or of which grammar claims something. */
export function readingsOf<Claim extends ClaimedPosition, Sentence>(
  claims: readonly Claim[],
  candidates: readonly Candidate<Sentence>[],
  sentenceOf: (claim: Claim) => Sentence,
  weigh: Weigh,
): Reading<Claim, Sentence>[] {
  const claimed = new Map<Sentence, Claim[]>();
  for (const claim of claims) {
    const sentence = sentenceOf(claim);
    claimed.set(sentence, [...(claimed.get(sentence) ?? []), claim]);
  }
  const weighed = candidates.map(({ company, sentence, carried, isTitle, features }) => ({
    company,
    sentence,
    carried,
    isTitle,
    likely: weigh(features),
    claims: (claimed.get(sentence) ?? []).filter(({ companies }) => companies.includes(company)),
  }));
  const known = new Map(
    [...Map.groupBy(weighed, ({ sentence }) => sentence)].map(([sentence, all]) => [
      sentence,
      new Set(all.map(({ company }) => company)),
    ]),
  );
  const unweighed = [...claimed].flatMap(([sentence, own]) =>
    [...new Set(own.flatMap(({ companies }) => companies))]
      .filter((company) => !known.get(sentence)?.has(company))
      .map((company) => ({
        company,
        sentence,
        carried: null,
        isTitle: false,
        likely: null,
        claims: own.filter(({ companies }) => companies.includes(company)),
      })),
  );
  return [...weighed, ...unweighed];
}

export const isClaimed = (
  { claims }: Pick<Reading<ClaimedPosition, unknown>, "claims">,
  position: Position,
): boolean => claims.some(({ frame }) => frame.position === position);

/** What is made of a position beside a reading. */
export interface Elsewhere {
  /** Grammar claims it of the company in another sentence. */
  claimed: boolean;
  /** Grammar claims it of another company in the same sentence. */
  beside: boolean;
  /** How likely words make it of the company in another sentence, at most. */
  likely: number;
}

type AnyReading = Reading<ClaimedPosition, unknown>;

/** Tells of any reading of an article what is made of a position beside it; the article is gone through once. */
export function surveyOf(
  readings: readonly AnyReading[],
): (reading: AnyReading, position: Position) => Elsewhere {
  const ofCompanies = tallies(readings, ({ company }) => company);
  const inSentences = tallies(readings, ({ sentence }) => sentence);
  return (reading, position) => {
    const own = ofCompanies.get(reading.company)![position];
    const here = inSentences.get(reading.sentence)![position];
    const self = isClaimed(reading, position) ? 1 : 0;
    return {
      claimed: own.claimed > self,
      beside: here.claimed > self,
      likely: own.likeliest === reading ? own.second : own.likely,
    };
  };
}

interface Tally {
  /** Readings that claim it. */
  claimed: number;
  likeliest: AnyReading | null;
  likely: number;
  second: number;
}

function tallies<Key>(
  readings: readonly AnyReading[],
  keyOf: (reading: AnyReading) => Key,
): ReadonlyMap<Key, Readonly<Record<Position, Tally>>> {
  const all = new Map<Key, Record<Position, Tally>>();
  for (const reading of readings) {
    const key = keyOf(reading);
    const tally = all.get(key) ?? emptyTallies();
    all.set(key, tally);
    for (const position of positions) count(tally[position], reading, position);
  }
  return all;
}

function count(tally: Tally, reading: AnyReading, position: Position): void {
  if (isClaimed(reading, position)) tally.claimed++;
  const likely = reading.likely?.[position] ?? 0;
  if (likely > tally.likely) {
    tally.second = tally.likely;
    tally.likely = likely;
    tally.likeliest = reading;
  } else if (likely > tally.second) tally.second = likely;
}

const emptyTallies = (): Record<Position, Tally> =>
  Object.fromEntries(
    positions.map((position) => [position, { claimed: 0, likeliest: null, likely: 0, second: 0 }]),
  ) as unknown as Record<Position, Tally>;
