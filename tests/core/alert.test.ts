import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { renderMarkdown } from "../../src/chat/markdown/render.ts";
import { createAlerts } from "../../src/core/alert.ts";
import { topics } from "../../src/core/article.ts";
import { hongKongDay } from "../../src/core/day.ts";
import { rulingFact } from "../../src/core/fact.ts";
import type { Watch } from "../../src/core/ledger-desk.ts";
import type { Fact } from "../../src/core/ledger.ts";
import { dateBases, matters } from "../../src/core/ledger.ts";
import { resolveStance } from "../../src/core/stance.ts";
import { topicsOf } from "../../src/core/matter-topics.ts";
import type { Message } from "../../src/core/message.ts";
import { wordingFor } from "../../src/core/wording/wordings.ts";
import { madeCompany, madeDecision, madeDestination, madeFact } from "../support/made.ts";

const at = Date.parse("2026-11-23T02:00:00Z");
const day = 86_400_000;

const alerts = createAlerts({
  companies: [madeCompany({ id: "acme" })],
  destinations: [
    madeDestination({ id: "desk" }),
    madeDestination({ id: "other" }),
    madeDestination({ id: "narrow", companies: ["zenith"] }),
  ],
  sayFor: wordingFor,
});

const quoted = (given: Partial<Fact> = {}): Fact =>
  madeFact({
    id: "o1",
    dateBasis: "news",
    date: "2026-11-22",
    text: "Acme said it had paused.",
    source: { publisher: "Gazette", url: "https://gazette.example/1" },
    evidence: { article: 1, version: 1, where: "text", start: 0, end: 5 },
    ...given,
  });

const acme: Watch = { kind: "company", company: "acme" };
const onTopic = (topic: (typeof topics)[number]): Watch => ({ kind: "topic", topic });
const watching = (watch: Watch, destination = "desk") => ({ ...watch, destination });
const owed = (
  after: Fact | null,
  watches = [watching(acme)],
  before = madeFact({ position: "complied", date: "2021-01-01" }),
) =>
  alerts.alertsFor({ company: "acme", matter: after?.matter ?? "user-data", before, after, at }, watches, []);
const text = (message: Message) => renderMarkdown(message).replaceAll("\\", "");

test("an alert tells a fact of the baseline in the language of whom it goes to", () => {
  const inAll = (en: string, zh: string) => ({ en, "zh-Hant": zh, "zh-Hans": zh });
  const after = madeFact({
    date: "2026-11-22",
    text: inAll("It paused.", "已停止。"),
    condition: inAll("for now", "暫時"),
  });
  const chinese = createAlerts({
    companies: [madeCompany({ id: "acme" })],
    destinations: [madeDestination({ id: "desk", language: "zh-Hant" })],
    sayFor: wordingFor,
  });
  const change = { company: "acme", matter: "user-data", before: null, after, at } as const;
  const [delivery] = chinese.alertsFor(change, [watching(acme)], []);
  const told = text(delivery!.message);
  assert.match(told, /已停止。[^]*條件：暫時。/);
  assert.doesNotMatch(told, /It paused|for now/);
  assert.match(text(owed(after)[0]!.message), /It paused\.[^]*Condition: for now\./);
});

test("an alert tells before, after, the quote, its publisher with link, and the names to ask more by", () => {
  const [delivery, ...others] = owed(quoted({ condition: "pending review" }));
  assert.deepEqual(others, []);
  assert.deepEqual(
    [delivery?.key, delivery?.destination, delivery?.platform, delivery?.kind],
    ["alert/desk/acme/user-data/paused/2026-11-22", "desk", "terminal", "alert"],
  );
  assert.equal(
    delivery?.message.summary,
    "Acme, user data: has paused answering data requests, since 2026-11-22. Before: answered data requests (2021-01-01).",
  );
  const told = text(delivery.message);
  for (const part of [
    "Changed: Acme and Hong Kong",
    "**User data**: has paused answering data requests, since 2026-11-22.",
    "Before: answered data requests (2021-01-01).",
    "> Acme said it had paused.\n>\n> — [Gazette](<https://gazette.example/1>)",
    "`/evidence o1`",
    "Condition: pending review. Basis: the company's own statement.",
    "`/stance Acme user-data`",
  ]) {
    assert.ok(told.includes(part), `${part}\n${told}`);
  }
});

