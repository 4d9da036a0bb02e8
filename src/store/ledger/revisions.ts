import { sql } from "kysely";
import { matters } from "../../core/ledger.ts";
import type { Dialect, Executor } from "../database.ts";
import { isOneOf } from "../rows.ts";
import type { Group } from "./settle.ts";

const keyOf = ({ company, matter }: Group): string => `revision/${company}/${matter}`;

/**
 * Counts a change of what a stance is worked out from. A row for each company and matter: those are locked while they are
 * settled (`lockGroups`), so that two transactions never wait for each other here.
 */
export async function countRevision(tx: Executor, group: Group): Promise<void> {
  await tx
    .insertInto("ledger_state")
    .values({ key: keyOf(group), value: "1" })
    .onConflict((conflict) =>
      conflict
        .column("key")
        .doUpdateSet({ value: sql<string>`cast(cast(ledger_state.value as integer) + 1 as text)` }),
    )
    .execute();
}

/** Another text whenever a company's points or decisions have changed. */
export async function readRevision(
  { db, dialect }: { db: Executor; dialect: Dialect },
  company: string,
): Promise<string> {
  const keys = matters.map((matter) => keyOf({ company, matter }));
  const rows = await db
    .selectFrom("ledger_state")
    .select(["key", "value"])
    .where(isOneOf(dialect, "key", keys))
    .orderBy("key")
    .execute();
  return rows.map(({ key, value }) => `${key} ${value}`).join();
}
