import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ClaimedPosition } from "../../../src/core/extract/claim.ts";
import type { Candidate } from "../../../src/core/extract/weighed/candidate.ts";
import { hashOf } from "../../../src/core/extract/weighed/hash.ts";
import { isClaimed, surveyOf } from "../../../src/core/extract/weighed/reading.ts";
import { secondReading } from "../../../src/core/extract/weighed/second-reading.ts";
import { readVerdicts, signsOf } from "../../../src/core/extract/weighed/verdict.ts";
import type { Signs } from "../../../src/core/extract/weighed/verdict.ts";
import type { Likely } from "../../../src/core/extract/weighed/weights.ts";
import { digitOf, headLines, outcomes, readWeights } from "../../../src/core/extract/weighed/weights.ts";
import { positions, positionsOf } from "../../../src/core/ledger.ts";
import type { Position } from "../../../src/core/ledger.ts";
import { storedWeights } from "../../../src/weights.ts";
import { extract } from "../../support/observations.ts";

type Claim = ClaimedPosition & { sentence: string };

const byName = { carried: null, isTitle: false } as const;

const likely = (so: Partial<Likely>): Likely =>
  ({ ...Object.fromEntries(outcomes.map((outcome) => [outcome, 0])), "user-data": 1, ...so }) as Likely;

const claim = (company: string, position: Position, sentence: string): Claim => ({
  companies: [company],
  frame: { position, matter: "user-data", form: "policy", rule: "grammar" },
  basis: "reported",
  by: null,
  sentence,
});

/** Believes what the words make likely, and of what grammar claims what they don't make most unlikely. */
const judge = (signs: Signs): number => {
  const words = 1 / (1 + Math.exp(-2 * signs.get("words")!));
  return Math.min(1, words + (signs.has("claimed") && words > 0.05 ? 0.5 : 0));
};

/** Reads with candidates whose likelihoods are given: `[company, sentence, likely]`. */
function read(
  claims: readonly Claim[],
  seen: readonly (readonly [string, string, Partial<Likely>])[],
  own: string | null = null,
) {
  const weights = new Map<unknown, Likely>();
  const candidates = seen.map(([company, sentence, so]): Candidate<string> => {
    const features = new Map<number, number>();
    weights.set(features, likely(so));
    return { company, sentence, ...byName, features };
  });
  return secondReading(
    {
      claims,
      candidates,
      sentenceOf: ({ sentence }) => sentence,
      claimIn: (sentence, claimed): Claim => ({ ...claimed, sentence }),
    },
    own,
    { weigh: (features) => weights.get(features)!, judge },
  );
}

const told = (claims: readonly Claim[]) =>
  claims.map(
    ({ companies, frame, sentence }) => `${companies.join("+")} ${frame.position} ${frame.rule} ${sentence}`,
  );

test("what is likely and was not found is added once, from the likeliest sentence", () => {
  const found = read(
    [],
    [
      ["viber", "a", { paused: 0.7 }],
      ["viber", "b", { paused: 0.9 }],
      ["line", "a", { paused: 0.2 }],
    ],
  );
  assert.deepEqual(told(found), ["viber paused weighed b"]);
  assert.ok(Math.abs(found[0]!.confidence! - 0.9) < 1e-9);
});

test("what grammar found is not added again", () => {
  const found = read(
    [claim("viber", "paused", "a")],
    [
      ["viber", "b", { paused: 0.9 }],
      ["viber", "a", { paused: 0.2 }],
    ],
  );
  assert.deepEqual(told(found), ["viber paused grammar a"]);
});

test("what grammar found goes for the company of which it is not believed", () => {
  const both = { ...claim("viber", "refused", "a"), companies: ["viber", "line"] };
  assert.deepEqual(
    told(
      read(
        [both],
        [
          ["viber", "a", { refused: 0.01 }],
          ["line", "a", { refused: 0.3 }],
        ],
      ),
    ),
    ["line refused grammar a"],
  );
  assert.deepEqual(told(read([claim("viber", "refused", "a")], [["viber", "a", { refused: 0.01 }]])), []);
});

test("of a company that its sentence doesn't name, grammar knows better", () => {
  const found = read([claim("viber", "refused", "we")], [["viber", "a", { refused: 0.01 }]]);
  assert.deepEqual(told(found), ["viber refused grammar we"]);
});

test("a claim by somebody else is not added, since nobody knows by whom", () => {
  assert.deepEqual(read([], [["viber", "a", { complied: 0.9, allegation: 0.8 }]]), []);
});

