import assert from "node:assert/strict";
import { test } from "node:test";
import type { DigestArticle, DigestInput } from "../../src/core/digest.ts";
import { composeDigest, digestAllegations, digestLedger, digestStories } from "../../src/core/digest.ts";
import type { StoredAllegation } from "../../src/core/ledger-desk.ts";
import type { Block } from "../../src/core/message.ts";
import { resolveStance } from "../../src/core/stance.ts";
import { en } from "../../src/core/wording/en.ts";
import { madeCompany, madeDestination, madeFact } from "../support/made.ts";

const now = Date.parse("2026-11-23T01:00:00Z");

function article(given: Partial<DigestArticle> & { topic?: keyof typeof en.topics } = {}): DigestArticle {
  const { topic = "security-law", ...rest } = given;
  return {
    title: "A headline",
    url: "https://gazette.example/a",
    publisher: "Gazette",
    language: "en",
    feedType: "news",
    publishedAt: now - 3_600_000,
    firstSeenAt: now - 3_000_000,
    relevance: {
      relevant: true,
      topics: [topic],
      scores: { [topic]: 2 },
      why: [{ rule: "a phrase", topic, words: "national security law", weight: 2 }],
    },
    companies: [],
    ...rest,
  };
}

function input(given: Partial<DigestInput> = {}): DigestInput {
  return {
    destination: madeDestination(),
    companies: [madeCompany({ id: "google" })],
    window: { from: now - 86_400_000, to: now },
    stories: [],
    changes: [],
    contests: [],
    record: [],
    allegations: [],
    pages: [],
    trouble: [],
    feeds: { followed: 80, working: 80, unpolled: 0 },
    lateSince: null,
    ...given,
  };
}

const words = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === "list")
        return block.items.map((item) => item.map((span) => span.text).join("")).join("\n");
      if (block.kind === "heading") return `# ${block.text}`;
      if (block.kind === "quote") return `> ${block.text} ${block.spans.map((span) => span.text).join("")}`;
      return "spans" in block ? block.spans.map((span) => span.text).join("") : "";
    })
    .join("\n");

test("groups come in their fixed order, and a story stands in one of them", () => {
  const digest = composeDigest(
    input({
      stories: [
        { id: 1, articles: [article({ title: "Notice", feedType: "government" })] },
        { id: 2, articles: [article({ title: "Trial" })] },
        { id: 3, articles: [article({ title: "Records", topic: "data-request" }), article()] },
        { id: 4, articles: [article({ title: "Song", topic: "platform-takedown" })] },
      ],
    }),
    en,
  );
  const headings = digest.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  assert.deepEqual(headings.slice(1), [
    "Data requests (1)",
    "Security law (1)",
    "Takedowns (1)",
    "Government notices (1)",
  ]);
  assert.equal(digest.summary, "Digest: 4 stories.");
});

test("a story names its publishers with links, and why it is in, in one line", () => {
  const digest = composeDigest(
    input({
      stories: [
        {
          id: 1,
          articles: [
            article({ title: "Police ask", topic: "data-request", companies: ["google"] }),
            article({ publisher: "Wire", url: "https://wire.example/1", topic: "data-request" }),
            article({ publisher: "Wire", url: "https://wire.example/2", topic: "data-request" }),
          ],
        },
      ],
    }),
    en,
  );
  const item = digest.blocks.find((block) => block.kind === "list")!.items[0]!;
  assert.equal(
    item.map((span) => span.text).join(""),
    "Police ask (Gazette, 2026-11-23; Wire) Why: data request · “national security law” · names Google",
  );
  assert.equal(item[0]?.link, "https://gazette.example/a");
  assert.ok(item.some((span) => span.link === "https://wire.example/1"));
});

test("the weightiest story stands first: more publishers, more companies", () => {
  const many = [article({ title: "Wide" }), article({ publisher: "Wire" }), article({ publisher: "Post" })];
  const digest = composeDigest(
    input({
      stories: [
        { id: 1, articles: [article({ title: "Narrow" })] },
        { id: 2, articles: many },
      ],
    }),
    en,
  );
  assert.match(words(digest.blocks), /Wide[^]*Narrow/);
});

test("a destination is told the headline in its own first language", () => {
  const stories = [
    {
      id: 1,
      articles: [
        article({ title: "In English" }),
        article({ title: "中文標題", language: "zh-Hant", publisher: "日報" }),
      ],
    },
  ];
  const chinese = madeDestination({ languages: ["zh-Hant", "en"] });
  assert.match(
    words(composeDigest(input({ stories, destination: chinese }), en).blocks),
    /中文標題 \(日報, 2026-11-23; Gazette\)/,
  );
});

test("stories outside a destination's languages or companies are not its own", () => {
  const english = { id: 1, articles: [article({ companies: ["google"] })] };
  const chinese = { id: 2, articles: [article({ language: "zh-Hans" })] };
  const wanted = (given: Parameters<typeof madeDestination>[0]) =>
    digestStories([english, chinese], madeDestination(given)).map((story) => story.id);
  assert.deepEqual(wanted({}), [1, 2]);
  assert.deepEqual(wanted({ languages: ["en"] }), [1]);
  assert.deepEqual(wanted({ companies: ["google"] }), [1]);
});

