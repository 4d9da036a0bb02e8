import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { searchTokens } from "../../src/store/search-text.ts";
import { plainWords } from "../../src/store/sqlite/plain-words.ts";

/** The words as they are written from the tokens that every text has. */
const generally = (text: string): string =>
  searchTokens(text)
    .words.map((word) => `3·${word}`)
    .join(" ");

test("plain texts give the words that every text gives", () => {
  const texts = [
    "",
    "  — ",
    "The courts’ “records” status: Businesses, gas & 3 buses — it's 2020’s",
    "©2026 Harbour Times",
    "as is us bus cats s",
    `${"x".repeat(63)}s ${"y".repeat(64)}z ${"s".repeat(200)}`,
    "word ".repeat(7_990),
    "İstanbul",
    "café",
    "10 × 20 ≠ 30",
    "ＷｈａｔｓＡｐｐ",
    "e\u0301",
    "🔥 fire",
    "國安法",
  ];
  for (const text of texts) {
    const words = plainWords(text, "3·");
    assert.equal(words ?? generally(text), generally(text), text.slice(0, 40));
  }
  assert.notEqual(plainWords(texts[2]!, "3·"), null);
  assert.equal(plainWords("國安法", "3·"), null);
});

test("as few words of a long text are indexed as of any", () => {
  for (const text of ["a ".repeat(20_000), "ab".repeat(20_000), "its ".repeat(10_000)]) {
    assert.equal(plainWords(text, "3·"), generally(text));
  }
  assert.equal(plainWords("a".repeat(40_001), "3·"), null);
});

test("whatever the text, either there is nothing plain about it or its words are the same", () => {
  const part = fc.oneof(
    fc.string({ unit: "grapheme-ascii", maxLength: 30 }),
    fc.constantFrom("’s ", "—", " ", "s", "ss", "us", "…", "\u00a0", "×", "™"),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      assert.equal(plainWords(text, "3·") ?? generally(text), generally(text));
    }),
    { numRuns: 2_000 },
  );
});
