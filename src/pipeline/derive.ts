import { setImmediate as nextTurn } from "node:timers/promises";
import type { ArticleText } from "../core/article.ts";
import type { Extraction } from "../core/ledger.ts";
import { observeVersions } from "../core/observe.ts";
import { readArticle } from "../core/relevance/read-article.ts";
import { decideStory, storyWindowMs } from "../core/story/decide.ts";
import { storyFeatures } from "../core/story/features.ts";
import type { LedgerBook } from "../store/ledger/ledger-store.ts";
import type { ClaimedArticle, Derivation, DerivationRules, Store, StoredVersion } from "../store/store.ts";

export interface DeriveNeeds {
  store: Pick<Store, "claimUnderived" | "finishDerivation" | "versionsOf">;
  /** Ids of the companies and products that an article names, most prominent first. */
  namedCompanies(article: ArticleText): string[];
  /** What an article's words say of companies' positions. */
  extract(article: ArticleText & { feedId: string }): Extraction;
  book: LedgerBook;
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
  const derived = await workOut(article, needs);
  await needs.store.finishDerivation(
    article,
    derived,
    { ...storyRules(article, derived), book: needs.book, quiet: false },
    needs.now(),
  );
}

/** Relevance, companies, story features and observations of an article, from all that is stored of its words. */
export async function workOut(
  article: ClaimedArticle,
  {
    store,
    namedCompanies,
    extract,
  }: Pick<DeriveNeeds, "namedCompanies" | "extract"> & {
    store: Pick<Store, "versionsOf">;
  },
): Promise<Derivation> {
  const { relevance, extraction } = readArticle(article, extract);
  const companies = namedCompanies(article);
  const features = relevance.relevant ? storyFeatures(article, companies) : null;
  const versions = article.version > 1 ? await store.versionsOf(article.id) : [onlyVersion(article)];
  const time = {
    id: article.id,
    publishedAt: article.watched ? null : article.publishedAt,
    oldAtFirst: article.watched || article.backlog,
  };
  // What a relevant version said is not forgotten with a later one that says nothing of it.
  const readings = versions.map((version) =>
    version.version === article.version
      ? extraction
      : readArticle({ ...article, ...version }, extract).extraction,
  );
  const matters = readings.some((one) => one !== null);
  const read = matters
    ? versions.map((version, index) => ({
        ...version,
        extraction: readings[index] ?? extract({ ...article, ...version }),
      }))
    : [];
  return { relevance, companies, features, observed: observeVersions(time, read) };
}

const onlyVersion = ({ version, title, text, firstSeenAt }: ClaimedArticle): StoredVersion => ({
  version,
  origin: "feed",
  title,
  text,
  seenAt: firstSeenAt,
});

/** How the article's story is decided on once its candidates are known. */
export function storyRules(
  article: ClaimedArticle,
  { features }: Derivation,
): Pick<DerivationRules, "decide" | "windowMs"> {
  const publishedAt = article.publishedAt ?? article.firstSeenAt;
  return {
    decide: (candidates) => (features ? decideStory({ publishedAt, features }, candidates) : { kind: "new" }),
    windowMs: storyWindowMs,
  };
}
