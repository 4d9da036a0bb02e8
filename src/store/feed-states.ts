import { sql } from "kysely";
import type { Fault } from "../core/fault.ts";
import type { Database } from "./database.ts";
import { isOneOf } from "./rows.ts";
import type { FeedStateRow } from "./schema.ts";
import type { FeedState, Store } from "./store.ts";

/** No feed waits longer than a day by itself; a publisher's Retry-After is honoured for this long at most. */
const farAheadMs = 8 * 86_400_000;

/** What the desk remembers of its feeds, and who polls which. */
export function feedStates(
  database: Database,
): Pick<Store, "syncFeeds" | "feedStates" | "makeDue" | "claimDueFeeds"> {
  const { db, dialect } = database;
  return {
    syncFeeds: (feeds, now) =>
      database.transaction(async (tx) => {
        const rows = await tx.selectFrom("feed_state").select(["feed_id", "configured_url"]).execute();
        const known = new Map(rows.map((row) => [row.feed_id, row.configured_url]));
        for (const feed of feeds) {
          if (known.get(feed.id) === feed.url) continue;
          const fresh = freshState(feed.url, now);
          await tx
            .insertInto("feed_state")
            .values({ feed_id: feed.id, fence: 0, ...fresh })
            // Another address may be another feed: nothing of the old one holds, nor does a poll under way.
            .onConflict((conflict) =>
              conflict.column("feed_id").doUpdateSet((eb) => ({
                ...fresh,
                fence: eb("feed_state.fence", "+", 1),
              })),
            )
            .execute();
        }
        // Written by a clock that ran ahead, they would hold the feed back until that day.
        await tx
          .updateTable("feed_state")
          .set({ next_due_at: now, claimed_until: 0 })
          .where((eb) =>
            eb.or([eb("next_due_at", ">", now + farAheadMs), eb("claimed_until", ">", now + farAheadMs)]),
          )
          .execute();
        const configured = new Set(feeds.map((feed) => feed.id));
        const gone = rows.map((row) => row.feed_id).filter((id) => !configured.has(id));
        if (gone.length > 0) {
          await tx
            .deleteFrom("feed_state")
            .where(isOneOf(dialect, "feed_id", gone))
            .execute();
        }
      }),

    async feedStates(ids) {
      const rows = await db
        .selectFrom("feed_state")
        .selectAll()
        .$if(ids !== undefined, (query) => query.where(isOneOf(dialect, "feed_id", ids!)))
        .orderBy("feed_id")
        .execute();
      return rows.map(toFeedState);
    },

    async makeDue(now, ids) {
      await db
        .updateTable("feed_state")
        .set({ next_due_at: now })
        .where("next_due_at", ">", now)
        .$if(ids !== undefined, (query) => query.where(isOneOf(dialect, "feed_id", ids!)))
        .execute();
    },

    async claimDueFeeds({ now, leaseMs, limit }) {
      const due = db
        .selectFrom("feed_state")
        .select("feed_id as due_id")
        .where("gone", "=", sql.lit(0))
        .where("paused_by", "is", null)
        .where("next_due_at", "<=", now)
        .where("claimed_until", "<=", now)
        .orderBy("next_due_at")
        .orderBy("feed_id")
        .limit(limit)
        .$if(dialect === "postgres", (query) => query.forUpdate().skipLocked());
      const rows = await db
        .with("due", () => due)
        .updateTable("feed_state")
        .from("due")
        .set((eb) => ({ fence: eb("fence", "+", 1), claimed_until: now + leaseMs }))
        .whereRef("feed_id", "=", "due_id")
        .returningAll()
        .execute();
      rows.sort((a, b) => a.next_due_at - b.next_due_at || (a.feed_id < b.feed_id ? -1 : 1));
      return rows.map((row) => ({ ...toFeedState(row), fence: row.fence }));
    },
  };
}

function freshState(url: string, now: number): Omit<FeedStateRow, "feed_id" | "fence" | "paused_by"> {
  return {
    configured_url: url,
    url,
    etag: null,
    last_modified: null,
    first_polled_at: null,
    last_ok_at: null,
    last_items_at: null,
    next_due_at: now,
    failures: 0,
    fault: null,
    gone: 0,
    claimed_until: 0,
  };
}

function toFeedState(row: FeedStateRow): FeedState {
  return {
    feedId: row.feed_id,
    url: row.url,
    validators: { etag: row.etag, lastModified: row.last_modified },
    firstPolledAt: row.first_polled_at,
    lastOkAt: row.last_ok_at,
    lastItemsAt: row.last_items_at,
    nextDueAt: row.next_due_at,
    failures: row.failures,
    fault: row.fault === null ? null : (JSON.parse(row.fault) as Fault),
    gone: row.gone === 1,
    pausedBy: row.paused_by,
  };
}
