import assert from "node:assert/strict";
import { test } from "node:test";
import { chineseSentences } from "./chinese-cases.ts";
import { extractByGrammar as extract } from "../../support/observations.ts";

const published = Date.parse("2024-05-06T00:00:00Z");
const read = (text: string, title = "香港國安法") => extract({ title, text, publishedAt: published });
const positions = (text: string, title?: string): string[] =>
  [
    ...new Set(read(text, title).observations.map(({ company, position }) => `${company} ${position}`)),
  ].sort();

for (const [position, cases] of Object.entries(chineseSentences)) {
  for (const [text, ...found] of cases) {
    test(`Chinese, ${position}: ${text.slice(0, 24)}`, () => assert.deepEqual(positions(text), found.sort()));
  }
}

test("a clause without a subject goes on with the company that speaks, past what the police want", () => {
  assert.deepEqual(positions("Viber說，警方要求交出用戶資料，但從未照辦。"), ["viber denied"]);
  assert.deepEqual(positions("警務處去信Viber，要求交出用戶資料，至今未獲回覆。"), ["viber no-comment"]);
});

test("what the police wanted is nobody's deed, however many clauses it takes", () => {
  assert.deepEqual(positions("香港警方要求Viber移除該頻道，並交出管理員資料。"), []);
});

test("a bank, the other party and two companies are told apart", () => {
  const found = positions(
    "渣打與花旗被問到有否按香港警方要求凍結戶口。前者承認，已凍結該團體的戶口；後者不予置評。",
  );
  assert.deepEqual(found, ["citi no-comment", "standard-chartered complied"]);
});

test("so did another", () => {
  assert.deepEqual(positions("Viber暫停處理香港警方的資料要求。KakaoTalk其後跟隨。"), [
    "kakaotalk paused",
    "viber paused",
  ]);
});

test("a company that sits in another's name speaks for itself", () => {
  assert.deepEqual(positions("Meta旗下的Instagram應香港警方要求移除該專頁。"), ["instagram complied"]);
});

test("on whose word", () => {
  const [one] = read("流亡人士指控，Viber把他的對話紀錄交給香港警方。").observations;
  assert.equal(one?.basis, "allegation");
  const [other] = read("Viber承認，已把有關用戶的資料交給香港警方。").observations;
  assert.equal(other?.basis, "company-statement");
});

test("dates of a Chinese sentence date what it says", () => {
  const [one] = read("Viber上周五宣布，暫停處理香港警方的資料要求。").observations;
  assert.equal(one?.announced, "2024-05-03");
  const [other] = read("2023年11月，Viber應香港警方要求移除該頻道。").observations;
  assert.equal(other?.announced, "2023-11");
});

test("another country's paragraph is no news of Hong Kong, until it comes back", () => {
  assert.deepEqual(positions("Viber應印度政府要求封鎖多個頻道。平台其後解封。", "Viber與印度政府"), []);
  assert.deepEqual(positions("Viber應印度政府要求封鎖多個頻道，在香港則拒絕警方的移除要求。"), [
    "viber refused",
  ]);
});
