import assert from "node:assert/strict";
import type { FeedItem } from "../../src/core/article.ts";
import type { DeriveNeeds } from "../../src/pipeline/derive.ts";
import { plainMessage } from "../../src/core/message.ts";
import { textIn } from "../../src/core/translated.ts";
import { deriveArticles } from "../../src/pipeline/derive.ts";
import type { Store } from "../../src/store/store.ts";
import { decisionDraft, entryOn, madeBook, madeExtraction } from "../support/ledger-made.ts";
import { day, draftOf, minute, owedLines, pollWith, start } from "../support/store-made.ts";
import { eachStore, postgresStore } from "../support/store-open.ts";

const book = madeBook();
const about = "Hong Kong police ask for user data under the national security law.";

/** Polls one item and derives it; another text under the same slug is its next version. */
async function bring(
  store: Store,
  slug: string,
  text: string,
  { now = start, backlog = false, ...given }: Partial<FeedItem> & { now?: number; backlog?: boolean } = {},
) {
  const title = given.title ?? "Firms answer Hong Kong police over national security law user data requests";
  const item = {
    title,
    guid: slug,
    url: `https://harbour.test/${slug}`,
    canonicalUrl: `harbour.test/${slug}`,
  };
  await pollWith(store, [draftOf({ ...item, summary: text, ...given }, { backlog })], now);
  await derive(store, now);
  return (await store.articleByUrl(`harbour.test/${slug}`))!;
}

async function derive(store: Store, now: number, given: Partial<DeriveNeeds> = {}) {
  const needs: DeriveNeeds = {
    store,
    namedCompanies: () => [],
    extract: madeExtraction,
    book,
    now: () => now,
    onTrouble: (what, error) => {
      throw new Error(what, { cause: error });
    },
    isOutage: () => false,
    ...given,
  };
  return deriveArticles(needs, new AbortController().signal);
}

const told = async (store: Store, to = start + day) =>
  (await store.changesForDigest("newsroom", { from: start - day, to })).map(
    ({ value }) => `${value.company}: ${value.before?.position ?? null} → ${value.after?.position ?? null}`,
  );

eachStore("a claim becomes a fact with its quote, and settles its company's stance", async (store) => {
  const article = await bring(store, "one", `${about} Acme paused. 𝟙 said so.`);
  const [point, ...more] = await store.pointsOf("acme");
  assert.deepEqual(more, []);
  assert.deepEqual(
    [point?.position, point?.dateBasis, point?.date, point?.seenAt],
    ["paused", "news", "2026-11-23", start],
  );
  const fact = (await store.facts([point!.id])).get(point!.id)!;
  assert.deepEqual(
    [fact.text, fact.source],
    ["Acme paused", { publisher: "Harbour Times", url: article.url }],
  );
  const { stored, decisions } = await store.evidence(fact);
  assert.deepEqual(
    [stored?.before, stored?.quote, stored?.after],
    [`${about} `, "Acme paused", ". 𝟙 said so."],
  );
  assert.deepEqual(
    [stored?.title, stored?.version, stored?.origin, stored?.fetchedAt, stored?.newest, decisions],
    [article.title, 1, "feed", start, null, []],
  );
  assert.equal((await store.heads())[0]?.current?.id, point!.id);
  assert.deepEqual(await told(store), ["acme: null → paused"]);
  await derive(store, start);
  assert.deepEqual(await told(store), ["acme: null → paused"], "nothing more");
});

