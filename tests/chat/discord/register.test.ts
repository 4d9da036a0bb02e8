import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
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

test("npm run register says what it did, and what is missing", async (t) => {
  const server = await startDiscordServer({ token: "made.up.token" });
  t.after(() => server.stop());
  const preflight = fileURLToPath(new URL("../../../preflight.js", import.meta.url));
  const register = async (env: Record<string, string>) =>
    promisify(execFile)(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", preflight, "register", "discord"],
      {
        env: { PATH: process.env["PATH"], ...env },
      },
    ).catch((error: { code: number; stderr: string }) => ({ ...error, stdout: "" }));
  const env = { DISCORD_TOKEN: "made.up.token", DISCORD_API_URL: `${server.api}/` };
  const first = await register(env);
  assert.equal(
    first.stdout,
    `created: ${names.map((name) => `/${name}`).join(", ")}\n0 commands were there as wanted.\n`,
  );
  assert.equal((await register(env)).stdout, `${names.length} commands were there as wanted.\n`);
  assert.match(
    (await register({ ...env, DISCORD_TOKEN: "not.the.token" })).stderr,
    /^Discord refuses the token\. Copy/,
  );
  assert.match((await register({})).stderr, /^DISCORD_TOKEN is not set/);
  assert.deepEqual(server.problems, []);
});
