import assert from "node:assert/strict";
import { plainMessage } from "../../src/core/message.ts";
import type { DigestRecord, Store } from "../../src/store/store.ts";
import { eachStore, postgresStore } from "../support/store-open.ts";
import { day, deriveAll, draftOf, minute, pollWith, relevantWith, start } from "../support/store-made.ts";

const window = { from: start, to: start + day };

function digestOf(slot: string, storyIds: readonly number[], destination = "newsroom"): DigestRecord {
  const delivery = {
    key: `digest:${destination}:${slot}`,
    destination,
    platform: "terminal",
    kind: "digest",
    message: plainMessage(`Digest ${slot}`),
  } as const;
  return { destination, slot, window, storyIds, items: [], delivery };
}

async function add(store: Store, title: string, keys: readonly string[], now: number, backlog = false) {
  await pollWith(store, [draftOf({ title }, { backlog })], now);
  await deriveAll(store, () => relevantWith(keys), { now });
}

async function titles(store: Store, given = window, destination = "newsroom"): Promise<string[][]> {
  const found = await store.storiesForDigest(destination, given, ["security-law", "data-request"]);
  return found.map((story) => story.articles.map((article) => article.title));
}

eachStore("a digest takes the relevant stories of its window, once", async (store) => {
  await add(store, "Long before", ["a"], start - day);
  await add(store, "Within", ["b"], start + minute);
  await add(store, "Within too", ["b"], start + 2 * minute);
  await add(store, "At the end", ["c"], start + day);
  await add(store, "Backlog", ["d"], start + minute, true);
  await add(store, "After", ["e"], start + day + 1);
  assert.deepEqual(await titles(store), [["Within", "Within too"], ["At the end"]]);
  assert.deepEqual(await store.storiesForDigest("newsroom", window, ["platform-takedown"]), []);
  assert.deepEqual(await store.storiesForDigest("newsroom", window, []), []);

  const shown = (await store.storiesForDigest("newsroom", window, ["security-law"])).map((story) => story.id);
  assert.equal(await store.recordDigest(digestOf("2026-11-24", shown.slice(0, 1)), start + day), "recorded");
  assert.deepEqual(await titles(store), [["At the end"]]);
  assert.deepEqual(await titles(store, window, "another"), [["Within", "Within too"], ["At the end"]]);
  await add(store, "More on a shown one", ["b"], start + 3 * minute);
  assert.deepEqual(await titles(store), [["At the end"]]);
});

eachStore("a story counts as shown when any of the stories merged into it was", async (store) => {
  await add(store, "Not shown", ["a"], start + 1);
  await add(store, "Shown", ["b"], start + 2);
  const stories = await store.storiesForDigest("newsroom", window, ["security-law"]);
  await store.recordDigest(digestOf("one", [stories[1]!.id]), start + 3);
  assert.deepEqual(await titles(store), [["Not shown"]]);
  await add(store, "Both", ["a", "b"], start + 4);
  assert.deepEqual(await titles(store), []);
  assert.equal((await titles(store, window, "another")).length, 1);
});

eachStore("a story that was decided on while a digest was drawn up is in the next one", async (store) => {
  await store.recordDigest({ ...digestOf("one", []), window: { from: start - day, to: start } }, start);
  await add(store, "Just missed", ["a"], start - 1);
  assert.deepEqual(await titles(store), [["Just missed"]]);
});

eachStore("an article that turns relevant by a later version is in the digest of that day", async (store) => {
  const keys = ["link:a"];
  await pollWith(store, [draftOf({ title: "Vague" }, { keys })], start - 2 * day);
  await deriveAll(store, () => ({
    ...relevantWith([]),
    features: null,
    relevance: { relevant: false, topics: [], scores: {}, why: [] },
  }));
  await pollWith(store, [draftOf({ title: "Clear" }, { keys })], start + minute);
  await deriveAll(store, () => relevantWith(["a"]), { now: start + minute });
  assert.deepEqual(await titles(store), [["Clear"]]);
});

eachStore("a digest is recorded once a slot, with the message that it owes", async (store) => {
  assert.equal(await store.lastDigest("newsroom", Number.MAX_SAFE_INTEGER), null);
  assert.equal(await store.recordDigest(digestOf("2026-11-24", []), start), "recorded");
  assert.equal(await store.recordDigest(digestOf("2026-11-24", []), start), "already");
  assert.equal(await store.recordDigest(digestOf("2026-11-24", [], "another"), start), "recorded");
  const later = { ...digestOf("by-hand", []), window: { from: window.to, to: window.to + 1 } };
  assert.equal(await store.recordDigest(later, start), "recorded");
  assert.equal(await store.owedCount(), 3);
  assert.deepEqual(await store.lastDigest("newsroom", Number.MAX_SAFE_INTEGER), {
    slot: "by-hand",
    window: later.window,
  });
  assert.deepEqual(await store.lastDigest("another", Number.MAX_SAFE_INTEGER), {
    slot: "2026-11-24",
    window,
  });
});

eachStore(
  "a destination begins once, and again only when a clock that ran ahead had noted it",
  async (store) => {
    const last = () => store.lastDigest("newsroom", start + day);
    await store.beginDigests("newsroom", start + 9 * day);
    assert.equal(await last(), null);
    await store.beginDigests("newsroom", start);
    assert.deepEqual(await last(), { slot: "begun", window: { from: start, to: start } });
    await store.beginDigests("newsroom", start + minute);
    assert.deepEqual(await last(), { slot: "begun", window: { from: start, to: start } });
    assert.equal(await store.lastDigest("another", start + day), null);
    assert.equal(await store.owedCount(), 0);
  },
);

eachStore("a digest of a story that isn't there is a bug, and records nothing", async (store) => {
  await assert.rejects(store.recordDigest(digestOf("2026-11-24", [404]), start));
  assert.equal(await store.lastDigest("newsroom", Number.MAX_SAFE_INTEGER), null);
  assert.equal(await store.owedCount(), 0);
});

postgresStore("two desks record a digest once between them", async (store, database) => {
  const other = await database.open();
  const results = await Promise.all(
    [store, other, store, other].map((desk) => desk.recordDigest(digestOf("2026-11-24", []), start)),
  );
  assert.deepEqual(results.sort(), ["already", "already", "already", "recorded"]);
  assert.equal(await store.owedCount(), 1);
});
