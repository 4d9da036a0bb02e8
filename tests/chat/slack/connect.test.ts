import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { connectSlack } from "../../../src/chat/slack/connect.ts";
import type { SlackSettings } from "../../../src/chat/slack/settings.ts";
import { click, messageEvent, slashCommand } from "../../support/slack-server/payloads.ts";
import type { SlackServer } from "../../support/slack-server/server.ts";
import { postSigned, signingSecret } from "../../support/slack-server/server.ts";
import { connectedSlack, openSlack, slackNeeds } from "../../support/slack-desk.ts";

async function faultOf(
  t: TestContext,
  settings: Partial<SlackSettings>,
  change?: (server: SlackServer) => void,
) {
  const server = await openSlack(t);
  change?.(server);
  const needs = slackNeeds(server, settings);
  const connected = await connectSlack(needs);
  if (connected.ok) await connected.value.stop();
  assert.ok(!connected.ok, "it should not connect");
  assert.doesNotMatch(JSON.stringify([connected.fault, needs.log.lines]), /xoxb-w|xapp-w|made-for-tests/);
  assert.equal(server.connections, 0);
  return connected.fault;
}

test("a wrong bot token is one clear line with what to do", async (t) => {
  const fault = await faultOf(t, { botToken: "xoxb-wrong" });
  assert.deepEqual([fault.code, fault.message], ["slack-token", "Slack refuses the bot token."]);
  assert.match(fault.fix!, /SLACK_BOT_TOKEN/);
});

test("a wrong app token is told apart, and never retried for ever", async (t) => {
  const fault = await faultOf(t, { appToken: "xapp-wrong" });
  assert.equal(fault.code, "slack-app-token");
  assert.match(fault.fix!, /connections:write/);
});

test("missing scopes are named", async (t) => {
  const fault = await faultOf(t, {}, (server) => {
    server.scopes = server.scopes.filter((scope) => scope !== "chat:write" && scope !== "im:history");
  });
  assert.equal(fault.message, "The Slack app is missing chat:write, im:history.");
  assert.match(fault.fix!, /npm run manifest -- slack/);
});

test("user groups need their scope only when editors are told by them", async (t) => {
  const without = (server: SlackServer) => {
    server.scopes = server.scopes.filter((scope) => scope !== "usergroups:read");
  };
  const fault = await faultOf(t, { editors: { users: [], userGroups: ["S1"] } }, without);
  assert.equal(fault.message, "The Slack app is missing usergroups:read.");
  const server = await openSlack(t);
  without(server);
  await connectedSlack(t, {}, { server });
});

test("neither a socket's token nor a port and a secret: what to set is said", async (t) => {
  assert.equal((await faultOf(t, { appToken: null })).code, "slack-settings");
  assert.equal((await faultOf(t, { httpPort: 3000, signingSecret: null })).code, "slack-settings");
});

test("a Slack that can't be reached is a fault that says so", async (t) => {
  const fault = await faultOf(t, { apiUrl: "http://127.0.0.1:1/api/" });
  assert.equal(fault.code, "slack-unreachable");
});

test("a port that is taken is a fault", async (t) => {
  const taken = createServer().listen(0);
  await once(taken, "listening");
  t.after(() => taken.close());
  const { port } = taken.address() as AddressInfo;
  assert.equal((await faultOf(t, { httpPort: port, signingSecret, appToken: null })).code, "slack-port");
});

async function overHttp(t: TestContext) {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  const slack = await connectedSlack(t, { httpPort: port, signingSecret, appToken: null });
  return { ...slack, url: `http://127.0.0.1:${port}/slack/events` };
}

test("over HTTP: commands, mentions and buttons are answered, and no socket is opened", async (t) => {
  const { server, desk, url } = await overHttp(t);
  assert.equal((await postSigned(url, slashCommand(server, "/desk", "stance google"))).status, 200);
  assert.equal((await postSigned(url, messageEvent("mention", "stance signal"))).status, 200);
  const button = { action_id: "run:0", value: "timeline google" };
  assert.equal((await postSigned(url, click(server, button))).status, 200);
  await server.until(() => server.workspace.shown.length === 3, "three answers");
  assert.equal(desk.asks.length, 3);
  assert.equal(server.connections, 0);
});

test("over HTTP: a wrong signature, an old request and other paths are refused and ask nothing", async (t) => {
  const { server, desk, url, log } = await overHttp(t);
  const command = slashCommand(server, "/desk", "stance google");
  const now = Math.floor(Date.now() / 1000);
  assert.equal((await postSigned(url, command, { secret: "another" })).status, 401);
  assert.equal((await postSigned(url, command, { at: now - 6 * 60 })).status, 401);
  assert.equal((await fetch(url, { method: "POST", body: "{}" })).status, 401);
  assert.equal((await fetch(url.replace("events", "other"))).status, 404);
  assert.equal((await postSigned(url, command)).status, 200);
  await server.until(() => server.workspace.shown.length === 1, "an answer");
  assert.equal(desk.asks.length, 1);
  assert.match(log.lines.join("\n"), /wrong-signature|bad-request/);
  assert.doesNotMatch(log.lines.join("\n"), /google|signing secret/);
});

test("over HTTP: an event that Slack repeats is acknowledged and done once", async (t) => {
  const { server, desk, url } = await overHttp(t);
  const mention = messageEvent("mention", "watch google");
  for (const retry of [undefined, 1, 2]) {
    const { status } = await postSigned(url, { ...mention, ...(retry === undefined ? {} : { retry }) });
    assert.equal(status, 200);
  }
  await postSigned(url, messageEvent("mention", "watching"));
  await server.until(() => server.workspace.shown.length === 2, "two answers");
  assert.equal(desk.asks.length, 2);
});