eachStore("a dropped quote loses its effect and takes back its alerts, once", async (store) => {
  await store.watch("newsroom", { kind: "company", company: "acme" });
  await bring(store, "one", `${about} Acme paused. Other complied.`);
  assert.deepEqual(await owedLines(store), ["newsroom: acme unknown → paused: Acme paused"]);
  const later = start + 2 * day;
  await bring(store, "one", `${about} Other complied, as before.`, { now: later });
  const [point] = await store.pointsOf("acme");
  assert.equal(point?.goneSince, "2026-11-25");
  const [head] = await store.heads();
  assert.deepEqual([head?.current, head?.dropped.map((gone) => gone.id)], [null, [point.id]]);
  assert.deepEqual(await owedLines(store), ["newsroom: dropped: Acme paused"]);
  const fact = (await store.facts([point.id])).get(point.id)!;
  const { stored } = await store.evidence(fact);
  assert.deepEqual([stored?.version, stored?.quote], [1, "Acme paused"]);
  assert.deepEqual(stored?.newest, { version: 2, fetchedAt: later });
  assert.equal((await store.pointsOf("other"))[0]?.goneSince, null);
  await bring(store, "one", `${about} Other complied, still.`, { now: later + day });
  assert.deepEqual(await owedLines(store), [], "it is told once");
  await bring(store, "one", `${about} Acme paused, it says again.`, { now: later + day });
  assert.equal((await store.heads())[0]?.current?.id, point.id);
});

eachStore("backlog and old news move a stance and owe nothing", async (store) => {
  await store.watch("newsroom", { kind: "company", company: "acme" });
  await bring(store, "backlog", `${about} Acme paused.`, { backlog: true });
  assert.equal((await store.heads())[0]?.current?.position, "paused");
  assert.deepEqual([await told(store), await owedLines(store)], [[], []]);
  await bring(store, "old", `${about} Other refused.`, { publishedAt: start - 8 * day });
  assert.deepEqual(await told(store), []);
  await bring(store, "told", `${about} Third refused on 2026-01-05.`);
  assert.deepEqual(await told(store), []);
  await bring(store, "new", `${about} Acme complied.`, { now: start + day, publishedAt: start + day });
  assert.deepEqual(await told(store), ["acme: paused → complied"]);
});

const contested = async (store: Store, to = start + day) =>
  (await store.contestsForDigest("newsroom", { from: start - day, to })).map(
    ({ value }) => `${value.company}: ${value.stance.current?.position}, ${value.against.position}`,
  );

eachStore("a report against what the company says is told, unless it is backlog", async (store) => {
  const extract = (text: { title: string; text: string }) => ({
    ...madeExtraction(text),
    observations: madeExtraction(text).observations.map((found) => ({
      ...found,
      basis: "reported" as const,
    })),
  });
  await store.watch("newsroom", { kind: "company", company: "acme" });
  await bring(store, "one", `${about} Acme paused. Other paused.`, { backlog: true });
  const late = { title: `Other complied: ${about}`, guid: "late", canonicalUrl: "harbour.test/late" };
  await pollWith(store, [draftOf(late, { backlog: true })]);
  await derive(store, start, { extract });
  assert.equal((await store.heads(["other"]))[0]?.contestedBy.length, 1);
  assert.deepEqual([await contested(store), await owedLines(store)], [[], []]);
  await pollWith(store, [draftOf({ title: `Acme complied: ${about}`, publishedAt: start + minute })]);
  await derive(store, start + minute, { extract });
  assert.deepEqual(await contested(store), ["acme: paused, complied"]);
  assert.deepEqual(await owedLines(store), ["newsroom: acme paused contested: complied: Acme complied"]);
  await pollWith(store, [
    draftOf({ title: `Acme complied, it is told: ${about}`, publishedAt: start + minute }),
  ]);
  await derive(store, start + 2 * minute, { extract });
  assert.deepEqual(await owedLines(store), [], "it is contested already");
  await bring(store, "two", `${about} Acme complied.`, { now: start + day, publishedAt: start + day });
  assert.deepEqual(await contested(store), [], "the company itself says so now");
});

