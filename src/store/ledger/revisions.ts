import { sql } from "kysely";
import { matters } from "../../core/ledger.ts";
import type { Dialect, Executor } from "../database.ts";
import { isOneOf } from "../rows.ts";
import type { Group } from "./settle.ts";

const prefix = "revision/";

const keyOf = ({ company, matter }: Group): string => `${prefix}${company}/${matter}`;

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
  return textOf(rows);
}

/** The same of every company that has any. */
export async function readRevisions(db: Executor): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("ledger_state")
    .select(["key", "value"])
    .where("key", "like", `${prefix}%`)
    .orderBy("key")
    .execute();
  const companies = Map.groupBy(rows, ({ key }) => key.slice(prefix.length, key.lastIndexOf("/")));
  return new Map([...companies].map(([company, own]) => [company, textOf(own)]));
}

const textOf = (rows: readonly { key: string; value: string }[]): string =>
  rows.map(({ key, value }) => `${key} ${value}`).join();
