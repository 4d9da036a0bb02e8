import { positions, responses } from "../../ledger.ts";
import type { Form, Matter, Position } from "../../ledger.ts";
import type { ClaimedPosition } from "../claim.ts";
import type { Candidate } from "./candidate.ts";
import { isClaimed, readingsOf, surveyOf } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { isWeighed, isWorthVerdict, signsOf } from "./verdict.ts";
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

/**
 * From here on a verdict is believed: on what grammar claims, and on what the words alone make likely. The texts that teach
 * were written to be hard; reporters mostly write what grammar knows the forms of, so that it has to be most unlikely to be
 * given up. Chosen on the labelled corpus and the unread set (docs/benchmarks.md).
 */
const believed = { claimed: 0.2, alone: 0.4 };

/** What is believed of a reading: positions, each with how likely it is. */
interface Believed<Claim, Sentence> {
  reading: Reading<Claim, Sentence>;
  positions: ReadonlyMap<Position, number>;
}

/**
 * Grammar reads what it knows the forms of; weights, learned from labelled texts, tell by all words at once how likely a
 * sentence gives a company a position. A verdict on both, learned too, tells what of either is believed. Each errs where
 * the other doesn't: docs/benchmarks.md has the figures of both alone and together. On a company's own page (`own`), and
 * where the words were not weighed, what grammar claims of the company is believed.
 */
export function secondReading<Claim extends ClaimedPosition, Sentence>(
  { claims, candidates, sentenceOf, claimIn }: FirstReading<Claim, Sentence>,
  own: string | null,
  { weigh, judge }: Learned,
): Claim[] {
  const readings = readingsOf(claims, candidates, sentenceOf, weigh);
  const elsewhere = surveyOf(readings);
  const judged = readings.map((reading) => ({ reading, positions: believedOf(reading, elsewhere, judge) }));
  const inSentence = new Map(
    [...Map.groupBy(judged, ({ reading }) => reading.sentence)].map(([sentence, all]) => [
      sentence,
      new Map(all.map((one) => [one.reading.company, one])),
    ]),
  );
  const kept = claims.flatMap((claim) =>
    claim.companies.flatMap((company) => {
      const { reading, positions: yes } = inSentence.get(sentenceOf(claim))!.get(company)!;
      if (company === own || !isWeighed(reading)) return [{ ...claim, companies: [company] }];
      const likelihood = yes.get(claim.frame.position);
      return likelihood === undefined
        ? []
        : [
            {
              ...claim,
              ...asWordsHaveIt(claim, reading.likely),
              companies: [company],
              confidence: likelihood,
            },
          ];
    }),
  );
  const told = new Set(
    kept
      .filter(({ basis }) => basis !== "allegation")
      .flatMap(({ frame, companies }) => companies.map((company) => `${company} ${frame.position}`)),
  );
  const added = positions.flatMap((position) =>
    likeliestOf(position, judged)
      .filter(({ company }) => !told.has(`${company} ${position}`))
      .map(({ sentence, claimed }) => claimIn(sentence, claimed)),
  );
  return [...kept, ...added];
}

/** The positions that a reading is believed to show. */
function believedOf<Claim extends ClaimedPosition, Sentence>(
  reading: Reading<Claim, Sentence>,
  elsewhere: ReturnType<typeof surveyOf>,
  judge: Judge,
): Believed<Claim, Sentence>["positions"] {
  if (!isWeighed(reading)) return new Map();
  return new Map(
    positions
      .filter((position) => isWorthVerdict(reading, position))
      .map((position) => [position, judge(signsOf(reading, position, elsewhere(reading, position)))] as const)
      .filter(
        ([position, likelihood]) =>
          likelihood >= believed[isClaimed(reading, position) ? "claimed" : "alone"],
      ),
  );
}

/** For each company what the sentence that most likely gives it the position says by the words alone. */
function likeliestOf<Claim, Sentence>(
  position: Position,
  judged: readonly Believed<Claim, Sentence>[],
): { company: string; sentence: Sentence; claimed: ClaimedPosition }[] {
  const best = new Map<
    string,
    { company: string; sentence: Sentence; claimed: ClaimedPosition; likelihood: number }
  >();
  for (const { reading, positions: yes } of judged) {
    const { company, sentence, likely } = reading;
    const likelihood = yes.get(position);
    if (likely === null || likelihood === undefined || likelihood <= (best.get(company)?.likelihood ?? 0))
      continue;
    const claimed = claimOf(company, position, likely, likelihood);
    if (claimed !== null) best.set(company, { company, sentence, claimed, likelihood });
  }
  return [...best.values()];
}

/** What the words are so sure of decides what a claim is about and on whose word: they see the whole sentence. */
const sure = 0.75;

/** What grammar claims, about what and on whose word the words have it, where they are sure and grammar is not borne out. */
function asWordsHaveIt(
  { frame, basis }: ClaimedPosition,
  likely: Likely,
): Pick<ClaimedPosition, "frame" | "basis"> {
  const matter = matterOf(frame.position, likely);
  const statement = likely["company-statement"];
  const isOther = likely[matter] >= sure && likely[frame.matter] < 0.5;
  return {
    frame: isOther ? { ...frame, matter, form: formOf(frame.position, matter, frame.form) } : frame,
    basis:
      basis === "allegation"
        ? basis
        : statement >= sure
          ? "company-statement"
          : statement <= 1 - sure
            ? "reported"
            : basis,
  };
}

/** A position out of the weights alone; null for what somebody else claims, since the weights don't know who. */
function claimOf(
  company: string,
  position: Position,
  likely: Likely,
  likelihood: number,
): ClaimedPosition | null {
  if (likely.allegation >= 0.5 && !responses.has(position)) return null;
  const matter = matterOf(position, likely);
  const form = formOf(position, matter, likely.act >= 0.5 ? "act" : "policy");
  return {
    companies: [company],
    frame: { position, matter, form, rule: "weighed" },
    basis: likely["company-statement"] >= 0.5 ? "company-statement" : "reported",
    by: null,
    confidence: likelihood,
  };
}

/** A response is an act, and a presence none. */
const formOf = (position: Position, matter: Matter, form: Form): Form =>
  responses.has(position) ? "act" : matter === "presence" ? "policy" : form;
