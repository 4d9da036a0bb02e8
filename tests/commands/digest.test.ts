import assert from "node:assert/strict";
import { test } from "node:test";
import { openKnownDesk } from "../support/desk-known.ts";
import {
  clockAt,
  dataFolder,
  madeConfig,
  minute,
  mondayTen,
  openTestDesk,
  times,
} from "../support/desk-open.ts";
import { madeFeed } from "../support/desk-press.ts";
import { madeDestination } from "../support/made.ts";

test("a preview shows what would be told and records nothing", async (t) => {
  const desk = await openKnownDesk(t);
  const preview = await desk.say("/digest");
  assert.match(preview, /Telegram refuses Hong Kong police request/);
  assert.match(preview, /警方國安處要求臉書交出用戶資料/);
  assert.equal(await desk.say("/digest"), preview);
  assert.equal(desk.transcript(), "");

  const posted = await desk.say("/digest now");
  assert.match(posted, /^Digest with \d+ stories posted to newsroom\.$/);
  assert.equal(desk.shown[0], preview, "what is posted is what was previewed");
  assert.equal(times(desk.transcript(), "## HK Newsdesk digest"), 1);
});

test("twice: the second is short, honest and tells nothing again", async (t) => {
  const desk = await openKnownDesk(t);
  await desk.say("/digest now");
  desk.clock.advance(minute);
  assert.equal(await desk.say("/digest now"), "Digest with 0 stories posted to newsroom.");
  assert.match(desk.shown[1]!, /^No new stories since 2026-11-23 10:00 HKT\./m);
  assert.doesNotMatch(desk.shown[1]!, /Telegram refuses/);
  assert.match(desk.shown[1]!, /Feeds in trouble \(1\)/);
  assert.ok(desk.shown[1]!.length < 600);
});

test("feeds that were never polled are not told as broken", async (t) => {
  const config = madeConfig({
    feeds: [
      madeFeed({ id: "a", url: "https://a.example/" }),
      madeFeed({ id: "b", url: "https://b.example/" }),
    ],
  });
  const desk = await openTestDesk(t, { config, dataDir: await dataFolder(t), clock: clockAt(mondayTen) });
  assert.match(await desk.say("/digest"), /2 of 2 feeds are not polled yet, so there may be some\.$/m);
  await desk.say("/settings language:zh-Hant");
  assert.match(await desk.say("/digest"), /2個來源中有2個尚未讀取，可能有所遺漏。/);
});

test("a wrong word gets the usage", async (t) => {
  const desk = await openKnownDesk(t);
  assert.match(
    await desk.say("/digest later"),
    /when can't be “later”: say now, or nothing\.[^]*• \/digest now/,
  );
  assert.equal(desk.transcript(), "");
});

test("what /settings says of the terminal stands above the configuration at once", async (t) => {
  const desk = await openKnownDesk(t);
  await desk.say("/settings language:zh-Hant");
  assert.match(await desk.say("/feeds"), /個訂閱來源/);
  assert.match(await desk.say("/stnace"), /沒有/);
  assert.match(await desk.say("/digest now"), /摘要/);
  assert.match(desk.transcript(), /^## HK Newsdesk 摘要/m);
  assert.equal((await desk.desk.wording()).language, "zh-Hant");

  await desk.say("/settings language:en topics:platform-takedown");
  assert.match(await desk.say("/feeds"), /4 feeds/);
  desk.clock.advance(minute);
  assert.doesNotMatch(await desk.say("/digest"), /Telegram refuses/);

  await desk.say("/settings reset:yes");
  assert.match(await desk.say("/digest now"), /^Digest with/);
});

test("a configured Chinese terminal is spoken to in English once it is set so", async (t) => {
  const config = madeConfig({ destinations: [madeDestination({ language: "zh-Hant" })] });
  const desk = await openTestDesk(t, { config, dataDir: await dataFolder(t), clock: clockAt(mondayTen) });
  assert.match(await desk.say("/digest"), /摘要/);
  await desk.say("/settings language:en");
  assert.match(await desk.say("/digest"), /HK Newsdesk digest/);
  await desk.say("/digest now");
  assert.match(desk.transcript(), /^## HK Newsdesk digest/m);
});
