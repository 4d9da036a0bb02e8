import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { createParserPool } from "../../../src/feeds/parse/pool.ts";

const now = Date.UTC(2024, 0, 1);
const documentOf = (source: string | Uint8Array) => ({
  bytes: typeof source === "string" ? Buffer.from(source) : source,
  charset: null,
  feedUrl: "https://served.example/feed",
  now,
});
const rss = (items: string): string => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const good = documentOf(rss("<item><title>good</title></item>"));

/** 200 KB of this hold feedsmith for half a minute (measured). */
const hanging = documentOf(rss(`<item><title>held</title><author>${"(".repeat(200_000)}</author></item>`));

const shared = createParserPool({ size: 2, deadlineMs: 800 });
after(() => shared.close());

test("documents are read in child processes, several at once, each with its own answer", async () => {
  const titles = Array.from({ length: 30 }, (_, i) => `item ${i}`);
  const outcomes = await Promise.all(
    titles.map((title) => shared.parse(documentOf(rss(`<item><title>${title}</title></item>`)))),
  );
  assert.deepEqual(
    outcomes.map((outcome) => outcome.ok && outcome.value.items[0]!.title),
    titles,
  );
});

test("bytes and their encoding go through whole", async () => {
  const bytes = readFileSync(new URL("../../fixtures/feeds/rdf.xml", import.meta.url));
  const outcome = await shared.parse(documentOf(bytes));
  assert.ok(outcome.ok);
  assert.equal(outcome.value.items[0]!.title, "實施細則刊憲");
  assert.equal(outcome.value.charset, "utf-8");
});

test("a fault of the document is an answer like another", async () => {
  const outcome = await shared.parse(documentOf("<html><title>x</title></html>"));
  assert.ok(!outcome.ok);
  assert.equal(outcome.fault.code, "web-page");
});

test("a document that holds the first parser is killed and read by the second; others go on meanwhile", async () => {
  const held = shared.parse(hanging);
  const began = performance.now();
  for (let i = 0; i < 10; i++) assert.ok((await shared.parse(good)).ok);
  assert.ok(performance.now() - began < 800, "the others had to wait");
  const outcome = await held;
  assert.ok(outcome.ok, JSON.stringify(outcome));
  assert.equal(outcome.value.items[0]!.title, "held");
});

test("a document that no parser ends with in time is a fault", async () => {
  const pool = createParserPool({ size: 1, deadlineMs: 5 });
  const long = rss(`<item><title>x</title><description>${"<b>y</b>".repeat(400_000)}</description></item>`);
  const stuck = await pool.parse(documentOf(long));
  assert.ok(!stuck.ok);
  assert.equal(stuck.fault.code, "parse-timeout");
  assert.match(stuck.fault.message, /within 0\.005 seconds/);
  await pool.close();
});

test("a document that takes too much memory dies alone", async () => {
  const pool = createParserPool({ size: 1, heapMb: 24, deadlineMs: 20_000 });
  const big = documentOf(rss("<item><title>x</title><category>y</category></item>".repeat(120_000)));
  const [outcome, other] = await Promise.all([pool.parse(big), pool.parse(good)]);
  assert.ok(!outcome.ok);
  assert.equal(outcome.fault.code, "parse-memory", outcome.fault.message);
  assert.ok(other.ok);
  await pool.close();
});

test("documents that lay ready behind one that killed its child are read all the same", async () => {
  const pool = createParserPool({ size: 1, deadlineMs: 300 });
  const outcomes = await Promise.all([hanging, good, good, good, good].map((each) => pool.parse(each)));
  assert.deepEqual(
    outcomes.map((outcome) => outcome.ok && outcome.value.items[0]!.title),
    ["held", "good", "good", "good", "good"],
  );
  await pool.close();
});

test("answers come to those who asked, also when a page is read between feeds", async () => {
  const pool = createParserPool({ size: 1 });
  const page = { bytes: Buffer.from(rss("")), charset: null, want: { kind: "article" as const } };
  const [first, read, last] = await Promise.all([pool.parse(good), pool.readPage(page), pool.parse(good)]);
  assert.deepEqual([first.ok, read.ok && "items" in read.value, last.ok], [true, false, true]);
  assert.ok(last.ok && last.value.items[0]!.title === "good");
  await pool.close();
});

test("children end when idle, start again when needed, and all end with the pool", async () => {
  const pool = createParserPool({ size: 2, idleMs: 20 });
  assert.ok((await pool.parse(good)).ok);
  const before = childCount();
  assert.ok(before > 0);
  for (let i = 0; i < 200 && childCount() >= before; i++) await pause(10);
  assert.ok(childCount() < before);
  assert.ok((await pool.parse(good)).ok);
  await pool.close();
  const late = await pool.parse(good);
  assert.ok(!late.ok);
  assert.equal(late.fault.code, "parse-stopped");
});

test("closing ends documents that are being read", async () => {
  const pool = createParserPool({ size: 1, deadlineMs: 20_000 });
  const held = pool.parse(hanging);
  const queued = pool.parse(good);
  await pause(50);
  const began = performance.now();
  await pool.close();
  for (const outcome of await Promise.all([held, queued])) {
    assert.ok(!outcome.ok);
    assert.equal(outcome.fault.code, "parse-stopped");
  }
  assert.ok(performance.now() - began < 2_000);
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Child processes of this one, from the system's own list. */
function childCount(): number {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8");
  return children.trim() === "" ? 0 : children.trim().split(/\s+/).length;
}

test("a page that holds its reader is killed, and nothing else", async () => {
  const pageOf = (html: string) => ({
    bytes: Buffer.from(html),
    charset: null,
    want: { kind: "article" as const },
  });
  const held = shared.readPage(pageOf(`<html><body>${"<div>".repeat(120_000)}`));
  assert.ok((await shared.parse(good)).ok);
  const outcome = await held;
  assert.ok(!outcome.ok);
  assert.equal(outcome.fault.code, "parse-timeout");
  assert.match(outcome.fault.message, /^The page could not be parsed/);
  const page = await shared.readPage(
    pageOf(`<html><body><article>${"<p>A long sentence of an article, which is read.</p>".repeat(9)}`),
  );
  assert.ok(page.ok);
  assert.match(page.value.text, /^A long sentence of an article, which is read\./);
});
