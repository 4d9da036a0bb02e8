import assert from "node:assert/strict";
import { test } from "node:test";
import { createStoryClusterer } from "../../src/core/story/cluster.ts";
import { decideStory } from "../../src/core/story/decide.ts";
import type { StoryArticle } from "../../src/core/story/story.ts";
import { storyCases, type CaseArticle } from "./story-cases.ts";
import { decide, joins, read } from "./story-read.ts";

for (const { same, what, a, b } of storyCases) {
  test(`${same ? "one story" : "two stories"}: ${what}`, () => {
    assert.equal(joins(a, b), same);
    assert.equal(joins(b, a), same, "the other way round");
  });
}

const arrest: CaseArticle = [
  "en",
  "Peak Times",
  "2025-03-04T05:00",
  "Three arrested over bookshop sale",
  "National security police arrested three people in Sham Shui Po on Tuesday for selling seditious publications.",
];

test("a publisher's fuller version updates the story", () => {
  const fuller: CaseArticle = [
    "en",
    "Peak Times",
    "2025-03-04T08:00",
    "Three arrested over bookshop sale of Lai biography",
    `${arrest[4]} A source said that the books were lives of Jimmy Lai. The owner, 52, was among them. Officers took away 200 copies and two computers.`,
  ];
  const decision = decide(read(fuller), [read(arrest)]);
  assert.equal(decision.kind === "join" && decision.relation, "update");
});

test("a corrected tally updates the story within hours, and is a series a day later", () => {
  const corrected: CaseArticle = [
    "en",
    "Peak Times",
    "2025-03-04T08:00",
    "Five arrested over bookshop sale",
    "National security police arrested five people in Sham Shui Po on Tuesday for selling seditious publications.",
  ];
  assert.equal(joins(arrest, corrected), true);
  assert.equal(joins(arrest, ["en", "Peak Times", "2025-03-07T08:00", corrected[3], corrected[4]]), false);
});

test("the same link with another headline updates the story", () => {
  const retitled: CaseArticle = [
    "en",
    "Peak Times",
    "2025-03-04T09:00",
    "Bookshop raid: owner, 52, and two staff held",
    "Police searched a bookshop in Sham Shui Po and arrested three people for selling seditious publications, among them its owner.",
  ];
  const url = "https://peak.example/news/1";
  const decision = decide(read(retitled, url), [read(arrest, `${url}#top`)]);
  assert.equal(decision.kind === "join" && decision.relation, "update");
});

const series: readonly (readonly [what: string, first: CaseArticle, second: CaseArticle])[] = [
  [
    "a weekly figure",
    [
      "en",
      "GovNews",
      "2025-05-02T09:00",
      "Weekly report on doxxing notices",
      "The Privacy Commissioner issued 14 notices to five platforms in the week that ended on May 1, asking for the removal of 212 messages.",
    ],
    [
      "en",
      "GovNews",
      "2025-05-09T09:00",
      "Weekly report on doxxing notices",
      "The Privacy Commissioner issued 9 notices to four platforms in the week that ended on May 8, asking for the removal of 187 messages.",
    ],
  ],
  [
    "a trial diary",
    [
      "zh-Hant",
      "獅子報",
      "2024-11-20T10:00",
      "黎智英案第93日審訊",
      "壹傳媒創辦人黎智英涉勾結外國勢力案在西九龍法院續審，今踏入第93日。黎出庭自辯，案件明日續審。",
    ],
    [
      "zh-Hant",
      "獅子報",
      "2024-11-21T10:00",
      "黎智英案第94日審訊",
      "壹傳媒創辦人黎智英涉勾結外國勢力案在西九龍法院續審，今踏入第94日。黎出庭自辯，案件明日續審。",
    ],
  ],
  [
    "two halves of a year",
    [
      "zh-Hans",
      "科技报",
      "2025-05-10T03:00",
      "谷歌透明度报告：香港去年下半年52次要求",
      "谷歌更新透明度报告，去年7月至12月，香港政府提出52次移除内容要求，公司拒绝其中47%。",
    ],
    [
      "zh-Hans",
      "科技报",
      "2025-05-11T03:00",
      "谷歌透明度报告：香港今年上半年61次要求",
      "谷歌更新透明度报告，今年1月至6月，香港政府提出61次移除内容要求，公司拒绝其中45%。",
    ],
  ],
  [
    "one sentence for two companies",
    [
      "en",
      "Peak Times",
      "2020-07-07T01:00",
      "Google halts answers to Hong Kong police",
      "Google has stopped processing requests for user data from Hong Kong police while it reviews the national security law.",
    ],
    [
      "en",
      "Peak Times",
      "2020-07-07T09:00",
      "Microsoft halts answers to Hong Kong police",
      "Microsoft has stopped processing requests for user data from Hong Kong police while it reviews the national security law.",
    ],
  ],
  [
    "one sentence about two governments",
    [
      "zh-Hant",
      "新聞網",
      "2025-12-16T09:00",
      "特區政府強烈譴責英國的言論",
      "特區政府對英國政府就黎智英案裁決作出的失實言論，表示強烈不滿和反對。",
    ],
    [
      "zh-Hant",
      "新聞網",
      "2025-12-16T11:00",
      "特區政府強烈譴責歐盟的言論",
      "特區政府對歐盟就黎智英案裁決作出的失實言論，表示強烈不滿和反對。",
    ],
  ],
  [
    "one sentence for two defendants",
    [
      "en",
      "Peak Times",
      "2024-09-20T04:00",
      "Man gets 10 months for sedition",
      "A 29-year-old man was jailed for 10 months on Friday for doing acts with a seditious intention, Chief Magistrate Victor So said.",
    ],
    [
      "en",
      "Peak Times",
      "2024-09-20T07:00",
      "Man gets 14 months for sedition",
      "A 41-year-old man was jailed for 14 months on Friday for doing acts with a seditious intention, Chief Magistrate Victor So said.",
    ],
  ],
  [
    "a headline without text that comes every week",
    ["en", "Peak Times", "2025-03-07T22:00", "Morning brief", ""],
    ["en", "Peak Times", "2025-03-14T22:00", "Morning brief", ""],
  ],
];

