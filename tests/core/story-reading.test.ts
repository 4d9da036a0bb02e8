import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../../src/core/fold.ts";
import { findConcepts } from "../../src/core/story/concepts.ts";
import { readLayout } from "../../src/core/story/layout.ts";
import { chineseNames, latinNames } from "../../src/core/story/names.ts";
import { findQuantities } from "../../src/core/story/numbers.ts";
import { hash, overlap, pack, smallest, unpack } from "../../src/core/story/sketch.ts";
import { stem } from "../../src/core/story/terms.ts";

const published = Date.UTC(2024, 6, 10);
const quantities = (text: string): string[] => findQuantities(fold(text), published).map(({ id }) => id);

const sameQuantities: readonly (readonly [id: string, ...writings: string[]])[] = [
  ["age:28", "a 28-year-old man", "aged 28", "28歲", "二十八歲"],
  ["date:7-5", "on 5 July", "on July 5th", "7月5日", "七月五日", "本月5日"],
  ["sum:1000000", "HK$1 million", "HK$1,000,000", "1m", "100萬元", "一百萬港元", "1,000,000元"],
  ["sum:400000", "HK$400,000", "40萬", "四十萬元"],
  ["count:47", "47 democrats", "47名", "四十七人", "47人"],
  ["months:21", "21 months", "one year and nine months", "21個月", "一年九個月", "二十一個月"],
  ["years:9", "nine years", "a nine-year term", "9年", "九年"],
  ["percent:35", "35 per cent", "35%", "百分之三十五", "35%的"],
  ["nth:12", "day 12", "the 12th day", "第12天", "第十二天"],
  ["section:23", "Article 23", "section 23", "第23條", "第二十三條"],
  ["half:1", "the first half of the year", "上半年"],
  ["quarter:2", "the second quarter", "第二季"],
  ["year:2020", "in 2020,", "2020年", "二零二零年"],
  ["weeks:8", "eight weeks", "八星期", "8周"],
];

for (const [id, ...writings] of sameQuantities) {
  test(`reads ${id} however it is written`, () => {
    for (const writing of writings)
      assert.ok(quantities(writing).includes(id), `${writing}: ${quantities(writing).join(" ")}`);
  });
}

test("what is no quantity is read as none", () => {
  for (const text of ["一定", "三方會談", "A4紙", "no one", "十分"])
    assert.deepEqual(quantities(text), [], text);
});

test("a day of the month that lies ahead is last month's", () => {
  assert.deepEqual(quantities("28日"), ["date:6-28"]);
  assert.deepEqual(quantities("12日"), ["date:7-12"]);
});

const sameNames: readonly (readonly [latin: string, chinese: string])[] = [
  ["Chow Hang-tung", "鄒幸彤"],
  ["Tony Chung Hon-lam", "鍾翰林"],
  ["Tong Ying-kit", "唐英傑"],
  ["Lui Sai-yu", "呂世瑜"],
  ["Lee Cheuk-yan", "李卓人"],
  ["Chu Kai Pong", "諸啟邦"],
  ["Kwok Yin-sang", "郭賢生"],
];

for (const [latin, chinese] of sameNames) {
  test(`${latin} is ${chinese}`, () => {
    assert.deepEqual(
      latinNames(`said ${latin}, who`).map(({ id }) => id),
      chineseNames(fold(chinese), () => true).map(({ id }) => id),
    );
  });
}

test("words in title case are no names", () => {
  assert.deepEqual(latinNames("Wong Wins Case as Police Drop Charges, Man To Appeal"), []);
});

const concepts = (text: string): string[] => findConcepts(text, fold(text), text.length).map(({ id }) => id);

