import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../../src/core/article.ts";
import type { Point } from "../../src/core/ledger.ts";
import { positionLine } from "../../src/core/position-line.ts";
import { resolveStances } from "../../src/core/stance.ts";
import type { Wording } from "../../src/core/wording/en.ts";
import { en } from "../../src/core/wording/en.ts";
import { wordingFor } from "../../src/core/wording/wordings.ts";
import { altText } from "../../src/core/timeline-chart.ts";
import { madeDecision } from "../support/made.ts";
import { madeChart, madePoint } from "../support/made-chart.ts";

const kindsOn = (chart: ReturnType<typeof madeChart>) =>
  chart.lanes.flatMap((lane) =>
    lane.marks.map(({ kind, position, count }) => [lane.matter, kind, position, count]),
  );

test("every kind of fact has its mark, and each matter with any its lane", () => {
  const chart = madeChart([
    madePoint({ id: "o1" }),
    madePoint({ id: "o2", date: "2021-01-01", form: "act", position: "complied" }),
    madePoint({ id: "o3", date: "2021-02-01", position: "no-comment" }),
    madePoint({ id: "o4", date: "2021-03-01", basis: "allegation", position: "complied" }),
    madePoint({ id: "o5", date: "2021-04-01", dateBasis: "background" }),
    madePoint({ id: "o6", matter: "presence", position: "exited" }),
  ]);
  assert.deepEqual(kindsOn(chart), [
    ["user-data", "policy", "paused", 1],
    ["user-data", "act", "complied", 1],
    ["user-data", "response", "no-comment", 1],
    ["user-data", "allegation", "complied", 1],
    ["user-data", "background", "paused", 1],
    ["presence", "policy", "exited", 1],
  ]);
  assert.equal(chart.title, "Acme — Hong Kong");
});

test("facts of one kind, position and day are one mark with their number", () => {
  const chart = madeChart(["o1", "o2", "o3"].map((id) => madePoint({ id })));
  assert.deepEqual(kindsOn(chart), [["user-data", "policy", "paused", 3]]);
});

test("what was retracted or dropped has no effect and no mark; a decision has one", () => {
  const points = [
    madePoint({ id: "o1" }),
    madePoint({ id: "o2", date: "2021-01-01", position: "complied" }),
    madePoint({ id: "o3", date: "2022-01-01", position: "refused", goneSince: "2022-01-02" }),
  ];
  const at = Date.parse("2023-05-01T04:00:00Z");
  const decisions = [
    madeDecision({ id: "d1", kind: "retract", target: "o2", position: null, at }),
    madeDecision({ id: "d2", kind: "correct", position: "refused", since: null, at: at + 1 }),
  ];
  const chart = madeChart(points, { decisions });
  assert.deepEqual(kindsOn(chart), [
    ["user-data", "policy", "paused", 1],
    ["user-data", "decision", "refused", 1],
  ]);
  assert.deepEqual(chart.lanes[0]!.bars, [
    { position: "paused", from: "2020-07-06", until: "2023-05-01" },
    { position: "refused", from: "2023-05-01", until: null },
  ]);
});

test("a stance that something speaks against is called contested, and what was not heard of for long says till when", () => {
  const old = madePoint({ date: "2020-10-01" });
  const report = madePoint({ id: "o1", date: "2026-11-20", position: "complied", basis: "reported" });
  const chart = madeChart([old, report]);
  const [lane] = chart.lanes;
  assert.equal(lane!.now, "Paused (since 2020-10-01); not heard since, contested");
  assert.match(altText(chart), /not heard since, contested\./);
  assert.equal(lane!.lastHeard, "2020-10-01");
  const flagged = madeChart([old, report], {
    decisions: [
      madeDecision({ kind: "confirm", position: "paused", target: old.id, at: Date.parse("2026-11-18") }),
    ],
  });
  assert.equal(flagged.lanes[0]!.now, "Paused since 2020-10-01, contested");
  assert.equal(flagged.lanes[0]!.lastHeard, null, "an editor says that it still holds");
});

test("a lane without a policy has marks and says that no position is known", () => {
  const chart = madeChart([madePoint({ form: "act", position: "complied" })]);
  assert.deepEqual(chart.lanes[0]!.bars, []);
  assert.equal(chart.lanes[0]!.now, "No known position");
});

test("the words for those who can't see it tell how many facts, and each stance and since when", () => {
  const chart = madeChart([
    madePoint({ id: "o1" }),
    madePoint({ id: "o2", date: "2021-01-01", dateBasis: "background" }),
    madePoint({ id: "o3", matter: "takedown", form: "act", position: "complied" }),
  ]);
  assert.equal(
    altText(chart),
    "Timeline of Acme in Hong Kong with 3 dated facts. User data: paused answering data requests (since 2020-07-06); not heard since. Takedowns: no known position.",
  );
});

test("picture and words tell a stance in the tense in which answers tell it, in every language", () => {
  const refused = madePoint({ position: "refused" });
  const lane = (say: Wording, given: Partial<Point> = {}) =>
    madeChart([{ ...refused, ...given }], { say }).lanes[0]!;
  assert.equal(lane(en).now, "Refused (since 2020-07-06); not heard since");
  assert.equal(lane(en, { date: "2026-11-01" }).now, "Refuses since 2026-11-01");
  for (const language of languages) {
    const say = wordingFor(language);
    for (const date of ["2020-07-06", "2026-11-01"]) {
      const [stance] = resolveStances([{ ...refused, date }], [], "2026-11-23");
      const line = positionLine(stance!, Date.parse("2026-11-23T02:00:00Z"), say);
      assert.equal(
        lane(say, { date }).told,
        `${say.matters["user-data"]}${say.marks.colon}${line}${say.marks.end}`,
      );
    }
  }
  assert.equal(lane(wordingFor("zh-Hant")).now, "曾拒絕（自2020年7月6日起）；其後再無消息");
  assert.equal(lane(wordingFor("zh-Hans")).now.startsWith("曾拒绝（自2020年7月6日起）；"), true);
});

test("a correction without a date is labelled as held at the latest since it was made", () => {
  const decision = madeDecision({ position: "refused", since: null });
  const [lane] = madeChart([madePoint()], { decisions: [decision] }).lanes;
  assert.equal(lane!.now, "Refuses since 2026-11-20 at the latest");
});
