import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ClaimedPosition } from "../../../src/core/extract/claim.ts";
import type { Candidate } from "../../../src/core/extract/weighed/candidate.ts";
import { carrying } from "../../../src/core/extract/weighed/candidate.ts";
import { secondReading } from "../../../src/core/extract/weighed/second-reading.ts";
import type { Likely } from "../../../src/core/extract/weighed/weights.ts";
import { digitOf, outcomes, readWeights } from "../../../src/core/extract/weighed/weights.ts";
import type { Position } from "../../../src/core/ledger.ts";
import { extract } from "../../support/observations.ts";

type Claim = ClaimedPosition & { sentence: string };

const likely = (so: Partial<Likely>): Likely =>
  ({ ...Object.fromEntries(outcomes.map((outcome) => [outcome, 0])), "user-data": 1, ...so }) as Likely;

const claim = (company: string, position: Position, sentence: string): Claim => ({
  companies: [company],
  frame: { position, matter: "user-data", form: "policy", rule: "grammar" },
  basis: "reported",
  by: null,
  sentence,
});

/** Reads with candidates whose likelihoods are given: `[company, sentence, likely]`. */
function read(claims: readonly Claim[], seen: readonly (readonly [string, string, Partial<Likely>])[]) {
  const weights = new Map<unknown, Likely>();
  const candidates = seen.map(([company, sentence, so]): Candidate<string> => {
    const features = new Map<string, number>();
    weights.set(features, likely(so));
    return { company, sentence, features };
  });
  return secondReading(claims, candidates, {
    weigh: (features) => weights.get(features)!,
    enough: 0.6,
    tooLittle: 0.05,
    sentenceOf: ({ sentence }) => sentence,
    claimIn: (sentence, claimed): Claim => ({ ...claimed, sentence }),
  }).map(
    ({ companies, frame, sentence }) => `${companies.join("+")} ${frame.position} ${frame.rule} ${sentence}`,
  );
}

test("what is likely and was not found is added once, from the likeliest sentence", () => {
  assert.deepEqual(
    read(
      [],
      [
        ["viber", "a", { paused: 0.7 }],
        ["viber", "b", { paused: 0.9 }],
        ["line", "a", { paused: 0.5 }],
      ],
    ),
    ["viber paused weighed b"],
  );
});

test("what grammar found is not added again", () => {
  assert.deepEqual(
    read(
      [claim("viber", "paused", "a")],
      [
        ["viber", "b", { paused: 0.9 }],
        ["viber", "a", { paused: 0.2 }],
      ],
    ),
    ["viber paused grammar a"],
  );
});

test("what grammar found goes where it is most unlikely in the whole article", () => {
  assert.deepEqual(read([claim("viber", "refused", "a")], [["viber", "a", { refused: 0.01 }]]), []);
  assert.deepEqual(
    read(
      [claim("viber", "refused", "a")],
      [
        ["viber", "a", { refused: 0.01 }],
        ["viber", "b", { refused: 0.3 }],
      ],
    ),
    ["viber refused grammar a"],
  );
});

test("of a company that its sentence doesn't name, grammar knows better", () => {
  assert.deepEqual(read([claim("viber", "refused", "we")], [["viber", "a", { refused: 0.01 }]]), [
    "viber refused grammar we",
  ]);
});

test("a claim by somebody else is not added, since nobody knows by whom", () => {
  assert.deepEqual(read([], [["viber", "a", { complied: 0.9, allegation: 0.8 }]]), []);
});

test("only matters that know the position are chosen", () => {
  const [added] = secondReading<Claim, string>(
    [],
    [{ company: "viber", sentence: "a", features: new Map() }],
    {
      weigh: () => likely({ exited: 0.9, "user-data": 0.9, presence: 0.1, act: 0.9 }),
      enough: 0.6,
      tooLittle: 0.05,
      sentenceOf: ({ sentence }) => sentence,
      claimIn: (sentence, claimed) => ({ ...claimed, sentence }),
    },
  );
  assert.deepEqual([added!.frame.matter, added!.frame.form, added!.confidence], ["presence", "policy", 0.9]);
});

test("a table's weights add up over what is seen, whatever the sentence's length", () => {
  const row = (units: number) =>
    outcomes.map((outcome) => digitOf(outcome === "paused" ? units : 0)).join("");
  const begin = outcomes.map(() => "-1").join(" ");
  const weigh = readWeights(`0.1 ${begin}\n${row(30)} after:halt\n${row(-30)} after:deny it\n`);
  const paused = (...seen: string[]) => weigh(new Map(seen.map((name) => [name, 1]))).paused;
  const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum));
  assert.ok(Math.abs(paused("after:halt") - sigmoid(-1 + 9)) < 1e-9);
  assert.ok(Math.abs(paused("after:halt", "after:unknown") - sigmoid(-1 + 9 / Math.SQRT2)) < 1e-9);
  assert.ok(Math.abs(paused("after:deny it", "after:halt") - sigmoid(-1)) < 1e-9);
  assert.ok(Math.abs(paused() - sigmoid(-1)) < 1e-9);
});

test("the companies named last are meant for three sentences without a name, and beside one other", () => {
  const at = carrying();
  assert.deepEqual(
    [["viber", "line"], [], ["slack"], [], [], [], []].map((named) => at(named)),
    [[], ["viber", "line"], ["viber", "line"], ["slack"], ["slack"], ["slack"], []],
  );
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
