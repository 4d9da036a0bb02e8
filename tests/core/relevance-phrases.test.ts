import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { buildPhraseIndex, findPhrases, hasPhrase } from "../../src/core/relevance/phrase-index.ts";
import { splitPhrases } from "../../src/core/relevance/phrase-table.ts";
import { splitSentences } from "../../src/core/relevance/sentences.ts";
import { fold } from "../../src/core/fold.ts";

function found(cell: string, text: string): string[] {
  const index = buildPhraseIndex([["set", splitPhrases(cell)]]);
  return findPhrases(index, text).map(({ start, end }) => text.slice(start, end));
}

describe("phrase tables", () => {
  test("alternatives are written out, an empty one leaves no second space", () => {
    assert.deepEqual(splitPhrases("request(/s) for (user /)data, 用户、用家\n顾客"), [
      "request for user data",
      "request for data",
      "requests for user data",
      "requests for data",
      "用户",
      "用家",
      "顾客",
    ]);
  });

  test("no cell is no phrase", () => assert.deepEqual(splitPhrases(" ,\n, "), []));
});

describe("finding phrases", () => {
  const finds: readonly (readonly [what: string, cell: string, text: string, hits: string[]])[] = [
    ["whole words only", "act", "The act of acting, fact", ["act"]],
    [
      "open phrases take any letters",
      "monitor*",
      "monitors, monitoring; premonitor",
      ["monitors".slice(0, 7), "monitor"],
    ],
    [
      "hyphens and line ends are spaces",
      "national security law",
      "national-security\nlaw",
      ["national-security\nlaw"],
    ],
    ["quotation marks are passed over", "港区国安法", "《港區《國安法》》", ["港區《國安法"]],
    [
      "single ones as well, next to a gap",
      "in the name of national security",
      "in the name of 'national security'",
      ["in the name of 'national security"],
    ],
    ["an apostrophe in a word is no quotation mark", "hong kong law", "hong kong's law", []],
    ["a space between Chinese and Latin is passed over", "下架app", "下架 App", ["下架 App"]],
    ["both scripts and widths", "用户资料", "用戶資料 用户资料", ["用戶資料", "用户资料"]],
    ["two ways to write one character", "咨询、账户", "諮詢 帳戶 賬戶", ["諮詢", "帳戶", "賬戶"]],
    ["a capital asks for a capital", "Line", "on the line with Line", ["Line"]],
    ["all capitals ask for capitals", "US", "tell us, Us and US", ["US"]],
    ["longer and shorter alike", "security, security law", "security law", ["security", "security law"]],
  ];
  for (const [what, cell, text, hits] of finds) test(what, () => assert.deepEqual(found(cell, text), hits));

  test("a table fault is said", () => {
    assert.throws(() => buildPhraseIndex([["set", ["《》"]]]), /without a character/);
  });

  test("every phrase is found where it was put, whatever stands around it", () => {
    const phrases = ["港區國安法", "user data", "takedown", "起底", "a b c"];
    const index = buildPhraseIndex([["set", phrases.map(fold)]]);
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        fc.string({ maxLength: 80 }),
        fc.string({ maxLength: 80 }),
        (phrase, before, after) => {
          const text = `${before} ${phrase} ${after}`;
          const at = before.length + 1;
          const hit = findPhrases(index, text).some(
            ({ start, end }) => start === at && end === at + phrase.length,
          );
          assert.ok(hit, text);
          assert.ok(hasPhrase(index, text, fold(text)));
        },
      ),
    );
  });
});

describe("sentences", () => {
  const splits: readonly (readonly [text: string, sentences: string[]])[] = [
    ["One. Two! Three? Four", ["One.", " Two!", " Three?", " Four"]],
    ["Mr. Lai met U.S. officials. He left.", ["Mr. Lai met U.S. officials.", " He left."]],
    ["一。二！三？四；五", ["一。", "二！", "三？", "四；", "五"]],
    ["A heading\nA line", ["A heading\n", "A line"]],
    ["hard wrapped,\nit goes on", ["hard wrapped,\nit goes on"]],
    ["3.5 per cent", ["3.5 per cent"]],
    ["", []],
  ];
  for (const [text, sentences] of splits) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(
        splitSentences(text).map(({ start, end }) => text.slice(start, end)),
        sentences,
      );
    });
  }

  test("together they are the text, and none is endless", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (text) => {
        const spans = splitSentences(text);
        assert.equal(spans.map(({ start, end }) => text.slice(start, end)).join(""), text);
        assert.ok(spans.every(({ start, end }) => end - start <= 701));
      }),
    );
  });
});