const sameConcepts: readonly (readonly [id: string, ...phrases: string[]])[] = [
  ["a:arrest", "police arrested three", "was detained", "警方拘捕三人", "被捕", "逮捕"],
  ["a:charge", "charged with sedition", "was indicted", "遭起訴", "被控"],
  ["a:bail-denied", "was denied bail", "turned down her bail application", "拒絕保釋"],
  ["a:sentence", "was jailed", "sentenced to four years", "判囚四年", "判監"],
  ["a:appeal-dismissed", "loses appeal", "駁回上訴", "上诉被驳回"],
  ["a:bounty", "put a bounty on", "懸紅通緝", "悬赏"],
  ["a:pass", "passed unanimously", "三讀通過"],
  ["a:in-force", "took effect", "生效"],
  ["a:pause", "pauses", "suspends processing", "暫停處理", "暂停"],
  ["a:resume", "resumed", "恢復處理"],
  ["a:remove", "was taken down", "removed the app", "下架", "移除"],
  ["a:block", "cut off access", "封鎖", "無法瀏覽"],
  ["p:jimmy-lai", "Jimmy Lai", "黎智英"],
  ["s:chris-tang", "Chris Tang", "鄧炳強"],
  ["f:us", "in the US", "Washington", "美國", "华盛顿"],
  ["l:article-23", "Article 23 law", "23條立法", "维护国家安全条例"],
  ["k:sedition", "seditious", "煽動罪", "煽动意图"],
];

for (const [id, ...phrases] of sameConcepts) {
  test(`finds ${id} in every language`, () => {
    for (const phrase of phrases)
      assert.ok(concepts(phrase).includes(id), `${phrase}: ${concepts(phrase).join(" ")}`);
  });
}

test("what somebody is known as, or may be given, is not what happened", () => {
  for (const text of [
    "jailed activist Joshua Wong",
    "up to life imprisonment",
    "最高可判囚十年",
    "服刑中的黃之鋒",
    "is in charge of",
  ])
    assert.deepEqual(
      concepts(text).filter((id) => id === "a:sentence" || id === "a:charge"),
      [],
      text,
    );
});

test("a currency is no country, and a pronoun neither", () => {
  assert.ok(!concepts("it cost US$300,000").includes("f:us"));
  assert.ok(!concepts("he told us that").includes("f:us"));
});

test("a Chinese phrase of one character counts in a title only", () => {
  assert.deepEqual(
    findConcepts("美", "美", 1).map(({ id }) => id),
    ["f:us"],
  );
  assert.deepEqual(findConcepts("\n美", "\n美", 0), []);
});

function layout(title: string, text: string, publisher = "Peak Times") {
  return readLayout({ title, text, language: null, publisher, url: null, publishedAt: null }, 1000);
}

test("a title is read without the publisher's ornaments", () => {
  for (const title of [
    "Bookshop owner held - Peak Times",
    "Bookshop owner held | Peak Times",
    "Breaking: Bookshop owner held",
    "[Update] Bookshop owner held",
    "UPDATE 2-Bookshop owner held",
  ])
    assert.equal(layout(title, "").text.slice(0, -1), "Bookshop owner held", title);
  assert.equal(layout("【快訊】國安處拘捕三名男子", "").text, "國安處拘捕三名男子\n");
  assert.equal(layout("Bail - and what it means", "").text, "Bail - and what it means\n");
});

test("the lede is told from the rest, and a title that the text repeats is left out", () => {
  const { text, zoneAt } = layout(
    "Bookshop owner held",
    "Bookshop owner held. Police arrested the owner of a bookshop in Sham Shui Po and three of her staff. " +
      "More was said later. ".repeat(60),
  );
  const after = (part: string): number => zoneAt(text.indexOf(part));
  assert.equal(zoneAt(0), 0);
  assert.equal(after("Police"), 1);
  assert.equal(after("More"), 2);
  assert.equal(zoneAt(text.length - 1), 3);
});

test("words are stemmed alike in number and tense", () => {
  for (const [one, other] of [
    ["arrests", "arrested"],
    ["company's", "company"],
    ["companies", "company"],
    ["planned", "planning"],
    ["notices", "notice"],
  ] as const)
    assert.equal(stem(one), stem(other));
});

test("hashes survive packing, and samples estimate overlap", () => {
  const numbers = Array.from({ length: 300 }, (_, i) => hash(`shingle ${i}`));
  assert.deepEqual(unpack(pack(numbers)), numbers);
  assert.ok(numbers.every((number) => number >= 0 && number < 2 ** 30));
  const half = smallest(numbers.slice(0, 150), 64);
  const { jaccard, containment } = overlap(smallest(numbers, 64), 300, half, 150, 64);
  assert.ok(Math.abs(jaccard - 0.5) < 0.2);
  assert.ok(containment > 0.7);
  assert.deepEqual(overlap([], 0, [], 0, 64), { jaccard: 0, containment: 0 });
});
