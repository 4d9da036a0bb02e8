import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { fold } from "../../src/core/fold.ts";
import { searchTerms, searchTokens } from "../../src/store/search-text.ts";
import { eachStore } from "../support/store-open.ts";
import {
  deriveAll,
  draftOf,
  foundTitles,
  irrelevant,
  pollWith,
  relevantWith,
  start,
} from "../support/store-made.ts";

const titles = [
  "警方引用國安法要求 Google 交出用戶資料",
  "Google 拒绝向香港警方提供用户数据",
  "Telegram refuses data requests from Hong Kong's police",
  "ＷｈａｔｓＡｐｐ pauses “user-data” requests 🔥",
  "Café owner asks Signal for user help with data",
  "港府修例",
];

const searches: readonly [query: string, found: readonly number[]][] = [
  ["國安法", [0]],
  ["国安法", [0]],
  ["用戶", [1, 0]],
  ["用户", [1, 0]],
  ["警方 google", [1, 0]],
  ["GOOGLE", [1, 0]],
  ["交出用", [0]],
  ["港", [5, 1]],
  ["法", [0]],
  ["例", [5]],
  ["法 港", []],
  ["Google交出", [0]],
  ["Google用戶", []],
  ["要求Google交出", [0]],
  ["data request", [3, 2]],
  ['"data request"', [3, 2]],
  ['"user data"', [3]],
  ["user data", [4, 3]],
  ["user-data", [3]],
  ["“user data”", [3]],
  ['"data user"', []],
  ["whatsapp", [3]],
  ["cafe", [4]],
  ["CAFÉ", [4]],
  ["🔥", [3]],
  ["hong kong's", [2]],
  ["hong kongs", [2]],
  ['"user data', [4, 3]],
  ["", []],
  ["   ", []],
  ['""', []],
  ["*", []],
  ["data OR nothing", []],
  ["NOT data", []],
  ["NEAR(data)", []],
  ["words:data", []],
  ["data*", [4, 3, 2]],
  ["'; drop table articles; --", []],
  ["data\u0000", [4, 3, 2]],
  ["(data & !requests) | <->", [3, 2]],
];

eachStore("one search finds both Chinese scripts, words and phrases, newest first", async (store) => {
  await pollWith(
    store,
    titles.toReversed().map((title) => draftOf({ title })),
  );
  for (const [query, expected] of searches) {
    assert.deepEqual(
      await foundTitles(store, query),
      expected.map((index) => titles[index]),
      `query ${query}`,
    );
  }
});

eachStore("title, summary and full text are searched", async (store) => {
  await pollWith(store, [draftOf({ title: "Alpha", summary: "Beta", content: "Gamma" })]);
  for (const query of ["alpha", "beta", "gamma", "alpha gamma"]) {
    assert.deepEqual(await foundTitles(store, query), ["Alpha"], query);
  }
});

eachStore("a search goes on where its page ended", async (store) => {
  const drafts = Array.from({ length: 25 }, (_, index) =>
    draftOf({ title: `Item ${String(index).padStart(2, "0")}` }),
  );
  await pollWith(store, drafts);
  const seen: string[] = [];
  let before: number | null = null;
  const sizes: number[] = [];
  do {
    const { articles, next } = await store.find({ query: "item", limit: 10, before });
    seen.push(...articles.map((article) => article.title));
    sizes.push(articles.length);
    before = next;
  } while (before !== null);
  assert.deepEqual(sizes, [10, 10, 5]);
  assert.deepEqual(
    seen,
    drafts.map((draft) => draft.item.title),
  );
  assert.deepEqual(await store.find({ query: "item", limit: 5, before: 1 }), { articles: [], next: null });
  assert.deepEqual(await store.find({ query: "item", limit: 0 }), { articles: [], next: null });
});

eachStore("the relevant can be searched alone", async (store) => {
  await pollWith(store, [draftOf({ title: "Relevant item" }), draftOf({ title: "Other item" })]);
  assert.deepEqual(await foundTitles(store, "item", true), [], "nothing is known of them yet");
  await deriveAll(store, (article) => (article.title === "Relevant item" ? relevantWith([]) : irrelevant));
  assert.deepEqual(await foundTitles(store, "item", true), ["Relevant item"]);
  assert.deepEqual(await foundTitles(store, "item"), ["Relevant item", "Other item"]);
});

eachStore("a search passes the bounds of the spans that articles are indexed by", async (store, database) => {
  await pollWith(store, [draftOf({ title: "Item of the first span" })]);
  // The next ids are those of the third span.
  const { db, dialect } = await database.connect();
  await sql`insert into articles (id, feed_id, feed_type, language, publisher, first_seen_at, backlog,
    content_hash, text_feed_id, has_content) values (70000, 'x', 'news', 'en', 'X', 0, 1, '', 'x', 0)`.execute(
    db,
  );
  if (dialect === "postgres") await sql`select setval('articles_id_seq', 70000)`.execute(db);
  await pollWith(store, [draftOf({ title: "Newest item" }), draftOf({ title: "Newer item" })]);
  assert.deepEqual(await foundTitles(store, "item"), ["Newest item", "Newer item", "Item of the first span"]);
  const { articles, next } = await store.find({ query: "item", limit: 2 });
  assert.deepEqual([articles.map((article) => article.id), next], [[70_002, 70_001], 70_001]);
  const rest = await store.find({ query: "item", limit: 2, before: next });
  assert.deepEqual(
    [rest.articles.map((article) => article.title), rest.next],
    [["Item of the first span"], null],
  );
});

