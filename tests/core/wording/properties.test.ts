import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { commands } from "../../../commands/index.ts";
import { languages, topics } from "../../../src/core/article.ts";
import { bases, matters, noteKinds, positions } from "../../../src/core/ledger.ts";
import type { Wording } from "../../../src/core/wording/en.ts";
import { wordingFor } from "../../../src/core/wording/wordings.ts";
import { madeFeed } from "../../support/desk-press.ts";
import { wordedArticle, wordedDecisions, wordedFacts } from "../../support/desk-worded.ts";
import { resolveStances } from "../../../src/core/stance.ts";

/** An argument, and what of it must stand in the text. */
interface Given {
  value: unknown;
  kept: readonly string[];
}
type Giving = fc.Arbitrary<Given>;

const text = fc.stringMatching(/^[a-z0-9\u4e00-\u9fa5]{1,12}$/u);
const word: Giving = text.map((value) => ({ value, kept: [value] }));
const words: Giving = fc.array(text, { minLength: 1, maxLength: 3 }).map((value) => ({ value, kept: value }));
/** Two and more: of one or none some texts need no number. */
const number: Giving = fc
  .integer({ min: 2, max: 999 })
  .map((value) => ({ value, kept: [value.toLocaleString("en")] }));
const id: Giving = fc.integer({ min: 1, max: 999 }).map((value) => ({ value, kept: [String(value)] }));
const date: Giving = fc
  .tuple(fc.integer({ min: 2000, max: 2030 }), fc.constantFrom("", "-07", "-07-06"))
  .map(([year, rest]) => ({ value: `${year}${rest}`, kept: [String(year)] }));
const instant: Giving = fc.integer({ min: 0, max: 50 * 365 }).map((day) => ({
  value: day * 86_400_000,
  kept: [new Date(day * 86_400_000 + 28_800_000).toISOString().slice(0, 4)],
}));
const either = (...values: readonly unknown[]): Giving =>
  fc.constantFrom(...values).map((value) => ({ value, kept: [] }));
const orNull = (giving: Giving): Giving => fc.oneof(giving, either(null));
const flag = either(true, false);
const one = (given: object, kept: readonly string[] = []): Giving => fc.constant({ value: given, kept });

const fault = one(
  { code: "http-404", message: "city answered 404.", details: { host: "city", status: 404 } },
  ["city", "404"],
);
const matter = either(...matters);
const position = either(...positions);
const kind = either("confirm", "correct", "retract");
const timezone = either(undefined, "Europe/London", "UTC");
const feed = madeFeed({ id: "city", url: "https://city.example/", title: "山城" });
const [decision] = wordedDecisions;
const stances = resolveStances(wordedFacts, wordedDecisions, "2026-11-23");
const report = (result: object) => ({ feed, result });
const came = report({ kind: "items", added: 2, updated: 3, unchanged: 4, refused: 5, backlog: 0 });
const failing = report({ kind: "failed", fault: { code: "http-404", message: "city: 404." }, nextDueAt: 0 });

type Functions<T> = { [K in keyof T as T[K] extends (...given: never[]) => unknown ? K : never]: T[K] };

