import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { ArticleText, Topic } from "../../src/core/article.ts";
import { assessRelevance, type Relevance } from "../../src/core/relevance/relevance.ts";
import { answerCases, answerTraps } from "./relevance-answer-cases.ts";
import { cases, traps } from "./relevance-cases.ts";
import { positionCases, positionTraps } from "./relevance-position-cases.ts";
import { longCases, longTraps } from "./relevance-long-cases.ts";

function assess(title: string, text = "", more: Partial<ArticleText> = {}): Relevance {
  return assessRelevance({
    title,
    text,
    language: null,
    publisher: "",
    url: null,
    publishedAt: null,
    ...more,
  });
}

function rulesOf(relevance: Relevance): string[] {
  return relevance.why.map(({ rule }) => rule);
}

/** A filler that no rule has anything to say about. */
const filler = "The committee met twice and talked about the colour of the curtains, which nobody liked. ";

const given: readonly (readonly [rule: string, topic: Topic, sentence: string])[] = [
  ["security-law-named", "security-law", "驻港国安公署今日揭牌。"],
  ["security-law", "security-law", "The national-security law has reached every classroom in Hong Kong."],
  [
    "security-law-reaction",
    "security-law",
    "London offered visas to people from Hong Kong after the security law came in.",
  ],
  [
    "security-law-case",
    "security-law",
    "A Hong Kong jury-less court jailed a waiter under the national security law.",
  ],
  ["article-23", "security-law", "香港政府就二十三條展開諮詢。"],
  ["security-offence-case", "security-law", "Two Hong Kong editors were convicted of sedition."],
  ["security-case", "security-law", "鄒幸彤獲准保釋的申請再被拒絕。"],
  ["bounty-on-activists", "security-law", "Hong Kong put bounties on eight overseas activists."],
  ["reaction-to-hong-kong", "security-law", "Washington imposed sanctions on four Hong Kong officials."],
  ["hong-kong-scheme", "security-law", "The BN(O) route has brought 160,000 people to Britain."],
  [
    "data-demand-answered",
    "data-request",
    "Facebook paused requests for user data from the Hong Kong police.",
  ],
  ["user-data-by-company", "data-request", "Google向香港警方交出三名用戶的用戶資料。"],
  [
    "data-route-request",
    "data-request",
    "The firm sends Hong Kong requests down the mutual legal assistance route.",
  ],
  [
    "provider-duty",
    "data-request",
    "Hong Kong may compel service providers to hand over data or decrypt it.",
  ],
  ["request-and-posture", "data-request", "Hong Kong's requests are on ice at Reddit."],
  [
    "asked-in-interview",
    "data-request",
    "Did you ever hand user info to the cops in Hong Kong, we asked Signal.",
  ],
  ["treaty-route-told", "data-request", "Posteo told Hong Kong to take its requests to German courts."],
  ["warrant-fought", "data-request", "Meta goes to court in Hong Kong over a search warrant."],
  ["carrier-cuts-off", "platform-takedown", "數碼通用戶打不開該網站。"],
  [
    "never-asked-to-remove",
    "platform-takedown",
    "Netflix has never been asked to take down a film in Hong Kong.",
  ],
  ["vpn-leaves", "security-law", "NordVPN bows out of Hong Kong."],
  ["freeze-order-met", "security-law", "滙豐收到香港警方的凍結令後照辦。"],
  ["takedown-by-authority", "platform-takedown", "Hong Kong police sent the platform a takedown request."],
  ["removal-by-authority", "platform-takedown", "香港警方要求移除該網站。"],
  ["removal-by-company", "platform-takedown", "Apple removed the app in Hong Kong."],
  ["takedown-case", "platform-takedown", "網絡商封鎖香港編年史網站。"],
  ["privacy-law-named", "surveillance-privacy-law", "The PCPD opened an inquiry."],
  ["privacy-ordinance-used", "surveillance-privacy-law", "立法會審議私隱條例修訂。"],
  ["doxxing-law", "surveillance-privacy-law", "Hong Kong made doxxing an offence."],
  ["watching-by-authority", "surveillance-privacy-law", "Hong Kong police want facial recognition."],
  ["device-opened", "surveillance-privacy-law", "港警未有手令便破解手機。"],
  [
    "cyber-law-in-force",
    "surveillance-privacy-law",
    "Hong Kong published its cybercrime bill, a law in five parts.",
  ],
  ["tracing-app", "surveillance-privacy-law", "「安心出行」加入追蹤功能。"],
];

