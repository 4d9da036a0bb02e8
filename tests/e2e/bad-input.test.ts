import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { TestDesk } from "../support/desk-open.ts";
import {
  clockAt,
  dataFolder,
  day,
  madeConfig,
  minute,
  mondayTen,
  openTestDesk,
  queryData,
  times,
} from "../support/desk-open.ts";
import type { PressItem } from "../support/desk-press.ts";
import { madeFeed, openPress, rssOf } from "../support/desk-press.ts";
import type { Answer } from "../support/feed-server.ts";
import { madeCompany } from "../support/made.ts";

const good: PressItem = {
  title: "Telegram refuses Hong Kong police request for user records",
  link: "https://good.example/telegram",
  at: mondayTen - 30 * minute,
  text: "It said so in a statement.",
};

/** Short ones, so that what hangs is given up soon. */
const limits = { fetch: { connectMs: 1_000, headersMs: 1_000, totalMs: 3_000 }, parseMs: 3_000 };

interface Case {
  id: string;
  /** What the feed answers. */
  content: string | Buffer | Answer;
  /** What the desk says of it. */
  says: RegExp;
}

const streamed =
  (bytes: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { "content-type": "application/rss+xml", ...headers });
    const chunk = Buffer.alloc(256 * 1024, " ");
    let left = bytes;
    const write = () => {
      while (left > 0 && !response.destroyed) {
        left -= chunk.length;
        if (!response.write(chunk)) return void response.once("drain", write);
      }
      response.end();
    };
    write();
  };

const byteASecond: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "application/rss+xml" });
  const text = rssOf([good]);
  let at = 0;
  const timer = setInterval(() => response.write(text[at++] ?? " "), 200);
  response.on("close", () => clearInterval(timer));
};

const entities = Array.from(
  { length: 12 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(12)}">`,
).join("");

const cases: readonly Case[] = [
  {
    id: "web-page",
    content: "<!doctype html><html><body>Log in</body></html>",
    says: /This is a web page, not a feed/,
  },
  { id: "nonsense", content: "Hello, I am no feed.", says: /not a feed/i },
  { id: "empty-body", content: "", says: /answered with nothing in it/ },
  {
    id: "cut-off",
    content: '<?xml version="1.0"?><rss version="2.0"><channel><item><title>Hal',
    says: /breaks off before its first item ends/,
  },
  {
    id: "fifty-megabytes",
    content: streamed(50 * 1024 * 1024),
    says: /sent more than 8 MiB; it was stopped there/,
  },
  {
    id: "gzip-bomb",
    content: (_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
    },
    says: /sent more than 8 MiB; it was stopped there/,
  },
  { id: "byte-a-second", content: byteASecond, says: /byte-a-second|127\.0\.0\.1:\d+ .*(time|seconds|slow)/ },
  { id: "silent", content: () => {}, says: /127\.0\.0\.1:\d+ .*(time|seconds)/ },
  { id: "hung-up", content: (_, response) => void response.destroy(), says: /broke the connection off/ },
  {
    id: "to-loopback",
    content: (_, response) => void response.writeHead(302, { location: "http://127.0.0.9/feed" }).end(),
    says: /127\.0\.0\.9 is at 127\.0\.0\.9, a private address, so it was not asked/,
  },
  {
    id: "in-a-circle",
    content: (_, response) => void response.writeHead(302, { location: "/in-a-circle" }).end(),
    says: /redirects in a circle/,
  },
  {
    id: "many-laughs",
    content: `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${entities}]><rss version="2.0"><channel><item><title>&l12;</title></item></channel></rss>`,
    says: /Many Laughs: (1 new, 0 known|The feed|.*broken)/,
  },
  {
    id: "angle-brackets",
    content: `<rss version="2.0"><channel>${"<".repeat(200_000)}`,
    says: /The feed|not a feed/,
  },
  { id: "brackets", content: "(".repeat(200_000), says: /not a feed/i },
  {
    id: "refusing",
    content: (_, response) => void response.writeHead(503, { "retry-after": "3600" }).end(),
    says: /answered 503 \(its own error\)/,
  },
];

