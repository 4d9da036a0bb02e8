import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import type { Database, Executor } from "../../src/store/database.ts";
import { sqliteDatabase } from "../support/store-open.ts";

async function withLine(run: (database: Database) => Promise<void>) {
  const fresh = await sqliteDatabase();
  const database = await fresh.connect();
  await sql`create table line (place integer unique)`.execute(database.db);
  try {
    await run(database);
  } finally {
    await fresh.remove();
  }
}

const insert = (place: number) => async (tx: Executor) => {
  await sql`insert into line values (${place})`.execute(tx);
  return place;
};

const places = async ({ db }: Database) =>
  (await sql<{ place: number }>`select place from line order by place`.execute(db)).rows.map(
    (row) => row.place,
  );

test("transactions asked for at once each get their own answer, in order", async () => {
  await withLine(async (database) => {
    const answers = await Promise.all([3, 1, 2].map((place) => database.transaction(insert(place))));
    assert.deepEqual(answers, [3, 1, 2]);
    assert.deepEqual(await places(database), [1, 2, 3]);
  });
});

test("transactions asked for at once share a commit", async () => {
  await withLine(async (database) => {
    const within: number[] = [];
    const look = async (tx: Executor) => {
      const { rows } = await sql<{ count: number }>`select count(*) as count from line`.execute(tx);
      within.push(rows[0]!.count);
    };
    await Promise.all([database.transaction(insert(1)), database.transaction(look)]);
    const outside = database.transaction(look);
    assert.equal((await places(database)).length, 1);
    await outside;
    assert.deepEqual(within, [1, 1]);
  });
});

test("one that throws costs the others of its group nothing", async () => {
  await withLine(async (database) => {
    const results = await Promise.allSettled([
      database.transaction(insert(1)),
      database.transaction(insert(1)),
      database.transaction(async (tx) => {
        await insert(2)(tx);
        throw new Error("a bug");
      }),
      database.transaction(insert(3)),
    ]);
    assert.deepEqual(
      results.map((result) => result.status),
      ["fulfilled", "rejected", "rejected", "fulfilled"],
    );
    assert.match(String((results[2] as PromiseRejectedResult).reason), /a bug/);
    assert.deepEqual(await places(database), [1, 3]);
  });
});

test("what was asked for before closing is done, and what comes after is refused", async () => {
  await withLine(async (database) => {
    const write = database.transaction(insert(1));
    const closed = database.close();
    assert.equal(await write, 1);
    await closed;
    await assert.rejects(database.transaction(insert(2)));
  });
});
