import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { renderTerminal } from "../../src/chat/terminal/render.ts";
import { answerCompare, twoCompanies } from "../../src/core/compare-answer.ts";
import type { Fact } from "../../src/core/ledger.ts";
import { resolveStances } from "../../src/core/stance.ts";
import { en } from "../../src/core/wording/en.ts";
import { madeCompany, madeFact } from "../support/made.ts";

const named = (id: string, name: string, hant = name) =>
  madeCompany({ id, name: { en: name, "zh-Hant": hant, "zh-Hans": hant } });
const companies = [
  named("acme", "Acme"),
  named("hkbn", "Hong Kong Broadband"),
  named("andco", "And Co"),
  named("bolt", "Bolt", "電光"),
];

function told(one: readonly Fact[], other: readonly Fact[]) {
  const sideOf = (index: number, facts: readonly Fact[]) => ({
    company: companies[index]!,
    stances: resolveStances(facts, [], "2026-11-23"),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
  });
  const message = answerCompare([sideOf(0, one), sideOf(1, other)], Date.parse("2026-11-23T02:00:00Z"), en);
  return { message, text: renderTerminal(message, { width: 10_000, color: false }) };
}

test("a row a matter, a column a company, and below on what each stance rests", () => {
  const { message, text } = told(
    [
      madeFact({ id: "o1", date: "2026-10-01" }),
      madeFact({ id: "o2", matter: "takedown", form: "act", position: "complied" }),
    ],
    [
      madeFact({
        id: "o3",
        company: "hkbn",
        matter: "takedown",
        position: "complied",
        basis: "reported",
        date: "2020-01-01",
      }),
    ],
  );
  const table = message.blocks.find((block) => block.kind === "table");
  assert.deepEqual(table?.columns, ["Matter", "Acme", "Hong Kong Broadband"]);
  assert.deepEqual(table?.rows, [
    [
      "User data",
      "has paused answering data requests, since 2026-10-01 (the company's own statement)",
      "nothing known",
    ],
    [
      "Takedowns",
      "no general policy known; see /stance",
      "acted on removal demands (since 2020-01-01); not heard since (as reported)",
    ],
  ]);
  assert.match(
    text,
    /On what it rests\n\n• Acme, User data, 2026-10-01: Said that it paused\. — Example Times ‹https:\/\/times\.example\/1›, entered by hand, o1\n• Hong Kong Broadband, Takedowns, 2020-01-01: /,
  );
  assert.match(text, /All that is known: \/stance Acme, \/stance Hong Kong Broadband\.$/);
  assert.match(message.summary, /^Acme and Hong Kong Broadband compared\. User data: Acme has paused/);
});

test("where nothing is known of either it says so", () => {
  const { text } = told([], []);
  assert.match(
    text,
    /Nothing is known of what Acme says [^]*Nothing is known of what Hong Kong Broadband says/,
  );
});

test("two names that run together are told apart, with or without a word between them", () => {
  const ids = (typed: string) => twoCompanies(typed, companies)?.map((company) => company.id) ?? null;
  for (const typed of [
    "hong kong broadband acme",
    "hong kong broadband and acme",
    "Hong Kong Broadband, Acme",
    "hong kong broadband vs. acme",
    "hong kong broadband 與 acme",
    "hong kong broadband / acme",
  ]) {
    assert.deepEqual(ids(typed), ["hkbn", "acme"], typed);
  }
  assert.deepEqual(ids("and co and acme"), ["andco", "acme"]);
  assert.deepEqual(ids("電光 and co"), ["bolt", "andco"]);
  assert.deepEqual(ids("acme acme"), ["acme", "acme"]);
  for (const typed of ["", "acme", "acme and", "and acme", "acme or somebody else"])
    assert.equal(ids(typed), null, typed);
});

test("property: any two companies by any of their names are told apart", () => {
  const name = fc
    .constantFrom(...companies)
    .chain((company) => fc.constantFrom(...Object.values(company.name)).map((typed) => ({ company, typed })));
  fc.assert(
    fc.property(name, name, fc.constantFrom(" ", " and ", ", ", " vs "), (one, other, between) => {
      const found = twoCompanies(`${one.typed}${between}${other.typed}`, companies);
      assert.deepEqual(found, [one.company, other.company]);
    }),
  );
});
