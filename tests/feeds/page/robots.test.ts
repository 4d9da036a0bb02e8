import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isAllowed, parseRobots } from "../../../src/feeds/page/robots.ts";

const may = (file: string, path: string): boolean =>
  isAllowed(parseRobots(file, "HKNewsdesk"), new URL(`https://news.test${path}`));

test("the group that names the desk counts alone, whatever its case; else that of everybody", () => {
  const file = `
User-agent: *
Disallow: /

user-AGENT: hknewsdesk/2.0 # us
Disallow: /private`;
  assert.equal(may(file, "/news/1"), true);
  assert.equal(may(file, "/private/1"), false);
  assert.equal(may("User-agent: *\nDisallow: /a", "/a/1"), false);
  assert.equal(may("User-agent: Other\nDisallow: /", "/a"), true);
  assert.equal(may("User-agent: HKNewsdeskExtra\nDisallow: /", "/a"), true);
});

test("groups of one name count together, and several names may share a group", () => {
  const file = `User-agent: Other
User-agent: HKNewsdesk
Disallow: /a

User-agent: *
Disallow: /

User-agent: HKNewsdesk
Disallow: /b`;
  assert.deepEqual(
    ["/a", "/b", "/c"].map((path) => may(file, path)),
    [false, false, true],
  );
});

test("the longest rule that matches decides, and of two as long the one that allows", () => {
  const file = `User-agent: *
Disallow: /news
Allow: /news/hong-kong
Disallow: /news/hong-kong/paid
Allow: /page
Disallow: /page`;
  for (const [path, expected] of [
    ["/news/world", false],
    ["/news/hong-kong/1", true],
    ["/news/hong-kong/paid/1", false],
    ["/newsletter", false],
    ["/page", true],
    ["/other", true],
    ["/robots.txt", true],
  ] as const) {
    assert.equal(may(file, path), expected, path);
  }
});

test("stars stand for anything and a dollar for the end", () => {
  const file = `User-agent: *
Disallow: /*.pdf$
Disallow: /*?print=
Disallow: /exact$
Disallow: /a*b*c$`;
  for (const [path, expected] of [
    ["/report.pdf", false],
    ["/report.pdf?x", true],
    ["/news?print=1", false],
    ["/exact", false],
    ["/exact/not", true],
    ["/axxbyyc", false],
    ["/abcbc", false],
    ["/ab", true],
    ["/ac", true],
  ] as const) {
    assert.equal(may(file, path), expected, path);
  }
});

test("paths are compared by what their escapes stand for", () => {
  const file = "User-agent: *\nDisallow: /新聞/\nDisallow: /%7Euser\nDisallow: /a%2fb";
  assert.equal(may(file, "/%e6%96%b0%E8%81%9E/1"), false);
  assert.equal(may(file, "/~user/x"), false);
  assert.equal(may(file, "/a%2Fb"), false);
  assert.equal(may(file, "/a/b"), true);
});

test("an empty rule forbids nothing, and rules before any group or in a page of HTML count for nothing", () => {
  assert.equal(may("User-agent: *\nDisallow:", "/a"), true);
  assert.equal(may("Disallow: /\nUser-agent: x\nDisallow: /", "/a"), true);
  assert.equal(may("<!doctype html><p>Disallow: / is what robots read", "/a"), true);
  assert.equal(may("\ufeffUser-agent: *\r\nSitemap: https://x.test/s\rDisallow: /a", "/a"), false);
});

test("what stands behind half a mebibyte counts for nothing", () => {
  assert.equal(may(`#${"x".repeat(600_000)}\nUser-agent: *\nDisallow: /`, "/a"), true);
});

test("no file holds the reader up or breaks it", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "User-agent: *",
      "User-agent: HKNewsdesk",
      "Disallow: /",
      "Allow: /a",
      "Disallow: /*a*a*a$",
    ),
    fc.string({ maxLength: 60, unit: "binary" }),
    fc
      .string({ maxLength: 40, unit: fc.constantFrom("*", "$", "/", "a", "%", "\ud800") })
      .map((path) => `Disallow: ${path}`),
  );
  fc.assert(
    fc.property(fc.array(line), fc.webPath(), (lines, path) => {
      assert.equal(typeof may(lines.join("\n"), path), "boolean");
    }),
  );
  const began = performance.now();
  may(`User-agent: *\nDisallow: /${"*a".repeat(5_000)}b$`, `/${"a".repeat(50_000)}`);
  assert.ok(performance.now() - began < 500);
});
