import assert from "node:assert/strict";
import { test } from "node:test";
import { wordingFor } from "../../src/core/wording/wordings.ts";
import type { DigestNeeds } from "../../src/pipeline/digests.ts";
import { postDigestNow, previewDigest, publishDueDigests } from "../../src/pipeline/digests.ts";
import type { Store } from "../../src/store/store.ts";
import { madeFeed } from "../support/desk-press.ts";
import { decisionDraft, entryOn, madeBook } from "../support/ledger-made.ts";
import { madeCompany, madeDestination } from "../support/made.ts";
import { day, deriveAll, draftOf, minute, pollWith, relevantWith, start } from "../support/store-made.ts";
import { openTestStore } from "../support/store-open.ts";

/** `start` is eight in the morning in Hong Kong. */
const nine = start + 60 * minute;
const everyDayAtNine = {
  hour: 9,
  minute: 0,
  days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  timezone: "Asia/Hong_Kong",
} as const;
const newsroom = madeDestination({ digest: everyDayAtNine });

async function newsroomStore(t: { after(what: () => Promise<void>): void }) {
  const { store, database } = await openTestStore();
  t.after(() => database.remove());
  await pollWith(store, [draftOf({ title: "Telegram refuses" })]);
  await deriveAll(store, () => relevantWith(["telegram"]));
  for (const id of ["newsroom", "broken"]) await store.beginDigests(id, start);
  return store;
}

function needsOf(store: Store, now: number, given: Partial<DigestNeeds> = {}) {
  const troubles: string[] = [];
  const needs: DigestNeeds = {
    store,
    book: madeBook(),
    companies: [],
    feeds: new Map([["harbour", madeFeed({ id: "harbour", url: "https://harbour.test/feed" })]]),
    sayFor: wordingFor,
    now: () => now,
    onTrouble: (what, error) => troubles.push(`${what}: ${String(error)}`),
    isOutage: () => false,
    ...given,
  };
  return { needs, troubles };
}

test("a digest is recorded and its message owed at once, once a slot", async (t) => {
  const store = await newsroomStore(t);
  assert.equal(await publishDueDigests(needsOf(store, nine - 1).needs, [newsroom]), 0);
  assert.equal(await publishDueDigests(needsOf(store, nine).needs, [newsroom]), 1);
  assert.equal(await publishDueDigests(needsOf(store, nine + minute).needs, [newsroom]), 0);
  assert.equal(await store.owedCount(), 1);
  assert.equal((await store.lastDigest("newsroom", Number.MAX_SAFE_INTEGER))?.slot, "2026-11-23");
  const [owed] = await store.claimDeliveries({
    now: nine,
    leaseMs: minute,
    limit: 5,
    platforms: ["terminal"],
  });
  assert.equal(owed!.key, "digest:newsroom:2026-11-23");
  assert.equal(owed!.message.summary, "Digest: 1 story.");
});

test("two desks that are due at once post one digest", async (t) => {
  const store = await newsroomStore(t);
  const results = await Promise.all([
    publishDueDigests(needsOf(store, nine).needs, [newsroom]),
    publishDueDigests(needsOf(store, nine).needs, [newsroom]),
  ]);
  assert.deepEqual(new Set(results), new Set([0, 1]));
  assert.equal(await store.owedCount(), 1);
});

test("a preview records nothing", async (t) => {
  const store = await newsroomStore(t);
  const { needs } = needsOf(store, nine);
  assert.equal((await previewDigest(needs, newsroom)).summary, "Digest: 1 story.");
  assert.equal((await previewDigest(needs, newsroom)).summary, "Digest: 1 story.");
  assert.equal(await store.owedCount(), 0);
  assert.equal(await postDigestNow(needs, newsroom), 1);
  assert.equal(
    (await previewDigest(needsOf(store, nine + 1).needs, newsroom)).summary,
    "Digest: nothing new.",
  );
});

