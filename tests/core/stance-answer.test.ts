import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { renderMarkdown } from "../../src/chat/markdown/render.ts";
import type { StoredNote } from "../../src/core/ledger-desk.ts";
import type { Decision, Fact } from "../../src/core/ledger.ts";
import { bases, dateBases, forms, positionsOf } from "../../src/core/ledger.ts";
import { rulingFact } from "../../src/core/fact.ts";
import { resolveStances } from "../../src/core/stance.ts";
import type { StanceQuestion } from "../../src/core/stance-answer.ts";
import { answerStance } from "../../src/core/stance-answer.ts";
import { textIn } from "../../src/core/translated.ts";
import { en } from "../../src/core/wording/en.ts";
import { madeCompany, madeDecision, madeFact } from "../support/made.ts";

const now = Date.parse("2026-11-23T00:00:00Z");
const today = "2026-11-23";

interface Given extends Partial<StanceQuestion> {
  decisions?: Decision[];
  notes?: StoredNote[];
  lastOkAt?: number | null;
  fault?: string;
  products?: never;
  productFacts?: Fact[];
}

function ask(facts: Fact[], given: Given = {}) {
  const { decisions = [], notes = [], lastOkAt, fault = null, productFacts = [], ...rest } = given;
  const companies = given.companies ?? [madeCompany({ id: "acme" })];
  const stances = resolveStances(facts, decisions, today);
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  for (const { current, ruling } of stances) {
    if (ruling && current) known.set(ruling.id, rulingFact(ruling, current));
  }
  const feed = {
    id: "acme-blog",
    publisher: "Acme",
    title: "Acme newsroom",
    url: "https://acme.example/feed",
    type: "company",
    language: "en",
    page: null,
    everyMs: 1,
    company: "acme",
  } as unknown as StanceQuestion["watched"][number]["feed"];
  const message = answerStance(
    {
      company: companies[0]!,
      matter: null,
      now,
      companies,
      ledger: { stances, facts: known, decisions, notes },
      products: resolveStances(productFacts, [], today),
      newerArticles: [],
      all: false,
      editor: false,
      watched: lastOkAt === undefined ? [] : [{ feed, lastOkAt, fault }],
      ...rest,
    },
    en,
  );
  return { ...message, text: renderMarkdown(message).replaceAll("\\", "") };
}

/** A fact with a stored quote. */
const observed = (id: string, given: Partial<Fact> = {}): Fact =>
  madeFact({
    id,
    dateBasis: "news",
    seenAt: now,
    text: `Quote of ${id}.`,
    evidence: { article: 1, version: 1, where: "text", start: 0, end: 5 },
    ...given,
  });
const from = (publisher: string) => ({ publisher, url: `https://${publisher.toLowerCase()}.example/1` });

