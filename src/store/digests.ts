import { sql } from "kysely";
import { begun } from "../core/schedule.ts";
import type { Database } from "./database.ts";
import { owe } from "./deliveries.ts";
import { insertRows, isOneOf } from "./rows.ts";
import type { Store } from "./store.ts";
import { readStories } from "./stories.ts";

/**
 * A story may be decided on a moment after the digest that it belongs to was drawn up. So each window reaches
 * back this far; what was shown already stays out by its own record.
 */
const overlapMs = 10 * 60_000;

/** What is shown to a destination, once. */
export function digests(
  database: Database,
): Pick<Store, "storiesForDigest" | "lastDigest" | "beginDigests" | "recordDigest"> {
  const { db, dialect } = database;
  return {
    async storiesForDigest(destination, window, topics) {
      if (topics.length === 0) return [];
      const rows = await db
        .selectFrom("articles as a")
        .innerJoin("stories as s", "s.id", "a.story_id")
        .select(["s.id", "s.first_seen_at"])
        .where("a.relevant", "=", sql.lit(1))
        .where("a.backlog", "=", sql.lit(0))
        // A watched page is told of when it changes, in its own place.
        .where("a.watched", "=", sql.lit(0))
        .where("a.relevant_at", ">", window.from - overlapMs)
        .where("a.relevant_at", "<=", window.to)
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom("article_topics as t")
              .select("t.topic")
              .whereRef("t.article_id", "=", "a.id")
              .where(isOneOf(dialect, "t.topic", topics)),
          ),
        )
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom("digest_stories as shown")
                .innerJoin("stories as part", "part.id", "shown.story_id")
                .select("shown.slot")
                .where("shown.destination", "=", destination)
                .where((part) =>
                  part.or([
                    part("part.id", "=", part.ref("s.id")),
                    part("part.merged_into", "=", part.ref("s.id")),
                  ]),
                ),
            ),
          ),
        )
        .distinct()
        .orderBy("s.first_seen_at")
        .orderBy("s.id")
        .execute();
      return readStories(
        database,
        rows.map((row) => row.id),
      );
    },

    async lastDigest(destination, now) {
      const row = await db
        .selectFrom("digests")
        .selectAll()
        .where("destination", "=", destination)
        .where("window_to", "<=", now)
        .orderBy("window_to", "desc")
        .orderBy("recorded_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row ? { slot: row.slot, window: { from: row.window_from, to: row.window_to } } : null;
    },

    async beginDigests(destination, now) {
      const moment = { window_from: now, window_to: now, recorded_at: now };
      await db
        .insertInto("digests")
        .values({ destination, slot: begun, ...moment })
        .onConflict((conflict) =>
          // What a clock that ran ahead noted is put right.
          conflict.columns(["destination", "slot"]).doUpdateSet(moment).where("digests.window_to", ">", now),
        )
        .execute();
    },

    recordDigest: ({ destination, slot, window, storyIds, items, delivery }, now) =>
      database.transaction(async (tx) => {
        const recorded = await tx
          .insertInto("digests")
          .values({
            destination,
            slot,
            window_from: window.from,
            window_to: window.to,
            recorded_at: now,
          })
          .onConflict((conflict) => conflict.columns(["destination", "slot"]).doNothing())
          .executeTakeFirst();
        if (recorded.numInsertedOrUpdatedRows === 0n) return "already";
        await insertRows(
          { dialect, tx },
          "digest_stories",
          { destination: "text", story_id: "bigint", slot: "text" },
          [...new Set(storyIds)].map((id) => ({ destination, story_id: id, slot })),
          sql`on conflict do nothing`,
        );
        await insertRows(
          { dialect, tx },
          "digest_shown",
          { destination: "text", item: "text", slot: "text" },
          [...new Set(items)].map((item) => ({ destination, item, slot })),
          sql`on conflict do nothing`,
        );
        await owe(tx, delivery, now);
        return "recorded";
      }),
  };
}
