import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { renderTerminal } from "../../src/chat/terminal/render.ts";
import { answerDecision, answerEvidence } from "../../src/core/evidence-answer.ts";
import type { Evidence } from "../../src/core/ledger-desk.ts";
import type { Message } from "../../src/core/message.ts";
import { en } from "../../src/core/wording/en.ts";
import { madeCompany, madeDecision, madeFact } from "../support/made.ts";

const companies = [madeCompany({ id: "acme" })];
const at = Date.parse("2026-10-01T09:00:00+08:00");

const stored: NonNullable<Evidence["stored"]> = {
  title: "Acme pauses",
  before: "After the law took effect, ",
  quote: "Acme said that it had paused",
  after: " its answers to the police.",
  version: 2,
  origin: "page",
  fetchedAt: at,
  newest: null,
};
const observed = madeFact({
  id: "o1",
  text: stored.quote,
  dateBasis: "news",
  evidence: { article: 7, version: 2, where: "text", start: 27, end: 55 },
});

const plain = (message: Message): string => renderTerminal(message, { width: 10_000, color: false });
const told = (given: Partial<Evidence>): string =>
  plain(answerEvidence({ fact: observed, stored, decisions: [], ...given }, companies, en));

test("the words around a quote, the quote apart, its version, where from and when it was fetched", () => {
  assert.equal(
    told({}),
    `Evidence o1: Acme
─────────────────
2021-01-01 User data: paused, the company's own statement. The text tells it as news, so it has the article's date.

… After the law took effect, 

│ Acme said that it had paused
│ — Example Times ‹https://times.example/1›: Acme pauses

its answers to the police. …

From the article's page, version 2, fetched 2026-10-01 09:00 HKT.`.replaceAll(/ $/gm, ""),
  );
});

test("a newer version is named, and whether the quote still stands in it", () => {
  const newest = { version: 3, fetchedAt: at + 3_600_000 };
  assert.match(
    told({ stored: { ...stored, origin: "feed", newest } }),
    /From the feed, version 2, [^]*A newer version of the article, 3, was fetched 2026-10-01 10:00 HKT; the quote still stands in it\.$/,
  );
  assert.match(
    told({ stored: { ...stored, newest }, fact: { ...observed, goneSince: "2026-10-01" } }),
    /; the quote is no longer in the article since 2026-10-01\.$/,
  );
  assert.match(
    told({ fact: { ...observed, goneSince: "2026-10-01" } }),
    /no longer in the article since 2026-10-01\.$/,
  );
});

test("words that are no longer kept are not taken for words entered by hand", () => {
  const text = told({ stored: null });
  assert.match(text, /│ Acme said that it had paused[^]*The stored text around it is no longer kept\.$/);
  assert.doesNotMatch(text, /entered by hand/i);
});

test("what was entered by hand says so, who entered it, when and why", () => {
  const entry = madeFact({ id: "e1", condition: "pending review", effective: "2021-02-01" });
  const entered = { by: "Mei", at, note: "Read the policy page." };
  const text = told({ fact: { ...entry, entered }, stored: null });
  assert.match(text, /The date was given by the editor\. Condition: pending review\. In effect 2021-02-01\./);
  assert.match(text, /^Said that it paused\. — Example Times ‹https:\/\/times\.example\/1›$/m);
  assert.match(text, /no stored quote\. Entered by Mei on 2026-10-01 09:00 HKT\.$/m);
  assert.match(text, /^Note: Read the policy page\.$/m);
  assert.match(told({ fact: entry, stored: null }), /It is part of the baseline in companies\.yaml\.$/);
});

test("decisions that name it are told", () => {
  const retraction = madeDecision({ id: "d4", kind: "retract", target: "o1", note: "Another Acme." });
  assert.match(
    told({ decisions: [retraction] }),
    /Decisions on it\n\n• 2026-11-20 User data: o1 retracted by Mei \(d4\): Another Acme\.$/,
  );
});

test("a decision is told as what it is, with what it is about and what became of it", () => {
  const decision = madeDecision({
    kind: "confirm",
    target: "o1",
    condition: "pending review",
    since: "2020",
  });
  const text = plain(
    answerDecision(decision, [madeDecision({ id: "d2", kind: "retract", target: "d1" })], companies, en),
  );
  assert.match(text, /^An editor's decision, not evidence: confirmed by Mei, 2026-11-20 12:00 HKT\.$/m);
  assert.match(
    text,
    /^• 2026-11-20 User data: refused, since 2020, confirmed by Mei \(d1\): Checked by phone\.$/m,
  );
  assert.match(text, /^Condition: pending review\.$/m);
  assert.match(text, /^It is about o1: \/evidence o1\.$/m);
  assert.match(text, /Decisions on it\n\n• 2026-11-20 User data: d1 retracted by Mei \(d2\)/);
});

test("property: the quote is told exactly as it is stored, in a block of its own", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.string(), (quote, before, after) => {
      const { blocks } = answerEvidence(
        { fact: observed, stored: { ...stored, quote, before, after }, decisions: [] },
        companies,
        en,
      );
      const quotes = blocks.filter((block) => block.kind === "quote");
      assert.deepEqual(
        quotes.map((block) => block.text),
        [quote],
      );
    }),
  );
});