test("a first known position says that none was known; one that takes effect later says from when", () => {
  const [delivery] = alerts.alertsFor(
    { company: "acme", matter: "user-data", before: null, after: quoted({ effective: "2026-12-01" }), at },
    [watching(acme)],
    [],
  );
  assert.match(delivery!.message.summary, /, from 2026-12-01\. Before: no known position\./);
});

test("a correction that gives no date is told as held at the latest since it was made", () => {
  const stance = resolveStance([], [madeDecision({ at })], "2026-11-23")!;
  const [delivery] = owed(rulingFact(stance.ruling!, stance.current!));
  assert.match(
    delivery!.message.summary,
    /refuses data requests made to it directly, since 2026-11-23 at the latest\./,
  );
  assert.match(text(delivery!.message), /Basis: an editor's decision\./);
});

test("what was entered by hand is marked so", () => {
  const [delivery] = owed(madeFact({ date: "2026-11-22" }));
  assert.match(text(delivery!.message), /Said that it paused\. .*entered by hand/);
});

test("a stance that went away owes no alert", () => {
  assert.deepEqual(owed(null), []);
});

test("only dated news of the last seven days owes an alert", () => {
  assert.equal(owed(quoted({ date: "2026-11-16" })).length, 1);
  assert.equal(owed(quoted({ date: "2026-11-15" })).length, 0);
  assert.equal(owed(quoted({ dateBasis: "background" })).length, 0);
  assert.equal(owed(quoted({ dateBasis: "told", date: "2026-11" })).length, 0, "it may be three weeks old");
  assert.equal(owed(quoted({ dateBasis: "told", date: "2026" })).length, 0);
});

test("property: no alert is ever about what is undated or older than a week", () => {
  const dates = fc
    .tuple(fc.integer({ min: -400, max: 0 }), fc.constantFrom(4, 7, 10))
    .map(([days, exact]) => hongKongDay(at + days * day).slice(0, exact));
  fc.assert(
    fc.property(dates, fc.constantFrom(...dateBases), (date, dateBasis) => {
      const told = owed(quoted({ date, dateBasis })).length > 0;
      const [year, month = "01", of = "01"] = date.split("-");
      const age = Math.floor((at + 8 * 3_600_000) / day) - Date.parse(`${year}-${month}-${of}`) / day;
      assert.equal(told, dateBasis !== "background" && age <= 7);
    }),
    { numRuns: 500 },
  );
});

test("who watches the company or its topic hears of it, once a destination", () => {
  const to = (...watches: ReturnType<typeof watching>[]) =>
    owed(quoted(), watches).map((delivery) => delivery.destination);
  assert.deepEqual(to(watching(acme), watching(onTopic("data-request")), watching(acme, "other")), [
    "desk",
    "other",
  ]);
  assert.deepEqual(to(watching({ kind: "company", company: "zenith" })), []);
  assert.deepEqual(to(watching(onTopic("platform-takedown"))), []);
  assert.deepEqual(to(watching(acme, "gone")), [], "a destination that is no more");
  assert.deepEqual(to(watching(onTopic("data-request"), "narrow")), [], "it is about other companies");
  assert.deepEqual(to(watching(acme, "narrow")), ["narrow"], "it asked for just this one");
});

test("every matter has a topic to be watched by, and every topic a matter", () => {
  for (const matter of matters) assert.ok(topicsOf[matter].length > 0);
  for (const topic of topics) assert.ok(matters.some((matter) => topicsOf[matter].includes(topic)));
});

test("the same change has the same key, whoever reports it; another date or position another", () => {
  const key = (given: Partial<Fact>) => owed(quoted(given))[0]!.key;
  assert.equal(key({ id: "o2", source: { publisher: "Wire", url: null } }), key({}));
  assert.notEqual(key({ date: "2026-11-21" }), key({}));
  assert.notEqual(key({ position: "refused" }), key({}));
});

const complied = quoted({
  id: "o2",
  position: "complied",
  basis: "reported",
  text: "Acme hands data to the police.",
});
const contestOf = (against: Fact, decisions: Parameters<typeof resolveStance>[1] = []) => {
  const stance = resolveStance([madeFact({ date: "2026-07-06" }), against], decisions, "2026-11-23")!;
  return { company: "acme", matter: against.matter, stance, against, at };
};

test("a contested stance is told: what stands, who says what against it, with the quote and link", () => {
  const [delivery, ...others] = alerts.contestAlertsFor(contestOf(complied), [watching(acme)], []);
  assert.deepEqual(others, []);
  assert.deepEqual(
    [delivery?.key, delivery?.kind],
    ["contested/desk/acme/user-data/complied/2026-11-22/reported", "alert"],
  );
  assert.equal(
    delivery?.message.summary,
    "Acme, user data: now contested. On record: has paused answering data requests, since 2026-07-06. Gazette reports that it answers data requests (2026-11-22).",
  );
  const told = text(delivery.message);
  for (const part of [
    "Contested: Acme and Hong Kong",
    "**User data**: Contested: other evidence says otherwise.",
    "On record: has paused answering data requests, since 2026-07-06 (the company's own statement).",
    "Gazette reports that it answers data requests (2026-11-22).",
    "> Acme hands data to the police.\n>\n> — [Gazette](<https://gazette.example/1>)",
    "`/evidence o2`",
    "`/stance Acme user-data`",
  ]) {
    assert.ok(told.includes(part), `${part}\n${told}`);
  }
});

test("newer evidence than an editor's decision is told as flagged, not applied", () => {
  const decision = madeDecision({ kind: "confirm", position: "paused", target: "b1" });
  const [delivery] = alerts.contestAlertsFor(contestOf(complied, [decision]), [watching(acme)], []);
  assert.match(
    text(delivery!.message),
    /Newer evidence says otherwise than the editor's decision; it is flagged/,
  );
});

test("what speaks against a stance owes an alert under the same rule on dates and watches", () => {
  const told = (given: Partial<Fact>, watch = watching(acme)) =>
    alerts.contestAlertsFor(contestOf({ ...complied, ...given }), [watch], []).length;
  assert.deepEqual([told({ date: "2026-11-16" }), told({ date: "2026-11-15" })], [1, 0]);
  assert.equal(told({}, watching({ kind: "company", company: "zenith" })), 0);
  assert.equal(told({}, watching(onTopic("data-request"))), 1);
});

const alert = {
  kind: "changed",
  key: "alert/desk/acme/user-data/paused/2026-11-22",
  destination: "desk",
  company: "acme",
  matter: "user-data",
  position: "paused",
  factId: "o1",
} as const;

test("a correction says what had been told and why it no longer holds", () => {
  const dropped = alerts.correctionFor(alert, quoted(), { kind: "dropped", since: "2026-11-23" }, [])!;
  assert.deepEqual([dropped.key, dropped.replaces], [`correction/${alert.key}`, alert.key]);
  assert.match(
    dropped.message.summary,
    /^Correction on Acme, user data: The article that it rested on no longer says so since 2026-11-23/,
  );
  const told = text(dropped.message);
  assert.match(told, /An alert here told: has paused answering data requests \(2026-11-22\)\./);
  assert.match(told, /> Acme said it had paused\./);
  const retracted = alerts.correctionFor(
    alert,
    quoted(),
    {
      kind: "retracted",
      decision: madeDecision({ kind: "retract", target: "o1" }),
    },
    [],
  )!;
  assert.match(
    text(retracted.message),
    /Mei retracted what it rested on, on 2026-11-20\. Note: Checked by phone\./,
  );
  const corrected = alerts.correctionFor(
    alert,
    null,
    {
      kind: "corrected",
      decision: madeDecision({ note: "" }),
    },
    [],
  )!;
  assert.match(
    text(corrected.message),
    /Mei corrected it on 2026-11-20: refuses data requests made to it directly\.\n/,
  );
  assert.match(text(corrected.message), /told: has paused answering data requests\./);
});

test("an editor who confirms the stance takes back the alert about what spoke against it", () => {
  const contested = { ...alert, kind: "contested", position: "complied", factId: "o2" } as const;
  const decision = madeDecision({ kind: "confirm", position: "paused", note: "" });
  const corrected = alerts.correctionFor(contested, complied, { kind: "confirmed", decision }, [])!;
  const told = text(corrected.message);
  assert.match(told, /told that this speaks against its stance: answers data requests \(2026-11-22\)\./);
  assert.match(told, /Mei confirmed the stance on 2026-11-20: has paused answering data requests\./);
});

test("a destination that is no more is told nothing", () => {
  const gone = { ...alert, destination: "gone" };
  assert.equal(alerts.correctionFor(gone, null, { kind: "dropped", since: "2026-11-23" }, []), null);
});
