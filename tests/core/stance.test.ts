import assert from "node:assert/strict";
import { test } from "node:test";
import type { Stance } from "../../src/core/stance.ts";
import { newlyAgainst, resolveStance, resolveStances, stanceMove } from "../../src/core/stance.ts";
import type { Decision } from "../../src/core/ledger.ts";
import { madeDecision, madeFact } from "../support/made.ts";

const today = "2026-11-23";
type Given = Parameters<typeof madeFact>[0];

const decided = (decisions: Decision[], ...facts: Given[]) =>
  resolveStance(facts.map(madeFact), decisions, today)!;
const only = (...facts: Given[]) => decided([], ...facts);
const ids = (points: readonly { id: string }[]) => points.map((point) => point.id);

test("the stance is the newest policy", () => {
  const stance = only(
    { date: "2020-07-06", position: "paused" },
    { date: "2020-08-14", position: "refused" },
  );
  assert.equal(stance.current?.position, "refused");
  assert.equal(stance.since, "2020-08-14");
  assert.deepEqual(
    stance.earlier.map((point) => point.position),
    ["paused"],
  );
});

test("since is when the position began, not when it was last repeated", () => {
  const stance = only(
    { date: "2020-07-06", position: "paused" },
    { date: "2021-05-08", position: "paused" },
    { date: "2019-01-01", position: "complied" },
  );
  assert.equal(stance.since, "2020-07-06");
  assert.equal(stance.current?.date, "2021-05-08");
  assert.deepEqual(
    stance.supportedBy.map((point) => point.date),
    ["2020-07-06"],
  );
});

test("what is told of the year or the month retells a day of it, and began no earlier", () => {
  const stance = only(
    { id: "day", date: "2020-07-06", position: "paused" },
    { id: "month", date: "2020-07", position: "paused", basis: "reported" },
    { id: "year", date: "2020", position: "paused", basis: "reported" },
  );
  assert.equal(stance.since, "2020-07-06");
  assert.deepEqual(ids(stance.supportedBy), ["month", "year"]);
});

test("of two statements of one day the later hour counts, where both are known", () => {
  const day = { date: "2026-11-20", position: "paused", dateBasis: "news", saidAt: 10 } as const;
  const stance = only({ ...day, id: "first" }, { ...day, id: "then", position: "resumed", saidAt: 20 });
  assert.deepEqual(
    [stance.current?.id, ids(stance.earlier), ids(stance.contestedBy)],
    ["then", ["first"], []],
  );
  const unknown = only({ ...day, id: "first" }, { ...day, id: "then", position: "resumed", saidAt: null });
  assert.equal(unknown.contestedBy.length, 1);
});

test("a report that contests a stance does not break its run, one that began it does count", () => {
  const contested = only(
    { date: "2020-07-06", position: "paused" },
    { date: "2021-05-08", position: "complied", basis: "reported" },
    { date: "2022-01-01", position: "paused" },
  );
  assert.equal(contested.since, "2020-07-06", "the company's word stood all the while");
  const begun = only(
    { date: "2020-07-05", position: "paused", basis: "reported" },
    { date: "2020-07-06", position: "paused" },
  );
  assert.equal(begun.since, "2020-07-05");
  const other = only(
    { date: "2020-07-05", position: "complied", basis: "reported" },
    { date: "2020-07-06", position: "paused" },
  );
  assert.equal(other.since, "2020-07-06");
});

test("since is when the position took effect, where that is told", () => {
  assert.equal(only({ date: "2026-10-02", effective: "2026-09-30" }).since, "2026-09-30");
});

test("a newer report does not replace the company's own word; it contests it where it differs in substance", () => {
  const wording = only(
    { date: "2020-07-06", position: "paused" },
    { date: "2020-07-09", position: "refused", basis: "reported" },
  );
  assert.equal(wording.current?.position, "paused");
  assert.deepEqual(wording.contestedBy, [], "paused against refused is a reporter's wording");
  assert.equal(wording.supportedBy.length, 1);
  const substance = only(
    { date: "2020-07-06", position: "paused" },
    { date: "2021-07-09", position: "complied", basis: "reported" },
  );
  assert.equal(substance.current?.position, "paused");
  assert.equal(substance.contestedBy.length, 1);
});

test("two opposite statements of one day contest each other; one that says more goes before a review", () => {
  const torn = only({ date: "2026-07-06", position: "paused" }, { date: "2026-07-06", position: "complied" });
  assert.equal(torn.contestedBy.length, 1);
  const reviewing = only(
    { date: "2026-07-06", position: "reviewing" },
    { date: "2026-07-06", position: "refused" },
  );
  assert.equal(reviewing.current?.position, "refused");
});