eachStore("texts and queries of any length are taken", async (store) => {
  const hostile = Array.from({ length: 60_000 }, (_, index) =>
    String.fromCodePoint(0x20000 + (index % 42_000)),
  );
  const contents = {
    "Many words": Array.from({ length: 30_000 }, (_, index) => `word${index.toString(36)}`).join(" "),
    "Long words": Array.from(
      { length: 5_000 },
      (_, index) => `${String(index).padStart(6, "0")}${"ü".repeat(70)}`,
    ).join(" "),
    "One run": `a${"國安法".repeat(30_000)}`,
    "Rare characters": `國${hostile.join("")}`,
    "Rare characters apart": hostile.join(" "),
  };
  const drafts = Object.entries(contents).map(([title, content]) => draftOf({ title, content }));
  assert.deepEqual((await pollWith(store, drafts)).refused, []);
  for (const [title, content] of Object.entries(contents)) {
    assert.deepEqual(
      await foundTitles(store, title),
      title === "Rare characters" ? ["Rare characters", "Rare characters apart"] : [title],
    );
    await foundTitles(store, content);
    await foundTitles(store, `"${content}"`);
  }
  assert.deepEqual(await foundTitles(store, "国安法"), ["One run"]);
});

const storable = fc
  .string({ unit: "binary", maxLength: 60 })
  .map((text) => text.replaceAll("\0", "").toWellFormed());
const hostile = fc.oneof(
  storable,
  fc.string({
    unit: fc.constantFrom(
      "國",
      "安",
      "法",
      "a",
      "B",
      " ",
      '"',
      "'",
      "\\",
      "*",
      "·",
      "ï",
      "🔥",
      "(",
      ":",
      "&",
      "-",
    ),
    maxLength: 12,
  }),
);

eachStore("whatever an article says, it is found by its own words, and no query fails", async (store) => {
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (text, query) => {
      const title = `t${++turn} ${text}`;
      const saved = await pollWith(
        store,
        [draftOf({ title, url: null, canonicalUrl: null }, { keys: [`k${turn}`] })],
        start + turn,
      );
      assert.deepEqual(saved.refused, []);
      const half = Array.from(title)
        .slice(0, Math.ceil(Array.from(title).length / 2))
        .join("");
      for (const part of [title, `"${title.replaceAll('"', " ")}"`, half]) {
        const found = await foundTitles(store, part);
        // A word cut in two is another word, unless it is Chinese.
        if (part !== half || half.endsWith(" "))
          assert.ok(found.includes(title), `${JSON.stringify(part)} finds ${JSON.stringify(title)}`);
      }
      await foundTitles(store, query);
    }),
    { numRuns: 60 },
  );
});

test("any run of two or more Chinese characters of a text is among its tokens", () => {
  const characters = fc.string({
    unit: fc.constantFrom(...Array.from("國安法香港警方要求交出用戶資料")),
    minLength: 2,
    maxLength: 30,
  });
  fc.assert(
    fc.property(characters, fc.nat(), fc.nat(), (text, from, length) => {
      const letters = Array.from(text);
      const at = from % (letters.length - 1);
      const part = letters.slice(at, at + 2 + (length % 5)).join("");
      const [term, ...others] = searchTerms(part);
      assert.equal(others.length, 0);
      assert.ok(term?.kind === "phrase");
      assert.ok(searchTokens(text).words.join(" ").includes(term.words.join(" ")));
    }),
  );
});

test("words are what stands between what is neither letter, number nor mark, up to 64 characters", () => {
  const parts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "香港",
      "ひらがな",
      "𠮷野家",
      "Ｃａｆｅ’s",
      "x".repeat(150),
      "𝒳".repeat(70),
      "👍🏽",
      "\ud800",
      "©",
      " ",
    ),
  );
  // What happens to accents is another matter.
  const plain = parts.filter((part) => !/[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/.test(part));
  const unspaced = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Bopomofo}";
  const tokens = new RegExp(
    `[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}]){1,64}|\\p{Extended_Pictographic}`,
    "gu",
  );
  const inUnspaced = new RegExp(`[${unspaced}]`, "u");
  fc.assert(
    fc.property(fc.array(plain, { maxLength: 12 }), (given) => {
      const folded = fold(given.join(""));
      const expected = (folded.match(tokens) ?? []).flatMap((run) => {
        if (!inUnspaced.test(run)) return [run];
        const letters = Array.from(run);
        return letters.length === 1 ? letters : letters.slice(1).map((letter, at) => letters[at]! + letter);
      });
      // Plurals lose their "s", so words are compared without it.
      const stems = (words: readonly string[]) => words.map((word) => word.replace(/s$/, ""));
      assert.deepEqual(stems(searchTokens(folded).words), stems(expected));
    }),
    { numRuns: 500 },
  );
});

test("tokens hold nothing that either database takes as syntax", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { words, characters } = searchTokens(text);
      for (const token of [...words, ...characters]) {
        assert.match(token, /^(?:[a-z0-9]|[^\0-\x7f\u00b7\s])+$/u);
        assert.ok(Array.from(token).length <= 64);
      }
    }),
  );
});
