import assert from "node:assert/strict";
import type { DestinationRow } from "../../src/core/destination.ts";
import { EventDone } from "../../src/core/event-done.ts";
import { plainMessage } from "../../src/core/message.ts";
import { eachStore, postgresStore } from "../support/store-open.ts";
import { day, minute, start } from "../support/store-made.ts";

const event = (key: string) => ({ key, at: start });
const fault = { code: "no-channel", message: "The channel was deleted." };
const row: DestinationRow = {
  id: "slack:C1",
  platform: "slack",
  channel: "C1",
  thread: null,
  settings: { language: "zh-Hant" },
  closed: null,
};

eachStore("an event is begun once", async (store) => {
  assert.deepEqual([await store.eventDone("e1"), await store.beginEvent(event("e1"))], [false, true]);
  assert.deepEqual([await store.eventDone("e1"), await store.beginEvent(event("e1"))], [true, false]);
});

eachStore("a change and its event are kept together, once", async (store) => {
  const watch = { kind: "company", company: "acme" } as const;
  assert.equal(await store.watch("desk", watch, event("w1")), "watching");
  await assert.rejects(store.unwatch("desk", watch, event("w1")), EventDone);
  assert.deepEqual(await store.watching("desk"), [watch], "what came with a repeated event is not done");
  await assert.rejects(store.saveDestination(row, event("w1")), EventDone);
  assert.deepEqual(await store.destinationRows(), []);
  assert.equal(await store.unwatch("desk", watch, event("w2")), "unwatched");
});

eachStore("events are forgotten when no platform repeats them any more", async (store) => {
  await store.beginEvent(event("old"));
  await store.beginEvent({ key: "young", at: start + 5 * day });
  await store.purge({ now: start + 8 * day, keepIrrelevantDays: 90, keepDeliveriesDays: 365 });
  assert.deepEqual([await store.eventDone("old"), await store.eventDone("young")], [false, true]);
});

eachStore("what is set of a destination in chat is kept, closed and opened again", async (store) => {
  await store.saveDestination(row, null);
  assert.deepEqual(await store.destinationRows(), [row]);
  const { settings: _settings, closed: _closed, ...place } = row;
  assert.equal(await store.closeDestination(place, fault), true);
  assert.equal(await store.closeDestination(place, { ...fault, code: "later" }), false, "told once");
  assert.deepEqual(await store.destinationRows(), [{ ...row, closed: fault }]);
  await store.saveDestination(row, null);
  assert.deepEqual(await store.destinationRows(), [row]);
  assert.equal(await store.closeDestination({ ...place, id: "slack:C2", channel: "C2" }, fault), true);
});

eachStore("a feed that was stopped is not due until it goes on", async (store) => {
  await store.syncFeeds([{ id: "gazette", url: "https://gazette.example/feed" }], start);
  assert.equal(await store.pauseFeed("gazette", "Mei", null, start), true);
  assert.equal(await store.pauseFeed("gazette", "Kit", null, start), false);
  const request = { now: start + day, leaseMs: minute, limit: 5 };
  assert.deepEqual(await store.claimDueFeeds(request), []);
  assert.equal((await store.feedStates())[0]!.pausedBy, "Mei");
  assert.equal(await store.pauseFeed("gazette", null, null, start + day), true);
  assert.equal((await store.claimDueFeeds(request)).length, 1);
  assert.equal(await store.pauseFeed("nowhere", "Mei", null, start), false);
});

eachStore(
  "the parts of a message are kept as they are posted, and what takes its place finds them",
  async (store) => {
    const delivery = { destination: "desk", platform: "slack", kind: "alert" } as const;
    await store.owe({ ...delivery, key: "alert", message: plainMessage("Changed") }, start);
    const request = { leaseMs: minute, limit: 1, platforms: ["slack"] };
    const [first] = await store.claimDeliveries({ ...request, now: start });
    await store.keepProgress(first!, ["1.1"], start + 2 * minute);
    assert.deepEqual(
      await store.claimDeliveries({ ...request, now: start + minute }),
      [],
      "its claim is longer",
    );
    const [again] = await store.claimDeliveries({ ...request, now: start + 2 * minute });
    assert.deepEqual([again?.posted, again?.firstTriedAt, again?.replaces], [["1.1"], start, null]);
    await store.keepProgress(first!, ["9.9"], start + 9 * minute);
    await store.finishDelivery(again!, { kind: "sent", remoteIds: ["1.1", "1.2"] }, start);

    const correction = {
      ...delivery,
      key: "correction",
      replaces: "alert",
      message: plainMessage("Corrected"),
    };
    await store.owe(correction, start);
    const [edit] = await store.claimDeliveries({ ...request, now: start });
    assert.deepEqual(edit?.replaces, ["1.1", "1.2"]);
  },
);

