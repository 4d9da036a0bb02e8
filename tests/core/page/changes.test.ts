import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { changedPassages } from "../../../src/core/page/changes.ts";
import { passagesOf, senseOfPage } from "../../../src/core/page/noise.ts";

const policy = `Government requests

We publish this report twice a year. We answer valid requests under the law of the place.

Hong Kong
Period Requests Answered
2020 H1 241 82
2020 H2 43 3

Since 6 July 2020 we have paused our review of requests from Hong Kong.`;

const noise: [what: string, before: string, after: string][] = [
  ["the clock of an update", "Last updated: 3 July 2026, 10:12 HKT", "Last updated: 9 July 2026, 18:40 HKT"],
  ["the month of an update", "Last updated July 2026", "Last updated: August 2026"],
  ["a date that follows the day", "Accurate as of October 07, 2024", "Accurate as of November 17, 2024"],
  ["how long ago it was updated", "Updated 3 hours ago", "Updated 2 days ago"],
  ["a Chinese clock", "最後更新：2026年7月3日 上午10:12", "最後更新：2026年7月9日 下午6:40"],
  ["a simplified clock", "更新时间 2026-07-03 10:12:33", "更新时间 2026-07-09 18:40:01"],
  ["the day's date", "Friday, 3 July 2026", "Saturday, 4 July 2026"],
  ["a Chinese date", "2026年7月3日　星期五", "2026年7月4日　星期六"],
  ["a counter of views", "1,204 views", "98,311 views"],
  ["a counter before its number", "Views: 1.2k", "Views: 3k"],
  ["a counter on two lines", "Views\n1204", "Views\n1377"],
  ["a Chinese counter", "瀏覽次數：1,204", "瀏覽次數：1,377"],
  ["a simplified counter", "阅读 3.2万", "阅读 3.4万"],
  ["a counter of likes", "12 likes", "15 likes"],
  ["a session's code", "Session: 8f3a99c0b1d2", "Session: 77e0aa12cd34"],
  ["a request's code", "Ray ID: 8a7b6c5d4e3f2a1b", "Ray ID: 1b2c3d4e5f6a7b8c"],
  [
    "a token within a sentence",
    "Your code is 9f8e7d6c5b4a39281706 for support.",
    "Your code is 00aa11bb22cc33dd44ee for support.",
  ],
  ["a UUID", "id 550e8400-e29b-41d4-a716-446655440000", "id 6ba7b810-9dad-11d1-80b4-00c04fd430c8"],
  [
    "the year of a copyright",
    "© 2025 Example Inc. All rights reserved.",
    "© 2026 Example Inc. All rights reserved.",
  ],
  [
    "a question about cookies",
    "We use cookies to improve our site. Accept all cookies?",
    "This site uses cookies. Manage preferences",
  ],
  ["a button", "Accept all", "Reject all"],
  ["quotation marks and case", "The “Law” applies.", 'the "law" applies.'],
  ["how lines are spaced", "One line.\nAnother line.", "One  line.\n\n\nAnother line."],
];
for (const [what, before, after] of noise) {
  test(`${what} is noise`, () => {
    assert.deepEqual(changedPassages(`${policy}\n${before}`, `${policy}\n${after}`), []);
    assert.equal(senseOfPage(`${before}\n${policy}`), senseOfPage(`${after}\n${policy}`));
  });
}

const real: [what: string, before: string, after: string][] = [
  ["a figure in a table's row", "2020 H2 43 3", "2020 H2 43 5"],
  ["a figure alone in a table's cell", "Requests\n43", "Requests\n44"],
  ["a figure in a sentence", "We received 43 requests.", "We received 44 requests."],
  ["the period of a report", "January – June 2025", "July – December 2025"],
  ["a report's dates", "1 January 2025 – 30 June 2025", "1 July 2025 – 31 December 2025"],
  ["a year alone", "2024", "2025"],
  ["a date within a sentence", "We paused on 6 July 2020.", "We paused on 7 July 2020."],
  ["a date before a fact", "6 July 2020: paused", "6 July 2020: resumed"],
  ["a word", "We have paused our review.", "We have resumed our review."],
  ["a Chinese word", "我們暫停處理要求。", "我們恢復處理要求。"],
  ["a figure in Chinese", "收到43宗要求，處理3宗。", "收到43宗要求，處理5宗。"],
  ["an answer beside a label", "Request: refused", "Request: granted"],
  [
    "what could be a cookie button's words",
    "We accept all valid requests from Hong Kong.",
    "We accept all valid requests but Hong Kong's.",
  ],
  ["a number of people", "12 people were named in requests", "14 people were named in requests"],
];
for (const [what, before, after] of real) {
  test(`${what} is a change`, () => {
    const changes = changedPassages(
      `${policy}\n${before}\nThe end of it.`,
      `${policy}\n${after}\nThe end of it.`,
    );
    assert.equal(changes.length, 1);
    assert.ok(before.includes(changes[0]!.before!), String(changes[0]!.before));
    assert.ok(after.includes(changes[0]!.after!), String(changes[0]!.after));
    assert.notEqual(senseOfPage(before), senseOfPage(after));
  });
}

test("what was added or taken out has one side, and neighbours are one passage", () => {
  assert.deepEqual(changedPassages("One.\nTwo.\nThree.", "One.\nThree."), [{ before: "Two.", after: null }]);
  assert.deepEqual(changedPassages("One.\nThree.", "One.\nTwo. And more.\nThree.\nLast."), [
    { before: null, after: "Two. And more." },
    { before: null, after: "Last." },
  ]);
  assert.deepEqual(changedPassages("One.\nTwo.\nThree.", "One.\n2.\n3!\nThree."), [
    { before: "Two.", after: "2. 3!" },
  ]);
});

const sentences = fc
  .array(
    fc.constantFrom(
      "We paused.",
      "We answer.",
      "43 3",
      "12 views",
      "3 July 2026",
      "Accept all",
      "收到43宗。",
      "x",
    ),
    {
      maxLength: 14,
    },
  )
  .map((lines) => lines.join("\n"));

test("changes are found just where the sense of the page differs, and tell what was added and taken out", () => {
  fc.assert(
    fc.property(sentences, sentences, (before, after) => {
      const changes = changedPassages(before, after);
      assert.equal(changes.length === 0, senseOfPage(before) === senseOfPage(after));
      assert.deepEqual(changedPassages(after, after), []);
      const told = (text: string) =>
        passagesOf(text).flatMap(({ text: line, sense }) => (sense === "" ? [] : line.split(" "))).length;
      const changed = (side: "before" | "after") =>
        changes.reduce((sum, change) => sum + (change[side]?.split(" ").length ?? 0), 0);
      assert.equal(told(after) - told(before), changed("after") - changed("before"));
      for (const { before: gone, after: come } of changes) assert.ok(gone !== null || come !== null);
    }),
  );
});

test("any two texts are compared, quickly", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 300 }),
      (a, b) => {
        assert.equal(changedPassages(a, b).length === 0, senseOfPage(a) === senseOfPage(b));
      },
    ),
  );
  const long = Array.from({ length: 9_000 }, (_, at) => `Line ${at} of a long page.`);
  const other = long.map((line, at) => (at % 50 === 0 ? `Another ${at}.` : line));
  const began = performance.now();
  assert.equal(changedPassages(long.join("\n"), other.join("\n")).length, 180);
  assert.ok(performance.now() - began < 1_000);
});
