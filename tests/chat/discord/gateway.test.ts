import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { connectDiscord } from "../../../src/chat/discord/connect.ts";
import { plainMessage } from "../../../src/core/message.ts";
import type { LogLine, SimpleDesk } from "../../support/discord-desk.ts";
import { connectTo, createSimpleDesk, needsOf, quick } from "../../support/discord-desk.ts";
import type { DiscordServerSettings } from "../../support/discord-server/server.ts";
import { startDiscordServer } from "../../support/discord-server/server.ts";

const stance = { kind: "command", name: "stance", options: { company: "google" } } as const;

async function started(t: TestContext, settings: DiscordServerSettings = {}) {
  const server = await startDiscordServer(settings);
  t.after(() => server.stop());
  return server;
}

/** A desk that answers when it is told to. */
function slowDesk(): { desk: SimpleDesk; goOn: () => void } {
  const desk = createSimpleDesk();
  const { promise: waiting, resolve: goOn } = Promise.withResolvers<void>();
  desk.reply = () => waiting.then(() => plainMessage("at last"));
  return { desk, goOn };
}

test("the desk asks for no events beyond interactions, which need no intent", async (t) => {
  const server = await started(t);
  await connectTo(server);
  assert.deepEqual(server.gateway.identifies, [{ shard: [0, 1], intents: 0 }]);
});

test("a connection that breaks in mid-command is resumed; the answer comes, and what was missed too", async (t) => {
  const server = await started(t);
  const { desk, goOn } = slowDesk();
  await connectTo(server, { desk });
  const before = server.interact(stance);
  await server.until(() => before.callback !== null);
  server.gateway.cut(null);
  await server.gateway.connected(0);
  const missed = server.interact(stance);
  goOn();
  await server.until(() => before.original !== null && missed.original !== null);
  assert.equal(before.original!.body["content"], "at last");
  assert.deepEqual([server.gateway.resumes, server.gateway.identifies.length], [1, 1]);
  assert.equal(desk.asked.length, 2);
});

test("a session that Discord gives up is begun anew", async (t) => {
  const server = await started(t);
  await connectTo(server);
  for (const [times, end] of [
    () => server.gateway.invalidate(false),
    () => (server.gateway.cut(4009), server.gateway.forgetSessions()),
  ].entries()) {
    end();
    await identified(server, times + 2);
    await server.gateway.connected(1);
    const asked = server.interact(stance);
    await server.until(() => asked.original !== null);
  }
});

/** Settles once so many sessions were begun; identifying is nothing that the state tells of. */
async function identified(server: Awaited<ReturnType<typeof started>>, count: number): Promise<void> {
  while (server.gateway.identifies.length < count) await new Promise((resolve) => setImmediate(resolve));
}

test("heartbeats go on, and one that is not answered is no end", async (t) => {
  const server = await started(t, { heartbeatMs: 50 });
  await connectTo(server);
  while (server.gateway.heartbeats < 3) await new Promise((resolve) => setImmediate(resolve));
  const asked = server.interact(stance);
  await server.until(() => asked.original !== null);
});

test("a wrong token is a fault with its fix, and nothing more is asked of Discord", async (t) => {
  const server = await started(t);
  const log: LogLine[] = [];
  const wrong = needsOf({ api: server.api, token: "another" }, createSimpleDesk(), log);
  const connected = await connectDiscord(wrong, quick);
  assert.ok(!connected.ok);
  assert.equal(connected.fault.code, "discord-token");
  assert.match(connected.fault.fix!, /DISCORD_TOKEN/);
  assert.deepEqual(
    server.requests.map(({ path, status }) => [path, status]),
    [["/users/@me", 401]],
  );
});

test("a proxy is never passed by: the gateway can't go through one", async (t) => {
  const server = await started(t);
  const needs = needsOf({ api: server.api, token: server.token }, createSimpleDesk(), []);
  const settings = { ...needs.settings, apiUrl: null, proxied: true };
  const connected = await connectDiscord({ ...needs, settings }, quick);
  assert.ok(!connected.ok && connected.fault.code === "discord-proxy");
  assert.deepEqual(server.requests, []);
});

test("Discord that can't be reached at first is connected to as soon as it can be", async (t) => {
  const server = await started(t);
  server.trouble("GET", /./, { kind: "broken" }, 2);
  server.trouble("GET", /./, { kind: "status", status: 503 }, 2);
  const { log } = await connectTo(server);
  const asked = server.interact(stance);
  await server.until(() => asked.original !== null);
  assert.ok(log.some(({ event }) => event === "discord gateway not reached"));
});

test("a shard has one owner; another desk stands by and takes over when it closes", async (t) => {
  const server = await started(t);
  const leases: SimpleDesk["leases"] = new Map();
  const [one, other] = [createSimpleDesk({ leases }), createSimpleDesk({ leases })];
  const first = await connectTo(server, { desk: one });
  const second = await connectDiscord(needsOf(server, other, []), quick);
  assert.ok(second.ok);
  server.clients.push(() => second.value.stop());
  const asked = server.interact(stance);
  await server.until(() => asked.original !== null);
  assert.deepEqual([one.asked.length, other.asked.length], [1, 0]);
  await first.connection.stop();
  await identified(server, 2);
  await server.gateway.connected(1);
  const again = server.interact(stance);
  await server.until(() => again.original !== null);
  assert.deepEqual([one.asked.length, other.asked.length], [1, 1]);
});

test("a desk that loses its lease leaves the gateway", async (t) => {
  const server = await started(t);
  const { desk, log } = await connectTo(server);
  desk.leases.set("discord/shard/0", { owner: "another", until: Infinity });
  await server.gateway.connected(0);
  assert.ok(log.some(({ event }) => event === "discord shard lost to another desk"));
});

test("a lease that can't be renewed for a moment is kept; past its time it is given up", async (t) => {
  const server = await started(t);
  const { desk } = await connectTo(server);
  const hold = desk.holdLease.bind(desk);
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  desk.holdLease = () => (resolve(), Promise.reject(new Error("database away")));
  await asked;
  const answered = server.interact(stance);
  await server.until(() => answered.original !== null);
  await server.gateway.connected(0);
  desk.holdLease = hold;
  await server.gateway.connected(1);
});

test("many servers: each shard is identified by itself, and its interactions are answered", async (t) => {
  const server = await started(t, { shards: 2 });
  const desk = createSimpleDesk();
  const connected = await connectDiscord(needsOf(server, desk, []), quick);
  assert.ok(connected.ok);
  server.clients.push(() => connected.value.stop());
  await server.gateway.connected(2);
  assert.deepEqual(
    server.gateway.identifies.map(({ shard }) => shard).toSorted(([one], [other]) => one - other),
    [
      [0, 2],
      [1, 2],
    ],
  );
  assert.deepEqual([...desk.leases.keys()].sort(), ["discord/shard/0", "discord/shard/1"]);
});

test("closing lets what is being answered finish, and gives the shard back", async (t) => {
  const server = await started(t);
  const { desk, goOn } = slowDesk();
  const { connection } = await connectTo(server, { desk });
  const asked = server.interact(stance);
  await server.until(() => asked.callback !== null);
  const stopping = connection.stop();
  await server.gateway.connected(0);
  goOn();
  await stopping;
  assert.equal(asked.original!.body["content"], "at last");
  assert.equal(desk.leases.size, 0);
});
