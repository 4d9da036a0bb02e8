import assert from "node:assert/strict";
import { test } from "node:test";
import { readEnvironment } from "../../src/config/environment.ts";
import { renderFaults } from "../../src/config/fault.ts";

const offChat = { slack: null, discord: null };

test("addresses of each kind are taken as they are; empty ones count as not given", () => {
  for (const DATABASE_URL of [
    "postgres://desk:p%40ss@db.example:5432/desk?sslmode=require",
    "postgresql://127.0.0.1/postgres",
    "postgres:///desk?host=/var/run/postgresql",
  ]) {
    assert.deepEqual(readEnvironment({ DATABASE_URL }), {
      environment: { databaseUrl: DATABASE_URL, cacheUrl: null, proxyUrl: null, ...offChat },
      faults: [],
    });
  }
  for (const PROXY_URL of [
    "http://p:3128",
    "https://p",
    "socks5://p:1080",
    "socks5h://me:secret@[::1]:9050",
  ]) {
    assert.equal(readEnvironment({ PROXY_URL: ` ${PROXY_URL}\n` }).environment.proxyUrl, PROXY_URL);
  }
  assert.equal(readEnvironment({ CACHE_URL: "rediss://c:6380/1" }).environment.cacheUrl, "rediss://c:6380/1");
  assert.deepEqual(readEnvironment({ DATABASE_URL: "", CACHE_URL: " ", PATH: "/bin", HTTP_PROXY: "x" }), {
    environment: { databaseUrl: null, cacheUrl: null, proxyUrl: null, ...offChat },
    faults: [],
  });
});

test("what is wrong names the variable, stops the desk, and repeats nothing of the value", () => {
  const secret = "hunter2";
  const { environment, faults } = readEnvironment({
    DATABASE_URL: `mysql://desk:${secret}@db/desk`,
    CACHE_URL: `redis://:${secret}@`,
    PROXY_URL: `socks5://desk:${secret}#@proxy:1080:${secret}`,
  });
  assert.deepEqual(environment, { databaseUrl: null, cacheUrl: null, proxyUrl: null, ...offChat });
  assert.equal(
    renderFaults(faults),
    `environment  DATABASE_URL  is an address of another kind  → it must start with postgres://, postgresql://
environment  CACHE_URL  is not an address  → write it as redis://host:6379; percent-encode special characters in a password
environment  PROXY_URL  is not an address  → write it as http://host:3128; percent-encode special characters in a password`,
  );
  assert.ok(faults.every((fault) => fault.severity === "fatal"));
  assert.ok(!JSON.stringify(faults).includes(secret));
});

test("a good variable stands beside a bad one, and an address needs a host", () => {
  const { environment, faults } = readEnvironment({ CACHE_URL: "redis://cache", PROXY_URL: "socks5:9050" });
  assert.equal(environment.cacheUrl, "redis://cache");
  assert.equal(faults.length, 1);
  assert.match(renderFaults(faults), /PROXY_URL {2}names no host/);
});

test("a % that stands for no character and a Redis database that is no number are faults, not crashes", () => {
  const { faults } = readEnvironment({
    DATABASE_URL: "postgres://desk:50%off@db/desk",
    CACHE_URL: "redis://127.0.0.1/cache",
    PROXY_URL: "socks5://me:%zz@proxy:1080",
  });
  assert.deepEqual(
    faults.map(({ path, message }) => `${path} ${message}`),
    [
      "DATABASE_URL has a % that stands for no character",
      "CACHE_URL names a database that is no number",
      "PROXY_URL has a % that stands for no character",
    ],
  );
});

test("a platform is on when its token is there; a token that can't be one is never repeated", () => {
  const { environment, faults } = readEnvironment({
    SLACK_BOT_TOKEN: "xoxb-1-a",
    SLACK_APP_TOKEN: "xapp-1-b",
    SLACK_HTTP_PORT: "3000",
    SLACK_SIGNING_SECRET: "s",
    DISCORD_TOKEN: "not a token",
  });
  assert.deepEqual(environment.slack, {
    botToken: "xoxb-1-a",
    appToken: "xapp-1-b",
    signingSecret: "s",
    httpPort: 3000,
    apiUrl: null,
  });
  assert.equal(environment.discord, null);
  assert.match(renderFaults(faults), /^environment {2}DISCORD_TOKEN {2}is not the bot's token/);
  assert.equal(faults[0]!.severity, "error", "the desk starts all the same, without that platform");
  assert.ok(!renderFaults(faults).includes("not a token"));
});

test("what Slack takes more than one of is told of when one is missing, in a line that names what to set", () => {
  const half: [given: Record<string, string>, line: RegExp][] = [
    [{ SLACK_APP_TOKEN: "xapp-1-b" }, /^environment {2}SLACK_APP_TOKEN {2}.* without SLACK_BOT_TOKEN.*$/],
    [{ SLACK_HTTP_PORT: "3000" }, /^environment {2}SLACK_HTTP_PORT {2}.* without SLACK_BOT_TOKEN.*$/],
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, /^environment {2}SLACK_BOT_TOKEN {2}.* without SLACK_APP_TOKEN.*$/],
    [
      { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1-b", SLACK_HTTP_PORT: "3000" },
      /^environment {2}SLACK_HTTP_PORT {2}.* without SLACK_SIGNING_SECRET.*$/,
    ],
  ];
  for (const [given, line] of half) {
    const { environment, faults } = readEnvironment(given);
    assert.equal(environment.slack, null);
    assert.match(renderFaults(faults), line);
    assert.equal(faults[0]!.severity, "error");
  }
  assert.deepEqual(readEnvironment({ SLACK_API_URL: "https://slack.example/api/" }).faults, []);
});

test("a platform with a variable that can't be used is left out, and the others stay", () => {
  const { environment, faults } = readEnvironment({
    SLACK_BOT_TOKEN: "xoxb-1-a",
    SLACK_APP_TOKEN: "hello",
    DISCORD_TOKEN: "a.b.c",
  });
  assert.deepEqual([environment.slack, environment.discord?.token], [null, "a.b.c"]);
  assert.deepEqual(
    faults.map(({ path, severity }) => [path, severity]),
    [["SLACK_APP_TOKEN", "error"]],
  );
});
