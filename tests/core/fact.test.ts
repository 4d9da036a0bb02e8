import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hongKongDay, lastDay } from "../../src/core/day.ts";
import { baselineFacts, factId, factOf, pointOf, rulingFact } from "../../src/core/fact.ts";
import { localTime } from "../../src/core/schedule.ts";
import { madeDecision, madeEntry } from "../support/made.ts";

test("an id is the same whenever it is made, can be typed, and tells its parts apart", () => {
  assert.equal(factId("o", [12, "acme", null]), factId("o", [12, "acme", null]));
  assert.match(factId("b", ["x"]), /^b[0-9a-hjkmnp-tv-z]{9}$/);
  const ids = [["a", "bc"], ["ab", "c"], ["abc"], ["a", null, "bc"], [1], ["1"]].map((parts) =>
    factId("o", parts),
  );
  assert.equal(new Set(ids).size, ids.length);
});

test("ids use their whole width: among 20,000 no two are the same and every place takes every letter", () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => factId("o", [index]));
  assert.equal(new Set(ids).size, ids.length);
  for (let place = 1; place < 10; place++)
    assert.equal(new Set(ids.map((id) => id[place])).size, 32, `${place}`);
});

test("an entry of the baseline is told by what it says, however it is worded; one made in chat by its own id", () => {
  const entry = madeEntry({
    effective: "2020-12-31",
    condition: "pending review",
    period: "2020-H2",
    complied: 3,
  });
  const fact = factOf(entry);
  const inAll = { en: "Another text.", "zh-Hant": "另一段文字。", "zh-Hans": "另一段文字。" };
  for (const words of [{}, { text: inAll }, { condition: inAll }, { by: inAll }])
    assert.equal(factOf({ ...entry, ...words }).id, fact.id);
  const otherSource = { source: { ...entry.source, url: "https://times.example/2" } };
  for (const other of [{ date: "2021" }, { position: "refused" as const }, { received: 9 }, otherSource])
    assert.notEqual(factOf({ ...entry, ...other }).id, fact.id);
  assert.deepEqual([fact.dateBasis, fact.seenAt, fact.evidence, fact.entered], ["told", 0, null, null]);
  assert.deepEqual(
    [fact.effective, fact.condition, fact.period, fact.complied],
    ["2020-12-31", "pending review", "2020-H2", 3],
  );
  const { id, seenAt, entered } = factOf(entry, { id: "e3", by: "Mei", at: 5, note: "By phone." });
  assert.deepEqual([id, seenAt, entered], ["e3", 5, { by: "Mei", at: 5, note: "By phone." }]);
  assert.equal(pointOf(entry).id, fact.id);
});

test("entries of one source that differ in their words alone are facts of their own", () => {
  const entries = ["One page.", "Another page.", "A third."].map((text) => madeEntry({ form: "act", text }));
  const facts = baselineFacts(entries);
  assert.equal(new Set(facts.map(({ id }) => id)).size, 3);
  const reworded = baselineFacts(entries.map((entry) => ({ ...entry, text: `${entry.text} Or so.` })));
  assert.deepEqual(
    reworded.map(({ id }) => id),
    facts.map(({ id }) => id),
  );
  assert.equal(facts[0]!.id, factOf(entries[0]!).id);
});

test("a decision is told as a fact by its note, its link and who took it", () => {
  const ruling = madeDecision({ condition: "until further notice", url: "https://acme.example/policy" });
  const fact = rulingFact(ruling, { ...pointOf(madeEntry()), id: "d1" });
  assert.deepEqual(
    [fact.text, fact.condition, fact.source.url],
    ["Checked by phone.", "until further notice", ruling.url],
  );
  assert.deepEqual(fact.entered, { by: "Mei", at: ruling.at, note: "Checked by phone." });
});

test("property: the day in Hong Kong is that of its clocks", () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.parse("1980-01-01"), max: Date.parse("2099-01-01") }), (instant) => {
      assert.equal(hongKongDay(instant), localTime(instant, "Asia/Hong_Kong").slice(0, 10));
    }),
  );
});

test("the last day of a month or a year is its last", () => {
  assert.deepEqual(["2021", "2021-02", "2024-02", "2021-12", "2021-06-08"].map(lastDay), [
    "2021-12-31",
    "2021-02-28",
    "2024-02-29",
    "2021-12-31",
    "2021-06-08",
  ]);
});