test("a bug in one destination's digest is told of, and the others' go out", async (t) => {
  const store = await newsroomStore(t);
  const broken = madeDestination({ id: "broken", digest: { ...everyDayAtNine, timezone: "Asia/Atlantis" } });
  const { needs, troubles } = needsOf(store, nine);
  assert.equal(await publishDueDigests(needs, [broken, newsroom]), 1);
  assert.equal(troubles.length, 1);
  assert.match(troubles[0]!, /^the digest for broken: RangeError/);
});

test("when the store fails, it says so", async (t) => {
  const store = await newsroomStore(t);
  const outage = new Error("no room");
  const failing: DigestNeeds["store"] = {
    storiesForDigest: (...given) => store.storiesForDigest(...given),
    changesForDigest: (...given) => store.changesForDigest(...given),
    contestsForDigest: (...given) => store.contestsForDigest(...given),
    recordForDigest: (...given) => store.recordForDigest(...given),
    allegationsForDigest: (...given) => store.allegationsForDigest(...given),
    changedPagesForDigest: (...given) => store.changedPagesForDigest(...given),
    lastDigest: (destination, now) => store.lastDigest(destination, now),
    beginDigests: (destination, now) => store.beginDigests(destination, now),
    facts: (ids) => store.facts(ids),
    feedStates: () => store.feedStates(),
    recordDigest: () => Promise.reject(outage),
  };
  const { needs, troubles } = needsOf(store, nine, { store: failing, isOutage: (error) => error === outage });
  await assert.rejects(publishDueDigests(needs, [newsroom]), outage);
  assert.deepEqual(troubles, []);
});

test("a stance that changes within the window leads a destination's digest, once, if it wants the company", async (t) => {
  const store = await newsroomStore(t);
  const old = entryOn("2021-01-01");
  await store.settleAll(madeBook([old]), start);
  const refused = entryOn("2026-11-22", { position: "refused" });
  const book = madeBook([old, refused]);
  await store.settleAll(book, nine - minute);
  const { needs } = needsOf(store, nine, { book, companies: [madeCompany({ id: "acme" })] });
  const told = await previewDigest(needs, newsroom);
  assert.equal(told.summary, "Digest: 1 stance change, 1 story.");
  const others = await previewDigest(needs, { ...newsroom, companies: ["other"] });
  assert.equal(others.summary, "Digest: nothing new.");
  await postDigestNow(needs, newsroom);
  const later = needsOf(store, nine + minute, { book }).needs;
  assert.equal((await previewDigest(later, newsroom)).summary, "Digest: nothing new.");
  const elsewhere = madeDestination({ id: "elsewhere", digest: everyDayAtNine });
  assert.equal((await previewDigest(later, elsewhere)).summary, "Digest: 1 stance change, 1 story.");
});

test("a stance that moved and moved back is no change", async (t) => {
  const store = await newsroomStore(t);
  const book = madeBook([entryOn("2021-01-01")]);
  await store.settleAll(book, start);
  await store.decide(decisionDraft(), "ann", book, start);
  const { needs } = needsOf(store, nine);
  assert.equal((await previewDigest(needs, newsroom)).summary, "Digest: 1 stance change, 1 story.");
  const retract = decisionDraft({ kind: "retract", position: null, target: "d1" });
  await store.decide(retract, "ann", book, start + minute);
  assert.equal((await previewDigest(needs, newsroom)).summary, "Digest: 1 story.");
});

test("a feed is named as trouble when it never worked or failed three times in a row", async (t) => {
  const store = await newsroomStore(t);
  const fail = async (times: number) => {
    for (let time = 0; time < times; time++) {
      await store.makeDue(start);
      const [claim] = await store.claimDueFeeds({ now: start, leaseMs: minute, limit: 5 });
      const fault = { code: "http-500", message: "harbour.test answered 500." };
      const outcome = { kind: "failed", fault, gone: false, nextDueAt: start + day } as const;
      await store.finishPoll(claim!, outcome, { type: "news", language: "en", publisher: "Harbour" }, start);
    }
  };
  const trouble = async () => {
    const { blocks } = await previewDigest(needsOf(store, nine).needs, newsroom);
    return JSON.stringify(blocks).includes("answered 500");
  };
  await fail(2);
  assert.equal(await trouble(), false, "twice is the weather of the network");
  await fail(1);
  assert.equal(await trouble(), true);
});
