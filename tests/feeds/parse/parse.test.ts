import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as fc from "fast-check";
import { parse, type ParserChoice } from "../../../src/feeds/parse/parse.ts";
import { readDocument, type ReadFeed } from "../../../src/feeds/parse/read-document.ts";

const folder = new URL("../../fixtures/feeds/", import.meta.url);
const now = Date.UTC(2024, 0, 1);

async function read(source: string | Uint8Array, choice: ParserChoice = "feedsmith") {
  const bytes = typeof source === "string" ? Buffer.from(source) : source;
  return readDocument({ bytes, charset: null, feedUrl: "https://served.example/feed", now }, choice);
}

async function readFixture(name: string, choice: ParserChoice = "feedsmith"): Promise<ReadFeed> {
  const outcome = await read(readFileSync(new URL(name, folder)), choice);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.value;
}

async function faultOf(source: string) {
  const outcome = await read(source);
  assert.ok(!outcome.ok, JSON.stringify(outcome).slice(0, 500));
  return outcome.fault;
}

const bare = {
  guid: null,
  url: null,
  canonicalUrl: null,
  summary: "",
  content: "",
  publishedAt: null,
  updatedAt: null,
  author: null,
  categories: [],
};

test("RSS 2.0 with its extensions", async () => {
  const feed = await readFixture("rss2.xml");
  assert.equal(feed.format, "rss");
  assert.equal(feed.title, "Harbour Post & Mail");
  assert.deepEqual(feed.items, [
    {
      guid: "harbour-1001",
      url: "https://www.harbour.example/2020/07/06/pause/?id=7",
      canonicalUrl: "harbour.example/2020/07/06/pause?id=7",
      title: "Messenger “pauses” handing data to police",
      summary: "The company said it would stop for now.",
      content: "The company said it would stop for now.\n\nOthers are expected to follow.",
      publishedAt: Date.UTC(2020, 6, 6, 10, 30),
      updatedAt: null,
      author: "May Chan",
      categories: ["Law", "Privacy"],
    },
    {
      ...bare,
      guid: "https://harbour.example/2020/07/05/review",
      url: "https://harbour.example/2020/07/05/review",
      canonicalUrl: "harbour.example/2020/07/05/review",
      title: "AT&T “reviews” the law",
      summary: "A plain — but short — line.",
      publishedAt: Date.UTC(2020, 6, 5, 14),
      author: "City Desk",
    },
    { ...bare, title: "No link and no date" },
  ]);
});

test("Atom: the page's link, xml:base, kinds of text, dates that are missing or broken", async () => {
  const feed = await readFixture("atom.xml");
  assert.equal(feed.format, "atom");
  assert.equal(feed.title, "Policy & Trust");
  assert.deepEqual(feed.items, [
    {
      guid: "tag:blog.example,2020:1",
      url: "https://blog.example/en/requests",
      canonicalUrl: "blog.example/en/requests",
      title: "Requests from <Hong Kong>",
      summary: "We paused reviews.",
      content: "We paused reviews.\n\nPending assessment.",
      publishedAt: Date.UTC(2020, 6, 6, 4),
      updatedAt: Date.UTC(2020, 6, 7, 4),
      author: "Trust Team",
      categories: ["Transparency"],
    },
    {
      ...bare,
      guid: "https://blog.example/id/2",
      url: "https://blog.example/old/two",
      canonicalUrl: "blog.example/old/two",
      title: "Only updated",
      publishedAt: Date.UTC(2020, 6, 1),
      updatedAt: Date.UTC(2020, 6, 1),
    },
    {
      ...bare,
      guid: "https://blog.example/id/3",
      url: "https://blog.example/id/3",
      canonicalUrl: "blog.example/id/3",
      title: "Bad date, no link",
    },
  ]);
});

