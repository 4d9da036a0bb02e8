import assert from "node:assert/strict";
import { test } from "node:test";
import { slashCommand } from "../../support/slack-server/payloads.ts";
import { connectedSlack } from "../../support/slack-desk.ts";

test("a command over Socket Mode is acknowledged before the work and answered to the asker alone", async (t) => {
  const { server, desk } = await connectedSlack(t);
  const { promise: worked, resolve: finish } = Promise.withResolvers<void>();
  const made = desk.answers;
  desk.answers = async (ask) => (await worked, made(ask));
  await server.deliver(slashCommand(server, "/desk", "stance google"));
  assert.equal(server.workspace.shown.length, 0);
  finish();
  await server.until(() => server.workspace.shown.length === 1, "an answer");
  const [shown] = server.workspace.shown;
  assert.equal(shown!.inChannel, false);
  assert.equal(shown!.user, "U0MEI");
  assert.match(shown!.text, /asked stance google/);
  assert.deepEqual(desk.asks[0]!.place, {
    platform: "slack",
    space: "T0NEWS",
    channel: "C0NEWS",
    thread: null,
    direct: false,
  });
  assert.deepEqual(desk.asks[0]!.asker, { id: "U0MEI", name: "Mei", editor: false, language: "zh-Hant" });
  assert.deepEqual(server.workspace.faults, []);
});
