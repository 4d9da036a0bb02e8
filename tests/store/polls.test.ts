import assert from "node:assert/strict";
import { eachStore } from "../support/store-open.ts";
import {
  day,
  deriveAll,
  draftOf,
  foundTitles,
  irrelevant,
  minute,
  pollWith,
  relevantWith,
  start,
} from "../support/store-made.ts";

eachStore("what a poll brings is stored whole, and read back by id and by address", async (store) => {
  const draft = draftOf({
    title: "警方要求 Google 交出資料",
    summary: "Summary",
    content: "Full text 🔥",
    author: "A. Reporter",
    categories: ["hk", "tech"],
    canonicalUrl: "harbour.test/1",
  });
  assert.deepEqual(await pollWith(store, [draft]), { added: 1, updated: 0, unchanged: 0, refused: [] });
  const article = await store.articleByUrl("harbour.test/1");
  assert.deepEqual(article, {
    id: article!.id,
    feedId: "harbour",
    feedType: "news",
    language: "en",
    publisher: "Harbour Times",
    url: draft.item.url,
    canonicalUrl: "harbour.test/1",
    publishedAt: start,
    firstSeenAt: start,
    backlog: false,
    watched: false,
    version: 1,
    title: "警方要求 Google 交出資料",
    text: "Full text 🔥",
    relevance: null,
    companies: [],
    storyId: null,
  });
  assert.deepEqual(await store.article(article.id), article);
  assert.equal(await store.article(article.id + 1), null);
  assert.equal(await store.articleByUrl("harbour.test/2"), null);
});

eachStore("an article without full text has its summary as text", async (store) => {
  await pollWith(store, [
    draftOf({ title: "One", summary: "Only a summary", url: null, canonicalUrl: null }),
  ]);
  const [article] = (await store.find({ query: "summary", limit: 1 })).articles;
  assert.deepEqual([article?.text, article?.url, article?.canonicalUrl], ["Only a summary", null, null]);
});

eachStore("ids rise from the oldest item of a feed to the newest", async (store) => {
  await pollWith(store, [
    draftOf({ title: "Newest item" }),
    draftOf({ title: "Older item" }),
    draftOf({ title: "Oldest item" }),
  ]);
  assert.deepEqual(await foundTitles(store, "item"), ["Newest item", "Older item", "Oldest item"]);
});

eachStore("what is known already changes nothing", async (store) => {
  const drafts = [draftOf({ title: "One" }), draftOf({ title: "Two" })];
  await pollWith(store, drafts);
  await deriveAll(store, () => irrelevant);
  assert.deepEqual(await pollWith(store, drafts, start + minute), {
    added: 0,
    updated: 0,
    unchanged: 2,
    refused: [],
  });
  assert.equal(await store.underivedCount(), 0);
});

eachStore("one shared key makes it the same article, and its other keys are learnt", async (store) => {
  const title = "Court hears appeal";
  await pollWith(store, [draftOf({ title }, { keys: ["link:a", "guid:1"] })]);
  const changedGuid = draftOf({ title, canonicalUrl: "harbour.test/moved" }, { keys: ["link:a", "guid:2"] });
  assert.equal((await pollWith(store, [changedGuid])).unchanged, 1);
  const changedLink = draftOf({ title }, { keys: ["link:b", "guid:2"] });
  assert.equal((await pollWith(store, [changedLink])).unchanged, 1);
  assert.equal((await pollWith(store, [draftOf({ title }, { keys: ["link:b"] })])).unchanged, 1);
  assert.equal((await store.counts()).articles, 1);
  assert.equal(
    (await store.article((await store.find({ query: "appeal", limit: 1 })).articles[0]!.id))?.canonicalUrl,
    changedLink.item.canonicalUrl,
  );
});

eachStore("the strongest key decides when two point to different articles", async (store) => {
  await pollWith(store, [
    draftOf({ title: "A" }, { keys: ["link:a"] }),
    draftOf({ title: "B" }, { keys: ["link:b"] }),
  ]);
  const both = draftOf({ title: "B, corrected" }, { keys: ["link:b", "link:a"] });
  assert.equal((await pollWith(store, [both])).updated, 1);
  assert.deepEqual(await foundTitles(store, "corrected"), ["B, corrected"]);
  assert.deepEqual(await foundTitles(store, "A"), ["A"]);
});

eachStore("two items of one document that are one article come out as one", async (store) => {
  const twins = [
    draftOf({ title: "Same words", url: "https://harbour.test/x" }, { keys: ["link:x", "words:1"] }),
    draftOf({ title: "Same words", url: "https://harbour.test/y" }, { keys: ["link:y", "words:1"] }),
  ];
  assert.deepEqual(await pollWith(store, twins), { added: 1, updated: 0, unchanged: 1, refused: [] });
  assert.deepEqual(await pollWith(store, twins), { added: 0, updated: 0, unchanged: 2, refused: [] });
  const alone = draftOf({ title: "Same words" }, { keys: ["link:y"] });
  assert.equal((await pollWith(store, [alone])).unchanged, 1);
});

