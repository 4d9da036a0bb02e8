import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { AmbiguousName, Company } from "../../src/core/company.ts";
import { createMentionFinder } from "../../src/core/mention.ts";

interface Made {
  id: string;
  en: string;
  hant?: string;
  hans?: string;
  parent?: string;
  formerly?: string[];
  aliases?: string[];
  ambiguous?: Partial<AmbiguousName>[];
}

function company({ id, en, hant, hans, parent, formerly, aliases, ambiguous }: Made): Company {
  return {
    id,
    name: { en, "zh-Hant": hant ?? en, "zh-Hans": hans ?? en },
    kind: parent === undefined ? "company" : "product",
    parent: parent ?? null,
    sector: "platform",
    formerly: formerly ?? [],
    aliases: aliases ?? [],
    ambiguous: (ambiguous ?? []).map((rule) => ({
      text: rule.text ?? en,
      not: rule.not ?? [],
      needs: rule.needs ?? [],
    })),
    website: null,
    entries: [],
  };
}

const companies = [
  company({
    id: "meta",
    en: "Meta",
    ambiguous: [{ needs: ["Facebook", "Zuckerberg"] }],
    aliases: ["Meta Platforms"],
  }),
  company({ id: "facebook", en: "Facebook", parent: "meta", aliases: ["臉書", "FB", "Facebook Inc"] }),
  company({
    id: "apple",
    en: "Apple",
    hant: "蘋果",
    hans: "苹果",
    ambiguous: [
      { text: "Apple", not: ["Apple Daily"] },
      { text: "蘋果", not: ["蘋果日報"], needs: ["iPhone", "App Store", "公司"] },
      { text: "苹果", not: ["苹果日报"], needs: ["iPhone", "App Store", "公司"] },
    ],
  }),
  company({
    id: "line",
    en: "LINE",
    aliases: ["Line"],
    ambiguous: [{ text: "Line", needs: ["app", "messaging"] }],
  }),
  company({ id: "telegram", en: "Telegram" }),
  company({ id: "youtube", en: "YouTube", parent: "google" }),
  company({ id: "google", en: "Google", hans: "谷歌", hant: "谷歌" }),
  company({
    id: "x",
    en: "X (Twitter)",
    hant: "X（Twitter，推特）",
    formerly: ["Twitter"],
    ambiguous: [{ text: "X", needs: ["Twitter", "Musk"] }],
  }),
];
const find = createMentionFinder(companies);

function ids(text: string): string[] {
  return find(text).map((mention) => mention.company);
}

describe("names", () => {
  const finds: readonly (readonly [what: string, text: string, companies: string[]])[] = [
    ["by alias, in either script", "臉書與脸书", ["facebook", "facebook"]],
    ["next to Chinese without a space", "警方去信Google索取", ["google"]],
    ["whole words only", "Googled, Facebooking", []],
    ["with a possessive", "Google's answer", ["google"]],
    ["former names", "Twitter said no", ["x"]],
    ["parts of a bracketed display name", "推特回應", ["x"]],
    ["the longest", "Facebook Inc answered", ["facebook"]],
    ["products apart from their parents", "YouTube and Google", ["youtube", "google"]],
    ["coined names in any case", "youtube 和 YOUTUBE", ["youtube", "youtube"]],
    ["a word in lower case is a word", "he sent a telegram", []],
    ["but not within Chinese", "在telegram群組", ["telegram"]],
    ["short names in their own case", "FB or fb", ["facebook"]],
    ["a bare letter needs its words", "X marks the spot", []],
    ["and has them", "Musk's X refused", ["x"]],
    ["something longer is something else", "Apple Daily and Apple", ["apple"]],
    ["in Chinese too", "蘋果日報高層被捕", []],
    ["context words decide", "蘋果下架程式,iPhone 用家", ["apple"]],
    ["a fruit stays a fruit", "超市的蘋果減價", []],
    [
      "ambiguous by context",
      "The Line app; on the line; a Line to remember".replace("app; ", "messaging app; "),
      ["line", "line"],
    ],
    ["without context nothing", "Meta commentary is a genre", []],
    ["with it the parent", "Meta, which owns Facebook", ["meta", "facebook"]],
  ];
  for (const [what, text, expected] of finds)
    test(`${what}: ${text}`, () => assert.deepEqual(ids(text), expected));
});

