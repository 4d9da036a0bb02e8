import assert from "node:assert/strict";
import { test } from "node:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../support/desk-cli.ts";
import { dataFolder } from "../support/desk-open.ts";

test("a preview is exactly the body that a platform gets, in the language asked for", async (t) => {
  const slack = await runCli(t, ["preview", "--platform", "slack", "--demo", "digest"]);
  assert.equal(slack.code, 0, slack.err);
  const parts = JSON.parse(slack.out) as {
    text: string;
    blocks: { type: string }[];
    unfurl_links: boolean;
  }[];
  assert.ok(parts.length >= 1 && parts.every(({ blocks }) => blocks.length > 0 && blocks.length <= 50));
  assert.match(parts[0]!.text, /^Digest: \d+ stories/);
  assert.equal(parts[0]!.unfurl_links, false);

  const args = ["preview", "--platform", "discord", "--language", "zh-Hant", "--demo", "立場 谷歌"];
  const discord = await runCli(t, args);
  const bodies = JSON.parse(discord.out) as { content: string; allowed_mentions: object }[];
  assert.match(bodies[0]!.content, /^Google：/);
  assert.deepEqual(bodies[0]!.allowed_mentions, { parse: [] });
});

test("whoever previews a picture for Slack is told that its file's id is to come", async (t) => {
  const { out, err } = await runCli(t, ["preview", "--platform", "slack", "--demo", "timeline telegram"]);
  const [, id] = /"slack_file": \{\s*"id": "(F0+)"/.exec(out) ?? [];
  assert.equal(err, `${id} stands for the id that Slack gives to the picture once it is uploaded.\n`);
});

test("a preview on the desk's own data changes nothing", async (t) => {
  const data = join(await dataFolder(t), "data");
  const own = ["preview", "--data", data, "--platform", "markdown"];
  const shown = await runCli(t, [...own, "stance", "signal"]);
  assert.match(shown.out, /^## Signal/);
  const kept = await runCli(t, [...own, 'correct signal user-data paused note:"checked"']);
  assert.match(kept.out, /a preview changes nothing/);
  assert.ok(existsSync(join(data, "newsdesk.sqlite")));
  const after = await runCli(t, [...own, "timeline", "signal"]);
  assert.doesNotMatch(after.out, /corrected/);
  assert.match((await runCli(t, [...own, "audit"])).out, /^No editor has given a command yet\.$/m);
  assert.match((await runCli(t, [...own, "outbox"])).out, /^Every message has been sent\.$/m);
  assert.match((await runCli(t, [...own, "outbox resend:1"])).out, /a preview changes nothing/);
});

test("who asks wrongly is told how", async (t) => {
  const { code, err } = await runCli(t, ["preview", "--platform", "fax", "stance google"]);
  assert.equal(code, 2);
  assert.match(err, /^--platform can't be "fax": use one of slack, discord, terminal, markdown\.$/m);
  assert.match(err, /--platform slack\|discord\|terminal\|markdown/);
  const french = await runCli(t, ["preview", "--language", "fr", "--platform", "slack"]);
  assert.equal(french.code, 2);
  assert.match(french.err, /^--language can't be "fr": use one of en, zh-Hant, zh-Hans\.$/m);
  assert.match(french.err, /^There is no command to preview\.$/m);
  assert.match((await runCli(t, ["preview", "audit"])).err, /^--platform is missing: use one of slack, /m);
});
