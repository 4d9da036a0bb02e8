import type { Language } from "../../src/core/article.ts";
import type { Company } from "../../src/core/company.ts";
import type { Desk } from "../../src/core/desk.ts";
import type { DigestInput } from "../../src/core/digest.ts";
import { composeDigest } from "../../src/core/digest.ts";
import type { StoredAllegation, StoredNote } from "../../src/core/ledger-desk.ts";
import type { Decision, Fact } from "../../src/core/ledger.ts";
import { isBesideStances } from "../../src/core/ledger.ts";
import { resolveStances } from "../../src/core/stance.ts";
import { wordingFor } from "../../src/core/wording/wordings.ts";
import type { StoredArticle } from "../../src/store/store.ts";
import { madeFeed } from "./desk-press.ts";
import { madeCompany, madeDecision, madeDestination, madeFact } from "./made.ts";

/**
 * A desk with a made record, to see how its answers are worded. Whatever comes from outside (names, quotes, notes) is in
 * characters that both Chinese scripts have, so that a Latin letter in an answer is the desk's own.
 */

/** Monday 23 November 2026, 10:00 in Hong Kong. */
export const wordedAt = Date.parse("2026-11-23T02:00:00Z");
const hour = 3_600_000;
const outsideWords = "此公司表明已停止回答。";
const publisher = "山城日刊";

const named = (id: string, name: string, given: Partial<Company> = {}): Company =>
  madeCompany({ id, name: { en: id, "zh-Hant": name, "zh-Hans": name }, ...given });

export const wordedCompanies: readonly Company[] = [
  named("mountain", "大山公司"),
  named("river", "小河公司"),
  named("hill", "小山", { kind: "product", parent: "mountain" }),
  named("quiet", "安心公司"),
];

let numbered = 0;
const fact = (given: Partial<Fact>): Fact =>
  madeFact({
    id: `o${(numbered += 1)}`,
    company: "mountain",
    text: outsideWords,
    source: { publisher, url: "https://city.example/1" },
    dateBasis: "news",
    evidence: { article: 1, version: 1, where: "text", start: 0, end: outsideWords.length },
    ...given,
  });

const byHand = { evidence: null, dateBasis: "told" } as const;

/** Facts of every kind, so that an answer has all its parts. */
export const wordedFacts: readonly Fact[] = [
  fact({ date: "2020-07-06", condition: outsideWords, effective: "2020-07-08" }),
  fact({ date: "2020-07-06", source: { publisher: "江河日刊", url: null } }),
  fact({ id: "b1", date: "2020-07-06", ...byHand }),
  fact({ date: "2020-08", position: "complied", basis: "reported" }),
  fact({ date: "2021-03", position: "complied", form: "act", period: "2020-H2", received: 43, complied: 3 }),
  fact({ date: "2021-04", position: "refused", form: "act", period: "2020/2021", received: 7, complied: 0 }),
  fact({ date: "2022", position: "no-comment", basis: "reported" }),
  fact({ date: "2022-01-01", position: "complied", basis: "allegation", by: "王先生" }),
  fact({ date: "2022-01-02", dateBasis: "background" }),
  fact({ date: "2022-01-03", position: "refused", dateBasis: "background" }),
  fact({ date: "2019-01-01", position: "complied" }),
  fact({ date: "2020-07-07", goneSince: "2021-01-01" }),
  fact({
    id: "e1",
    date: "2020-07-09",
    ...byHand,
    entered: { by: "小明", at: wordedAt, note: outsideWords },
  }),
  fact({ matter: "takedown", position: "complied", basis: "reported", date: "2026-11-01" }),
  fact({ matter: "takedown", position: "refused", basis: "reported", date: "2026-11-01" }),
  fact({ matter: "accounts", position: "complied", basis: "allegation", by: null, date: "2026-11-02" }),
  fact({ matter: "presence", position: "exited", date: "2026-11-20", effective: "2026-12-01" }),
  fact({ company: "river", position: "refused", date: "2026-11-21" }),
  fact({ company: "hill", position: "reviewing", date: "2026-11-22" }),
];

export const wordedDecisions: readonly Decision[] = [
  madeDecision({ id: "d1", company: "mountain", matter: "takedown", by: "小明", note: outsideWords }),
  madeDecision({ id: "d2", company: "mountain", kind: "retract", target: "o11", by: "小明", note: "" }),
  madeDecision({
    id: "d3",
    company: "river",
    kind: "confirm",
    target: "o18",
    by: "小明",
    note: outsideWords,
    url: "https://a.example/",
  }),
];

const found = {
  article: 1,
  title: outsideWords,
  publisher,
  url: "https://city.example/1",
  day: "2026-11-22",
};
const quoted = { where: "text", start: 0, end: 5, quote: outsideWords, rule: "made" } as const;

const wordedAllegations: readonly StoredAllegation[] = ["王先生", null].flatMap((by, index) =>
  ["user-data" as const, "takedown" as const].map((matter) => ({
    ...found,
    ...quoted,
    quote: `${outsideWords}${index}${matter.length}`,
    id: `a${index}${matter.length}`,
    by,
    about: "大公司",
    matter,
    announced: null,
  })),
);