test("a changed stance leads, with what was before and its source", () => {
  const change = {
    company: "google",
    matter: "user-data" as const,
    before: madeFact({ position: "paused", date: "2026-01-01" }),
    after: madeFact({ position: "resumed", date: "2026-11-22" }),
  };
  const digest = composeDigest(input({ changes: [{ ...change, contested: true }] }), en);
  assert.equal(digest.summary, "Digest: 1 stance change, 0 stories.");
  assert.match(
    words(digest.blocks),
    /Google: user data: answers data requests again after a pause \(2026-11-22, contested, before: paused/,
  );
});

test("a stance that something newly speaks against is a change: what stands, who says what, with the link", () => {
  const quote = { evidence: { article: 1, version: 1, where: "text", start: 0, end: 5 } } as const;
  const contradicting = madeFact({
    id: "o1",
    company: "google",
    position: "complied",
    basis: "reported",
    date: "2026-11-22",
    ...quote,
  });
  const points = [madeFact({ company: "google", date: "2026-07-06" }), contradicting];
  const stance = resolveStance(points, [], "2026-11-23")!;
  const contest = { company: "google", matter: "user-data" as const, stance, against: contradicting };
  const digest = composeDigest(input({ contests: [contest] }), en);
  assert.equal(digest.summary, "Digest: 1 stance change, 0 stories.");
  assert.match(
    words(digest.blocks),
    /# Stance changes \(1\)\nGoogle: user data: now contested\. On record: has paused answering data requests, since 2026-07-06\. Example Times reports that it answers data requests \(2026-11-22\)\. Example Times, \/evidence o1/,
  );
});

const act = (given: Parameters<typeof madeFact>[0] = {}) =>
  madeFact({
    id: "o1",
    company: "google",
    matter: "takedown",
    position: "complied",
    form: "act",
    basis: "reported",
    dateBasis: "news",
    date: "2026-11-22",
    text: "Google removed three songs.",
    source: { publisher: "Gazette", url: "https://gazette.example/a" },
    evidence: { article: 1, version: 1, where: "text", start: 0, end: 5 },
    ...given,
  });

test("what came on record is a line each with its quote and link, what several publishers carry once", () => {
  const record = [
    act(),
    act({ id: "o2", source: { publisher: "Wire", url: null } }),
    act({
      id: "o3",
      matter: "user-data",
      basis: "allegation",
      by: "a lawmaker",
      text: "It gave data, he said.",
    }),
  ];
  const digest = composeDigest(input({ record }), en);
  assert.equal(digest.summary, "Digest: 0 stories, 2 new facts on record.");
  const text = words(digest.blocks);
  assert.match(
    text,
    /# New on record \(2\)\nGoogle, 2026-11-22, Takedowns: complied, a single act or figure, as reported\. “Google removed three songs\.” — Gazette, o1; also Wire\n/,
  );
  assert.match(
    text,
    /Google, 2026-11-22, User data: complied, .*alleged by a lawmaker\. “It gave data, he said\.”/,
  );
  assert.doesNotMatch(text, /No new stories/);
});

test("of much that came on record eight are told and the rest counted", () => {
  const record = Array.from({ length: 10 }, (_, index) =>
    act({ id: `o${index}`, date: `2026-11-${10 + index}` }),
  );
  const text = words(composeDigest(input({ record }), en).blocks);
  assert.equal(text.match(/Google removed/g)?.length, 8);
  assert.match(text, /And 2 more: \/timeline/);
});

function alleged(given: Partial<StoredAllegation> = {}): StoredAllegation {
  return {
    id: "a1",
    by: "a senior official",
    about: "technology companies",
    matter: "user-data",
    announced: null,
    where: "text",
    start: 0,
    end: 1,
    quote: "Technology companies may be handing data over.",
    rule: "",
    article: 1,
    title: "A headline",
    publisher: "Gazette",
    url: "https://gazette.example/a",
    day: "2026-11-22",
    ...given,
  };
}

test("claims about companies that nobody named are quoted, the same words of several publishers once", () => {
  const wire = alleged({ id: "a2", publisher: "Wire", url: "https://wire.example/1" });
  const other = alleged({ id: "a3", by: null, quote: "Firms hand it over.", announced: "2026-11-21" });
  const digest = composeDigest(input({ allegations: [alleged(), wire, other] }), en);
  assert.equal(digest.summary, "Digest: 0 stories, 3 allegations.");
  const text = words(digest.blocks);
  assert.match(text, /# Alleged of companies that nobody named \(2\)/);
  assert.match(
    text,
    /> Technology companies may be handing data over\. a senior official, of “technology companies”, 2026-11-22, Gazette; also Wire/,
  );
  assert.match(text, /> Firms hand it over\. .*2026-11-21/);
  assert.doesNotMatch(text, /No new stories/);
});

test("of many claims five are told and the rest counted", () => {
  const allegations = Array.from({ length: 8 }, (_, index) => alleged({ quote: `Claim ${index}.` }));
  const text = words(composeDigest(input({ allegations }), en).blocks);
  assert.equal(text.match(/^> /gm)?.length, 5);
  assert.match(text, /And 3 more: \/stances/);
});

test("a changed page is a line: its link, its publisher and what is new on it, never cut within a word", () => {
  const url = "https://google.example/report";
  const long = "requests ".repeat(60).trim();
  const pages = [
    {
      title: "Transparency report",
      url,
      publisher: "Google",
      passages: [
        { before: "We answered 1 of 20.", after: "We answered 3 of 43." },
        { before: null, after: long },
        { before: null, after: "Third." },
      ],
    },
    { title: "Policy", url: null, publisher: "Acme", passages: [{ before: "We answer.", after: null }] },
  ];
  const digest = composeDigest(input({ pages }), en);
  assert.equal(digest.summary, "Digest: 0 stories, 2 changed pages.");
  const list = digest.blocks.find((block) => block.kind === "list")!;
  assert.equal(list.items[0]![0]?.link, url);
  const text = words(digest.blocks);
  assert.match(
    text,
    /# Changed pages \(2\)\nTransparency report \(Google\): Was: “We answered 1 of 20\.” Is: “We answered 3 of 43\.” New: “requests (requests )+requests…” and 1 more passage\./,
  );
  assert.match(text, /Policy \(Acme\): Taken out: “We answer\.”/);
});

test("a destination hears of the changes and claims of its topics and companies", () => {
  const change = (given: Partial<ReturnType<typeof madeFact>>) => {
    const after = madeFact(given);
    return { company: after.company, matter: after.matter, before: null, after };
  };
  const changes = [
    change({ company: "google" }),
    change({ company: "apple", matter: "presence", position: "exited" }),
  ];
  const wanted = (given: Parameters<typeof madeDestination>[0]) =>
    digestLedger(changes, madeDestination(given)).map(({ company }) => company);
  assert.deepEqual(wanted({}), ["google", "apple"]);
  assert.deepEqual(wanted({ companies: ["apple"] }), ["apple"]);
  assert.deepEqual(wanted({ topics: ["data-request"] }), ["google"]);
  const claims = (given: Parameters<typeof madeDestination>[0]) =>
    digestAllegations([alleged()], madeDestination(given)).length;
  assert.deepEqual([claims({}), claims({ topics: ["platform-takedown"] })], [1, 0]);
});

test("a quiet day says so, since when and on how many feeds; trouble comes at the end", () => {
  const digest = composeDigest(
    input({ trouble: [{ publisher: "Dead Letter", message: "The server hung up.", lastOkAt: null }] }),
    en,
  );
  assert.equal(digest.summary, "Digest: nothing new.");
  assert.match(
    words(digest.blocks),
    /No new stories since 2026-11-22 09:00 HKT\. All 80 feeds work\.[^]*Dead Letter: The server hung up\. It never worked\./,
  );
});

test("a quiet day on which feeds could not be read claims no more than it knows", () => {
  const digest = composeDigest(input({ feeds: { followed: 80, working: 3, unpolled: 0 } }), en);
  assert.match(words(digest.blocks), /77 of 80 feeds can't be read, so there may be some\./);
  const begun = composeDigest(input({ feeds: { followed: 80, working: 3, unpolled: 70 } }), en);
  assert.match(
    words(begun.blocks),
    /7 of 80 feeds can't be read, 70 of 80 feeds are not polled yet, so there may be some\./,
  );
});

test("a story has the day that its publisher gives, where the destination is, or the day when it was found", () => {
  const at = Date.parse("2026-11-22T17:30:00Z");
  const told = (given: Parameters<typeof article>[0], timezone: string) => {
    const digest = { hour: 9, minute: 0, days: ["mon" as const], timezone };
    const destination = madeDestination({ digest });
    return words(
      composeDigest(input({ stories: [{ id: 1, articles: [article(given)] }], destination }), en).blocks,
    );
  };
  assert.match(told({ publishedAt: at }, "Asia/Hong_Kong"), /\(Gazette, 2026-11-23\)/);
  assert.match(told({ publishedAt: at }, "Europe/London"), /\(Gazette, 2026-11-22\)/);
  assert.match(
    told({ publishedAt: null, firstSeenAt: at }, "Europe/London"),
    /\(Gazette, found 2026-11-22\)/,
  );
});

test("a late digest is marked late", () => {
  assert.match(
    words(composeDigest(input({ lateSince: now - 7_200_000 }), en).blocks),
    /Late: it was due 2026-11-23 07:00 HKT/,
  );
});

test("of many stories the weightiest are told in full, twenty more by headline, the rest counted", () => {
  const stories = Array.from({ length: 30 }, (_, id) => ({
    id,
    articles: [article({ title: `Headline ${id}.` })],
  }));
  const text = words(composeDigest(input({ stories }), en).blocks);
  assert.equal(stories.filter(({ id }) => text.includes(`Headline ${id}.`)).length, 26);
  assert.equal(text.match(/Why:/g)?.length, 6);
  assert.match(text, /And 4 more: \/find looks through them\./);
});