test("Atom 0.3, RSS 1.0 and RSS 0.91 are still read", async () => {
  const atom = await readFixture("atom03.xml");
  assert.equal(atom.items[0]!.title, "Still served");
  assert.equal(atom.items[0]!.content, "Hello");
  assert.equal(atom.items[0]!.publishedAt, Date.UTC(2005, 0, 1, 2));

  const rdf = await readFixture("rdf.xml");
  assert.equal(rdf.format, "rdf");
  assert.deepEqual(
    rdf.items.map((item) => [item.title, item.url, item.publishedAt, item.author]),
    [
      ["實施細則刊憲", "https://gazette.example/1", Date.UTC(2020, 6, 6, 13), "憲報"],
      ["第二號公告", "https://gazette.example/2", Date.UTC(2020, 6, 5), null],
    ],
  );

  const old = await readFixture("rss091.xml");
  assert.equal(old.items[0]!.title, "Nine one");
  assert.equal(old.items[0]!.summary, "Old but whole");
});

test("JSON Feed, with a number for an id, a relative link, and an item without a title", async () => {
  const feed = await readFixture("feed.json");
  assert.equal(feed.format, "json");
  const [first, second] = feed.items;
  assert.equal(first!.guid, "17");
  assert.equal(first!.url, "https://served.example/17");
  assert.equal(first!.title, "Figures <for> the first half");
  assert.equal(first!.content, "3 of 43 requests\n\nwere answered");
  assert.equal(first!.author, "Ann, Bob");
  assert.equal(first!.publishedAt, Date.UTC(2021, 7, 1, 1));
  assert.equal(second!.url, "https://notes.example/16");
  assert.match(second!.title, /^Only text, with a < in it\. .{40,80}…$/);
});

test("a feed with a warning before it, bare ampersands, unknown entities and a stray tag loses no item", async () => {
  const feed = await readFixture("messy.xml");
  assert.equal(feed.title, "Café & Bar News");
  assert.deepEqual(
    feed.items.map((item) => [item.title, item.url, item.guid]),
    [
      ["Bare & ampersand &bogus; entity", "https://messy.example/1?a=1&b=2", null],
      ["After a stray tag", "https://messy.example/2", null],
      ["Guid with attributes", "https://messy.example/3", "https://messy.example/3"],
      ["Empty guid", "https://messy.example/4", null],
    ],
  );
});

test("the second parser alone reads RSS, RDF and Atom too", async () => {
  for (const [name, count] of [
    ["rss2.xml", 3],
    ["rdf.xml", 2],
    ["rss091.xml", 1],
    ["atom.xml", 3],
  ] as const) {
    const feed = await readFixture(name, "rss-parser");
    const titles = (await readFixture(name)).items.map((item) => item.title.slice(0, 12));
    assert.equal(feed.items.length, count, name);
    assert.deepEqual(
      feed.items.map((item) => item.title.slice(0, 12)),
      titles,
    );
  }
  const [item] = (await readFixture("rss2.xml", "rss-parser")).items;
  assert.equal(item!.guid, "harbour-1001");
  assert.equal(item!.publishedAt, Date.UTC(2020, 6, 6, 10, 30));
  assert.deepEqual(item!.categories, ["Law", "Privacy"]);
});

test("one item that breaks a parser costs only itself", async () => {
  const outcome = await read(
    wrap(
      "<item><title>a</title></item><item><title>b</title><description>never closed</item><item><title>c</title></item>",
    ),
  );
  assert.ok(outcome.ok);
  const titles = outcome.value.items.map((found) => found.title);
  assert.ok(titles.includes("a") && titles.includes("c"), titles.join());
});

test("an item in a comment is no item, and a comment in a text harms nothing", async () => {
  const outcome = await read(
    wrap(
      `<!-- <item><title>hidden</title></item> --><item><title>a</title><description><![CDATA[x<!--y]]></description></item>` +
        `<!-- <![CDATA[ --><item><title>b</title></item><!-- --><item><title>c</title></item><!-- <item>`,
    ),
  );
  assert.ok(outcome.ok);
  assert.deepEqual(
    outcome.value.items.map((item) => item.title),
    ["a", "b", "c"],
  );
});

