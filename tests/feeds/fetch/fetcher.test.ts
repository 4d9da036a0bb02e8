import assert from "node:assert/strict";
import { test } from "node:test";
import zlib from "node:zlib";
import type { FetchResult } from "../../../src/feeds/fetch/fetcher.ts";
import { memoryCooldown, noon, noValidators, testFetcher } from "../../support/feed-reading.ts";
import { startFeedServer } from "../../support/feed-server.ts";

function body(result: FetchResult) {
  assert.ok(result.kind === "body", JSON.stringify(result));
  return result;
}
function faultOf(result: FetchResult) {
  assert.ok(result.kind === "failed", JSON.stringify(result).slice(0, 300));
  return result;
}

test("a feed's bytes come with its charset, validators and final address", async (t) => {
  const server = await startFeedServer(t, (_, response) => {
    response.writeHead(200, {
      "content-type": 'text/xml; charset="Big5"',
      etag: 'W/"one"',
      "last-modified": "Mon, 06 Jul 2020 02:00:00 GMT",
    });
    response.end("<rss/>");
  });
  const fetcher = testFetcher(t, { contact: "https://desk.example/" });
  const result = body(await fetcher.fetch({ url: server.url(), validators: noValidators }));
  assert.equal(result.bytes.toString(), "<rss/>");
  assert.equal(result.charset, "big5");
  assert.equal(result.finalUrl, server.url());
  assert.equal(result.movedTo, null);
  assert.deepEqual(result.validators, { etag: 'W/"one"', lastModified: "Mon, 06 Jul 2020 02:00:00 GMT" });
  const { headers } = server.requests[0]!;
  assert.match(headers["user-agent"]!, /^HKNewsdesk\/\d+\.\d+\.\d+ \(\+https:\/\/desk\.example\/\)$/);
  assert.match(headers["accept-encoding"]!, /gzip.*br/);
  assert.match(headers["accept"]!, /rss/);
  assert.equal(headers["if-none-match"], undefined);
});

test("both validators are sent, and a 304 keeps what it does not renew", async (t) => {
  const server = await startFeedServer(t, (request, response) => {
    const known =
      request.headers["if-none-match"] === '"one"' && request.headers["if-modified-since"] === "then";
    response.writeHead(known ? 304 : 200, known ? { etag: '"two"' } : {}).end(known ? undefined : "x");
  });
  const validators = { etag: '"one"', lastModified: "then" };
  const result = await testFetcher(t).fetch({ url: server.url(), validators });
  assert.deepEqual(result, {
    kind: "not-modified",
    validators: { etag: '"two"', lastModified: "then" },
    movedTo: null,
  });
});

test("a validator that could not be sent back is neither kept nor sent", async (t) => {
  const server = await startFeedServer(t, (_, response) => {
    response.writeHead(200, { etag: '"é"', "last-modified": "x".repeat(2_000) }).end("x");
  });
  const validators = { etag: '"bad\nheader"', lastModified: "\u{1f600}" };
  const result = body(await testFetcher(t).fetch({ url: server.url(), validators }));
  assert.deepEqual(result.validators, noValidators);
  assert.equal(server.requests[0]!.headers["if-none-match"], undefined);
});

test("a 304 that nobody asked for is a failure, not a feed without news", async (t) => {
  const server = await startFeedServer(t, (_, response) => void response.writeHead(304).end());
  const { fault } = faultOf(await testFetcher(t).fetch({ url: server.url(), validators: noValidators }));
  assert.equal(fault.code, "http-304");
});

for (const [coding, pack] of [
  ["gzip", zlib.gzipSync],
  ["br", zlib.brotliCompressSync],
  ["deflate", zlib.deflateSync],
  ["deflate", zlib.deflateRawSync],
  ["identity", (bytes: Buffer) => bytes],
] as const) {
  test(`a body in ${coding} (${pack.name || "plain"}) is unpacked`, async (t) => {
    const text = "<rss>香港</rss>".repeat(1_000);
    const packed = pack(Buffer.from(text));
    const server = await startFeedServer(t, (_, response) => {
      response.writeHead(200, { "content-encoding": coding }).end(packed);
    });
    const result = body(await testFetcher(t).fetch({ url: server.url(), validators: noValidators }));
    assert.equal(result.bytes.toString(), text);
  });
}

test("gzip is unpacked without the header, and plain text is read though the header says gzip", async (t) => {
  const server = await startFeedServer(t, {
    "/unlabelled": (_, response) => void response.end(zlib.gzipSync("<rss/>")),
    "/mislabelled": (_, response) =>
      void response.writeHead(200, { "content-encoding": "gzip" }).end("<rss/>"),
  });
  const fetcher = testFetcher(t);
  for (const path of ["/unlabelled", "/mislabelled"]) {
    const result = body(await fetcher.fetch({ url: server.url(path), validators: noValidators }));
    assert.equal(result.bytes.toString(), "<rss/>");
  }
});