describe("each rule gives its topic on a sentence of its own, and says so", () => {
  for (const [rule, topic, sentence] of given) {
    test(`${rule}: ${sentence}`, () => {
      const relevance = assess(sentence);
      assert.ok(rulesOf(relevance).includes(rule), rulesOf(relevance).join(" "));
      assert.ok(relevance.topics.includes(topic), JSON.stringify(relevance.scores));
    });
  }
});

const kept: readonly (readonly [what: string, title: string, text?: string])[] = [
  ["a law of another country", "India's national security law is used against students"],
  ["Macau's law", "Macau's national security law, ten years on", "Hong Kong is watching."],
  [
    "an American national security letter",
    "Court lifts gag on national security letter",
    "The company has users in Hong Kong.",
  ],
  ["a longer phrase", "Hong Kong raises pensions under social security law"],
  ["the football club", "北京国安客场取胜 香港外援建功"],
  ["another country's demand", "US government asked Google for user data 40,000 times"],
  [
    "another country's authority next to Hong Kong",
    "British police asked Apple for user data",
    "A branch in Hong Kong will close.",
  ],
  ["a list of markets", "App removed at regulators' request in Japan, Hong Kong and Taiwan"],
  ["mainland censorship", "Weibo deletes posts about floods in Zhengzhou", "Users in Hong Kong noticed."],
  ["GDPR article 23", "GDPR第二十三條怎樣用", "香港律師行撮要。"],
  [
    "a customer's own request for data",
    "GDPR requests flood game maker",
    "Fans in Hong Kong ask for their user data too.",
  ],
  ["gossip called doxxing", "網民起底歌手新歡 旺角撐檯腳"],
  [
    "a film",
    "Film review: wiretap",
    "Two Hong Kong detectives eavesdrop on a drug lord; the director's best movie.",
  ],
  ["a crime caught by a camera", "旺角劫案 警翻查閉路電視片段"],
  ["sanctions about other things", "Hong Kong shell companies sanctioned for chips sent to Russia"],
  ["public-order charges", "Joshua Wong jailed for unauthorised assembly in Hong Kong"],
  [
    "books are not online",
    "Library removes website on recipes from shelves",
    "A Hong Kong reader complained to police.",
  ],
  ["a pronoun is no country, and no country is Hong Kong", "Tell us what you think about user data"],
];

describe("what must stay out stays out", () => {
  for (const [what, title, text] of kept) {
    test(what, () => {
      const relevance = assess(title, text);
      assert.deepEqual(relevance.topics, [], JSON.stringify(relevance.why));
    });
  }
});

describe("place", () => {
  test("without any word of Hong Kong an article is out at once", () => {
    const relevance = assess("Police demand user data from Facebook");
    assert.deepEqual(rulesOf(relevance), ["names-no-hong-kong"]);
  });

  test("a Hong Kong publisher's unplaced words are about Hong Kong", () => {
    const title = "警方要求平台刪除帖文";
    assert.equal(assess(title, "", { publisher: "Nowhere Times" }).relevant, false);
    assert.equal(assess(title, "", { publisher: "眾新聞" }).relevant, true);
    assert.equal(assess(title, "", { url: "https://news.example.hk/1" }).relevant, true);
  });

  test("a publisher's name is a whole word", () => {
    assert.equal(
      assess("Police ask the platform to remove posts", "", { publisher: "Zhkfpress" }).relevant,
      false,
    );
  });

  test("written Cantonese places a text, a quoted word does not", () => {
    const title = "警方要求平台刪除帖文";
    assert.equal(assess(title, "佢話唔知點解咁樣,冇人講過。").relevant, true);
    assert.equal(assess(title, "他說「唔」。").relevant, false);
  });

  test("both Chinese scripts and full-width letters read alike", () => {
    const one = assess("香港警方要求移除網站");
    const other = assess("香港警方要求移除网站");
    assert.deepEqual(one.scores, other.scores);
    assert.ok(one.relevant);
  });

  test("an article that goes over to another country takes its phrases with it", () => {
    const text = `${filler}In Hong Kong it rained. In Vietnam the police asked Facebook for user data.`;
    assert.equal(assess("A week in Asia", text).relevant, false);
  });
});

