import { positions, responses } from "../../ledger.ts";
import type { Basis, Position } from "../../ledger.ts";
import type { ClaimedPosition } from "../claim.ts";
import type { Candidate } from "./candidate.ts";
import { readingsOf } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { isWorthVerdict, signsOf } from "./verdict.ts";
import type { Judge } from "./verdict.ts";
import { matterOf } from "./weights.ts";
import type { Likely, Weigh } from "./weights.ts";

/** What is learned of a language. */
export interface Learned {
  weigh: Weigh;
  judge: Judge;
}

export type Weights = Readonly<Record<"english" | "chinese", Learned>>;

/** An article as grammar has read it, with the companies of its sentences. */
export interface FirstReading<Claim extends ClaimedPosition, Sentence> {
  claims: readonly Claim[];
  candidates: readonly Candidate<Sentence>[];
  sentenceOf: (claim: Claim) => Sentence;
  /** A claim for a sentence that grammar made nothing of. */
  claimIn: (sentence: Sentence, claimed: ClaimedPosition) => Claim;
}

/** From here on a verdict is believed: where, on articles that taught nothing, little is lost and more than that is right. */
const believed = 0.4;

interface Verdict<Claim, Sentence> {
  reading: Reading<Claim, Sentence> & { likely: Likely };
  position: Position;
  likelihood: number;
}

/**
 * Grammar reads what it knows the forms of; weights, learned from labelled texts, tell by all words at once how likely a
 * sentence gives a company a position. A verdict on both, learned too, tells what of either is believed. Each errs where
 * the other doesn't: docs/benchmarks.md has the figures of both alone and together.
 */
export function secondReading<Claim extends ClaimedPosition, Sentence>(
  { claims, candidates, sentenceOf, claimIn }: FirstReading<Claim, Sentence>,
  { weigh, judge }: Learned,
): Claim[] {
  const readings = readingsOf(claims, candidates, sentenceOf, weigh);
  const yes = readings.flatMap((reading) => verdictsOn(reading, readings, judge));
  const kept = claims.flatMap((claim) =>
    claim.companies.flatMap((company) => {
      const isOf = (reading: Reading<Claim, Sentence>) =>
        reading.company === company && reading.sentence === sentenceOf(claim);
      const verdict = yes.find(({ reading, position }) => position === claim.frame.position && isOf(reading));
      if (verdict)
        return [{ ...claim, ...asWordsHaveIt(claim, verdict.reading.likely), companies: [company] }];
      // Where the words were not weighed, as on a company's own page, grammar is believed.
      return readings.some((one) => one.likely === null && isOf(one))
        ? [{ ...claim, companies: [company] }]
        : [];
    }),
  );
  const isKept = (company: string, position: Position) =>
    kept.some((claim) => claim.frame.position === position && claim.companies.includes(company));
  const added = positions.flatMap((position) =>
    likeliestOf(
      yes.filter((one) => one.position === position && !isKept(one.reading.company, position)),
    ).flatMap((verdict) => {
      const claimed = claimOf(verdict);
      return claimed ? [claimIn(verdict.reading.sentence, claimed)] : [];
    }),
  );
  return [...kept, ...added];
}

/** What the words are so sure of decides what a claim is about and on whose word: they see the whole sentence. */
const sure = 0.75;

/** What grammar claims, about what and on whose word the words have it, where they are sure. */
function asWordsHaveIt(
  { frame, basis }: ClaimedPosition,
  likely: Likely,
): Pick<ClaimedPosition, "frame" | "basis"> {
  const matter = matterOf(frame.position, likely);
  const own = likely["company-statement"];
  const form = matter === "presence" ? "policy" : frame.form;
  return {
    frame: likely[matter] >= sure ? { ...frame, matter, form } : frame,
    basis:
      basis === "allegation"
        ? basis
        : own >= sure
          ? "company-statement"
          : own <= 1 - sure
            ? "reported"
            : basis,
  };
}

/** The positions that a reading is believed to show. */
function verdictsOn<Claim extends ClaimedPosition, Sentence>(
  { likely, ...reading }: Reading<Claim, Sentence>,
  all: readonly Reading<Claim, Sentence>[],
  judge: Judge,
): Verdict<Claim, Sentence>[] {
  if (likely === null) return [];
  const weighed = { ...reading, likely };
  return positions
    .filter((position) => isWorthVerdict(weighed, position))
    .map((position) => ({
      reading: weighed,
      position,
      likelihood: judge(signsOf(weighed, position, all)),
    }))
    .filter(({ likelihood }) => likelihood >= believed);
}

/** For each company the sentence that most likely gives it the position. */
function likeliestOf<Claim, Sentence>(
  verdicts: readonly Verdict<Claim, Sentence>[],
): Verdict<Claim, Sentence>[] {
  const best = new Map<string, Verdict<Claim, Sentence>>();
  for (const one of verdicts) {
    const known = best.get(one.reading.company);
    if (!known || one.likelihood > known.likelihood) best.set(one.reading.company, one);
  }
  return [...best.values()];
}

/** A position out of the weights alone; null for what somebody else claims, since the weights don't know who. */
function claimOf({ reading, position, likelihood }: Verdict<unknown, unknown>): ClaimedPosition | null {
  const { company, likely } = reading;
  if (likely.allegation >= 0.5 && !responses.has(position)) return null;
  const matter = matterOf(position, likely);
  const basis: Basis = likely["company-statement"] >= 0.5 ? "company-statement" : "reported";
  const act = responses.has(position) || (matter !== "presence" && likely.act >= 0.5);
  return {
    companies: [company],
    frame: { position, matter, form: act ? "act" : "policy", rule: "weighed" },
    basis,
    by: null,
    confidence: likelihood,
  };
}
