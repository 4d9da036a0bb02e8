import assert from "node:assert/strict";
import { after, test, type TestContext } from "node:test";
import { createParserPool } from "../../../src/feeds/parse/pool.ts";
import { createFeedReader } from "../../../src/feeds/read.ts";
import { noValidators, testFetcher } from "../../support/feed-reading.ts";
import { type Answer, startFeedServer } from "../../support/feed-server.ts";

const parser = createParserPool({ size: 1 });
after(() => parser.close());

async function readerOf(t: TestContext, answer: Answer, permitted = true) {
  const server = await startFeedServer(t, answer);
  const fault = { code: "robots-forbidden", message: "no" };
  const read = createFeedReader({
    fetcher: testFetcher(t),
    parser,
    permit: async () => (permitted ? null : fault),
    now: () => 0,
  });
  const url = server.url("/report");
  return {
    url,
    read: (given: { title?: string; selector?: string; etag?: string } = {}) =>
      read({
        url,
        validators: { ...noValidators, etag: given.etag ?? null },
        watched: { selector: given.selector ?? null },
        title: given.title ?? null,
      }),
  };
}

const page =
  (body: string): Answer =>
  (_, response) =>
    void response
      .writeHead(200, { "content-type": "text/html", etag: '"1"' })
      .end(`<html><body>${body}</body></html>`);

test("a watched page is a feed of one item: the page itself, under its heading or the name given", async (t) => {
  const { url, read } = await readerOf(t, page("<main><h1>Our report</h1><p>Requests: 43.</p></main>"));
  const outcome = await read();
  assert.ok(outcome.kind === "items", JSON.stringify(outcome));
  assert.equal(outcome.format, "page");
  assert.equal(outcome.validators.etag, '"1"');
  assert.deepEqual(
    outcome.items.map(({ title, content, url: link, publishedAt }) => [title, content, link, publishedAt]),
    [["Our report", "Our report\n\nRequests: 43.", url, null]],
  );
  const named = await read({ title: "Acme: requests" });
  assert.ok(named.kind === "items");
  assert.equal(named.items[0]!.title, "Acme: requests");
});

test("a page that has not changed says so, as feeds do", async (t) => {
  const { read } = await readerOf(t, (request, response) => {
    if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else page("<p>x</p>")(request, response);
  });
  assert.equal((await read({ etag: '"1"' })).kind, "unchanged");
});

test("walls, errors told as pages and pages without text fail, so that none is taken for a change", async (t) => {
  const codeOf = async (answer: Answer, selector?: string) => {
    const { read } = await readerOf(t, answer);
    const outcome = await read(selector === undefined ? {} : { selector });
    return outcome.kind === "failed" ? outcome.fault.code : outcome.kind;
  };
  assert.equal(
    await codeOf(page("<h1>Page not found</h1><p>Try the search instead of this address.</p>")),
    "soft-404",
  );
  assert.equal(
    await codeOf(page("<p>We value your privacy.</p><p>Accept all</p><p>Manage preferences</p>")),
    "consent-wall",
  );
  assert.equal(await codeOf(page("<div id=app></div>")), "needs-script");
  assert.equal(await codeOf(page("<p>Report</p>"), ".policy"), "selector-not-found");
  assert.equal(await codeOf((_, response) => void response.writeHead(404).end()), "http-404");
  assert.equal(
    await codeOf((_, response) => void response.writeHead(302, { location: "/" }).end("")),
    "redirect-loop",
  );
});

test("a page that robots are asked to leave alone is left alone", async (t) => {
  const { read } = await readerOf(t, page("<p>x</p>"), false);
  const outcome = await read();
  assert.ok(outcome.kind === "failed");
  assert.equal(outcome.fault.code, "robots-forbidden");
});
