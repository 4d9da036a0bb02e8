import { setImmediate as nextTurn } from "node:timers/promises";
import { sql } from "kysely";
import type { Executor } from "./database.ts";
import type { SearchTerm } from "./search-text.ts";

/** Which articles an index holds: all of them, or the relevant ones, which are few and searched most. */
export type SearchScope = "all" | "relevant";

export interface SearchEntry {
  articleId: number;
  text: string;
}

/** The text index of a database. Knows articles' ids and words only. */
export interface SearchIndex {
  /** Indexes articles, in place of what was indexed for them. */
  put: (tx: Executor, scope: SearchScope, entries: readonly SearchEntry[]) => Promise<void>;
  remove: (tx: Executor, scope: SearchScope, articleIds: readonly number[]) => Promise<void>;
  /** Ids of articles of one span, below `before`, in which all terms are; newest first, at most `limit`. */
  page: (
    scope: SearchScope,
    terms: readonly SearchTerm[],
    at: { span: number; before: number; limit: number },
  ) => Promise<number[]>;
}

export const searchTables = { all: "article_search", relevant: "relevant_search" } as const;

/**
 * Articles are indexed by spans of so many ids: every word goes in with its span before it. A search then goes
 * from the newest span to the oldest and stops when it has enough, so that two frequent words that never meet
 * cost a bounded step a span instead of a walk through everything at once. (In 200,000 articles such a walk
 * took 20 ms and neither database cuts it short by a condition on the id.)
 */
const spanIds = 32_768;

export const spanOf = (articleId: number): number => Math.floor(articleId / spanIds);

/** A word as it is indexed. No word holds the dot, so no two spans share one. */
export const spanWord = (span: number, word: string): string => `${span.toString(36)}\u00b7${word}`;

/** SQLite works on the main thread: after so long others get a turn. */
const turnMs = 8;

/** Ids below `before` of articles in which all terms are, newest first, at most `limit`. */
export async function searchArticles(
  db: Executor,
  index: SearchIndex,
  scope: SearchScope,
  terms: readonly SearchTerm[],
  { before, limit }: { before: number; limit: number },
): Promise<number[]> {
  const { rows } = await sql<{ oldest: number | null; newest: number | null }>`select
    (select min(id) from articles) as oldest, (select max(id) from articles) as newest`.execute(db);
  const { oldest, newest } = rows[0]!;
  if (oldest === null || newest === null) return [];
  const found: number[] = [];
  let turnBegan = performance.now();
  for (let span = spanOf(Math.min(before - 1, newest)); span >= spanOf(oldest); span--) {
    found.push(...(await index.page(scope, terms, { span, before, limit: limit - found.length })));
    if (found.length >= limit) break;
    if (performance.now() - turnBegan < turnMs) continue;
    await nextTurn();
    turnBegan = performance.now();
  }
  return found;
}
