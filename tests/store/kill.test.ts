import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "node:test";
import { sql } from "kysely";
import type { Database } from "../../src/store/database.ts";
import { runScript } from "../support/store-child.ts";
import { deriveAll, relevantWith, start } from "../support/store-made.ts";
import { sqliteDatabase } from "../support/store-open.ts";

/** More on demand: KILLS=200 node --test tests/store/kill.test.ts */
const kills = Number(process.env["KILLS"] ?? 20);

/** Rows that contradict each other; there must never be any. */
const contradictions = {
  "an article without its version": sql`select a.id from articles a where not exists
    (select 1 from article_versions v where v.article_id = a.id and v.version = a.version)`,
  "an article without a key": sql`select id from articles where id not in (select article_id from article_keys)`,
  "an article that search doesn't know": sql`select id from articles where id not in (select rowid from article_search)`,
  "two articles of one address": sql`select canonical_url from articles group by 1 having count(*) > 1`,
  "a derived article without derivation": sql`select id from articles where derived_version = version
    and id not in (select article_id from derivations)`,
  "a relevant article without story, topic or place in search": sql`select id from articles where relevant = 1 and
    (story_id is null or id not in (select article_id from article_topics)
      or id not in (select rowid from relevant_search))`,
  "a story without articles": sql`select id from stories where id not in (select story_id from articles where story_id is not null)`,
  "a digest that owes nothing": sql`select slot from digests where slot not in (select key from deliveries)`,
  "a delivery of no digest": sql`select key from deliveries where key not in (select slot from digests)`,
  "a story in no digest of its time": sql`select id from stories where id in
    (select a.story_id from articles a join digests d on a.relevant_at = d.window_to)
    and id not in (select story_id from digest_stories)`,
};

async function assertSound({ db }: Database): Promise<void> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  assert.deepEqual(
    rows.map((row) => row.integrity_check),
    ["ok"],
  );
  for (const [what, query] of Object.entries(contradictions)) {
    assert.deepEqual((await query.execute(db)).rows, [], what);
  }
}

test(`a desk killed ${kills} times loses nothing that it called saved, and contradicts itself nowhere`, async () => {
  const fresh = await sqliteDatabase();
  const script = new URL("../support/store-busy-script.ts", import.meta.url);
  const stored = new Set<string>();
  const digests = new Map<string, number>();
  let random = 1;
  for (let kill = 0; kill < kills; kill++) {
    const desk = runScript(script, [fresh.options.dataDir, String(start + kill * 86_400_000)]);
    assert.equal(await desk.line(), "ready");
    // Always another moment, and the same ones on every run.
    random = (random * 48_271) % 2_147_483_647;
    await pause(5 + (random % 60));
    desk.process.kill("SIGKILL");
    for (let line = await desk.line(); line !== null; line = await desk.line()) {
      const [kind, ...rest] = line.split(" ");
      if (kind === "stored") stored.add(rest.join(" "));
      if (kind === "digest") digests.set(rest.slice(0, 2).join(" "), Number(rest[2]));
    }
    assert.equal(await desk.ended, "SIGKILL");
  }
  const database = await fresh.connect();
  await assertSound(database);
  const store = await fresh.open();
  assert.ok(stored.size > kills, `only ${stored.size} articles were stored`);
  for (const title of stored) {
    const { articles } = await store.find({ query: `"${title}"`, limit: 10 });
    assert.equal(articles.filter((article) => article.title === title).length, 1, title);
  }
  for (const [slot, shown] of digests) {
    const { rows } = await sql`select 1 from digest_stories where slot = ${slot}`.execute(database.db);
    assert.equal(rows.length, shown, slot);
  }
  assert.ok((await store.owedCount()) >= digests.size);
  await deriveAll(store, (article) => relevantWith([article.title]), { now: start + 1_000 * 86_400_000 });
  assert.equal(await store.underivedCount(), 0);
  await fresh.remove();
});
