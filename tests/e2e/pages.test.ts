import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { openWorld } from "../../src/demo/world.ts";
import { defaultSettings } from "../../src/core/settings.ts";
import {
  clockAt,
  dataFolder,
  day,
  hour,
  linesWith,
  madeConfig,
  minute,
  mondayTen,
  openTestDesk,
  queryData,
  times,
} from "../support/desk-open.ts";
import type { Answer } from "../support/feed-server.ts";
import { openPress } from "../support/desk-press.ts";

const settings = { ...defaultSettings, allowPrivate: ["127.0.0.1"] };
const limits = { pageGapMs: 0 };

/** A desk on the demo's world that has seen its backlog and then its news. */
async function newsDesk(t: TestContext) {
  const world = await openWorld({ slowMs: 5 });
  t.after(() => world.close());
  const clock = clockAt(mondayTen);
  const dataDir = await dataFolder(t);
  const config = madeConfig({ feeds: world.feeds, settings });
  const desk = await openTestDesk(t, { config, dataDir, clock, limits });
  await desk.say("/poll");
  assert.equal(await desk.desk.readPages(), 0, "what is years old is not asked for");
  clock.advance(20 * minute);
  world.publish(clock.at);
  await desk.say("/poll");
  const explain = (path: string) => desk.say(`/explain ${new URL(path, world.feeds[0]!.url).href}`);
  return { desk, world, clock, dataDir, explain };
}

