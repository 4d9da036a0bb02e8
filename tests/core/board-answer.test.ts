import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { renderTerminal } from "../../src/chat/terminal/render.ts";
import type { BoardQuestion } from "../../src/core/board-answer.ts";
import { answerBoard } from "../../src/core/board-answer.ts";
import type { StoredAllegation } from "../../src/core/ledger-desk.ts";
import type { Decision, Fact } from "../../src/core/ledger.ts";
import { matters, positionsOf, responses } from "../../src/core/ledger.ts";
import { cellText } from "../../src/core/message.ts";
import { resolveStances } from "../../src/core/stance.ts";
import { en } from "../../src/core/wording/en.ts";
import { madeCompany, madeDecision, madeFact } from "../support/made.ts";

const today = "2026-11-23";
const companies = ["acme", "bolt", "corp"].map((id) => madeCompany({ id }));

function board(
  facts: readonly Fact[],
  given: Partial<BoardQuestion> = {},
  decisions: readonly Decision[] = [],
) {
  const message = answerBoard(
    {
      stances: resolveStances(facts, decisions, today),
      allegations: [],
      companies,
      matter: null,
      position: null,
      now: Date.parse(`${today}T10:00:00+08:00`),
      ...given,
    },
    en,
  );
  const table = message.blocks.find((block) => block.kind === "table");
  return {
    message,
    rows: table?.rows.map((row) => row.map(cellText)) ?? [],
    text: renderTerminal(message, { width: 10_000, color: false }),
  };
}

test("a row a stance, what was heard of last first, told in the past tense when that is long ago", () => {
  const { rows, message } = board([
    madeFact({ date: "2020-07-06" }),
    madeFact({
      company: "bolt",
      matter: "takedown",
      position: "refused",
      basis: "reported",
      date: "2026-10-01",
    }),
  ]);
  assert.deepEqual(rows, [
    ["Bolt", "Takedowns", "refuses removal demands", "2026-10-01", "reported", "2026-10-01", ""],
    ["Acme", "User data", "paused answering data requests", "2020-07-06", "company", "2020-07-06", ""],
  ]);
  assert.equal(message.summary, "Every known stance. 2 stances of 2 companies and products.");
});

test("remarks: contested, acts differ, confirmed or corrected, newer evidence", () => {
  const facts = [
    madeFact({ id: "o1", date: "2026-10-01" }),
    madeFact({ id: "o2", position: "complied", basis: "reported", date: "2026-11-01" }),
    madeFact({ id: "o3", position: "complied", form: "act", date: "2026-10-05" }),
  ];
  assert.equal(board(facts).rows[0]?.[6], "contested, acts differ");
  const corrected = madeDecision({ position: "refused", at: Date.parse("2026-10-20T00:00:00Z") });
  assert.equal(board(facts, {}, [corrected]).rows[0]?.[6], "corrected, change not dated, newer evidence");
  assert.equal(
    board(facts, {}, [{ ...corrected, kind: "confirm" }]).rows[0]?.[6],
    "confirmed, change not dated, newer evidence",
  );
});

test("a matter and a position narrow it, and what has no policy is counted, not shown", () => {
  const facts = [
    madeFact(),
    madeFact({ company: "bolt", position: "refused" }),
    madeFact({ company: "bolt", matter: "presence", position: "exited" }),
    madeFact({ company: "corp", form: "act", position: "complied" }),
    madeFact({ company: "corp", matter: "takedown", basis: "allegation", position: "complied" }),
  ];
  const names = (given: Partial<BoardQuestion>) => board(facts, given).rows.map((row) => row[0]);
  assert.deepEqual(names({ matter: "user-data" }), ["Acme", "Bolt"]);
  assert.deepEqual(names({ position: "refused" }), ["Bolt"]);
  assert.deepEqual(names({ matter: "presence", position: "refused" }), []);
  assert.match(board(facts).text, /^Not in the table: 2 cases in which no general policy is known/m);
  assert.match(board(facts, { matter: "user-data" }).text, /Not in the table: 1 case/);
  assert.doesNotMatch(board(facts, { position: "refused" }).text, /Not in the table/);
});

test("an empty board says so, and how to widen it", () => {
  assert.match(board([]).text, /^No stance is known of any company yet\.$/m);
  const { text, rows } = board([madeFact()], { matter: "presence" });
  assert.match(text, /^No company has such a stance\. \/stances alone shows every one\.$/m);
  assert.deepEqual(rows, []);
});

test("a long board is cut, with commands that show what was cut", () => {
  const many = Array.from({ length: 50 }, (_, index) =>
    madeFact({
      company: `c${index}`,
      matter: index % 2 ? "takedown" : "user-data",
      date: `2026-10-${10 + (index % 20)}`,
    }),
  );
  const { rows, text } = board(many);
  assert.equal(rows.length, 40);
  assert.match(text, /^10 stances more\. To narrow: \/stances user-data, \/stances takedown\.$/m);
  const same = many.map((fact) => ({ ...fact, matter: "user-data" as const }));
  assert.match(board(same, { matter: "user-data" }).text, /To narrow: \/stances user-data paused\.$/m);
  assert.match(board(same, { matter: "user-data", position: "paused" }).text, /To narrow: \/stance c\d+\.$/m);
});

test("claims about unnamed companies stand below it with quote, claimant and link", () => {
  const alleged: StoredAllegation = {
    id: "a1",
    by: "A US official",
    about: "technology firms",
    matter: "user-data",
    announced: null,
    rule: "r",
    where: "text",
    start: 0,
    end: 5,
    quote: "firms may be handing over data",
    article: 1,
    title: "T",
    publisher: "Gazette",
    url: "https://gazette.example/1",
    day: "2026-11-20",
  };
  const { text } = board([], { allegations: [alleged] });
  assert.match(
    text,
    /Alleged of companies that are not named\n─+\n│ firms may be handing over data\n│ — A US official, of “technology firms”, 2026-11-20, Gazette ‹https:\/\/gazette\.example\/1›/,
  );
  assert.doesNotMatch(board([], { allegations: [alleged], matter: "takedown" }).text, /not named/);
});

test("property: the table has the stances that were asked for, each once, whatever the order", () => {
  const fact = fc.record({
    company: fc.constantFrom("acme", "bolt", "corp"),
    matter: fc.constantFrom(...matters),
    date: fc.constantFrom("2020", "2021-05", "2026-11-01", "2026-11-22"),
    form: fc.constantFrom("policy" as const, "act" as const),
    at: fc.nat(8),
  });
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 20 }), fc.constantFrom(null, ...matters), (given, matter) => {
      const facts = given.map(({ at, ...rest }, index) => {
        const known = positionsOf[rest.matter].filter((position) => !responses.has(position));
        return madeFact({ ...rest, id: `o${index}`, position: known[at % known.length]! });
      });
      const { rows } = board(facts, { matter });
      const expected = resolveStances(facts, [], today)
        .filter((stance) => stance.current !== null && (matter === null || stance.matter === matter))
        .map(
          (stance) =>
            `${companies.find(({ id }) => id === stance.company)!.name.en}/${en.matters[stance.matter]}`,
        );
      assert.deepEqual(rows.map((row) => `${row[0]}/${row[1]}`).toSorted(), expected.toSorted());
      assert.deepEqual(rows, board(facts.toReversed(), { matter }).rows);
      const heard = rows.map((row) => row[5]!);
      assert.deepEqual(heard, heard.toSorted().toReversed());
    }),
  );
});
