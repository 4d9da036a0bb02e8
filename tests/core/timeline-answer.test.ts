import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { renderTerminal } from "../../src/chat/terminal/render.ts";
import type { Decision, Fact } from "../../src/core/ledger.ts";
import { matters } from "../../src/core/ledger.ts";
import type { TimelineQuestion } from "../../src/core/timeline-answer.ts";
import { answerTimeline, layTimeline } from "../../src/core/timeline-answer.ts";
import { en } from "../../src/core/wording/en.ts";
import { madeCompany, madeDecision, madeFact } from "../support/made.ts";

const company = madeCompany({ id: "acme" });

function asked(
  facts: readonly Fact[],
  given: Partial<TimelineQuestion> = {},
): { question: TimelineQuestion; facts: readonly Fact[] } {
  const question = {
    company,
    matter: null,
    before: null,
    points: facts,
    decisions: [],
    today: "2026-11-23",
    ...given,
  };
  return { question, facts };
}

function told(facts: readonly Fact[], given: Partial<TimelineQuestion> = {}): string {
  const { question } = asked(facts, given);
  const laid = layTimeline(question);
  const known = new Map(facts.filter((fact) => laid.wanted.includes(fact.id)).map((fact) => [fact.id, fact]));
  return renderTerminal(answerTimeline(question, laid, known, null, en), { width: 10_000, color: false });
}

const lines = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("• "));

const observed = (given: Partial<Fact>): Fact =>
  madeFact({
    evidence: { article: 1, version: 1, where: "text", start: 0, end: 1 },
    dateBasis: "news",
    text: "We paused",
    ...given,
  });

test("everything in order: quotes as quotes, what was entered by hand marked so, each with its link and its name", () => {
  const text = told(
    [
      observed({ id: "o2", date: "2026-10-01", matter: "takedown", position: "refused" }),
      madeFact({ id: "b1", date: "2020-07", text: "It paused, it said." }),
      madeFact({
        id: "o3",
        date: "2021",
        form: "act",
        position: "complied",
        period: "2020-H2",
        received: 43,
        complied: 3,
      }),
    ],
    { decisions: [madeDecision({ url: "https://a.example/1" })] },
  );
  assert.match(text, /^Acme: 4 facts from 2020-07 to 2026-11-20\.$/m);
  assert.deepEqual(lines(text), [
    "• 2020-07 User data: paused, the company's own statement. It paused, it said. — Example Times ‹https://times.example/1›, entered by hand, b1",
    "• 2021 User data: complied, a single act or figure, the company's own statement. Said that it paused. [3 of 43 complied with in the second half of 2020] — Example Times ‹https://times.example/1›, entered by hand, o3",
    "• 2026-10-01 Takedowns: refused, the company's own statement. “We paused” — Example Times ‹https://times.example/1›, o2",
    "• 2026-11-20 User data: refused, corrected by Mei (d1): Checked by phone. Link ‹https://a.example/1›",
  ]);
});

test("the same from several publishers on one day is one line, told with the weightiest", () => {
  const from = (publisher: string, given: Partial<Fact>): Fact =>
    observed({ source: { publisher, url: null }, date: "2020-07-06", ...given });
  const text = told([
    from("Daily", { id: "o1", basis: "reported" }),
    from("Acme", { id: "o2", text: "We have paused" }),
    from("Wire", { id: "o3", basis: "reported" }),
    from("Daily", { id: "o4", basis: "reported" }),
    from("Acme", { id: "o5", basis: "reported" }),
    from("Post", { id: "o6", position: "reviewing" }),
    from("Post", { id: "o7", basis: "allegation", by: "An activist" }),
  ]);
  assert.deepEqual(lines(text), [
    "• 2020-07-06 User data: paused, the company's own statement. “We have paused” — Acme, o2; also Daily, Wire",
    "• 2020-07-06 User data: reviewing, the company's own statement. “We paused” — Post, o6",
    "• 2020-07-06 User data: paused, alleged by An activist. “We paused” — Post, o7",
  ]);
});

test("hundreds of the same on one day are named by the first few and counted", () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    observed({
      id: `o${String(index).padStart(3, "0")}`,
      date: "2020-07-06",
      source: { publisher: `Paper ${index}`, url: null },
    }),
  );
  assert.match(
    told(many),
    /Paper 0, o000; also Paper 1, Paper 2, Paper 3, Paper 4 and 16 more; 179 more reports of that day$/m,
  );
});

test("figures of one day that differ are told apart, and what is retold says so", () => {
  const report = (id: string, complied: number, publisher: string): Fact =>
    observed({
      id,
      date: "2021-03-01",
      form: "act",
      position: "complied",
      period: "2020-H2",
      complied,
      source: { publisher, url: null },
    });
  const text = told([
    report("o1", 3, "Daily"),
    report("o2", 4, "Daily"),
    report("o3", 3, "Wire"),
    observed({ id: "o4", dateBasis: "background", date: "2021-03-01" }),
  ]);
  assert.deepEqual(lines(text), [
    "• 2021-03-01 User data: complied, a single act or figure, the company's own statement. “We paused” [3 complied with in the second half of 2020] — Daily, o1; also Wire",
    "• 2021-03-01 User data: complied, a single act or figure, the company's own statement. “We paused” [4 complied with in the second half of 2020] — Daily, o2",
    "• retold 2021-03-01 User data: paused, the company's own statement. “We paused” — Example Times ‹https://times.example/1›, o4",
  ]);
});

