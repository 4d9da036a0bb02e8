import assert from "node:assert/strict";
import type { DraftArticle } from "../../src/core/draft.ts";
import type { ClaimedPage, PageOutcome } from "../../src/store/page-store.ts";
import type { Store } from "../../src/store/store.ts";
import { eachStore } from "../support/store-open.ts";
import {
  claimFeed,
  day,
  deriveAll,
  draftOf,
  foundTitles,
  irrelevant,
  itemsOutcome,
  minute,
  newsFeed,
  pollWith,
  relevantWith,
  start,
} from "../support/store-made.ts";

const derived = () => relevantWith(["a"]);
const words = "Police asked for the records of 27 accounts. ";
const full = words.repeat(40);

async function bring(store: Store, drafts: readonly DraftArticle[], now = start): Promise<void> {
  await pollWith(store, drafts, now);
  await deriveAll(store, derived, { now });
}

const claim = (store: Store, now = start, limit = 10): Promise<ClaimedPage[]> =>
  store.claimPages({ now, leaseMs: minute, limit });

const text: PageOutcome = { kind: "text", title: "Court order | Harbour", text: full };
const fault = { code: "http-503", message: "harbour.test answered 503 (its own error)." };

async function onlyClaim(store: Store, now = start): Promise<ClaimedPage> {
  const [page, ...others] = await claim(store, now);
  assert.ok(page, "no page is due");
  assert.deepEqual(others, []);
  return page;
}

eachStore(
  "a relevant article without full text is owed its page, once, newest first and one a host",
  async (store) => {
    await bring(store, [
      draftOf({ title: "Order", summary: "Short." }),
      draftOf({ title: "Whole", content: full }),
      draftOf({
        title: "Elsewhere",
        summary: "Short.",
        url: "https://other.test/1",
        canonicalUrl: "other.test/1",
      }),
      draftOf({ title: "No link", url: null, canonicalUrl: null }),
    ]);
    const pages = await claim(store);
    assert.deepEqual(
      pages.map(({ url, host, title, summary, again, attempts }) => [
        url,
        host,
        title,
        summary,
        again,
        attempts,
      ]),
      [
        ["https://harbour.test/order", "harbour.test", "Order", "Short.", false, 0],
        ["https://other.test/1", "other.test", "Elsewhere", "Short.", false, 0],
      ],
    );
    assert.deepEqual(await claim(store), [], "who is asked already is not asked twice at a time");
    const noLink = (await store.find({ query: "link", limit: 1 })).articles[0]!;
    assert.equal((await store.fullTextState(noLink.id))?.reason?.code, "no-link");
    const whole = (await store.find({ query: "whole", limit: 1 })).articles[0]!;
    assert.equal(await store.fullTextState(whole.id), null);
  },
);

eachStore("what is irrelevant is owed nothing, nor is it once it turns out to be", async (store) => {
  await pollWith(store, [draftOf({ title: "Ferries" })]);
  await deriveAll(store, () => irrelevant);
  assert.deepEqual(await claim(store), []);
  await bring(store, [draftOf({ title: "Order", summary: "Old." })]);
  await pollWith(store, [draftOf({ title: "Order", summary: "A ferry order after all." })]);
  await deriveAll(store, () => irrelevant);
  assert.deepEqual(await claim(store), []);
});

eachStore(
  "a page's text becomes a version, is derived, shown and found, under the feed's title",
  async (store) => {
    await bring(store, [draftOf({ title: "Order", summary: "Short." })]);
    const page = await onlyClaim(store);
    assert.equal(await store.finishPage(page, text, start + minute, start + 5), "saved");
    assert.equal((await store.fullTextState(page.articleId))?.state, "stored");
    assert.equal(await store.underivedCount(), 1);
    const article = await store.article(page.articleId);
    assert.equal(article?.title, "Order");
    assert.equal(article?.text, full);
    assert.equal(article?.version, 2);
    assert.deepEqual(await foundTitles(store, "records of 27 accounts"), ["Order"]);
    assert.deepEqual(await foundTitles(store, "records", true), ["Order"]);
    assert.deepEqual(
      (await store.versionsOf(page.articleId)).map(({ version, origin, title, seenAt }) => [
        version,
        origin,
        title,
        seenAt,
      ]),
      [
        [1, "feed", "Order", start],
        [2, "page", "Court order | Harbour", start + 5],
      ],
    );
    await deriveAll(store, derived);
    assert.deepEqual(await claim(store, start + day), [], "it is not owed again");
  },
);

