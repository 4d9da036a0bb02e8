import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { createTranscript } from "../../src/chat/terminal/transcript.ts";
import type { Send, SendResult } from "../../src/core/delivery.ts";
import { plainMessage } from "../../src/core/message.ts";
import type { DeliverNeeds } from "../../src/pipeline/deliver.ts";
import { deliverOwed } from "../../src/pipeline/deliver.ts";
import type { Store } from "../../src/store/store.ts";
import { minute, start } from "../support/store-made.ts";
import { madeDestination } from "../support/made.ts";
import { openTestStore } from "../support/store-open.ts";

async function outbox(t: { after(what: () => Promise<void>): void }, messages: readonly string[]) {
  const { store, database } = await openTestStore();
  t.after(() => database.remove());
  for (const text of messages) {
    const delivery = { key: text, destination: "newsroom", platform: "terminal", kind: "digest" } as const;
    await store.owe({ ...delivery, message: plainMessage(text) }, start);
  }
  return store;
}

const places = ["newsroom", "night desk"].map((id) => ({
  ...madeDestination({ id }),
  closed: null,
  configured: true,
  setInChat: [],
}));

const needsOf = (store: Store, senders: ReadonlyMap<string, Send>, now = start): DeliverNeeds => ({
  store,
  senders,
  destinations: async () => places,
  now: () => now,
  onClosed: async () => assert.fail("nothing is closed"),
});

const deliver = (store: Store, send: Send, now = start, signal = new AbortController().signal) =>
  deliverOwed(needsOf(store, new Map([["terminal", send]]), now), signal);

const sent: SendResult = { kind: "sent", remoteIds: ["1"] };

test("what is owed is sent in its order, each message once", async (t) => {
  const messages = Array.from({ length: 45 }, (_, index) => `Message ${index}`);
  const store = await outbox(t, messages);
  const got: string[] = [];
  const send: Send = async ({ key }) => {
    got.push(key);
    return sent;
  };
  assert.equal((await deliver(store, send)).sent, 45);
  assert.deepEqual(got, messages);
  assert.equal((await deliver(store, send)).sent, 0);
  assert.equal(await store.owedCount(), 0);
});

test("a message that takes long holds up nobody else's", { timeout: 20_000 }, async (t) => {
  const store = await outbox(t, []);
  const rooms = Array.from({ length: 60 }, (_, index) => ({ ...places[0]!, id: `room ${index}` }));
  for (const { id } of rooms) {
    const delivery = { key: id, destination: id, platform: "terminal", kind: "digest" } as const;
    await store.owe({ ...delivery, message: plainMessage(id) }, start);
  }
  const others = Promise.withResolvers<void>();
  let [done, underWay, most] = [0, 0, 0];
  const send: Send = async ({ key }) => {
    most = Math.max(most, ++underWay);
    if (key === "room 0") await others.promise;
    else if (++done === rooms.length - 1) others.resolve();
    underWay--;
    return sent;
  };
  const needs = { ...needsOf(store, new Map([["terminal", send]])), destinations: async () => rooms };
  assert.equal((await deliverOwed(needs, new AbortController().signal)).sent, rooms.length);
  assert.ok(most <= 20, `${most} at once`);
});

test("an error on the way is thrown once what was under way with it has ended", async (t) => {
  const store = await outbox(t, ["first"]);
  const other = { key: "other", destination: "night desk", platform: "terminal", kind: "digest" } as const;
  await store.owe({ ...other, message: plainMessage("other") }, start);
  const send: Send = async ({ key }) => {
    if (key === "first") throw new Error("a fault of ours");
    await new Promise((resolve) => setImmediate(resolve));
    return sent;
  };
  await assert.rejects(deliver(store, send), /a fault of ours/);
  assert.equal(await store.owedCount(), 1);
});

test("a message that can't be sent now is sent later, and what comes after it to the same place waits", async (t) => {
  const store = await outbox(t, ["first", "second"]);
  const other = { key: "other", destination: "night desk", platform: "terminal", kind: "digest" } as const;
  await store.owe({ ...other, message: plainMessage("other") }, start);
  const got: string[] = [];
  const send =
    (works: boolean): Send =>
    async ({ key, attempts }) => {
      got.push(`${key} ${attempts}`);
      const fault = { code: "away", message: "The platform is away." };
      return key === "first" && !works ? { kind: "retry", at: start + minute, fault } : sent;
    };
  const first = await deliver(store, send(false));
  assert.equal(first.sent, 1, "the other place's");
  assert.deepEqual(
    first.failed.map(({ destination, fault }) => [destination, fault.code]),
    [["newsroom", "away"]],
  );
  assert.equal((await deliver(store, send(false), start + minute - 1)).sent, 0);
  assert.equal(await store.owedCount(), 2);
  assert.equal((await deliver(store, send(true), start + minute)).sent, 2);
  assert.deepEqual(got, ["first 0", "other 0", "first 1", "second 0"]);
});

