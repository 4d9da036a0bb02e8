import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import iconv from "iconv-lite";
import { type PageBytes, readPage } from "../../../src/feeds/page/read-page.ts";

const articleWanted: PageBytes["want"] = { kind: "article" };
const watching = (selector: string | null = null): PageBytes["want"] => ({ kind: "watched", selector });

const read = (
  html: string | Uint8Array,
  want: PageBytes["want"] = articleWanted,
  charset: string | null = null,
) => readPage({ bytes: typeof html === "string" ? Buffer.from(html) : html, charset, want });

function pageOf(
  html: string | Uint8Array,
  want: PageBytes["want"] = articleWanted,
  charset: string | null = null,
) {
  const outcome = read(html, want, charset);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.value;
}

const sentences = [
  "Hong Kong police asked a court to order five messaging services to hand over records of 27 accounts.",
  "The services have two weeks to answer, according to a filing that was seen on Monday, and none would comment.",
  "A lawyer for one of them said that it would ask the court to hear the matter in public, which it rarely does.",
  "Rights groups called the request the widest so far, and asked the government for figures on others like it.",
];
const article = sentences.map((sentence) => `<p>${sentence}</p>`).join("\n");
const site = (
  main: string,
  head = "",
) => `<!doctype html><html><head><title>Order | Gazette</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News of the day</a></li></ul></nav>
  ${main}
  <aside><h2>Most read</h2><a href="/1">Something else that many read</a></aside>
  <footer>Subscribe to our newsletter. © Gazette</footer></body></html>`;

test("the main text of an article is found, in paragraphs, without what stands around it", () => {
  const page = pageOf(site(`<article><h1>Order</h1>${article}<script>track()</script></article>`));
  assert.equal(page.text, sentences.join("\n\n"));
  assert.match(page.title, /^Order/);
  assert.match(page.visible, /Most read/);
  assert.equal(page.paid, false);
});

test("Chinese text is found as well, in whatever encoding the page declares", () => {
  const text =
    "警方國安處根據《港區國安法》第43條向法庭申請命令，要求五個通訊平台交出用戶資料，平台須於兩周內回覆。";
  const html = `<html><head><meta charset="big5"><title>警申法庭令</title></head><body><div class="content">${`<p>${text}</p>`.repeat(6)}</div></body></html>`;
  assert.ok(pageOf(iconv.encode(html, "big5")).text.startsWith(text));
  assert.ok(
    pageOf(iconv.encode(html.replace("big5", "utf-8"), "gbk"), articleWanted, "gbk").title === "警申法庭令",
  );
});

test("what the page says in another place than its text is no part of it", () => {
  const page = pageOf(
    site(`<article>${article}<noscript>Enable JavaScript</noscript><style>p{}</style></article>`),
  );
  assert.doesNotMatch(page.text, /JavaScript|p\{\}/);
});

test("pages that say that they are paid are known by it", () => {
  const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
  const paid = [
    ld({ "@type": "NewsArticle", isAccessibleForFree: false }),
    ld({ "@type": "NewsArticle", isAccessibleForFree: "False" }),
    ld({ "@graph": [{ "@type": "WebSite" }, { "@type": ["Article"], isAccessibleForFree: false }] }),
    ld([{ "@type": "NewsArticle", hasPart: { "@type": "WebPageElement", isAccessibleForFree: false } }]),
    '<meta property="article:content_tier" content="locked">',
  ];
  for (const head of paid) assert.equal(pageOf(site(article, head)).paid, true, head);
  const free = [
    ld({ "@type": "NewsArticle", isAccessibleForFree: true }),
    ld({ "@type": "ItemList", itemListElement: [{ "@type": "NewsArticle", isAccessibleForFree: false }] }),
    ld({ "@type": "Product", isAccessibleForFree: false }),
    '<script type="application/ld+json">{broken</script>',
    '<meta property="article:content_tier" content="free">',
  ];
  for (const head of free) assert.equal(pageOf(site(article, head)).paid, false, head);
});

const report = site(`<main><h1>Requests</h1><nav>On this page</nav><p>We answer requests.</p>
  <table><tr><th>Period</th><th>Requests</th></tr><tr><td>2020 H2</td><td>43</td></tr></table>
  <form>Search</form><div class="more"><p class="more">More of it.</p></div></main>`);

test("of a watched page all of its main part counts, tables by row", () => {
  const page = pageOf(report, watching());
  assert.equal(page.text, "Requests\n\nWe answer requests.\n\nPeriod Requests\n\n2020 H2 43\n\nMore of it.");
  assert.equal(page.title, "Requests");
  assert.match(pageOf("<p>Bare words<p>and more", watching()).text, /^Bare words\n+and more$/);
});

test("a selector picks what counts, each part once; one that picks nothing is a fault", () => {
  assert.equal(pageOf(report, watching("main table")).text, "Period Requests\n\n2020 H2 43");
  assert.equal(pageOf(report, watching(".more, td")).text.replaceAll(/\n+/g, "|"), "2020 H2|43|More of it.");
  const lost = read(report, watching("#gone"));
  assert.ok(!lost.ok);
  assert.equal(lost.fault.code, "selector-not-found");
});

test("what is no HTML is a fault", () => {
  for (const body of ["%PDF-1.7 …", "", "{}", Buffer.from([0x89, 0x50, 0x4e, 0x47])]) {
    const outcome = read(body);
    assert.ok(!outcome.ok, String(body));
    assert.equal(outcome.fault.code, "not-html");
  }
});

test("any bytes are read or refused, and what is read is clean text", () => {
  const pieces = fc.constantFrom(
    "<p>",
    "</div>",
    "<div",
    "<table><td>",
    "<!--",
    "<script>",
    "&#0;",
    "\0",
    "文",
    "a ",
    "<a href='",
    '"',
    ">",
    "<html>",
    "<title>",
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 40 }),
      fc.constantFrom<PageBytes["want"]>(articleWanted, watching(), watching("p")),
      (parts, want) => {
        const outcome = read(parts.join(""), want);
        if (!outcome.ok) return;
        for (const text of [outcome.value.title, outcome.value.text, outcome.value.visible]) {
          assert.ok(text.isWellFormed());
          assert.doesNotMatch(text, /[\u0000-\u0008]/);
        }
      },
    ),
  );
});