eachStore("a feed's new text is shown with the page's, and has the page fetched again", async (store) => {
  await bring(store, [draftOf({ title: "Order", summary: "Short." })]);
  await store.finishPage(await onlyClaim(store), text, start, start);
  await bring(store, [
    draftOf({ title: "Order, corrected", summary: "Shorter." }, { keys: ["link:harbour.test/order"] }),
  ]);
  const again = await onlyClaim(store);
  assert.equal(again.again, true);
  assert.equal(again.title, "Order, corrected");
  assert.equal((await store.article(again.articleId))?.text, full);
  assert.deepEqual(await foundTitles(store, "accounts corrected"), ["Order, corrected"]);
  await store.finishPage(again, text, start, start);
  assert.equal((await store.article(again.articleId))?.version, 3, "the same text makes no version");
  assert.equal(await store.textChange(again.articleId), null);

  await bring(store, [
    draftOf({ title: "Order, corrected", summary: "Again." }, { keys: ["link:harbour.test/order"] }),
  ]);
  const third = await onlyClaim(store, start + 1);
  await store.finishPage(third, { ...text, text: `${full}Corrected.` }, start, start + 2);
  assert.deepEqual(await store.textChange(third.articleId), {
    at: start + 2,
    before: full,
    after: `${full}Corrected.`,
  });
});

eachStore(
  "a page that can't be read is tried again at its time, and given up for good with its reason",
  async (store) => {
    await bring(store, [draftOf({ title: "Order" })]);
    const first = await onlyClaim(store);
    await store.finishPage(
      first,
      { kind: "later", reason: fault, nextTryAt: start + 9 * minute, counts: true },
      start,
      start,
    );
    assert.deepEqual(await claim(store, start + 8 * minute), []);
    const state = await store.fullTextState(first.articleId);
    assert.deepEqual([state?.state, state?.reason, state?.attempts], ["owed", fault, 1]);
    const second = await onlyClaim(store, start + 9 * minute);
    assert.equal(second.attempts, 1);
    await store.finishPage(second, { kind: "none", reason: fault }, start, start + 9 * minute);
    assert.deepEqual(await claim(store, start + day), []);
    assert.deepEqual((await store.fullTextState(first.articleId))?.reason, fault);
    const article = await store.article(first.articleId);
    assert.equal(article?.version, 1);
  },
);

eachStore("who held a page for too long has no say any more", async (store) => {
  await bring(store, [draftOf({ title: "Order" })]);
  const slow = await onlyClaim(store);
  const quick = await onlyClaim(store, start + 2 * minute);
  assert.equal(await store.finishPage(slow, text, start, start), "lost");
  assert.equal((await store.article(slow.articleId))?.version, 1);
  assert.equal(await store.finishPage(quick, text, start, start), "saved");
});

eachStore("a host is left alone until it is free, whichever article is next", async (store) => {
  await bring(store, [draftOf({ title: "One" }), draftOf({ title: "Two" })]);
  const page = await onlyClaim(store);
  await store.finishPage(page, text, start + 3 * minute, start);
  assert.deepEqual(await claim(store, start + 2 * minute), []);
  assert.notEqual((await onlyClaim(store, start + 3 * minute)).articleId, page.articleId);
});

