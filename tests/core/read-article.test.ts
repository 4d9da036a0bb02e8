import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { topics } from "../../src/core/article.ts";
import type { ArticleText, Topic } from "../../src/core/article.ts";
import type { Extraction, Matter, Observation } from "../../src/core/ledger.ts";
import { matters } from "../../src/core/ledger.ts";
import { topicsOf } from "../../src/core/matter-topics.ts";
import { readArticle } from "../../src/core/relevance/read-article.ts";
import { assessRelevance } from "../../src/core/relevance/relevance.ts";

const articles = ["en", "zh-Hant", "zh-Hans"].flatMap((name) =>
  readFileSync(new URL(`../fixtures/relevance/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line): ArticleText => {
      const { title, text, lang } = JSON.parse(line) as { title: string; text: string; lang: "en" };
      return { title, text, language: lang, publisher: "", url: null, publishedAt: null };
    }),
);

/** Reads every article as if its text gave a company a position in this matter, or none. */
function readWith(matter: Matter | null, confidence = 0.5) {
  return articles.map((article) => {
    let asked = 0;
    const observation = { matter, quote: "It did so.", confidence } as Observation;
    const extraction = { observations: matter === null ? [] : [observation] } as unknown as Extraction;
    const read = readArticle(article, () => {
      asked++;
      return extraction;
    });
    return { article, asked, byRules: assessRelevance(article), ...read };
  });
}

test("a position decides where its topic is nearly given, and nowhere else", () => {
  let decided = 0;
  for (const matter of matters) {
    for (const { article, asked, byRules, relevance, extraction } of readWith(matter)) {
      const scoreOf = (topic: Topic) => byRules.scores[topic] ?? 0;
      const gained = topicsOf[matter].filter((topic) => scoreOf(topic) >= 0.6 && scoreOf(topic) < 1);
      const expected = topics.filter((topic) => byRules.topics.includes(topic) || gained.includes(topic));
      assert.deepEqual(relevance.topics, expected, article.title);
      assert.equal(relevance.relevant, expected.length > 0);
      assert.equal(extraction !== null, relevance.relevant);
      assert.equal(
        asked,
        topics.some((topic) => scoreOf(topic) >= 0.6) ? 1 : 0,
        "near articles are read once",
      );
      const reasons = relevance.why.filter(({ rule }) => rule === "states-position");
      assert.deepEqual(
        reasons.map(({ topic, words }) => [topic, words]),
        topicsOf[matter].filter((topic) => gained.includes(topic)).map((topic) => [topic, "It did so."]),
      );
      for (const topic of gained) assert.ok(relevance.scores[topic]! >= 1);
      if (gained.length > 0) decided++;
    }
  }
  assert.ok(decided >= 10, `only ${decided} were decided by a position`);
});

test("where no position is told, or one that is hardly believed, the rules alone decide", () => {
  for (const { byRules, relevance } of [...readWith(null), ...readWith("takedown", 0.49)])
    assert.deepEqual(relevance, byRules);
});