eachStore(
  "an act that comes on record is told once, whoever carries it, and not when its words are gone",
  async (store) => {
    const acts = (text: { title: string; text: string }) => ({
      ...madeExtraction(text),
      observations: madeExtraction(text).observations.map((found) => ({ ...found, form: "act" as const })),
    });
    const record = async (destination = "newsroom") =>
      (await store.recordForDigest(destination, { from: start - day, to: start + day })).map(
        ({ value }) => `${value.company} ${value.position}: ${textIn(value.text, "en")}`,
      );
    await pollWith(store, [
      draftOf({ title: `Acme complied: ${about}` }),
      draftOf({ title: `Third complied: ${about}` }, { backlog: true }),
      draftOf({ title: `Other complied on 2026-01-05: ${about}` }),
    ]);
    await derive(store, start, { extract: acts });
    assert.deepEqual(await record(), ["acme complied: Acme complied"]);
    assert.deepEqual(await told(store), [], "it is no change");
    const [shown] = await store.recordForDigest("newsroom", { from: start - day, to: start });
    await store.recordDigest(
      {
        destination: "newsroom",
        slot: "one",
        window: { from: start - day, to: start },
        storyIds: [],
        items: [shown!.item],
        delivery: {
          key: "one",
          destination: "newsroom",
          platform: "terminal",
          kind: "digest",
          message: plainMessage("Digest"),
        },
      },
      start,
    );
    await pollWith(store, [draftOf({ title: `Acme complied, says another: ${about}` })], start + minute);
    await derive(store, start + minute, { extract: acts });
    assert.deepEqual(await record(), [], "it was shown");
    assert.equal((await record("elsewhere")).length, 2);
    const gone = draftOf(
      { title: "Nothing" },
      { keys: [`guid:harbour:acme-complied:-${about}`.toLowerCase().replaceAll(" ", "-")] },
    );
    await pollWith(store, [gone], start + 2 * minute);
    await derive(store, start + 2 * minute, { extract: acts });
    assert.equal((await record("elsewhere")).length, 1, "the first article no longer says it");
  },
);

eachStore("an editor's decision stands against what comes before it", async (store) => {
  await bring(store, "one", `${about} Acme paused.`);
  await store.decide(decisionDraft({ position: "refused" }), "ann", book, start + minute);
  await bring(store, "two", `${about} Acme complied.`, { publishedAt: start - day });
  const [head] = await store.heads();
  assert.deepEqual([head?.current?.position, head?.ruling?.id], ["refused", "d1"]);
  const [id] = (await store.pointsOf("acme")).filter((point) => point.position === "paused").map((p) => p.id);
  await store.decide(decisionDraft({ kind: "retract", position: null, target: id! }), "ann", book, start);
  const fact = (await store.facts([id!])).get(id!)!;
  assert.deepEqual(
    (await store.evidence(fact)).decisions.map((decision) => decision.id),
    ["d2"],
  );
});

eachStore("claims of others about a company decide nothing", async (store) => {
  await bring(store, "one", `${about} Acme complied (alleged by Bob).`);
  const [head] = await store.heads();
  assert.deepEqual([head?.current, head?.allegations.length], [null, 1]);
  assert.deepEqual(await told(store), []);
});

eachStore("what an article says of no company by name, and of how things work, is kept", async (store) => {
  const article = await bring(store, "one", `${about} Bob alleges tech firms complied. Acme has no data.`);
  const [allegation, ...more] = await store.unnamedAllegations(10);
  assert.deepEqual(more, []);
  assert.deepEqual(
    [allegation?.by, allegation?.about, allegation?.quote, allegation?.day, allegation?.url],
    ["Bob", "tech firms", "Bob alleges tech firms complied", "2026-11-23", article.url],
  );
  const window = { from: start - day, to: start };
  const [item] = await store.allegationsForDigest("newsroom", window);
  assert.deepEqual([item?.item, item?.value], [allegation!.id, allegation]);
  assert.deepEqual(
    (await store.notesOf("acme")).map((note) => [note.kind, note.quote, note.article]),
    [["no-data", "Acme has no data", article.id]],
  );
  await bring(store, "two", `${about} Eve alleges tech firms complied.`, { backlog: true });
  assert.equal((await store.allegationsForDigest("newsroom", window)).length, 1, "backlog is not told");
  assert.equal((await store.unnamedAllegations(10)).length, 2);
  await bring(store, "one", `${about} Nothing more is known.`, { now: start + day });
  assert.equal((await store.unnamedAllegations(10)).length, 1, "it is no longer in its article");
  assert.deepEqual(await store.notesOf("acme"), []);
});

