import assert from "node:assert/strict";
import { hongKongDay } from "../../src/core/day.ts";
import type { Point } from "../../src/core/ledger.ts";
import { companyRecords } from "../../src/pipeline/company-records.ts";
import { deriveArticles } from "../../src/pipeline/derive.ts";
import type { Store } from "../../src/store/store.ts";
import { decisionDraft, entryOn, madeBook, madeExtraction } from "../support/ledger-made.ts";
import { day, draftOf, pollWith, start } from "../support/store-made.ts";
import { eachStore } from "../support/store-open.ts";

const book = madeBook([entryOn("2021-01-01", { position: "paused" })]);
const today = hongKongDay(start);

/** The records of a store, and whose points and decisions were read for them; `points`: what is read instead, unless null. */
function watchedRecords(store: Store, points: (company: string) => Point[] | null = () => null) {
  const reads: string[] = [];
  const decided: string[] = [];
  const records = companyRecords(
    {
      revisionOf: (company) => store.revisionOf(company),
      revisions: () => store.revisions(),
      decisionsOf(company) {
        decided.push(company);
        return store.decisionsOf(company);
      },
      async pointsOf(company) {
        reads.push(company);
        return points(company) ?? store.pointsOf(company);
      },
    },
    book,
  );
  return { records, reads, decided };
}

eachStore("a record is read once for as long as it stays the same", async (store) => {
  const { records, reads } = watchedRecords(store);
  const first = await records.recordOf("acme", today);
  await store.enter(entryOn("2026-11-20", { company: "bolt" }), "ann", "", book, start);
  assert.equal(await records.recordOf("acme", today), first);
  assert.deepEqual(
    [reads, first.stances.map(({ current }) => current?.position)],
    [["acme"], ["paused"]],
    "another company's entry changes nothing",
  );
});

eachStore("whatever moves a record is in it at once, whoever wrote it", async (store, database) => {
  const { records } = watchedRecords(store);
  const another = await database.open();
  const positions = async () => {
    const { stances } = await records.recordOf("acme", today);
    return stances.map(({ current }) => current?.position);
  };
  assert.deepEqual(await positions(), ["paused"]);
  await another.enter(entryOn("2026-11-20", { position: "complied" }), "ann", "", book, start);
  assert.deepEqual(await positions(), ["complied"]);
  const { id } = await another.decide(decisionDraft({ position: "refused" }), "ann", book, start);
  assert.deepEqual(await positions(), ["refused"]);
  await store.decide(decisionDraft({ kind: "retract", position: null, target: id }), "ann", book, start + 1);
  assert.deepEqual(await positions(), ["complied"]);
  const law = "Hong Kong police ask for user data under the national security law. Acme resumed nothing.";
  await pollWith(store, [draftOf({ title: law, summary: "Acme paused." })], start);
  await deriveArticles(
    {
      store,
      namedCompanies: () => [],
      extract: madeExtraction,
      book,
      now: () => start,
      onTrouble: (what, error) => assert.fail(`${what}: ${String(error)}`),
      isOutage: () => false,
    },
    new AbortController().signal,
  );
  assert.deepEqual(await positions(), ["paused"]);
});

eachStore("stances are those of the day that is asked for", async (store) => {
  const { records, reads } = watchedRecords(store);
  await store.enter(entryOn("2026-11-30", { position: "complied" }), "ann", "", book, start);
  const held = async (of: string) => (await records.recordOf("acme", of)).stances[0]?.current?.position;
  assert.deepEqual(
    [await held(today), await held("2026-11-30"), await held(today)],
    ["paused", "complied", "paused"],
  );
  assert.deepEqual(reads, ["acme"], "the points are the same on every day");
});

eachStore("the points of a record stand in order, those of the file among them", async (store) => {
  const { records } = watchedRecords(store);
  for (const date of ["2026-11-20", "2020-07-06", "2024-05"])
    await store.enter(entryOn(date), "ann", "", book, start);
  const { points } = await records.recordOf("acme", hongKongDay(start + day));
  assert.deepEqual(
    points.map((point) => point.date),
    ["2020-07-06", "2021-01-01", "2024-05", "2026-11-20"],
  );
});

const never = new AbortController().signal;

eachStore("records are read ahead, and again only once they have changed", async (store) => {
  const { records, reads } = watchedRecords(store);
  await store.settleAll(book, start);
  await store.enter(entryOn("2026-11-20", { company: "bolt" }), "ann", "", book, start);
  await records.readAhead(today, never);
  await records.readAhead(today, never);
  assert.deepEqual(reads, ["acme", "bolt"]);
  await store.enter(entryOn("2026-11-21"), "ann", "", book, start);
  await records.readAhead(today, never);
  const { stances } = await records.recordOf("acme", today);
  assert.deepEqual([reads, stances[0]?.current?.date], [["acme", "bolt", "acme"], "2026-11-21"]);
});

eachStore("a new day's records are read ahead; a desk that stops reads nothing more", async (store) => {
  const { records, reads, decided } = watchedRecords(store);
  await store.settleAll(book, start);
  await records.readAhead(today, AbortSignal.abort());
  assert.deepEqual(reads, []);
  await records.readAhead(today, never);
  await records.readAhead(hongKongDay(start + day), never);
  assert.deepEqual([reads, decided], [["acme"], ["acme", "acme"]]);
});

eachStore("what can't be read ahead is tried again", async (store) => {
  await store.settleAll(book, start);
  let isOut = true;
  const { records, reads } = watchedRecords(store, () => {
    if (isOut) throw new Error("The database is away.");
    return null;
  });
  await assert.rejects(records.readAhead(today, never), /away/);
  isOut = false;
  await records.readAhead(today, never);
  assert.deepEqual(reads, ["acme", "acme"]);
});

eachStore("what is read ahead takes no room from what was asked for", async (store) => {
  await store.enter(entryOn("2026-11-20"), "ann", "", book, start);
  await store.enter(entryOn("2026-11-20", { company: "bolt" }), "ann", "", book, start);
  const [point] = await store.pointsOf("bolt");
  const many = (company: string) =>
    Array.from({ length: 40_000 }, (_, at) => ({ ...point!, company, id: `o${at}` }));
  const { records, reads } = watchedRecords(store, many);
  const asked = await records.recordOf("acme", today);
  await records.readAhead(today, never);
  assert.equal(await records.recordOf("acme", today), asked);
  await records.recordOf("bolt", today);
  assert.deepEqual(reads, ["acme", "bolt", "bolt"], "for which there was no room");
});
