import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { commands } from "../../../commands/index.ts";
import { slackManifest } from "../../../src/chat/slack/manifest.ts";
import { reservedNames } from "../../../src/chat/slack/reserved-names.ts";
import { botScopes } from "../../../src/chat/slack/scopes.ts";
import { methods } from "../../support/slack-server/methods.ts";
import { manifestFaults, withoutSpecs } from "../../support/slack-server/specs.ts";
import { runCli } from "../../support/desk-cli.ts";
import { dataFolder } from "../../support/desk-open.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

interface Manifest {
  features: {
    slash_commands: { command: string; url?: string; usage_hint: string; should_escape: boolean }[];
  };
  oauth_config: { scopes: { bot: string[] } };
  settings: {
    socket_mode_enabled: boolean;
    event_subscriptions: { bot_events: string[]; request_url?: string };
  };
}

function made(prefix: string | null, url: string | null = null): Manifest {
  const manifest = slackManifest(commands, { prefix, url });
  if (!manifest.ok) throw new Error(manifest.why);
  return manifest.value as unknown as Manifest;
}

const namesOf = ({ features }: Manifest): string[] => features.slash_commands.map(({ command }) => command);

test("the manifest is valid by the official schema, whatever is asked for", { skip: withoutSpecs }, () => {
  for (const prefix of [null, "", "hk-"]) {
    for (const url of [null, "https://desk.example"])
      assert.deepEqual(manifestFaults!(made(prefix, url)), []);
  }
});

test("/desk is always there; native names only with a prefix, and none of them is Slack's own", () => {
  assert.deepEqual(namesOf(made(null)), ["/desk"]);
  assert.deepEqual(namesOf(made("hk-")), ["/desk", ...commands.map(({ name }) => `/hk-${name}`)]);
  const bare = namesOf(made(""));
  assert.ok(bare.includes("/stance") && bare.includes("/find"));
  assert.ok(!bare.includes("/help"), "Slack has a /help of its own");
  for (const name of bare) assert.ok(!reservedNames.has(name.slice(1)), `${name} is Slack's own`);
});

test("names that Slack is known to have are reserved, and /desk and our search are not", () => {
  for (const name of [
    "search",
    "status",
    "remind",
    "invite",
    "topic",
    "who",
    "mute",
    "help",
    "feed",
    "me",
    "shrug",
  ]) {
    assert.ok(reservedNames.has(name), name);
  }
  for (const name of ["desk", "find", "stance", "watch"]) assert.ok(!reservedNames.has(name), name);
});

test("text is sent as it was typed, and a hint shows what follows a name", () => {
  for (const { should_escape: escaped, usage_hint: hint } of made("hk-").features.slash_commands) {
    assert.equal(escaped, false);
    assert.notEqual(hint, "");
    assert.doesNotMatch(hint, /^\//);
  }
});

test("Socket Mode is the default; an address turns HTTP on everywhere", () => {
  assert.equal(made(null).settings.socket_mode_enabled, true);
  const { settings, features } = made(null, "https://desk.example");
  assert.equal(settings.socket_mode_enabled, false);
  assert.equal(settings.event_subscriptions.request_url, "https://desk.example/slack/events");
  assert.equal(features.slash_commands[0]!.url, "https://desk.example/slack/events");
});

test("it asks for every scope that a call needs and for no other, and README says why", () => {
  const asked = made(null).oauth_config.scopes.bot;
  for (const [name, { scopes }] of Object.entries(methods)) {
    assert.ok(scopes.length === 0 || scopes.some((scope) => asked.includes(scope)), name);
  }
  const readme = readFileSync(`${root}README.md`, "utf8");
  for (const { scope, why } of botScopes(true))
    assert.ok(readme.includes(`| \`${scope}\` | ${why} |`), scope);
});

test("a prefix or an address that Slack wouldn't take is refused", () => {
  for (const prefix of ["HK ", "/hk", "a".repeat(17)])
    assert.equal(slackManifest(commands, { prefix, url: null }).ok, false);
  for (const url of ["http://desk.example", "desk"])
    assert.equal(slackManifest(commands, { prefix: null, url }).ok, false);
});

test("npm run manifest prints it", () => {
  const cli = (...args: string[]) =>
    execFileSync(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", "preflight.js", "manifest", ...args],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
  assert.deepEqual(JSON.parse(cli("slack", "--prefix", "hk-")), made("hk-"));
});

test("a prefix in feeds.yaml that can't be one is told of; nothing is printed without it", async (t) => {
  const feeds = join(await dataFolder(t), "feeds.yaml");
  await writeFile(feeds, "settings:\n  slackPrefix: HK!\nfeeds: []\n");
  const wrong = await runCli(t, ["manifest", "slack", "--feeds", feeds]);
  assert.deepEqual([wrong.code, wrong.out], [2, ""]);
  assert.match(
    wrong.err,
    /feeds\.yaml:2 {2}settings\.slackPrefix {2}"HK!" can't begin a command's name {2}→ .*\n$/,
  );
  const given = await runCli(t, ["manifest", "slack", "--feeds", feeds, "--prefix", "hk-"]);
  assert.deepEqual(JSON.parse(given.out), made("hk-"));
});
