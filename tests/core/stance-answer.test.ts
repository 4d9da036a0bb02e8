import assert from "node:assert/strict";
import { test } from "node:test";
import type { Company } from "../../src/core/company.ts";
import { factOf } from "../../src/core/fact.ts";
import type { Entry } from "../../src/core/ledger.ts";
import { resolveStances } from "../../src/core/stance.ts";
import { answerStance } from "../../src/core/stance-answer.ts";
import { en } from "../../src/core/wording/en.ts";
import { renderMarkdown } from "../../src/chat/markdown/render.ts";
import { madeCompany, madeEntry } from "../support/made.ts";

const now = Date.parse("2026-11-23T00:00:00Z");

function ask(
  entries: Entry[],
  given: {
    companies?: Company[];
    lastOkAt?: number | null;
    newerArticles?: { title: string; url: string | null; publisher: string; date: string }[];
  } = {},
) {
  const companies = given.companies ?? [madeCompany({ id: "acme" })];
  const facts = entries.map((entry) => factOf(entry));
  const message = answerStance(
    {
      company: companies[0]!,
      matter: null,
      now,
      companies,
      stances: resolveStances(facts, [], "2026-11-23"),
      facts: new Map(facts.map((fact) => [fact.id, fact])),
      newerArticles: given.newerArticles ?? [],
      all: false,
      watched:
        given.lastOkAt === undefined
          ? []
          : [
              {
                feed: {
                  id: "acme-blog",
                  publisher: "Acme",
                  title: "Acme newsroom",
                  url: "https://acme.example/feed",
                  type: "company",
                  language: "en",
                  page: null,
                  everyMs: 1,
                  watched: null,
                  company: "acme",
                },
                lastOkAt: given.lastOkAt,
                fault: null,
              },
            ],
    },
    en,
  );
  return { summary: message.summary, text: renderMarkdown(message).replaceAll("\\", "") };
}

test("says position, since when, condition, basis and proof with a link, and that it was entered by hand", () => {
  const { summary, text } = ask([
    madeEntry({
      date: "2026-10-01",
      condition: "pending review of the law",
      text: "Told the paper it had paused.",
    }),
  ]);
  assert.equal(summary, "Acme: has paused answering data requests, since 2026-10-01.");
  assert.match(text, /Condition: pending review of the law\. Basis: the company's own statement\./);
  assert.match(text, /Told the paper it had paused\..*Example Times.*https:\/\/times\.example\/1/);
  assert.match(text, /entered by hand[^]*our own paraphrase of the linked source, no stored quote/);
});

test("past 180 days it speaks in the past tense and says since when nothing was heard", () => {
  const { summary } = ask([madeEntry({ date: "2020-07-06" }), madeEntry({ date: "2021-05-08" })]);
  assert.equal(
    summary,
    "Acme: paused answering data requests (since 2020-07-06); not heard since 2021-05-08.",
  );
});

test("shows what contradicts, acts, answers and allegations beside the stance", () => {
  const { text } = ask([
    madeEntry({ date: "2026-10-01", position: "refused" }),
    madeEntry({
      date: "2026-10-05",
      position: "complied",
      basis: "reported",
      text: "A paper says otherwise.",
    }),
    madeEntry({
      date: "2026-10-06",
      position: "complied",
      form: "act",
      period: "2026-H1",
      received: 43,
      complied: 3,
    }),
    madeEntry({ date: "2026-10-07", position: "no-comment", text: "Would not say." }),
    madeEntry({
      date: "2026-10-08",
      position: "complied",
      basis: "allegation",
      by: "an official",
      text: "Suspects more.",
    }),
  ]);
  assert.match(text, /Contested: a newer report says otherwise\. Acts differ from it\./);
  for (const part of ["A paper says otherwise.", "2026-H1: 3 of 43", "Would not say.", "Suspects more."]) {
    assert.ok(text.includes(part), part);
  }
});

test("an allegation alone is no position", () => {
  const { summary, text } = ask([
    madeEntry({ date: "2026-10-08", position: "complied", basis: "allegation", by: "an official" }),
  ]);
  assert.equal(summary, "Acme: No known position.");
  assert.match(text, /No known position; an official alleges one \(2026-10-08\)/);
});

test("where nothing is known it says so, and whether anything of the company's is watched", () => {
  assert.match(ask([]).text, /Nothing is known of what Acme says/);
  assert.match(ask([]).text, /No company source is watched/);
  assert.match(
    ask([], { lastOkAt: now }).text,
    /Its own feed Acme newsroom was last read 2026-11-23 08:00 HKT/,
  );
  assert.match(ask([], { lastOkAt: null }).text, /Its own feed Acme newsroom has not been read yet/);
});

test("a parent's answer lists its products' stances, which never become its own", () => {
  const companies = [
    madeCompany({ id: "meta" }),
    madeCompany({ id: "whatsapp", parent: "meta", kind: "product" }),
  ];
  const { summary, text } = ask([madeEntry({ company: "whatsapp", date: "2026-10-01" })], { companies });
  assert.equal(summary, "Meta: No known position.");
  assert.match(text, /Whatsapp.*User data: has paused answering data requests/);
});

test("an answer when asked counts as heard, and a newer report that agrees is shown", () => {
  const { summary, text } = ask([
    madeEntry({ date: "2020-07-06" }),
    madeEntry({ date: "2022-03-01", position: "no-comment", text: "Would not say." }),
    madeEntry({ date: "2021-03-01", basis: "reported", text: "Still paused, a paper found." }),
  ]);
  assert.equal(
    summary,
    "Acme: paused answering data requests (since 2020-07-06); not heard since 2022-03-01.",
  );
  assert.match(text, /Reported since[^]*Still paused, a paper found\./);
});

test("since is when it took effect, where that is known", () => {
  const { summary, text } = ask([madeEntry({ date: "2026-10-02", effective: "2026-09-30" })]);
  assert.equal(summary, "Acme: has paused answering data requests, since 2026-09-30.");
  assert.match(text, /2026-10-02\*\*, in effect 2026-09-30/);
});

test("single acts without a policy are no known policy, and what is left out is counted", () => {
  const { text } = ask(
    Array.from({ length: 8 }, (_, index) =>
      madeEntry({ date: `2026-0${index + 1}-01`, form: "act", position: "complied", text: `Act ${index}.` }),
    ),
  );
  assert.match(text, /No general policy known; single acts and answers are below\./);
  assert.match(text, /3 more: \/stance Acme user-data all:yes/);
});

test("newer articles are named, and said not to be part of the record", () => {
  const article = {
    title: "Acme answers again",
    url: "https://times.example/9",
    publisher: "Times",
    date: "2026-11-22",
  };
  const { text } = ask([madeEntry()], { newerArticles: [article] });
  assert.match(text, /does not take them into account yet:[^]*2026-11-22.*Acme answers again/);
});
