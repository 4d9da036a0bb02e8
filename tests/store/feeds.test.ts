import assert from "node:assert/strict";
import { plainMessage } from "../../src/core/message.ts";
import { eachStore } from "../support/store-open.ts";
import {
  claimFeed,
  draftOf,
  itemsOutcome,
  minute,
  newsFeed,
  pollWith,
  start,
} from "../support/store-made.ts";

const feeds = [
  { id: "harbour", url: "https://harbour.test/feed" },
  { id: "peak", url: "https://peak.test/feed" },
];
const validators = { etag: '"1"', lastModified: "Mon, 23 Nov 2026 00:00:00 GMT" };

eachStore("a feed of the configuration is due at once, and a removed one is forgotten", async (store) => {
  await store.syncFeeds(feeds, start);
  assert.deepEqual(await store.feedStates(), [
    {
      feedId: "harbour",
      url: "https://harbour.test/feed",
      validators: { etag: null, lastModified: null },
      firstPolledAt: null,
      lastOkAt: null,
      lastItemsAt: null,
      nextDueAt: start,
      failures: 0,
      fault: null,
      gone: false,
      pausedBy: null,
    },
    { ...(await store.feedStates())[1]!, feedId: "peak", nextDueAt: start },
  ]);
  await store.syncFeeds(feeds.slice(1), start + 1);
  assert.deepEqual(
    (await store.feedStates()).map((state) => [state.feedId, state.nextDueAt]),
    [["peak", start]],
  );
});

eachStore("a feed is claimed by one at a time, and again when the lease has run out", async (store) => {
  await store.syncFeeds(feeds, start);
  const first = await store.claimDueFeeds({ now: start, leaseMs: minute, limit: 1 });
  const second = await store.claimDueFeeds({ now: start, leaseMs: minute, limit: 5 });
  assert.deepEqual(
    [first, second].map((claims) => claims.map((claim) => claim.feedId)),
    [["harbour"], ["peak"]],
  );
  assert.deepEqual(await store.claimDueFeeds({ now: start + minute - 1, leaseMs: minute, limit: 5 }), []);
  const again = await store.claimDueFeeds({ now: start + minute, leaseMs: minute, limit: 5 });
  assert.deepEqual(
    again.map((claim) => claim.feedId),
    ["harbour", "peak"],
  );
  assert.ok(again[0]!.fence > first[0]!.fence);
});

eachStore("whoever lost a claim stores nothing", async (store) => {
  const slow = await claimFeed(store, start);
  const quick = (await store.claimDueFeeds({ now: start + minute, leaseMs: minute, limit: 1 }))[0]!;
  const outcome = itemsOutcome([draftOf({ title: "From the slow one" })]);
  assert.equal(await store.finishPoll(slow, outcome, newsFeed, start + minute), "lost");
  assert.equal((await store.counts()).articles, 0);
  assert.notEqual(await store.finishPoll(quick, outcome, newsFeed, start + minute), "lost");
  assert.equal(await store.finishPoll(quick, outcome, newsFeed, start + minute), "lost", "finished twice");
  assert.equal((await store.counts()).articles, 1);
});

eachStore("a poll under way is lost when the feed's address changes or the feed goes", async (store) => {
  const claim = await claimFeed(store, start);
  await store.syncFeeds([{ id: "harbour", url: "https://harbour.test/other" }], start);
  const outcome = { kind: "unchanged", validators, movedTo: null, nextDueAt: start + minute } as const;
  assert.equal(await store.finishPoll(claim, outcome, newsFeed, start), "lost");
  const other = await claimFeed(store, start);
  assert.equal(other.url, "https://harbour.test/other");
  await store.syncFeeds([], start);
  assert.equal(await store.finishPoll(other, outcome, newsFeed, start), "lost");
});

eachStore("how a poll ended is remembered", async (store) => {
  const items = { ...itemsOutcome([draftOf({ title: "One" })]), validators, movedTo: "https://new.test/" };
  await store.finishPoll(await claimFeed(store, start), items, newsFeed, start + 1);
  const afterItems = (await store.feedStates())[0]!;
  assert.deepEqual(
    { ...afterItems, nextDueAt: 0 },
    {
      feedId: "harbour",
      url: "https://new.test/",
      validators,
      firstPolledAt: start + 1,
      lastOkAt: start + 1,
      lastItemsAt: start + 1,
      nextDueAt: 0,
      failures: 0,
      fault: null,
      gone: false,
      pausedBy: null,
    },
  );

  const fault = { code: "http-500", message: "It answered 500.", fix: "Wait." };
  const failure = { kind: "failed", fault, gone: false, nextDueAt: start + 5 * minute } as const;
  await store.finishPoll(await claimFeed(store, start + 2), failure, newsFeed, start + 3);
  await store.finishPoll(await claimFeed(store, start + 4), failure, newsFeed, start + 5);
  const afterFailures = (await store.feedStates())[0]!;
  assert.deepEqual(afterFailures, { ...afterItems, failures: 2, fault, nextDueAt: start + 5 * minute });

  const unchanged = { kind: "unchanged", validators, movedTo: null, nextDueAt: start + 7 * minute } as const;
  await store.finishPoll(await claimFeed(store, start + 6), unchanged, newsFeed, start + 7);
  assert.deepEqual((await store.feedStates())[0], {
    ...afterItems,
    lastOkAt: start + 7,
    nextDueAt: start + 7 * minute,
  });
});

