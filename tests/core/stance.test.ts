import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bases, forms, positionsOf } from "../../src/core/ledger.ts";
import { resolveStances, stanceChanges } from "../../src/core/stance.ts";
import { madeEntry } from "../support/made.ts";

const today = "2026-11-23";
const only = (...entries: Parameters<typeof madeEntry>[0][]) =>
  resolveStances(entries.map(madeEntry), today)[0]!;

test("the stance is the newest policy", () => {
  const stance = only(
    { date: "2020-07-06", position: "paused" },
    { date: "2020-08-14", position: "refused" },
  );
  assert.equal(stance.current?.position, "refused");
  assert.equal(stance.since, "2020-08-14");
  assert.deepEqual(
    stance.earlier.map((entry) => entry.position),
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
});

test("a newer report does not replace the company's own word; it contests it where it differs in substance", () => {
  const wording = only(
    { date: "2020-07-06", position: "paused" },
    { date: "2020-07-09", position: "refused", basis: "reported" },
  );
  assert.equal(wording.current?.position, "paused");
  assert.deepEqual(wording.contestedBy, [], "paused against refused is a reporter's wording");
  const substance = only(
    { date: "2020-07-06", position: "paused" },
    { date: "2021-07-09", position: "complied", basis: "reported" },
  );
  assert.equal(substance.current?.position, "paused");
  assert.equal(substance.contestedBy.length, 1);
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

test("restoring what was removed is against the authorities' wish; answering again is with it", () => {
  const restored = only(
    { matter: "takedown", date: "2021-06-03", position: "resumed" },
    { matter: "takedown", date: "2021-06-01", position: "complied", form: "act" },
  );
  assert.equal(restored.actsDiffer, true);
  const answers = only(
    { date: "2021-06-03", position: "resumed" },
    { date: "2021-06-01", position: "complied", form: "act" },
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
});

test("what is dated after today doesn't count yet", () => {
  assert.deepEqual(resolveStances([madeEntry({ date: "2026-11-24" })], today), []);
});

test("a product never moves its parent", () => {
  const stances = resolveStances(
    [
      madeEntry({ company: "meta", position: "reviewing" }),
      madeEntry({ company: "whatsapp", date: "2022-01-01" }),
    ],
    today,
  );
  assert.equal(stances.find((stance) => stance.company === "meta")?.current?.position, "reviewing");
});

test("changes name what was before; the same position again is none", () => {
  const first = [madeEntry({ date: "2020-07-06", position: "paused" })];
  const again = [...first, madeEntry({ date: "2020-08-01", position: "paused" })];
  const changed = [...first, madeEntry({ date: "2020-08-14", position: "refused" })];
  const resolved = (entries: typeof first) => resolveStances(entries, today);
  assert.deepEqual(stanceChanges(resolved(first), resolved(again)), []);
  const [change] = stanceChanges(resolved(first), resolved(changed));
  assert.equal(change?.before?.position, "paused");
  assert.equal(change?.after.position, "refused");
});

const anyEntry = fc
  .constantFrom<keyof typeof positionsOf>("user-data", "takedown", "accounts", "presence")
  .chain((matter) =>
    fc.record({
      company: fc.constantFrom("acme", "zenith"),
      date: fc.constantFrom("2020", "2020-07", "2020-07-06", "2021-05-08", "2024-03-19"),
      matter: fc.constant(matter),
      position: fc.constantFrom(...positionsOf[matter]),
      form: fc.constantFrom(...forms),
      basis: fc.constantFrom(...bases),
      text: fc.constantFrom("One.", "Two.", "Three."),
    }),
  )
  .map((given) => madeEntry(given));

test("property: the order of arrival doesn't matter", () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 12 }), fc.gen(), (entries, gen) => {
      const shuffled = [...entries].sort(() => gen(fc.integer, { min: -1, max: 1 }));
      assert.deepEqual(resolveStances(shuffled, today), resolveStances(entries, today));
    }),
  );
});

test("property: a stance is always a policy on somebody's word who may decide, and nothing newer of its basis", () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 12 }), (entries) => {
      for (const { current, company, matter } of resolveStances(entries, today)) {
        if (current === null) continue;
        assert.equal(current.form, "policy");
        assert.notEqual(current.basis, "allegation");
        assert.ok(!["denied", "no-comment"].includes(current.position));
        const rivals = entries.filter(
          (entry) =>
            entry.company === company &&
            entry.matter === matter &&
            entry.form === "policy" &&
            entry.basis === current.basis &&
            !["denied", "no-comment"].includes(entry.position),
        );
        assert.ok(rivals.every((rival) => rival.date <= current.date));
      }
    }),
  );
});
