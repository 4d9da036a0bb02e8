import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import type { Keyv } from "keyv";
import { createCache, type Cache } from "../../src/store/cache.ts";
import { openTestStore, postgresDatabase, sqliteDatabase, type TestDatabase } from "../support/store-open.ts";
import { postgresService, redisService, required } from "../support/store-services.ts";

interface Fixture {
  cache: Cache;
  /** A cache under a name that no other test uses. */
  fresh: () => Keyv;
}

/** Registers a test for each place that a cache can be kept in. */
function eachCache(name: string, run: (fixture: Fixture) => Promise<void>) {
  const names = new Set<Keyv>();
  const fixture = (cache: Cache): Fixture => ({
    cache,
    fresh: () => {
      const made = cache.named(randomUUID());
      names.add(made);
      return made;
    },
  });
  const onStore = async (make: () => Promise<TestDatabase>) => {
    const database = await make();
    const cache = createCache({ store: await database.open(), cacheUrl: null });
    try {
      await run(fixture(cache));
    } finally {
      await cache.close();
      await database.remove();
    }
  };
  test(`${name} (SQLite)`, () => onStore(sqliteDatabase));
  test(`${name} (PostgreSQL)`, { skip: postgresService.skip }, () => onStore(postgresDatabase));
  test(`${name} (Redis)`, { skip: redisService.skip }, async () => {
    const { store, database } = await openTestStore();
    const cache = createCache({ store, cacheUrl: required(redisService, "CACHE_URL_TEST") });
    try {
      assert.deepEqual(await cache.check(), { ok: true, value: undefined });
      await run(fixture(cache));
    } finally {
      for (const made of names) await made.clear();
      await cache.close();
      await database.remove();
    }
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function entries(cache: Keyv): Promise<[string, unknown][]> {
  const found: [string, unknown][] = [];
  for await (const entry of cache.iterator!({})) found.push(entry as [string, unknown]);
  return found.sort(([a], [b]) => a.localeCompare(b));
}

eachCache("values of every kind come back as they were", async ({ fresh }) => {
  const cache = fresh();
  const values = [
    "text",
    "",
    "國安法 🔥 '\"\\",
    0,
    1.5,
    true,
    false,
    null,
    [1, [2]],
    { a: { b: "c" } },
    Buffer.from("bytes"),
  ];
  for (const [index, value] of values.entries()) {
    assert.equal(await cache.set(`key ${index}`, value), true);
    assert.deepEqual(await cache.get(`key ${index}`), value);
  }
  assert.equal(await cache.get("unknown"), undefined);
  await cache.set("key 0", "another");
  assert.equal(await cache.get("key 0"), "another");
});

eachCache("keys of every kind are told apart", async ({ fresh }) => {
  const cache = fresh();
  const keys = ["a", "A", "a:b", "%", "_", "國", "", " ", "x".repeat(2_000), "'; drop table expiring; --"];
  for (const key of keys) await cache.set(key, `value of ${key}`);
  for (const key of keys) assert.equal(await cache.get(key), `value of ${key}`, key);
});

eachCache("what has expired is gone", async ({ fresh }) => {
  const cache = fresh();
  await cache.set("short", 1, 40);
  await cache.set("long", 2, 60_000);
  await cache.set("for ever", 3);
  assert.equal(await cache.get("short"), 1);
  assert.equal(await cache.has("short"), true);
  await pause(60);
  assert.equal(await cache.get("short"), undefined);
  assert.equal(await cache.has("short"), false);
  assert.deepEqual(await cache.get(["short", "long", "for ever"]), [undefined, 2, 3]);
  await cache.set("short", 4);
  assert.equal(await cache.get("short"), 4);
});

eachCache("several keys are read, written and deleted at once", async ({ fresh }) => {
  const cache = fresh();
  await cache.setMany([
    { key: "a", value: 1 },
    { key: "b", value: 2, ttl: 40 },
    { key: "c", value: 3 },
  ]);
  assert.deepEqual(await cache.get(["c", "nothing", "a", "b"]), [3, undefined, 1, 2]);
  assert.deepEqual(await cache.has(["a", "nothing"]), [true, false]);
  await pause(60);
  assert.deepEqual(await cache.getMany(["a", "b"]), [1, undefined]);
  await cache.deleteMany(["a", "nothing"]);
  assert.deepEqual(await cache.getMany(["a", "c"]), [undefined, 3]);
  assert.deepEqual(await cache.getMany([]), []);
});

eachCache("deleting says whether there was something", async ({ fresh }) => {
  const cache = fresh();
  await cache.set("a", 1);
  assert.equal(await cache.delete("a"), true);
  assert.equal(await cache.delete("a"), false);
  assert.equal(await cache.get("a"), undefined);
});

eachCache("caches of different names know nothing of each other", async ({ fresh }) => {
  const [one, two] = [fresh(), fresh()];
  await one.set("a", 1);
  await two.set("a", 2);
  await one.clear();
  assert.equal(await one.get("a"), undefined);
  assert.equal(await two.get("a"), 2);
});

eachCache("all of a cache can be listed, and nothing else", async ({ fresh }) => {
  const [cache, other] = [fresh(), fresh()];
  const expected = Array.from({ length: 250 }, (_, index): [string, number] => [
    String(index).padStart(3, "0"),
    index,
  ]);
  await cache.setMany(expected.map(([key, value]) => ({ key, value })));
  await cache.set("expired", 1, 1);
  await other.set("000", "other");
  await pause(5);
  assert.deepEqual(await entries(cache), expected);
});

eachCache("a host that asked to be left alone is left alone until then", async ({ cache }) => {
  const host = `${randomUUID()}.test`;
  assert.equal(await cache.cooldown.get(host), null);
  const until = Date.now() + 60_000;
  await cache.cooldown.set(host, until);
  assert.equal(await cache.cooldown.get(host), until);
});

test("what hosts asked for outlives the process, and is forgotten when it is over", async () => {
  const { store, database } = await openTestStore();
  let now = 1_000_000;
  const open = () => createCache({ store, cacheUrl: null, now: () => now });
  const until = Date.now() + 60_000;
  now = Date.now();
  await open().cooldown.set("harbour.test", until);
  const again = open();
  assert.equal(await again.cooldown.get("harbour.test"), until);
  now = until;
  assert.equal((await open().cooldown.get("harbour.test")) ?? 0, 0);
  await store.purge({ now, keepIrrelevantDays: 90, keepDeliveriesDays: 90 });
  assert.deepEqual(await store.expiring.page("", "", 10, 0), []);
  await database.remove();
});

test("without Redis the desk goes on, and doctor can say what is wrong", async () => {
  const { store, database } = await openTestStore();
  const cache = createCache({ store, cacheUrl: "redis://user:s3cret@127.0.0.1:1" });
  const named = cache.named("pages");
  assert.equal(await named.get("a"), undefined);
  await named.set("a", 1);
  assert.equal(await named.get("a"), undefined);
  await cache.cooldown.set("harbour.test", Date.now() + 60_000);
  assert.ok((await cache.cooldown.get("harbour.test"))! > Date.now(), "it is kept in memory meanwhile");
  const check = await cache.check();
  assert.ok(!check.ok);
  assert.equal(check.fault.code, "cache-unreachable");
  assert.match(check.fault.message, /127\.0\.0\.1:1/);
  assert.doesNotMatch(JSON.stringify(check.fault), /s3cret/);
  await cache.close();
  await database.remove();
});
