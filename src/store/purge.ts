import { sql } from "kysely";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database } from "./database.ts";
import { expiringTable } from "./expiring.ts";
import { isOneOf } from "./rows.ts";
import type { SearchIndex } from "./search.ts";
import type { Store } from "./store.ts";

const day = 86_400_000;
/** Articles a transaction: few enough that nobody waits long for it. */
const batch = 200;
/** Platforms repeat an event for minutes, a day at the most. */
const eventsKeptDays = 7;

/** Removing what is past its retention. */
export function purge(database: Database, search: SearchIndex): Pick<Store, "purge"> {
  return {
    async purge({ now, keepIrrelevantDays, keepDeliveriesDays }) {
      let articles = 0;
      for (;;) {
        const purged = await purgeArticles(database, search, now - keepIrrelevantDays * day, now);
        articles += purged;
        if (purged < batch) break;
        await nextTurn();
      }
      const deliveries = await database.db
        .deleteFrom("deliveries")
        .where("finished_at", "<", now - keepDeliveriesDays * day)
        .executeTakeFirst();
      await database.db
        .deleteFrom("chat_events")
        .where("seen_at", "<", now - eventsKeptDays * day)
        .execute();
      await expiringTable(database).removeExpired(now);
      return { articles, deliveries: Number(deliveries.numDeletedRows) };
    },
  };
}

const quoting = ["observations", "allegations", "notes"] as const;
const purgedTables = [
  "article_versions",
  "full_texts",
  "derivations",
  "article_companies",
  "story_keys",
] as const;

/**
 * Removes the words of some irrelevant articles, and what was worked out from them. Their rows and identity
 * keys stay, or the feed's next poll would bring them back as new.
 */
function purgeArticles(
  { transaction, dialect }: Database,
  search: SearchIndex,
  before: number,
  now: number,
): Promise<number> {
  return transaction(async (tx) => {
    const rows = await tx
      .selectFrom("articles")
      .select("id")
      .where("relevant", "=", sql.lit(0))
      .where("purged_at", "is", null)
      .where("first_seen_at", "<", before)
      // What a watched page said is needed to tell what changed on it.
      .where("watched", "=", sql.lit(0))
      // A quote stays with the words that it stands in, even when its article has turned to something else.
      .where((eb) =>
        eb.and(
          quoting.map((table) =>
            eb.not(eb.exists(eb.selectFrom(table).select("id").whereRef("article_id", "=", "articles.id"))),
          ),
        ),
      )
      // What waits to be derived may turn out relevant.
      .whereRef("derived_version", "=", "version")
      .orderBy("first_seen_at")
      .limit(batch)
      .$if(dialect === "postgres", (query) => query.forUpdate().skipLocked())
      .execute();
    if (rows.length === 0) return 0;
    const ids = rows.map((row) => row.id);
    for (const table of purgedTables) {
      await tx
        .deleteFrom(table)
        .where(isOneOf(dialect, "article_id", ids))
        .execute();
    }
    await search.remove(tx, "all", ids);
    await tx
      .updateTable("articles")
      .set({ purged_at: now, page_version: null })
      .where(isOneOf(dialect, "id", ids))
      .execute();
    return ids.length;
  });
}
