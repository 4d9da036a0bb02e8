import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import zlib from "node:zlib";
import type { FetchRequest, FetchResult } from "../../../src/feeds/fetch/fetcher.ts";
import { noValidators, testFetcher } from "../../support/feed-reading.ts";
import { type FeedServer, startFeedServer, startTcpServer } from "../../support/feed-server.ts";

const ask = (url: string): FetchRequest => ({ url, validators: noValidators });

function assertFault(result: FetchResult, code: string, words?: RegExp): void {
  assert.equal(result.kind, "failed", JSON.stringify(result).slice(0, 300));
  assert.ok(result.kind === "failed");
  assert.equal(result.fault.code, code, result.fault.message);
  if (words) assert.match(result.fault.message, words);
}

const MiB = 1024 * 1024;

test("a body that says it is 50 MB is not read at all", async (t) => {
  const server = await startFeedServer(t, (_, response) => {
    response.writeHead(200, { "content-length": 50_000_000 }).write("<rss>");
  });
  assertFault(await testFetcher(t).fetch(ask(server.url())), "too-large", /more than 8 MiB/);
});

test("a body that goes on and on is stopped at the limit", async (t) => {
  let sent = 0;
  const chunk = Buffer.alloc(64 * 1024, " ");
  const server = await startFeedServer(t, (_, response) => {
    const more = (): void => {
      while (!response.destroyed && sent < 50 * MiB) {
        sent += chunk.length;
        if (!response.write(chunk)) return void response.once("drain", more);
      }
    };
    more();
  });
  assertFault(await testFetcher(t, { limits: { maxBytes: MiB } }).fetch(ask(server.url())), "too-large");
  assert.ok(sent < 20 * MiB, `${sent} bytes were taken`);
});

for (const [name, pack] of [
  ["gzip", zlib.gzipSync],
  [
    "br",
    (bytes: Buffer) =>
      zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } }),
  ],
] as const) {
  test(`a ${name} bomb is stopped when it passes the limit`, async (t) => {
    const bomb = pack(Buffer.alloc(64 * MiB));
    assert.ok(bomb.length < MiB);
    const server = await startFeedServer(t, (_, response) => {
      response.writeHead(200, { "content-encoding": name }).end(bomb);
    });
    const before = process.memoryUsage().rss;
    assertFault(await testFetcher(t).fetch(ask(server.url())), "too-large");
    assert.ok(process.memoryUsage().rss - before < 48 * MiB);
  });
}

