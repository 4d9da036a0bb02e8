import type { ArticleText } from "../article.ts";
import type { Company } from "../company.ts";
import type { Extraction, Observation } from "../ledger.ts";
import { createMentionFinder } from "../mention.ts";
import type { Claim } from "./claims.ts";
import { createChineseExtractor } from "./chinese/extract-chinese.ts";
import { isChinese } from "./chinese/read.ts";
import { catalogueOf } from "./english/who.ts";
import type { Catalogue } from "./english/who.ts";
import { readEnglish } from "./english/read.ts";
import { figuresOf } from "./figures.ts";
import { mergeObservations } from "./merge.ts";
import { notesOf } from "./mechanism.ts";
import type { Page } from "./reading.ts";
import { quoteOf, readArticle } from "./reading.ts";
import { unnamedAllegations } from "./unnamed.ts";
import { conditionOf, whenOf } from "./when.ts";

/** What extraction looks at. */
type ExtractedText = Pick<ArticleText, "title" | "text" | "publishedAt"> & {
  /** The company whose own publication it is. */
  ownCompany?: string | null;
};

type Extractor = (article: ExtractedText) => Extraction;

/** Makes the extractor for a catalogue: from an article's words to the positions that they give companies. Pure. */
export function createExtractor(companies: readonly Company[]): Extractor {
  const findMentions = createMentionFinder(companies);
  const extractChinese = createChineseExtractor(companies, findMentions);
  const catalogue = catalogueOf(companies);
  return (article) => {
    if (isChinese(`${article.title}\n${article.text}`)) return extractChinese(article);
    const page = readArticle(article, findMentions);
    const claims = englishClaims(page, article, catalogue);
    const observations = claims.flatMap((claim) => observe(claim, page, article));
    return {
      observations: mergeObservations(observations),
      allegations: unnamedAllegations(page, article.publishedAt),
      notes: notesOf(page),
    };
  };
}

function englishClaims(page: Page, article: ExtractedText, catalogue: Catalogue): Claim[] {
  const lines = page.lines.filter((line) => !line.chinese);
  // Nothing is said of companies that nobody names.
  if (!article.ownCompany && lines.every((line) => line.namings.length === 0)) return [];
  return readEnglish(
    {
      lines,
      text: page.text,
      own: article.ownCompany ? [article.ownCompany] : [],
      aboutHongKong: page.lines.some((line) => line.marks.some((mark) => hongKongSets.has(mark.set))),
    },
    catalogue,
  );
}

const hongKongSets = new Set(["hong-kong", "hong-kong-sign"]);

function observe(claim: Claim, page: Page, article: ExtractedText): Observation[] {
  const { line, frame } = claim;
  const quote = quoteOf(line, page);
  const figures = figuresOf(claim);
  const when = whenOf(claim, article.publishedAt);
  const settled =
    figures && figures.complied === 0 && frame.position === "complied" ? "refused" : frame.position;
  return claim.companies.map((company) => ({
    company,
    matter: frame.matter,
    position: settled,
    form: figures ? "act" : frame.form,
    basis: claim.basis,
    ...when,
    ...(figures?.period && { dateBasis: "told" as const }),
    condition: conditionOf(claim),
    period: figures?.period ?? null,
    received: figures?.received ?? null,
    complied: figures?.complied ?? null,
    by: claim.basis === "allegation" ? claim.by : null,
    confidence: claim.basis === "company-statement" ? 0.9 : claim.basis === "reported" ? 0.8 : 0.6,
    rule: frame.rule,
    ...quote,
  }));
}
