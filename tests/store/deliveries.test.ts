import assert from "node:assert/strict";
import type { OwedDelivery } from "../../src/core/delivery.ts";
import { plainMessage } from "../../src/core/message.ts";
import { eachStore, postgresStore } from "../support/store-open.ts";
import { day, minute, start } from "../support/store-made.ts";

const owed = (key: string, platform = "terminal", destination = `to ${key}`): OwedDelivery => ({
  key,
  destination,
  platform,
  kind: "notice",
  message: plainMessage(`Message ${key}`),
});
const fault = { code: "http-503", message: "It answered 503." };

eachStore("a message is owed once", async (store) => {
  assert.equal(await store.owe(owed("a"), start), "owed");
  assert.equal(await store.owe(owed("a"), start), "already");
  assert.equal(await store.owedCount(), 1);
});

eachStore("owed messages are claimed oldest first, for the platforms at hand", async (store) => {
  for (const key of ["a", "b", "c"]) await store.owe(owed(key), start);
  await store.owe(owed("d", "slack"), start);
  const request = { now: start, leaseMs: minute, limit: 2 };
  const first = await store.claimDeliveries({ ...request, platforms: ["terminal"] });
  assert.deepEqual(first[0], {
    id: first[0]!.id,
    fence: first[0]!.fence,
    key: "a",
    destination: "to a",
    platform: "terminal",
    kind: "notice",
    message: plainMessage("Message a"),
    attempts: 0,
    owedAt: start,
    firstTriedAt: null,
    posted: [],
    replaces: null,
  });
  assert.deepEqual(
    [
      first.map((claim) => claim.key),
      (await store.claimDeliveries({ ...request, platforms: ["terminal", "slack"] })).map(
        (claim) => claim.key,
      ),
      (await store.claimDeliveries({ ...request, platforms: [] })).length,
    ],
    [["a", "b"], ["c", "d"], 0],
  );
});

eachStore("what was sent or given up is never claimed again", async (store) => {
  await store.owe(owed("sent"), start);
  await store.owe(owed("dead"), start);
  const request = { now: start, leaseMs: minute, limit: 5, platforms: ["terminal"] };
  const [sent, dead] = await store.claimDeliveries(request);
  assert.equal(await store.finishDelivery(sent!, { kind: "sent", remoteIds: ["1.2"] }, start), "saved");
  assert.equal(await store.finishDelivery(dead!, { kind: "dead", fault }, start), "saved");
  assert.equal(await store.finishDelivery(sent!, { kind: "retry", at: start, fault }, start), "lost");
  assert.equal(await store.owedCount(), 0);
  assert.deepEqual(await store.claimDeliveries({ ...request, now: start + day }), []);
  assert.equal(await store.owe(owed("sent"), start), "already");
});

eachStore("what is to be tried again waits until then, and counts its attempts", async (store) => {
  await store.owe(owed("a"), start);
  const request = { leaseMs: minute, limit: 5, platforms: ["terminal"] };
  const [first] = await store.claimDeliveries({ ...request, now: start });
  await store.finishDelivery(first!, { kind: "retry", at: start + minute, fault }, start);
  assert.equal(await store.owedCount(), 1);
  assert.deepEqual(await store.claimDeliveries({ ...request, now: start + minute - 1 }), []);
  const [second] = await store.claimDeliveries({ ...request, now: start + minute });
  assert.equal(second?.attempts, 1);
  const [third] = await store.claimDeliveries({ ...request, now: start + 2 * minute });
  assert.equal(third?.attempts, 2, "an attempt that never ended counts: it may have been sent");
  assert.equal(await store.finishDelivery(second, { kind: "sent", remoteIds: [] }, start), "lost");
  assert.equal(await store.finishDelivery(third, { kind: "sent", remoteIds: [] }, start), "saved");
});

eachStore(
  "the messages of a destination keep their order, whatever becomes of one of them",
  async (store) => {
    for (const key of ["a", "b", "c"]) await store.owe(owed(key, "terminal", "newsroom"), start);
    await store.owe(owed("other", "terminal", "night desk"), start);
    await store.owe(owed("elsewhere", "slack", "newsroom"), start);
    const claimed = (now: number, platforms = ["terminal"]) =>
      store.claimDeliveries({ now, leaseMs: minute, limit: 5, platforms });
    const [a, other, ...more] = await claimed(start);
    assert.deepEqual([a?.key, other?.key, more], ["a", "other", []]);
    assert.deepEqual(await claimed(start), [], "while the first is on its way, the next waits");
    await store.finishDelivery(a!, { kind: "retry", at: start + minute, fault }, start);
    assert.deepEqual(await claimed(start), [], "and while it waits to be tried again");
    assert.deepEqual(
      (await claimed(start, ["terminal", "slack"])).map(({ key }) => key),
      ["elsewhere"],
      "a platform that is away holds up nobody else's",
    );
    await store.finishDelivery(other!, { kind: "sent", remoteIds: [] }, start);
    const [again] = await claimed(start + minute);
    assert.deepEqual([again?.key, again?.attempts], ["a", 1]);
    await store.finishDelivery(again!, { kind: "dead", fault }, start);
    const [b] = await claimed(start + minute);
    assert.equal(b?.key, "b");
    await store.finishDelivery(b, { kind: "sent", remoteIds: [] }, start);
    assert.deepEqual(
      (await claimed(start + minute)).map(({ key }) => key),
      ["c"],
    );
  },
);

eachStore("delivered messages are kept for their time", async (store) => {
  for (const key of ["old", "owed", "young"]) await store.owe(owed(key), start);
  const claims = await store.claimDeliveries({ now: start, leaseMs: 1, limit: 5, platforms: ["terminal"] });
  await store.finishDelivery(claims[0]!, { kind: "sent", remoteIds: [] }, start);
  await store.finishDelivery(claims[2]!, { kind: "dead", fault }, start + day);
  const purge = { keepIrrelevantDays: 90, keepDeliveriesDays: 365 };
  assert.deepEqual(await store.purge({ ...purge, now: start + 365 * day + 1 }), {
    articles: 0,
    deliveries: 1,
  });
  assert.deepEqual(await store.purge({ ...purge, now: start + 900 * day }), { articles: 0, deliveries: 1 });
  assert.equal(await store.owedCount(), 1);
});

postgresStore("two desks send different messages", async (store, database) => {
  const other = await database.open();
  for (let index = 0; index < 30; index++) await store.owe(owed(`m${index}`), start);
  const request = { now: start, leaseMs: minute, limit: 4, platforms: ["terminal"] };
  const claims = await Promise.all(
    Array.from({ length: 10 }, (_, turn) => (turn % 2 ? store : other).claimDeliveries(request)),
  );
  const keys = claims.flat().map((claim) => claim.key);
  assert.equal(keys.length, 30);
  assert.equal(new Set(keys).size, 30);
});