/** What each function of the wording is given. A new one needs a line here. */
const arguments_: Record<keyof Functions<Wording>, readonly Giving[]> = {
  // The ledger
  positionName: [position],
  factKind: [either(...wordedFacts), orNull(either("王"))],
  quoted: [word],
  enteredBy: [word, word],
  goneSince: [word],
  boardTitle: [orNull(word), orNull(word)],
  boardSummary: [number, number],
  basisName: [either(...bases)],
  remarks: [either(...stances.filter((stance) => stance.actsDiffer || stance.ruling !== null))],
  boardEmpty: [flag],
  boardCut: [number, words],
  boardWithout: [number],
  unnamedLine: [orNull(word), word, word],
  timelineTitle: [word, orNull(word)],
  timelineSummary: [word, number, word, word],
  moreReports: [number],
  timelineLater: [word],
  timelineOlder: [number, word],
  copyOf: [word, orNull(word)],
  decisionLine: [one(decision!, ["d1", "小明"])],
  evidenceTitle: [word, word],
  noEvidence: [word],
  storedVersion: [id, either("feed", "page"), word],
  newestVersion: [id, word],
  inEffect: [word],
  nowGone: [word],
  noteIs: [word],
  decisionOf: [kind, word, word],
  decisionTarget: [word],
  compareTitle: [word, word],
  moreOfBoth: [word, word],
  compareSame: [word],
  onlyEditors: [word],
  saved: [word, either("confirm", "correct", "retract", "enter"), word],
  nothingToConfirm: [word, orNull(word)],
  whichMatter: [word, words],
  matterMissing: [either(matters)],
  positionMissing: [either(positions)],
  notAPosition: [word, word, either(positions)],
  notAStance: [either("denied", "no-comment")],
  inFuture: [word, date, date],
  nothingCalled: [word],
  alreadyRetracted: [word],
  takenBack: [word],
  enteredAs: [word, date],
  namesASource: [words],
  onRecordAlready: [word],
  nowWatching: [word, word],
  alreadyWatching: [word, word],
  notWatching: [word, word],
  noLongerWatching: [word, word],
  watchedTopic: [word],
  watchedApart: [word, words],
  watchingTitle: [word],
  watchingNothing: [word],
  unknownWatch: [word, words, either(topics)],

  // Pages
  demoPages: [number],
  textOfPage: [word],
  textOwed: [word],
  textDelayed: [word, word, word],
  textMissing: [word, word],
  textOff: [word],
  textChanged: [word],
  passageAdded: [word],
  passageRemoved: [word],
  passageChanged: [word, word],
  moreChanges: [number],

  // Settings
  settingsTitle: [word],
  settingName: [either("language", "topics", "companies", "languages", "digest")],
  languageName: [either(...languages)],
  digestAt: [
    fc.oneof(
      either(null),
      one({ hour: 9, minute: 5, days: ["mon", "sun"], timezone: "Asia/Hong_Kong" }, ["09:05"]),
      one({ hour: 17, minute: 0, days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], timezone: "UTC" }, [
        "17:00",
      ]),
    ),
  ],
  previewKeeps: [word],
  settingsSaved: [word],
  settingsReset: [word],
  destinationClosed: [fault],
  closedNotice: [word, fault],
  outboxTitle: [number],
  outboxState: [either("owed", "dead"), either(1, 2, 30)],
  outboxOpen: [word, word],
  resent: [id],
  notResent: [id],
  reopened: [word],
  unknownDestination: [word, words],
  platformName: [either("terminal", "slack", "discord")],
  auditOutcome: [flag],
  channelOn: [word, word],
  fieldLabel: [either("company", "date", "since")],
  fieldExample: [either("company", "date", "since")],
  reopenHint: [word],
  feedPaused: [word],
  feedNowPaused: [word],
  feedNowResumed: [word],
  feedPausedAlready: [word, flag],
  formTitle: [word],

  // Stances, alerts and corrections
  stanceTitle: [word, orNull(word)],
  stanceSince: [word],
  stanceFrom: [word],
  stanceAtLatest: [word],
  proofLost: [word],
  notHeard: [either("2020"), word],
  condition: [word],
  basisIs: [word],
  factDay: [either(...wordedFacts)],
  effective: [word],
  moreEntries: [number, word],
  mechanism: [word],
  noteKind: [either(...noteKinds)],
  noKnownPositionAlleged: [word, word, word],
  nothingKnown: [word],
  nothingKnownOn: [word, word],
  productsOf: [word],
  partOf: [word, word],
  newerArticles: [word],
  allegedTitle: [number],
  moreAllegations: [number],
  recordTitle: [number],
  moreRecord: [number],
  pagesTitle: [number],
  morePassages: [number],
  morePages: [number],
  alertTitle: [word],
  alertSummary: [word, word, word, word],
  changedTo: [word, word],
  before: [word],
  positionOf: [word, word],
  contestTitle: [word],
  contestLine: [word, word, word],
  stands: [word],
  speaksAgainst: [word, flag, word, word],
  correctionTitle: [word],
  correctionSummary: [word, word, word],
  wasTold: [word],
  wasToldAgainst: [word],
  noLongerThere: [word],
  nowRetracted: [word, word],
  nowCorrected: [word, word, word],
  nowConfirmed: [word, word, word],
  position: [position, matter, either("now", "past")],

  // Commands
  optionName: [either("company", "matter", "share")],
  choice: [either(...matters, ...positions, ...topics)],
  date: [date],
  when: [instant, timezone],
  demoBacklog: [number],
  helpLine: [either(...commands.map(({ name }) => name))],
  unknownCommand: [word, words],
  useOneOf: [either(matters, positions)],
  keepUnder: [number],
  wrongOption: [word, word, word],
  extraWord: [word],
  commandFailed: [word],
  figures: [
    orNull(number),
    number,
    orNull(either("2020", "2020-H2", "2020-Q3", "2020-07", "2020-07-06", "2020-07/2021")),
  ],
  lastChecked: [word, instant, orNull(word)],
  neverChecked: [word, orNull(word)],
  unknownMatter: [word, word],
  unknownCompany: [word, words],
  day: [instant],
  foundTitle: [word],
  findMore: [word, id],
  nothingFound: [word, flag],
  fault: [fault, either("short", "full")],
  feedFine: [either(null, 1)],
  feedsTitle: [number, number, either("trouble")],
  neverSeen: [word],
  seen: [orNull(instant), instant, flag],
  verdict: [either(null, wordedArticle(1).relevance, { ...wordedArticle(1).relevance, relevant: false })],
  reason: [
    fc.oneof(
      one({ rule: "data-demand", topic: "data-request", words: "山城", weight: 1.25 }, ["+1.25", "山城"]),
      one({ rule: "elsewhere", topic: null, words: "", weight: -0.5 }, ["-0.5"]),
    ),
  ],
  rule: [either("about-hong-kong", "data-demand", "data-demand: void")],
  namesCompanies: [words],
  sameStory: [number],
  unknownFeed: [word, words],
  pollSummary: [either([], [came], [came, failing], [failing, failing])],
  notPolled: [
    one(feed, ["山城"]),
    either(null, { gone: true, fault: { code: "empty", message: "Empty." } }, { gone: false, fault: null }),
  ],
  pollLine: [either(came, failing, report({ kind: "unchanged" })), either("short", "full")],
  digestPosted: [number, word],
  digestKept: [number, word],
  digestTitle: [instant, timezone],
  digestLate: [instant, timezone],
  digestSummary: [
    one({ changes: 21, stories: 22, record: 25, allegations: 23, pages: 24 }, ["21", "22", "23", "24", "25"]),
  ],
  groupTitle: [
    either(
      "stance-change",
      "data-request",
      "security-law",
      "platform-takedown",
      "surveillance-privacy-law",
      "government-notice",
    ),
    number,
  ],
  moreStories: [number],
  foundOn: [word],
  andMore: [number],
  quietDay: [instant, one({ followed: 31, working: 15, unpolled: 5 }, ["31", "11", "5"]), either(undefined)],
  whyLine: [either(topics), orNull(word), words],
  changeLine: [
    one(
      {
        company: "mountain",
        matter: "user-data",
        before: wordedFacts[0],
        after: wordedFacts[3],
        contested: true,
      },
      ["2020"],
    ),
  ],
  troubleTitle: [number],
  lastOk: [orNull(instant)],
  moreFeeds: [number],
};

