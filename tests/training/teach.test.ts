import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomes, readWeights } from "../../src/core/extract/weighed/weights.ts";
import { positions } from "../../src/core/ledger.ts";
import type { Position } from "../../src/core/ledger.ts";
import type { Names } from "../../src/core/extract/weighed/candidate.ts";
import { hashOf } from "../../src/core/extract/weighed/hash.ts";
import { readVerdicts } from "../../src/core/extract/weighed/verdict.ts";
import { lessonOf } from "../../training/examples.ts";
import type { Example } from "../../training/examples.ts";
import type { Taught } from "../../training/texts.ts";
import { casesOf, verdictsTable } from "../../training/verdicts.ts";
import { wordsTable } from "../../training/words.ts";
import { companies, findMentions } from "../support/observations.ts";

const example = (words: string, position: Position | null, open: readonly Position[] = []): Example => ({
  company: "viber",
  sentence: 0,
  carried: null,
  isTitle: false,
  features: new Map(words.split(" ").map((word) => [hashOf(word), 1])),
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

const said = "it halted met sells requests games 0 1 2";
const names: Names = new Map(said.split(" ").map((word) => [hashOf(word), word]));

const taught = [
  ...Array.from({ length: 600 }, (_, index) => example(`it halted requests ${index % 3}`, "paused")),
  ...Array.from({ length: 600 }, (_, index) => example(`it met requests ${index % 3}`, "complied")),
  ...Array.from({ length: 600 }, (_, index) => example(`it sells games ${index % 3}`, null)),
];

const tableOf = (examples: readonly Example[]) => Buffer.from(wordsTable(examples, names, 10));

test("words that stand with a position speak for it, others against", () => {
  const weigh = readWeights(tableOf(taught));
  const of = (words: string) => weigh(example(words, null).features);
  assert.ok(of("it halted requests").paused > 0.6, `${of("it halted requests").paused}`);
  assert.ok(of("it met requests").paused < 0.3);
  assert.ok(of("it met requests").complied > 0.6);
  assert.ok(of("it sells games").complied < 0.2);
  assert.ok(of("it met requests")["user-data"] > 0.6);
});

test("the same examples give the same table", () => assert.deepEqual(tableOf(taught), tableOf(taught)));

test("what is disputed, or shown elsewhere in the text, teaches nothing", () => {
  const pausedWith = (open: readonly Position[]) => {
    const unlabelled = taught.map((one) =>
      one.labels[0]?.position === "paused" ? { ...one, labels: [], open: new Set(open) } : one,
    );
    const weigh = readWeights(tableOf(unlabelled));
    return weigh(example("it halted requests", null).features).paused;
  };
  // Nothing says that it is so either way, but what isn't disputed speaks against it.
  const [disputed, not] = [pausedWith(["paused"]), pausedWith([])];
  assert.ok(disputed > not, `${disputed}, ${not}`);
});

const text = "Viber said it had halted Hong Kong requests. It gave no date. LINE has 178 staff.";
const article: Taught = {
  id: "a",
  lang: "en",
  title: "",
  text,
  publishedAt: null,
  observations: [{ company: "viber", position: "paused", evidence: "halted Hong Kong requests" }],
};

test("a labelled text gives an example for each company of each sentence, with what the sentence is labelled with", () => {
  const { examples } = lessonOf(article, companies, findMentions, names);
  const found = examples.map(({ company, labels, open }) => [
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

test("a verdict is learned from where grammar and words are right and wrong", () => {
  const lesson = lessonOf(article, companies, findMentions, names);
  assert.deepEqual(
    lesson.claims.map(({ companies: of, frame, sentence }) => [of, frame.position, sentence]),
    [[["viber"], "paused", 1]],
  );
  const even = () =>
    Object.fromEntries(outcomes.map((outcome) => [outcome, 0.5])) as Record<
      (typeof outcomes)[number],
      number
    >;
  const cases = casesOf(lesson, even);
  assert.equal(cases.filter(({ isSo }) => isSo).length, 1);
  // What the text says of the company elsewhere is neither right nor wrong in a sentence.
  assert.equal(cases.length, 4 * positions.length - 2);
  const judge = readVerdicts(verdictsTable(Array.from({ length: 5 }, () => cases).flat()));
  const of = (isSo: boolean) => judge(cases.find((one) => one.isSo === isSo)!.signs);
  assert.ok(of(true) > 0.6 && of(false) < 0.2, `${of(true)}, ${of(false)}`);
});
