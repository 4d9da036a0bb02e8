import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Decision, Point } from "../../src/core/ledger.ts";
import { bases, dateBases, forms, positionsOf, responses } from "../../src/core/ledger.ts";
import type { Stance } from "../../src/core/stance.ts";
import { resolveStance, resolveStances } from "../../src/core/stance.ts";
import { opposed } from "../../src/core/substance.ts";

const today = "2026-11-23";
const days = ["2020", "2020-07", "2020-07-06", "2021-05-08", "2024-03-19", "2026-11-20", "2026-11-21"];
const instants = days.slice(2).map((day) => Date.parse(`${day}T06:00:00Z`));
const most = 10;

const anyPoint = (position = positionsOf["user-data"]) =>
  fc.record({
    id: fc.constant(""),
    company: fc.constant("acme"),
    matter: fc.constant("user-data" as const),
    position: fc.constantFrom(...position),
    form: fc.constantFrom(...forms),
    basis: fc.constantFrom(...bases),
    dateBasis: fc.constantFrom(...dateBases),
    date: fc.constantFrom(...days),
    effective: fc.constant(null),
    saidAt: fc.constantFrom(null, 1_000, 2_000),
    seenAt: fc.constantFrom(0, ...instants.flatMap((at) => [at - 1, at + 1])),
    goneSince: fc.oneof(
      { arbitrary: fc.constant(null), weight: 5 },
      { arbitrary: fc.constant("2026-11-21"), weight: 1 },
    ),
  });
const numbered = (points: readonly Point[]): Point[] =>
  points.map((point, index) => ({ ...point, id: `o${index}` }));
const anyPoints = fc.array(anyPoint(), { maxLength: most }).map(numbered);
/** What may decide: policies on somebody's word, dated, still in their articles. */
const anyPolicies = fc
  .array(anyPoint(positionsOf["user-data"].filter((position) => !responses.has(position))), {
    maxLength: most,
  })
  .map((points) =>
    numbered(
      points.map((point) => ({
        ...point,
        form: "policy",
        dateBasis: "told",
        basis: point.basis === "allegation" ? "reported" : point.basis,
        goneSince: null,
      })),
    ),
  );

const anyDecisions: fc.Arbitrary<Decision[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("confirm", "correct", "retract"),
      position: fc.constantFrom(...positionsOf["user-data"]),
      since: fc.constantFrom(null, "2020-07"),
      target: fc.nat(most + 4).map((number) => (number < most ? `o${number}` : `d${number - most}`)),
      at: fc.constantFrom(...instants),
    }),
    { maxLength: 4 },
  )
  .map((decisions) => decisions.map((given, index) => decision(index + 1, given)));

/** A confirmation tells whose word it rests on by what it confirms, be that without effect by now. */
const resting = (decisions: readonly Decision[]) =>
  decisions.map((made) => (made.kind === "confirm" ? { ...made, target: null } : made));

function decision(number: number, given: Partial<Decision>): Decision {
  const rest = {
    company: "acme",
    matter: "user-data",
    condition: null,
    by: "Mei",
    note: "",
    url: null,
  } as const;
  const made = {
    ...rest,
    since: null,
    target: null,
    position: null,
    kind: "correct",
    at: instants[0]!,
  } as const;
  return { ...made, ...given, ...(given.kind === "retract" && { position: null }), id: `d${number}` };
}

const lists = [
  "contestedBy",
  "supportedBy",
  "newer",
  "earlier",
  "acts",
  "responses",
  "allegations",
  "retold",
  "retoldOther",
  "dropped",
  "retracted",
] as const satisfies readonly (keyof Stance)[];

/** What a stance says, without the lists of what has no say in it. */
function verdict(stance: Stance | null) {
  if (stance === null || (stance.current === null && stance.responses.length === 0)) return null;
  const {
    retold: _1,
    retoldOther: _2,
    dropped: _3,
    retracted: _4,
    acts: _5,
    allegations: _6,
    ...says
  } = stance;
  return says;
}

const holds = <T>(property: fc.IProperty<T>): void => fc.assert(property, { numRuns: 500 });

test("property: the order of arrival doesn't matter", () => {
  holds(
    fc.property(anyPoints, anyDecisions, fc.gen(), (points, decisions, gen) => {
      const shuffled = <T>(list: readonly T[]) => [...list].sort(() => gen(fc.integer, { min: -1, max: 1 }));
      assert.deepEqual(
        resolveStances(shuffled(points), shuffled(decisions), today),
        resolveStances(points, decisions, today),
      );
    }),
  );
});

test("property: every point stands in exactly one place", () => {
  holds(
    fc.property(anyPoints, anyDecisions, (points, decisions) => {
      const stance = resolveStance(points, decisions, today);
      const told = lists.flatMap((list) => stance?.[list] ?? []).map((point) => point.id);
      if (stance?.current && stance.ruling === null) told.push(stance.current.id);
      assert.deepEqual(told.sort(), points.map((point) => point.id).sort());
    }),
  );
});

test("property: a stance is a policy on somebody's word who may decide, or an editor's decision", () => {
  holds(
    fc.property(anyPoints, anyDecisions, (points, decisions) => {
      const { current, ruling } = resolveStance(points, decisions, today) ?? { current: null, ruling: null };
      if (current === null) return;
      assert.equal(current.form, "policy");
      assert.notEqual(current.basis, "allegation");
      assert.notEqual(current.dateBasis, "background");
      assert.equal(current.goneSince, null);
      assert.ok(!responses.has(current.position));
      assert.equal(current.id, ruling?.id ?? points.find((point) => point.id === current.id)?.id);
    }),
  );
});

