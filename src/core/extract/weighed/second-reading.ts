import { positions, responses } from "../../ledger.ts";
import type { Basis, Position } from "../../ledger.ts";
import type { ClaimedPosition } from "../claim.ts";
import type { Candidate } from "./candidate.ts";
import { matterOf } from "./weights.ts";
import type { Likely, Weigh } from "./weights.ts";

/** What a language adds. */
interface Language<Claim extends ClaimedPosition, Sentence> {
  weigh: Weigh;
  /** From here on a position is taken from the weights alone. */
  enough: number;
  /** Below this a position that grammar found is not believed. */
  tooLittle: number;
  sentenceOf: (claim: Claim) => Sentence;
  /** A claim for a sentence that grammar made nothing of. */
  claimIn: (sentence: Sentence, claimed: ClaimedPosition) => Claim;
}

interface Weighed<Sentence> extends Candidate<Sentence> {
  likely: Likely;
}

/**
 * Grammar reads what it knows the forms of; weights, learned from labelled texts, tell by all words at once how likely a
 * sentence gives a company a position. Of what grammar found, what is most unlikely goes; what is likely and was not found
 * is added. Each errs where the other doesn't: docs/benchmarks.md has the figures of both alone and together.
 */
export function secondReading<Claim extends ClaimedPosition, Sentence>(
  claims: readonly Claim[],
  candidates: readonly Candidate<Sentence>[],
  language: Language<Claim, Sentence>,
): Claim[] {
  const weighed = candidates.map((one) => ({ ...one, likely: language.weigh(one.features) }));
  const kept = claims.flatMap((claim) => believed(claim, weighed, language));
  // Of a sentence in which grammar found something of a company, it knows better what.
  const isRead = ({ company, sentence }: Candidate<Sentence>, position: Position) =>
    kept.some(
      (claim) =>
        claim.companies.includes(company) &&
        (claim.frame.position === position || language.sentenceOf(claim) === sentence),
    );
  const added = positions.flatMap((position) =>
    likeliestOf(position, weighed)
      .filter((one) => one.likely[position] >= language.enough && !isRead(one, position))
      .flatMap((one) => {
        const claimed = claimOf(position, one);
        return claimed ? [language.claimIn(one.sentence, claimed)] : [];
      }),
  );
  return [...kept, ...added];
}

/** The claim for those of its companies of which it is not too unlikely, here or anywhere in the article. */
function believed<Claim extends ClaimedPosition, Sentence>(
  claim: Claim,
  weighed: readonly Weighed<Sentence>[],
  { sentenceOf, tooLittle }: Language<Claim, Sentence>,
): Claim[] {
  const sentence = sentenceOf(claim);
  const { position } = claim.frame;
  const companies = claim.companies.filter((company) => {
    const own = weighed.filter((one) => one.company === company);
    return (
      !own.some((one) => one.sentence === sentence) || own.some(({ likely }) => likely[position] >= tooLittle)
    );
  });
  return companies.length > 0 ? [{ ...claim, companies }] : [];
}

/** For each company the sentence that most likely gives it the position. */
function likeliestOf<Sentence>(
  position: Position,
  weighed: readonly Weighed<Sentence>[],
): Weighed<Sentence>[] {
  const best = new Map<string, Weighed<Sentence>>();
  for (const one of weighed) {
    const known = best.get(one.company);
    if (!known || one.likely[position] > known.likely[position]) best.set(one.company, one);
  }
  return [...best.values()];
}

/** A position out of the weights alone; null for what somebody else claims, since the weights don't know who. */
function claimOf(position: Position, { company, likely }: Weighed<unknown>): ClaimedPosition | null {
  if (likely.allegation >= 0.5 && !responses.has(position)) return null;
  const matter = matterOf(position, likely);
  const basis: Basis = likely["company-statement"] >= 0.5 ? "company-statement" : "reported";
  const act = responses.has(position) || (matter !== "presence" && likely.act >= 0.5);
  return {
    companies: [company],
    frame: { position, matter, form: act ? "act" : "policy", rule: "weighed" },
    basis,
    by: null,
    confidence: likely[position],
  };
}
