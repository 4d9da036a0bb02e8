import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { commands } from "../../../commands/index.ts";
import { registerDiscord } from "../../../src/chat/discord/register.ts";
import { en } from "../../../src/core/wording/en.ts";
import { say } from "../../support/discord-desk.ts";
import { startDiscordServer } from "../../support/discord-server/server.ts";

const editors = { roles: [], users: [], manageServer: false };
const names = commands.map(({ name }) => name);

test("commands are told to Discord once; then only what changed", async (t) => {
  const server = await startDiscordServer();
  t.after(() => server.stop());
  const settings = { token: server.token, apiUrl: server.api, editors };
  const register = async (needs: Partial<Parameters<typeof registerDiscord>[0]> = {}) => {
    const done = await registerDiscord({ commands, settings, say, ...needs });
    assert.ok(done.ok, JSON.stringify(done));
    return done.value;
  };
  const writes = () => server.requests.filter(({ method }) => method !== "GET").map(({ method }) => method);

  assert.deepEqual(await register(), { created: names, changed: [], removed: [], same: [] });
  assert.equal(server.commands.size, commands.length);

  server.requests.length = 0;
  assert.deepEqual(await register(), { created: [], changed: [], removed: [], same: names });
  assert.deepEqual(writes(), []);

  const fewer = commands.filter(({ name }) => name !== "poll");
  const renamed = fewer.map((command) =>
    command.name === "find" ? { ...command, options: z.object({ query: z.string() }) } : command,
  );
  const done = await register({ commands: renamed });
  assert.deepEqual([done.created, done.changed, done.removed], [[], ["find"], ["poll"]]);
  assert.deepEqual(writes(), ["PATCH", "DELETE"]);

  // A translation that is no more is taken back there too.
  server.requests.length = 0;
  const unnamed = { ...say("zh-Hant").commandWords["stance"]!, name: "stance" };
  const without: typeof say = (language) =>
    language === null
      ? en
      : { ...say(language), commandWords: { ...say(language).commandWords, stance: unnamed } };
  assert.deepEqual((await register({ commands: renamed, say: without })).changed, ["stance"]);
  assert.deepEqual((await register({ commands: renamed, say: without })).changed, []);
  assert.deepEqual(writes(), ["PATCH"]);
  assert.deepEqual(server.problems, []);
});

test("a wrong token and an unreachable Discord are faults in a line", async (t) => {
  const server = await startDiscordServer();
  t.after(() => server.stop());
  const wrong = await registerDiscord({
    commands,
    say,
    settings: { token: "another", apiUrl: server.api, editors },
  });
  assert.ok(!wrong.ok && wrong.fault.code === "discord-token");
  server.trouble("GET", /./, { kind: "broken" });
  const away = await registerDiscord({
    commands,
    say,
    settings: { token: server.token, apiUrl: server.api, editors },
  });
  assert.ok(!away.ok && away.fault.code === "discord-unreachable");
});