eachStore("other words for a known article are a new version, searched and derived anew", async (store) => {
  const keys = ["link:a"];
  await pollWith(store, [draftOf({ title: "Google pauses" }, { keys })]);
  await deriveAll(store, () => relevantWith(["event"], ["google"]));
  const before = (await store.find({ query: "pauses", limit: 1, relevantOnly: true })).articles[0]!;
  assert.equal(
    (await pollWith(store, [draftOf({ title: "Google stops" }, { keys })], start + minute)).updated,
    1,
  );
  assert.equal(await store.underivedCount(), 1);
  for (const relevantOnly of [false, true]) {
    assert.deepEqual(await foundTitles(store, "pauses", relevantOnly), []);
    assert.deepEqual(await foundTitles(store, "stops", relevantOnly), ["Google stops"]);
  }
  await deriveAll(store, () => relevantWith(["another event"]));
  const after = (await store.article(before.id))!;
  assert.deepEqual([after.version, after.companies, after.storyId], [2, [], before.storyId]);
});

eachStore("a publisher's return to earlier words is a version too", async (store) => {
  for (const title of ["First", "Second", "First"])
    await pollWith(store, [draftOf({ title }, { keys: ["link:a"] })]);
  assert.equal((await store.find({ query: "first", limit: 1 })).articles[0]?.version, 3);
});

eachStore("two feeds with one link don't take turns at its text", async (store) => {
  const keys = ["link:a"];
  const short = draftOf({ title: "Title", summary: "Short" }, { keys });
  const other = draftOf({ title: "Title", summary: "Another summary" }, { keys });
  const full = draftOf({ title: "Title", content: "The full text" }, { keys });
  await pollWith(store, [short], start, "harbour");
  assert.equal((await pollWith(store, [other], start, "peak")).unchanged, 1);
  assert.equal((await pollWith(store, [full], start, "peak")).updated, 1, "the full text is worth having");
  assert.equal((await pollWith(store, [short], start, "harbour")).unchanged, 1);
  assert.equal((await store.find({ query: "title", limit: 1 })).articles[0]?.text, "The full text");
});

eachStore("a bad article costs nobody else, and is named with the reason", async (store) => {
  const lone = draftOf({ title: "Lone \ud800 surrogate" });
  const nul = draftOf({ title: "Has a NUL", content: "a\0b" });
  // Beyond what PostgreSQL keeps as a bigint and SQLite as an integer, so that the database itself refuses it.
  const date = draftOf({ title: "Impossible date", publishedAt: 0.5 });
  const good = [draftOf({ title: "Good one" }), draftOf({ title: "Good two" })];
  const saved = await pollWith(store, [good[0]!, lone, nul, date, good[1]!]);
  assert.deepEqual([saved.added, saved.updated, saved.unchanged], [2, 0, 0]);
  assert.deepEqual(
    saved.refused.map((refused) => refused.title),
    ["Lone \ufffd surrogate", "Has a NUL", "Impossible date"],
  );
  assert.ok(saved.refused.every((refused) => refused.reason.length > 0));
  assert.deepEqual(await foundTitles(store, "good"), ["Good one", "Good two"]);
});

eachStore("a poll of hundreds of items is stored at once", async (store) => {
  const drafts = Array.from({ length: 500 }, (_, index) =>
    draftOf({ title: `Item ${index}`, summary: "滿".repeat(400) }),
  );
  assert.equal((await pollWith(store, drafts)).added, 500);
  assert.equal((await pollWith(store, drafts)).unchanged, 500);
});

eachStore("irrelevant articles lose their words after their time, and don't come back", async (store) => {
  const drafts = ["Relevant one", "Irrelevant one"].map((title) => draftOf({ title }));
  await pollWith(store, drafts, start);
  await deriveAll(store, (article) => (article.title === "Relevant one" ? relevantWith([]) : irrelevant));
  await pollWith(store, [draftOf({ title: "Young one" })], start + day);
  await deriveAll(store, () => irrelevant, { now: start + day });
  const purge = { keepIrrelevantDays: 90, keepDeliveriesDays: 365 };
  assert.deepEqual(await store.purge({ ...purge, now: start + 90 * day }), { articles: 0, deliveries: 0 });
  assert.deepEqual(await store.purge({ ...purge, now: start + 90 * day + 1 }), {
    articles: 1,
    deliveries: 0,
  });
  assert.deepEqual(await foundTitles(store, "one"), ["Young one", "Relevant one"]);
  assert.equal(await store.articleByUrl("harbour.test/irrelevant-one"), null);
  assert.equal((await pollWith(store, drafts, start + 91 * day)).unchanged, 2);
  assert.equal(await store.underivedCount(), 0);
});

eachStore("what is purged and then rewritten by its publisher is an article again", async (store) => {
  await pollWith(store, [draftOf({ title: "Old" }, { keys: ["link:a"] })]);
  await deriveAll(store, () => irrelevant);
  await store.purge({ now: start + 100 * day, keepIrrelevantDays: 90, keepDeliveriesDays: 365 });
  await pollWith(store, [draftOf({ title: "Rewritten" }, { keys: ["link:a"] })], start + 100 * day);
  assert.deepEqual(await foundTitles(store, "rewritten"), ["Rewritten"]);
  assert.equal(await store.underivedCount(), 1);
});

eachStore(
  "articles are found by the company that they name, the relevant ones, newest first",
  async (store) => {
    await pollWith(
      store,
      ["One", "Two", "Three", "Four"].map((title) => draftOf({ title })),
    );
    await deriveAll(store, (claim) => {
      if (claim.title === "Two") return { ...irrelevant, companies: ["google"] };
      return relevantWith([claim.title], claim.title === "Three" ? ["signal"] : ["google"]);
    });
    const titles = async (limit: number) =>
      (await store.articlesNaming("google", limit)).map((article) => article.title);
    assert.deepEqual(await titles(5), ["One", "Four"]);
    assert.deepEqual(await titles(1), ["One"]);
  },
);