test("a figure for a period stands beside the stance and may differ from it: 3 of 43 is not a policy", () => {
  const stance = only(
    { date: "2020-08-14", position: "refused" },
    { date: "2021-09-11", position: "complied", form: "act", period: "2020-H2", received: 43, complied: 3 },
  );
  assert.equal(stance.current?.position, "refused");
  assert.equal(stance.actsDiffer, true);
  assert.equal(stance.acts.length, 1);
});

test("an act of before the position began does not differ from it", () => {
  const before = (date: string) =>
    only({ date: "2020-07-06", position: "refused" }, { date, position: "complied", form: "act" }).actsDiffer;
  assert.equal(before("2019-12-31"), false);
  assert.equal(before("2020-06"), false);
  assert.equal(before("2020-07"), true, "it may have been later in the month");
});

test("restoring what was removed is against the authorities' wish; answering again is with it", () => {
  const restored = only(
    { matter: "takedown", date: "2021-06-03", position: "resumed" },
    { matter: "takedown", date: "2021-06-05", position: "complied", form: "act" },
  );
  assert.equal(restored.actsDiffer, true);
  const answers = only(
    { date: "2021-06-03", position: "resumed" },
    { date: "2021-06-05", position: "complied", form: "act" },
  );
  assert.equal(answers.actsDiffer, false);
});

test("responses and allegations never become the stance", () => {
  const stance = only(
    { date: "2024-08-21", position: "no-comment" },
    { date: "2024-09-01", position: "complied", basis: "allegation", by: "an official" },
  );
  assert.equal(stance.current, null);
  assert.equal(stance.responses.length, 1);
  assert.equal(stance.allegations.length, 1);
  assert.equal(stance.lastHeard, "2024-08-21");
});

test("what is retold undated supports what it retells and changes nothing", () => {
  const retold = { dateBasis: "background", date: "2026-11-01" } as const;
  const facts: Given[] = [
    { id: "b1", date: "2020-07-06", position: "paused" },
    { id: "o1", ...retold, position: "paused" },
    { id: "o2", ...retold, position: "complied" },
    { id: "o3", ...retold, position: "complied", form: "act" },
  ];
  const stance = only(...facts);
  assert.deepEqual(
    [stance.current?.id, stance.since, stance.lastHeard, stance.actsDiffer],
    ["b1", "2020-07-06", "2020-07-06", false],
  );
  assert.deepEqual(
    [stance.contestedBy, ids(stance.retold), ids(stance.retoldOther).sort()],
    [[], ["o1"], ["o2", "o3"]],
  );
  const alone = only(...facts.slice(1));
  assert.equal(alone.current, null);
  assert.equal(alone.retold.length, 3);
});

test("what its article no longer says has no effect and is told apart", () => {
  const stance = only(
    { id: "o1", date: "2020-07-06", position: "paused" },
    { id: "o2", date: "2021-01-01", position: "complied", goneSince: "2021-01-02" },
  );
  assert.deepEqual([stance.current?.id, ids(stance.dropped)], ["o1", ["o2"]]);
});

test("an editor's decision outranks what came before it, whatever its basis", () => {
  const stance = decided(
    [madeDecision({ position: "complied", since: "2026-03" })],
    { id: "b1", date: "2020-07-06", position: "paused" },
    { id: "b2", date: "2026-11-19", position: "refused" },
  );
  assert.equal(stance.current?.id, "d1");
  assert.equal(stance.ruling?.by, "Mei");
  assert.deepEqual([stance.current?.position, stance.since], ["complied", "2026-03"]);
  assert.deepEqual([stance.newer, stance.contestedBy], [[], []]);
  assert.deepEqual(ids(stance.earlier), ["b2", "b1"]);
  assert.equal(stance.lastHeard, "2026-11-20", "an editor looked into it that day");
});

test("evidence newer than a decision is flagged and not applied", () => {
  const at = Date.parse("2026-11-20T04:00:00Z");
  const stance = decided(
    [madeDecision({ at, position: "refused" })],
    { id: "o1", date: "2026-11-21", position: "complied" },
    { id: "o2", date: "2026-11-22", position: "refused", basis: "reported" },
    { id: "o3", date: "2026-11-20", position: "paused", seenAt: at + 1 },
    { id: "o4", date: "2026-11-20", position: "resumed", seenAt: at - 1 },
    { id: "o5", date: "2021-01-01", position: "resumed", seenAt: at + 1 },
  );
  assert.equal(stance.current?.id, "d1");
  assert.deepEqual(ids(stance.newer), ["o1", "o3"], "also of the same day, when the desk had it later");
  assert.deepEqual(ids(stance.supportedBy), ["o2"]);
  assert.deepEqual(ids(stance.earlier), ["o4", "o5"], "a late find came before, by its date");
});

