import assert from "node:assert/strict";
import { test } from "node:test";
import { redirectTarget } from "../../../src/feeds/fetch/redirect.ts";
import { noValidators, testFetcher } from "../../support/feed-reading.ts";
import { type Answer, startFeedServer } from "../../support/feed-server.ts";

const to =
  (location: string, status = 302): Answer =>
  (_, response) =>
    void response.writeHead(status, { location }).end("moved");
const feed: Answer = (_, response) => void response.end("<rss/>");

test("permanent redirects all the way give the new address", async (t) => {
  const server = await startFeedServer(t, { "/a": to("/b", 301), "/b": to("/c?x=1#top", 308), "/c": feed });
  const result = await testFetcher(t).fetch({ url: server.url("/a"), validators: noValidators });
  assert.ok(result.kind === "body");
  assert.equal(result.movedTo, server.url("/c?x=1"));
  assert.equal(result.finalUrl, server.url("/c?x=1"));
});

test("one temporary redirect on the way and nothing is remembered", async (t) => {
  const server = await startFeedServer(t, { "/a": to("/b", 301), "/b": to("/c", 307), "/c": feed });
  const result = await testFetcher(t).fetch({ url: server.url("/a"), validators: noValidators });
  assert.ok(result.kind === "body");
  assert.equal(result.movedTo, null);
});

test("validators go along, and a 304 at the end of permanent redirects gives the new address", async (t) => {
  const server = await startFeedServer(t, {
    "/a": to("/b", 301),
    "/b": (request, response) =>
      void response.writeHead(request.headers["if-none-match"] === '"1"' ? 304 : 500).end(),
  });
  const validators = { etag: '"1"', lastModified: null };
  const result = await testFetcher(t).fetch({ url: server.url("/a"), validators });
  assert.deepEqual(result, { kind: "not-modified", validators, movedTo: server.url("/b") });
});

const bad: [string, Record<string, Answer>, string][] = [
  ["a circle", { "/feed": to("/b"), "/b": to("/feed") }, "redirect-loop"],
  ["itself", { "/feed": to("/feed") }, "redirect-loop"],
  ["ever on", { "*": (request, response) => to(`${request.url}x`)(request, response) }, "too-many-redirects"],
  ["nowhere", { "/feed": (_, response) => void response.writeHead(302).end() }, "bad-redirect"],
  ["a file", { "/feed": to("file:///etc/passwd") }, "bad-redirect"],
  ["a script", { "/feed": to("javascript:alert(1)") }, "bad-redirect"],
  ["nonsense", { "/feed": to("http://[") }, "bad-redirect"],
];
for (const [where, answers, code] of bad) {
  test(`a redirect to ${where} is the fault ${code}`, async (t) => {
    const server = await startFeedServer(t, answers);
    const result = await testFetcher(t).fetch({ url: server.url(), validators: noValidators });
    assert.ok(result.kind === "failed");
    assert.equal(result.fault.code, code);
    assert.ok(server.requests.length <= 6);
  });
}

test("five redirects are followed", async (t) => {
  const answers: Record<string, Answer> = { "/5": feed };
  for (let i = 0; i < 5; i++) answers[`/${i}`] = to(`/${i + 1}`);
  const server = await startFeedServer(t, answers);
  const result = await testFetcher(t).fetch({ url: server.url("/0"), validators: noValidators });
  assert.equal(result.kind, "body");
});

test("a redirect to loopback is refused by a fetcher that may not go there, also by a name", async (t) => {
  const inside = await startFeedServer(t, feed);
  for (const target of [
    inside.url(),
    `http://localhost:${inside.port}/`,
    `http://[::ffff:127.0.0.1]:${inside.port}/`,
  ]) {
    const outside = await startFeedServer(t, { "/feed": to(target) });
    const fetcher = testFetcher(t, { allowPrivate: [`127.0.0.1:${outside.port}`] });
    const result = await fetcher.fetch({ url: outside.url(), validators: noValidators });
    assert.ok(result.kind === "failed", target);
    assert.equal(result.fault.code, "private-address");
  }
  assert.equal(inside.requests.length, 0);
});

test("no login goes along with a redirect", async (t) => {
  const server = await startFeedServer(t, {
    "/feed": (request, response) => to(`http://me:pw@${request.headers.host}/b`)(request, response),
    "/b": feed,
  });
  const result = await testFetcher(t).fetch({ url: server.url(), validators: noValidators });
  assert.ok(result.kind === "body");
  assert.equal(server.requests[1]!.headers.authorization, undefined);
});

test("https may lead to https, and never to http", () => {
  const from = new URL("https://news.example/feed");
  assert.deepEqual(redirectTarget(from, "/new"), { ok: true, value: new URL("https://news.example/new") });
  const refused = redirectTarget(from, "http://me:pw@news.example/feed");
  assert.ok(!refused.ok);
  assert.equal(refused.fault.code, "bad-redirect");
  assert.match(refused.fault.message, /from https to http:\/\/news\.example\/feed/);
  assert.ok(redirectTarget(new URL("http://news.example/"), "https://news.example/").ok);
});
