import { sql } from "kysely";
import type { DestinationRow } from "../core/destination.ts";
import { EventDone } from "../core/event-done.ts";
import type { Fault } from "../core/fault.ts";
import type { Message } from "../core/message.ts";
import type { ChatEvent, ChatStore } from "./chat-store.ts";
import type { Database, Executor } from "./database.ts";
import { isOneOf } from "./rows.ts";

/** What chat platforms need kept. */
export function chat(database: Database): ChatStore {
  const { db, transaction } = database;
  return {
    beginEvent: (event) => noteEvent(db, event),

    async eventDone(key) {
      const row = await db.selectFrom("chat_events").select("key").where("key", "=", key).executeTakeFirst();
      return row !== undefined;
    },

    destinationRows: () => readDestinations(db),

    saveDestination: (row, event) =>
      transaction(async (tx) => {
        await doOnce(tx, event);
        const { id, ...values } = {
          ...row,
          settings: JSON.stringify(row.settings),
          closed: asText(row.closed),
        };
        await tx
          .insertInto("destinations")
          .values({ id, ...values })
          .onConflict((conflict) => conflict.column("id").doUpdateSet(values))
          .execute();
      }),

    async closeDestination({ id, platform, channel, thread }, fault) {
      const closed = JSON.stringify(fault);
      const result = await db
        .insertInto("destinations")
        .values({ id, platform, channel, thread, settings: "{}", closed })
        .onConflict((conflict) =>
          conflict.column("id").doUpdateSet({ closed }).where("destinations.closed", "is", null),
        )
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },

    pauseFeed: (feed, by, event, now) =>
      transaction(async (tx) => {
        await doOnce(tx, event);
        const updated = await tx
          .updateTable("feed_state")
          .set({ paused_by: by, ...(by === null && { next_due_at: now }) })
          .where("feed_id", "=", feed)
          .where("paused_by", by === null ? "is not" : "is", null)
          .executeTakeFirst();
        return updated.numUpdatedRows === 1n;
      }),

    async stuckDeliveries(limit) {
      const rows = await db
        .selectFrom("deliveries")
        .selectAll()
        .where((eb) => eb.or([eb("state", "=", sql.lit("dead")), eb("fault", "is not", null)]))
        .where("state", "!=", sql.lit("sent"))
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      const closed = new Set(
        (await readDestinations(db)).filter((place) => place.closed !== null).map((place) => place.id),
      );
      return rows.map((row) => ({
        id: row.id,
        destination: row.destination,
        kind: row.kind,
        state: row.state as "owed" | "dead",
        summary: (JSON.parse(row.message) as Message).summary,
        owedAt: row.owed_at,
        attempts: row.attempts,
        closed: closed.has(row.destination),
        fault: asFault(row.fault),
      }));
    },

    resendDelivery: (id, event, now) =>
      transaction(async (tx) => {
        await doOnce(tx, event);
        const updated = await tx
          .updateTable("deliveries")
          // An editor has looked: it is sent as if for the first time, or what nobody could tell would stay so.
          .set({ state: "owed", next_try_at: now, finished_at: null, attempts: 0, first_tried_at: null })
          .where("id", "=", id)
          .where("state", "=", sql.lit("dead"))
          .executeTakeFirst();
        return updated.numUpdatedRows === 1n;
      }),

    async holdLease(name, holder, ms, now, ended = holder) {
      const values = { holder, held_until: now + ms };
      const result = await db
        .insertInto("leases")
        .values({ name, ...values })
        .onConflict((conflict) =>
          conflict
            .column("name")
            .doUpdateSet(values)
            .where((eb) =>
              eb.or([eb("leases.holder", "in", [holder, ended]), eb("leases.held_until", "<=", now)]),
            ),
        )
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },

    async leaseHolder(name) {
      const row = await db.selectFrom("leases").select("holder").where("name", "=", name).executeTakeFirst();
      return row?.holder ?? null;
    },

    async releaseLease(name, holder) {
      await db.deleteFrom("leases").where("name", "=", name).where("holder", "=", holder).execute();
    },

    async audit({ at, by, platform, what, allowed }) {
      await db
        .insertInto("audit")
        .values({ at, by_whom: by, platform, what, allowed: allowed ? 1 : 0 })
        .execute();
    },

    async auditLines(limit) {
      const rows = await db.selectFrom("audit").selectAll().orderBy("id", "desc").limit(limit).execute();
      return rows.map(({ at, by_whom, platform, what, allowed }) => ({
        at,
        by: by_whom,
        platform,
        what,
        allowed: allowed === 1,
      }));
    },
  };
}

/**
 * Notes an event within the transaction of its effect, so that both are kept or neither is. Null: what was not asked
 * on a platform that repeats itself.
 * @throws EventDone
 */
export async function doOnce(tx: Executor, event: ChatEvent | null): Promise<void> {
  if (event !== null && !(await noteEvent(tx, event))) throw new EventDone(event.key);
}

async function noteEvent(db: Executor, { key, at }: ChatEvent): Promise<boolean> {
  const inserted = await db
    .insertInto("chat_events")
    .values({ key, seen_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** What was set of destinations in chat: of all, or of those named. */
export async function readDestinations(
  db: Executor,
  only?: { ids: readonly string[]; dialect: Database["dialect"] },
): Promise<DestinationRow[]> {
  const rows = await db
    .selectFrom("destinations")
    .selectAll()
    .$if(only !== undefined, (query) => query.where(isOneOf(only!.dialect, "id", only!.ids)))
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    platform: row.platform as DestinationRow["platform"],
    channel: row.channel,
    thread: row.thread,
    settings: JSON.parse(row.settings) as DestinationRow["settings"],
    closed: asFault(row.closed),
  }));
}

const asText = (fault: Fault | null): string | null => fault && JSON.stringify(fault);
const asFault = (text: string | null): Fault | null => (text === null ? null : (JSON.parse(text) as Fault));
