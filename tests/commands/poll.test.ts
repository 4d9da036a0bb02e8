import assert from "node:assert/strict";
import { test } from "node:test";
import { openKnownDesk } from "../support/desk-known.ts";

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

test("a poll that brings news derives it at once", async (t) => {
  const desk = await openKnownDesk(t);
  desk.press.put("newsroom", [
    { title: "Signal refuses Hong Kong police request", link: "https://meta.example/1", at: desk.clock.at },
  ]);
  await desk.say("/poll newsroom");
  assert.match(await desk.say("/explain https://meta.example/1"), /^In: /m);
});