test("a message that never can be sent is given up", async (t) => {
  const store = await outbox(t, ["first"]);
  const fault = { code: "no-channel", message: "There is no such channel." };
  assert.equal((await deliver(store, async () => ({ kind: "dead", fault }))).sent, 0);
  assert.equal(await store.owedCount(), 0);
  assert.equal(
    (await deliver(store, async () => assert.fail("it was given up"), start + 999 * minute)).sent,
    0,
  );
});

test("only platforms that are connected are served", async (t) => {
  const store = await outbox(t, ["first"]);
  const elsewhere: Send = async () => assert.fail("not for it");
  const needs = needsOf(store, new Map([["elsewhere", elsewhere]]));
  assert.equal((await deliverOwed(needs, new AbortController().signal)).sent, 0);
  assert.equal(await store.owedCount(), 1);
});

test("a message whose sender died before it could say so is in the transcript once", async (t) => {
  const store = await outbox(t, ["first"]);
  const folder = await mkdtemp(join(tmpdir(), "newsdesk-deliver-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  let shown = 0;
  const transcript = createTranscript({
    folder,
    render: (delivery) => delivery.message.summary,
    show: () => void shown++,
    now: () => start,
  });
  const [claim] = await store.claimDeliveries({
    now: start,
    leaseMs: minute,
    limit: 1,
    platforms: ["terminal"],
  });
  await transcript.send({ ...claim!, destination: places[0]! }, async () => {});

  assert.equal((await deliver(store, transcript.send, start + minute - 1)).sent, 0, "it is still claimed");
  assert.equal((await deliver(store, transcript.send, start + minute)).sent, 1);
  assert.equal(
    await readFile(join(folder, "newsroom.md"), "utf8"),
    `first\n<!-- delivery ${claim!.id}-${claim!.owedAt} -->\n\n`,
  );
  assert.equal(shown, 1);
});

test("a desk that stops sends nothing more", async (t) => {
  const store = await outbox(t, ["first"]);
  assert.equal(
    (await deliver(store, async () => assert.fail("too late"), start, AbortSignal.abort())).sent,
    0,
  );
});

test("a place that is closed gets nothing more until it is opened again, and editors hear of it once", async (t) => {
  const store = await outbox(t, ["first", "second"]);
  const fault = { code: "no-channel", message: "The channel was deleted." };
  const told: string[] = [];
  const needs: DeliverNeeds = {
    ...needsOf(store, new Map([["terminal", async () => ({ kind: "closed", fault }) as const]])),
    onClosed: async (destination, why) => void told.push(`${destination.id} ${why.code}`),
  };
  const signal = new AbortController().signal;
  assert.deepEqual((await deliverOwed(needs, signal)).failed, [{ destination: "newsroom", fault }]);
  assert.deepEqual((await deliverOwed(needs, signal)).failed, []);
  assert.deepEqual([told, await store.owedCount()], [["newsroom no-channel"], 2]);

  const [row] = await store.destinationRows();
  assert.deepEqual(row?.closed, fault);
  await store.saveDestination({ ...row, closed: null }, null);
  assert.equal((await deliver(store, async () => sent)).sent, 2);
});

test("a message for a place that is no longer there is given up, and can be sent again when it is back", async (t) => {
  const store = await outbox(t, ["first"]);
  const gone = { ...needsOf(store, new Map([["terminal", async () => sent]])), destinations: async () => [] };
  await deliverOwed(gone, new AbortController().signal);
  const [stuck] = await store.stuckDeliveries(5);
  assert.deepEqual([stuck?.state, stuck?.fault?.code], ["dead", "unknown-destination"]);
  assert.equal(await store.resendDelivery(stuck!.id, null, start), true);
  assert.equal(await store.resendDelivery(stuck!.id, null, start), false, "it is owed already");
  assert.equal((await deliver(store, async () => sent)).sent, 1);
});