eachStore("a message that was never posted is replaced by nothing but a new one", async (store) => {
  const delivery = { destination: "desk", platform: "slack", kind: "alert" } as const;
  await store.owe({ ...delivery, key: "alert", message: plainMessage("Changed") }, start);
  const request = { now: start, leaseMs: minute, limit: 1, platforms: ["slack"] };
  const [first] = await store.claimDeliveries(request);
  await store.finishDelivery(first!, { kind: "dead", fault }, start);
  await store.owe({ ...delivery, key: "correction", replaces: "alert", message: plainMessage("No") }, start);
  const [edit] = await store.claimDeliveries(request);
  assert.equal(edit?.replaces, null);
});

eachStore(
  "messages that were given up or failed are listed, and sent again when an editor says so",
  async (store) => {
    for (const key of ["dead", "failing", "waiting"])
      await store.owe(
        { key, destination: key, platform: "slack", kind: "digest", message: plainMessage(key) },
        start,
      );
    const [dead, failing] = await store.claimDeliveries({
      now: start,
      leaseMs: minute,
      limit: 2,
      platforms: ["slack"],
    });
    await store.finishDelivery(dead!, { kind: "dead", fault }, start);
    await store.finishDelivery(failing!, { kind: "retry", at: start + day, fault }, start);
    const stuck = await store.stuckDeliveries(5);
    assert.deepEqual(
      stuck.map(({ summary, state, attempts, fault: why }) => [summary, state, attempts, why?.code]),
      [
        ["failing", "owed", 1, "no-channel"],
        ["dead", "dead", 1, "no-channel"],
      ],
    );
    assert.equal(await store.resendDelivery(failing!.id, null, start), false, "it goes on by itself");
    assert.equal(await store.resendDelivery(dead!.id, event("r"), start + 1), true);
    assert.equal(
      (await store.claimDeliveries({ now: start + 1, leaseMs: minute, limit: 1, platforms: ["slack"] }))[0]
        ?.key,
      "dead",
    );
  },
);

eachStore("a lease has one holder, until it runs out or is given back", async (store) => {
  const hold = (holder: string, now: number, ended?: string) =>
    store.holdLease("discord/shard/0", holder, minute, now, ended);
  assert.deepEqual([await hold("a", start), await hold("b", start)], [true, false]);
  assert.deepEqual([await hold("a", start + 30_000), await hold("b", start + minute)], [true, false]);
  assert.equal(await hold("b", start + 30_000 + minute), true, "the first did not renew it");
  await store.releaseLease("discord/shard/0", "a");
  assert.equal(await hold("c", start + 2 * minute), false, "somebody else's is not given back");
  await store.releaseLease("discord/shard/0", "b");
  assert.equal(await hold("c", start + 2 * minute), true);
});

eachStore("a lease is taken over from a holder that has ended, and from no other", async (store) => {
  const hold = (holder: string, ended?: string) =>
    store.holdLease("discord/shard/0", holder, minute, start, ended);
  assert.equal(await store.leaseHolder("discord/shard/0"), null);
  await hold("dead");
  assert.equal(await hold("b", "another"), false);
  const taken = await Promise.all([hold("b", "dead"), hold("c", "dead")]);
  assert.equal(taken.filter(Boolean).length, 1, "two that take it over at once don't both have it");
  assert.equal(await store.leaseHolder("discord/shard/0"), taken[0] ? "b" : "c");
  assert.equal(await hold("dead"), false, "should it run after all, it is told that it has lost it");
});

eachStore("what editors did is listed newest first", async (store) => {
  const line = { by: "Mei", platform: "slack", what: "correct company:acme" };
  await store.audit({ ...line, at: start, allowed: false });
  await store.audit({ ...line, at: start + 1, allowed: true });
  assert.deepEqual(
    (await store.auditLines(5)).map(({ at, allowed }) => [at, allowed]),
    [
      [start + 1, true],
      [start, false],
    ],
  );
});

postgresStore("of many that see an event at once, one begins it", async (store, database) => {
  const other = await database.open();
  const begun = await Promise.all(
    Array.from({ length: 20 }, (_, turn) => (turn % 2 ? store : other).beginEvent(event("e1"))),
  );
  assert.equal(begun.filter(Boolean).length, 1);
});