for (const [what, first, second] of series) {
  test(`the next of a series is another story: ${what}`, () => {
    assert.equal(joins(first, second), false);
  });
}

test("a trimmed copy, and one with its paragraphs in another order, are reprints", () => {
  const wire: CaseArticle = [
    "en",
    "Wire",
    "2021-01-14T06:00",
    "Provider confirms it blocked website at police request",
    "Harbour Broadband said on Thursday that it had disabled access to a website with personal data of police officers, the first confirmed blocking under the law. The company said that it acted on a lawful instruction. The site's editor called the step an omen. Rights groups asked for the order to be published.",
  ];
  const trimmed: CaseArticle = [
    "en",
    "Daily",
    "2021-01-14T09:00",
    "Doxxing site blocked",
    "Harbour Broadband said on Thursday that it had disabled access to a website with personal data of police officers. (Wire)",
  ];
  const turned: CaseArticle = [
    "en",
    "Daily",
    "2021-01-14T09:00",
    "Provider admits blocking",
    "Rights groups asked for an order to be published. Harbour Broadband said on Thursday that it had disabled access to a website with personal data of police officers, the first confirmed blocking under the law. The site's editor called the step an omen. The company said that it acted on a lawful instruction.",
  ];
  for (const copy of [trimmed, turned]) {
    const decision = decide(read(copy), [read(wire)]);
    assert.equal(decision.kind === "join" && decision.relation, "reprint");
    assert.match(
      decision.kind === "join" ? decision.why : "",
      /^shares \d+ % of its wording with article 1$/,
    );
  }
});

test("one text in the two Chinese scripts is one text", () => {
  const hant: CaseArticle = [
    "zh-Hant",
    "港聞",
    "2025-03-19T07:00",
    "立法會三讀通過條例草案",
    "立法會今日三讀通過《保護關鍵基礎設施條例草案》，營運者未有通報事故，最高罰款500萬元。",
  ];
  const hans: CaseArticle = [
    "zh-Hans",
    "海外网",
    "2025-03-19T08:00",
    "立法会三读通过条例草案",
    "立法会今日三读通过《保护关键基础设施条例草案》，营运者未有通报事故，最高罚款500万元。",
  ];
  const decision = decide(read(hans), [read(hant)]);
  assert.deepEqual(decision, {
    kind: "join",
    storyId: 1,
    relation: "reprint",
    merge: [],
    why: "is the same text as article 1",
  });
});

