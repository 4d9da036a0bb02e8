import type { Watch } from "../../core/ledger-desk.ts";
import { doOnce } from "../chat.ts";
import type { Database } from "../database.ts";
import type { LedgerStore } from "./ledger-store.ts";
import { toWatch } from "./settle.ts";

/** Which companies and topics a destination wants to be told of at once. */
export function watches({ db, transaction }: Database): Pick<LedgerStore, "watch" | "unwatch" | "watching"> {
  return {
    watch: (destination, watch, event = null) =>
      transaction(async (tx) => {
        await doOnce(tx, event);
        const inserted = await tx
          .insertInto("watches")
          .values({ destination, ...rowOf(watch) })
          .onConflict((conflict) => conflict.columns(["kind", "subject", "destination"]).doNothing())
          .executeTakeFirst();
        return inserted.numInsertedOrUpdatedRows === 1n ? "watching" : "already";
      }),

    unwatch: (destination, watch, event = null) =>
      transaction(async (tx) => {
        await doOnce(tx, event);
        const { kind, subject } = rowOf(watch);
        const deleted = await tx
          .deleteFrom("watches")
          .where("kind", "=", kind)
          .where("subject", "=", subject)
          .where("destination", "=", destination)
          .executeTakeFirst();
        return deleted.numDeletedRows === 1n ? "unwatched" : "was-not";
      }),

    async watching(destination) {
      const rows = await db
        .selectFrom("watches")
        .select(["kind", "subject"])
        .where("destination", "=", destination)
        .orderBy("kind")
        .orderBy("subject")
        .execute();
      return rows.map(toWatch);
    },
  };
}

const rowOf = (watch: Watch): { kind: string; subject: string } => ({
  kind: watch.kind,
  subject: watch.kind === "company" ? watch.company : watch.topic,
});