const notes: readonly StoredNote[] = (["no-data", "treaty-route", "we-stay", "few-requests"] as const).map(
  (kind) => ({ ...found, ...quoted, company: "mountain", kind }),
);

const why = [
  { rule: "about-hong-kong", topic: null, words: "山城", weight: 0.9 },
  { rule: "data-demand", topic: "data-request", words: "要求", weight: 1.1 },
  { rule: "data-demand: void", topic: "data-request", words: "", weight: -0.4 },
] as const;

export const wordedArticle = (id: number, given: Partial<StoredArticle> = {}): StoredArticle => ({
  id,
  feedId: "city",
  feedType: "news",
  language: "zh-Hant",
  title: outsideWords,
  text: outsideWords,
  publisher: id === 1 ? publisher : `日刊${id}`,
  url: `https://city.example/${id}`,
  canonicalUrl: `city.example/${id}`,
  publishedAt: wordedAt - hour,
  version: 1,
  firstSeenAt: wordedAt - hour,
  backlog: false,
  watched: false,
  relevance: { relevant: true, topics: ["data-request"], scores: { "data-request": 2 }, why: [...why] },
  companies: ["mountain"],
  storyId: 1,
  ...given,
});

const feeds = ["city", "river", "dead", "stopped"].map((id) =>
  madeFeed({
    id,
    url: `https://${id}.example/`,
    title: publisher,
    publisher,
    company: id === "river" ? "mountain" : null,
  }),
);

/** A digest with every part, or one of a quiet day. */
export function wordedDigest(language: Language, quiet = false): DigestInput {
  const say = wordingFor(language);
  const story = (id: number, articles: number) => ({
    id,
    articles: Array.from({ length: articles }, (_, index) => wordedArticle(id * 10 + index)),
  });
  const stances = resolveStances(wordedFacts, wordedDecisions, "2026-11-23");
  const contests = stances.flatMap((stance) =>
    stance.current === null
      ? []
      : wordedFacts.slice(3, 4).map((against) => ({
          company: stance.company,
          matter: stance.matter,
          stance,
          against: { ...against, matter: stance.matter },
        })),
  );
  const [first, last] = [wordedFacts[10]!, wordedFacts[0]!];
  return {
    destination: madeDestination({
      language,
      digest: { hour: 9, minute: 0, days: ["mon"], timezone: "Europe/London" },
    }),
    companies: wordedCompanies,
    window: { from: wordedAt - 24 * hour, to: wordedAt },
    stories: quiet ? [] : Array.from({ length: 30 }, (_, id) => story(id + 1, id === 0 ? 8 : 1)),
    changes: quiet
      ? []
      : [{ company: "mountain", matter: "user-data", before: first, after: last, contested: true }],
    contests: quiet ? [] : contests,
    record: quiet ? [] : wordedFacts.filter(isBesideStances),
    allegations: quiet ? [] : wordedAllegations,
    pages: quiet
      ? []
      : [
          {
            title: outsideWords,
            url: "https://city.example/p",
            publisher,
            passages: Array.from("12345", () => ({ before: outsideWords, after: outsideWords })),
          },
          { title: outsideWords, url: null, publisher, passages: [{ before: outsideWords, after: null }] },
        ],
    trouble: Array.from({ length: 11 }, () => ({
      publisher,
      message: say.fault(
        { code: "http-404", message: "Not found.", details: { host: "city.example", status: 404 } },
        "short",
      ),
      lastOkAt: null,
    })),
    feeds: { followed: 12, working: 1, unpolled: 2 },
    lateSince: wordedAt - 2 * hour,
  };
}

