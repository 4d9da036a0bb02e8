import assert from "node:assert/strict";
import type { ReprocessNeeds } from "../../src/pipeline/reprocess.ts";
import { reprocess } from "../../src/pipeline/reprocess.ts";
import type { Store } from "../../src/store/store.ts";
import { deriveArticles } from "../../src/pipeline/derive.ts";
import {
  decisionDraft,
  entryOn,
  madeBook,
  madeExtraction,
  nothingExtracted,
} from "../support/ledger-made.ts";
import { day, draftOf, minute, owedLines, pollWith, start } from "../support/store-made.ts";
import { eachStore } from "../support/store-open.ts";

const about = "Hong Kong police ask for user data under the national security law.";
const book = madeBook([entryOn("2021-01-01")]);

/** Stores articles as a desk would that knew the rules given. */
async function archive(
  store: Store,
  titles: readonly string[],
  extract: ReprocessNeeds["extract"] = nothingExtracted,
) {
  await pollWith(
    store,
    titles.map((title) => draftOf({ title: `${title}: ${about}` })),
  );
  const needs = { store, namedCompanies: () => [], extract, book, now: () => start };
  const trouble = {
    onTrouble: (what: string, error: unknown) => {
      throw new Error(what, { cause: error });
    },
    isOutage: () => false,
  };
  await deriveArticles({ ...needs, ...trouble }, new AbortController().signal);
}

const again = (store: Store, apply: boolean, given: Partial<ReprocessNeeds> = {}) =>
  reprocess(
    {
      store,
      namedCompanies: () => [],
      extract: madeExtraction,
      book,
      now: () => start + minute,
      onProgress: () => {},
      ...given,
    },
    apply,
  );

/** All that the ledger holds, to see that it stays the same. */
const everything = async (store: Store) => ({
  points: await store.pointsOf("acme"),
  heads: await store.heads(),
  decisions: await store.decisions(),
  entered: await store.entered(),
  counts: await store.counts(),
  allegations: await store.unnamedAllegations(10),
});

eachStore("it shows what would become another, stance by stance, and changes nothing", async (store) => {
  await store.settleAll(book, start);
  await archive(store, ["Acme complied", "Other refused", "Bob alleges tech firms complied"]);
  const before = await everything(store);
  const report = await again(store, false);
  assert.deepEqual(await everything(store), before);
  assert.deepEqual(
    [report.articles, report.turnedRelevant, report.turnedIrrelevant, report.facts, report.skipped],
    [3, 0, 0, { found: 2, lost: 0, changed: 0 }, 0],
  );
  assert.deepEqual(
    report.stances
      .map(({ company, before: was, after }) => [company, was?.position, was?.text, after?.text])
      .sort(([a], [b]) => (a! < b! ? -1 : 1)),
    [
      ["acme", "paused", "Said that it paused.", "Acme complied"],
      ["other", undefined, undefined, "Other refused"],
    ],
  );
});

eachStore("applied it becomes so, tells nobody, and a second time finds nothing", async (store) => {
  await store.settleAll(book, start);
  await store.watch("newsroom", { kind: "topic", topic: "data-request" });
  await archive(store, ["Acme complied", "Bob alleges tech firms complied"]);
  const shown = await again(store, false);
  const applied = await again(store, true);
  assert.deepEqual(applied, shown);
  assert.equal((await store.heads())[0]?.current?.position, "complied");
  assert.equal((await store.unnamedAllegations(10)).length, 1);
  const window = { from: start - day, to: start + day };
  assert.deepEqual(await store.changesForDigest("newsroom", window), []);
  assert.deepEqual(await store.allegationsForDigest("newsroom", window), []);
  assert.deepEqual(await owedLines(store), []);
  const second = await again(store, true);
  assert.deepEqual([second.facts, second.stances], [{ found: 0, lost: 0, changed: 0 }, []]);
});

eachStore("what worse rules found goes, and its alert is not followed by another", async (store) => {
  await store.watch("newsroom", { kind: "company", company: "acme" });
  await archive(store, ["Acme complied"], madeExtraction);
  assert.equal((await owedLines(store)).length, 1);
  const report = await again(store, true, { extract: nothingExtracted });
  assert.deepEqual(report.facts, { found: 0, lost: 1, changed: 0 });
  assert.deepEqual(
    report.stances.map(({ before, after }) => [before?.text, after?.position]),
    [["Acme complied", "paused"]],
  );
  assert.deepEqual(await store.pointsOf("acme"), []);
  assert.deepEqual(await owedLines(store), []);
});

