import { setImmediate as nextTurn } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { ClaimedArticle, Derivation, Store } from "../store/store.ts";
import type { DeriveNeeds } from "./derive.ts";
import { storyRules, workOut } from "./derive.ts";
import type { FactDifference, StanceDifference, StanceNeeds } from "./stance-differences.ts";
import { collectDifferences, factDifferences } from "./stance-differences.ts";

export interface ReprocessNeeds extends Pick<DeriveNeeds, "namedCompanies" | "extract">, StanceNeeds {
  store: StanceNeeds["store"] &
    Pick<Store, "derivedArticles" | "versionsOf" | "factsIn" | "finishDerivation">;
  /** Told now and then how many articles have been looked at. */
  onProgress(articles: number): void;
}

export interface ReprocessReport {
  articles: number;
  turnedRelevant: number;
  turnedIrrelevant: number;
  /** Facts that are found now and were not before, that are no longer found, and that read differently. */
  facts: { found: number; lost: number; changed: number };
  stances: StanceDifference[];
  /** Articles that changed while they were looked at; the desk derives them itself. */
  skipped: number;
}

const batch = 50;
/** How long the work may hold the event loop. */
const turnMs = 15;

/**
 * Derives every derived article again from its stored versions and says what becomes another; with `apply` it becomes
 * so, an article a transaction, and owes nobody a message. Only differences are kept in memory.
 */
export async function reprocess(needs: ReprocessNeeds, apply: boolean): Promise<ReprocessReport> {
  const { store } = needs;
  const report: ReprocessReport = {
    articles: 0,
    turnedRelevant: 0,
    turnedIrrelevant: 0,
    facts: { found: 0, lost: 0, changed: 0 },
    stances: [],
    skipped: 0,
  };
  const differences = collectDifferences(needs);
  let turnBegan = performance.now();
  for (let after = 0; ;) {
    const articles = await store.derivedArticles(after, batch);
    if (articles.length === 0) break;
    after = articles.at(-1)!.id;
    const known = await store.factsIn(articles.map((article) => article.id));
    const worked: { article: ClaimedArticle; derivation: Derivation }[] = [];
    for (const article of articles) {
      const derivation = await workOut(article, needs);
      const was = article.relevance?.relevant ?? false;
      if (derivation.relevance.relevant && !was) report.turnedRelevant++;
      if (!derivation.relevance.relevant && was) report.turnedIrrelevant++;
      const other = factDifferences(article, known.get(article.id)!, derivation);
      for (const difference of other) {
        report.facts[kindOf(difference)]++;
        await differences.add(difference);
      }
      if (other.length > 0 || hasOtherRules(article, derivation)) worked.push({ article, derivation });
      if (performance.now() - turnBegan > turnMs) {
        await nextTurn();
        turnBegan = performance.now();
      }
    }
    if (apply) report.skipped += await applyAll(worked, needs);
    report.articles += articles.length;
    needs.onProgress(report.articles);
  }
  report.stances = await differences.stances(apply);
  return report;
}

const kindOf = ({ before, after }: FactDifference): keyof ReprocessReport["facts"] =>
  before === null ? "found" : after === null ? "lost" : "changed";

/** Together they share commits on SQLite. Returns how many were not saved. */
async function applyAll(
  worked: readonly { article: ClaimedArticle; derivation: Derivation }[],
  { store, book, now }: ReprocessNeeds,
): Promise<number> {
  const results = await Promise.all(
    worked.map(({ article, derivation }) =>
      store.finishDerivation(
        article,
        derivation,
        { ...storyRules(article, derivation), book, quiet: true },
        now(),
      ),
    ),
  );
  return results.filter((result) => result === "lost").length;
}

/** Whether what was derived may differ from what is stored: always for the relevant ones, whose stories may. */
const hasOtherRules = (article: ClaimedArticle, { relevance, companies }: Derivation): boolean =>
  relevance.relevant ||
  !isDeepStrictEqual(article.relevance, relevance) ||
  !isDeepStrictEqual(article.companies, companies);