/** A desk that answers from the made record in a language. What is changed is not kept. */
export function wordedDesk(language: Language, editor = true): Desk {
  const say = wordingFor(language);
  const destination = madeDestination({ id: "山城", language });
  const fault = {
    code: "http-404",
    message: "Not found.",
    fix: "Look.",
    details: { host: "city.example", status: 404 },
  };
  const ofCompany = <T extends { company: string }>(all: readonly T[], id: string) =>
    all.filter(({ company }) => company === id);
  const stancesOf = (id?: string) =>
    resolveStances(wordedFacts, wordedDecisions, "2026-11-23").filter(
      ({ company }) => id === undefined || company === id,
    );
  const state = (feedId: string) => ({
    feedId,
    url: `https://${feedId}.example/`,
    validators: { etag: null, lastModified: null },
    firstPolledAt: wordedAt,
    lastOkAt: feedId === "dead" ? null : wordedAt,
    lastItemsAt: null,
    nextDueAt: wordedAt,
    failures: 3,
    fault: feedId === "city" ? null : fault,
    gone: feedId === "dead",
    pausedBy: feedId === "stopped" ? "小明" : null,
  });
  let watched = false;
  return {
    now: () => wordedAt,
    destination,
    here: destination.id,
    say,
    companies: wordedCompanies,
    feeds,
    feedStates: async () => feeds.map(({ id }) => state(id)),
    find: async ({ query, before }) =>
      query.includes("空")
        ? { articles: [], next: null }
        : { articles: [wordedArticle(1)], next: before ? null : 7 },
    articlesNaming: async () => [wordedArticle(1)],
    articleByUrl: async (url) => {
      if (url.endsWith("/none")) return null;
      if (url.endsWith("/out")) {
        const out = {
          relevant: false,
          topics: [],
          scores: {},
          why: [{ rule: "names-no-hong-kong", topic: null, words: "", weight: 0 }],
        };
        return wordedArticle(2, {
          relevance: out,
          companies: [],
          storyId: null,
          publishedAt: null,
          backlog: true,
        });
      }
      return wordedArticle(1);
    },
    story: async (id) => ({ id, firstSeenAt: wordedAt, articles: [wordedArticle(1), wordedArticle(2)] }),
    textSource: async (id) => ({
      feed: id === 1 ? "summary" : "text",
      fullText: {
        state: id === 1 ? "owed" : "none",
        reason: fault,
        attempts: 1,
        nextTryAt: wordedAt,
        finishedAt: null,
      },
      change: { at: wordedAt, before: "甲。乙。丙。", after: "甲。丁。丙。戊。" },
    }),
    readsPages: true,
    drawTimeline: async () => new Uint8Array([1]),
    poll: async (ids) =>
      feeds
        .filter(({ id }) => ids === null || ids.includes(id))
        .slice(0, 3)
        .map((feed, index) => ({
          feed,
          result:
            index === 0
              ? { kind: "items", added: 2, updated: 1, unchanged: 3, refused: 1, backlog: 0 }
              : index === 1
                ? { kind: "unchanged" }
                : { kind: "failed", fault, nextDueAt: wordedAt },
        })),
    previewDigest: async () => composeDigest(wordedDigest(language), say),
    postDigest: async () => ({ stories: 3, sent: true }),
    asker: { name: "小明", editor },
    ledgerOf: async (company) => ({
      stances: stancesOf(company),
      facts: new Map(wordedFacts.map((one) => [one.id, one])),
      decisions: ofCompany(wordedDecisions, company),
      notes: company === "mountain" ? notes : [],
    }),
    board: async () => stancesOf(),
    unnamedAllegations: async () => wordedAllegations,
    timelineOf: async (company) => ({
      points: ofCompany(wordedFacts, company),
      decisions: ofCompany(wordedDecisions, company),
      stances: stancesOf(company),
    }),
    facts: async () => new Map(wordedFacts.map((one) => [one.id, one])),
    evidence: async (id) => {
      const one = wordedFacts.find((known) => known.id === id);
      if (one === undefined) return null;
      const stored =
        one.evidence === null
          ? null
          : {
              title: outsideWords,
              before: outsideWords,
              quote: outsideWords,
              after: outsideWords,
              version: 1,
              origin: id === "o1" ? ("feed" as const) : ("page" as const),
              fetchedAt: wordedAt,
              newest: id === "o1" || id === "o12" ? { version: 2, fetchedAt: wordedAt } : null,
            };
      return { fact: one, stored, decisions: wordedDecisions };
    },
    decision: async (id) => wordedDecisions.find((known) => known.id === id) ?? null,
    decide: async (draft) => ({ ...draft, id: "d9", at: wordedAt, by: "小明" }),
    enter: async () => "e9",
    watch: async () => (watched ? "already" : ((watched = true), "watching")),
    unwatch: async () => (watched ? ((watched = false), "unwatched") : "was-not"),
    watching: async () =>
      watched
        ? [
            { kind: "company", company: "mountain" },
            { kind: "topic", topic: "data-request" },
          ]
        : [],
    stanceOf: async (company, matter) =>
      stancesOf(company).find((stance) => stance.matter === matter) ?? null,
    audit: async () => {},
    auditLines: async () => [
      {
        at: wordedAt,
        by: "小明",
        platform: "terminal",
        what: "correct company:大山公司 matter:user-data position:refused",
        allowed: true,
      },
      { at: wordedAt, by: "小明", platform: "slack", what: "outbox open:slack:7", allowed: true },
      { at: wordedAt, by: "小明", platform: "terminal", what: "retract", allowed: false },
    ],
    settledDestination: async () => ({
      ...destination,
      digest: { hour: 9, minute: 0, days: ["mon", "tue"], timezone: "Europe/London" },
      closed: fault,
      configured: true,
      setInChat: ["language"],
    }),
    setDestination: async () => {},
    isToldAnywhere: async () => true,
    resetDestination: async () => {},
    openDestination: async (id) => ({ opened: id === "山城", known: ["山城", "江河"] }),
    pauseFeed: async (feed, paused) => (feed === "stopped") !== paused,
    stuckDeliveries: async () => [
      {
        id: 1,
        destination: "山城",
        kind: "digest",
        state: "dead",
        summary: outsideWords,
        owedAt: wordedAt,
        attempts: 3,
        closed: false,
        fault,
      },
      {
        id: 2,
        destination: "discord:7",
        kind: "alert",
        state: "owed",
        summary: outsideWords,
        owedAt: wordedAt,
        attempts: 1,
        closed: false,
        fault: null,
      },
    ],
    resendDelivery: async (id) => id === 1,
  };
}
