import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { commands } from "../../commands/index.ts";
import type { Command } from "../../src/core/command.ts";
import { loadConfig } from "../../src/config/load.ts";
import { en } from "../../src/core/wording/en.ts";
import { companiesFile } from "../support/desk-cli.ts";
import { clockAt, dataFolder, madeConfig, mondayTen, openTestDesk } from "../support/desk-open.ts";

const wordsOf = ({ name }: Command) => en.commandWords[name]!;

/** A desk with the catalogue of companies that comes with it, and no feeds. */
async function opened(t: Parameters<typeof dataFolder>[0]) {
  const { config } = loadConfig({ feedsFile: "none", companiesFile, env: {}, today: "2026-11-23" });
  return openTestDesk(t, {
    config: madeConfig({ companies: config.companies }),
    dataDir: await dataFolder(t),
    clock: clockAt(mondayTen),
  });
}

test("help lists every command, and how each is used", async (t) => {
  const desk = await opened(t);
  const list = await desk.say("/help");
  for (const command of commands) {
    assert.ok(list.includes(`• /${command.name} ${wordsOf(command).summary}.`), command.name);
    const told = await desk.say(`/help /${command.name.toUpperCase()}`);
    for (const usage of wordsOf(command).usage) assert.ok(told.includes(`• ${usage}`), usage);
  }
  assert.equal(list.match(/^• /gm)?.length, commands.length);
});

test("every usage that help shows works as it stands", async (t) => {
  const desk = await opened(t);
  for (const command of commands) {
    for (const usage of wordsOf(command).usage.filter((line) => !/hkfp|resend/.test(line))) {
      const told = await desk.say(usage);
      assert.doesNotMatch(
        told,
        /can't be “|is missing\.|don't know what to do|I know no company|There is no/,
        usage,
      );
    }
  }
  assert.deepEqual(desk.troubles, []);
});

test("a mistyped command gets the nearest, with or without its slash", async (t) => {
  const desk = await opened(t);
  assert.match(
    await desk.say("/stnace facebook"),
    /^There is no command \/stnace\. Did you mean \/stance or \/stances\? \/help lists them\.$/,
  );
  assert.match(await desk.say("/help fnd"), /Did you mean \/find\?/);
  assert.match(await desk.say("/zzzzzzzzz"), /^There is no command \/zzzzzzzzz\. \/help lists them\.$/);
  assert.match(await desk.say("/"), /^Type a command\./);
  assert.equal(await desk.say("HELP"), await desk.say("/help"));
});

test("Tab offers commands and companies", async (t) => {
  const { desk } = await opened(t);
  assert.deepEqual(desk.complete("/f"), ["/find ", "/feeds "]);
  assert.ok(desk.complete("/stance face").includes("/stance Facebook"));
  assert.deepEqual(desk.complete("WATCH faceb"), ["/watch Facebook"]);
  assert.deepEqual(desk.complete("/zzz"), []);
});

test("the README's table of commands is the list of commands", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  for (const command of commands) assert.ok(readme.includes(`/${command.name}`), command.name);
});
