import assert from "node:assert/strict";
import { test } from "node:test";
import { draftArticles } from "../../src/core/identity.ts";
import { madeItem } from "../support/made.ts";

const now = Date.parse("2026-11-23T12:00:00Z");
const hour = 3_600_000;
const first = { feedId: "gazette", publisher: "Gazette", firstPoll: true, now };
const later = { feedId: "gazette", publisher: "Gazette", firstPoll: false, now };
const shares = (a: readonly string[], b: readonly string[]) => a.some((key) => b.includes(key));

test("a changed GUID is the same article by its link; a changed link by its GUID", () => {
  const [one] = draftArticles([madeItem({ guid: "1", canonicalUrl: "gazette.example/a" })], later);
  const [two] = draftArticles([madeItem({ guid: "new-1", canonicalUrl: "gazette.example/a" })], later);
  const [three] = draftArticles([madeItem({ guid: "1", canonicalUrl: "gazette.example/moved" })], later);
  assert.ok(shares(one!.keys, two!.keys));
  assert.ok(shares(one!.keys, three!.keys));
});

test("a feed that changes all its GUIDs and links at once is known by its words and date", () => {
  const words = { title: "Police ask for records", summary: "Of 27 accounts.", publishedAt: now - hour };
  const [before] = draftArticles([madeItem({ ...words, guid: "1", canonicalUrl: "a.example/1" })], later);
  const [after] = draftArticles([madeItem({ ...words, guid: "x", canonicalUrl: "b.example/x" })], later);
  assert.ok(shares(before!.keys, after!.keys));
});

test("a GUID or link that a document gives to several items identifies none of them", () => {
  const items = ["One", "Two"].map((title) =>
    madeItem({ title, guid: "0", canonicalUrl: "gazette.example/" }),
  );
  const drafts = draftArticles(items, later);
  assert.equal(drafts.length, 2);
  assert.ok(!shares(drafts[0]!.keys, drafts[1]!.keys));
});

test("the same item twice in a document is one article", () => {
  const item = madeItem({ guid: "1", canonicalUrl: "gazette.example/a" });
  assert.equal(draftArticles([item, { ...item }], later).length, 1);
});

test("two feeds may use the same GUID for different articles", () => {
  const item = madeItem({ guid: "1" });
  const [a] = draftArticles([item], later);
  const [b] = draftArticles([item], { ...later, feedId: "wire" });
  assert.ok(!shares(a!.keys, b!.keys));
});

test("a first poll: what is under a day old is new, twenty at most; the rest and the undated are backlog", () => {
  const items = [
    ...Array.from({ length: 25 }, (_, index) =>
      madeItem({ guid: `${index}`, title: `T${index}`, publishedAt: now - index * 60_000 }),
    ),
    madeItem({ guid: "old", title: "Old", publishedAt: now - 25 * hour }),
    madeItem({ guid: "undated", title: "Undated" }),
  ];
  const drafts = draftArticles(items, first);
  assert.equal(drafts.filter((draft) => !draft.backlog).length, 20);
  assert.ok(
    drafts.slice(0, 20).every((draft) => !draft.backlog),
    "the newest twenty",
  );
  assert.ok(drafts.slice(20).every((draft) => draft.backlog));
});

test("later on an undated item is new, and one dated over a week ago is a late find", () => {
  const drafts = draftArticles(
    [
      madeItem({ guid: "1", title: "Undated" }),
      madeItem({ guid: "2", title: "Yesterday", publishedAt: now - 24 * hour }),
      madeItem({ guid: "3", title: "Last month", publishedAt: now - 30 * 24 * hour }),
    ],
    later,
  );
  assert.deepEqual(
    drafts.map((draft) => draft.backlog),
    [false, false, true],
  );
});

test("another word in the text is another version of the same article", () => {
  const [one] = draftArticles([madeItem({ guid: "1", content: "Three requests." })], later);
  const [two] = draftArticles([madeItem({ guid: "1", content: "Four requests." })], later);
  assert.ok(shares(one!.keys, two!.keys));
  assert.notEqual(one!.contentHash, two!.contentHash);
});

test("another publisher's feed can't lay claim to a link; the publisher's own feeds share it", () => {
  const item = madeItem({ canonicalUrl: "gazette.example/a" });
  const [own] = draftArticles([item], later);
  const [sister] = draftArticles([item], { ...later, feedId: "gazette-world" });
  const [stranger] = draftArticles([item], { ...later, feedId: "links", publisher: "Links" });
  assert.ok(shares(own!.keys, sister!.keys));
  assert.ok(!shares(own!.keys, stranger!.keys));
});

test("a feed that renews everything at once floods nobody: sixty count as new, the newest", () => {
  const items = Array.from({ length: 200 }, (_, index) =>
    madeItem({ guid: `r${index}`, title: `T${index}`, publishedAt: now - index * 60_000 }),
  );
  const fresh = draftArticles(items, later).map((draft) => !draft.backlog);
  assert.deepEqual(fresh, [...Array<boolean>(60).fill(true), ...Array<boolean>(140).fill(false)]);
});
