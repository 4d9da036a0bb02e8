import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { leadsToSource } from "../../src/core/source-check.ts";

const check = (text: string): string[] =>
  leadsToSource(text, ["Google", "Apple Daily", "Reuters", "Meta Platforms"]);

test("mail addresses and phone numbers lead to somebody", () => {
  assert.deepEqual(check("Ask jane.doe@corp.example about it"), ["jane.doe@corp.example"]);
  for (const number of [
    "9123 4567",
    "91234567",
    "+852 9123 4567",
    "+85291234567",
    "(415) 555-0123",
    "415-555-0123",
  ]) {
    assert.equal(check(`Call ${number} for it`).length, 1, number);
  }
});

test("dates, years and figures are no phone numbers", () => {
  for (const text of [
    "On 2020-07-06 it paused.",
    "From 2019-2020 it gave data.",
    "In 20200706 it paused.",
    "It met 12,345,678 requests of 1,234.",
    "3 of 43 requests in 2020-H2, 43.7 per cent, 12345678901 in all.",
  ]) {
    assert.deepEqual(check(text), [], text);
  }
});

test("words of a newsroom's own source are found in three scripts, in any case", () => {
  for (const text of [
    "An engineer told me that it gives data",
    "She TOLD US so",
    "According to an employee, it stopped",
    "A whistleblower has papers",
    "消息人士稱該公司已停止",
    "消息人士称该公司已停止",
    "線人透露",
    "线人透露",
    "該員工不願具名",
    "该员工不愿具名",
  ]) {
    assert.notDeepEqual(check(text), [], text);
  }
});

test("anybody's source is found with a person's name, not without", () => {
  assert.deepEqual(check("A source, Jane Doe, said that Google gives data"), ["Jane Doe"]);
  assert.deepEqual(check("An employee called Chan Tai-man saw it"), ["Chan Tai-man"]);
  assert.deepEqual(check("Sources such as Mr Wong said so"), ["Mr Wong"]);
  for (const text of [
    "Reuters cites sources who say that Google gives data",
    "Sources told the Wall Street Journal that Meta Platforms had paused in Hong Kong",
    "Apple Daily, citing an insider, says that it stopped under the National Security Law",
    "On Monday sources said so, and in May too",
    "It is open source; its source code shows nothing",
  ]) {
    assert.deepEqual(check(text), [], text);
  }
});

test("ordinary paraphrases are left alone, people's names in them too", () => {
  for (const text of [
    "Google told Reuters that it had paused answering requests.",
    "Security Secretary Chris Tang said that Google would not put the anthem first.",
    "Google gave data in three of 43 cases in the second half of 2020.",
    "谷歌表示已暫停處理香港政府的用戶資料要求。",
    "The press release foretold messages of use.",
  ]) {
    assert.deepEqual(check(text), [], text);
  }
});

test("property: what is found stands in the text, wherever the words are put", () => {
  const around = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(
      around,
      around,
      fc.constantFrom("told me", "線人", "jane@corp.example", "+852 9123 4567"),
      (before, after, words) => {
        const text = `${before} ${words} ${after}`;
        const found = check(text);
        assert.ok(found.length > 0, text);
        for (const piece of found) assert.ok(text.includes(piece), piece);
      },
    ),
  );
});
