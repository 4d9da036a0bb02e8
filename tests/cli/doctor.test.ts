import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { test } from "node:test";
import type { Feed } from "../../src/core/feed.ts";
import type { Ended } from "../support/desk-cli.ts";
import { deskArgs, runCli, startCli, writeFeeds } from "../support/desk-cli.ts";
import { checkDestinations } from "../../src/cli/check-destinations.ts";
import { dataFolder, day, hour, madeConfig } from "../support/desk-open.ts";
import { madeDestination } from "../support/made.ts";
import type { PressItem } from "../support/desk-press.ts";
import { madeFeed, openPress, rssOf } from "../support/desk-press.ts";

const item = (agoMs: number): PressItem => ({
  title: "Ferries in Sai Kung",
  link: "https://gazette.example/1",
  at: Date.now() - agoMs,
});

async function doctor(
  t: TestContext,
  feeds: readonly Feed[],
  more = "",
): Promise<Ended & { line: (id: string) => string }> {
  const folder = await dataFolder(t);
  const ended = await runCli(t, [
    "doctor",
    ...deskArgs(join(folder, "data"), await writeFeeds(folder, feeds, more)),
  ]);
  return { ...ended, line: (id) => ended.out.split("\n").find((text) => text.includes(` ${id}: `)) ?? "" };
}

test("a sound desk passes", async (t) => {
  const press = await openPress(t);
  const feed = press.feed("gazette");
  press.put("gazette", [item(2 * hour), item(3 * hour)]);
  const { code, out, err, line } = await doctor(t, [feed]);
  assert.equal(code, 0);
  assert.equal(err, "");
  assert.match(out, /^ok {6}store: sqlite, 0 articles$/m);
  assert.match(line("gazette"), /^ok {6}gazette: rss, utf-8, 2 items, the newest 2 h old$/);
  assert.match(out, /\n1 feed, \d+ companies: 0 errors, 0 warnings\.\n$/);
});

test("each kind of trouble is named with its fix", async (t) => {
  const press = await openPress(t);
  const ids = ["stale", "undated", "empty", "moved", "cut-off", "lost", "web-page", "walled"];
  const feeds = ids.map((id) => press.feed(id));
  const web = madeFeed({ id: "own-network", url: "http://10.1.2.3/feed" });
  press.put("stale", [item(400 * day)]);
  press.put("undated", [{ title: "Ferries", link: "https://gazette.example/2" }]);
  press.put("empty", []);
  const newPlace = press.server.url("/stale");
  press.put("moved", (_, response) => response.writeHead(301, { location: newPlace }).end());
  press.put("cut-off", rssOf([item(hour), item(2 * hour)]).slice(0, -60));
  press.put("lost", (_, response) => response.writeHead(410).end());
  press.put("web-page", "<!doctype html><html><head><title>News</title></head><body>Hello</body></html>");
  press.put("walled", (_, response) => response.writeHead(403).end());
  const { code, out, line } = await doctor(t, [...feeds, web]);
  assert.equal(code, 1);
  assert.match(
    line("stale"),
    /^warning stale: rss, utf-8, 1 item, the newest 400 days old: it may have been given up {2}→ look for a newer address/,
  );
  assert.match(line("undated"), /^warning undated: .*none with a date that can be read/);
  assert.match(line("empty"), /^warning empty: .*0 items: the feed is empty {2}→ look at http/);
  assert.ok(out.includes(`warning moved: has moved for good  → set its url to ${newPlace}`), out);
  assert.match(out, /^warning cut-off: the document breaks off before its end; its whole items are kept$/m);
  assert.match(
    line("lost"),
    /^ERROR {3}lost: 127\.0\.0\.1:\d+ answered 410 \(gone for good\)\. {2}→ Remove the feed/,
  );
  assert.match(
    line("web-page"),
    /^ERROR {3}web-page: This is a web page titled “News”, not a feed\. {2}→ Look for the feed's address/,
  );
  assert.match(line("walled"), /^ERROR {3}walled: 127\.0\.0\.1:\d+ answered 403 \(access denied\)\. {2}→ /);
  assert.match(
    line("own-network"),
    /^ERROR {3}own-network: .*a private address, so it was not asked\. {2}→ .*allowPrivate/,
  );
  assert.match(out, /9 feeds, \d+ companies: 4 errors, \d+ warnings\./);
});

test("without a network the feeds are listed and none of them is blamed", async (t) => {
  const ids = ["gazette", "wire"];
  const { code, out, line } = await doctor(
    t,
    ids.map((id) => madeFeed({ id, url: `http://${id}.invalid/feed` })),
  );
  assert.equal(code, 1);
  for (const id of ids) {
    assert.match(line(id), new RegExp(`^ERROR   ${id}: .*${id}\\.invalid`));
    assert.doesNotMatch(line(id), /→/);
  }
  assert.match(out, /^None of 2 feeds could be read: this machine may have no network\.$/m);
});

