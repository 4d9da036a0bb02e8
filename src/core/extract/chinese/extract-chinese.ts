import type { Company } from "../../company.ts";
import type { Extraction, Observation } from "../../ledger.ts";
import type { MentionFinder } from "../../mention.ts";
import { asCounted, observationsOf } from "../claim.ts";
import type { ClaimedPosition } from "../claim.ts";
import { mergeObservations } from "../merge.ts";
import { quoteOf } from "../page.ts";
import type { ExtractedText } from "../page.ts";
import type { Names } from "../weighed/candidate.ts";
import { chineseCandidates } from "../weighed/chinese.ts";
import { secondReading } from "../weighed/second-reading.ts";
import type { FirstReading, Learned } from "../weighed/second-reading.ts";
import type { Claim } from "./claim.ts";
import { readChineseClaims } from "./claims.ts";
import type { Reading } from "./claims.ts";
import { conditionOf, whenOf } from "./dates.ts";
import { figuresOf } from "./figures.ts";
import { chineseNotes, unnamedInChinese } from "./notes.ts";
import { isAboutHongKong } from "./place.ts";
import type { ChinesePage, Sentence } from "./read.ts";
import { readChinesePage } from "./read.ts";

/** Makes the extractor for articles in Chinese. Pure. */
export function createChineseExtractor(
  companies: readonly Company[],
  findMentions: MentionFinder,
  learned: Learned | null,
): (article: ExtractedText) => Extraction {
  const catalogue = catalogueOf(companies);
  return (article) => {
    const page = readChinesePage(article, findMentions);
    const own = article.ownCompany ?? null;
    const read = claimsOn(page, own, catalogue);
    const claims = withoutPartOfPause(
      learned === null ? read : secondReading(withCandidates(read, page, catalogue), own, learned),
    );
    return {
      observations: mergeObservations(claims.flatMap((claim) => observe(claim, page, article.publishedAt))),
      allegations: unnamedInChinese(page, article.publishedAt),
      notes: chineseNotes(page),
    };
  };
}

/** What a second reading of a Chinese article goes by; it is learned from the same. What is seen goes into `names`. */
export function firstChineseReading(
  article: ExtractedText,
  companies: readonly Company[],
  findMentions: MentionFinder,
  names: Names,
): FirstReading<Claim, Sentence> {
  const page = readChinesePage(article, findMentions);
  const catalogue = catalogueOf(companies);
  return withCandidates(claimsOn(page, article.ownCompany ?? null, catalogue), page, catalogue, names);
}

type Catalogue = Pick<Reading, "sectors" | "parents">;

const catalogueOf = (companies: readonly Company[]): Catalogue => ({
  sectors: new Map(companies.map(({ id, sector }) => [id, sector])),
  parents: new Map(companies.flatMap(({ id, parent }) => (parent === null ? [] : [[id, parent]]))),
});

const claimsOn = (page: ChinesePage, own: string | null, catalogue: Catalogue): Claim[] =>
  readChineseClaims({ page, ...catalogue, own }, isAboutHongKong(page)).map((claim) =>
    asCounted(claim, figuresOf(claim)),
  );

const withCandidates = (
  claims: readonly Claim[],
  page: ChinesePage,
  { sectors }: Catalogue,
  names: Names | null = null,
): FirstReading<Claim, Sentence> => ({
  claims,
  candidates: chineseCandidates(page, sectors, names),
  sentenceOf: ({ sentence }) => sentence,
  claimIn: weighedClaim,
});

function weighedClaim(sentence: Sentence, claimed: ClaimedPosition): Claim {
  const named = sentence.words.find(({ companies }) => companies.includes(claimed.companies[0]!));
  const { start, end, folded } = sentence;
  const head = named ?? { start, end, is: new Set<string>(), text: folded, companies: [] };
  const part =
    sentence.parts.find((one) => one.start <= head.start && head.start < one.end) ?? sentence.parts[0]!;
  return { ...claimed, sentence, part, head };
}

/** Who has stopped while it looks at the law has one position: it stopped. */
function withoutPartOfPause(claims: readonly Claim[]): Claim[] {
  const stopped = new Set(
    claims
      .filter(
        ({ frame, basis }) =>
          frame.position === "paused" && frame.matter !== "presence" && basis !== "allegation",
      )
      .flatMap(({ companies }) => companies),
  );
  return claims.flatMap((claim) => {
    if (claim.frame.position !== "reviewing" || claim.frame.matter === "presence") return [claim];
    const companies = claim.companies.filter((company) => !stopped.has(company));
    return companies.length > 0 ? [{ ...claim, companies }] : [];
  });
}

/** Numbers are of the period that the text told of before. */
const tellsPeriod = (page: ChinesePage, { sentence }: Claim): boolean =>
  page.sentences.some(
    (one) => one.start <= sentence.start && /\d{4}年|半年|去年|今年|上季|年度|\d月至/.test(one.folded),
  );

/** "四成四獲照辦", "其中三宗", "比例為零": a share of a period's requests. */
const isShare = ({ frame, sentence }: Claim): boolean =>
  ["complied", "refused"].includes(frame.position) &&
  (frame.matter === "user-data" || frame.matter === "takedown") &&
  /\d(?:项|宗|次|份|件)|[一二三四五六七八九]成|百分之|\d%|比例|其中[一二两三四五六七八九十]+(?:宗|项|件)/.test(
    sentence.folded,
  );

function observe(claim: Claim, page: ChinesePage, publishedAt: number | null): Observation[] {
  const figures = figuresOf(claim);
  // Numbers of requests are the company's own, out of its report.
  const owned = figures !== null && claim.basis === "reported";
  const ofPeriod =
    (figures !== null || isShare(claim)) &&
    ((figures !== null && figures.period !== null) || tellsPeriod(page, claim));
  return observationsOf(owned ? { ...claim, basis: "company-statement" } : claim, {
    when: { ...whenOf(claim, publishedAt), ...(ofPeriod && { dateBasis: "told" as const }) },
    condition: conditionOf(claim),
    figures,
    quote: quoteOf(claim.sentence, page),
  });
}
