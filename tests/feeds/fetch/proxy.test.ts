import assert from "node:assert/strict";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { test, type TestContext } from "node:test";
import { noValidators, testFetcher } from "../../support/feed-reading.ts";
import { type FeedServer, startFeedServer, startTcpServer } from "../../support/feed-server.ts";

/** An HTTP proxy that sends everything to `target`, whatever name was asked for, and keeps what it was asked. */
async function startHttpProxy(t: TestContext, target: FeedServer) {
  const asked: string[] = [];
  const logins: (string | undefined)[] = [];
  const forward = (request: IncomingMessage, socket: Socket): void => {
    asked.push(`${request.method} ${request.url}`);
    logins.push(request.headers["proxy-authorization"]);
    const onward = connect(target.port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
  };
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    logins.push(request.headers["proxy-authorization"]);
    response.end("<rss>by proxy</rss>");
  });
  server.on("connect", forward);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { asked, logins, port: (server.address() as AddressInfo).port };
}

/** A SOCKS5 proxy without login (RFC 1928) that sends everything to `target` and keeps what it was asked. */
async function startSocksProxy(t: TestContext, target: FeedServer) {
  const asked: string[] = [];
  const port = await startTcpServer(t, (socket) => {
    socket.once("data", () => {
      socket.write(Buffer.from([5, 0]));
      socket.once("data", (request) => {
        const kind = request[3];
        const length = request[4]!;
        const host =
          kind === 3
            ? request.toString("latin1", 5, 5 + length)
            : `address ${request.subarray(4, 8).join(".")}`;
        asked.push(`${host}:${request.readUInt16BE(request.length - 2)}`);
        const onward = connect(target.port, "127.0.0.1", () => {
          socket.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0]));
          onward.pipe(socket).pipe(onward);
        });
        onward.on("error", () => socket.destroy());
        socket.on("close", () => onward.destroy());
      });
    });
  });
  return { asked, port };
}

const noLookups = async (): Promise<never> => {
  throw new Error("A name was looked up here");
};

test("with an HTTP proxy everything goes through it, and names resolve there", async (t) => {
  const target = await startFeedServer(t, (_, response) => void response.end("<rss/>"));
  const proxy = await startHttpProxy(t, target);
  const proxyUrl = `http://me:pw@127.0.0.1:${proxy.port}`;
  const fetcher = testFetcher(t, { allowPrivate: [], proxyUrl, resolve: noLookups });
  const result = await fetcher.fetch({ url: "http://news.example/feed?x=1", validators: noValidators });
  assert.ok(result.kind === "body", JSON.stringify(result));
  assert.deepEqual(proxy.asked, ["GET http://news.example/feed?x=1"]);
  assert.deepEqual(proxy.logins, [`Basic ${Buffer.from("me:pw").toString("base64")}`]);

  const secure = await fetcher.fetch({ url: "https://news.example/feed", validators: noValidators });
  assert.equal(proxy.asked[1], "CONNECT news.example:443");
  // The server behind it speaks no TLS, which shows that TLS is between us and the publisher.
  assert.ok(secure.kind === "failed");
  assert.equal(secure.fault.code, "tls-error");
});

for (const scheme of ["socks5", "socks5h"]) {
  test(`with a ${scheme} proxy everything goes through it, and names resolve there`, async (t) => {
    const target = await startFeedServer(t, (_, response) => void response.end("<rss/>"));
    const proxy = await startSocksProxy(t, target);
    const proxyUrl = `${scheme}://127.0.0.1:${proxy.port}`;
    const fetcher = testFetcher(t, { allowPrivate: [], proxyUrl, resolve: noLookups });
    const result = await fetcher.fetch({ url: "http://news.example/feed", validators: noValidators });
    assert.equal(result.kind, "body", JSON.stringify(result));
    assert.deepEqual(proxy.asked, ["news.example:80"]);
  });
}

test("a proxy is no way to private addresses", async (t) => {
  const target = await startFeedServer(t, (_, response) => void response.end("<rss/>"));
  const proxy = await startSocksProxy(t, target);
  const fetcher = testFetcher(t, { allowPrivate: [], proxyUrl: `socks5://127.0.0.1:${proxy.port}` });
  for (const host of ["127.0.0.1", "localhost", "desk.localhost", "169.254.169.254", "[::1]", "10.0.0.1"]) {
    const result = await fetcher.fetch({ url: `http://${host}/`, validators: noValidators });
    assert.ok(result.kind === "failed");
    assert.equal(result.fault.code, "private-address", host);
  }
  assert.deepEqual(proxy.asked, []);
});

test("a proxy that does not answer or refuses is named as the trouble", async (t) => {
  const refusing = await startTcpServer(t, (socket) => {
    socket.once("data", () => socket.end("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
  });
  for (const proxyUrl of ["http://127.0.0.1:1", "socks5://127.0.0.1:1", `http://127.0.0.1:${refusing}`]) {
    const fetcher = testFetcher(t, { proxyUrl });
    const result = await fetcher.fetch({ url: "https://news.example/feed", validators: noValidators });
    assert.ok(result.kind === "failed", proxyUrl);
    assert.equal(result.fault.code, "proxy-failed", `${proxyUrl}: ${result.fault.message}`);
  }
});

test("a proxy that takes the connection and says nothing ends by the deadline", async (t) => {
  const silent = await startTcpServer(t, () => {});
  for (const scheme of ["http", "socks5"]) {
    const fetcher = testFetcher(t, { proxyUrl: `${scheme}://127.0.0.1:${silent}`, limits: { totalMs: 100 } });
    const result = await fetcher.fetch({ url: "https://news.example/feed", validators: noValidators });
    assert.ok(result.kind === "failed", scheme);
    assert.equal(result.fault.code, "timeout");
  }
});