test("an alleged sentence hides no other, and an allegation no admission", () => {
  const alleged = ["viber", "a", { complied: 0.9, allegation: 0.8 }] as const;
  assert.deepEqual(told(read([], [alleged, ["viber", "b", { complied: 0.85 }]])), [
    "viber complied weighed b",
  ]);
  const found = read(
    [{ ...claim("viber", "complied", "a"), basis: "allegation", by: "an activist" }],
    [
      ["viber", "a", { complied: 0.5, allegation: 0.9 }],
      ["viber", "b", { complied: 0.9, "company-statement": 0.9 }],
    ],
  );
  assert.deepEqual(
    found.map(({ basis, sentence }) => [basis, sentence]),
    [
      ["allegation", "a"],
      ["company-statement", "b"],
    ],
  );
});

test("of the company whose page it is, grammar is believed", () => {
  const claims = [claim("viber", "refused", "a")];
  const seen = [["viber", "a", { refused: 0.01, "company-statement": 0.01, takedown: 0.99 }]] as const;
  assert.deepEqual(read(claims, seen), []);
  assert.deepEqual(read(claims, seen, "viber"), claims);
});

test("what the words are sure of decides what a claim is about and on whose word", () => {
  const about = (so: Partial<Likely>, basis: Claim["basis"] = "reported") => {
    const [found] = read(
      [{ ...claim("viber", "resumed", "a"), basis }],
      [["viber", "a", { resumed: 0.9, "user-data": 0.2, "company-statement": 0.5, ...so }]],
    );
    return [found!.frame.matter, found!.frame.form, found!.basis];
  };
  assert.deepEqual(about({}), ["user-data", "policy", "reported"]);
  assert.deepEqual(about({ accounts: 0.8 }), ["accounts", "policy", "reported"]);
  assert.deepEqual(about({ accounts: 0.8, "user-data": 0.6 }), ["user-data", "policy", "reported"]);
  assert.deepEqual(about({ accounts: 0.7 }), ["user-data", "policy", "reported"]);
  assert.deepEqual(about({ "company-statement": 0.8 }), ["user-data", "policy", "company-statement"]);
  assert.deepEqual(about({ "company-statement": 0.2 }, "company-statement")[2], "reported");
  assert.deepEqual(about({ "company-statement": 0.9 }, "allegation")[2], "allegation");
});

test("only matters that know the position are chosen", () => {
  const [added] = read([], [["viber", "a", { exited: 0.9, "user-data": 0.9, presence: 0.1, act: 0.9 }]]);
  assert.deepEqual([added!.frame.matter, added!.frame.form], ["presence", "policy"]);
});

test("a verdict's signs tell what words and grammar make of a position here, elsewhere and of others", () => {
  const reading = (
    company: string,
    sentence: string,
    so: Partial<Likely>,
    claims: readonly Claim[] = [],
  ) => ({
    company,
    sentence,
    ...byName,
    likely: likely({ ...Object.fromEntries(outcomes.map((outcome) => [outcome, 0.5])), ...so }),
    claims,
  });
  const here = reading("viber", "a", { paused: 0.9 }, [
    claim("viber", "paused", "a"),
    claim("viber", "refused", "a"),
  ]);
  const there = reading("viber", "b", { paused: 0.5 }, [claim("viber", "paused", "b")]);
  const beside = reading("line", "a", {}, [claim("line", "refused", "a")]);
  const elsewhere = surveyOf([here, there, beside]);
  const signs = (position: Position) =>
    Object.fromEntries(signsOf(here, position, elsewhere(here, position)));
  const odds = Math.log(9) / 2;
  const paused = signs("paused");
  assert.ok(Math.abs(paused.words! - odds) < 1e-9 && paused["claimed words"] === paused.words);
  assert.deepEqual(Object.keys(paused), [
    "is:paused",
    "words",
    "words:paused",
    "named",
    "named words",
    "other words",
    "claimed",
    "claimed:paused",
    "claimed words",
    "rule:paused:grammar",
    "basis:reported",
    "otherwise",
    "otherwise:paused",
    "otherwise:paused:refused",
    "elsewhere",
    "words elsewhere",
  ]);
  assert.ok("beside" in signs("refused") && !("elsewhere" in signs("refused")));
  const carried = { beside: true, since: 1, rank: "last", among: 2, early: false } as const;
  const unnamed = signsOf({ ...here, carried, isTitle: true }, "paused", elsewhere(here, "paused"));
  assert.deepEqual([...unnamed.keys()].slice(3, 6), ["carried:beside:last", "title", "title words"]);
});

test("a table of signs adds up to a likelihood; an unknown sign says nothing", () => {
  const table = readVerdicts("-1.000\n2.000 claimed\n0.500 rule:paused:pause noun\n");
  const of = (signs: Record<string, number>) => table(new Map(Object.entries(signs)));
  const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum));
  assert.ok(Math.abs(of({}) - sigmoid(-1)) < 1e-9);
  assert.ok(Math.abs(of({ claimed: 1, "rule:paused:pause noun": 2, unknown: 9 }) - sigmoid(2)) < 1e-9);
});

