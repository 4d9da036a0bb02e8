import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { deskArgs, runCli, writeFeeds } from "../support/desk-cli.ts";
import { clockAt, dataFolder, day, madeConfig, openTestDesk, queryData } from "../support/desk-open.ts";
import { openPress } from "../support/desk-press.ts";

test("purge takes the text of old irrelevant articles, and nothing else, beside a running desk too", async (t) => {
  const press = await openPress(t);
  const feed = press.feed("gazette");
  const folder = await dataFolder(t);
  const clock = clockAt(Date.now() - 100 * day);
  const desk = await openTestDesk(t, { config: madeConfig({ feeds: [feed] }), dataDir: folder, clock });
  const item = (title: string, slug: string) => ({
    title,
    link: `https://gazette.example/${slug}`,
    at: clock.at - 60_000,
  });
  press.put("gazette", [
    item("Ferries in Sai Kung", "ferries"),
    item("Telegram refuses Hong Kong police request for user records", "telegram"),
  ]);
  await desk.say("/poll");
  await desk.say("/digest now");
  clock.at = Date.now();
  press.put("gazette", [item("Flower show in Wan Chai", "flowers")]);
  await desk.say("/poll");

  const args = deskArgs(folder, await writeFeeds(folder, [feed]));
  const first = await runCli(t, ["purge", ...args]);
  assert.deepEqual([first.code, first.err], [0, ""]);
  assert.match(
    first.out,
    /^Removed the text of 1 irrelevant article older than 90 days and 0 delivered messages older than 365 days\.$/m,
  );
  const rows = queryData<{ url: string; title: string }>(
    folder,
    `select a.url, v.title from articles a left join article_versions v on v.article_id = a.id order by a.id`,
  );
  const titled = new Map(rows.map((row) => [row.url, row.title]));
  assert.equal(titled.size, 3);
  assert.match(titled.get("https://gazette.example/telegram")!, /^Telegram/);
  assert.equal(titled.get("https://gazette.example/flowers"), "Flower show in Wan Chai");
  assert.equal(titled.get("https://gazette.example/ferries") ?? "", "");
  assert.match(await desk.say("/find ferries all:yes"), /No stored article has ferries/);

  const again = await runCli(t, ["purge", ...args]);
  assert.match(again.out, /^Removed the text of 0 irrelevant articles/m);
});

test("what was purged doesn't come back as new", async (t) => {
  const press = await openPress(t);
  const feed = press.feed("gazette");
  const folder = await dataFolder(t);
  const clock = clockAt(Date.now() - 100 * day);
  const desk = await openTestDesk(t, { config: madeConfig({ feeds: [feed] }), dataDir: folder, clock });
  press.put("gazette", [
    { title: "Ferries in Sai Kung", link: "https://gazette.example/1", at: clock.at - 60_000 },
  ]);
  await desk.say("/poll");
  await runCli(t, ["purge", ...deskArgs(folder, await writeFeeds(folder, [feed]))]);
  clock.at = Date.now();
  assert.match(await desk.say("/poll"), /0 new, 1 known/);
});

test("where there is no store purge says so and makes none", async (t) => {
  const press = await openPress(t);
  const folder = await dataFolder(t);
  const dataDir = join(folder, "none");
  const feeds = await writeFeeds(folder, [press.feed("gazette")]);
  const { code, out, err } = await runCli(t, ["purge", ...deskArgs(dataDir, feeds)]);
  assert.deepEqual([code, out], [1, ""]);
  assert.match(err, /^There is no store in .*none, so there is nothing to remove\.$/m);
  assert.equal(existsSync(dataDir), false);
});