test("property: background, acts and allegations never start, move, refresh or contest a stance", () => {
  holds(
    fc.property(anyPoints, anyDecisions.map(resting), (points, decisions) => {
      const decisive = points.filter(
        (point) =>
          point.dateBasis !== "background" && point.form === "policy" && point.basis !== "allegation",
      );
      const all = verdict(resolveStance(points, decisions, today));
      const answers = points.filter((point) => responses.has(point.position) && point.form === "act");
      const without = verdict(resolveStance([...new Set([...decisive, ...answers])], decisions, today));
      assert.deepEqual({ ...all, actsDiffer: null }, { ...without, actsDiffer: null });
    }),
  );
});

test("property: what is dropped or retracted is as if it had never been", () => {
  holds(
    fc.property(anyPoints, anyDecisions.map(resting), (points, decisions) => {
      const stance = resolveStance(points, decisions, today);
      const dead = new Set([...(stance?.dropped ?? []), ...(stance?.retracted ?? [])]);
      const rest = points.filter((point) => ![...dead].some((gone) => gone.id === point.id));
      const left = resolveStance(rest, decisions, today);
      assert.deepEqual(stance && verdict(stance), left && verdict(left));
      assert.deepEqual(
        [stance?.acts ?? [], stance?.allegations ?? []],
        [left?.acts ?? [], left?.allegations ?? []],
      );
      for (const point of points) {
        if (point.goneSince !== null) assert.ok([...dead].some((gone) => gone.id === point.id));
      }
    }),
  );
});

test("property: a retracted fact is as if it had never been", () => {
  holds(
    fc.property(anyPoints, anyDecisions.map(resting), fc.nat(most), (points, decisions, which) => {
      const target = points[which];
      if (target === undefined) return;
      const undo = decision(9, { kind: "retract", target: target.id, at: instants.at(-1)! });
      const stance = resolveStance(points, [...decisions, undo], today)!;
      const without = resolveStance(
        points.filter((point) => point !== target),
        decisions,
        today,
      );
      const told = stance.retracted.map((point) => point.id);
      assert.ok(told.includes(target.id));
      const rest = { ...stance, retracted: stance.retracted.filter((point) => point !== target) };
      if (without !== null) assert.deepEqual(rest, without);
      else assert.equal(stance.current, null);
    }),
  );
});

test("property: a retracted decision is as if it had never been, and a retracted retraction too", () => {
  holds(
    fc.property(anyPoints, anyDecisions, fc.nat(3), (points, decisions, which) => {
      const target = decisions[which];
      if (target === undefined) return;
      const undo = decision(8, { kind: "retract", target: target.id, at: instants.at(-1)! });
      const redo = decision(9, { kind: "retract", target: undo.id, at: instants.at(-1)! });
      const others = decisions.filter((made) => made !== target);
      const resolved = (made: Decision[]) => resolveStance(points, made, today);
      assert.deepEqual(resolved([...decisions, undo]), resolved(others));
      assert.deepEqual(resolved([...decisions, undo, redo]), resolved(decisions));
    }),
  );
});

test("property: a lower basis never replaces a higher, whenever it comes", () => {
  holds(
    fc.property(anyPoints, anyPoint(), (points, extra) => {
      const before = resolveStance(points, [], today)?.current;
      if (before === undefined || before === null) return;
      const lower = { ...extra, id: "o99", basis: "reported" } as const;
      const after = resolveStance([...points, lower], [], today)!.current;
      if (before.basis === "company-statement") assert.deepEqual(after, before);
      const higher = resolveStance(
        [...points, { ...lower, basis: "company-statement" }],
        [],
        today,
      )!.current!;
      if (before.basis === "company-statement") assert.equal(higher.basis, "company-statement");
    }),
  );
});

test("property: what contests a stance differs in substance and is not older than it", () => {
  holds(
    fc.property(anyPoints, anyDecisions, (points, decisions) => {
      const stance = resolveStance(points, decisions, today);
      for (const rival of stance?.contestedBy ?? []) {
        assert.ok(opposed(rival, stance!.current!));
        assert.ok(rival.date >= stance!.current!.date);
      }
      if (stance?.ruling) assert.deepEqual(stance.contestedBy, []);
    }),
  );
});

test("property: a decision outranks all that came before it; what is newer and differs is flagged and not applied", () => {
  holds(
    fc.property(anyPoints, anyPoint(), fc.constantFrom(...instants), (points, extra, at) => {
      const ruling = decision(7, { position: "refused", since: "2020-07", at });
      const told = {
        form: "policy",
        dateBasis: "told",
        basis: "company-statement",
        goneSince: null,
      } as const;
      const late = { ...extra, ...told, id: "o99" };
      const stance = resolveStance([...points, late], [ruling], today)!;
      assert.equal(stance.current?.id, "d7");
      assert.equal(stance.since, "2020-07");
      const day = new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
      const flagged = stance.newer.some((point) => point.id === "o99");
      if (late.date > day && late.position !== "refused" && !responses.has(late.position)) assert.ok(flagged);
      if (late.date < day.slice(0, 4)) assert.ok(!flagged);
      for (const point of stance.newer) assert.ok(point.date > day || point.seenAt > at);
    }),
  );
});

test("property: since is the first day of the unbroken run that the days themselves show", () => {
  holds(
    fc.property(anyPolicies, (policies) => {
      const stance = resolveStance(policies, [], today);
      if (!stance?.current) return;
      const dates = [...new Set(policies.map((policy) => policy.date))].sort();
      let began: string | null = null;
      let held: string | null = null;
      for (const date of dates) {
        const { position, date: said } = resolveStance(policies, [], date)!.current!;
        // A day of the year or month that the run began in says more exactly when.
        if (position !== held || (said === date && date.startsWith(began!))) [began, held] = [date, position];
      }
      assert.equal(stance.since, began);
    }),
  );
});
