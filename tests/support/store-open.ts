import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Client } from "pg";
import { openStore, type OpenOptions } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import type { Outcome } from "../../src/core/fault.ts";
import type { Database } from "../../src/store/database.ts";
import { openPostgres } from "../../src/store/postgres/open.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import { postgresService, required } from "./store-services.ts";

/** A fresh database for one test. Everything opened through it is closed, and it is removed, at the end. */
export interface TestDatabase {
  options: OpenOptions;
  /** Opens a store on it: another desk, or the same one after a restart. */
  open(): Promise<Store>;
  /** Opens the database itself, beneath the store. */
  connect(): Promise<Database>;
  remove(): Promise<void>;
}

/** A fresh store on SQLite; call `remove` when done. */
export async function openTestStore(): Promise<{ store: Store; database: TestDatabase }> {
  const database = await sqliteDatabase();
  return { store: await database.open(), database };
}

/** Registers a test twice, on SQLite and on PostgreSQL, each with a fresh, empty store. */
export function eachStore(name: string, run: (store: Store, database: TestDatabase) => Promise<void>): void {
  test(`${name} (SQLite)`, () => withStore(sqliteDatabase, run));
  test(`${name} (PostgreSQL)`, { skip: postgresService.skip }, () => withStore(emptiedDatabase, run));
}

/** Registers a test that concerns PostgreSQL only. */
export function postgresStore(
  name: string,
  run: (store: Store, database: TestDatabase) => Promise<void>,
): void {
  test(name, { skip: postgresService.skip }, () => withStore(emptiedDatabase, run));
}

async function withStore(
  make: () => Promise<TestDatabase>,
  run: (store: Store, database: TestDatabase) => Promise<void>,
): Promise<void> {
  const database = await make();
  try {
    await run(await database.open(), database);
  } finally {
    await database.remove();
  }
}

export async function sqliteDatabase(): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), "newsdesk-store-"));
  return testDatabase({ databaseUrl: null, dataDir }, () => rm(dataDir, { recursive: true, force: true }));
}

let schemas = 0;

/** A schema of its own in the test server's database. */
export async function postgresDatabase(): Promise<TestDatabase> {
  const schema = await createSchema();
  return testDatabase(optionsOf(schema), () => dropSchema(schema));
}

/** The schema that the tests of a file take in turn, emptied: making its tables takes longer than most of them. */
let shared: { schema: string; inUse: boolean } | null = null;

after(async () => {
  if (shared) await dropSchema(shared.schema);
});

async function emptiedDatabase(): Promise<TestDatabase> {
  if (shared?.inUse === true) return postgresDatabase();
  if (shared === null) shared = { schema: await createSchema(), inUse: true };
  else await onServer(emptying(shared.schema));
  const taken = shared;
  taken.inUse = true;
  return testDatabase(optionsOf(taken.schema), async () => void (taken.inUse = false));
}

/**
 * Empties every table and counts ids from 1 again; which steps of the schema were taken stays. All in one statement, after
 * which references are checked, so that no order is needed. (To truncate takes as long as making the tables anew.)
 */
const emptying = (schema: string): string => `
  do $$ declare deletes text; begin
    select string_agg(format('d%s as (delete from %I.%I)', row_number, schemaname, tablename), ', ') into deletes
      from (select row_number() over (), schemaname, tablename from pg_tables
        where schemaname = '${schema}' and tablename <> 'schema_version') as own;
    if deletes is not null then execute 'with ' || deletes || ' select 1'; end if;
    perform setval(oid::regclass, 1, false) from pg_class
      where relkind = 'S' and relnamespace = '${schema}'::regnamespace;
  end $$`;

async function createSchema(): Promise<string> {
  const schema = `newsdesk_test_${process.pid}_${++schemas}`;
  await onServer(`create schema ${schema}`);
  return schema;
}

const dropSchema = (schema: string): Promise<void> =>
  onServer(`set client_min_messages = warning; drop schema ${schema} cascade`);

const serverUrl = (): URL => new URL(required(postgresService, "DATABASE_URL_TEST"));

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl().href });
  await client.connect();
  await client.query(statement);
  await client.end();
}

function optionsOf(schema: string): OpenOptions {
  const own = serverUrl();
  // Tests needn't survive a power cut.
  own.searchParams.set("options", `-c search_path=${schema} -c synchronous_commit=off`);
  return { databaseUrl: own.href, dataDir: tmpdir() };
}

function testDatabase(options: OpenOptions, drop: () => Promise<void>): TestDatabase {
  const opened: { close(): Promise<void> }[] = [];
  const kept = <T extends { close(): Promise<void> }>(outcome: Outcome<T>): T => {
    if (!outcome.ok) throw new Error(outcome.fault.message);
    opened.push(outcome.value);
    return outcome.value;
  };
  return {
    options,
    open: async () => kept(await openStore(options)),
    connect: async () =>
      kept(
        options.databaseUrl === null ? openSqlite(options.dataDir) : await openPostgres(options.databaseUrl),
      ),
    async remove() {
      for (const each of opened) await each.close();
      await drop();
    },
  };
}