test("a web page that tells how to write a feed is no feed", async () => {
  const fault = await faultOf(`<html><title>How to</title><pre><rss version="2.0"><channel></pre></html>`);
  assert.equal(fault.code, "web-page");
});

test("a truncated feed gives its whole items and says so", async () => {
  const whole = readFileSync(new URL("rss2.xml", folder), "utf8");
  const cut = whole.slice(0, whole.indexOf("No link and no date"));
  const outcome = await read(cut);
  assert.ok(outcome.ok);
  assert.equal(outcome.value.truncated, true);
  assert.equal(outcome.value.items.length, 2);
  assert.equal((await readFixture("rss2.xml")).truncated, false);
  for (const name of ["atom.xml", "rdf.xml"]) {
    const text = readFileSync(new URL(name, folder), "utf8");
    const end = text.lastIndexOf(name === "atom.xml" ? "<entry" : "<item ");
    const part = await read(text.slice(0, end + 20));
    assert.ok(part.ok, name);
    assert.equal(part.value.truncated, true);
    assert.ok(part.value.items.length > 0);
  }
});

test("a feed that breaks off before its first item ends is a fault", async () => {
  const fault = await faultOf(`<rss version="2.0"><channel><title>T</title><item><title>x</title><desc`);
  assert.equal(fault.code, "truncated");
  const json = await faultOf(`{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1"`);
  assert.equal(json.code, "malformed");
});

