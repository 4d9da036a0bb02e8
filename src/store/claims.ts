import { sql } from "kysely";
import type { Database } from "./database.ts";
import type { Store } from "./store.ts";

/** Claims that outlived whoever made them. */
export function claims(database: Database): Pick<Store, "freeClaims"> {
  return {
    async freeClaims() {
      // On PostgreSQL another replica may be at work on what is claimed; there leases run out.
      if (database.dialect === "postgres") return;
      await database.transaction(async (tx) => {
        const held = sql<boolean>`claimed_until > 0`;
        const free = { claimed_until: 0 };
        await tx.updateTable("feed_state").set(free).where(held).execute();
        // By the partial indexes of what is open: there may be a million rows.
        await tx
          .updateTable("articles")
          .set(free)
          .where(held)
          .whereRef("derived_version", "<", "version")
          .where("purged_at", "is", null)
          .execute();
        for (const table of ["deliveries", "full_texts"] as const) {
          await tx.updateTable(table).set(free).where(held).where("state", "=", sql.lit("owed")).execute();
        }
        // One desk at a time has this file, so that whoever held a lease has ended.
        await tx.deleteFrom("leases").execute();
      });
    },
  };
}