test("says position, since when, condition, basis and the exact quote with publisher, link and name", () => {
  const { summary, text, blocks } = ask([
    observed("o1", { date: "2026-10-01", condition: "pending review", source: from("Gazette") }),
  ]);
  assert.equal(summary, "Acme: has paused answering data requests, since 2026-10-01.");
  assert.match(text, /Condition: pending review\. Basis: the company's own statement\./);
  const quote = blocks.find((block) => block.kind === "quote");
  assert.equal(quote?.text, "Quote of o1.");
  assert.match(
    text,
    /> Quote of o1\.\n>\n> — \[Gazette\]\(<https:\/\/gazette\.example\/1>\).*, 2026-10-01, `\/evidence o1`/,
  );
  assert.doesNotMatch(text, /by hand/);
});

test("what has no stored quote is marked as entered by hand", () => {
  const { text } = ask([madeFact({ date: "2026-10-01", text: "Told the paper it had paused." })]);
  assert.match(
    text,
    /2026-10-01\*\* Told the paper it had paused\. — .*times\.example.*entered by hand.*`b\w+`/,
  );
  assert.match(text, /Entered by hand: our own paraphrase of the linked source, no stored quote/);
});

test("past 180 days it speaks in the past tense and says since when nothing was heard", () => {
  const old = [madeFact({ date: "2020-07-06" }), madeFact({ date: "2021-05-08" })];
  assert.equal(
    ask(old).summary,
    "Acme: paused answering data requests (since 2020-07-06); not heard since 2021-05-08.",
  );
  const heard = (date: string) => ask([madeFact({ date })]).summary;
  assert.match(heard("2026-05-27"), /has paused/);
  assert.match(heard("2026-05-26"), /not heard since/);
});

test("a position that takes effect later is told from when", () => {
  const { summary, text } = ask([madeFact({ date: "2026-11-20", effective: "2026-12-01" })]);
  assert.equal(summary, "Acme: has paused answering data requests, from 2026-12-01.");
  assert.match(text, /2026-11-20\*\*, in effect 2026-12-01/);
});

test("the same of one day from several publishers is told once, with who else had it", () => {
  const { text, blocks } = ask([
    observed("o1", { date: "2026-10-01", source: from("Gazette") }),
    observed("o2", { date: "2026-10-01", source: from("Wire") }),
    observed("o3", { date: "2026-10-01", source: from("Wire") }),
    observed("o4", { date: "2026-10-02", source: from("Post") }),
  ]);
  assert.match(text, /Quote of o4\./);
  assert.match(text, /Also said[^]*2026-10-01\*\* “Quote of o1\.” — \[Gazette\].*also \[Wire\]/);
  assert.doesNotMatch(text, /o2|o3/);
  assert.equal(blocks.filter((block) => block.kind === "quote").length, 1);
});

test("two acts of one day that were entered by hand are told apart; ten papers' reports of one are not", () => {
  const act = { date: "2026-10-01", position: "complied", form: "act" } as const;
  const { text } = ask([
    madeFact({ id: "b1", ...act, text: "Took a page down." }),
    madeFact({ id: "b2", ...act, text: "Took a song down." }),
    observed("o1", { ...act, source: from("Gazette") }),
    observed("o2", { ...act, source: from("Wire") }),
  ]);
  assert.match(text, /Took a page down\./);
  assert.match(text, /Took a song down\./);
  assert.match(text, /“Quote of o1\.” — \[Gazette\].*also \[Wire\]/);
});

test("a stored quote is shown before a paraphrase of the same day", () => {
  const { text } = ask([
    madeFact({ id: "b1", date: "2026-10-01", text: "Our paraphrase." }),
    observed("o1", { date: "2026-10-01", source: from("Gazette") }),
  ]);
  assert.match(text, /> Quote of o1\.[^]*also \[Example Times\]/);
  assert.doesNotMatch(text, /Our paraphrase|Also said/);
});

test("a quote on another's word doesn't stand for the company's own; a publisher isn't named beside itself", () => {
  const { text } = ask([
    madeFact({ id: "b1", date: "2026-10-01", text: "It told the paper.", source: from("Post") }),
    observed("o1", { date: "2026-10-01", basis: "reported", source: from("Post") }),
  ]);
  assert.match(text, /It told the paper\..*entered by hand/);
  assert.doesNotMatch(text, /also/);
});

test("what one article dropped and another dropped later is told with each day", () => {
  const { text } = ask([
    observed("o1", { date: "2026-10-01", goneSince: "2026-10-03" }),
    observed("o2", { date: "2026-10-01", goneSince: "2026-10-05" }),
  ]);
  assert.match(text, /since 2026-10-03[^]*since 2026-10-05/);
});

test("shows what contradicts, acts, answers and allegations beside the stance", () => {
  const { text } = ask([
    madeFact({ date: "2026-10-01", position: "refused" }),
    observed("o1", { date: "2026-10-05", position: "complied", basis: "reported" }),
    observed("o2", {
      date: "2026-10-06",
      position: "complied",
      form: "act",
      period: "2026-H1",
      received: 43,
      complied: 3,
    }),
    observed("o3", { date: "2026-10-07", position: "no-comment" }),
    observed("o4", { date: "2026-10-08", position: "complied", basis: "allegation", by: "an official" }),
  ]);
  assert.match(text, /Contested: other evidence says otherwise\. Acts differ from it\./);
  assert.match(text, /What contradicts it[^]*> Quote of o1\./);
  assert.match(text, /On record[^]*“Quote of o2\.” .*3 of 43/);
  assert.match(text, /Asked about it[^]*“Quote of o3\.”/);
  assert.match(text, /Alleged by others; allegations never decide a stance[^]*“Quote of o4\.”/);
});

test("an allegation alone is no position", () => {
  const { summary, text } = ask([
    observed("o1", { date: "2026-10-08", position: "complied", basis: "allegation", by: "an official" }),
  ]);
  assert.equal(summary, "Acme: No known position.");
  assert.match(text, /No known position; an official alleges that it answers data requests \(2026-10-08\)/);
});

test("what is retold without a date is told as that, and alone it is no position", () => {
  const retold = observed("o1", { date: "2026-11-20", dateBasis: "background" });
  const { summary, text } = ask([retold]);
  assert.equal(summary, "Acme: No known position.");
  assert.match(text, /No dated position known; what articles retell is below\.[^]*\*\*retold 2026-11-20\*\*/);
  const beside = ask([madeFact({ date: "2020-07-06" }), retold]);
  assert.match(beside.summary, /since 2020-07-06\); not heard since\./);
  assert.match(beside.text, /Retold without a date; that decides nothing[^]*“Quote of o1\.”/);
});