test("a table's weights add up over what is seen, whatever the sentence's length", () => {
  const row = (hidden: number, units: number) =>
    [hidden, ...outcomes.map((outcome) => (outcome === "paused" ? units : 0))].map(digitOf).join("");
  const only = (value: number) => outcomes.map((outcome) => (outcome === "paused" ? value : 0));
  const head = headLines({ units: [0.5, 0.1], begin: [-1, ...only(-1)], outward: [only(2)] });
  const rows = [`${row(0, 30)} after:halt`, `${row(0, -30)} after:暫停`, `${row(2, 0)} any:all`];
  const weigh = readWeights(Buffer.from([...head, ...rows, ""].join("\n")));
  const paused = (...seen: string[]) => weigh(new Map(seen.map((name) => [hashOf(name), 1]))).paused;
  const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum));
  const near = (found: number, sum: number) =>
    assert.ok(Math.abs(found - sigmoid(sum)) < 1e-9, `${found}, not ${sigmoid(sum)}`);
  near(paused("after:halt"), -1 + 9);
  near(paused("after:halt", "after:unknown"), -1 + 9 / Math.SQRT2);
  near(paused("after:暫停", "after:halt"), -1);
  near(paused(), -1);
  // Through what is hidden, and only where that is above nothing.
  near(paused("any:all"), -1 + (3 - 1) * 2);
  near(paused("any:all", ...Array.from({ length: 15 }, (_, at) => `unknown ${at}`)), -1);
});

test("the same text gives the same, and every likelihood is one", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "Viber",
          "said",
          "it",
          "paused",
          "Hong Kong police",
          "requests",
          "LINE",
          ".",
          "\n",
          "臉書",
          "暫停",
          "，",
        ),
        { maxLength: 40 },
      ),
      (words) => {
        const article = { title: "Hong Kong", text: words.join(" "), publishedAt: null };
        const { observations } = extract(article);
        assert.deepEqual(extract(article).observations, observations);
        for (const { confidence } of observations) assert.ok(confidence > 0 && confidence <= 1);
      },
    ),
    { numRuns: 60 },
  );
});

const anyLikely = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: outcomes.length,
    maxLength: outcomes.length,
  })
  .map((all) => Object.fromEntries(outcomes.map((outcome, k) => [outcome, all[k]!])) as Likely);

test("whatever is likely, words alone give a company a position once, in a matter that knows it", () => {
  const { judge: stored } = storedWeights().english;
  const seen = fc.tuple(fc.constantFrom("viber", "line"), fc.constantFrom("a", "b", "c"), anyLikely);
  fc.assert(
    fc.property(fc.uniqueArray(seen, { selector: ([company, sentence]) => company + sentence }), (all) => {
      const readings = all.map(([company, sentence, so]) => ({
        company,
        sentence,
        ...byName,
        likely: so,
        claims: [],
      }));
      const elsewhere = surveyOf(readings);
      for (const one of readings)
        for (const position of positions) {
          const verdict = stored(signsOf(one, position, elsewhere(one, position)));
          assert.ok(verdict >= 0 && verdict <= 1, `${verdict}`);
        }
      const found = read([], all);
      const keys = found.map(({ companies, frame }) => `${companies.join()} ${frame.position}`);
      assert.equal(new Set(keys).size, keys.length);
      for (const { frame } of found) assert.ok(positionsOf[frame.matter].includes(frame.position));
    }),
  );
});

test("a survey tells of a reading what going through all the others would", () => {
  const one = fc.tuple(
    fc.constantFrom("viber", "line"),
    fc.constantFrom("a", "b", "c"),
    anyLikely,
    fc.option(fc.constantFrom<Position>("paused", "refused")),
  );
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ([company, sentence]) => company + sentence }), (all) => {
      const readings = all.map(([company, sentence, so, position]) => ({
        company,
        sentence,
        ...byName,
        likely: so,
        claims: position === null ? [] : [claim(company, position, sentence)],
      }));
      const elsewhere = surveyOf(readings);
      for (const reading of readings) {
        const others = readings.filter((other) => other !== reading);
        const own = others.filter(({ company }) => company === reading.company);
        const here = others.filter(({ sentence }) => sentence === reading.sentence);
        assert.deepEqual(elsewhere(reading, "paused"), {
          claimed: own.some((other) => isClaimed(other, "paused")),
          beside: here.some((other) => isClaimed(other, "paused")),
          likely: Math.max(0, ...own.map((other) => other.likely.paused)),
        });
      }
    }),
  );
});
