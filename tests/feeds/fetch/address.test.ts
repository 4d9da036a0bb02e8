import assert from "node:assert/strict";
import { test } from "node:test";
import { createAddressGuard } from "../../../src/feeds/fetch/address.ts";
import { noValidators, testFetcher } from "../../support/feed-reading.ts";
import { startFeedServer } from "../../support/feed-server.ts";

const refused = [
  "127.0.0.1",
  "127.9.9.9",
  "10.0.0.1",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "0.1.2.3",
  "224.0.0.1",
  "240.0.0.1",
  "255.255.255.255",
  "192.0.0.8",
  "198.18.0.1",
  "::",
  "::1",
  "::127.0.0.1",
  "::ffff:10.0.0.1",
  "::ffff:169.254.169.254",
  "64:ff9b::7f00:1",
  "64:ff9b::a9fe:a9fe",
  "64:ff9b:1::1",
  "2002:7f00:1::",
  "2001::1",
  "fe80::1",
  "fec0::1",
  "fc00::1",
  "fd12:3456::1",
  "ff02::1",
  "not an address",
];
const allowed = [
  "8.8.8.8",
  "203.80.0.1",
  "172.32.0.1",
  "100.128.0.1",
  "2606:4700::1111",
  "64:ff9b::808:808",
  "::ffff:8.8.8.8",
];

test("only public unicast addresses are allowed by default", () => {
  const guard = createAddressGuard([]);
  for (const address of refused) assert.equal(guard.allows("news.example", address, 443), false, address);
  for (const address of allowed) assert.equal(guard.allows("news.example", address, 443), true, address);
});

test("what is private may be allowed by range, address, name, and with a port", () => {
  const cases: [entry: string, name: string, address: string, port: number, expected: boolean][] = [
    ["10.0.0.0/8", "x", "10.1.2.3", 80, true],
    ["10.0.0.0/8", "x", "::ffff:10.1.2.3", 80, true],
    ["10.0.0.0/8", "x", "192.168.0.1", 80, false],
    ["192.168.0.7", "x", "192.168.0.7", 80, true],
    ["192.168.0.7", "x", "192.168.0.8", 80, false],
    ["fd00::/8", "x", "fd12::1", 80, true],
    ["News.Local", "news.local", "192.168.0.7", 80, true],
    ["news.local", "other.local", "192.168.0.7", 80, false],
    ["news.local:8080", "news.local", "192.168.0.7", 8080, true],
    ["news.local:8080", "news.local", "192.168.0.7", 80, false],
    ["127.0.0.1:8080", "127.0.0.1", "127.0.0.1", 8080, true],
    ["127.0.0.1:8080", "127.0.0.1", "127.0.0.1", 8081, false],
    ["[::1]:8080", "::1", "::1", 8080, true],
  ];
  for (const [entry, name, address, port, expected] of cases) {
    assert.equal(
      createAddressGuard([entry]).allows(name, address, port),
      expected,
      `${entry} ${address}:${port}`,
    );
  }
});

test("literal private addresses are refused in every spelling", async (t) => {
  const inside = await startFeedServer(t, (_, response) => void response.end("<rss/>"));
  const fetcher = testFetcher(t, { allowPrivate: [] });
  for (const host of [
    "127.0.0.1",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "[::1]",
    "[::ffff:7f00:1]",
    "localhost",
  ]) {
    const result = await fetcher.fetch({ url: `http://${host}:${inside.port}/`, validators: noValidators });
    assert.ok(result.kind === "failed", host);
    assert.equal(result.fault.code, "private-address", host);
    assert.match(result.fault.fix ?? "", /allowPrivate/);
  }
  assert.equal(inside.requests.length, 0);
});

test("a name is judged by the address that is connected to, so it can't change its answer in between", async (t) => {
  const inside = await startFeedServer(t, (_, response) => void response.end("<rss/>"));
  let asked = 0;
  // The second answer would be the private one; it is never asked for, as the first is what is connected to.
  const resolve = async () => [{ address: ++asked === 1 ? "10.11.12.13" : "127.0.0.1", family: 4 }];
  const fetcher = testFetcher(t, { allowPrivate: [], resolve });
  const result = await fetcher.fetch({
    url: `http://rebind.example:${inside.port}/`,
    validators: noValidators,
  });
  assert.ok(result.kind === "failed");
  assert.equal(result.fault.code, "private-address");
  assert.match(result.fault.message, /rebind\.example:\d+ is at 10\.11\.12\.13/);
  assert.equal(asked, 1);
  assert.equal(inside.requests.length, 0);
});

test("of a name's addresses only the allowed ones are tried", async (t) => {
  const inside = await startFeedServer(t, (_, response) => void response.end("<rss/>"));
  const fetcher = testFetcher(t, { allowPrivate: ["127.0.0.1"], resolve: mixedAnswer });
  const result = await fetcher.fetch({
    url: `http://mixed.example:${inside.port}/`,
    validators: noValidators,
  });
  assert.equal(result.kind, "body");
});

test("a name that does not exist, and one that can't be looked up now, are told apart", async (t) => {
  for (const [code, fault] of [
    ["ENOTFOUND", "dns-not-found"],
    ["EAI_AGAIN", "dns-failed"],
  ] as const) {
    const fetcher = testFetcher(t, { resolve: () => Promise.reject(lookupError(code)) });
    const result = await fetcher.fetch({ url: "https://nowhere.example/feed", validators: noValidators });
    assert.ok(result.kind === "failed");
    assert.equal(result.fault.code, fault);
    assert.match(result.fault.message, /nowhere\.example/);
    assert.match(result.fault.fix ?? "", /^Check this machine's /);
  }
});

test("a lookup that hangs ends with the connection's deadline", async (t) => {
  const fetcher = testFetcher(t, { resolve: () => new Promise(() => {}), limits: { connectMs: 50 } });
  const result = await fetcher.fetch({ url: "http://slow.example/feed", validators: noValidators });
  assert.ok(result.kind === "failed");
  assert.equal(result.fault.code, "dns-failed");
});

const lookupError = (code: string): Error => Object.assign(new Error(`getaddrinfo ${code}`), { code });

const mixedAnswer = async () => [
  { address: "192.168.77.77", family: 4 },
  { address: "127.0.0.1", family: 4 },
];
