import assert from "node:assert/strict";
import { test } from "node:test";
import { digestAllegations } from "../../src/core/digest.ts";
import { factOf } from "../../src/core/fact.ts";
import type { Extraction, Fact, Observation } from "../../src/core/ledger.ts";
import { observeVersions } from "../../src/core/observe.ts";
import { resolveStances } from "../../src/core/stance.ts";
import { answerStance } from "../../src/core/stance-answer.ts";
import { en } from "../../src/core/wording/en.ts";
import { renderMarkdown } from "../../src/chat/markdown/render.ts";
import { madeCompany, madeDestination, madeEntry } from "../support/made.ts";

/** One article from its observations to its answers; what is observed in it is given by hand. */
const sentences = {
  claim: "Technology companies in the city may be giving data away, the official suspected.",
  retold: "Facebook had said earlier that it would hold such requests, and so had Google.",
  silent: "Neither Facebook nor Google would comment this week.",
  microsoft: "Microsoft said that it was pausing its answers while it reviewed the law.",
  yahoo: "Lawyers recalled that Yahoo once gave a reporter's details away.",
} as const;
const text = Object.values(sentences).join(" ");
const today = "2026-11-23";
const seenAt = Date.parse(`${today}T01:00:00Z`);

const quote = (words: string) => ({
  where: "text" as const,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  quote: words,
  rule: "given by hand",
});
const observation = (company: string, words: string, given: Partial<Observation>): Observation => ({
  ...quote(words),
  company,
  matter: "user-data",
  position: "paused",
  form: "policy",
  basis: "company-statement",
  dateBasis: "news",
  announced: null,
  condition: null,
  effective: null,
  period: null,
  received: null,
  complied: null,
  by: null,
  confidence: 0.9,
  ...given,
});

const retold = { dateBasis: "background" } as const;
const extraction: Extraction = {
  observations: [
    ...["facebook", "google"].flatMap((company) => [
      observation(company, sentences.retold, retold),
      observation(company, sentences.silent, { position: "no-comment", basis: "reported" }),
    ]),
    observation("microsoft", sentences.microsoft, { condition: "pending review" }),
    observation("yahoo", sentences.yahoo, {
      ...retold,
      position: "complied",
      form: "act",
      basis: "reported",
    }),
  ],
  allegations: [
    {
      ...quote(sentences.claim),
      by: "an official",
      about: "technology companies",
      matter: "user-data",
      announced: null,
    },
  ],
  notes: [],
};
const baseline = ["facebook", "google"].map((company) => factOf(madeEntry({ company, date: "2020-07-06" })));
const observed = observeVersions({ id: 1, publishedAt: seenAt, oldAtFirst: false }, [
  { version: 1, origin: "page", title: "A headline", text, seenAt, extraction },
]);
const source = { publisher: "Gazette", url: "https://gazette.example/1" };
const facts: Fact[] = observed.facts.map((fact) => ({
  ...fact,
  text: fact.quote,
  source,
  evidence: { article: 1, version: fact.version, where: fact.where, start: fact.start, end: fact.end },
  entered: null,
}));
const all = [...baseline, ...facts];
const stances = resolveStances(all, [], today);
const stanceOf = (company: string) => stances.find((stance) => stance.company === company);

function answer(id: string): string {
  const company = madeCompany({ id });
  const message = answerStance(
    {
      company,
      matter: null,
      now: seenAt,
      companies: [company],
      ledger: {
        stances: stances.filter((stance) => stance.company === id),
        facts: new Map(all.map((fact) => [fact.id, fact])),
        decisions: [],
        notes: [],
      },
      products: [],
      watched: [],
      newerArticles: [],
      all: false,
      editor: false,
    },
    en,
  );
  return renderMarkdown(message).replaceAll("\\", "");
}

test("what was announced before and is retold keeps its own date, and the newest answer stands beside it", () => {
  for (const company of ["facebook", "google"]) {
    const stance = stanceOf(company)!;
    assert.deepEqual([stance.current?.position, stance.since], ["paused", "2020-07-06"]);
    assert.equal(stance.retold.length, 1);
    assert.equal(stance.responses[0]?.position, "no-comment");
    assert.equal(stance.lastHeard, today);
  }
  assert.match(
    answer("google"),
    /has paused answering data requests, since 2020-07-06[^]*Asked about it[^]*Neither Facebook/,
  );
});

test("paused pending review is one stance with its condition", () => {
  const { current, supportedBy, contestedBy } = stanceOf("microsoft")!;
  assert.deepEqual([current?.position, supportedBy, contestedBy], ["paused", [], []]);
  assert.match(answer("microsoft"), /> Microsoft said that it was pausing[^]*Condition: pending review\./);
});

test("a past act that lawyers recall changes nothing and is told as retold", () => {
  const stance = stanceOf("yahoo")!;
  assert.deepEqual([stance.current, stance.acts, stance.retold.length], [null, [], 1]);
  assert.match(answer("yahoo"), /No dated position known; what articles retell is below\./);
});

test("the claim about companies that nobody named is kept apart, for those who follow its topic", () => {
  assert.equal(observed.allegations.length, 1);
  const stored = observed.allegations.map((claim) => ({
    ...claim,
    ...source,
    article: 1,
    title: "",
    day: claim.date,
  }));
  const told = digestAllegations(stored, madeDestination({ topics: ["data-request"] }));
  assert.equal(told[0]?.quote, sentences.claim);
});
