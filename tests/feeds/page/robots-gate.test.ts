import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { createRobotsGate } from "../../../src/feeds/page/robots-gate.ts";
import { memoryCache, testFetcher } from "../../support/feed-reading.ts";
import { type Answer, startFeedServer } from "../../support/feed-server.ts";

const hour = 3_600_000;

async function gateTo(t: TestContext, robots: Answer) {
  const held = { robots };
  const server = await startFeedServer(t, (request, response) => held.robots(request, response));
  const clock = { at: Date.UTC(2026, 10, 23) };
  const permit = createRobotsGate({ fetcher: testFetcher(t), cache: memoryCache(), now: () => clock.at });
  const ask = async (path: string) => (await permit(new URL(server.url(path))))?.code ?? "allowed";
  return { server, clock, ask, held };
}

const says =
  (status: number, body = ""): Answer =>
  (_, response) =>
    void response.writeHead(status).end(body);

test("a host's robots.txt is read once a day, by the desk's name", async (t) => {
  const { server, clock, ask } = await gateTo(t, says(200, "User-agent: HKNewsdesk\nDisallow: /no"));
  assert.deepEqual(await Promise.all([ask("/yes"), ask("/no"), ask("/yes")]), [
    "allowed",
    "robots-forbidden",
    "allowed",
  ]);
  assert.equal(await ask("/no/1"), "robots-forbidden");
  assert.equal(server.requests.length, 1);
  assert.equal(server.requests[0]!.url, "/robots.txt");
  assert.match(server.requests[0]!.headers["user-agent"]!, /^HKNewsdesk\//);
  clock.at += 25 * hour;
  await ask("/yes");
  assert.equal(server.requests.length, 2);
});

for (const [status, expected] of [
  [200, "allowed"],
  [204, "allowed"],
  [404, "allowed"],
  [403, "allowed"],
  [410, "allowed"],
  [429, "robots-unreachable"],
  [500, "robots-unreachable"],
  [503, "robots-unreachable"],
] as const) {
  test(`a robots.txt that answers ${status} with nothing in it: ${expected}`, async (t) => {
    const { ask } = await gateTo(t, says(status));
    assert.equal(await ask("/page"), expected);
  });
}

test("a host whose robots.txt can't be reached is left alone, and asked again after a while", async (t) => {
  const { server, clock, ask, held } = await gateTo(t, says(500));
  assert.equal(await ask("/a"), "robots-unreachable");
  assert.equal(await ask("/b"), "robots-unreachable");
  assert.equal(server.requests.length, 1);
  held.robots = says(404);
  clock.at += hour;
  assert.equal(await ask("/a"), "allowed");
});

test("while it can't be reached an older copy counts", async (t) => {
  const { clock, ask, held } = await gateTo(t, says(200, "User-agent: *\nDisallow: /no"));
  await ask("/a");
  held.robots = (_, response) => void response.destroy();
  clock.at += 48 * hour;
  assert.equal(await ask("/a"), "allowed");
  assert.equal(await ask("/no"), "robots-forbidden");
});

test("a robots.txt that redirects is read where it is; one that goes in circles isn't there", async (t) => {
  const { ask } = await gateTo(t, (request, response) => {
    if (request.url === "/robots.txt") response.writeHead(302, { location: "/there" }).end();
    else response.end("User-agent: *\nDisallow: /no");
  });
  assert.equal(await ask("/no"), "robots-forbidden");
  const circle = await gateTo(
    t,
    (_, response) => void response.writeHead(302, { location: "/robots.txt" }).end(),
  );
  assert.equal(await circle.ask("/no"), "allowed");
});
