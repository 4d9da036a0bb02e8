import assert from "node:assert/strict";
import { test } from "node:test";
import { openStore } from "../../src/store/open.ts";
import { openKnownDesk } from "../support/desk-known.ts";
import { minute } from "../support/desk-open.ts";

test("one feed is polled by its id, due or not, and no other", async (t) => {
  const desk = await openKnownDesk(t);
  const before = desk.press.server.requests.length;
  const told = await desk.say("/poll gazette");
  assert.match(told, /^1 feed polled, 0 new articles\.$/m);
  assert.match(told, /^• Gazette: 0 new, 25 known\.$/m);
  assert.deepEqual(
    desk.press.server.requests.slice(before).map((request) => request.url),
    ["/gazette"],
  );
});

test("all feeds are polled without an id, each reported once", async (t) => {
  const desk = await openKnownDesk(t);
  const told = await desk.say("/poll");
  assert.match(told, /^4 feeds polled, 0 new articles\. 1 failed\.$/m);
  assert.equal(told.match(/^• /gm)?.length, 4);
  assert.match(told, /^• Dead: 127\.0\.0\.1:\d+ answered 404/m);
});

test("asked for twice at once, each asker hears of every feed and no publisher is asked twice as often", async (t) => {
  const desk = await openKnownDesk(t);
  const before = desk.press.server.requests.length;
  const [first, second] = await Promise.all([desk.say("/poll"), desk.say("/poll gazette")]);
  assert.match(first, /^4 feeds polled/m);
  assert.match(second, /^1 feed polled/m);
  assert.ok(desk.press.server.requests.length - before <= 5);
});

test("an unknown feed gets the nearest ids", async (t) => {
  const desk = await openKnownDesk(t);
  assert.match(
    await desk.say("/poll gazete"),
    /^There is no feed “gazete”\. Did you mean gazette\? \/feeds lists them\.$/,
  );
  assert.match(await desk.say("/poll zzzzzzz"), /^There is no feed “zzzzzzz”\. \/feeds lists them\.$/);
});

test("a feed that is gone for good is not polled, and the answer says why", async (t) => {
  const desk = await openKnownDesk(t);
  desk.press.put("gazette", (_, response) => void response.writeHead(410).end());
  assert.match(await desk.say("/poll gazette"), /^1 feed polled/m);
  const before = desk.press.server.requests.length;
  const told = await desk.say("/poll gazette");
  assert.match(told, /^No feed was polled\.$/m);
  assert.match(
    told,
    /^• Gazette: not polled: 127\.0\.0\.1:\d+ answered 410 \(gone for good\)\. Remove the feed, /m,
  );
  assert.equal(desk.press.server.requests.length, before);
  assert.match(await desk.say("/poll"), /^• Gazette: not polled: /m);
});

test("a feed that another process is polling is named as such", async (t) => {
  const desk = await openKnownDesk(t);
  const opened = await openStore({ databaseUrl: null, dataDir: desk.dataDir });
  assert.ok(opened.ok);
  const now = desk.clock.at;
  await opened.value.makeDue(now, ["gazette"]);
  const [claim] = await opened.value.claimDueFeeds({ now, leaseMs: minute, limit: 1 });
  await opened.value.close();
  assert.equal(claim?.feedId, "gazette");
  const told = await desk.say("/poll gazette");
  assert.match(told, /^No feed was polled\.$/m);
  assert.match(told, /^• Gazette: not polled: another process of this desk is at it/m);
  desk.clock.advance(minute);
  assert.match(await desk.say("/poll gazette"), /^1 feed polled/m);
});

test("a poll that brings news derives it at once", async (t) => {
  const desk = await openKnownDesk(t);
  desk.press.put("newsroom", [
    { title: "Signal refuses Hong Kong police request", link: "https://meta.example/1", at: desk.clock.at },
  ]);
  await desk.say("/poll newsroom");
  assert.match(await desk.say("/explain https://meta.example/1"), /^In: /m);
});
