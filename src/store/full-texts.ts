import { hash } from "node:crypto";
import { sql } from "kysely";
import type { Fault } from "../core/fault.ts";
import { searchedText, selectArticles, wordsOf } from "./articles.ts";
import type { Database, Dialect, Executor } from "./database.ts";
import type { ClaimedPage, FullTextState, PageOutcome, PageStore } from "./page-store.ts";
import { isOneOf } from "./rows.ts";
import type { SearchIndex } from "./search.ts";

/** What has been owed for longer is yesterday's paper: a desk that was down for a while doesn't ask for it all. */
const owedForMs = 7 * 86_400_000;
/** Nothing is held or put off for longer; what says so was written by a clock that ran ahead. */
const farAheadMs = 2 * 86_400_000;

/** The full texts that articles are owed: who fetches which, and what came of it. */
export function fullTexts(
  database: Database,
  search: SearchIndex,
): Pick<PageStore, "claimPages" | "finishPage" | "feedWords" | "fullTextState"> {
  const { db, dialect } = database;
  return {
    async claimPages({ now, leaseMs, limit }) {
      const hosts = await db
        .selectFrom("full_texts as f")
        .select((eb) => ["f.host", eb.fn.max("f.article_id").as("newest")])
        .where("f.state", "=", sql.lit("owed"))
        .where("f.owed_at", ">", now - owedForMs)
        .where(isFree("f.next_try_at", now))
        .where(isFree("f.claimed_until", now))
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom("full_texts as held")
                .select("held.article_id")
                .where("held.state", "=", sql.lit("owed"))
                .whereRef("held.host", "=", "f.host")
                .where("held.claimed_until", ">", now)
                .where("held.claimed_until", "<=", now + farAheadMs),
            ),
          ),
        )
        .groupBy("f.host")
        .orderBy("newest", "desc")
        .limit(limit)
        .execute();
      if (hosts.length === 0) return [];
      const ids = hosts.map((row) => row.newest);
      const claimed = await db
        .updateTable("full_texts")
        .set((eb) => ({ fence: eb("fence", "+", 1), claimed_until: now + leaseMs }))
        .where(isOneOf(dialect, "article_id", ids))
        .where("state", "=", sql.lit("owed"))
        .where(isFree("claimed_until", now))
        .returning(["article_id", "fence", "host", "attempts", "feed_version"])
        .execute();
      const rows = await selectArticles(db)
        .where(
          isOneOf(
            dialect,
            "a.id",
            claimed.map((row) => row.article_id),
          ),
        )
        .execute();
      const words = new Map(rows.map((row) => [row.id, row]));
      claimed.sort((a, b) => b.article_id - a.article_id);
      return claimed.flatMap((row): ClaimedPage[] => {
        const article = words.get(row.article_id);
        if (!article || article.url === null) return [];
        const { title, summary, url } = article;
        const again = row.feed_version > 1;
        const { article_id: articleId, fence, host, attempts } = row;
        return [{ articleId, fence, host, attempts, url, title, summary, again }];
      });
    },

    finishPage: (claim, outcome, hostFreeAt, now) =>
      database.transaction(async (tx) => {
        const ended = await tx
          .updateTable("full_texts")
          .set((eb) => ({ fence: eb("fence", "+", 1), claimed_until: 0 }))
          .set(endOf(claim, outcome, now))
          .where("article_id", "=", claim.articleId)
          .where("fence", "=", claim.fence)
          .where("state", "=", sql.lit("owed"))
          .executeTakeFirst();
        await tx
          .updateTable("full_texts")
          .set({ next_try_at: hostFreeAt })
          .where("host", "=", claim.host)
          .where("state", "=", sql.lit("owed"))
          .where("next_try_at", "<", hostFreeAt)
          .execute();
        if (ended.numUpdatedRows !== 1n) return "lost";
        if (outcome.kind === "text") await savePage({ dialect, tx }, search, claim.articleId, outcome, now);
        return "saved";
      }),

    async feedWords(article) {
      const { summary, content } = await selectArticles(db)
        .where("a.id", "=", article)
        .executeTakeFirstOrThrow();
      return { summary, content };
    },

    async fullTextState(article) {
      const row = await db
        .selectFrom("full_texts")
        .select(["state", "reason", "attempts", "next_try_at", "finished_at"])
        .where("article_id", "=", article)
        .executeTakeFirst();
      if (!row) return null;
      return {
        state: row.state as FullTextState["state"],
        reason: row.reason === null ? null : (JSON.parse(row.reason) as Fault),
        attempts: row.attempts,
        nextTryAt: row.next_try_at,
        finishedAt: row.finished_at,
      };
    },
  };
}

const isFree = (column: string, now: number) =>
  sql<boolean>`(${sql.ref(column)} <= ${now} or ${sql.ref(column)} > ${now + farAheadMs})`;

function endOf(claim: ClaimedPage, outcome: PageOutcome, now: number) {
  switch (outcome.kind) {
    case "text":
      return { state: "stored", reason: null, finished_at: now };
    case "none":
      return { state: "none", reason: JSON.stringify(outcome.reason), finished_at: now };
    case "later":
      return {
        reason: JSON.stringify(outcome.reason),
        next_try_at: outcome.nextTryAt,
        attempts: claim.attempts + (outcome.counts ? 1 : 0),
      };
  }
}

interface Work {
  dialect: Dialect;
  tx: Executor;
}

/** Stores a page's text as the article's newest version, unless it is the one that it has. */
async function savePage(
  { dialect, tx }: Work,
  search: SearchIndex,
  id: number,
  { title, text }: { title: string; text: string },
  now: number,
): Promise<void> {
  const article = await tx
    .selectFrom("articles")
    .select(["version", "page_version", "relevant", "purged_at"])
    .where("id", "=", id)
    .$if(dialect === "postgres", (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  if (article.purged_at !== null) return;
  const contentHash = hash("sha1", `${title}\n${text}`);
  if (article.page_version !== null) {
    const known = await tx
      .selectFrom("article_versions")
      .select("content_hash")
      .where("article_id", "=", id)
      .where("version", "=", article.page_version)
      .executeTakeFirst();
    if (known?.content_hash === contentHash) return;
  }
  const version = article.version + 1;
  await tx
    .insertInto("article_versions")
    .values({
      article_id: id,
      version,
      title,
      summary: "",
      content: text,
      author: null,
      categories: "[]",
      content_hash: contentHash,
      updated_at: null,
      seen_at: now,
      origin: "page",
    })
    .execute();
  await tx
    .updateTable("articles")
    // Whoever is deriving the older version must not be taken for having derived this one.
    .set({ version, page_version: version, claimed_until: 0 })
    .where("id", "=", id)
    .execute();
  const entries = [{ articleId: id, text: searchedText(await wordsOf(tx, id)) }];
  await search.put(tx, "all", entries);
  if (article.relevant === 1) await search.put(tx, "relevant", entries);
}