eachStore("of a feed's backlog the ten newest are owed, and nothing that is old", async (store) => {
  const dated = (hours: number) =>
    draftOf({ title: `Item ${hours}`, publishedAt: start - hours * 60 * minute }, { backlog: true });
  const old = draftOf({ title: "Old", publishedAt: start - 8 * day }, { backlog: true });
  const undated = draftOf({ title: "Undated", publishedAt: null }, { backlog: true });
  const items = Array.from({ length: 15 }, (_, index) => dated(30 + index));
  await bring(store, [...items, old, undated]);
  const found: string[] = [];
  for (let at = start; ; at++) {
    const [page] = await claim(store, at);
    if (!page) break;
    found.push(page.title);
    await store.finishPage(page, { kind: "none", reason: fault }, at, at);
  }
  assert.deepEqual(
    found,
    items.slice(0, 10).map((draft) => draft.item.title),
  );
  const reasonOf = async (title: string) => {
    const [article] = (await store.find({ query: `"${title}"`, limit: 1 })).articles;
    return (await store.fullTextState(article!.id))?.reason?.code;
  };
  assert.equal(await reasonOf("Item 44"), "many-in-backlog");
  assert.equal(await reasonOf("Old"), "too-old");
  assert.equal(await reasonOf("Undated"), "undated");
  await bring(store, [dated(29)], start + minute);
  assert.deepEqual(await claim(store, start + minute), [], "the day's share is used up");
});

eachStore("what has been owed for over a week is not asked for any more", async (store) => {
  await bring(store, [draftOf({ title: "Order" })]);
  assert.deepEqual(await claim(store, start + 8 * day), []);
});

eachStore("an article that is purged loses its page's text with the rest", async (store) => {
  await bring(store, [draftOf({ title: "Order" })]);
  const page = await onlyClaim(store);
  await store.finishPage(page, text, start, start);
  await deriveAll(store, () => irrelevant);
  await store.purge({ now: start + 100 * day, keepIrrelevantDays: 90, keepDeliveriesDays: 365 });
  assert.equal(await store.article(page.articleId), null);
  await bring(store, [draftOf({ title: "Order", summary: "Back." })], start + 101 * day);
  assert.equal((await store.article(page.articleId))?.text, "Back.");
});

eachStore(
  "a watched page's versions come from the page; a change is news, told once, and never purged",
  async (store) => {
    const watchedFeed = { ...newsFeed, watched: { selector: null } };
    const poll = async (content: string, now: number) => {
      const draft = draftOf({ title: "Policy", content, publishedAt: null }, { backlog: true });
      await store.finishPoll(await claimFeed(store, now), itemsOutcome([draft], now), watchedFeed, now);
    };
    const window = { from: start + minute, to: start + 9 * minute };
    await poll("We answer requests.", start);
    await deriveAll(store, () => irrelevant);
    assert.deepEqual(await store.changedPagesForDigest("newsroom", { from: 0, to: start }), []);
    await store.purge({ now: start + 100 * day, keepIrrelevantDays: 90, keepDeliveriesDays: 365 });
    await poll("We have paused answering.", start + 2 * minute);
    const early = { from: start - day, to: start + 2 * minute };
    const [first] = await store.changedPagesForDigest("newsroom", early);
    assert.equal(first?.value.before, "We answer requests.", "first seen within the window");
    await poll("We have stopped answering.", start + 3 * minute);
    const article = (await store.articleByUrl("harbour.test/policy"))!;
    assert.equal(article.backlog, false);
    assert.deepEqual(
      (await store.versionsOf(article.id)).map(({ origin }) => origin),
      ["page", "page", "page"],
    );
    assert.deepEqual(await store.textChange(article.id), {
      at: start + 3 * minute,
      before: "We have paused answering.",
      after: "We have stopped answering.",
    });
    const [changed, ...others] = await store.changedPagesForDigest("newsroom", window);
    assert.deepEqual(others, []);
    assert.equal(changed?.item, `page-${article.id}-3`);
    assert.equal(changed.value.before, "We answer requests.");
    assert.equal(changed.value.after, "We have stopped answering.");
    assert.deepEqual(
      await store.changedPagesForDigest("newsroom", { from: window.to + day, to: window.to + 2 * day }),
      [],
    );
    assert.deepEqual(await claim(store, start + 4 * minute), []);
  },
);
