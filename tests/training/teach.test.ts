import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomes, readWeights } from "../../src/core/extract/weighed/weights.ts";
import type { Position } from "../../src/core/ledger.ts";
import { examplesOf } from "../../training/examples.ts";
import type { Example, Taught } from "../../training/examples.ts";
import { tableOf } from "../../training/model.ts";
import { companies, findMentions } from "../support/observations.ts";

const example = (words: string, position: Position | null, open: readonly Position[] = []): Example => ({
  company: "viber",
  features: new Map(words.split(" ").map((word) => [word, 1])),
  labels:
    position === null
      ? []
      : [
          {
            company: "viber",
            position,
            evidence: words,
            matter: "user-data",
            form: "act",
            basis: "reported",
          },
        ],
  open: new Set(open),
});

const taught = [
  ...Array.from({ length: 12 }, (_, index) => example(`it halted requests ${index % 3}`, "paused")),
  ...Array.from({ length: 12 }, (_, index) => example(`it met requests ${index % 3}`, "complied")),
  ...Array.from({ length: 12 }, (_, index) => example(`it sells games ${index % 3}`, null)),
];

test("words that stand with a position speak for it, others against", () => {
  const weigh = readWeights(tableOf(taught));
  const of = (words: string) => weigh(example(words, null).features);
  assert.ok(of("it halted requests").paused > 0.6, `${of("it halted requests").paused}`);
  assert.ok(of("it met requests").paused < 0.3);
  assert.ok(of("it met requests").complied > 0.6);
  assert.ok(of("it sells games").complied < 0.2);
  assert.ok(of("it met requests")["user-data"] > 0.6);
});

test("the same examples give the same table", () => assert.equal(tableOf(taught), tableOf(taught)));

test("what is disputed, or shown elsewhere in the text, teaches nothing", () => {
  const disputed = taught.map((one) =>
    one.labels[0]?.position === "paused" ? { ...one, labels: [], open: new Set<Position>(["paused"]) } : one,
  );
  const weigh = readWeights(tableOf(disputed));
  assert.equal(outcomes.includes("paused"), true);
  // Nothing says that it is so, but "halted" doesn't speak against it either.
  const [halted, met] = ["it halted requests", "it met requests"].map(
    (words) => weigh(example(words, null).features).paused,
  );
  assert.ok(halted! >= met!);
});

test("a labelled text gives an example for each company of each sentence, with what the sentence is labelled with", () => {
  const text = "Viber said it had halted Hong Kong requests. It gave no date. LINE has 178 staff.";
  const article: Taught = {
    id: "a",
    lang: "en",
    title: "",
    text,
    publishedAt: null,
    observations: [{ company: "viber", position: "paused", evidence: "halted Hong Kong requests" }],
  };
  const found = examplesOf(article, companies, findMentions).map(({ company, labels, open }) => [
    company,
    labels.map(({ position }) => position),
    [...open],
  ]);
  assert.deepEqual(found, [
    ["viber", ["paused"], []],
    ["viber", [], ["paused"]],
    ["line", [], []],
    ["viber", [], ["paused"]],
  ]);
});