test("an editor's decision is told with who, when, note and link; newer evidence is flagged on it", () => {
  const decision = madeDecision({ url: "https://acme.example/policy", condition: "until further notice" });
  const { summary, text } = ask(
    [
      madeFact({ id: "b1", date: "2020-07-06" }),
      observed("o1", { date: "2026-11-22", position: "complied" }),
    ],
    { decisions: [decision] },
  );
  assert.equal(summary, "Acme: refuses data requests made to it directly, since 2026-11-20 at the latest.");
  assert.match(
    text,
    /2026-11-20\*\* .*corrected by Mei \(d1\).*Checked by phone\..*https:\/\/acme\.example\/policy/,
  );
  assert.match(
    text,
    /Condition: until further notice\..*Newer evidence says otherwise than the editor's decision/,
  );
  assert.match(text, /Newer than the decision[^]*> Quote of o1\./);
  assert.doesNotMatch(text, /Editors' decisions/);
});

test("what a confirmation rests on is quoted", () => {
  const { text } = ask([observed("o1", { date: "2026-11-01" })], {
    decisions: [madeDecision({ kind: "confirm", position: "paused", target: "o1" })],
  });
  assert.match(text, /confirmed by Mei \(d1\)[^]*> Quote of o1\./);
});

test("what lost its effect is told apart: dropped from its article, or retracted and by whom", () => {
  const { text } = ask(
    [
      observed("o1", { date: "2026-10-01", goneSince: "2026-10-03" }),
      observed("o2", { date: "2026-10-02", position: "refused" }),
    ],
    { decisions: [madeDecision({ kind: "retract", target: "o2" })] },
  );
  assert.match(text, /No known position; what was on record has lost its effect\./);
  assert.match(
    text,
    /No longer in its article[^]*“Quote of o1\.”.*no longer in the article since 2026-10-03/,
  );
  assert.match(text, /Retracted by an editor[^]*“Quote of o2\.”/);
  assert.match(text, /Editors' decisions[^]*o2 retracted by Mei \(d1\)/);
});

test("notes on the mechanism are quoted, the newest of each kind", () => {
  const note = (quote: string, day: string, kind: StoredNote["kind"] = "no-data"): StoredNote => ({
    company: "acme",
    kind,
    rule: "",
    where: "text",
    start: 0,
    end: 1,
    quote,
    article: 1,
    title: "",
    ...from("Gazette"),
    day,
  });
  const notes = [
    note("It holds none.", "2026-11-02"),
    note("It keeps none.", "2025-01-01"),
    note("It stays.", "2024-01-01", "we-stay"),
  ];
  const first = ask([], { notes }).text;
  assert.match(
    first,
    /How Acme handles requests[^]*has no data to give\*\*: “It holds none\.” — \[Gazette\].*2026-11-02/,
  );
  assert.match(first, /stays in Hong Kong\*\*: “It stays\.”/);
  assert.doesNotMatch(first, /It keeps none/);
  assert.match(ask([], { notes, all: true }).text, /It keeps none/);
});

test("where nothing is known it says so, and whether anything of the company's is watched", () => {
  assert.match(ask([]).text, /Nothing is known of what Acme says/);
  assert.match(
    ask([], { matter: "presence" }).text,
    /Nothing is known of Acme on this matter: presence in Hong Kong/,
  );
  assert.match(ask([]).text, /No company source is watched/);
  const read = "Watched source Acme newsroom: last read 2026-11-23 08:00 HKT.";
  assert.ok(ask([], { lastOkAt: now }).text.includes(read));
  assert.ok(
    ask([], { lastOkAt: now, fault: "It hung up." }).text.includes(
      `${read} It can't be read now: It hung up.`,
    ),
  );
  assert.match(ask([], { lastOkAt: null }).text, /Watched source Acme newsroom: not read yet/);
});

test("a parent's answer lists its products' stances, which never become its own", () => {
  const companies = [
    madeCompany({ id: "meta" }),
    madeCompany({ id: "whatsapp", parent: "meta", kind: "product" }),
  ];
  const productFacts = [
    madeFact({ company: "whatsapp", date: "2026-10-01" }),
    madeFact({ company: "whatsapp", matter: "takedown", position: "refused", form: "act" }),
    madeFact({ company: "stranger" }),
  ];
  const { summary, text } = ask([], { companies, productFacts });
  assert.equal(summary, "Meta: No known position.");
  assert.match(text, /Whatsapp.*User data: has paused answering data requests/);
  assert.match(text, /Whatsapp.*Takedowns: no general policy known; more with \/stance/);
  assert.doesNotMatch(text, /[Ss]tranger/);
});

test("an answer when asked counts as heard", () => {
  const { summary } = ask([
    madeFact({ date: "2020-07-06" }),
    madeFact({ date: "2022-03-01", position: "no-comment", text: "Would not say." }),
    madeFact({ date: "2021-03-01", basis: "reported", text: "Still paused, a paper found." }),
  ]);
  assert.equal(
    summary,
    "Acme: paused answering data requests (since 2020-07-06); not heard since 2022-03-01.",
  );
});

test("single acts without a policy are no known policy, and what is left out is counted", () => {
  const facts = Array.from({ length: 8 }, (_, index) =>
    madeFact({ date: `2026-0${index + 1}-01`, form: "act", position: "complied", text: `Act ${index}.` }),
  );
  const { text } = ask(facts);
  assert.match(text, /No general policy known; single acts and answers are below\./);
  assert.match(text, /3 more: \/stance Acme user-data all:yes/);
  assert.doesNotMatch(ask(facts, { all: true }).text, / more: /);
});

test("with all asked for, what comes without its fact is counted and found in the timeline", () => {
  const facts = [madeFact({ id: "b1", date: "2026-01-01" }), madeFact({ id: "b2", date: "2026-02-01" })];
  const stances = resolveStances(facts, [], today);
  const ledger = { stances, facts: new Map([["b2", facts[1]!]]), decisions: [], notes: [] };
  assert.match(ask(facts, { ledger, all: true }).text, /1 more: \/timeline Acme user-data/);
});

test("newer articles are named, and that nothing was found in them", () => {
  const article = {
    title: "Acme answers again",
    url: "https://times.example/9",
    publisher: "Times",
    date: "2026-11-22",
  };
  const { text } = ask([madeFact()], { newerArticles: [article] });
  assert.match(text, /nothing was found in them for this record:[^]*2026-11-22.*Acme answers again/);
});

const anyFacts = fc
  .array(
    fc.record({
      position: fc.constantFrom(...positionsOf["user-data"]),
      form: fc.constantFrom(...forms),
      basis: fc.constantFrom(...bases),
      dateBasis: fc.constantFrom(...dateBases),
      date: fc.constantFrom("2020", "2020-07-06", "2026-11-20", "2026-11-22"),
      goneSince: fc.constantFrom(null, null, null, "2026-11-22"),
      quoted: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ quoted, ...given }, index) =>
      quoted
        ? observed(`o${index}`, { ...given, source: from(`Paper${index}`) })
        : madeFact({ ...given, id: `b${index}`, text: `Text of b${index}.`, source: from(`Paper${index}`) }),
    ),
  );

test("property: with all asked for every fact is told by its publisher, and a claim has a quote or is marked", () => {
  fc.assert(
    fc.property(anyFacts, fc.boolean(), (facts, decided) => {
      const decisions = decided ? [madeDecision({})] : [];
      const { text, blocks } = ask(facts, { all: true, decisions });
      const others = new Map(facts.map((fact) => [textIn(fact.source.publisher, "en"), fact]));
      // Of many who had the same on one day only some are named.
      if (facts.length <= 5)
        for (const publisher of others.keys()) assert.ok(text.includes(publisher), publisher);
      for (const block of blocks) {
        if (block.kind === "quote")
          assert.ok(facts.some((fact) => fact.evidence && fact.text === block.text));
      }
      for (const fact of facts) {
        if (fact.evidence === null && text.includes(textIn(fact.text, "en")))
          assert.match(text, /no stored quote/);
      }
    }),
    { numRuns: 300 },
  );
});