test("evidence that a confirmation's editor didn't have is flagged if it is newer than what was confirmed", () => {
  const at = Date.parse("2026-11-20T04:00:00Z");
  const facts: Given[] = [
    { id: "b1", date: "2020-07-06", position: "reviewing" },
    { id: "o1", date: "2026-11-15", position: "refused", seenAt: at + 1 },
    { id: "o2", date: "2026-11-16", position: "complied", basis: "reported", seenAt: at - 1 },
    { id: "o3", date: "2019-01-01", position: "refused", seenAt: at + 1 },
  ];
  const first = madeDecision({ kind: "confirm", position: "reviewing", target: "b1", at });
  const again = madeDecision({ id: "d2", kind: "confirm", position: "reviewing", target: "d1", at });
  for (const rulings of [[first], [first, again]]) {
    const stance = decided(rulings, ...facts);
    assert.deepEqual([stance.since, stance.sinceAtLatest, stance.confirmed?.id], ["2020-07-06", false, "b1"]);
    assert.deepEqual([ids(stance.newer), ids(stance.earlier)], [["o1"], ["o2", "o3"]]);
    assert.equal(stance.lastHeard, "2020-07-06", "what says otherwise is no hearing of it");
  }
});

test("what came after a decision has no say in since when it holds", () => {
  const stance = decided(
    [madeDecision({ position: "refused" })],
    { id: "o1", date: "2020-07-06", position: "paused" },
    { id: "o2", date: "2026-11-21", position: "refused" },
  );
  assert.equal(stance.since, "2026-11-20");
});

test("of one day the weightier word is told first", () => {
  const stance = only(
    { id: "o1", date: "2020-07-06", position: "paused", basis: "reported" },
    { id: "o2", date: "2020-07-06", position: "complied" },
    { id: "o3", date: "2026-07-06", position: "refused" },
  );
  assert.deepEqual(ids(stance.earlier), ["o2", "o1"]);
});

test("of several announcements of one day the one that tells since when it applies counts", () => {
  const stance = only(
    { id: "o1", date: "2020-07-06" },
    { id: "o2", date: "2020-07-06", effective: "2020-07-01" },
    { id: "o3", date: "2020-07-06", effective: "2020-07-03" },
    { id: "o4", date: "2020-08-01", effective: "2020-06-01" },
  );
  assert.equal(stance.since, "2020-07-01");
});

test("a confirmation keeps since when the position is held and whose word it rests on", () => {
  const stance = decided([madeDecision({ kind: "confirm", position: "paused", target: "b1" })], {
    id: "b1",
    date: "2020-07-06",
    position: "paused",
    basis: "reported",
  });
  assert.deepEqual(
    [stance.since, stance.current?.basis, stance.current?.id],
    ["2020-07-06", "reported", "d1"],
  );
  assert.deepEqual([stance.confirmed?.id, stance.lastHeard], ["b1", "2020-07-06"]);
  assert.deepEqual(ids(stance.supportedBy), ["b1"]);
  const again = decided(
    [
      madeDecision({ id: "d9", position: "refused", since: "2021" }),
      madeDecision({ id: "d10", kind: "confirm", position: "refused", target: "d9" }),
    ],
    { id: "b1", date: "2020-07-06", position: "paused" },
  );
  assert.deepEqual([again.current?.id, again.since], ["d10", "2021"]);
});

test("a retracted fact has no effect, a retracted decision is as if it had never been, a retraction too", () => {
  const facts: Given[] = [
    { id: "b1", date: "2020-07-06", position: "paused" },
    { id: "b2", date: "2021-07-06", position: "complied" },
  ];
  const retract = (id: string, target: string) => madeDecision({ id, kind: "retract", target });
  const gone = decided([retract("d1", "b2")], ...facts);
  assert.deepEqual([gone.current?.id, ids(gone.retracted), ids(gone.earlier)], ["b1", ["b2"], []]);
  assert.equal(decided([retract("d1", "b2"), retract("d2", "d1")], ...facts).current?.id, "b2");
  const undone = decided([madeDecision(), retract("d2", "d1")], ...facts);
  assert.deepEqual([undone.current?.id, undone.ruling], ["b2", null]);
});

test("what is dated after today doesn't count yet, and nothing at all is no stance", () => {
  const late = madeDecision({ at: Date.parse("2026-11-24T00:00:00+08:00") });
  assert.deepEqual(resolveStances([madeFact({ date: "2026-11-24" })], [late], today), []);
  assert.equal(resolveStance([], [], today), null);
});

test("a decision alone makes a stance", () => {
  assert.equal(decided([madeDecision()]).current?.position, "refused");
});