test("warnings alone pass", async (t) => {
  const press = await openPress(t);
  const feed = press.feed("stale");
  press.put("stale", [item(400 * day)]);
  const { code, out } = await doctor(t, [feed]);
  assert.equal(code, 0);
  assert.match(out, /0 errors, 1 warning\./);
});

test("a bad entry fails, by file, line, key and fix, and the rest is checked all the same", async (t) => {
  const press = await openPress(t);
  const feed = press.feed("gazette");
  press.put("gazette", [item(hour)]);
  const { code, out, line } = await doctor(
    t,
    [feed],
    `  - id: broken\n    publisher: Broken\n    url: ftp://broken.example/feed\n    type: nwes\n    language: en\n`,
  );
  assert.equal(code, 1);
  assert.match(out, /feeds\.yaml:14 {2}feeds\[1\]\.url {2}.*ftp.* {2}→ /);
  assert.match(out, /feeds\.yaml:15 {2}feeds\[1\]\.type {2}.*nwes.* {2}→ .*news/);
  assert.match(line("gazette"), /^ok /);
  assert.match(out, /1 feed, \d+ companies: 2 errors, 0 warnings\./);
});

test("a damaged store is named, and the feeds are checked all the same", async (t) => {
  const press = await openPress(t);
  const feed = press.feed("gazette");
  press.put("gazette", [item(hour)]);
  const folder = await dataFolder(t);
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "data", "newsdesk.sqlite"), "This is no database. ".repeat(500));
  const { code, out } = await runCli(t, [
    "doctor",
    ...deskArgs(join(folder, "data"), await writeFeeds(folder, [feed])),
  ]);
  assert.equal(code, 1);
  assert.match(
    out,
    /^ERROR {3}store: The database file .* is damaged, or is no database of the desk\. {2}→ Restore it/m,
  );
  assert.match(out, /^ok {6}gazette: /m);
});

test("it may look while a desk runs", async (t) => {
  const press = await openPress(t);
  const feed = press.feed("gazette");
  press.put("gazette", [item(hour)]);
  const folder = await dataFolder(t);
  const args = deskArgs(folder, await writeFeeds(folder, [feed]));
  const service = startCli(t, ["start", "--service", ...args]);
  await service.prints(/Gazette: 1 new/);
  const { code, out } = await runCli(t, ["doctor", ...args]);
  assert.equal(code, 0);
  assert.match(out, /sqlite, 1 article$/m);
  service.child.kill("SIGTERM");
  assert.equal((await service.ended).code, 0);
});

test("what would make the desk ask past its proxy stops the doctor too", async (t) => {
  const press = await openPress(t);
  const folder = await dataFolder(t);
  const args = deskArgs(folder, await writeFeeds(folder, [press.feed("gazette")]));
  const { code, out } = await runCli(t, ["doctor", ...args], { env: { PROXY_URL: "nowhere" } });
  assert.equal(code, 1);
  assert.match(
    out,
    /PROXY_URL {2}is not an address {2}→ [^]*The desk does not start until this is put right\.$/m,
  );
  assert.equal(press.server.requests.length, 0);
});

test("where digests go is told, what was set in chat above the file, and what can't be reached", async () => {
  const slack = { platform: "slack", thread: null } as const;
  const law = madeDestination({ id: "law", ...slack, channel: "C1" });
  const gone = madeDestination({ id: "gone", ...slack, channel: "C2" });
  const closed = { code: "slack-closed", message: "The channel is archived." };
  const rows = [
    { id: "law", ...slack, channel: "C1", settings: { language: "zh-Hant" as const }, closed: null },
    { id: "gone", ...slack, channel: "C2", settings: {}, closed },
  ];
  const findings = async (token: boolean) => {
    const config = madeConfig({ destinations: [law, gone] });
    const environment = { ...config.environment, ...(token && { slack: madeSlack }) };
    return checkDestinations({ ...config, environment }, { destinationRows: async () => rows });
  };
  const [told, lost] = await findings(true);
  assert.match(told!.message, /^slack, digest none; set in chat, above feeds\.yaml: language$/);
  assert.deepEqual([lost!.level, /archived/.test(lost!.message)], ["error", true]);
  assert.match(lost!.fix!, /\/outbox open:gone/);
  const [without] = await findings(false);
  assert.deepEqual([without!.level, /SLACK_BOT_TOKEN/.test(without!.fix!)], ["warning", true]);
});

const madeSlack = { botToken: "xoxb-1", appToken: null, signingSecret: null, httpPort: null, apiUrl: null };