const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, " "));

async function deskOn(
  t: TestContext,
  content: Record<string, Case["content"] | readonly PressItem[]>,
): Promise<TestDesk> {
  // A press each: a host that asks to be left alone must not speak for the others.
  const feeds = await Promise.all(
    Object.entries(content).map(async ([id, given]) => {
      const press = await openPress(t);
      const feed = press.feed(id);
      press.put(id, given);
      return feed;
    }),
  );
  const companies = ["telegram", "signal", "zoom", "yahoo"].map((id) => madeCompany({ id }));
  const config = madeConfig({ feeds, companies });
  return openTestDesk(t, { config, dataDir: await dataFolder(t), clock: clockAt(mondayTen), limits });
}

test("each bad feed is named where people look, and the good ones are unharmed", async (t) => {
  const content: Parameters<typeof deskOn>[1] = { "good-one": [good] };
  for (const { id, content: given } of cases) content[id] = given;
  content["good-two"] = [
    { ...good, title: "Signal refuses Hong Kong police request", link: "https://two.example/1" },
  ];
  const desk = await deskOn(t, content);
  const began = performance.now();
  const polled = await desk.say("/poll");
  assert.ok(performance.now() - began < 20_000, "nothing holds the desk up for long");
  const named = await desk.say("/feeds trouble");
  for (const { id, says } of cases) {
    const title = madeFeed({ id, url: "" }).title;
    const line = polled.split("\n").find((text) => text.startsWith(`• ${title}: `));
    assert.ok(line, `${id} is missing in\n${polled}`);
    assert.match(line, says, id);
    if (/: \d+ new/.test(line)) continue;
    assert.ok(
      named.split("\n").some((row) => row.startsWith(`${id} `)),
      `${id} is missing in /feeds trouble`,
    );
  }
  assert.match(polled, /• Good One: 1 new, 0 known\./);
  assert.match(polled, /• Good Two: 1 new, 0 known\./);
  const digest = await desk.say("/digest");
  assert.ok(digest.includes(good.title), digest);
  const failed = cases.length - (polled.match(/: 1 new/g)?.length ?? 0) + 2;
  assert.ok(digest.includes(`Feeds in trouble (${failed})`), digest);
  assert.deepEqual(desk.troubles, []);
});

test("a feed that hangs or breaks the parser costs itself only", async (t) => {
  const deep = `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`;
  const desk = await deskOn(t, {
    deep: `<?xml version="1.0"?><rss version="2.0"><channel><item><title>Deep</title><description>${deep}</description></item></channel></rss>`,
    spaces: `${" ".repeat(5_000_000)}${rssOf([{ ...good, link: "https://spaces.example/1" }])}`,
    good: [good],
  });
  const polled = await desk.say("/poll");
  assert.match(polled, /• Good: 1 new, 0 known\./);
  assert.match(polled, /• Deep: (1 new|The feed|Parsing)/);
  assert.match(polled, /• Spaces: (1 new|0 new|The feed)/);
  assert.deepEqual(desk.troubles, []);
});

test("a document that breaks off keeps its whole items and is read in full at the next poll", async (t) => {
  const whole = rssOf([good, { ...good, title: "Ferries", link: "https://good.example/2" }]);
  let asked: string[] = [];
  let body = whole.slice(0, whole.indexOf("Ferries") + 3);
  const desk = await deskOn(t, {
    torn: (request, response) => {
      asked.push(String(request.headers["if-none-match"]));
      response.writeHead(200, { "content-type": "text/xml", etag: '"same"' }).end(body);
    },
  });
  assert.match(await desk.say("/poll"), /Torn: 1 new, 0 known/);
  body = whole;
  assert.match(await desk.say("/poll"), /Torn: 1 new, 1 known/);
  assert.deepEqual(asked, ["undefined", "undefined"]);
});

