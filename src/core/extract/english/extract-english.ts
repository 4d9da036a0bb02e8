import type { Company } from "../../company.ts";
import type { Extraction, Observation } from "../../ledger.ts";
import type { MentionFinder } from "../../mention.ts";
import { asCounted, observationsOf } from "../claim.ts";
import type { ClaimedPosition } from "../claim.ts";
import { mergeObservations } from "../merge.ts";
import { quoteOf } from "../page.ts";
import type { ExtractedText } from "../page.ts";
import type { Names } from "../weighed/candidate.ts";
import { englishCandidates } from "../weighed/english.ts";
import { secondReading } from "../weighed/second-reading.ts";
import type { FirstReading, Learned } from "../weighed/second-reading.ts";
import type { Claim } from "./claim.ts";
import { conditionOf } from "./condition.ts";
import { datesIn } from "./dates.ts";
import { figuresOf, periodIn } from "./figures.ts";
import { notesOf } from "./notes.ts";
import { readPage } from "./page.ts";
import type { Line, Page } from "./page.ts";
import { readEnglish } from "./read.ts";
import { readSentences } from "./sentence.ts";
import type { Sentence } from "./sentence.ts";
import type { UnnamedAct } from "./unnamed-acts.ts";
import { unnamedAllegations } from "./unnamed.ts";
import { whenOf } from "./when.ts";
import { catalogueOf } from "./who.ts";
import type { Catalogue } from "./who.ts";

/** Makes the extractor for articles in English. Pure. */
export function createEnglishExtractor(
  companies: readonly Company[],
  findMentions: MentionFinder,
  learned: Learned | null,
): (article: ExtractedText) => Extraction {
  const catalogue = catalogueOf(companies);
  return (article) => {
    const page = readPage(article, findMentions);
    const unnamed: UnnamedAct[] = [];
    const claims = claimsIn(page, article.ownCompany ?? null, catalogue, unnamed, learned);
    return {
      observations: mergeObservations(claims.flatMap((claim) => observe(claim, page, article.publishedAt))),
      allegations: unnamedAllegations(
        page,
        article.publishedAt,
        unnamed.filter((one) => !isNamed(one, claims)),
      ),
      notes: notesOf(page),
    };
  };
}

/** "Two payment services have blocked accounts", which the text goes on to name. */
const isNamed = ({ head, matter }: UnnamedAct, claims: readonly Claim[]): boolean =>
  claims.some((claim) => claim.head.set === head.set && claim.frame.matter === matter);

function claimsIn(
  page: Page,
  own: string | null,
  catalogue: Catalogue,
  unnamed: UnnamedAct[],
  learned: Learned | null,
): Claim[] {
  // Nothing is said of companies that nobody names.
  if (own === null && page.lines.every((line) => line.namings.length === 0)) return [];
  const sentences = readSentences(page.lines, page.text);
  const claims = claimsOf(page, own, sentences, catalogue, unnamed);
  return learned === null
    ? claims
    : secondReading(withCandidates(claims, sentences, catalogue), own, learned);
}

const claimsOf = (
  page: Page,
  own: string | null,
  sentences: readonly Sentence[],
  catalogue: Catalogue,
  unnamed: UnnamedAct[],
): Claim[] =>
  readEnglish({ ...page, own: own === null ? [] : [own] }, sentences, catalogue, unnamed).map((claim) =>
    asCounted(claim, figuresOf(claim)),
  );

function withCandidates(
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  catalogue: Catalogue,
  names: Names | null = null,
): FirstReading<Claim, Sentence> {
  const byLine = new Map(sentences.map((sentence) => [sentence.line, sentence]));
  return {
    claims,
    candidates: englishCandidates(sentences, catalogue, names),
    sentenceOf: ({ line }) => byLine.get(line)!,
    claimIn: ({ line }, claimed) => weighedClaim(line, claimed),
  };
}

/** What a second reading of an English article goes by; it is learned from the same. What is seen goes into `names`. */
export function firstEnglishReading(
  article: ExtractedText,
  companies: readonly Company[],
  findMentions: MentionFinder,
  names: Names,
): FirstReading<Claim, Sentence> {
  const page = readPage(article, findMentions);
  const sentences = readSentences(page.lines, page.text);
  const catalogue = catalogueOf(companies);
  const claims = claimsOf(page, article.ownCompany ?? null, sentences, catalogue, []);
  return withCandidates(claims, sentences, catalogue, names);
}

function weighedClaim(line: Line, claimed: ClaimedPosition): Claim {
  const { start, end } =
    line.namings.find(({ companies }) => companies.includes(claimed.companies[0]!)) ?? line;
  return { ...claimed, line, head: { set: "weighed", start, end }, from: line.start, to: line.end };
}

const observe = (claim: Claim, page: Page, publishedAt: number | null): Observation[] =>
  observationsOf(claim, {
    when: counted(
      claim,
      page,
      whenOf(claim, publishedAt, () => dateBefore(claim, page, publishedAt)),
    ),
    condition: conditionOf(claim),
    figures: figuresOf(claim),
    quote: quoteOf(claim.line, page),
  });

const counts =
  /\b\d[\d,]* (?:out )?of (?:the |its |their |those |them|these )?(?:\d|them|those|these)?|\b\d[\d,]* (?:[\w-]+ ){0,4}(?:requests|demands|orders|notices|posts|items|accounts|cases|messages|removals)\b|\b(?:none|all|most|half|some|every one) of (?:them|those|these|the)\b|\bper cent\b|\d%|\b(?:half.year|six months|the (?:same )?period|the year|reporting period)\b/;

/** What a report counts is of the period that its sentences before tell. */
function counted(claim: Claim, { lines }: Page, when: ReturnType<typeof whenOf>): ReturnType<typeof whenOf> {
  const { form, position } = claim.frame;
  if (when.dateBasis !== "news" || form !== "act" || !/^(?:complied|refused|denied)$/.test(position))
    return when;
  if (!counts.test(claim.line.folded)) return when;
  const at = lines.indexOf(claim.line);
  return lines.slice(Math.max(0, at - 6), at).some((line) => periodIn(line.folded) !== null)
    ? { ...when, dateBasis: "told" }
    : when;
}

/** The date that the text told last before a claim's sentence, within a few sentences. */
function dateBefore({ line }: Claim, { lines }: Page, publishedAt: number | null): string | null {
  const at = lines.indexOf(line);
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const last = datesIn(lines[k]!, publishedAt)
      .toSorted((a, b) => a.at - b.at)
      .at(-1);
    if (last) return last.date;
  }
  return null;
}
