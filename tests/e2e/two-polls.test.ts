import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import type { World } from "../../src/demo/world.ts";
import { openWorld } from "../../src/demo/world.ts";
import type { Clock, TestDesk } from "../support/desk-open.ts";
import {
  clockAt,
  dataFolder,
  hour,
  madeConfig,
  minute,
  mondayTen,
  openTestDesk,
  queryData,
  linesWith,
  times,
} from "../support/desk-open.ts";

interface Row {
  feed_id: string;
  title: string;
  backlog: number;
  story_id: number | null;
}

const articlesSql = `select a.feed_id, v.title, a.backlog, a.story_id, a.url from articles a
  join article_versions v on v.article_id = a.id and v.version = a.version order by a.id`;

async function worldDesk(t: TestContext): Promise<{
  world: World;
  clock: Clock;
  dataDir: string;
  open: () => Promise<TestDesk>;
  articles: () => Row[];
}> {
  const world = await openWorld({ slowMs: 100 });
  t.after(() => world.close());
  const clock = clockAt(mondayTen);
  const dataDir = await dataFolder(t);
  return {
    world,
    clock,
    dataDir,
    open: () => openTestDesk(t, { config: madeConfig({ feeds: world.feeds }), dataDir, clock }),
    articles: () => queryData<Row>(dataDir, articlesSql),
  };
}

