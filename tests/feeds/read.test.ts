import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test, type TestContext } from "node:test";
import zlib from "node:zlib";
import iconv from "iconv-lite";
import { createParserPool } from "../../src/feeds/parse/pool.ts";
import { createFeedReader, type ReadOutcome } from "../../src/feeds/read.ts";
import { noValidators, testFetcher } from "../support/feed-reading.ts";
import { type Answer, startFeedServer } from "../support/feed-server.ts";

const now = Date.UTC(2024, 0, 1);
const parser = createParserPool({ size: 2 });
after(() => parser.close());

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/feeds/${name}`, import.meta.url));
const reader = (t: TestContext) =>
  createFeedReader({
    fetcher: testFetcher(t),
    parser,
    permit: () => Promise.resolve(null),
    now: () => now,
  });
const sends =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(200, headers).end(body);

function itemsOf(outcome: ReadOutcome) {
  assert.ok(outcome.kind === "items", JSON.stringify(outcome));
  return outcome;
}

test("a feed is read from its address to its items, and then found unchanged", async (t) => {
  const server = await startFeedServer(t, (request, response) => {
    if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else
      sends(zlib.gzipSync(fixture("rss2.xml")), { etag: '"1"', "content-encoding": "gzip" })(
        request,
        response,
      );
  });
  const read = reader(t);
  const first = itemsOf(await read({ url: server.url(), validators: noValidators }));
  assert.equal(first.items.length, 3);
  assert.equal(first.format, "rss");
  assert.equal(first.title, "Harbour Post & Mail");
  assert.deepEqual(first.validators, { etag: '"1"', lastModified: null });
  const second = await read({ url: server.url(), validators: first.validators });
  assert.deepEqual(second, { kind: "unchanged", validators: first.validators, movedTo: null });
});

test("the charset of the Content-Type counts, and relative links are those of the final address", async (t) => {
  const source = `<rss version="2.0"><channel><title>報</title><item><title>國安法細則刊憲</title><link>a/1</link></item></channel></rss>`;
  const server = await startFeedServer(t, {
    "/feed": (_, response) => void response.writeHead(301, { location: "/zh/feed.xml" }).end(),
    "/zh/feed.xml": sends(iconv.encode(source, "big5"), { "content-type": "text/xml; charset=Big5" }),
  });
  const outcome = itemsOf(await reader(t)({ url: server.url(), validators: noValidators }));
  assert.equal(outcome.charset, "big5");
  assert.equal(outcome.items[0]!.title, "國安法細則刊憲");
  assert.equal(outcome.items[0]!.url, server.url("/zh/a/1"));
  assert.equal(outcome.movedTo, server.url("/zh/feed.xml"));
});

test("of a truncated feed no validators are kept, so that it is read again in full", async (t) => {
  const cut = fixture("rss2.xml").subarray(0, -300);
  const server = await startFeedServer(t, sends(cut, { etag: '"1"' }));
  const outcome = itemsOf(await reader(t)({ url: server.url(), validators: noValidators }));
  assert.equal(outcome.truncated, true);
  assert.ok(outcome.items.length > 0);
  assert.deepEqual(outcome.validators, noValidators);
});

test("what fails says why, and nothing of it is kept", async (t) => {
  const server = await startFeedServer(t, {
    "/page": sends("<!doctype html><title>Hello</title>"),
    "/gone": (_, response) => void response.writeHead(410).end(),
    "/busy": (_, response) => void response.writeHead(503, { "retry-after": "7" }).end(),
  });
  const read = reader(t);
  const page = await read({ url: server.url("/page"), validators: noValidators });
  assert.ok(page.kind === "failed");
  assert.equal(page.fault.code, "web-page");
  const gone = await read({ url: server.url("/gone"), validators: noValidators });
  assert.ok(gone.kind === "failed" && gone.gone);
  const busy = await read({ url: server.url("/busy"), validators: noValidators });
  assert.ok(busy.kind === "failed");
  assert.equal(busy.retryAfterMs, 7_000);
});

const rss = (items: string): string => `<rss version="2.0"><channel>${items}</channel></rss>`;

test("bad feeds and good ones at once: each gets what is its own", async (t) => {
  const good = rss("<item><title>good</title></item>");
  const server = await startFeedServer(t, {
    "/bomb": sends(zlib.gzipSync(Buffer.alloc(20_000_000), { level: 1 }), { "content-encoding": "gzip" }),
    "/spaces": sends(" ".repeat(4_000_000) + good),
    "/deep": sends(rss(`<item><title>deep</title></item>${"<x>".repeat(100_000)}`)),
    "/signs": sends(
      rss(`<item><title>signs</title><description>${"<".repeat(200_000)}</description></item>`),
    ),
    "/html": sends("<html><body>no</body></html>"),
    "/circle": (_, response) => void response.writeHead(302, { location: "/circle" }).end(),
    "/cut": sends(rss("<item><title>whole</title></item><item><title>ha").slice(0, -16)),
    "/good": sends(good),
  });
  const read = reader(t);
  const paths = ["/bomb", "/spaces", "/deep", "/signs", "/html", "/circle", "/cut"];
  const jobs = [...paths, ...Array.from({ length: 10 }, () => "/good")];
  const outcomes = await Promise.all(
    jobs.map((path) => read({ url: server.url(path), validators: noValidators })),
  );
  const told = outcomes.map((outcome) =>
    outcome.kind === "items"
      ? outcome.items.map((item) => item.title).join()
      : outcome.kind === "failed" && outcome.fault.code,
  );
  assert.deepEqual(told, [
    "too-large",
    "good",
    "deep",
    "signs",
    "web-page",
    "redirect-loop",
    "whole",
    ...Array.from({ length: 10 }, () => "good"),
  ]);
});
