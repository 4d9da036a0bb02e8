import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import type { FeedReport } from "../../src/core/desk.ts";
import type { Feed } from "../../src/core/feed.ts";
import type { PollNeeds, ReadResult } from "../../src/pipeline/poll.ts";
import { pollDueFeeds } from "../../src/pipeline/poll.ts";
import type { Store } from "../../src/store/store.ts";
import { madeFeed } from "../support/desk-press.ts";
import { madeItem } from "../support/made.ts";
import { openTestStore } from "../support/store-open.ts";

const now = Date.parse("2026-11-23T02:00:00Z");
const minute = 60_000;

const items = (...titles: string[]): ReadResult => ({
  kind: "items",
  items: titles.map((title) => madeItem({ title, guid: title, publishedAt: now - minute })),
  validators: { etag: '"1"', lastModified: null },
  movedTo: null,
});

const feedsNamed = (...ids: string[]): Feed[] =>
  ids.map((id) => madeFeed({ id, url: `https://${id}.example/feed` }));

/** A store that knows the feeds, and what a poll of them needs. */
async function desk(t: { after(what: () => Promise<void>): void }, feeds: readonly Feed[]) {
  const { store, database } = await openTestStore();
  t.after(() => database.remove());
  await store.syncFeeds(feeds, now);
  const reports: FeedReport[] = [];
  const poll = (given: Partial<PollNeeds> & Pick<PollNeeds, "read">, signal = new AbortController().signal) =>
    pollDueFeeds(
      {
        store,
        feeds: new Map(feeds.map((feed) => [feed.id, feed])),
        now: () => now,
        random: () => 0.5,
        concurrency: 3,
        onReport: (report) => reports.push(report),
        ...given,
      },
      signal,
    );
  const told = () => reports.map(({ feed, result }) => `${feed.id} ${result.kind}`).sort();
  return { store, reports, poll, told };
}

const stateOf = async (store: Store, id: string) =>
  (await store.feedStates()).find((state) => state.feedId === id)!;

test("every due feed is polled once, no more than so many at a time", async (t) => {
  const feeds = feedsNamed("a", "b", "c", "d", "e", "f", "g", "h");
  const { poll, told, store } = await desk(t, feeds);
  let [atOnce, most] = [0, 0];
  const read = async ({ url }: { url: string }) => {
    most = Math.max(most, ++atOnce);
    await wait(2);
    atOnce--;
    return items(`One of ${url}`);
  };
  await poll({ read });
  assert.deepEqual(
    told(),
    feeds.map((feed) => `${feed.id} items`),
  );
  assert.equal(most, 3);
  assert.equal((await store.counts()).articles, 8);

  await poll({ read });
  assert.equal(told().length, 8, "none is due any more");
  assert.equal((await stateOf(store, "a")).nextDueAt, now + 15 * minute);
});

test("what a publisher answers is kept for the next time it is asked", async (t) => {
  const [feed] = feedsNamed("a");
  const { poll, store, reports } = await desk(t, [feed!]);
  await poll({ read: async () => items("One") });
  await store.makeDue(now);
  const asked: unknown[] = [];
  const unchanged: ReadResult = {
    kind: "unchanged",
    validators: { etag: '"2"', lastModified: null },
    movedTo: "https://new.example/feed",
  };
  await poll({
    read: async (request) => {
      asked.push(request);
      return unchanged;
    },
  });
  const validators = { etag: '"1"', lastModified: null };
  assert.deepEqual(asked, [{ url: feed!.url, validators, watched: null, title: null }]);
  const state = await stateOf(store, "a");
  assert.deepEqual(
    [state.url, state.validators.etag, state.fault],
    ["https://new.example/feed", '"2"', null],
  );
  assert.deepEqual(reports.at(-1)!.result, { kind: "unchanged" });
});