test("the pages of the news are read, each as far as it is one, and the reason why not is told", async (t) => {
  const { desk, dataDir, explain } = await newsDesk(t);
  assert.match(await explain("/harbour-gazette/court-order-27-accounts"), /its page will be read\./);
  assert.equal(await desk.desk.readPages(), 3);

  for (const [path, told] of [
    [
      "/harbour-gazette/court-order-27-accounts",
      /Its full text was read from its page, 2026-11-23 10:20 HKT/,
    ],
    ["/peak-daily/27-accounts", /Its full text was read from its page/],
    ["/gov-notices/response-to-report", /Its full text was read from its page/],
    ["/island-wire/hk-subscriber-records", /Only the feed's summary is known: The page is for subscribers\./],
    ["/kowloon-post/messaging-records", /: The page asks to consent to something before/],
    ["/kowloon-post/forum-blocked", /: 127\.0\.0\.1:\d+ answered 404 \(not found\)\./],
    ["/peak-daily/bounty", /: 127\.0\.0\.1:\d+ asks robots not to read this page/],
    ["/victoria-daily/sim-rules", /: The page shows no text without running its programs\./],
  ] as const) {
    assert.match(await explain(path), told, path);
  }
  const stored = queryData<{ content: string }>(
    dataDir,
    "select content from article_versions where origin = 'page' and content like '%every request is made under the law%'",
  );
  assert.ok(stored.length >= 1);
  assert.doesNotMatch(JSON.stringify(stored), /Subscribe|cookies/);
  const wall = queryData(dataDir, "select 1 from article_versions where content like '%continue reading%'");
  assert.deepEqual(wall, []);
  assert.match(await desk.say('/find "how many accounts they named"'), /Police seek court order/);
  assert.equal(await desk.desk.readPages(), 0, "nothing is asked for twice");
  assert.deepEqual(desk.troubles, []);

  await desk.say("/digest now");
  const digest = desk.shown[0]!;
  assert.equal(linesWith(digest, "Police seek court order for records of 27 messaging accounts"), 1);
  assert.equal(
    linesWith(digest, "Internet providers block exile forum"),
    1,
    "a dead page costs its article nothing",
  );
});

test("a watched page is backlog at first, quiet while only its noise changes, and told once when it says something new", async (t) => {
  const { desk, clock, explain, dataDir } = await newsDesk(t);
  const versions = () =>
    queryData<{ version: number }>(
      dataDir,
      "select v.version from article_versions v join articles a on a.id = v.article_id where a.watched = 1",
    ).length;
  assert.equal(versions(), 2);
  const told = await explain("/ferry-chat/requests");
  assert.match(told, /A page that is watched for changes\./);
  assert.match(told, /Was: “We answer requests [^”]+” Is: “Since this month we have paused [^”]+”/);
  assert.match(told, /New: “2026 H2 31 0”/);
  assert.doesNotMatch(told, /Last updated|Page views|Session/);
  await desk.say("/digest now");
  assert.match(desk.shown[0]!, /^Changed pages \(1\)$/m);
  assert.match(desk.shown[0]!, /Ferry Chat: requests from governments .*“Since this month we have paused/);

  clock.advance(7 * hour);
  assert.match(await desk.say("/poll ferry-chat-policy"), /0 new, 1 known|not modified/);
  assert.equal(versions(), 2, "another clock, counter and session are no change");
  await desk.say("/digest now");
  assert.doesNotMatch(desk.shown[1]!, /Changed pages/);
});

const order = "Hong Kong police ask Telegram for user data under the national security law";
const articleHtml = (text: string): string =>
  `<html><head><title>${order}</title></head><body><article><h1>${order}</h1>${`<p>${text}</p>`.repeat(8)}</article></body></html>`;
const body =
  "Hong Kong police asked Telegram for the user data of 27 accounts under the national security law, it said.";

/** A desk on a press of one feed and one page, whose answers a test sets. */
async function pressDesk(t: TestContext) {
  const press = await openPress(t);
  const clock = clockAt(mondayTen);
  const gazette = press.feed("gazette");
  const link = press.server.url("/page");
  const bring = (text: string) => press.put("gazette", [{ title: order, link, at: clock.at, text }]);
  bring("Telegram was asked.");
  press.put("robots.txt", (_, response) => void response.writeHead(404).end());
  const config = madeConfig({ feeds: [gazette], settings });
  const desk = await openTestDesk(t, { config, dataDir: await dataFolder(t), clock, limits });
  await desk.say("/poll");
  const asked = () => press.server.requests.filter((request) => request.url === "/page").length;
  const html =
    (text: string): Answer =>
    (_, response) =>
      void response.writeHead(200, { "content-type": "text/html" }).end(text);
  return { press, clock, desk, link, bring, asked, html };
}

test("a page that is away is tried again, five times at most, and its article stands meanwhile", async (t) => {
  const { press, clock, desk, link, asked } = await pressDesk(t);
  press.put("page", (_, response) => void response.writeHead(503).end());
  for (let hours = 0; hours < 48; hours++) {
    await desk.desk.readPages();
    clock.advance(hour);
  }
  assert.equal(asked(), 5);
  assert.match(await desk.say(`/explain ${link}`), /In: [^]*summary is known: 127\.0\.0\.1:\d+ answered 503/);
});

test("a host that wants to be left alone is, for as long as it says", async (t) => {
  const { press, clock, desk, link, asked, html } = await pressDesk(t);
  press.put("page", (_, response) => void response.writeHead(429, { "retry-after": "7200" }).end());
  await desk.desk.readPages();
  clock.advance(hour);
  await desk.desk.readPages();
  assert.equal(asked(), 1);
  assert.match(await desk.say(`/explain ${link}`), /answered 429 .* Its page is tried again 2026-11-23 12:/);
  press.put("page", html(articleHtml(body)));
  clock.advance(90 * minute);
  assert.equal(await desk.desk.readPages(), 1);
  assert.equal(asked(), 2);
});

test("when the feed changes its text the page is read again, and what changed is told", async (t) => {
  const { press, clock, desk, link, bring, asked, html } = await pressDesk(t);
  press.put("page", html(articleHtml(body)));
  assert.equal(await desk.desk.readPages(), 1);
  assert.equal(await desk.desk.readPages(), 0);
  clock.advance(hour);
  press.put("page", html(articleHtml(body.replace("27 accounts", "28 accounts"))));
  bring("Telegram was asked, twice.");
  await desk.say("/poll");
  assert.equal(await desk.desk.readPages(), 1);
  assert.equal(asked(), 2);
  assert.match(
    await desk.say(`/explain ${link}`),
    /Its text changed[^]*Was: “.*27 accounts.*Is: “.*28 accounts/,
  );
});

test("a page that holds its reader or is hostile costs itself only", async (t) => {
  const { press, desk, link, html } = await pressDesk(t);
  press.put("page", html(`<html><body>${"<div>".repeat(120_000)}`));
  const began = performance.now();
  assert.equal(await desk.desk.readPages(), 0);
  assert.ok(performance.now() - began < 20_000);
  assert.match(await desk.say(`/explain ${link}`), /summary is known: /);
  assert.match(await desk.say("/poll"), /^1 feed polled/m);
});

test("a page that redirects to a forbidden place is not read there", async (t) => {
  const { press, desk, link } = await pressDesk(t);
  press.put("robots.txt", (_, response) => void response.end("User-agent: *\nDisallow: /secret"));
  press.put("page", (_, response) => void response.writeHead(302, { location: "/secret" }).end());
  await desk.desk.readPages();
  assert.match(await desk.say(`/explain ${link}`), /asks robots not to read this page/);
  assert.ok(press.server.requests.every((request) => request.url !== "/secret"));
});

test("with fullText: no no page is asked for", async (t) => {
  const press = await openPress(t);
  const clock = clockAt(mondayTen);
  const feed = press.feed("gazette");
  const link = press.server.url("/page");
  press.put("gazette", [{ title: order, link, at: clock.at, text: "Telegram was asked." }]);
  const desk = await openTestDesk(t, {
    config: madeConfig({ feeds: [feed] }),
    dataDir: await dataFolder(t),
    clock,
  });
  await desk.say("/poll");
  assert.equal(await desk.desk.readPages(), 0);
  assert.equal(press.server.requests.length, 1);
  assert.match(await desk.say(`/explain ${link}`), /pages are not read, by fullText in feeds\.yaml/);
});

test("a page without the text that its selector picks is trouble of its feed, and no change", async (t) => {
  const press = await openPress(t);
  const clock = clockAt(mondayTen);
  const policy = press.feed("policy", { title: "Policy", watched: { selector: ".policy" }, everyMs: hour });
  const page =
    (text: string): Answer =>
    (_, response) =>
      void response
        .writeHead(200, { "content-type": "text/html" })
        .end(`<html><body><p>Around it ${clock.at}.</p>${text}</body></html>`);
  press.put("robots.txt", (_, response) => void response.writeHead(404).end());
  const say = '<div class="policy"><p>We answer requests from Hong Kong.</p></div>';
  press.put("policy", page(say));
  const config = madeConfig({ feeds: [policy] });
  const desk = await openTestDesk(t, { config, dataDir: await dataFolder(t), clock });
  assert.match(await desk.say("/poll"), /1 new/);
  clock.advance(2 * hour);
  press.put("policy", page("<p>We have moved.</p>"));
  assert.match(await desk.say("/poll"), /Nothing on the page matches its selector, \.policy\./);
  clock.advance(day);
  press.put("policy", page(say));
  assert.match(await desk.say("/poll"), /0 new, 1 known/);
  press.put("policy", page("<h1>Page not found</h1>"));
  assert.match(await desk.say("/poll"), /matches its selector/);
  assert.equal(times(await desk.say(`/explain ${policy.url}`), "Its text changed"), 0);
});
