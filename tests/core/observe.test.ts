import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Extraction, Observation } from "../../src/core/ledger.ts";
import type { ReadVersion } from "../../src/core/observe.ts";
import { observeVersions } from "../../src/core/observe.ts";
import { resolveStance } from "../../src/core/stance.ts";

const at = (day: string) => Date.parse(`${day}T04:00:00Z`);
const article = { id: 12, publishedAt: at("2026-11-20"), oldAtFirst: false };

/** An observation of `quote` where it stands in `text`. */
function seen(text: string, quote: string, given: Partial<Observation> = {}): Observation {
  const start = text.indexOf(quote);
  return {
    company: "acme",
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
    rule: "a rule",
    where: "text",
    start,
    end: start + quote.length,
    quote,
    ...given,
  };
}

function version(
  given: Partial<ReadVersion> & { text: string },
  found: Partial<Extraction> = {},
): ReadVersion {
  return {
    version: 1,
    origin: "feed",
    title: "A headline",
    seenAt: at("2026-11-20"),
    extraction: { observations: [], allegations: [], notes: [], ...found },
    ...given,
  };
}

/** A version whose text says `quote`, found in it. */
const saying = (quote: string, given: Partial<ReadVersion> = {}, observed: Partial<Observation> = {}) => {
  const text = `It was a day. ${quote} More follows.`;
  return version({ text, ...given }, { observations: [seen(text, quote, observed)] });
};
const silent = (given: Partial<ReadVersion> = {}) => version({ text: "It was a day.", ...given });
const factOf = (...versions: ReadVersion[]) => {
  const { facts } = observeVersions(article, versions);
  assert.equal(facts.length, 1);
  return facts[0]!;
};

const paused = "Acme said that it had paused.";

test("a fact has the article's day unless the text tells one, and its version's time", () => {
  const news = factOf(saying(paused));
  assert.deepEqual(
    [news.date, news.dateBasis, news.seenAt, news.goneSince],
    ["2026-11-20", "news", at("2026-11-20"), null],
  );
  const told = factOf(saying(paused, {}, { dateBasis: "told", announced: "2026-11" }));
  assert.equal(told.date, "2026-11");
  assert.notEqual(told.id, news.id);
});

test("its id is the claim's, whatever the words, the version and the day", () => {
  const { id } = factOf(saying(paused));
  assert.equal(factOf(saying("Acme has stopped.", { version: 4, origin: "page" })).id, id);
  const others: Partial<Observation>[] = [
    { company: "zenith" },
    { matter: "takedown" },
    { position: "refused" },
    { form: "act" },
    { period: "2020-H2" },
    { by: "an official" },
    { announced: "2020" },
  ];
  const ids = others.map((given) => factOf(saying(paused, {}, given)).id);
  assert.equal(new Set([id, ...ids]).size, others.length + 1);
  const elsewhere = observeVersions({ ...article, id: 13 }, [saying(paused)]).facts[0]!;
  assert.notEqual(elsewhere.id, id);
});

test("a quote that the newest version of its origin dropped is gone since that version's day", () => {
  const fact = factOf(
    saying(paused),
    silent({ version: 2, seenAt: at("2026-11-21") }),
    silent({ version: 3, seenAt: at("2026-11-22") }),
  );
  assert.deepEqual([fact.goneSince, fact.version], ["2026-11-21", 1]);
  const back = factOf(saying(paused), silent({ version: 2 }), saying(paused, { version: 3 }));
  assert.deepEqual([back.goneSince, back.version], [null, 1]);
});

test("words that still stand hold the claim, even where the rules no longer see it", () => {
  const kept = version({ version: 2, text: `Corrected. ${paused}` });
  assert.equal(factOf(saying(paused), kept).goneSince, null);
  const dropped = silent({ version: 3, seenAt: at("2026-11-23") });
  assert.equal(factOf(saying(paused), kept, dropped).goneSince, "2026-11-23");
});

test("a reworded claim is the same one, with its newest words in the first version that has them", () => {
  const again = "Acme stopped all answers.";
  const fact = factOf(
    saying(paused, { seenAt: 1 }),
    saying(again, { version: 2, seenAt: 2 }, { condition: "pending review" }),
    saying(again, { version: 3, seenAt: 3 }, { condition: "for now" }),
  );
  assert.deepEqual([fact.quote, fact.version, fact.seenAt, fact.condition], [again, 2, 1, "for now"]);
});

test("a page that never had the feed's words doesn't drop them; where it had them it decides", () => {
  const page = { origin: "page" } as const;
  assert.equal(factOf(saying(paused), silent({ ...page, version: 2 })).goneSince, null);
  assert.equal(
    factOf(saying(paused), saying(paused, { ...page, version: 2 }), silent({ version: 3 })).goneSince,
    null,
    "the feed only shortened",
  );
  const corrected = factOf(
    saying(paused),
    saying(paused, { ...page, version: 2 }),
    silent({ ...page, version: 3, seenAt: at("2026-11-22") }),
  );
  assert.deepEqual([corrected.goneSince, corrected.version], ["2026-11-22", 2]);
});

test("what a page that changes says counts from the day when a version first said it", () => {
  const { facts } = observeVersions({ ...article, publishedAt: null }, [
    silent({ origin: "page", version: 1, seenAt: at("2026-01-05") }),
    saying(paused, { origin: "page", version: 2, seenAt: at("2026-11-20") }),
    saying(paused, { origin: "page", version: 3, seenAt: at("2026-11-22") }),
  ]);
  assert.deepEqual(
    facts.map(({ date }) => date),
    ["2026-11-20"],
  );
});

