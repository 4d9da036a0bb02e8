import assert from "node:assert/strict";
import { test } from "node:test";
import { openKnownDesk } from "../support/desk-known.ts";
import { minute, times } from "../support/desk-open.ts";

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

test("a wrong word gets the usage", async (t) => {
  const desk = await openKnownDesk(t);
  assert.match(
    await desk.say("/digest later"),
    /when can't be “later”: say now, or nothing\.[^]*• \/digest now/,
  );
  assert.equal(desk.transcript(), "");
});