eachStore("a feed that is gone stays unpolled until its address changes", async (store) => {
  const fault = { code: "http-410", message: "It is gone." };
  const failure = { kind: "failed", fault, gone: true, nextDueAt: start } as const;
  await store.finishPoll(await claimFeed(store), failure, newsFeed, start);
  await store.makeDue(start);
  assert.deepEqual(await store.claimDueFeeds({ now: start + minute, leaseMs: minute, limit: 5 }), []);
  await store.syncFeeds([{ id: "harbour", url: "https://harbour.test/elsewhere" }], start);
  const [claim] = await store.claimDueFeeds({ now: start, leaseMs: minute, limit: 5 });
  assert.equal(claim?.url, "https://harbour.test/elsewhere");
  assert.equal(claim?.firstPolledAt, null, "what another address brings counts as a first poll");
});

eachStore("an empty feed has not had its first poll yet", async (store) => {
  await store.finishPoll(await claimFeed(store), itemsOutcome([]), newsFeed, start);
  const state = (await store.feedStates())[0]!;
  assert.deepEqual([state.firstPolledAt, state.lastItemsAt, state.lastOkAt], [null, null, start]);
});

eachStore("a feed can be made due by hand, some or all", async (store) => {
  await store.syncFeeds(feeds, start + minute);
  await store.makeDue(start, ["peak", "unknown"]);
  assert.deepEqual(
    (await store.claimDueFeeds({ now: start, leaseMs: 1, limit: 5 })).map((claim) => claim.feedId),
    ["peak"],
  );
  await store.makeDue(start, []);
  assert.equal((await store.claimDueFeeds({ now: start, leaseMs: 1, limit: 5 })).length, 0);
  await store.makeDue(start + 2);
  assert.equal((await store.claimDueFeeds({ now: start + 2, leaseMs: 1, limit: 5 })).length, 2);
});

eachStore(
  "on SQLite a desk that starts frees what an ended one had claimed; on PostgreSQL leases do",
  async (store) => {
    await pollWith(store, [draftOf({ title: "One" }), draftOf({ title: "Two" })]);
    const message = plainMessage("A message");
    const delivery = { key: "a", destination: "newsroom", platform: "terminal", kind: "notice" } as const;
    await store.owe({ ...delivery, message }, start);
    await store.makeDue(start);
    const request = { now: start, leaseMs: minute, limit: 5 };
    const claim = async (now: number) => ({
      feeds: await store.claimDueFeeds({ ...request, now }),
      articles: await store.claimUnderived({ ...request, now }),
      deliveries: await store.claimDeliveries({ ...request, now, platforms: ["terminal"] }),
    });
    const counts = ({ feeds: of, articles, deliveries }: Awaited<ReturnType<typeof claim>>) =>
      [of, articles, deliveries].map((list) => list.length);
    const held = await claim(start);
    assert.deepEqual(counts(held), [1, 2, 1]);
    assert.deepEqual(counts(await claim(start + 1)), [0, 0, 0]);
    await store.freeClaims();
    const again = await claim(start + 2);
    assert.deepEqual(counts(again), store.dialect === "sqlite" ? [1, 2, 1] : [0, 0, 0]);
    if (store.dialect === "postgres") return;
    assert.equal(again.deliveries[0]!.attempts, 1, "the ended desk may have sent it");
    assert.equal(await store.finishPoll(held.feeds[0]!, itemsOutcome([]), newsFeed, start + 3), "lost");
    const result = { kind: "sent", remoteIds: [] } as const;
    assert.equal(await store.finishDelivery(held.deliveries[0]!, result, start + 3), "lost");
    assert.equal(await store.finishDelivery(again.deliveries[0]!, result, start + 3), "saved");
  },
);

eachStore("what a clock that ran ahead wrote holds no feed back", async (store) => {
  await store.syncFeeds(feeds, start);
  const years = 3_650 * 24 * 60 * minute;
  await store.claimDueFeeds({ now: start + years, leaseMs: minute, limit: 5 });
  await store.makeDue(start + years);
  await store.syncFeeds(feeds, start);
  assert.equal((await store.claimDueFeeds({ now: start, leaseMs: minute, limit: 5 })).length, 2);
});