test("of several places that say the same the one that decides most stands for it", () => {
  const text = "Acme had paused. Acme said today that it paused. Acme paused, it was reported.";
  const { facts } = observeVersions(article, [
    version(
      { text },
      {
        observations: [
          seen(text, "Acme had paused.", { dateBasis: "background", confidence: 1 }),
          seen(text, "Acme paused, it was reported.", { basis: "reported", confidence: 1 }),
          seen(text, "Acme said today that it paused."),
        ],
      },
    ),
  ]);
  assert.deepEqual(
    facts.map((fact) => fact.quote),
    ["Acme said today that it paused."],
  );
});

test("a quote that doesn't stand exactly where it is said to is no evidence", () => {
  const text = `It was a day. ${paused}`;
  const wrong = { ...seen(text, paused), start: 3 };
  assert.deepEqual(observeVersions(article, [version({ text }, { observations: [wrong] })]).facts, []);
});

test("notes are kept one a company and kind, allegations one a claimant and matter", () => {
  const text = "Acme holds no data. Acme keeps none. Tech firms may hand data over, an official said.";
  const quote = (words: string) => {
    const { where, start, end } = seen(text, words);
    return { where, start, end, quote: words, rule: "a rule" };
  };
  const { notes, allegations } = observeVersions(article, [
    version(
      { text },
      {
        notes: [
          { ...quote("Acme keeps none."), company: "acme", kind: "no-data" },
          { ...quote("Acme holds no data."), company: "acme", kind: "no-data" },
        ],
        allegations: [
          {
            ...quote("Tech firms may hand data over"),
            by: "an official",
            about: "tech firms",
            matter: "user-data",
            announced: null,
          },
        ],
      },
    ),
    version({ version: 2, text: "Acme holds no data.", seenAt: at("2026-11-22") }),
  ]);
  assert.deepEqual(
    notes.map((note) => [note.quote, note.goneSince, note.date]),
    [["Acme holds no data.", null, "2026-11-20"]],
  );
  assert.deepEqual(
    allegations.map((allegation) => [allegation.about, allegation.goneSince, allegation.date]),
    [["tech firms", "2026-11-22", "2026-11-20"]],
  );
});

const anyVersions = fc
  .array(
    fc.record({
      origin: fc.constantFrom("feed" as const, "page" as const),
      quotes: fc.subarray(["Acme paused.", "Acme has paused it.", "Zenith refused.", "Acme complied."]),
      rulesSee: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drafts) =>
    drafts.map(({ origin, quotes, rulesSee }, index) => {
      const text = `Day ${index}. ${quotes.join(" ")}`;
      const observations = quotes.map((quote) =>
        seen(text, quote, {
          company: quote.startsWith("Acme") ? "acme" : "zenith",
          position: quote.includes("paused") ? "paused" : quote.includes("refused") ? "refused" : "complied",
        }),
      );
      return version(
        { version: index + 1, origin, text, seenAt: at("2026-11-01") + index * 86_400_000 },
        { observations: rulesSee ? observations : [] },
      );
    }),
  );

test("property: the same versions give the same rows in any order, and each quote stands in its version", () => {
  fc.assert(
    fc.property(anyVersions, fc.gen(), (versions, gen) => {
      const shuffled = [...versions].sort(() => gen(fc.integer, { min: -1, max: 1 }));
      const rows = observeVersions(article, versions);
      assert.deepEqual(observeVersions(article, shuffled), rows);
      assert.equal(new Set(rows.facts.map((fact) => fact.id)).size, rows.facts.length);
      for (const fact of rows.facts) {
        const stored = versions.find((known) => known.version === fact.version)!;
        assert.equal(stored.text.slice(fact.start, fact.end), fact.quote);
      }
    }),
    { numRuns: 300 },
  );
});

test("property: a further version keeps every id; what it still says stays, what it dropped is gone", () => {
  fc.assert(
    fc.property(anyVersions, (versions) => {
      const before = observeVersions(article, versions.slice(0, -1));
      const after = observeVersions(article, versions);
      const newest = versions.at(-1)!;
      const ids = after.facts.map((fact) => fact.id);
      for (const fact of before.facts) assert.ok(ids.includes(fact.id));
      for (const fact of after.facts) {
        const decides = versions.some(
          (known) => known.version === fact.version && known.origin === newest.origin,
        );
        if (decides) assert.equal(fact.goneSince === null, newest.text.includes(fact.quote));
      }
    }),
    { numRuns: 300 },
  );
});

test("a dropped quote takes its stance along", () => {
  const { facts } = observeVersions(article, [saying(paused), silent({ version: 2 })]);
  const stance = resolveStance(facts, [], "2026-11-23");
  assert.deepEqual([stance?.current, stance?.dropped.length], [null, 1]);
});

test("what stood already on a page at first sight may be years old; what comes to stand there is news", () => {
  const page = { id: 12, publishedAt: null, oldAtFirst: true };
  const versions = [
    saying(paused, { version: 1, seenAt: at("2026-11-20") }),
    saying("Acme resumed.", { version: 2, seenAt: at("2026-11-22") }, { position: "resumed" }),
  ];
  const found = observeVersions(page, versions).facts.map((fact) => [
    fact.position,
    fact.dateBasis,
    fact.date,
  ]);
  assert.deepEqual(found, [
    ["paused", "background", "2026-11-20"],
    ["resumed", "news", "2026-11-22"],
  ]);
});

test("news has the hour of its article; what tells another day has none", () => {
  const [news] = observeVersions(article, [saying(paused)]).facts;
  assert.equal(news!.saidAt, article.publishedAt);
  const told = { dateBasis: "told", announced: "2020-07-06" } as const;
  const [retold] = observeVersions(article, [saying(paused, {}, told)]).facts;
  assert.equal(retold!.saidAt, null);
});
