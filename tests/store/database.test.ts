import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { sql } from "kysely";
import type { Database, Executor } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrations/migrate.ts";
import { migrations } from "../../src/store/migrations/migrations.ts";
import { insertRows } from "../../src/store/rows.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import { postgresDatabase, sqliteDatabase, type TestDatabase } from "../support/store-open.ts";
import { postgresService } from "../support/store-services.ts";

function eachDatabase(name: string, run: (database: Database) => Promise<void>) {
  test(`${name} (SQLite)`, () => withDatabase(sqliteDatabase, run));
  test(`${name} (PostgreSQL)`, { skip: postgresService.skip }, () => withDatabase(postgresDatabase, run));
}

async function withDatabase(make: () => Promise<TestDatabase>, run: (database: Database) => Promise<void>) {
  const fresh = await make();
  try {
    await run(await fresh.connect());
  } finally {
    await fresh.remove();
  }
}

eachDatabase(
  "the database used within a transaction throws instead of waiting for ever",
  async (database) => {
    await assert.rejects(
      database.transaction(() => sql`select 1`.execute(database.db)),
      /beside a transaction/,
    );
    await assert.rejects(
      database.transaction(() => database.transaction(() => Promise.resolve())),
      /beside a transaction/,
    );
    await sql`select 1`.execute(database.db);
  },
);

eachDatabase("reads and transactions take turns", async (database) => {
  await sql`create table line (place integer)`.execute(database.db);
  await Promise.all(
    Array.from({ length: 20 }, (_, place) =>
      database.transaction(async (tx) => {
        await sql`insert into line values (${place})`.execute(tx);
        await sql`delete from line where place = ${place}`.execute(tx);
        await sql`insert into line values (${place})`.execute(tx);
      }),
    ),
  );
  const { rows } = await sql<{ count: number }>`select count(*) as count from line`.execute(database.db);
  assert.equal(rows[0]?.count, 20);
});

eachDatabase("a transaction that throws leaves nothing behind", async (database) => {
  await sql`create table line (place integer)`.execute(database.db);
  await assert.rejects(
    database.transaction(async (tx) => {
      await sql`insert into line values (1)`.execute(tx);
      throw new Error("enough");
    }),
    /enough/,
  );
  assert.deepEqual((await sql`select * from line`.execute(database.db)).rows, []);
});

eachDatabase("the schema is made once, whoever comes first, and then left alone", async (database) => {
  const taken = await Promise.all([migrate(database), migrate(database), migrate(database)]);
  const steps = taken.map((outcome) => (outcome.ok ? outcome.value : Number.NaN));
  assert.deepEqual(
    steps.sort((a, b) => a - b),
    [0, 0, migrations.length],
  );
});

eachDatabase("a schema takes the steps that it lacks, and only those", async (database) => {
  const step = (name: string) => ({
    name,
    statements: () => [sql`create table ${sql.table(name)} (a integer)`],
  });
  const steps = ["one", "two", "three"].map(step);
  assert.deepEqual(await migrate(database, steps.slice(0, 1)), { ok: true, value: 1 });
  assert.deepEqual(await migrate(database, steps), { ok: true, value: 2 });
  await sql`select * from three`.execute(database.db);
});

eachDatabase("a step that fails leaves the schema as it was", async (database) => {
  const steps = [
    { name: "good", statements: () => [sql`create table good (a integer)`] },
    { name: "bad", statements: () => [sql`create table bad (a integer)`, sql`create nonsense`] },
  ];
  await assert.rejects(migrate(database, steps));
  await assert.rejects(sql`select * from good`.execute(database.db));
  assert.deepEqual(await migrate(database, steps.slice(0, 1)), { ok: true, value: 1 });
});

eachDatabase("a schema newer than the desk is refused and left as it is", async (database) => {
  await migrate(database);
  await sql`update schema_version set version = 99`.execute(database.db);
  const outcome = await migrate(database);
  assert.ok(!outcome.ok);
  assert.equal(outcome.fault.code, "newer-schema");
  assert.match(outcome.fault.message, /schema 99; this one knows/);
  const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(database.db);
  assert.equal(rows[0]?.version, 99);
});

test("SQLite takes only parameters that it can keep", async () => {
  await withDatabase(sqliteDatabase, async ({ db }) => {
    for (const good of ["text", 1, 1n, null, new Uint8Array([1])]) await sql`select ${good}`.execute(db);
    for (const bad of [new Date(), true, undefined, { a: 1 }, [1]]) {
      await assert.rejects(sql`select ${bad}`.execute(db), /which SQLite can't keep/);
    }
  });
});

test("SQLite takes only rows that it can keep, all of them or none", async () => {
  await withDatabase(sqliteDatabase, async ({ db, transaction }) => {
    await sql`create table line (place any primary key, word any) strict`.execute(db);
    const insert = (tx: Executor, from: number, ...words: unknown[]) =>
      insertRows(
        { dialect: "sqlite", tx },
        "line",
        { place: "bigint", word: "text" },
        words.map((word, index) => ({ place: from + index, word: word as string })),
      );
    assert.equal(await transaction((tx) => insert(tx, 0, "one", 2, null)), 3);
    assert.equal(await insert(db, 3, "four"), 1);
    for (const bad of [new Date(), true, undefined, { a: 1 }, [1]])
      await assert.rejects(insert(db, 10, "good", bad), /which SQLite can't keep/);
    await assert.rejects(insert(db, 2, "taken"), /UNIQUE/);
    await assert.rejects(insert(db, -1, "new", "taken"), /UNIQUE/);
    const { rows } = await sql<{ place: number; word: unknown }>`select * from line order by place`.execute(
      db,
    );
    assert.deepEqual(
      rows.map(({ place, word }) => [place, word]),
      ["one", 2, null, "four"].map((word, place) => [place, word]),
    );
  });
});

test("a write waits for another process's without holding up the event loop", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "newsdesk-busy-"));
  const opened = openSqlite(dataDir);
  assert.ok(opened.ok);
  const database = opened.value;
  await sql`create table line (place integer)`.execute(database.db);
  const other = new DatabaseSync(join(dataDir, "newsdesk.sqlite"));
  other.exec("begin immediate; insert into line values (1)");
  let done = 0;
  const writes = [
    sql`insert into line values (2)`.execute(database.db),
    database.transaction((tx) => sql`insert into line values (3)`.execute(tx)),
  ].map((write) => write.then(() => done++));
  const began = performance.now();
  let turns = 0;
  while (performance.now() - began < 20) {
    await new Promise((resolve) => setImmediate(resolve));
    turns++;
  }
  assert.equal(done, 0);
  assert.ok(turns > 5, `the loop had ${turns} turns`);
  other.exec("commit");
  await Promise.all(writes);
  other.close();
  await database.close();
  await rm(dataDir, { recursive: true });
});