describe("where and how often", () => {
  const mention = "The national security law of Hong Kong was named once. ";

  test("one passing mention deep in a long article is not enough", () => {
    const text = filler.repeat(8) + mention + filler.repeat(12);
    assert.equal(assess("Hong Kong's curtains", text).relevant, false);
  });

  test("the same sentence opening the article is enough", () => {
    assert.equal(assess("Hong Kong's curtains", mention + filler.repeat(12)).relevant, true);
  });

  test("several mentions add up, each less than the one before", () => {
    const text = (filler.repeat(6) + mention).repeat(4);
    const four = assess("Hong Kong's curtains", text).scores["security-law"] ?? 0;
    const two =
      assess("Hong Kong's curtains", (filler.repeat(6) + mention).repeat(2)).scores["security-law"] ?? 0;
    assert.ok(four > two && four < two * 2, `${two} → ${four}`);
  });

  test("a whole statement counts wherever it stands", () => {
    const told =
      "Google said that it had stopped answering requests for user data from the Hong Kong police. ";
    const relevance = assess("Hong Kong's curtains", filler.repeat(8) + told + filler.repeat(4));
    assert.deepEqual(relevance.topics, ["data-request"]);
  });

  test("a rule may say from when on it means anything", () => {
    const title = "Hong Kong activists detained after candlelight vigil";
    assert.equal(assess(title, "", { publishedAt: Date.UTC(2022, 5, 5) }).relevant, true);
    assert.equal(assess(title, "", { publishedAt: Date.UTC(2014, 5, 5) }).relevant, false);
  });
});

describe("reasons", () => {
  test("say topic by topic what spoke for it, heaviest first", () => {
    const { why } = assess(
      "Hong Kong police ask Facebook for user data under the security law",
      "The app removed posts.",
    );
    assert.equal(why[0]?.rule, "about-hong-kong");
    for (const topic of ["security-law", "data-request"]) {
      const weights = why
        .filter((reason) => reason.topic === topic && reason.weight > 0)
        .map(({ weight }) => weight);
      assert.ok(weights.length > 0);
      assert.deepEqual(
        weights,
        weights.toSorted((a, b) => b - a),
      );
    }
  });

  test("say what made a rule void", () => {
    const { why } = assess(
      "Fans send GDPR requests for user data",
      "A studio in Hong Kong got the police to help.",
    );
    assert.ok(
      why.some(({ rule, words, weight }) => rule.endsWith(": void") && words === "GDPR" && weight < 0),
    );
  });

  test("say which other place took the words", () => {
    const { why } = assess(
      "A week in Asia",
      "It rained in Hong Kong. Police in Hanoi sent Facebook requests for user data.",
    );
    assert.ok(why.some(({ rule, words, weight }) => rule === "elsewhere" && words === "Hanoi" && weight < 0));
  });
});

const words = fc.constantFrom(
  "Hong Kong",
  "香港",
  "police",
  "national security law",
  "用戶資料",
  "Facebook",
  "removed",
  "网站",
  "PCPD",
  "India",
  ". ",
  "。",
  "\n",
  "《",
  "，",
  "“",
  "(",
  "-",
  "us",
  "US",
  "\uD800",
  "requests for user data",
  "台灣",
  "國安法",
  "jailed",
  "封鎖",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" ")),
);
const anyArticle: fc.Arbitrary<ArticleText> = fc.record({
  title: anyText,
  text: anyText,
  language: fc.constantFrom("en" as const, "zh-Hant" as const, "zh-Hans" as const, null),
  publisher: anyText,
  url: fc.option(fc.oneof(fc.webUrl(), anyText)),
  publishedAt: fc.option(fc.integer({ min: 0, max: 4e12 })),
});

