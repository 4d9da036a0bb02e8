import { sql } from "kysely";
import { failed, ok, type Outcome } from "../../core/fault.ts";
import type { Database, Executor } from "../database.ts";
import { columnsOf } from "./columns.ts";
import { migrations, type Migration } from "./migrations.ts";

/**
 * Brings the schema up to the newest step, in one transaction; several processes may try at once. Returns how
 * many steps it took. A schema from a newer desk is a fault (`newer-schema`) and is left as it is.
 */
export async function migrate(
  database: Database,
  steps: readonly Migration[] = migrations,
): Promise<Outcome<number>> {
  const { dialect, db } = database;
  // The common case, an up-to-date schema, needs no lock.
  if ((await versionOf(database, db)) === steps.length) return ok(0);
  return database.transaction(async (tx) => {
    if (dialect === "postgres")
      await sql`select pg_advisory_xact_lock(${lockNumber}::int, hashtext(current_schema()))`.execute(tx);
    const version = await versionOf(database, tx);
    if (version > steps.length) return newerSchema(version, steps.length);
    if (version === 0)
      await sql`create table if not exists schema_version (version integer not null)`.execute(tx);
    for (const step of steps.slice(version)) {
      for (const statement of step.statements(columnsOf(dialect))) await statement.execute(tx);
    }
    await sql`delete from schema_version`.execute(tx);
    await sql`insert into schema_version (version) values (${steps.length})`.execute(tx);
    return ok(steps.length - version);
  });
}

/** Any number that no other program locks on the same PostgreSQL database: "newsdesk" in telephone digits. */
const lockNumber = 63_973_375;

async function versionOf({ dialect }: Database, db: Executor): Promise<number> {
  const known =
    dialect === "sqlite"
      ? await sql`select 1 from sqlite_schema where name = 'schema_version'`.execute(db)
      : // Not to_regclass: it may remember from before the lock that there was no such table.
        await sql`select 1 from pg_class where relname = 'schema_version'
          and relnamespace = current_schema()::regnamespace`.execute(db);
  if (known.rows.length === 0) return 0;
  const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(db);
  return rows[0]?.version ?? 0;
}

function newerSchema(found: number, known: number) {
  return failed(
    "newer-schema",
    `The database was written by a newer version of the desk (schema ${found}; this one knows ${known}).`,
    "Run the newer version, or restore a backup from before the upgrade.",
    { found, known },
  );
}
