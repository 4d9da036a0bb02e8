import assert from "node:assert/strict";
import { test } from "node:test";
import { assessRelevance } from "../../src/core/relevance/relevance.ts";
import { quoteOf, shortened } from "../../src/core/relevance/quote.ts";

const quoteFrom = (title: string, text: string, words: string, about = words) => {
  const whole = `${title}\n${text}`;
  const start = whole.indexOf(words);
  assert.notEqual(start, -1);
  return quoteOf(
    whole,
    title.length,
    { start, end: start + words.length },
    { start: whole.indexOf(about, start) },
  );
};

test("what a rule saw is told in whole words", () => {
  assert.equal(quoteFrom("", "Police requested users' data", "request"), "requested");
  assert.equal(quoteFrom("", "Police requested users' data", "quested users"), "requested users");
  assert.equal(quoteFrom("", "警方要求Google交出用戶資料", "求Goo"), "求Google");
  assert.equal(quoteFrom("國安法 2020年", "", "安"), "安");
});

test("it never crosses the border of title and text", () => {
  const [title, text] = ["Facebook pauses requests", "Hong Kong police asked for data."];
  assert.equal(quoteFrom(title, text, "requests\nHong Kong", "requests"), "requests");
  assert.equal(quoteFrom(title, text, "requests\nHong Kong", "Hong"), "Hong Kong");
  assert.equal(quoteFrom("Data", "base", "ta\nba", "ta"), "Data");
});

test("what is too long ends with a whole word and a mark", () => {
  assert.equal(shortened("one two three", 13), "one two three");
  assert.equal(shortened("one two three", 12), "one two…");
  assert.equal(shortened("one  two\nthree four", 13), "one two…");
  assert.equal(shortened("one two, three", 9), "one two,…");
  assert.equal(shortened("香港國家安全法", 5), "香港國家…");
  assert.equal(shortened("用戶𠮷資料", 4), "用戶…");
  assert.equal(shortened("x".repeat(200), 5), "xxxx…");
});

test("a story's reason quotes its title alone where the title tells it", () => {
  const { why } = assessRelevance({
    title: "Telegram refuses Hong Kong police requests for user data",
    text: "Hong Kong police requests for user data under the national security law were turned down.",
    language: "en",
    publisher: "Gazette",
    url: null,
    publishedAt: null,
  });
  const words = why.filter((reason) => reason.topic === "data-request").map((reason) => reason.words);
  assert.ok(words.length > 0);
  for (const quote of words) assert.doesNotMatch(quote, /user data Hong Kong/);
});