eachStore("what editors decided and entered stays as it is", async (store) => {
  await archive(store, ["Acme complied"]);
  await store.decide(decisionDraft(), "ann", book, start + minute);
  await store.enter(entryOn("2022-02-02", { company: "other" }), "ann", "", book, start);
  const { decisions, entered } = await everything(store);
  const report = await again(store, true, { now: () => start + 2 * minute });
  assert.deepEqual(report.facts.found, 1);
  assert.deepEqual(report.stances, [], "the decision stands");
  const after = await everything(store);
  assert.deepEqual([after.decisions, after.entered], [decisions, entered]);
});

eachStore("articles that turn relevant or irrelevant are counted, and are no news", async (store) => {
  await archive(store, ["Acme complied"]);
  await pollWith(store, [draftOf({ title: "Ferries in Sai Kung" })]);
  for (const claim of await store.claimUnderived({ now: start, leaseMs: minute, limit: 5 })) {
    // Rules that took anything for the desk's field.
    const relevance = { relevant: true, topics: ["security-law"], scores: {}, why: [] } as const;
    const observed = { facts: [], notes: [], allegations: [] };
    await store.finishDerivation(
      claim,
      {
        relevance: { ...relevance, topics: ["security-law"], why: [] },
        companies: [],
        features: null,
        observed,
      },
      { decide: () => ({ kind: "new" }), windowMs: day, book, quiet: false },
      start,
    );
  }
  const report = await again(store, true);
  assert.deepEqual([report.turnedRelevant, report.turnedIrrelevant], [0, 1]);
  assert.equal((await store.counts()).relevant, 1);
});

eachStore("an article found relevant by better rules alone is not in a digest", async (store) => {
  await pollWith(store, [draftOf({ title: `Acme complied: ${about}` })]);
  for (const claim of await store.claimUnderived({ now: start, leaseMs: minute, limit: 5 })) {
    const relevance = { relevant: false, topics: [], scores: {}, why: [] };
    const observed = { facts: [], notes: [], allegations: [] };
    await store.finishDerivation(
      claim,
      { relevance, companies: [], features: null, observed },
      { decide: () => ({ kind: "new" }), windowMs: day, book, quiet: false },
      start,
    );
  }
  const report = await again(store, true);
  assert.equal(report.turnedRelevant, 1);
  const article = (await store.find({ query: "complied", limit: 1, relevantOnly: true })).articles[0]!;
  assert.equal(article.backlog, true);
  const window = { from: start - day, to: start + day };
  const topics = ["security-law", "data-request"] as const;
  assert.deepEqual(await store.storiesForDigest("newsroom", window, topics), []);
});

eachStore("an article that changes meanwhile is left to the desk", async (store) => {
  await archive(store, ["Acme complied"]);
  const [article] = await store.derivedArticles(0, 1);
  const report = await again(store, true, {
    store: {
      ...store,
      async derivedArticles(after, limit) {
        const articles = await store.derivedArticles(after, limit);
        if (after === 0) {
          await pollWith(store, [
            draftOf({ title: `Acme paused: ${about}` }, { keys: [`link:${article!.canonicalUrl}`] }),
          ]);
        }
        return articles;
      },
    },
  });
  assert.equal(report.skipped, 1);
  assert.deepEqual(await store.pointsOf("acme"), []);
  assert.equal(await store.underivedCount(), 1);
});

eachStore("many articles are gone through in pages, and commands get through", async (store) => {
  const titles = Array.from(
    { length: 130 },
    (_, index) => `Acme complied on 2026-10-${10 + (index % 20)} no ${index}`,
  );
  await archive(store, titles);
  let [turns, working] = [0, true];
  const count = () => {
    turns++;
    if (working) setImmediate(count);
  };
  setImmediate(count);
  const slow: ReprocessNeeds["extract"] = (article) => {
    const until = performance.now() + 2;
    while (performance.now() < until);
    return madeExtraction(article);
  };
  const seen: number[] = [];
  const report = await again(store, false, { extract: slow, onProgress: (articles) => seen.push(articles) });
  working = false;
  assert.deepEqual([report.articles, report.facts.found], [130, 130]);
  assert.deepEqual(seen, [50, 100, 130]);
  assert.ok(turns >= 10, `${turns} turns of the loop`);
});
