import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { extractByGrammar as extract } from "../../support/observations.ts";

const published = Date.parse("2026-03-04T00:00:00Z");
const read = (text: string, title = "Hong Kong") => extract({ title, text, publishedAt: published });
const positions = (text: string): string[] =>
  read(text).observations.map(({ company, position, matter }) => `${company} ${position} ${matter}`);

const cases: readonly (readonly [says: string, text: string, found: readonly string[]])[] = [
  [
    "a pause",
    "Dropbox has paused its handling of Hong Kong police requests for user data.",
    ["dropbox paused user-data"],
  ],
  ["a negated pause", "Dropbox has not paused its handling of Hong Kong police requests for user data.", []],
  ["a plan", "Dropbox may pause its handling of Hong Kong police requests for user data.", []],
  ["a demand", "Lawmakers urged Dropbox to stop handing user data to Hong Kong police.", []],
  ["another country", "Dropbox has paused its handling of Indian police requests for user data.", []],
  ["a question", "Has Dropbox handed user data to Hong Kong police?", []],
  [
    "several in a row",
    "Dropbox, LinkedIn and WhatsApp have paused answering Hong Kong data requests.",
    ["dropbox paused user-data", "linkedin paused user-data", "whatsapp paused user-data"],
  ],
  ["Chinese, passive", "香港警方索取用戶資料的要求，已被領英暫時擱置。", ["linkedin paused user-data"]],
  ["Chinese, plan", "領英正考慮應否暫停處理香港警方的資料要求。", []],
  ["Chinese, negated", "领英并未暂停处理香港警方的数据请求。", []],
];

for (const [says, text, found] of cases) {
  test(`positions: ${says}`, () => assert.deepEqual(positions(text), found));
}

const told = (title: string, text: string) =>
  read(text, title).observations.map(({ basis, dateBasis, where }) => `${basis}, ${dateBasis}, ${where}`);

test("what headline and text both say is told by the text where that is on a weightier word", () => {
  const said = ["company-statement, news, text"];
  const headline = "YouTube removes songs at Hong Kong police request";
  const order = "after an order from Hong Kong police";
  assert.deepEqual(told(headline, `YouTube said it had removed three songs ${order}.`), said);
  assert.deepEqual(told(headline, `YouTube said that it had earlier removed the songs ${order}.`), said);
  assert.deepEqual(
    told("YouTube應香港警方要求移除影片", "YouTube發言人證實，早前已應香港警方要求移除有關影片。"),
    said,
  );
});

test("an act that is retold beside one that the text tells as news stays another one", () => {
  const news = "YouTube has removed a song at the request of Hong Kong police.";
  const retold = "YouTube previously said that it had removed other videos for Hong Kong police.";
  assert.deepEqual(told("Songs and Hong Kong", `${news} ${retold}`), [
    "reported, news, text",
    "company-statement, background, text",
  ]);
});

test("whatever the text, quotes are exact, offsets lie within it and nothing throws", () => {
  const word = fc.constantFrom(
    ...'Google Facebook 谷歌 臉書 said paused has not user data requests Hong Kong police 香港 警方 要求 暫停 處理 用戶資料 . ， 。 " “ ” ( ) \n may 2021 it 該公司 \u0000 💥 ‮'.split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ unit: "binary" })), { maxLength: 60 }), (words) => {
      const text = words.join(" ");
      const { observations, allegations, notes } = read(text, words.slice(0, 5).join(""));
      for (const { where, start, end, quote } of [...observations, ...allegations, ...notes]) {
        const whole = where === "title" ? words.slice(0, 5).join("") : text;
        assert.equal(whole.slice(start, end), quote);
        assert.notEqual(quote, "");
      }
    }),
    { numRuns: 300 },
  );
});