const statuses: [number, string, RegExp][] = [
  [400, "http-400", /wrong/],
  [401, "http-401", /login/],
  [403, "http-403", /denied/],
  [404, "http-404", /not found/],
  [418, "http-418", /418/],
  [500, "http-500", /its own error/],
  [204, "http-204", /204/],
];
for (const [status, code, words] of statuses) {
  test(`an answer of ${status} is the fault ${code}`, async (t) => {
    const server = await startFeedServer(t, (_, response) => void response.writeHead(status).end());
    const result = faultOf(await testFetcher(t).fetch({ url: server.url(), validators: noValidators }));
    assert.equal(result.fault.code, code);
    assert.match(result.fault.message, words);
    assert.ok(result.fault.message.includes("127.0.0.1"));
    assert.equal(result.gone, false);
  });
}

test("410 says that the feed is gone", async (t) => {
  const server = await startFeedServer(t, (_, response) => void response.writeHead(410).end());
  const result = faultOf(await testFetcher(t).fetch({ url: server.url(), validators: noValidators }));
  assert.equal(result.gone, true);
});

test("an empty answer is a fault", async (t) => {
  const server = await startFeedServer(t, (_, response) => void response.end());
  const result = faultOf(await testFetcher(t).fetch({ url: server.url(), validators: noValidators }));
  assert.equal(result.fault.code, "empty");
});

test("Retry-After stops every feed of the host until then", async (t) => {
  const server = await startFeedServer(t, {
    "/busy": (_, response) => void response.writeHead(429, { "retry-after": "120" }).end(),
    "/other": (_, response) => void response.end("<rss/>"),
  });
  let now = noon;
  const cooldown = memoryCooldown();
  const fetcher = testFetcher(t, { now: () => now, cooldown });
  const busy = faultOf(await fetcher.fetch({ url: server.url("/busy"), validators: noValidators }));
  assert.equal(busy.fault.code, "http-429");
  assert.equal(busy.retryAfterMs, 120_000);
  assert.equal(cooldown.hosts.get(`127.0.0.1:${server.port}`), noon + 120_000);

  now += 20_000;
  const other = faultOf(await fetcher.fetch({ url: server.url("/other"), validators: noValidators }));
  assert.equal(other.fault.code, "cooling-down");
  assert.equal(other.retryAfterMs, 100_000);
  assert.equal(server.requests.length, 1);

  now += 100_000;
  body(await fetcher.fetch({ url: server.url("/other"), validators: noValidators }));
});

test("Retry-After as a date counts too, and a 404's stops nobody else", async (t) => {
  const cooldown = memoryCooldown();
  const server = await startFeedServer(t, {
    "/busy": (_, response) =>
      void response.writeHead(503, { "retry-after": new Date(noon + 90_000).toUTCString() }).end(),
    "/missing": (_, response) => void response.writeHead(404, { "retry-after": "60" }).end(),
  });
  const fetcher = testFetcher(t, { cooldown });
  const missing = faultOf(await fetcher.fetch({ url: server.url("/missing"), validators: noValidators }));
  assert.equal(missing.retryAfterMs, 60_000);
  assert.equal(cooldown.hosts.size, 0);
  const busy = faultOf(await fetcher.fetch({ url: server.url("/busy"), validators: noValidators }));
  assert.equal(busy.retryAfterMs, 90_000);
});

test("a host is asked at most twice at a time, and idle connections are used again", async (t) => {
  let running = 0;
  let most = 0;
  const server = await startFeedServer(t, (_, response) => {
    most = Math.max(most, ++running);
    setTimeout(() => {
      running--;
      response.end("<rss/>");
    }, 10);
  });
  const fetcher = testFetcher(t);
  const all = Array.from({ length: 8 }, () => fetcher.fetch({ url: server.url(), validators: noValidators }));
  for (const result of await Promise.all(all)) body(result);
  assert.equal(most, 2);
  assert.equal(server.connections(), 2);
});

test("an address that is none is a fault, and its login is not repeated", async (t) => {
  const fetcher = testFetcher(t);
  for (const url of ["ftp://user:secret@news.example/feed", "file:///etc/passwd", "news.example/feed", ""]) {
    const { fault } = faultOf(await fetcher.fetch({ url, validators: noValidators }));
    assert.equal(fault.code, "bad-address");
    assert.ok(!fault.message.includes("secret"));
  }
});

test("a login in an address is never sent", async (t) => {
  const server = await startFeedServer(t, (_, response) => void response.end("<rss/>"));
  const url = server.url().replace("http://", "http://user:secret@");
  const result = body(await testFetcher(t).fetch({ url, validators: noValidators }));
  assert.equal(server.requests[0]!.headers.authorization, undefined);
  assert.equal(result.finalUrl, server.url());
});