describe("properties", () => {
  test("any article gets an answer, the same one each time, that holds together", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const one = assessRelevance(article);
        assert.deepEqual(assessRelevance(article), one);
        assert.equal(one.relevant, one.topics.length > 0);
        for (const topic of one.topics) assert.ok((one.scores[topic] ?? 0) >= 1);
        for (const reason of one.why) {
          assert.ok(reason.words.length <= 120);
          assert.ok(Number.isFinite(reason.weight));
        }
        assert.ok(one.why.length > 0);
      }),
      { numRuns: 400 },
    );
  });

  test("the words of a reason stand in the title or in the text, and are whole", () => {
    const squeeze = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
    const inWord = /[\p{sc=Latin}\p{N}]/u;
    const cuts = (whole: string, quote: string): boolean => {
      for (let at = whole.indexOf(quote); at !== -1; at = whole.indexOf(quote, at + 1)) {
        const end = at + quote.length;
        const before = inWord.test(whole[at] ?? "") && inWord.test(whole[at - 1] ?? "");
        const after = inWord.test(whole[end - 1] ?? "") && inWord.test(whole[end] ?? "");
        if (!before && !after) return false;
      }
      return true;
    };
    fc.assert(
      fc.property(anyArticle, (article) => {
        const parts = [squeeze(article.title), squeeze(article.text)];
        for (const reason of assessRelevance(article).why) {
          const quote = reason.words.replace(/…$/, "");
          if (reason.topic !== null)
            assert.ok(
              parts.some((part) => part.includes(quote) && !cuts(part, quote)),
              reason.words,
            );
        }
      }),
      { numRuns: 300 },
    );
  });

  test("hostile text takes time in proportion to its length", () => {
    for (const unit of [
      "a",
      "国",
      "(",
      " ",
      "香港",
      "hong kong ",
      "national security law ",
      "香港 police data 用户资料 ",
      "GDPR requests for user data, Hong Kong police, Facebook ",
      "Hong Kong sanctions. ",
      ". ",
    ]) {
      const start = performance.now();
      assess("x", unit.repeat(Math.ceil(200_000 / unit.length)));
      assert.ok(performance.now() - start < 3000, JSON.stringify(unit));
    }
  });
});

test("articles of several paragraphs: what is let in, with its topic, and what is kept out", () => {
  const missed = longCases.filter(
    ([, wanted, title, text]) => !wanted.every((topic) => assess(title, text).topics.includes(topic)),
  );
  const wrong = longTraps.filter(([title, text]) => assess(title, text).relevant);
  const titles = missed.map(([, , title]) => title).join(" | ");
  assert.ok(missed.length / longCases.length <= 0.2, `missed ${titles}`);
  assert.deepEqual(
    wrong.map(([title]) => title),
    [],
  );
});

test("our own articles: what is let in and what is kept out", () => {
  const missed = cases.filter(([, , title, text]) => !assess(title, text).relevant);
  const wrong = traps.filter(([, , title, text]) => assess(title, text).relevant);
  const found = cases.length - missed.length;
  const recall = found / cases.length;
  const precision = found / (found + wrong.length);
  const report = `${missed.map(([, , title]) => title).join(" | ")} / ${wrong.map(([, , title]) => title).join(" | ")}`;
  assert.ok(cases.length + traps.length >= 300);
  assert.ok(recall >= 0.88, `recall ${recall}: ${report}`);
  assert.ok(precision >= 0.97, `precision ${precision}: ${report}`);
});

test("companies' steps and answers: what is let in, with its topic, and what is kept out", () => {
  const missed = positionCases.filter(
    ([, wanted, title, text]) => !wanted.every((topic) => assess(title, text).topics.includes(topic)),
  );
  const wrong = positionTraps.filter(([, , title, text]) => assess(title, text).relevant);
  const found = positionCases.length - missed.length;
  const report = [missed, wrong].map((list) => list.map(([, , title]) => title).join(" | ")).join(" / ");
  assert.ok(positionCases.length + positionTraps.length >= 120);
  assert.ok(found / positionCases.length >= 0.88, `recall: ${report}`);
  assert.ok(found / (found + wrong.length) >= 0.97, `precision: ${report}`);
});

test("what companies say in a line or two: what is let in, with its topic, and what is kept out", () => {
  const missed = answerCases.filter(
    ([, wanted, title, text]) => !wanted.every((topic) => assess(title, text).topics.includes(topic)),
  );
  const wrong = answerTraps.filter(([, , title, text]) => assess(title, text).relevant);
  assert.deepEqual(
    [missed, wrong].map((list) => list.map(([, , title]) => title)),
    [[], []],
  );
});
