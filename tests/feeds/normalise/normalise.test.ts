import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { normalise } from "../../../src/feeds/normalise/normalise.ts";
import type { RawFeed, RawItem, RawText } from "../../../src/feeds/raw-feed.ts";

const now = Date.UTC(2020, 6, 6);
const context = { feedUrl: "https://news.example/feeds/all.xml", now };
const html = (value: string): RawText => ({ value, kind: "html" });
const text = (value: string): RawText => ({ value, kind: "text" });

const blank: RawItem = {
  guid: null,
  link: null,
  base: null,
  title: null,
  summary: null,
  content: null,
  published: [],
  updated: [],
  authors: [],
  categories: [],
};
const feedOf = (items: Partial<RawItem>[], feed: Partial<RawFeed> = {}): RawFeed => ({
  format: "rss",
  title: null,
  base: null,
  truncated: false,
  ...feed,
  items: items.map((item) => ({ ...blank, ...item })),
});
const one = (item: Partial<RawItem>, feed: Partial<RawFeed> = {}) =>
  normalise(feedOf([item], feed), context).items[0]!;

test("markup in a title goes, what is said to be text stays", () => {
  assert.equal(one({ title: html("A <i>b</i> &amp; c\n d") }).title, "A b & c d");
  assert.equal(one({ title: text("A <i>b</i> &amp; c") }).title, "A <i>b</i> &amp; c");
});

test("a missing title is made of the first words", () => {
  assert.equal(one({ summary: html("<p>Short line.</p><p>More.</p>") }).title, "Short line.");
  const long = one({ content: text("word ".repeat(100)) }).title;
  assert.match(long, /^(?:word )+word…$/);
  assert.ok(long.length <= 91);
  assert.equal(one({ summary: text("國".repeat(200)) }).title, `${"國".repeat(90)}…`);
});

test("an item of neither title nor text is left out and named", () => {
  const { items, dropped } = normalise(
    feedOf([{ title: html(" <b></b> "), link: "/x" }, { guid: "g" }, { title: text("kept") }]),
    context,
  );
  assert.deepEqual(
    items.map((item) => item.title),
    ["kept"],
  );
  assert.deepEqual(dropped, [
    { reason: "neither title nor text", title: "https://news.example/x" },
    { reason: "neither title nor text", title: "g" },
  ]);
});

test("links are resolved against the item's base, the document's, and the feed's address", () => {
  assert.equal(one({ title: text("a"), link: "x" }).url, "https://news.example/feeds/x");
  assert.equal(one({ title: text("a"), link: "x" }, { base: "/en/" }).url, "https://news.example/en/x");
  assert.equal(
    one({ title: text("a"), link: "x", base: "2020/" }, { base: "/en/" }).url,
    "https://news.example/en/2020/x",
  );
  assert.equal(
    one({ title: text("a"), link: "x", base: "javascript:1" }).url,
    "https://news.example/feeds/x",
  );
  const unsafe = one({ title: text("a"), link: "javascript:alert(1)" });
  assert.deepEqual([unsafe.url, unsafe.canonicalUrl], [null, null]);
});

test("when only the date of a change is known, it is the date of publication too", () => {
  const item = one({ title: text("a"), published: ["soon"], updated: ["2020-07-01"] });
  assert.equal(item.publishedAt, Date.UTC(2020, 6, 1));
  assert.equal(item.updatedAt, Date.UTC(2020, 6, 1));
  assert.equal(one({ title: text("a"), published: ["2099-01-01"] }).publishedAt, null);
});

test("a description too long for a summary is the full text", () => {
  const long = "A sentence of the article. ".repeat(400);
  const item = one({ title: text("a"), summary: html(long) });
  assert.equal(item.summary.length, 5_000);
  assert.equal(item.content, long.trim());
  assert.equal(one({ title: text("a"), summary: html("short") }).content, "");
  assert.equal(one({ title: text("a"), summary: html(long), content: html("own") }).content, "own");
});

test("everything has its limit", () => {
  const item = one({
    title: text("t".repeat(2_000)),
    summary: text("s".repeat(20_000)),
    content: text("c".repeat(500_000)),
    guid: "g".repeat(5_000),
    authors: ["a".repeat(500), "b"],
    categories: Array.from({ length: 100 }, (_, i) => `${i}${"x".repeat(500)}`),
  });
  assert.equal(item.title.length, 500);
  assert.ok(item.title.endsWith("…"));
  assert.equal(item.summary.length, 5_000);
  assert.equal(item.content.length, 200_000);
  assert.equal(item.guid!.length, 1_000);
  assert.equal(item.author!.length, 200);
  assert.equal(item.categories.length, 20);
  assert.ok(item.categories.every((category) => category.length <= 100));
});

test("of more than 500 items the newest are kept in the feed's order", () => {
  const items = Array.from({ length: 700 }, (_, i) => ({
    title: text(`item ${i}`),
    published: [new Date(now - (700 - i) * 60_000).toISOString()],
  }));
  const result = normalise(feedOf([{ title: text("undated") }, ...items]), context);
  assert.equal(result.items.length, 500);
  assert.equal(result.items[0]!.title, "undated");
  assert.equal(result.items[1]!.title, "item 201");
  assert.equal(result.items.at(-1)!.title, "item 699");
  assert.deepEqual(result.dropped, [{ reason: "201 items past the newest 500", title: "" }]);
});

test("a flood of empty items is told in a line, not in a list", () => {
  const { dropped } = normalise(feedOf(Array.from({ length: 10_000 }, () => ({}))), context);
  assert.equal(dropped.length, 21);
  assert.match(dropped.at(-1)!.reason, /9,?980 more/);
});

const wild = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    "<p>",
    "&#0;",
    "javascript:1",
    "//x",
    "\u202e",
    "https://news.example/a?utm_source=x",
    "2020-01-01",
  ),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const rawText = fc.record({ value: wild, kind: fc.constantFrom("html" as const, "text" as const) });
const rawItem: fc.Arbitrary<RawItem> = fc.record({
  guid: maybe(wild),
  link: maybe(wild),
  base: maybe(wild),
  title: maybe(rawText),
  summary: maybe(rawText),
  content: maybe(rawText),
  published: fc.array(wild, { maxLength: 2 }),
  updated: fc.array(wild, { maxLength: 2 }),
  authors: fc.array(wild, { maxLength: 3 }),
  categories: fc.array(wild, { maxLength: 3 }),
});

test("whatever a parser gives, items are well-formed, without control characters, and safe to link", () => {
  const bad = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
  fc.assert(
    fc.property(fc.array(rawItem, { maxLength: 5 }), maybe(wild), (rawItems, base) => {
      const { items, dropped } = normalise(feedOf(rawItems, { base }), context);
      assert.equal(items.length + dropped.length, rawItems.length);
      for (const item of items) {
        const texts = [
          item.title,
          item.summary,
          item.content,
          item.guid ?? "",
          item.author ?? "",
          ...item.categories,
        ];
        for (const value of texts) {
          assert.ok(value.isWellFormed());
          assert.doesNotMatch(value, bad);
        }
        assert.notEqual(item.title, "");
        assert.ok(item.url === null || /^https?:\/\//.test(item.url));
        assert.equal(item.url === null, item.canonicalUrl === null);
        assert.ok((item.publishedAt ?? 0) <= now + 600_000);
      }
      // The same input gives the same items: nothing in it depends on what came before.
      assert.deepEqual(normalise(feedOf(rawItems, { base }), context).items, items);
    }),
    { numRuns: 500 },
  );
});
