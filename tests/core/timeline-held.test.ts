import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Decision, Point } from "../../src/core/ledger.ts";
import { standingDecisions } from "../../src/core/ruling.ts";
import { resolveStance } from "../../src/core/stance.ts";
import { heldOver } from "../../src/core/timeline/held.ts";
import { madeDecision } from "../support/made.ts";
import { madePoint } from "../support/made-chart.ts";

const today = "2026-11-23";
const days = ["2020-07-06", "2020-07-07", "2021-05-08", "2024-03-19", "2024-12-31", "2026-11-20"];
const positions = ["paused", "reviewing", "complied", "refused"] as const;

const policy = (given: Partial<Point>): Point => madePoint({ basis: "reported", ...given });

const anyPolicies: fc.Arbitrary<Point[]> = fc
  .array(
    fc.record({
      position: fc.constantFrom(...positions),
      basis: fc.constantFrom("reported" as const, "company-statement" as const),
      date: fc.constantFrom(...days),
      seenAt: fc.constantFrom(0, Date.parse("2026-11-21T00:00:00Z")),
    }),
    { maxLength: 12 },
  )
  .map((policies) => policies.map((given, index) => policy({ ...given, id: `o${index}` })));

const anyDecisions = (sinces: readonly (string | null)[]): fc.Arbitrary<Decision[]> =>
  fc
    .uniqueArray(
      fc.record({
        at: fc.constantFrom(...days.map((day) => Date.parse(`${day}T06:00:00Z`))),
        position: fc.constantFrom(...positions),
        since: fc.constantFrom(...sinces),
      }),
      { maxLength: 3, selector: (decision) => decision.at },
    )
    .map((decisions) =>
      decisions
        .toSorted((a, b) => a.at - b.at)
        .map((decision, index) => madeDecision({ ...decision, id: `d${index + 1}`, kind: "correct" })),
    );

const heldBy = (policies: readonly Point[], decisions: readonly Decision[]) =>
  heldOver(policies, standingDecisions(decisions, today).rulings);

test("what holds last is today's stance, since when the stance says", () => {
  fc.assert(
    fc.property(anyPolicies, anyDecisions([null]), (policies, decisions) => {
      const stance = resolveStance(policies, decisions, today);
      const last = heldBy(policies, decisions).at(-1);
      assert.deepEqual(
        last ? [last.position, last.from, last.until] : null,
        stance?.current ? [stance.current.position, stance.since, null] : null,
      );
    }),
    { numRuns: 500 },
  );
});

test("what held on a day is the stance of that day", () => {
  fc.assert(
    fc.property(anyPolicies, fc.constantFrom(...days), (policies, day) => {
      const held = heldBy(policies, []).find(
        ({ from, until }) => from <= day && (until === null || day < until),
      );
      assert.equal(held?.position, resolveStance(policies, [], day)?.current?.position);
    }),
    { numRuns: 500 },
  );
});

test("stances follow one another without gap or overlap", () => {
  fc.assert(
    fc.property(anyPolicies, anyDecisions([null, "2020-07", "2022-01-01"]), (policies, decisions) => {
      const held = heldBy(policies, decisions);
      for (const [index, one] of held.entries()) {
        const next = held[index + 1];
        assert.equal(one.until, next?.from ?? null);
        if (next) assert.ok(one.from < next.from);
      }
      const last = resolveStance(policies, decisions, today)?.current;
      assert.equal(held.at(-1)?.position, last?.position);
    }),
    { numRuns: 500 },
  );
});

test("a policy begins when it takes effect, and a decision with a date of its own takes the place of what was thought", () => {
  const at = Date.parse("2024-06-01T06:00:00Z");
  const policies = [
    policy({ date: "2020-07-06", position: "paused" }),
    policy({ date: "2021-01-10", effective: "2021-03-01", position: "refused" }),
  ];
  assert.deepEqual(heldBy(policies, []), [
    { position: "paused", from: "2020-07-06", until: "2021-03-01" },
    { position: "refused", from: "2021-03-01", until: null },
  ]);
  const corrected = madeDecision({ at, position: "complied", since: "2021-02" });
  assert.deepEqual(heldBy(policies, [corrected]), [
    { position: "paused", from: "2020-07-06", until: "2021-02" },
    { position: "complied", from: "2021-02", until: null },
  ]);
});
