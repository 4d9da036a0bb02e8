import assert from "node:assert/strict";
import { test } from "node:test";
import { extract, extractIfRelevant, readLabelled, readSets, scored } from "../../support/observations.ts";

/**
 * What extraction reaches on labelled texts, as floors that a change may not fall below: docs/benchmarks.md has the
 * figures.
 */
const floors = {
  sentences: { en: [0.94, 0.96], "zh-Hant": [0.98, 0.97], "zh-Hans": [0.98, 0.95] },
  articles: { en: [0.93, 0.96], "zh-Hant": [0.96, 0.97], "zh-Hans": [0.95, 0.92] },
  "held-out": { en: [0.89, 0.84], "zh-Hant": [0.95, 0.94], "zh-Hans": [0.95, 0.94] },
  "more-articles": { en: [0.91, 0.83], "zh-Hant": [0.95, 0.97], "zh-Hans": [0.95, 0.95] },
  passages: { en: [0.93, 0.95] },
  news: { en: [0.88, 0.82], "zh-Hant": [0.9, 0.92], "zh-Hans": [0.93, 0.85] },
} as const;

for (const [name, byLanguage] of Object.entries(floors)) {
  const rows = readLabelled(name);
  for (const [language, [precision, recall]] of Object.entries(byLanguage)) {
    test(`positions in the labelled ${name}, ${language}`, () => {
      const reached = scored(
        rows.filter((row) => row.lang === language),
        (row) =>
          (name === "sentences" || name === "passages" ? extract(row) : extractIfRelevant(row)).observations,
      );
      assert.ok(reached.precision >= precision, `precision ${reached.precision}, floor ${precision}`);
      assert.ok(reached.recall >= recall, `recall ${reached.recall}, floor ${recall}`);
    });
  }
}

test("every quote in the labelled texts is exactly what stands at its place", () => {
  let quotes = 0;
  const sets = [...readSets, "unread"];
  for (const row of sets.flatMap((name) => readLabelled(name))) {
    const { observations, allegations, notes } = extract(row);
    for (const { where, start, end, quote } of [...observations, ...allegations, ...notes]) {
      assert.equal((where === "title" ? row.title : row.text).slice(start, end), quote, row.id);
      quotes++;
    }
  }
  assert.ok(quotes > 500, `only ${quotes} quotes`);
});
