import { sql } from "kysely";
import type { Database } from "./database.ts";
import { overlapMs, unshownItems } from "./ledger/digest-items.ts";
import type { PageStore } from "./page-store.ts";

/** What changed in the texts of articles, of watched pages above all. */
export function watchedPages(database: Database): Pick<PageStore, "textChange" | "changedPagesForDigest"> {
  const { db } = database;

  /**
   * The version that an article's text is of, and the one that it is compared with: the newest before it that came the
   * same way and was there at `since`, else the oldest that came later.
   */
  const versionPair = async (article: number, since: number) => {
    const current = await db
      .selectFrom("articles")
      .select((eb) => eb.fn.coalesce("page_version", "feed_version").as("version"))
      .where("id", "=", article)
      .executeTakeFirst();
    if (!current) return null;
    const versions = await db
      .selectFrom("article_versions")
      .select(["version", "origin", "seen_at"])
      .where("article_id", "=", article)
      .where("version", "<=", current.version)
      .orderBy("version", "desc")
      .execute();
    const [after, ...older] = versions;
    if (!after) return null;
    const sameWay = older.filter(({ origin }) => origin === after.origin);
    const before = sameWay.find((version) => version.seen_at <= since) ?? sameWay.at(-1);
    if (!before) return null;
    const { version, seen_at: at } = after;
    return {
      version,
      at,
      before: await textOf(article, before.version),
      after: await textOf(article, version),
    };
  };

  const textOf = async (article: number, version: number): Promise<string> => {
    const { content, summary } = await db
      .selectFrom("article_versions")
      .select(["content", "summary"])
      .where("article_id", "=", article)
      .where("version", "=", version)
      .executeTakeFirstOrThrow();
    return content || summary;
  };

  return {
    async textChange(article) {
      const pair = await versionPair(article, Number.MAX_SAFE_INTEGER);
      return pair && { at: pair.at, before: pair.before, after: pair.after };
    },

    async changedPagesForDigest(destination, window) {
      const rows = await db
        .selectFrom("articles as a")
        .innerJoin("article_versions as v", (join) =>
          join.onRef("v.article_id", "=", "a.id").onRef("v.version", "=", "a.feed_version"),
        )
        .leftJoin("derivations as d", "d.article_id", "a.id")
        .select(["a.id", "a.feed_id", "a.publisher", "a.url", "v.title", "d.companies"])
        .where("a.watched", "=", sql.lit(1))
        .where("a.feed_version", ">", 1)
        .where("v.seen_at", ">", window.from - overlapMs)
        .where("v.seen_at", "<=", window.to)
        .orderBy("a.id")
        .execute();
      const items = [];
      for (const row of rows) {
        const pair = await versionPair(row.id, window.from);
        if (!pair) continue;
        const { version, ...change } = pair;
        const companies = row.companies === null ? [] : (JSON.parse(row.companies) as string[]);
        const { id, feed_id: feedId, title, publisher, url } = row;
        const value = { article: id, feedId, title, publisher, url, companies, ...change };
        items.push({ item: `page-${row.id}-${version}`, value });
      }
      return unshownItems(database, destination, items);
    },
  };
}