const chartArguments: Record<keyof Functions<Wording["chart"]>, readonly Giving[]> = {
  title: [word],
  drawn: [date],
  summary: [word, number],
  now: [position, word],
  past: [position, word],
};

const slackArguments: Record<keyof Functions<Wording["slack"]>, readonly Giving[]> = {
  restLeftOut: [number],
};

const discordArguments: Record<keyof Functions<Wording["discord"]>, readonly Giving[]> = {
  footer: [word, number, number],
  restLeftOut: [number],
};

type AnyFunction = (...given: unknown[]) => unknown;

/** Zones are apart from Hong Kong's by a day at most, which a year's end may show. */
function assertKept(told: unknown, given: readonly Given[], name: string) {
  const told_ = typeof told === "string" ? told : JSON.stringify(told);
  assert.notEqual(told_.trim(), "", name);
  assert.doesNotMatch(told_, /undefined|\[object|NaN/, name);
  for (const kept of given.flatMap((one_) => one_.kept)) {
    const years = /^(?:19|20)\d\d$/.test(kept) ? [kept, String(Number(kept) - 1)] : [kept];
    assert.ok(
      years.some((year) => told_.includes(year)),
      `${name} lost ${kept}: ${told_}`,
    );
  }
}

for (const language of languages) {
  const say = wordingFor(language);
  const check = (functions: object, table: Readonly<Record<string, readonly Giving[]>>) => {
    for (const [name, givings] of Object.entries(table)) {
      const say_ = (functions as Readonly<Record<string, AnyFunction>>)[name]!;
      fc.assert(
        fc.property(fc.tuple(...givings), (given) =>
          assertKept(say_(...given.map(({ value }) => value)), given, `${language} ${name}`),
        ),
        { numRuns: 100 },
      );
    }
  };

  test(`property: whatever is said in ${language} is not empty and keeps what it is told of`, () => {
    check(say, arguments_);
    check(say.slack, slackArguments);
    check(say.discord, discordArguments);
    check(say.chart, chartArguments);
  });

  test(`no fixed text is empty in ${language}`, () => {
    const texts = (value: unknown, path: string): [string, string][] =>
      typeof value === "string"
        ? [[path, value]]
        : typeof value === "object" && value !== null
          ? Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
          : [];
    for (const [path, told] of texts(say, language)) {
      if (path !== `${language}.marks.gap`) assert.notEqual(told, "", path);
    }
  });
}
