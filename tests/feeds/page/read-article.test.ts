import assert from "node:assert/strict";
import { after, test, type TestContext } from "node:test";
import { createArticlePageReader } from "../../../src/feeds/page/read-article.ts";
import { createParserPool } from "../../../src/feeds/parse/pool.ts";
import { memoryCache, testFetcher } from "../../support/feed-reading.ts";
import { type Answer, startFeedServer } from "../../support/feed-server.ts";

const parser = createParserPool({ size: 1 });
after(() => parser.close());

const title = "Police seek court order for records of messaging accounts";
const html = `<html><head><title>${title}</title></head><body><article>${"<p>Hong Kong police seek a court order for the records of 27 messaging accounts, a filing says.</p>".repeat(6)}</article></body></html>`;

async function readerOf(t: TestContext, answers: Answer | Record<string, Answer>) {
  const server = await startFeedServer(t, answers);
  const fault = { code: "robots-forbidden", message: "no" };
  const read = createArticlePageReader({
    fetcher: testFetcher(t),
    parser,
    permit: async (url) => (url.pathname === "/forbidden" ? fault : null),
    cache: memoryCache(),
  });
  const ask = (path = "/page", again = false) => read({ url: server.url(path), title, summary: "", again });
  return { server, ask };
}

const sends =
  (status: number, body = "", headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

test("a page is asked for as HTML and read, and kept for whoever comes next", async (t) => {
  const { server, ask } = await readerOf(t, sends(200, html, { "content-type": "text/html" }));
  const first = await ask();
  assert.ok(first.kind === "text", JSON.stringify(first));
  assert.match(first.text, /^Hong Kong police seek a court order/);
  assert.match(server.requests[0]!.headers.accept!, /^text\/html/);
  assert.deepEqual(await ask(), first);
  assert.equal(server.requests.length, 1);
  await ask("/page", true);
  assert.equal(server.requests.length, 2, "a changed article is asked for anew");
});

for (const [status, passing] of [
  [401, false],
  [402, false],
  [403, false],
  [404, false],
  [410, false],
  [451, false],
  [408, true],
  [429, true],
  [500, true],
  [503, true],
] as const) {
  test(`a page that answers ${status} ${passing ? "may be tried again" : "is not tried again"}`, async (t) => {
    const { ask } = await readerOf(t, sends(status));
    const read = await ask();
    assert.ok(read.kind === "failed");
    assert.deepEqual([read.fault.code, read.passing], [`http-${status}`, passing]);
  });
}

test("how a page fails, and whether that may pass", async (t) => {
  const { ask } = await readerOf(t, {
    "/broken-off": (_, response) => void response.destroy(),
    "/pdf": sends(200, "%PDF-1.7", { "content-type": "application/pdf" }),
    "/to-forbidden": sends(302, "", { location: "/forbidden" }),
    "/wall": sends(
      200,
      "<html><body><p>Subscribe to continue reading this article of ours.</p></body></html>",
    ),
    "/other": sends(200, html.replaceAll(/police|court|order|records|messaging|accounts|seek/gi, "ferry")),
    "/slow": () => {},
  });
  const told = async (path: string) => {
    const read = await ask(path);
    return read.kind === "failed" ? [read.fault.code, read.passing] : [read.kind];
  };
  assert.deepEqual(await told("/broken-off"), ["connection-reset", true]);
  assert.deepEqual(await told("/pdf"), ["not-html", false]);
  assert.deepEqual(await told("/forbidden"), ["robots-forbidden", false]);
  assert.deepEqual(await told("/to-forbidden"), ["robots-forbidden", false]);
  assert.deepEqual(await told("/wall"), ["paywall", false]);
  assert.deepEqual(await told("/other"), ["not-the-article", false]);
  assert.deepEqual(await told("/slow"), ["timeout", true]);
});
