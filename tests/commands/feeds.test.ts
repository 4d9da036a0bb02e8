import assert from "node:assert/strict";
import { test } from "node:test";
import { openKnownDesk } from "../support/desk-known.ts";
import { hour, madeConfig, openTestDesk, dataFolder, clockAt, mondayTen } from "../support/desk-open.ts";
import { madeFeed } from "../support/desk-press.ts";

const rowOf = (table: string, id: string): string =>
  table.split("\n").find((line) => line.startsWith(`${id} `)) ?? "";

test("every feed has its row: when it last worked, or what is wrong and the fix", async (t) => {
  const desk = await openKnownDesk(t);
  const told = await desk.say("/feeds");
  assert.match(told, /^4 feeds$/m);
  assert.match(rowOf(told, "gazette"), /^gazette +Gazette +English +2026-11-23 10:00 HKT +ok$/);
  assert.match(rowOf(told, "daily"), /^daily +每日新聞 +Traditional Chinese +2026-11-23 10:00 HKT +ok$/);
  assert.match(
    rowOf(told, "dead"),
    /^dead +Dead +English +never +127\.0\.0\.1:\d+ answered 404 \(not found\)\. The feed may have moved/,
  );
});

test("trouble alone, until it is over", async (t) => {
  const desk = await openKnownDesk(t);
  const told = await desk.say("/feeds trouble");
  assert.match(told, /^1 of 4 feeds in trouble$/m);
  assert.equal(rowOf(told, "gazette"), "");
  assert.notEqual(rowOf(told, "dead"), "");

  desk.press.put("gazette", (_, response) => response.writeHead(500).end());
  desk.press.put("nowhere", []);
  desk.clock.advance(hour);
  await desk.say("/poll");
  const later = await desk.say("/feeds trouble");
  assert.match(later, /^1 of 4 feeds in trouble$/m);
  assert.match(rowOf(later, "gazette"), /2026-11-23 10:00 HKT +127\.0\.0\.1:\d+ answered 500/);

  desk.press.put("gazette", []);
  desk.clock.advance(hour);
  await desk.say("/poll");
  assert.match(await desk.say("/feeds trouble"), /^0 of 4 feeds in trouble$/);
});

test("before the first poll it says so", async (t) => {
  const feeds = [madeFeed({ id: "gazette", url: "https://gazette.example/feed" })];
  const desk = await openTestDesk(t, {
    config: madeConfig({ feeds }),
    dataDir: await dataFolder(t),
    clock: clockAt(mondayTen),
  });
  assert.match(rowOf(await desk.say("/feeds"), "gazette"), /never +not polled yet$/);
  assert.match(await desk.say("/feeds all"), /^1 feed$/m);
  assert.match(
    await desk.say("/feeds broken"),
    /which can't be “broken”: say trouble, or nothing\.[^]*\/feeds trouble/,
  );
});
