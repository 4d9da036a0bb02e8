import assert from "node:assert/strict";
import { test } from "node:test";
import { connectTo } from "../../support/discord-desk.ts";
import { startDiscordServer } from "../../support/discord-server/server.ts";

test("a slash command over the gateway is acknowledged, then answered to the asker alone", async (t) => {
  const server = await startDiscordServer();
  t.after(() => server.stop());
  const { connection, desk } = await connectTo(server);
  t.after(() => connection.stop());
  const interaction = server.interact({ kind: "command", name: "stance", options: { company: "google" } });
  await server.until(() => interaction.original !== null);
  assert.deepEqual(interaction.callback, { type: 5, data: { flags: 64 } });
  assert.equal(interaction.original!.body["content"], "/stance");
  assert.deepEqual(desk.asked[0]!.typed, { command: "stance", options: { company: "google" } });
  assert.deepEqual(server.problems, []);
});
