import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync, StatementSync } from "node:sqlite";
import { test, type TestContext } from "node:test";
import { plainMessage } from "../../src/core/message.ts";
import { openTestStore } from "../support/store-open.ts";
import {
  claimFeed,
  day,
  deriveAll,
  draftOf,
  itemsOutcome,
  newsFeed,
  pollWith,
  relevantWith,
  start,
} from "../support/store-made.ts";

/** Walks that are meant: small tables, and the counts that only `doctor` asks for. */
const meant = [
  /^SCAN (?:json_each|feed_state|schema_version|due|waiting|n$|CONSTANT ROW)/,
  /^SCAN (?:article_search|relevant_search) VIRTUAL TABLE/,
  /^SCAN (?:articles|stories) USING COVERING INDEX/,
  // Claims and sweeps walk the partial index of what is open, in its order.
  /^SCAN (?:articles USING (?:COVERING )?INDEX articles_underived|deliveries USING (?:COVERING )?INDEX deliveries_owed|(?:full_texts|f) USING (?:COVERING )?INDEX full_texts_owed)/,
  // Watched pages are few: as many as feeds.yaml names.
  /^SCAN a USING INDEX articles_watched$/,
  // Planned for foreign keys, and skipped while none is violated.
  /^SCAN article_keys$/,
];

/** Every statement that SQLite runs from now on, in order. */
function recordStatements(context: TestContext): string[] {
  const ran: string[] = [];
  for (const name of ["all", "run"] as const) {
    const original = StatementSync.prototype[name] as (...values: unknown[]) => unknown;
    context.mock.method(StatementSync.prototype, name, function (this: StatementSync, ...values: unknown[]) {
      ran.push(this.sourceSQL);
      return original.apply(this, values);
    });
  }
  return ran;
}

test("no statement of the store walks through a whole table", async (context) => {
  const { store, database } = await openTestStore();
  // Steps of the schema are taken once, and may walk.
  const ran = recordStatements(context);
  await pollWith(store, [draftOf({ title: "One" }), draftOf({ title: "Two" })]);
  await deriveAll(store, () => relevantWith(["a"], ["google"]));
  const merged = draftOf({ title: "Three" });
  await pollWith(store, [merged, draftOf({ title: "One, corrected" }, { keys: ["link:harbour.test/one"] })]);
  await deriveAll(store, () => relevantWith(["a", "b"]));
  const story = (await store.storiesForDigest("newsroom", { from: 0, to: start }, ["security-law"]))[0]!;
  await store.story(story.id);
  await store.article(1);
  await store.articleByUrl("harbour.test/one");
  await store.find({ query: "one", limit: 5 });
  await store.find({ query: "one", limit: 5, relevantOnly: true });
  await store.finishPoll(await claimFeed(store), itemsOutcome([]), newsFeed, start);
  const message = plainMessage("Digest");
  await store.recordDigest(
    {
      destination: "newsroom",
      slot: "one",
      window: { from: 0, to: start },
      storyIds: [story.id],
      items: ["change-1"],
      delivery: { key: "one", destination: "newsroom", platform: "terminal", kind: "digest", message },
    },
    start,
  );
  await store.lastDigest("newsroom", start);
  const [claim] = await store.claimDeliveries({ now: start, leaseMs: 1, limit: 5, platforms: ["terminal"] });
  await store.finishDelivery(claim!, { kind: "sent", remoteIds: [] }, start);
  await store.owedCount();
  await store.underivedCount();
  const [page] = await store.claimPages({ now: start, leaseMs: 1, limit: 5 });
  await store.finishPage(page!, { kind: "text", title: "Page", text: "Its text" }, start, start);
  await store.fullTextState(1);
  await store.textChange(1);
  await store.changedPagesForDigest("newsroom", { from: 0, to: start });
  await store.purge({ now: start + 1_000 * day, keepIrrelevantDays: 1, keepDeliveriesDays: 1 });
  context.mock.restoreAll();

  const file = new DatabaseSync(join(database.options.dataDir, "newsdesk.sqlite"));
  const walks: string[] = [];
  let explained = 0;
  for (const statement of new Set(ran)) {
    if (!/^(?:with|select|insert|update|delete)/i.test(statement) || /sqlite_schema/.test(statement))
      continue;
    explained++;
    for (const row of file.prepare(`explain query plan ${statement}`).all()) {
      const detail = String(row["detail"]);
      if (detail.startsWith("SCAN") && !meant.some((pattern) => pattern.test(detail)))
        walks.push(`${detail}: ${statement}`);
    }
  }
  file.close();
  assert.ok(explained > 40, `only ${explained} statements were seen`);
  assert.deepEqual(walks, []);
  await database.remove();
});

test("a company's newest articles are read from its index, however many name it", async (context) => {
  const { store, database } = await openTestStore();
  const ran = recordStatements(context);
  await store.articlesNaming("google", 5);
  context.mock.restoreAll();
  const file = new DatabaseSync(join(database.options.dataDir, "newsdesk.sqlite"));
  const plan = file.prepare(`explain query plan ${ran.at(-1)!}`).all();
  file.close();
  assert.match(String(plan[0]!["detail"]), /^SEARCH c USING PRIMARY KEY/);
  assert.ok(plan.every((step) => !String(step["detail"]).includes("TEMP B-TREE")));
  await database.remove();
});

test("a poll of articles that are all known reads once and writes nothing but the feed's row", async (context) => {
  const { store, database } = await openTestStore();
  const drafts = Array.from({ length: 30 }, (_, index) => draftOf({ title: `Item ${index}` }));
  await pollWith(store, drafts);
  const claim = await claimFeed(store, start + day);
  const ran = recordStatements(context);
  await store.finishPoll(claim, itemsOutcome(drafts), newsFeed, start + day);
  assert.deepEqual(
    ran.map((statement) => statement.slice(0, statement.indexOf(" "))),
    ["update", "select"],
  );
  context.mock.restoreAll();
  await database.remove();
});
