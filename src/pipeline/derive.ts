import { setImmediate as nextTurn } from "node:timers/promises";
import type { ArticleText } from "../core/article.ts";
import { assessRelevance } from "../core/relevance/relevance.ts";
import { decideStory, storyWindowMs } from "../core/story/decide.ts";
import { storyFeatures } from "../core/story/features.ts";
import type { ClaimedArticle, Store } from "../store/store.ts";

export interface DeriveNeeds {
  store: Pick<Store, "claimUnderived" | "finishDerivation">;
  /** Ids of the companies and products that an article names, most prominent first. */
  namedCompanies(article: ArticleText): string[];
  now(): number;
  /** An article could not be worked out, because of a bug of ours; it is tried again when its claim runs out. */
  onTrouble(what: string, error: unknown): void;
  /** Whether an error means that the store can't work at all. */
  isOutage(error: unknown): boolean;
}

const leaseMs = 60_000;
const batch = 60;
/** Finished together they share a commit, which on SQLite is most of the cost; few, so that commands get through. */
const together = 4;
/** How long the work may hold the event loop before it lets commands through. */
const turnMs = 15;

/**
 * Works out relevance, companies and story for every stored article that has none yet, and returns how many.
 * An article is one transaction, so a bad one costs itself only. Rejects when the store can't work.
 */
export async function deriveArticles(needs: DeriveNeeds, signal: AbortSignal): Promise<number> {
  let derived = 0;
  let turnBegan = performance.now();
  while (!signal.aborted) {
    const claims = await needs.store.claimUnderived({ now: needs.now(), leaseMs, limit: batch });
    if (claims.length === 0) break;
    for (let from = 0; from < claims.length && !signal.aborted; from += together) {
      const chunk = claims.slice(from, from + together);
      const results = await Promise.allSettled(chunk.map((claim) => deriveArticle(claim, needs)));
      for (const [index, result] of results.entries()) {
        if (result.status === "fulfilled") derived++;
        else if (needs.isOutage(result.reason)) throw result.reason;
        else needs.onTrouble(`deriving article ${chunk[index]!.id}, ${chunk[index]!.title}`, result.reason);
      }
      if (performance.now() - turnBegan > turnMs) {
        await nextTurn();
        turnBegan = performance.now();
      }
    }
  }
  return derived;
}

async function deriveArticle(article: ClaimedArticle, needs: DeriveNeeds): Promise<void> {
  const relevance = assessRelevance(article);
  const companies = needs.namedCompanies(article);
  const features = relevance.relevant ? storyFeatures(article, companies) : null;
  const publishedAt = article.publishedAt ?? article.firstSeenAt;
  await needs.store.finishDerivation(
    article,
    { relevance, companies, features },
    (candidates) => (features ? decideStory({ publishedAt, features }, candidates) : { kind: "new" }),
    storyWindowMs,
    needs.now(),
  );
}