test("what has lost its effect says why, and stands apart from what has it", () => {
  const text = told(
    [
      observed({ id: "o1", date: "2021-01-01", goneSince: "2021-02-03" }),
      observed({ id: "o2", date: "2021-01-01" }),
      observed({ id: "o3", date: "2021-01-01" }),
    ],
    {
      decisions: [
        madeDecision({ id: "d1", kind: "retract", target: "o3", note: "Wrong company." }),
        madeDecision({ id: "d2", note: "" }),
        madeDecision({ id: "d3", kind: "retract", target: "d2", note: "Too early." }),
      ],
    },
  );
  assert.deepEqual(
    lines(text).map((line) => line.replace(/^.*(?=o\d|\(d\d)|^• \S+ User data: (?=o3|d2)/, "")),
    [
      "o1, no longer in the article since 2021-02-03",
      "o2",
      "o3 (retracted)",
      "(d1): Wrong company.",
      "(d2) (retracted)",
      "(d3): Too early.",
    ],
  );
});

test("a matter narrows it; nothing known says so", () => {
  const facts = [observed({ id: "o1" }), observed({ id: "o2", matter: "takedown" })];
  const text = told(facts, { matter: "takedown", decisions: [madeDecision()] });
  assert.match(text, /^Acme over time: takedowns$/m);
  assert.equal(lines(text).length, 1);
  assert.match(told(facts, { matter: "presence" }), /Nothing is known of Acme on this matter: presence/);
  assert.match(told([]), /Nothing is known of what Acme says/);
});

test("a long one shows the newest lines and the command for the older ones, to the end, without losing any", () => {
  const facts = Array.from({ length: 100 }, (_, index) =>
    observed({
      id: `o${index}`,
      date: `2021-${String(1 + Math.floor(index / 9)).padStart(2, "0")}-01`,
      position: index % 2 ? "paused" : "refused",
      form: index % 3 ? "policy" : "act",
      matter: matters[index % 4]!,
    }),
  );
  const shown: string[] = [];
  let before: string | null = null;
  for (let page = 0; page < 20; page++) {
    const text = told(facts, { before });
    shown.unshift(...lines(text));
    before = /older lines?: \/timeline Acme before:(\S+)$/m.exec(text)?.[1] ?? null;
    if (before === null) break;
  }
  assert.equal(before, null);
  const { question } = asked(facts);
  assert.equal(
    shown.length,
    new Set(facts.map(({ date, matter, position, form }) => [date, matter, position, form].join())).size,
  );
  assert.equal(new Set(shown).size, shown.length);
  assert.ok(layTimeline(question).lines.length <= 30);
});

test("one day of more lines than fit is shown whole: no page could name its rest", () => {
  const day = madeDecision().at;
  const decisions: Decision[] = Array.from({ length: 45 }, (_, index) =>
    madeDecision({ id: `d${index + 1}`, at: day }),
  );
  const laid = layTimeline({ ...asked([observed({ id: "o1" })]).question, decisions });
  assert.equal(laid.lines.length, 45);
  assert.equal(laid.older, 1);
  assert.deepEqual(
    laid.lines.map((line) => (line.kind === "decision" ? line.decision.id : "")),
    decisions.map((decision) => decision.id),
  );
});

test("the chart stands above the lines with its words", () => {
  const { question } = asked([observed({ id: "o1" })]);
  const chart = { kind: "image" as const, name: "timeline-acme", alt: "One fact.", data: new Uint8Array() };
  const { blocks } = answerTimeline(question, layTimeline(question), new Map(), chart, en);
  assert.deepEqual(blocks[1], chart);
});

test("property: lines are in order, name each point once, and don't depend on the order of what comes in", () => {
  const point = fc.record({
    date: fc.constantFrom("2020", "2020-07", "2020-07-06", "2021-01-01", "2026-11-23", "2027-01-01"),
    matter: fc.constantFrom(...matters),
    position: fc.constantFrom("paused" as const, "complied" as const),
    basis: fc.constantFrom("allegation" as const, "reported" as const, "company-statement" as const),
    goneSince: fc.constantFrom(null, "2026-01-01"),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 25 }), (given) => {
      const facts = given.map((each, index) => observed({ ...each, id: `o${index}` }));
      const { question } = asked(facts);
      const laid = layTimeline(question);
      const days = laid.lines.map((line) => line.day);
      assert.deepEqual(days, days.toSorted());
      const ids = laid.lines.flatMap((line) =>
        line.kind === "facts" ? [line.told, ...line.also].map(({ id }) => id) : [],
      );
      const counted = facts.filter(({ date }) => date <= "2026-11-23").map(({ id }) => id);
      assert.deepEqual(ids.toSorted(), counted.toSorted());
      assert.deepEqual(layTimeline({ ...question, points: facts.toReversed() }).lines, laid.lines);
    }),
  );
});
