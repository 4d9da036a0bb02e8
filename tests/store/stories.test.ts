import assert from "node:assert/strict";
import { eachStore, postgresStore } from "../support/store-open.ts";
import {
  day,
  deriveAll,
  draftOf,
  irrelevant,
  itemsOutcome,
  minute,
  newsFeed,
  pollWith,
  relevantWith,
  rulesWith,
  start,
} from "../support/store-made.ts";
import type { StoryArticle } from "../../src/core/story/story.ts";
import type { ClaimedArticle, Store } from "../../src/store/store.ts";

/** Stores one article that meets others under `keys`, and puts it where `joinAll` says. */
async function add(store: Store, title: string, keys: readonly string[], now = start) {
  await pollWith(store, [draftOf({ title, publishedAt: now })], now);
  await deriveAll(store, () => relevantWith(keys, ["google"]), { now });
  return (await store.articleByUrl(`harbour.test/${title.replaceAll(" ", "-").toLowerCase()}`))!;
}

eachStore("articles wait to be derived, oldest first, each claimed by one", async (store) => {
  await pollWith(store, [draftOf({ title: "Second" }), draftOf({ title: "First" })]);
  assert.equal(await store.underivedCount(), 2);
  const [first] = await store.claimUnderived({ now: start, leaseMs: minute, limit: 1 });
  const [second] = await store.claimUnderived({ now: start, leaseMs: minute, limit: 5 });
  assert.deepEqual([first?.title, second?.title], ["First", "Second"]);
  assert.deepEqual(await store.claimUnderived({ now: start, leaseMs: minute, limit: 5 }), []);
  const [again] = await store.claimUnderived({ now: start + minute, leaseMs: minute, limit: 1 });
  assert.equal(again?.title, "First");
  const finish = (claim: ClaimedArticle | undefined) =>
    store.finishDerivation(claim!, irrelevant, rulesWith(), start);
  assert.deepEqual(
    [await finish(first), await finish(again), await finish(again)],
    ["lost", "saved", "lost"],
  );
  assert.equal(await store.underivedCount(), 1);
});

eachStore("a derivation of a version that has been replaced is lost", async (store) => {
  await pollWith(store, [draftOf({ title: "Early" }, { keys: ["link:a"] })]);
  const [claim] = await store.claimUnderived({ now: start, leaseMs: minute, limit: 1 });
  await pollWith(store, [draftOf({ title: "Late" }, { keys: ["link:a"] })]);
  assert.equal(await store.finishDerivation(claim!, relevantWith([]), rulesWith(), start), "lost");
  const [renewed] = await store.claimUnderived({ now: start, leaseMs: minute, limit: 1 });
  assert.equal(renewed?.title, "Late", "nobody waits for the old lease");
});

eachStore("what was derived is read with the article", async (store) => {
  const derivation = relevantWith(["k"], ["whatsapp", "meta"]);
  await pollWith(store, [draftOf({ title: "One" })]);
  await deriveAll(store, () => derivation);
  const article = await store.articleByUrl("harbour.test/one");
  assert.deepEqual([article?.relevance, article?.companies], [derivation.relevance, ["whatsapp", "meta"]]);
  assert.deepEqual(await store.counts(), { articles: 1, relevant: 1, stories: 1 });
});

eachStore("an irrelevant article joins no story", async (store) => {
  await pollWith(store, [draftOf({ title: "One" })]);
  await deriveAll(store, () => irrelevant, { decide: () => assert.fail("nothing to decide") });
  assert.equal((await store.articleByUrl("harbour.test/one"))?.storyId, null);
  assert.deepEqual(await store.counts(), { articles: 1, relevant: 0, stories: 0 });
});

eachStore("candidates share a key and were published within the window", async (store) => {
  const near = await add(store, "Near", ["a", "b"], start + day);
  const nearest = await add(store, "Nearest", ["c"], start + day);
  await add(store, "Too early", ["a"], start - 1);
  await add(store, "Too late", ["a"], start + 2 * day + 1);
  await add(store, "Another event", ["z"], start + day);
  await pollWith(store, [draftOf({ title: "New", publishedAt: start + day })]);
  const seen: StoryArticle[] = [];
  await deriveAll(store, () => relevantWith(["a", "b", "c"]), {
    decide: (candidates) => {
      seen.push(...candidates);
      return { kind: "new" };
    },
  });
  assert.deepEqual(seen, [
    {
      articleId: near.id,
      storyId: near.storyId,
      publishedAt: start + day,
      features: { rules: 1, keys: ["a", "b"], data: { keys: ["a", "b"] } },
    },
    {
      articleId: nearest.id,
      storyId: nearest.storyId,
      publishedAt: start + day,
      features: { rules: 1, keys: ["c"], data: { keys: ["c"] } },
    },
  ]);
});

eachStore("an undated article is placed at the time it was first seen", async (store) => {
  const known = await add(store, "Known", ["a"]);
  await pollWith(store, [draftOf({ title: "Undated", publishedAt: null })], start + minute);
  await deriveAll(store, () => relevantWith(["a"]), { now: start + minute });
  assert.equal((await store.articleByUrl("harbour.test/undated"))?.storyId, known.storyId);
});

eachStore("a story has its articles, first seen first", async (store) => {
  const first = await add(store, "First", ["a"], start + minute);
  await add(store, "Second", ["a"], start + 2 * minute);
  const story = await store.story(first.storyId!);
  assert.deepEqual(
    story?.articles.map((article) => article.title),
    ["First", "Second"],
  );
  assert.deepEqual([story?.id, story?.firstSeenAt], [first.storyId, start + minute]);
  assert.equal(await store.story(first.storyId! + 1), null);
});