test("broken compression is a fault of its own, and so is a kind that nobody knows", async (t) => {
  const whole = zlib.gzipSync("<rss/>".repeat(1_000));
  const broken = Buffer.from(whole);
  broken.fill(0xff, 20, 30);
  const server = await startFeedServer(t, {
    "/broken": (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(broken),
    "/cut": (_, response) =>
      void response.writeHead(200, { "content-encoding": "gzip" }).end(whole.subarray(0, 30)),
    "/odd": (_, response) => void response.writeHead(200, { "content-encoding": "lzma" }).end("x"),
  });
  const fetcher = testFetcher(t);
  assertFault(await fetcher.fetch(ask(server.url("/broken"))), "bad-encoding", /can't be unpacked/);
  assertFault(await fetcher.fetch(ask(server.url("/cut"))), "bad-encoding");
  assertFault(await fetcher.fetch(ask(server.url("/odd"))), "bad-encoding", /lzma/);
});

test("a server that sends a byte now and then is cut off by the total deadline", async (t) => {
  const server = await startFeedServer(t, (_, response) => {
    const drip = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(drip));
    response.writeHead(200);
  });
  const fetcher = testFetcher(t, { limits: { headersMs: 1_000, totalMs: 150 } });
  const began = performance.now();
  assertFault(await fetcher.fetch(ask(server.url())), "timeout", /was not done after 0\.2 seconds/);
  assert.ok(performance.now() - began < 1_000);
  await closed(server);
});

test("headers that never come, drip in, or a body that stops, end by their deadlines", async (t) => {
  const silent = await startTcpServer(t, () => {});
  const dripping = await startTcpServer(t, (socket) => {
    const drip = setInterval(() => socket.write("H"), 10);
    socket.on("close", () => clearInterval(drip));
  });
  const stopping = await startFeedServer(t, (_, response) => void response.writeHead(200).write("<rss>"));
  const fetcher = testFetcher(t, { limits: { headersMs: 200, totalMs: 800 } });
  const results = await Promise.all(
    [`http://127.0.0.1:${silent}/`, `http://127.0.0.1:${dripping}/`, stopping.url()].map((url) =>
      fetcher.fetch(ask(url)),
    ),
  );
  assertFault(results[0]!, "timeout", /did not answer in time/);
  assert.ok(results[1]!.kind === "failed" && ["timeout", "not-http"].includes(results[1]!.fault.code));
  assertFault(results[2]!, "timeout", /stopped in the middle/);
});

test("an answer that needs no body counts though its body never ends", async (t) => {
  const server = await startFeedServer(t, (_, response) => void response.writeHead(404).write("<p>"));
  const fetcher = testFetcher(t, { limits: { headersMs: 200, totalMs: 800 } });
  assertFault(await fetcher.fetch(ask(server.url())), "http-404");
});

test("giving up closes the connection at once", async (t) => {
  const server = await startFeedServer(t, (_, response) => void response.writeHead(200).write("<rss>"));
  const stop = new AbortController();
  const pending = testFetcher(t).fetch({ ...ask(server.url()), signal: stop.signal });
  while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  stop.abort();
  assertFault(await pending, "aborted");
  await closed(server);
  assertFault(await testFetcher(t).fetch({ ...ask(server.url()), signal: stop.signal }), "aborted");
  assert.equal(server.requests.length, 1);
});

test("a refused connection, a reset and a broken-off answer are told apart", async (t) => {
  const reset = await startTcpServer(t, (socket) => socket.once("data", () => socket.resetAndDestroy()));
  const short = await startTcpServer(t, (socket) =>
    socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>")),
  );
  const fetcher = testFetcher(t);
  assertFault(
    await fetcher.fetch(ask("http://127.0.0.1:1/")),
    "connection-refused",
    /127\.0\.0\.1:1 refused/,
  );
  assertFault(await fetcher.fetch(ask(`http://127.0.0.1:${reset}/`)), "connection-reset");
  assertFault(await fetcher.fetch(ask(`http://127.0.0.1:${short}/`)), "connection-reset", /broke/);
});

test("a kept connection that the server has just closed costs nothing", async (t) => {
  let connections = 0;
  const port = await startTcpServer(t, (socket) => {
    const first = ++connections === 1;
    let requests = 0;
    socket.on("data", () => {
      if (first && ++requests === 2) socket.destroy();
      else socket.write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<rss/>");
    });
  });
  const fetcher = testFetcher(t);
  for (let i = 0; i < 3; i++) {
    assert.equal((await fetcher.fetch(ask(`http://127.0.0.1:${port}/`))).kind, "body");
  }
  assert.ok(connections > 1);
});

test("what is no HTTP is said to be none", async (t) => {
  const port = await startTcpServer(t, (socket) => void socket.end("SSH-2.0-OpenSSH_9.6\r\n"));
  assertFault(await testFetcher(t).fetch(ask(`http://127.0.0.1:${port}/`)), "not-http");
});

test("endless headers are stopped", async (t) => {
  const port = await startTcpServer(t, (socket) => {
    socket.write("HTTP/1.1 200 OK\r\n");
    const more = setInterval(() => socket.write(`X: ${"y".repeat(4_000)}\r\n`), 1);
    socket.on("close", () => clearInterval(more));
  });
  assertFault(await testFetcher(t).fetch(ask(`http://127.0.0.1:${port}/`)), "not-http");
});

test("a certificate that nobody vouches for, and TLS asked of a plain server", async (t) => {
  const folder = new URL("../../fixtures/feeds/", import.meta.url);
  const [key, cert] = ["self-signed.key.pem", "self-signed.cert.pem"].map((name) =>
    readFileSync(new URL(name, folder)),
  );
  const secure = createTlsServer({ key: key!, cert: cert! }, (_, response) => void response.end("<rss/>"));
  secure.listen(0, "127.0.0.1");
  await once(secure, "listening");
  t.after(() => void secure.close());
  const plain = await startFeedServer(t, (_, response) => void response.end("<rss/>"));
  const fetcher = testFetcher(t);
  const { port } = secure.address() as AddressInfo;
  assertFault(await fetcher.fetch(ask(`https://127.0.0.1:${port}/`)), "tls-error", /SELF_SIGNED/);
  assertFault(await fetcher.fetch(ask(`https://127.0.0.1:${plain.port}/`)), "tls-error");
});

test("one bad server leaves the others' feeds alone", async (t) => {
  const silent = await startTcpServer(t, () => {});
  const good = await startFeedServer(t, (_, response) => void response.end("<rss/>"));
  const fetcher = testFetcher(t, { limits: { headersMs: 1_500, totalMs: 1_500 } });
  const hanging = Array.from({ length: 10 }, () => fetcher.fetch(ask(`http://127.0.0.1:${silent}/`)));
  const began = performance.now();
  assert.equal((await fetcher.fetch(ask(good.url()))).kind, "body");
  assert.ok(performance.now() - began < 1_000);
  await fetcher.close();
  await Promise.all(hanging);
});

async function closed(server: FeedServer): Promise<void> {
  for (let i = 0; i < 100 && server.open() > 0; i++) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(server.open(), 0, "the connection stayed open");
}