test("what publishers put into titles is shown as text and can't reach anybody", async (t) => {
  const [bell, escape, override] = ["\u0007", "\u001b[31m", "\u202e"];
  const nasty = [
    "@everyone Hong Kong police ask Telegram for user data <@U123> @here",
    `Hong Kong police ask Signal${bell} for${escape} user${override} data`,
    "Hong Kong police ask Zoom for user data [click](javascript:alert) ![x](http://10.0.0.1/x) **bold** <script>",
    "Hong Kong police ask Yahoo for user data\u0000 \ud83d and more",
  ];
  const items = nasty.map((title, index) => ({ ...good, title, link: `https://bad.example/${index}` }));
  const body = rssOf(items);
  const desk = await deskOn(t, { nasty: Buffer.from(body), good: [good] });
  assert.match(await desk.say("/poll"), /• Nasty: 4 new, 0 known\./);
  await desk.say("/digest now");
  const [shown, transcript] = [desk.shown[0]!, desk.transcript()];
  for (const text of [shown, transcript]) {
    // Line ends apart, nothing that steers a terminal or turns the writing round.
    assert.doesNotMatch(text.replaceAll("\n", ""), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    assert.ok(text.isWellFormed());
  }
  assert.match(shown, /@everyone Hong Kong police ask Telegram/, "people read it as it was written");
  assert.doesNotMatch(transcript, /@everyone|@here|<@U123>/);
  assert.doesNotMatch(transcript, /<script|[^\\]\[click\]\(|!\[x\]|\*\*bold\*\*/);
  assert.match(transcript, /\\\[click\\\]/);
  const titles = queryData<{ title: string }>(desk.dataDir, "select title from article_versions");
  for (const { title } of titles) assert.doesNotMatch(title, /[\u0000-\u0008\u001b\ud800-\udfff]/);
  assert.match(await desk.say("/find yahoo"), /ask Yahoo for user data/);
});

test("an item dated in 2099 or 1970 floods nothing and hides nothing", async (t) => {
  const item = (title: string, at: number, index: number) => ({
    ...good,
    title,
    at,
    link: `https://odd.example/${index}`,
  });
  const clock = clockAt(mondayTen);
  const press = await openPress(t);
  const feed = press.feed("odd");
  press.put("odd", [good]);
  const dataDir = await dataFolder(t);
  const desk = await openTestDesk(t, { config: madeConfig({ feeds: [feed] }), dataDir, clock });
  await desk.say("/poll");
  await desk.say("/digest now");
  clock.advance(20 * minute);
  press.put("odd", [
    item("Zoom pauses Hong Kong user data requests", Date.parse("2099-01-01T00:00:00Z"), 1),
    item("Hong Kong court jails bookseller for sedition", 0, 2),
    good,
  ]);
  assert.match(await desk.say("/poll"), /2 new, 1 known/);
  const told = await desk.say("/digest");
  assert.match(told, /Zoom pauses Hong Kong user data requests/, "its date is wrong, it is new all the same");
  assert.doesNotMatch(told, /2099/);
  clock.advance(2 * day);
  await desk.say("/digest now");
  assert.match(await desk.say("/digest"), /No new stories/);
  assert.equal(times(desk.transcript(), "https://odd.example/1"), 1);
});

test("commands are answered while a poll waits for a slow publisher", async (t) => {
  const held = Promise.withResolvers<void>();
  const desk = await deskOn(t, {
    slow: (_, response) => void held.promise.then(() => response.end(rssOf([good]))),
    good: [{ ...good, link: "https://good.example/other" }],
  });
  const polling = desk.say("/poll");
  await wait(100);
  const began = performance.now();
  assert.match(await desk.say("/feeds"), /2 feeds/);
  assert.match(await desk.say("/help"), /HK Newsdesk commands/);
  assert.ok(performance.now() - began < 200);
  held.resolve();
  assert.match(await polling, /2 feeds polled/);
});