test("a product never moves its parent", () => {
  const stances = resolveStances(
    [
      madeFact({ company: "meta", position: "reviewing" }),
      madeFact({ company: "whatsapp", date: "2022-01-01" }),
    ],
    [],
    today,
  );
  assert.equal(stances.find((stance) => stance.company === "meta")?.current?.position, "reviewing");
});

test("a move names what was before; the same position again is none, one that went away is", () => {
  const first = only({ date: "2020-07-06", position: "paused" });
  const again = only({ date: "2020-07-06", position: "paused" }, { date: "2020-08-01", position: "paused" });
  const changed = only({ date: "2020-08-14", position: "refused" });
  assert.equal(stanceMove(first, again), null);
  const move = stanceMove(first, changed);
  assert.deepEqual([move?.before?.position, move?.after?.position], ["paused", "refused"]);
  assert.equal(stanceMove(null, changed)?.before, null);
  assert.equal(stanceMove(changed, null)?.after, null);
  assert.equal(stanceMove(null, only({ position: "denied" })), null);
});

test("what newly speaks against a stance is told apart from what did before", () => {
  const stated = { id: "said", date: "2020-07-06", position: "paused" } as const;
  const report = { id: "report", date: "2026-11-20", position: "complied", basis: "reported" } as const;
  const alone = only(stated);
  const contested = only(stated, report);
  assert.equal(newlyAgainst(alone, contested)?.id, "report");
  assert.equal(newlyAgainst(null, contested)?.id, "report");
  assert.equal(
    newlyAgainst(contested, only(stated, report, { ...report, id: "again", date: "2026-11-22" })),
    null,
  );
  assert.equal(newlyAgainst(contested, alone), null);
  assert.equal(
    newlyAgainst(alone, only(stated, { ...report, position: "refused" })),
    null,
    "only other words",
  );
  const confirmed = madeDecision({ kind: "confirm", position: "paused", target: "said" });
  const flagged = decided([confirmed], stated, { ...report, date: "2026-11-22" });
  assert.equal(newlyAgainst(decided([confirmed], stated), flagged)?.id, "report", "newer than a decision");
  const own = { ...report, id: "own", date: "2026-11-22", basis: "company-statement" } as const;
  const weightier = decided([confirmed], stated, { ...report, date: "2026-11-22" }, own);
  assert.equal(newlyAgainst(flagged, weightier)?.id, "own", "the company itself says so now");
});

test("a correction that gives no date began at the latest when it was made, and rests on the editor's word", () => {
  const stance = decided([madeDecision({ position: "refused" })], { date: "2020-07-06", position: "paused" });
  assert.deepEqual(
    [stance.since, stance.sinceAtLatest, stance.onEditorsWord, stance.proofLost],
    ["2026-11-20", true, true, false],
  );
  const dated = decided([madeDecision({ position: "refused", since: "2024-05" })]);
  assert.deepEqual([dated.since, dated.sinceAtLatest, dated.onEditorsWord], ["2024-05", false, true]);
  const known = decided([madeDecision({ position: "paused" })], { date: "2020-07-06", position: "paused" });
  assert.deepEqual([known.since, known.sinceAtLatest], ["2020-07-06", false], "evidence tells since when");
  const again = decided([
    madeDecision({ position: "refused" }),
    madeDecision({ id: "d2", kind: "confirm", position: "refused", target: "d1" }),
  ]);
  assert.deepEqual([again.sinceAtLatest, again.onEditorsWord, again.proofLost], [true, true, false]);
});

test("a confirmation stands when what it confirmed is gone, on what else says so, or on the editor's word", () => {
  const stated = { id: "said", date: "2020-07-06", position: "paused" } as const;
  const confirmed = madeDecision({ kind: "confirm", position: "paused", target: "said" });
  const rest = (stance: Stance) => [
    stance.current?.position,
    stance.current?.basis,
    stance.onEditorsWord,
    stance.proofLost,
  ];
  assert.deepEqual(rest(decided([confirmed], stated)), ["paused", "company-statement", false, false]);
  const retract = madeDecision({ id: "d2", kind: "retract", target: "said" });
  for (const gone of [
    decided([confirmed, retract], stated),
    decided([confirmed], { ...stated, goneSince: "2026-11-21" }),
    decided([confirmed]),
  ]) {
    assert.deepEqual(rest(gone), ["paused", "company-statement", true, true]);
  }
  const report = { id: "report", date: "2020-07-07", position: "paused", basis: "reported" } as const;
  assert.deepEqual(rest(decided([confirmed, retract], stated, report)), ["paused", "reported", false, false]);
  const twice = madeDecision({ id: "d3", kind: "confirm", position: "paused", target: "d1" });
  assert.deepEqual(rest(decided([confirmed, retract, twice], stated)), [
    "paused",
    "company-statement",
    true,
    true,
  ]);
});
