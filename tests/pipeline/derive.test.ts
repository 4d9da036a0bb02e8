import assert from "node:assert/strict";
import { test } from "node:test";
import type { DeriveNeeds } from "../../src/pipeline/derive.ts";
import { deriveArticles } from "../../src/pipeline/derive.ts";
import type { Store } from "../../src/store/store.ts";
import { madeBook, nothingExtracted } from "../support/ledger-made.ts";
import { day, draftOf, minute, pollWith, start } from "../support/store-made.ts";
import { openTestStore } from "../support/store-open.ts";

async function storeWith(t: { after(what: () => Promise<void>): void }, titles: readonly string[]) {
  const { store, database } = await openTestStore();
  t.after(() => database.remove());
  await pollWith(
    store,
    titles.map((title) => draftOf({ title })),
  );
  return store;
}

function derive(store: Store, given: Partial<DeriveNeeds> = {}, signal = new AbortController().signal) {
  const troubles: string[] = [];
  const needs: DeriveNeeds = {
    store,
    namedCompanies: () => [],
    extract: nothingExtracted,
    book: madeBook(),
    now: () => start,
    onTrouble: (what, error) => troubles.push(`${what}: ${String(error)}`),
    isOutage: () => false,
    ...given,
  };
  return { troubles, done: deriveArticles(needs, signal) };
}

const many = Array.from({ length: 120 }, (_, index) => `Ferry timetable ${index + 1}`);
const news = "Hong Kong police ask Telegram for user data under the national security law";

test("all that waits is derived: relevance, companies, story", async (t) => {
  const store = await storeWith(t, [...many, news]);
  const named = derive(store, { namedCompanies: (article) => (article.title === news ? ["telegram"] : []) });
  assert.equal(await named.done, 121);
  assert.equal(await store.underivedCount(), 0);
  const { articles } = await store.find({ query: "Telegram", limit: 5 });
  assert.deepEqual(articles[0]!.companies, ["telegram"]);
  assert.equal(articles[0]!.relevance?.relevant, true);
  assert.notEqual(articles[0]!.storyId, null);
  assert.deepEqual(await store.counts(), { articles: 121, relevant: 1, stories: 1 });
  assert.equal(await derive(store).done, 0, "once is enough");
});

test("an article that brings a bug to light costs itself only, and is tried again", async (t) => {
  const store = await storeWith(t, many);
  const bug = (article: { title: string }) => {
    if (article.title === "Ferry timetable 7") throw new RangeError("no such ferry");
    return [];
  };
  const first = derive(store, { namedCompanies: bug });
  assert.equal(await first.done, 119);
  assert.equal(first.troubles.length, 1);
  assert.match(first.troubles[0]!, /Ferry timetable 7: RangeError: no such ferry/);
  assert.equal(await store.underivedCount(), 1);

  const mended = derive(store, { now: () => start + 2 * minute });
  assert.equal(await mended.done, 1);
  assert.equal(await store.underivedCount(), 0);
});

test("when the store fails, it says so at once", async (t) => {
  const store = await storeWith(t, many.slice(0, 3));
  const outage = new Error("no room");
  const failing: DeriveNeeds["store"] = {
    claimUnderived: (request) => store.claimUnderived(request),
    versionsOf: (id) => store.versionsOf(id),
    finishDerivation: () => Promise.reject(outage),
  };
  const { done, troubles } = derive(store, { store: failing, isOutage: (error) => error === outage });
  await assert.rejects(done, outage);
  assert.deepEqual(troubles, []);
});

test("a desk that stops leaves the rest for later", async (t) => {
  const store = await storeWith(t, many);
  const stopping = new AbortController();
  let looked = 0;
  const namedCompanies = () => {
    if (++looked === 5) stopping.abort();
    return [];
  };
  // Four are finished together; the four that were under way are not dropped.
  assert.equal(await derive(store, { namedCompanies }, stopping.signal).done, 8);
  assert.equal(await store.underivedCount(), 112);
  assert.equal(await derive(store, { now: () => start + day }).done, 112);
});

test("it lets commands through while it works", async (t) => {
  const store = await storeWith(t, many.slice(0, 20));
  const namedCompanies = () => {
    const until = performance.now() + 6;
    while (performance.now() < until);
    return [];
  };
  let [turns, working] = [0, true];
  const count = () => {
    turns++;
    if (working) setImmediate(count);
  };
  setImmediate(count);
  // A store that answers within the turn, so that nobody else lets commands through.
  const quick: DeriveNeeds["store"] = {
    claimUnderived: (request) => store.claimUnderived(request),
    versionsOf: (id) => store.versionsOf(id),
    finishDerivation: () => Promise.resolve("saved"),
  };
  await derive(store, { namedCompanies, store: quick }).done;
  working = false;
  assert.ok(turns >= 4, `${turns} turns of the loop in 120 ms of work`);
});
