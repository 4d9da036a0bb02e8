import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ArticleText } from "../../src/core/article.ts";
import { decideStory } from "../../src/core/story/decide.ts";
import { storyFeatures } from "../../src/core/story/features.ts";
import type { StoryArticle } from "../../src/core/story/story.ts";
import { storyCases } from "./story-cases.ts";
import { decide, meets, named, read, type Read } from "./story-read.ts";

/** Texts with what the field is made of: names, figures, dates, both scripts, marks, odd characters. */
const fragments = fc.constantFrom(
  "National security police ",
  "arrested Chan Tai-man, 28, ",
  "on 5 July 2020. ",
  "Google and Meta ",
  "pause data requests. ",
  "HK$1 million ",
  "警方拘捕黎智英等十四人，",
  "懸紅一百萬元。",
  "《國安法》第43條",
  "國安處第12日審訊\n",
  "香港法院判囚九個月 ",
  "\ud83d\udea8",
  "\ud800",
  "\u0000",
  "——",
  "  ",
  "A",
  "23",
);
const someText = fc.oneof(
  fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const someArticle = fc.record({
  title: someText,
  text: someText,
  language: fc.constantFrom("en" as const, "zh-Hant" as const, "zh-Hans" as const, null),
  publisher: fc.constantFrom("Peak Times", "海港早報", ""),
  url: fc.constantFrom("https://news.example/1", "https://news.example/2", null),
  publishedAt: fc.constantFrom(Date.UTC(2025, 2, 4), Date.UTC(2025, 2, 5), Date.UTC(2025, 2, 9)),
});

function readAny(article: ArticleText): Read {
  return {
    publishedAt: article.publishedAt ?? 0,
    features: storyFeatures(article, named(`${article.title} ${article.text}`)),
  };
}

test("features of any text are small, plain JSON and the same each time", () => {
  fc.assert(
    fc.property(someArticle, (article) => {
      const { features } = readAny(article);
      const json = JSON.stringify(features);
      assert.deepEqual(JSON.parse(json), features);
      assert.deepEqual(readAny(article).features, features);
      assert.ok(features.keys.length <= 64);
      assert.equal(new Set(features.keys).size, features.keys.length);
      assert.ok(Buffer.byteLength(JSON.stringify(features.data)) <= 3500);
    }),
  );
});

test("an identical article joins", () => {
  fc.assert(
    fc.property(someArticle, (article) => {
      fc.pre(/[\p{L}\p{N}]/u.test(article.title + article.text));
      const [first, second] = [readAny(article), readAny(article)];
      assert.ok(meets(first, second));
      assert.equal(decide(second, [first]).kind, "join");
    }),
  );
});

test("two articles are judged alike whichever comes first", () => {
  fc.assert(
    fc.property(someArticle, someArticle, (a, b) => {
      const [first, second] = [readAny(a), readAny(b)];
      assert.equal(decide(second, [first]).kind, decide(first, [second]).kind);
    }),
  );
});

test("the candidates' order makes no difference", () => {
  const reads = storyCases.flatMap(({ a, b }) => [read(a), read(b)]);
  const pool = reads.map((article, i): StoryArticle => ({ articleId: i, storyId: i % 40, ...article }));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: reads.length - 1 }),
      fc.shuffledSubarray(pool, { minLength: 2 }),
      (which, candidates) => {
        const article = reads[which]!;
        const backwards = candidates.toReversed();
        assert.deepEqual(decideStory(article, candidates), decideStory(article, backwards));
      },
    ),
    { numRuns: 40 },
  );
});

const hostile: readonly (readonly [what: string, text: string])[] = [
  ["200 KB of one letter", "a".repeat(200_000)],
  ["200 KB of spaces", " ".repeat(200_000)],
  ["200 KB of digits", "9".repeat(200_000)],
  ["200 KB of commas and digits", "1,".repeat(100_000)],
  ["200 KB of one sentence", "Police arrested Chan Tai-man, 28, on 5 July for HK$1 million. ".repeat(3300)],
  ["200 KB of Chinese", "香港警方七月五日拘捕陳大文等十四人涉嫌煽動顛覆國家政權".repeat(3000)],
  ["200 KB of Chinese numerals", "一二三四五六七八九十百千".repeat(6000)],
  ["200 KB of capitalised words", "Wong Chi Fung ".repeat(14_000)],
  ["200 KB of brackets", "【(《".repeat(60_000)],
  ["200 KB of half surrogates", "\ud83d".repeat(100_000)],
  ["200 KB of hyphens", "one-".repeat(50_000)],
  ["nothing", ""],
  ["no word", "!?… —— 。。。"],
  ["emoji", "🚨🇭🇰🚨"],
];

for (const [what, text] of hostile) {
  test(`reads hostile input: ${what}`, () => {
    for (const [title, body] of [
      [text, ""],
      ["Police", text],
      [text, text],
    ] as const) {
      const article = { title, text: body, language: null, publisher: "p", url: null, publishedAt: null };
      const features = storyFeatures(article, []);
      assert.ok(
        JSON.stringify(features.data).length <= 3500,
        `${JSON.stringify(features.data).length} characters`,
      );
      const other = { articleId: 1, storyId: 1, ...read(storyCases[0]!.a) };
      assert.equal(decideStory({ publishedAt: 0, features }, [other]).kind, "new");
    }
  });
}
