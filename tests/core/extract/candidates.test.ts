import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { firstChineseReading } from "../../../src/core/extract/chinese/extract-chinese.ts";
import { readChinesePage } from "../../../src/core/extract/chinese/read.ts";
import { firstEnglishReading } from "../../../src/core/extract/english/extract-english.ts";
import { beside, full, kindOf, less, noting } from "../../../src/core/extract/weighed/candidate.ts";
import { chineseCandidates } from "../../../src/core/extract/weighed/chinese.ts";
import { hashOf, hashOfBytes, hashedSoFar } from "../../../src/core/extract/weighed/hash.ts";
import { meaning, seeHow } from "../../../src/core/extract/weighed/meaning.ts";
import { companies, extract, findMentions } from "../../support/observations.ts";

test("what is seen is known by the hash of its whole name, and counts as it did first", () => {
  const names = new Map<number, string>();
  const { features, see } = noting(names);
  see(kindOf("after:"), "halt");
  see(kindOf("after:"), "halt", beside);
  see(kindOf(""), "text", less);
  assert.deepEqual(
    [...features],
    [
      [hashOf("after:halt"), full],
      [hashOf("text"), less],
    ],
  );
  assert.deepEqual([...names.values()], ["after:halt", "text"]);
  assert.equal(noting(null).features.size, 0);
});

test("a name has the same hash as a text, from any beginning, and as bytes", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (beginning, rest) => {
      const bytes = Buffer.from(`+${beginning}${rest}+`);
      const hash = hashOf(beginning + rest);
      assert.equal(hashOf(rest, hashedSoFar(beginning)), hash);
      assert.equal(hashOfBytes(bytes, 1, bytes.length - 1), hash);
    }),
  ));

test("the companies named last are meant for three sentences without a name, and beside one other", () => {
  const at = meaning();
  const sentences = [["viber", "line"], [], ["slack"], [], [], [], []];
  const meant = (ids: readonly string[]) =>
    at(ids.map((company, place) => ({ company, early: place === 0 }))).map(([company, carried]) =>
      carried === null
        ? company
        : `${company} ${carried.beside ? "beside" : "alone"} ${carried.rank} of ${carried.among}, ${carried.since} ago${carried.early ? ", early" : ""}`,
    );
  assert.deepEqual(sentences.map(meant), [
    ["viber", "line"],
    ["viber alone first of 2, 1 ago, early", "line alone last of 2, 1 ago"],
    ["slack", "viber beside first of 2, 2 ago, early", "line beside last of 2, 2 ago"],
    ["slack alone only of 1, 1 ago, early"],
    ["slack alone only of 1, 2 ago, early"],
    ["slack alone only of 1, 3 ago, early"],
    [],
  ]);
});

test("how a sentence means a company is seen, and how it begins where it doesn't name it", () => {
  const seen = (...given: Parameters<typeof seeHow> extends [unknown, ...infer Rest] ? Rest : never) => {
    const names = new Map<number, string>();
    seeHow(noting(names).see, ...given);
    return [...names.values()];
  };
  assert.deepEqual(seen(null, ["it"]), ["how:named"]);
  assert.deepEqual(
    seen({ beside: false, since: 2, rank: "only", among: 1, early: true }, ["it", "it said"]),
    [
      "how:alone",
      "how:alone:only",
      "how:alone:only:2",
      "how:among:1",
      "how:early",
      "how:early:only",
      "begins:it",
      "begins:only:it",
      "begins:it said",
      "begins:only:it said",
    ],
  );
});

/** What is seen of the companies of an article's sentences, by company and sentence. */
function seenIn(text: string): Map<string, string[]> {
  const names = new Map<number, string>();
  const article = { title: "", text, publishedAt: null };
  const read = /[一-鿿]/.test(text) ? firstChineseReading : firstEnglishReading;
  const { candidates } = read(article, companies, findMentions, names);
  const ordinal = new Map(
    [...new Set(candidates.map(({ sentence }) => sentence))].map((one, at) => [one, at]),
  );
  return new Map(
    candidates.map(({ company, sentence, features }) => [
      `${company} ${ordinal.get(sentence)}`,
      [...features.keys()].map((hash) => names.get(hash)!),
    ]),
  );
}

test("of an English sentence its neighbours are seen, and how the company was named that it means", () => {
  const seen = seenIn(
    "Viber halted requests. It gave no reason. The police, who know Telegram, were silent.",
  );
  const [named, carried, late] = ["viber 0", "viber 1", "telegram 2"].map((key) => seen.get(key)!);
  assert.ok(named!.includes("how:named") && named!.includes("after-it:reason"));
  assert.ok(!named!.some((name) => name.startsWith("before-it:") || name.startsWith("begins:")));
  for (const name of [
    "how:alone:only:1",
    "how:early:only",
    "begins:it",
    "begins:only:it gave",
    "before-it:halt",
  ])
    assert.ok(carried!.includes(name), name);
  assert.ok(late!.includes("before-it:reason"));
  const after = seenIn("The police, who know Viber, were silent. It gave no reason.").get("viber 1")!;
  assert.ok(after.includes("how:late:only"));
});

test("of a Chinese sentence its neighbours are seen, and how the company was named that it means", () => {
  const seen = seenIn("谷歌已暂停处理要求。该公司没有交代原因。警方昨日向苹果索取资料。");
  const [named, carried, late] = ["google 0", "google 1", "apple 2"].map((key) => seen.get(key)!);
  assert.ok(named!.includes("how:named") && named!.includes("after-it:原因"));
  for (const name of ["how:alone:only:1", "how:early:only", "begins:该公", "before-it:暂停"])
    assert.ok(carried!.includes(name), name);
  assert.ok(late!.includes("before-it:原因"));
});

test("a sentence after a company's that holds no word of the tables is passed over", () => {
  const text = "谷歌表示，已暫停處理香港警方索取用戶資料的要求。渡輪班次疏落。";
  assert.doesNotThrow(() => extract({ title: "", text, publishedAt: null }));
  const page = readChinesePage({ title: "", text }, findMentions);
  assert.deepEqual(
    page.sentences.map(({ parts }) => parts.length > 0),
    [true, false],
  );
  assert.ok(chineseCandidates(page, new Map()).every(({ sentence }) => sentence === page.sentences[0]));
});