test("a recap of an earlier event in the body doesn't make a follow-up the same story", () => {
  const recap =
    "National security police arrested three people in Sham Shui Po on Tuesday for selling seditious publications.";
  const followUp: CaseArticle = [
    "en",
    "Daily",
    "2025-03-06T05:00",
    "Bookshop owner charged with sedition",
    `Prosecutors charged a bookshop owner on Thursday with one count of sedition and asked a magistrate to keep her in custody. ${recap}`,
  ];
  assert.equal(joins(arrest, followUp), false);
});

const english = storyCases.find(({ what }) => what === "across: bounty")!.a;
const chinese = storyCases.find(({ what }) => what === "across: bounty")!.b;

test("an article that shows two stories to be one merges them, and says why it joins", () => {
  const reprint: CaseArticle = [
    "en",
    "Daily",
    "2025-07-25T11:00",
    english[3],
    `${english[4]} (Straits Wire)`,
  ];
  const candidates: StoryArticle[] = [
    { articleId: 1, storyId: 7, ...read(english) },
    { articleId: 2, storyId: 4, ...read(chinese) },
  ];
  const decision = decideStory(read(reprint), candidates);
  assert.equal(decision.kind, "join");
  assert.equal(decision.kind === "join" && decision.storyId, 7);
  assert.deepEqual(decision.kind === "join" && decision.merge, [4]);
});

test("a round-up that names two events merges nothing", () => {
  const first: CaseArticle = [
    "en",
    "Court Circular",
    "2024-09-20T04:00",
    "Man gets 10 months for graffiti on bus seats",
    "A 29-year-old man was jailed for 10 months on Friday for writing seditious words on bus seats. Chief Magistrate Victor So said he had acted 13 times.",
  ];
  const second: CaseArticle = [
    "en",
    "Peak Times",
    "2024-09-20T07:00",
    "Man gets 14 months for posts on social media",
    "A 41-year-old man was jailed for 14 months on Friday for publishing 182 seditious posts on social media.",
  ];
  const both: CaseArticle = [
    "en",
    "Wire",
    "2024-09-20T09:00",
    "Two jailed for sedition in one day",
    "A 29-year-old man got 10 months for graffiti on bus seats and a 41-year-old man 14 months for posts on social media on Friday.",
  ];
  const decision = decide(read(both), [read(first), read(second)]);
  assert.deepEqual(decision.kind === "join" ? decision.merge : [], []);
});

test("a publisher that tells the story already tells another one in other words", () => {
  const reports = storyCases.find(({ what }) => what === "a sentence")!;
  const story = [read(reports.a), read(reports.b)].map((article, i): StoryArticle => ({
    articleId: i,
    storyId: 1,
    ...article,
  }));
  const own: CaseArticle = [
    "en",
    "Peak Times",
    "2024-12-05T12:00",
    "Rider who was jailed for sedition had asked for leniency",
    "Kwan Ho-ming, 33, who was sent to prison for 15 months on Thursday, had told the court that he wished to care for his mother.",
  ];
  const other: CaseArticle = [
    "en",
    "Daily",
    "2024-12-05T12:00",
    "Delivery rider gets 15 months",
    "Kwan Ho-ming, 33, a rider who delivers meals, was jailed for 15 months on Thursday for publishing seditious posts.",
  ];
  assert.equal(decideStory(read(own), story).kind, "new");
  assert.equal(decideStory(read(other), story).kind, "join");
});

test("features that other rules made are not compared", () => {
  const old = read(arrest);
  assert.deepEqual(decide(read(arrest), [{ ...old, features: { ...old.features, rules: -1 } }]), {
    kind: "new",
  });
  const article = read(arrest);
  assert.deepEqual(decide({ ...article, features: { ...article.features, rules: -1 } }, [read(arrest)]), {
    kind: "new",
  });
});

test("a clusterer follows merges", () => {
  const clusterer = createStoryClusterer();
  const first = clusterer.add(read(english));
  // A short item of which only the next article shows that it belongs here.
  const brief = clusterer.add(
    read(["zh-Hant", "九龍網", "2025-07-25T10:30", "國安處公布新一批名單", "警方下午見記者。"]),
  );
  assert.notEqual(first, brief);
  const joined = clusterer.add(read(chinese));
  assert.equal(clusterer.current(joined), clusterer.current(first));
  assert.equal(clusterer.current(brief), brief);
});