test("two polls of the demo world: what came, what was read, what is told", async (t) => {
  const { world, clock, open, articles } = await worldDesk(t);
  const desk = await open();

  await t.test("the first poll says per feed what came or why not", async () => {
    const said = await desk.say("/poll");
    assert.match(said, /^14 feeds polled, 315 new articles\. 2 failed\.$/m);
    for (const line of [
      "Harbour Gazette: 3 new, 0 known.",
      "Island Wire: 2 new, 0 known.",
      "Kowloon Post: 1 new, 0 known.",
      "Tide Tech: 2 new, 0 known.",
      "山頂日報: 2 new, 0 known.",
      "維港日報: 1 new, 0 known.",
      "南方科技: 1 new, 0 known.",
      "Government notices: 1 new, 0 known.",
      "Slow Review: 0 new, 0 known.",
      "Moved Monthly: 1 new, 0 known.",
      "Long Memory: 300 new, 0 known.",
      "Ferry Chat: requests from governments: 1 new, 0 known.",
    ]) {
      assert.ok(said.includes(`• ${line}\n`) || said.endsWith(`• ${line}`), `${line} is missing in\n${said}`);
    }
    assert.match(said, /• Dead Letter: 127\.0\.0\.1:\d+ broke the connection off\./);
    assert.match(said, /• Broken Press: This is a web page, not a feed\. Look for /);
  });

  await t.test("every format and encoding is read to the letter", () => {
    const titles = new Map(articles().map((row) => [row.title, row.feed_id]));
    const expected = {
      "Google tells Hong Kong police to use the treaty route": "harbour-gazette",
      "Twitter, Google join pause on user data requests in Hong Kong": "island-wire",
      "TikTok to pull its app from Hong Kong": "tide-tech",
      "Telegram：國際達成共識前暫不處理港府索取用戶資料要求": "peak-daily",
      微軟及Zoom加入暫停處理港府索取資料行列: "victoria-daily",
      苹果称正评估香港国安法: "south-tech",
      "Hong Kong's doxxing law in force: what platforms must remove": "moved-monthly",
    };
    for (const [title, feed] of Object.entries(expected)) assert.equal(titles.get(title), feed, title);
  });

  await t.test("the first poll owes nothing, three hundred old items or not", async () => {
    assert.equal(articles().filter((row) => row.backlog === 0).length, 0);
    assert.match(await desk.say("/digest"), /No new stories since /);
    assert.match(
      await desk.say("/find 用戶資料 Telegram"),
      /Telegram：國際達成共識前暫不處理港府索取用戶資料要求/,
    );
  });

  clock.advance(20 * minute);
  world.publish(clock.at);

  await t.test("the second poll brings the news, and asks the others whether they changed", async () => {
    const said = await desk.say("/poll");
    assert.match(said, /^14 feeds polled, 10 new articles\. 2 failed\.$/m);
    for (const line of [
      "Harbour Gazette: 2 new, 3 known.",
      "Kowloon Post: 2 new, 1 known.",
      "山頂日報: 2 new, 2 known.",
      "維港日報: 1 new, 1 known.",
      "南方科技: 1 new, 1 known.",
      "Ferry Chat: requests from governments: 0 new, 0 known, 1 changed.",
      "Tide Tech: not modified.",
      "Long Memory: not modified.",
      "Moved Monthly: not modified.",
      "Slow Review: not modified.",
    ]) {
      assert.ok(said.includes(`• ${line}`), `${line} is missing in\n${said}`);
    }
    assert.equal(
      articles().filter((row) => row.backlog === 0).length,
      11,
      "the page that changed is news too",
    );
  });

  await t.test("one event under three publishers and in two languages is one story", () => {
    const wire = articles().filter((row) =>
      / records of 27 | messaging users|hand over user records|27帳戶/.test(row.title),
    );
    assert.equal(wire.length, 4);
    assert.notEqual(wire[0]!.story_id, null);
    assert.equal(new Set(wire.map((row) => row.story_id)).size, 1);
  });

  await t.test("the digest tells each story once, with who else has it, and why", async () => {
    const answer = await desk.say("/digest now");
    assert.match(answer, /^Digest with 5 stories posted to newsroom\.$/);
    assert.equal(desk.shown.length, 1);
    const told = desk.shown[0]!;
    assert.equal(linesWith(told, "Police seek court order for records of 27 messaging accounts"), 1);
    const wire = told.split("\n").find((line) => line.includes("records of 27 messaging accounts"))!;
    for (const other of ["Harbour Gazette", "Island Wire", "Kowloon Post", "山頂日報"]) {
      assert.ok(wire.includes(other), `${other} has it too: ${wire}`);
    }
    assert.match(wire, /Why: data request, security law · “.+”$/);
    assert.equal(linesWith(told, "國安處懸紅通緝兩名海外港人"), 1);
    assert.equal(linesWith(told, "Internet providers block exile forum"), 1);
    assert.equal(linesWith(told, "通訊辦擬收緊電話卡實名登記"), 1);
    assert.equal(linesWith(told, "HKSAR Government responds to foreign report"), 1);
    for (const other of ["typhoon", "折叠手机", "TikTok to pull", "Notice 1"]) {
      assert.equal(told.includes(other), false, `${other} has no place in the digest`);
    }
    assert.match(told, /Feeds in trouble \(2\)[^]*Broken Press: This is a web page[^]*Dead Letter: /);
  });

  await t.test("the digest stands in the transcript once", () => {
    const transcript = desk.transcript();
    assert.equal(times(transcript, "HK Newsdesk digest, "), 1);
    assert.equal(linesWith(transcript, "Police seek court order for records of 27 messaging accounts"), 1);
    assert.equal(transcript.match(/<!-- delivery [\d-]+ -->/g)?.length, 1);
  });

  await t.test("asked for again, the digest is short and honest", async () => {
    clock.advance(20 * minute);
    await desk.say("/poll");
    assert.match(await desk.say("/digest now"), /^Digest with 0 stories posted to newsroom\.$/);
    assert.match(desk.shown[1]!, /No new stories since 2026-11-23 10:20 HKT\. 2 of 14 feeds can't be read/);
    assert.equal(times(desk.transcript(), "Police seek court order"), 1);
  });
  assert.deepEqual(desk.troubles, []);
});

test("a second start goes on where the first one was", async (t) => {
  const { world, clock, open, articles, dataDir } = await worldDesk(t);
  const first = await open();
  await first.say("/poll");
  clock.advance(20 * minute);
  world.publish(clock.at);
  await first.say("/poll");
  await first.say("/digest now");
  await first.stop();
  const before = articles();

  clock.advance(hour);
  const second = await open();
  const said = await second.say("/poll");
  assert.match(said, /^14 feeds polled, 0 new articles\. 2 failed\.$/m);
  assert.equal(times(said, ": not modified."), 11);
  assert.deepEqual(articles(), before);
  assert.match(await second.say("/digest now"), /with 0 stories/);
  assert.equal(times(second.transcript(), "Police seek court order"), 1);
  assert.match(await second.say("/explain http://127.0.0.1/nothing"), /No feed brought /);

  const moved = queryData<{ url: string }>(
    dataDir,
    "select url from feed_state where feed_id = 'moved-monthly'",
  );
  assert.match(moved[0]!.url, /\/moved-monthly\/feed\/new$/);
});