eachStore("stories that an article brings together are one, under all their old ids", async (store) => {
  const [a, b, c] = [
    await add(store, "A", ["a"]),
    await add(store, "B", ["b"]),
    await add(store, "C", ["c"]),
  ];
  assert.equal(new Set([a.storyId, b.storyId, c.storyId]).size, 3);
  await add(store, "B and C", ["b", "c"], start + 1);
  await add(store, "A and B", ["a", "b"], start + 2);
  assert.equal((await store.counts()).stories, 1);
  for (const { storyId } of [a, b, c]) {
    const story = await store.story(storyId!);
    assert.equal(story?.id, a.storyId);
    assert.deepEqual(
      story?.articles.map((article) => article.title),
      ["A", "B", "C", "B and C", "A and B"],
    );
  }
});

eachStore("an article keeps its story when it is derived again", async (store) => {
  const article = await add(store, "First title", ["a"]);
  await add(store, "Another event", ["b"]);
  await pollWith(store, [
    draftOf(
      { title: "Second title", canonicalUrl: article.canonicalUrl },
      { keys: ["link:harbour.test/first-title"] },
    ),
  ]);
  await deriveAll(store, () => relevantWith(["b"]), { decide: () => assert.fail("it has a story") });
  assert.equal((await store.article(article.id))?.storyId, article.storyId);
  const meets = await add(store, "Third", ["b"]);
  assert.equal(meets.storyId, article.storyId, "it is met under its new keys");
});

eachStore("an article that turns irrelevant is no longer searched among the relevant", async (store) => {
  const article = await add(store, "Doubtful", ["a"]);
  const rewritten = draftOf({ title: "Doubtful still" }, { keys: [`link:${article.canonicalUrl}`] });
  await pollWith(store, [rewritten]);
  await deriveAll(store, () => irrelevant);
  assert.equal((await store.find({ query: "doubtful", limit: 5, relevantOnly: true })).articles.length, 0);
  assert.equal((await store.find({ query: "doubtful", limit: 5 })).articles.length, 1);
  assert.equal((await store.counts()).relevant, 0);
});

const bug = () => {
  throw new Error("a bug in the rules");
};

eachStore("a decision that throws leaves the article as it was", async (store) => {
  await pollWith(store, [draftOf({ title: "One" })]);
  const [claim] = await store.claimUnderived({ now: start, leaseMs: minute, limit: 1 });
  await assert.rejects(
    store.finishDerivation(claim!, relevantWith(["a"]), rulesWith({ decide: bug }), start),
    /a bug in the rules/,
  );
  assert.deepEqual(await store.counts(), { articles: 1, relevant: 0, stories: 0 });
  assert.equal(await store.finishDerivation(claim!, relevantWith(["a"]), rulesWith(), start), "saved");
});

postgresStore("two desks claim different work", async (store, database) => {
  const other = await database.open();
  const feeds = Array.from({ length: 40 }, (_, index) => ({
    id: `f${index}`,
    url: `https://f${index}.test/`,
  }));
  await store.syncFeeds(feeds, start);
  const claims = await Promise.all(
    Array.from({ length: 20 }, (_, turn) =>
      (turn % 2 ? store : other).claimDueFeeds({ now: start, leaseMs: minute, limit: 2 }),
    ),
  );
  const ids = claims.flat().map((claim) => claim.feedId);
  assert.equal(new Set(ids).size, ids.length, "no feed twice");
  assert.ok(claims.every((got) => got.length <= 2));
  assert.equal(ids.length, 40);

  const drafts = Array.from({ length: 60 }, (_, index) => draftOf({ title: `Item ${index}` }));
  await store.finishPoll(
    claims.flat().find((claim) => claim.feedId === "f0")!,
    itemsOutcome(drafts),
    newsFeed,
    start,
  );
  const articles = await Promise.all(
    Array.from({ length: 12 }, (_, turn) =>
      (turn % 2 ? store : other).claimUnderived({ now: start, leaseMs: minute, limit: 5 }),
    ),
  );
  const articleIds = articles.flat().map((article) => article.id);
  assert.equal(new Set(articleIds).size, 60);
  assert.equal(articleIds.length, 60);
});

postgresStore("two desks that derive one event at once make one story", async (store, database) => {
  const other = await database.open();
  const drafts = Array.from({ length: 16 }, (_, index) => draftOf({ title: `Report ${index}` }));
  await pollWith(store, drafts);
  const claims = await store.claimUnderived({ now: start, leaseMs: minute, limit: 100 });
  const saved = await Promise.all(
    claims.map((claim, index) =>
      (index % 2 ? store : other).finishDerivation(claim, relevantWith(["event"]), rulesWith(), start),
    ),
  );
  assert.ok(saved.every((result) => result === "saved"));
  assert.deepEqual(await store.counts(), { articles: 16, relevant: 16, stories: 1 });
});

postgresStore("two desks that store the same articles at once store them once", async (store, database) => {
  const other = await database.open();
  const feeds = ["harbour", "peak"].map((id) => ({ id, url: `https://${id}.test/feed` }));
  await store.syncFeeds(feeds, start);
  const [harbour, peak] = await store.claimDueFeeds({ now: start, leaseMs: minute, limit: 2 });
  const shared = Array.from({ length: 30 }, (_, index) =>
    draftOf({ title: `Wire ${index}` }, { keys: [`link:${index}`] }),
  );
  const polls = await Promise.all([
    store.finishPoll(harbour!, itemsOutcome(shared), newsFeed, start),
    // The other way round, so that the two meet in the middle.
    other.finishPoll(peak!, itemsOutcome(shared.toReversed()), newsFeed, start),
  ]);
  assert.ok(polls.every((poll) => poll !== "lost" && poll.refused.length === 0));
  assert.equal((await store.counts()).articles, 30);
});