test("a feed that fails is named, asked less and less often, and recovers", async (t) => {
  const { poll, store, reports } = await desk(t, feedsNamed("a"));
  const failed: ReadResult = {
    kind: "failed",
    fault: { code: "http-503", message: "a.example answered 503." },
    gone: false,
    retryAfterMs: null,
  };
  let time = now;
  const waits: number[] = [];
  for (let poll503 = 0; poll503 < 4; poll503++) {
    await poll({ read: async () => failed, now: () => time, random: () => 0 });
    const { nextDueAt, failures, fault } = await stateOf(store, "a");
    assert.deepEqual([failures, fault], [poll503 + 1, failed.fault]);
    waits.push((nextDueAt - time) / minute);
    time = nextDueAt;
  }
  assert.deepEqual(waits, [15, 30, 60, 120]);
  assert.equal(reports.length, 4);

  await poll({ read: async () => ({ ...failed, retryAfterMs: 600 * minute }), now: () => time });
  assert.ok((await stateOf(store, "a")).nextDueAt >= time + 600 * minute, "the publisher's own wish holds");
  await store.makeDue(time);
  await poll({ read: async () => items("Back"), now: () => time });
  const { failures, fault } = await stateOf(store, "a");
  assert.deepEqual([failures, fault], [0, null]);
});

test("a bug that one feed brings to light is named on it, and the others go on", async (t) => {
  const { poll, store, told, reports } = await desk(t, feedsNamed("a", "b", "c"));
  const read = async ({ url }: { url: string }) => {
    if (url.includes("b.example")) throw new TypeError("x is undefined");
    return items(`One of ${url}`);
  };
  await poll({ read });
  assert.deepEqual(told(), ["a items", "b failed", "c items"]);
  const { fault, nextDueAt } = await stateOf(store, "b");
  assert.equal(fault?.code, "desk-fault");
  assert.match(fault.message, /x is undefined/);
  assert.ok(nextDueAt > now);
  assert.equal(reports.length, 3);
});

test("a poll that comes too late stores nothing and is not told of", async (t) => {
  const [a, b] = feedsNamed("a", "b");
  const { poll, store, told } = await desk(t, [a!, b!]);
  const read = async ({ url }: { url: string }) => {
    // Meanwhile the feed gets another address, which takes the claim away.
    if (url === a!.url) await store.syncFeeds([{ id: "a", url: "https://other.example/feed" }, b!], now);
    return items(`One of ${url}`);
  };
  await poll({ read, concurrency: 1 });
  assert.equal(told().includes("b items"), true);
  const { articles } = await store.find({ query: "One", limit: 10 });
  assert.deepEqual(articles.map((article) => article.title).sort(), [
    "One of https://b.example/feed",
    "One of https://other.example/feed",
  ]);
  assert.equal(told().filter((line) => line === "a items").length, 1);
});

test("a desk that stops stores nothing more and begins nothing more", async (t) => {
  const { poll, store, reports } = await desk(t, feedsNamed("a", "b", "c", "d", "e"));
  const stopping = new AbortController();
  let begun = 0;
  const read = async () => {
    if (++begun === 2) stopping.abort();
    await wait(1);
    return items("One");
  };
  await poll({ read, concurrency: 2 }, stopping.signal);
  assert.equal(begun, 2);
  assert.equal(reports.length, 0);
  assert.equal((await store.counts()).articles, 0);
});

test("when the store fails, it says so once nothing is under way any more", async (t) => {
  const { poll, store } = await desk(t, feedsNamed("a", "b", "c"));
  let underWay = 0;
  const read = async ({ url }: { url: string }) => {
    underWay++;
    await wait(url.includes("a.example") ? 0 : 10);
    underWay--;
    return items(`One of ${url}`);
  };
  const failing: PollNeeds["store"] = {
    claimDueFeeds: (request) => store.claimDueFeeds(request),
    finishPoll: (claim, ...rest) =>
      claim.feedId === "a" ? Promise.reject(new Error("no room")) : store.finishPoll(claim, ...rest),
  };
  await assert.rejects(poll({ read, store: failing }), /no room/);
  assert.equal(underWay, 0);
  assert.equal((await store.counts()).articles, 2);
});

test("a row without a configured feed is left alone", async (t) => {
  const feeds = feedsNamed("a", "b");
  const { poll, told } = await desk(t, feeds);
  await poll({ read: async () => items("One"), feeds: new Map([["a", feeds[0]!]]) });
  assert.deepEqual(told(), ["a items"]);
});