eachStore("an irrelevant article says nothing, unless it was relevant before", async (store) => {
  await bring(store, "one", "Acme paused.", { title: "Ferries in Sai Kung" });
  assert.deepEqual(await store.pointsOf("acme"), []);
  await bring(store, "two", `${about} Acme paused.`);
  await bring(store, "two", "This article was removed.", { title: "Removed", now: start + day });
  assert.equal((await store.articleByUrl("harbour.test/two"))?.relevance?.relevant, false);
  const [point] = await store.pointsOf("acme");
  assert.equal(point?.goneSince, "2026-11-24");
  await store.purge({ now: start + 900 * day, keepIrrelevantDays: 90, keepDeliveriesDays: 90 });
  const fact = (await store.facts([point.id])).get(point.id)!;
  assert.equal((await store.evidence(fact)).stored?.quote, "Acme paused", "its words are kept");
  assert.equal((await store.articleByUrl("harbour.test/one"))?.title ?? "", "", "the other's are not");
});

eachStore("better rules take back what worse ones found", async (store) => {
  await bring(store, "one", `${about} Acme paused.`);
  const article = (await store.articleByUrl("harbour.test/one"))!;
  await bring(store, "one", `${about} Acme paused, it said.`, { now: start + minute });
  assert.equal((await store.pointsOf("acme")).length, 1);
  await pollWith(store, [
    draftOf(
      { title: "Again", summary: `${about} Acme paused.`, canonicalUrl: article.canonicalUrl },
      {
        keys: [`link:${article.canonicalUrl}`],
      },
    ),
  ]);
  await derive(store, start, { extract: () => ({ observations: [], allegations: [], notes: [] }) });
  assert.deepEqual([await store.pointsOf("acme"), await store.heads()], [[], []]);
  assert.deepEqual(await told(store), [], "what was told of it no longer holds");
});

eachStore("the baseline takes part in what is settled", async (store) => {
  const withBaseline = madeBook([entryOn("2026-11-25", { position: "resumed" }), entryOn("2020-01-01")]);
  await store.settleAll(withBaseline, start);
  await pollWith(store, [draftOf({ title: `Acme refused: ${about}` })]);
  await derive(store, start, { book: withBaseline });
  assert.deepEqual(await told(store), ["acme: paused → refused"]);
  await store.settleAll(withBaseline, start + 3 * day);
  assert.equal((await store.heads())[0]?.current?.position, "resumed");
});

postgresStore("two desks that derive about one company at once lose no change", async (store, database) => {
  const other = await database.open();
  await store.watch("newsroom", { kind: "company", company: "acme" });
  const positions = ["paused", "complied", "refused"];
  const drafts = Array.from({ length: 40 }, (_, index) => {
    const date = `2026-11-${String(1 + (index % 20)).padStart(2, "0")}`;
    return draftOf({ title: `Acme ${positions[index % 3]} on ${date}, report ${index}: ${about}` });
  });
  await pollWith(store, drafts);
  const done = await Promise.all([derive(store, start), derive(other, start)]);
  assert.equal(done[0] + done[1], 40);
  assert.equal((await store.pointsOf("acme")).length, 40);
  const [head] = await store.heads();
  assert.equal(head?.current?.date, "2026-11-20");
  const changes = await told(store);
  const settledAnew = await store.settleAll(book, start);
  assert.equal(settledAnew, 0, "every head is of all that is stored");
  for (const [index, change] of changes.slice(1).entries()) {
    assert.ok(changes[index]!.endsWith(change.split(": ")[1]!.split(" → ")[0]!), "no change is skipped");
  }
});
