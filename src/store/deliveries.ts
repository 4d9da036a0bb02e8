import { sql } from "kysely";
import type { DeliveryKind, OwedDelivery, SendResult } from "../core/delivery.ts";
import type { Message } from "../core/message.ts";
import type { Database, Executor } from "./database.ts";
import { isOneOf } from "./rows.ts";
import type { Store } from "./store.ts";

/** The outbox: messages stay in it until their platform has them. */
export function deliveries(
  database: Database,
): Pick<Store, "owe" | "claimDeliveries" | "keepProgress" | "finishDelivery" | "owedCount"> {
  const { db, dialect } = database;
  return {
    owe: (delivery, now) => owe(db, delivery, now),

    async claimDeliveries({ now, leaseMs, limit, platforms }) {
      if (platforms.length === 0) return [];
      // The oldest of each destination: what waits to be tried again is not overtaken by what came after it.
      const heads = db
        .selectFrom("deliveries as owed")
        .select((eb) => eb.fn.min("owed.id").as("id"))
        .where("owed.state", "=", sql.lit("owed"))
        .where(isOneOf(dialect, "owed.platform", platforms))
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom("destinations")
                .select("destinations.id")
                .whereRef("destinations.id", "=", "owed.destination")
                .where("destinations.closed", "is not", null),
            ),
          ),
        )
        .groupBy(["owed.platform", "owed.destination"]);
      const waiting = db
        .selectFrom("deliveries")
        .select("id as waiting_id")
        .where("id", "in", heads)
        .where("state", "=", sql.lit("owed"))
        .where("next_try_at", "<=", now)
        .where("claimed_until", "<=", now)
        .orderBy("id")
        .limit(limit)
        .$if(dialect === "postgres", (query) => query.forUpdate().skipLocked());
      const rows = await db
        .with("waiting", () => waiting)
        .updateTable("deliveries")
        .from("waiting")
        .set((eb) => ({
          fence: eb("fence", "+", 1),
          claimed_until: now + leaseMs,
          attempts: eb("attempts", "+", 1),
          first_tried_at: eb.fn.coalesce("first_tried_at", eb.val(now)),
        }))
        .whereRef("id", "=", "waiting_id")
        .returningAll()
        .execute();
      rows.sort((a, b) => a.id - b.id);
      const earlier = await postedBefore(db, rows);
      return rows.map((row) => ({
        id: row.id,
        fence: row.fence,
        key: row.key,
        destination: row.destination,
        platform: row.platform,
        kind: row.kind as DeliveryKind,
        message: JSON.parse(row.message) as Message,
        attempts: row.attempts - 1,
        owedAt: row.owed_at,
        firstTriedAt: row.attempts === 1 ? null : row.first_tried_at,
        posted: JSON.parse(row.posted) as string[],
        replaces: row.replaces === null ? null : (earlier.get(row.replaces) ?? null),
      }));
    },

    async keepProgress(claim, posted, leaseUntil) {
      await db
        .updateTable("deliveries")
        .set({ posted: JSON.stringify(posted), claimed_until: leaseUntil })
        .where("id", "=", claim.id)
        .where("fence", "=", claim.fence)
        .execute();
    },

    async finishDelivery(claim, result, now) {
      const outcome = outcomeOf(result, now);
      const updated = await db
        .updateTable("deliveries")
        .set((eb) => ({ fence: eb("fence", "+", 1), claimed_until: 0 }))
        .set(outcome)
        .where("id", "=", claim.id)
        .where("fence", "=", claim.fence)
        .where("state", "=", sql.lit("owed"))
        .executeTakeFirst();
      return updated.numUpdatedRows === 1n ? "saved" : "lost";
    },

    async owedCount() {
      const row = await db
        .selectFrom("deliveries")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("state", "=", sql.lit("owed"))
        .executeTakeFirstOrThrow();
      return row.count;
    },
  };
}

function outcomeOf(result: SendResult, now: number) {
  if (result.kind === "sent")
    return { state: "sent", finished_at: now, posted: JSON.stringify(result.remoteIds), fault: null };
  const fault = JSON.stringify(result.fault);
  if (result.kind === "dead") return { state: "dead", finished_at: now, fault };
  return { next_try_at: result.kind === "retry" ? result.at : now, fault };
}

/** The platform's ids of the sent deliveries that these take the place of, by key. */
async function postedBefore(
  db: Executor,
  rows: readonly { replaces: string | null }[],
): Promise<Map<string, string[]>> {
  const keys = rows.flatMap((row) => row.replaces ?? []);
  if (keys.length === 0) return new Map();
  const sent = await db
    .selectFrom("deliveries")
    .select(["key", "posted"])
    .where("key", "in", keys)
    .where("state", "=", sql.lit("sent"))
    .execute();
  return new Map(sent.map(({ key, posted }) => [key, JSON.parse(posted) as string[]]));
}

/** Puts a message into the outbox unless its key is known. */
export async function owe(db: Executor, delivery: OwedDelivery, now: number): Promise<"owed" | "already"> {
  const inserted = await db
    .insertInto("deliveries")
    .values({
      key: delivery.key,
      destination: delivery.destination,
      platform: delivery.platform,
      kind: delivery.kind,
      message: JSON.stringify(delivery.message),
      state: "owed",
      next_try_at: now,
      owed_at: now,
      replaces: delivery.replaces ?? null,
    })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n ? "owed" : "already";
}