test("a feed without items is a feed without news", async () => {
  for (const source of [
    `<rss version="2.0"><channel><title>T</title></channel></rss>`,
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title></feed>`,
    `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[]}`,
  ]) {
    const outcome = await read(source);
    assert.ok(outcome.ok, JSON.stringify(outcome));
    assert.deepEqual(outcome.value.items, []);
  }
});

test("a web page is said to be one, with its title and the feeds that it names", async () => {
  const fault = await faultOf(`<!DOCTYPE html><html><head><title>Harbour &amp; Co</title>
    <link rel="stylesheet" href="rss.css">
    <link rel="alternate" type="application/rss+xml" title="All" href="/feed.xml?a=1&amp;b=2">
    <LINK href='https://other.example/atom' type=application/atom+xml rel=alternate>
    </head><body>${"<p>x</p>".repeat(1_000)}</body></html>`);
  assert.equal(fault.code, "web-page");
  assert.match(fault.message, /web page titled “Harbour & Co”, not a feed/);
  assert.match(
    fault.fix ?? "",
    /https:\/\/served\.example\/feed\.xml\?a=1&b=2 , https:\/\/other\.example\/atom/,
  );
  assert.match((await faultOf("<html><body>Just a moment...</body></html>")).fix ?? "", /bots/);
});

for (const [what, source, code, words] of [
  ["a sitemap", `<?xml version="1.0"?><urlset><url/></urlset>`, "not-a-feed", /<urlset>/],
  ["plain text", "Not found", "not-a-feed", /plain text/],
  ["text with a sign", "1 < 2", "not-a-feed", /plain text/],
  ["nothing but spaces", "  \n ", "empty", /empty/],
  ["other JSON", `{"error":"not found"}`, "not-a-feed", /no JSON Feed/],
  ["a JSON list", "[1,2]", "not-a-feed", /no JSON Feed/],
  ["broken JSON", `{"title":`, "malformed", /broken JSON/],
] as const) {
  test(`${what} is the fault ${code}`, async () => {
    const fault = await faultOf(source);
    assert.equal(fault.code, code);
    assert.match(fault.message, words);
  });
}

const wrap = (items: string, head = ""): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const good = "<item><title>good</title></item>";

test("a billion laughs stay unexpanded", async () => {
  const entities = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY l${i + 1} "${`&l${i === 0 ? "" : i};`.repeat(10)}">`,
  );
  const bomb = wrap(
    `<item><title>&l9;</title></item>${good}`,
    `<!DOCTYPE rss [<!ENTITY l "ha">${entities.join("")}]>`,
  );
  for (const choice of ["feedsmith", "rss-parser"] as const) {
    const outcome = await read(bomb, choice);
    assert.ok(outcome.ok);
    assert.equal(outcome.value.items[0]!.title, "&l9;");
  }
});

const heavy: Record<string, string> = {
  "100,000 nested elements": wrap(good + "<x>".repeat(100_000) + "</x>".repeat(100_000)),
  "100,000 elements never closed": wrap(good + "<x>".repeat(100_000)),
  "200,000 nested divs in an item": wrap(
    `${good}<item><title>b</title><description>${"<div>".repeat(200_000)}</description></item>`,
  ),
  "200 KB of <": wrap(
    `${good}<item><title>b</title><description>${"<".repeat(200_000)}</description></item>`,
  ),
  "200 KB of ( in a description": wrap(
    `${good}<item><title>b</title><description>${"(".repeat(200_000)}</description></item>`,
  ),
  "4 MB of leading spaces": " ".repeat(4_000_000) + wrap(good),
  "1 MB of spaces in a title": wrap(good + `<item><title>a${" ".repeat(1_000_000)}b</title></item>`),
  "100,000 comments": wrap("<!-- -->".repeat(100_000) + good),
  "100,000 open comments": wrap(good + "<!--".repeat(100_000)),
  "comments and one far CDATA": wrap(`${"<!-- -->".repeat(100_000)}<x><![CDATA[]]></x>${good}`),
  "20,000 items that hold nothing": wrap(good + "<item></item>".repeat(20_000)),
  "a document type that never ends": `<!DOCTYPE x [${" ]".repeat(100_000)}` + wrap(good),
};
for (const [name, source] of Object.entries(heavy)) {
  test(`${name}: the good item comes through or a clear fault does`, async () => {
    const began = performance.now();
    const outcome = await read(source);
    assert.ok(performance.now() - began < 4_000);
    if (outcome.ok) assert.equal(outcome.value.items[0]!.title, "good");
    else assert.equal(outcome.fault.code, "not-a-feed");
  });
}

test("NUL, lone surrogates, control characters and mentions in titles come out as plain, well-formed text", async () => {
  const source = wrap(
    `<item><title>a\u0000b&#0;c&#xD800;\u001b[0m @everyone &amp;lt;!channel&amp;gt; \u202ed</title><link>javascript:alert(1)</link></item>`,
  );
  const outcome = await read(source);
  assert.ok(outcome.ok);
  assert.equal(outcome.value.items[0]!.title, "ab\ufffdc\ufffd[0m @everyone <!channel> d");
  assert.equal(outcome.value.items[0]!.url, null);
});

test("a date in 2099 is no date", async () => {
  const outcome = await read(
    wrap("<item><title>a</title><pubDate>Fri, 01 May 2099 00:00:00 GMT</pubDate></item>"),
  );
  assert.ok(outcome.ok);
  assert.equal(outcome.value.items[0]!.publishedAt, null);
});

test("whatever the document, there is an outcome and no exception", async () => {
  const part = fc.constantFrom(
    "<rss version='2.0'>",
    "<channel>",
    "<item>",
    "</item>",
    "</channel>",
    "</rss>",
    "<feed>",
    "<entry>",
    "</entry>",
    "</feed>",
    "<rdf:RDF>",
    "</rdf:RDF>",
    "<title>",
    "</title>",
    "<link/>",
    "<link>",
    "<guid a='b'>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "&amp;",
    "&",
    "<",
    ">",
    "{",
    "}",
    '"items"',
    ":",
    "[",
    "]",
    "x",
    "<?xml ?>",
    "<!DOCTYPE",
    "<html>",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part),
      fc.constantFrom("feedsmith", "rss-parser") as fc.Arbitrary<ParserChoice>,
      async (parts, choice) => {
        const outcome = await parse(parts.join(""), "https://served.example/", choice);
        assert.equal(typeof outcome.ok, "boolean");
      },
    ),
    { numRuns: 500 },
  );
});
