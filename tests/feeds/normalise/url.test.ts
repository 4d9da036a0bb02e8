import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { canonicalUrl, safeUrl } from "../../../src/feeds/normalise/url.ts";

const safe: [href: string, base: string | null, expected: string | null][] = [
  ["https://news.example/a", null, "https://news.example/a"],
  ["  https://news.example/a\n", null, "https://news.example/a"],
  ["/a?b=1#c", "https://news.example/feed/", "https://news.example/a?b=1#c"],
  ["a", "https://news.example/2020/feed.xml", "https://news.example/2020/a"],
  ["//cdn.example/a", "https://news.example/", "https://cdn.example/a"],
  ["https://me:pw@news.example/a", null, "https://news.example/a"],
  ["https://例子.香港/新聞", null, "https://xn--fsqu00a.xn--j6w193g/%E6%96%B0%E8%81%9E"],
  ["javascript:alert(1)", "https://news.example/", null],
  ["JaVa\nScRiPt:alert(1)", "https://news.example/", null],
  ["data:text/html,x", "https://news.example/", null],
  ["file:///etc/passwd", null, null],
  ["mailto:a@b.example", "https://news.example/", null],
  ["/a", null, null],
  ["http://", null, null],
  ["", "https://news.example/", null],
  [`https://news.example/${"a".repeat(2_000)}`, null, null],
];
for (const [href, base, expected] of safe) {
  test(`the link ${JSON.stringify(href.slice(0, 60))} is ${expected === null ? "refused" : "taken"}`, () => {
    assert.equal(safeUrl(href, base), expected);
  });
}

const tracked: [query: string, left: string][] = [
  ["?utm_source=rss&utm_medium=feed", ""],
  ["?id=7&fbclid=abc&page=2", "?id=7&page=2"],
  ["?at_medium=RSS&at_campaign=rss", ""],
  ["?gclid=1&a=%20x+y", "?a=%20x+y"],
  ["?CMP=share&ns_mchannel=rss", ""],
  ["?ref=rss", ""],
  ["?ref=20200706", "?ref=20200706"],
  ["?source=twitter&src=hkfp", "?src=hkfp"],
  ["?from=2020&via=newsletter", "?from=2020"],
  ["?a&b=&=c", "?a&b=&=c"],
];
for (const [query, left] of tracked) {
  test(`of ${query} the tracking goes and the rest stays as written`, () => {
    assert.equal(safeUrl(`https://news.example/a${query}`, null), `https://news.example/a${left}`);
  });
}

const same: string[][] = [
  [
    "news.example/a",
    "https://news.example/a",
    "http://www.news.example/a/",
    "https://NEWS.example:443/a#top",
    "https://m.news.example/a?utm_source=x",
    "https://amp.news.example/a/amp/",
    "https://mobile.news.example/a?amp=1",
    "https://news.example./a/index.html",
    "https://news.example/a/?outputType=amp",
    "http://me@www.m.news.example:80/a",
  ],
  ["news.example", "https://www.news.example", "https://news.example/index.php", "https://news.example/?"],
  ["news.example/a?b=1&c=2", "https://news.example/a?c=2&b=1", "https://news.example/a/?b=1&&c=2"],
  ["news.example/%E6%96%B0~", "https://news.example/%e6%96%b0%7e", "https://news.example/新~"],
  ["m.hk/a", "https://m.hk/a"],
  ["news.example:8080/a", "https://news.example:8080/a"],
];
for (const [expected, ...links] of same) {
  for (const link of links) {
    test(`${link} is ${expected}`, () => assert.equal(canonicalUrl(link), expected));
  }
}

test("what tells articles apart stays", () => {
  const links = ["/a?id=1", "/a?id=2", "/A?id=1", "/a/b?id=1", "/amplify", "/a/index.htmlx", "/camp"];
  const canonical = links.map((link) => canonicalUrl(`https://news.example${link}`));
  assert.equal(new Set(canonical).size, links.length);
});

test("what is no web link has no canonical form", () => {
  for (const link of ["", "news.example/a", "ftp://news.example/a", "javascript:1"]) {
    assert.equal(canonicalUrl(link), null);
  }
});

const anyUrl = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(
      fc.constantFrom("www.", "m.", "amp.", "www.www.", ""),
      fc.constantFrom("news.example", "hk", "news.example.", "127.0.0.1:8080", "[::1]"),
      fc.array(
        fc.constantFrom(
          "/",
          "a",
          "amp",
          "index.html",
          "%7e",
          "%e6",
          "%",
          "?",
          "&",
          "=",
          "utm_x",
          "b",
          "#",
          ";",
        ),
      ),
    )
    .map(([prefix, host, rest]) => `https://${prefix}${host}/${rest.join("")}`),
);

test("a canonical form is its own canonical form", () => {
  fc.assert(
    fc.property(anyUrl, (url) => {
      const once = canonicalUrl(url);
      if (once !== null) assert.equal(canonicalUrl(`https://${once}`), once);
    }),
    { numRuns: 2_000 },
  );
});

test("whatever comes in, a safe link is an http(s) link without a login, and stays as it is", () => {
  fc.assert(
    fc.property(fc.oneof(anyUrl, fc.string()), (href) => {
      const url = safeUrl(href, "https://base.example/feed");
      if (url === null) return;
      assert.match(url, /^https?:\/\/[^@/]+(?:\/|$)/);
      assert.equal(safeUrl(url, null), url);
    }),
    { numRuns: 2_000 },
  );
});