describe("an ambiguous name by its form, in an English article about Hong Kong", () => {
  const title = "Hong Kong";
  const finds: readonly (readonly [what: string, text: string, companies: string[]])[] = [
    ["the one who acts", "Meta has told officers to write again.", ["meta"]],
    ["its owner", "A court will hear Meta's objection.", ["meta"]],
    ["behind a preposition", "The logs were supplied by Line.", ["line"]],
    ["in a row with another", "Telegram and Line were asked.", ["telegram", "line"]],
    ["in a row of ambiguous ones", "Line and Meta, both silent", ["line", "meta"]],
    ["a letter that acts", "Officers wrote again, but X did not answer.", ["x"]],
    ["not a letter that stands for a person", "Witness X told the court that Mr X had left.", []],
    ["not part of a longer name", "Passengers at Line Avenue waited.", []],
    ["not behind an article", "A Line to remember", []],
  ];
  for (const [what, text, expected] of finds)
    test(`${what}: ${text}`, () =>
      assert.deepEqual(
        find({ title, text }).map((mention) => mention.company),
        expected,
      ));
  test("once named in full it is named again", () => {
    const text = "Meta Platforms keeps no office here. What is left of Meta: a sign.";
    assert.deepEqual(
      find({ title: "", text }).map((mention) => mention.company),
      ["meta", "meta"],
    );
  });
});

test("a mention says where it stands", () => {
  const mentions = find({ title: "Google 回應", text: "警方去信臉書。" });
  assert.deepEqual(mentions, [
    { company: "google", start: 0, end: 6, text: "Google", where: "title" },
    { company: "facebook", start: 4, end: 6, text: "臉書", where: "text" },
  ]);
});

test("the title's context may stand in the opening of the text, and the other way round", () => {
  assert.deepEqual(
    find({ title: "蘋果拒交資料", text: "公司說 iPhone 已加密。" }).map(({ where }) => where),
    ["title"],
  );
  assert.deepEqual(
    find({ title: "iPhone 加密", text: "蘋果拒絕。" }).map(({ where }) => where),
    ["text"],
  );
});

test("companies are ranked by title, then opening, then number", () => {
  const far = "x ".repeat(200);
  const article = { title: "Telegram refuses", text: `Google. ${far} YouTube YouTube` };
  assert.deepEqual(find.namedCompanies(article), ["telegram", "google", "youtube"]);
});

test("of two companies with one spelling the first in the catalogue has it", () => {
  const twice = createMentionFinder([
    company({ id: "one", en: "Threema" }),
    company({ id: "two", en: "Threema" }),
  ]);
  assert.deepEqual(
    twice("Threema").map((mention) => mention.company),
    ["one"],
  );
});

describe("properties", () => {
  const pieces = fc.constantFrom(
    "Google",
    "臉書",
    "Apple Daily",
    "Apple",
    " ",
    "。",
    "X",
    "Musk",
    "\uDC00",
    "蘋果",
    "iPhone",
    "line",
    "Line",
    "app",
    "（",
    "a",
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  );

  test("a mention's text is what stands at its offsets; mentions are in order and do not overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let free = 0;
        for (const mention of find(text)) {
          assert.equal(text.slice(mention.start, mention.end), mention.text);
          assert.ok(mention.start >= free && mention.end > mention.start);
          free = mention.end;
        }
      }),
    );
  });

  test("hostile text takes time in proportion to its length", () => {
    for (const unit of ["Apple ", "蘋果", "X", "Meta Facebook ", "("]) {
      const start = performance.now();
      find(unit.repeat(Math.ceil(200_000 / unit.length)));
      assert.ok(performance.now() - start < 3000, unit);
    }
  });
});
