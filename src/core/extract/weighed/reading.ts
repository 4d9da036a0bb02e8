import type { ClaimedPosition } from "../claim.ts";
import type { Candidate } from "./candidate.ts";
import type { Likely, Weigh } from "./weights.ts";

/** What grammar and words make of a company in a sentence. */
export interface Reading<Claim, Sentence> {
  company: string;
  sentence: Sentence;
  /** By the words; null where they were not weighed, since the sentence doesn't seem to mean the company. */
  likely: Likely | null;
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
  const weighed = candidates.map(({ company, sentence, features }) => ({
    company,
    sentence,
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
        likely: null,
        claims: own.filter(({ companies }) => companies.includes(company)),
      })),
  );
  return [...weighed, ...unweighed];
}
