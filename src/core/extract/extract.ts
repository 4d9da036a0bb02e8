import type { ArticleText } from "../article.ts";
import type { Company } from "../company.ts";
import type { Extraction, Observation } from "../ledger.ts";
import { createMentionFinder } from "../mention.ts";
import type { Claim, Setting } from "./claims.ts";
import { authority, readClaims } from "./claims.ts";
import { catalogueOf } from "./english/who.ts";
import type { Catalogue } from "./english/who.ts";
import { readEnglish } from "./english/read.ts";
import { figuresOf } from "./figures.ts";
import { mergeObservations } from "./merge.ts";
import { notesOf } from "./mechanism.ts";
import type { Line, Page } from "./reading.ts";
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
  const catalogue = catalogueOf(companies);
  return (article) => {
    const page = readArticle(article, findMentions);
    const claims = [...englishClaims(page, article, catalogue), ...claimsOf(page, article)];
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

function claimsOf(page: Page, article: ExtractedText): Claim[] {
  const aboutHongKong = page.lines.some((line) => line.marks.some((mark) => hongKongSets.has(mark.set)));
  const title = page.lines.find((line) => line.isTitle);
  const titled = [...new Set(title?.namings.flatMap((naming) => naming.companies) ?? [])];
  const named = [
    ...new Set(page.lines.flatMap((line) => line.namings.flatMap((naming) => naming.companies))),
  ];
  const only = titled.length === 1 ? titled : named.length === 1 ? named : [];
  const own = article.ownCompany ? [article.ownCompany] : only;
  let setting: Setting = {
    memory: { last: only, group: titled, speaker: own, frame: null, age: 0 },
    around: setsOf(title),
    aboutHongKong,
    own: article.ownCompany ? own : [],
  };
  const claims: Claim[] = [];
  let previous: Line | undefined;
  for (const line of page.lines) {
    if (!line.chinese) continue;
    setting = {
      ...setting,
      around: new Set([
        ...setsOf(title),
        ...setsOf(previous),
        ...page.lines.slice(1, 3).flatMap((one) => [...setsOf(one)]),
      ]),
    };
    const read = readClaims(line, setting);
    claims.push(...read.claims);
    setting = { ...setting, memory: read.memory };
    previous = line;
  }
  return claims;
}

function setsOf(line: Line | undefined): Set<string> {
  if (!line) return new Set();
  const sets = new Set([...line.marks, ...line.heads].map((mark) => mark.set));
  if (authority.test(line.folded)) sets.add("authority-near");
  return sets;
}

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
