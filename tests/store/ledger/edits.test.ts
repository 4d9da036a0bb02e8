import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { lockGroups } from "../../../src/store/ledger/settle.ts";
import type { Store } from "../../../src/store/store.ts";
import { decisionDraft, entryOn, madeBook } from "../../support/ledger-made.ts";
import { day, owedLines, start } from "../../support/store-made.ts";
import { eachStore, postgresStore } from "../../support/store-open.ts";

const window = { from: start - 1, to: start + day };
const changes = async (store: Store) =>
  (await store.changesForDigest("newsroom", window)).map(({ value }) => [
    value.company,
    value.before?.position ?? null,
    value.after?.position ?? null,
  ]);

eachStore("a decision is kept, settles the stance and is logged", async (store) => {
  const book = madeBook([entryOn("2021-01-01")]);
  await store.settleAll(book, start);
  const decision = await store.decide(decisionDraft({ since: "2024-05" }), "ann", book, start);
  assert.deepEqual(decision, { ...decisionDraft({ since: "2024-05" }), id: "d1", at: start, by: "ann" });
  assert.deepEqual(await store.decision("d1"), decision);
  assert.deepEqual(await store.decisionsOf("acme"), [decision]);
  assert.deepEqual(await store.decisionsOf("acme", "takedown"), []);
  const [head] = await store.heads();
  assert.deepEqual([head?.current?.position, head?.ruling?.id, head?.since], ["refused", "d1", "2024-05"]);
  assert.deepEqual(await changes(store), [["acme", "paused", "refused"]]);
});

eachStore("a decision keeps what it hangs on in every language", async (store) => {
  const condition = { en: "pending review", "zh-Hant": "有待檢視", "zh-Hans": "有待评估" };
  const draft = decisionDraft({ kind: "confirm", position: "paused", condition });
  const { id } = await store.decide(draft, "ann", madeBook([entryOn("2021-01-01")]), start);
  assert.deepEqual((await store.decision(id))?.condition, condition);
  const plain = await store.decide(decisionDraft({ condition: "有待檢視" }), "ann", madeBook(), start);
  assert.equal((await store.decision(plain.id))?.condition, "有待檢視");
});

eachStore("a retracted decision gives back what held before", async (store) => {
  const book = madeBook([entryOn("2021-01-01")]);
  await store.settleAll(book, start);
  await store.decide(decisionDraft(), "ann", book, start);
  await store.decide(
    decisionDraft({ kind: "retract", position: null, target: "d1" }),
    "bob",
    book,
    start + 1,
  );
  assert.equal((await store.heads())[0]?.current?.position, "paused");
  assert.deepEqual(
    (await store.decisionsOf("acme")).map(({ id, by }) => [id, by]),
    [
      ["d2", "bob"],
      ["d1", "ann"],
    ],
  );
});

eachStore("what is entered counts like the baseline and is read with who entered it", async (store) => {
  const book = madeBook([entryOn("2021-01-01")]);
  const entry = entryOn("2026-11-20", { position: "complied", condition: "on a court order", received: 4 });
  assert.equal(await store.enter(entry, "ann", "From the report.", book, start), "e1");
  assert.equal((await store.heads())[0]?.current?.id, "e1");
  const fact = (await store.facts(["e1", "e2", "o123", "x"])).get("e1");
  assert.deepEqual(
    [fact?.text, fact?.condition, fact?.received, fact?.evidence],
    [entry.text, "on a court order", 4, null],
  );
  assert.deepEqual(fact?.entered, { by: "ann", at: start, note: "From the report." });
  assert.deepEqual(
    (await store.pointsOf("acme", "user-data")).map((point) => [point.id, point.dateBasis, point.seenAt]),
    [["e1", "told", start]],
  );
  assert.equal((await store.facts(["e1"])).size, 1);
});

eachStore("text that a database can't keep is mended before it is saved", async (store) => {
  const draft = decisionDraft({ note: "half \ud800 and \0 none" });
  const { note } = await store.decide(draft, "ann\0", madeBook(), start);
  assert.equal(note, "half \ufffd and  none");
  assert.deepEqual([(await store.decision("d1"))?.note, (await store.decision("d1"))?.by], [note, "ann"]);
});

eachStore("ids that are none find nothing", async (store) => {
  for (const id of ["d0", "d1", "d", "d1x", "e1", "d99999999999999999999", "", "d1;"]) {
    assert.equal(await store.decision(id), null, id);
    assert.equal((await store.facts([id])).size, 0, id);
  }
});

eachStore("a new desk's baseline is settled without a word, and only once a day", async (store) => {
  const book = madeBook([
    entryOn("2026-11-22"),
    entryOn("2026-11-22", { company: "other", position: "complied" }),
  ]);
  await store.watch("newsroom", { kind: "company", company: "acme" });
  assert.equal(await store.settleAll(book, start), 2);
  assert.deepEqual(
    (await store.heads()).map((head) => [head.company, head.current?.position]),
    [
      ["acme", "paused"],
      ["other", "complied"],
    ],
  );
  assert.deepEqual(await changes(store), []);
  assert.deepEqual(await owedLines(store), []);
  assert.equal(await store.settleAll(book, start), 0);
});

eachStore("a changed baseline is settled, told when its date is new, and owes no alert", async (store) => {
  await store.watch("newsroom", { kind: "company", company: "acme" });
  await store.settleAll(madeBook([entryOn("2020-01-01"), entryOn("2020-01-01", { company: "b" })]), start);
  const edited = madeBook([
    entryOn("2020-01-01"),
    entryOn("2026-11-22", { position: "complied" }),
    entryOn("2021-01-01", { company: "b", position: "complied" }),
  ]);
  assert.equal(await store.settleAll(edited, start), 2);
  assert.deepEqual(await changes(store), [["acme", "paused", "complied"]]);
  assert.deepEqual(await owedLines(store), []);
  assert.equal(await store.settleAll(madeBook([]), start), 2, "a company that is gone has no stance");
  assert.deepEqual(await store.heads(), []);
});

eachStore(
  "an entry that is worded anew is the same fact: nothing is told, and what was decided of it stands",
  async (store) => {
    await store.watch("newsroom", { kind: "company", company: "acme" });
    const entry = entryOn("2026-11-22", { condition: "pending review" });
    const older = entryOn("2021-01-01", { position: "complied" });
    const book = madeBook([entry, older]);
    await store.settleAll(book, start);
    const target = book.baseline[0]!.id;
    await store.decide(decisionDraft({ kind: "retract", position: null, target }), "ann", book, start);
    const told = await changes(store);
    await owedLines(store);
    const words = { en: "Said so again.", "zh-Hant": "再次表明。", "zh-Hans": "再次表明。" };
    const reworded = madeBook([
      { ...entry, text: words, condition: words },
      { ...older, text: words },
    ]);
    assert.equal(await store.settleAll(reworded, start), 0);
    assert.equal(await store.settleAll(reworded, start + day), 0);
    assert.deepEqual(await changes(store), told);
    assert.deepEqual(await owedLines(store), []);
    assert.equal((await store.heads())[0]?.current?.position, "complied");
  },
);

eachStore("what is dated ahead counts from its day on", async (store) => {
  const book = madeBook([entryOn("2021-01-01"), entryOn("2026-11-24", { position: "resumed" })]);
  await store.settleAll(book, start);
  assert.equal((await store.heads())[0]?.current?.position, "paused");
  assert.equal(await store.settleAll(book, start + day), 1);
  assert.equal((await store.heads())[0]?.current?.position, "resumed");
});

eachStore("watches are kept a destination and each once", async (store) => {
  const google = { kind: "company", company: "google" } as const;
  const data = { kind: "topic", topic: "data-request" } as const;
  assert.equal(await store.watch("newsroom", google), "watching");
  assert.equal(await store.watch("newsroom", google), "already");
  assert.equal(await store.watch("newsroom", data), "watching");
  assert.equal(await store.watch("desk", google), "watching");
  assert.deepEqual(await store.watching("newsroom"), [google, data]);
  assert.equal(await store.unwatch("newsroom", google), "unwatched");
  assert.equal(await store.unwatch("newsroom", google), "was-not");
  assert.deepEqual(await store.watching("newsroom"), [data]);
  assert.deepEqual(await store.watching("desk"), [google]);
});

eachStore("those who watch are alerted once, and told when it no longer holds", async (store) => {
  const book = madeBook([entryOn("2021-01-01")]);
  await store.settleAll(book, start);
  await store.watch("newsroom", { kind: "company", company: "acme" });
  await store.watch("tech", { kind: "topic", topic: "data-request" });
  await store.watch("else", { kind: "company", company: "other" });
  const entry = entryOn("2026-11-22", { position: "complied", text: "Gives data." });
  await store.enter(entry, "ann", "", book, start);
  const alerted = [
    "newsroom: acme paused → complied: Gives data.",
    "tech: acme paused → complied: Gives data.",
  ];
  assert.deepEqual((await owedLines(store)).sort(), alerted);
  await store.decide(decisionDraft({ kind: "retract", position: null, target: "e1" }), "ann", book, start);
  // What held before is a change too; the retraction is told beside it.
  const later = await owedLines(store);
  assert.deepEqual(later.filter((line) => line.includes("retracted")).sort(), [
    "newsroom: retracted: Gives data.",
    "tech: retracted: Gives data.",
  ]);
  await store.decide(decisionDraft({ kind: "retract", position: null, target: "e1" }), "bob", book, start);
  assert.deepEqual(await owedLines(store), [], "told once");
});

eachStore("a correction takes back the alerts about what held until then", async (store) => {
  const book = madeBook();
  await store.watch("newsroom", { kind: "company", company: "acme" });
  await store.enter(entryOn("2026-11-22", { text: "Paused." }), "ann", "", book, start);
  await store.decide(
    decisionDraft({ kind: "confirm", position: "paused", target: "e1" }),
    "ann",
    book,
    start,
  );
  assert.deepEqual(await owedLines(store), ["newsroom: acme unknown → paused: Paused."]);
  await store.decide(decisionDraft({ position: "refused" }), "ann", book, start);
  // The correction tells what is right; to tell it as news besides would repeat what was wrong as what had been.
  assert.deepEqual(await owedLines(store), ["newsroom: corrected: Paused."]);
});

eachStore(
  "what newly speaks against a stance is told once, and taken back when it no longer does",
  async (store) => {
    const book = madeBook([entryOn("2026-07-06")]);
    await store.settleAll(book, start);
    await store.watch("newsroom", { kind: "company", company: "acme" });
    const report = entryOn("2026-11-22", { position: "complied", basis: "reported", text: "Gives data." });
    const contests = async () =>
      (await store.contestsForDigest("newsroom", window)).map(({ value }) => [
        value.stance.current?.position,
        value.against.position,
      ]);
    await store.enter(report, "ann", "", book, start);
    await store.enter({ ...report, text: "Gives it." }, "ann", "", book, start);
    assert.deepEqual(await owedLines(store), ["newsroom: acme paused contested: complied: Gives data."]);
    assert.deepEqual(await contests(), [["paused", "complied"]]);
    assert.deepEqual(await changes(store), [], "the stance itself stands");
    await store.decide(
      decisionDraft({ kind: "confirm", position: "paused", target: book.baseline[0]!.id }),
      "ann",
      book,
      start,
    );
    assert.deepEqual(await owedLines(store), ["newsroom: confirmed: Gives data."]);
    assert.deepEqual(await contests(), [], "the editor has settled it");
  },
);

eachStore("what an editor corrects a stance to was rightly told to speak against it", async (store) => {
  const book = madeBook([entryOn("2026-07-06")]);
  await store.settleAll(book, start);
  await store.watch("newsroom", { kind: "company", company: "acme" });
  const report = { position: "complied", basis: "reported", text: "Gives data." } as const;
  await store.enter(entryOn("2026-11-22", report), "ann", "", book, start);
  await owedLines(store);
  await store.decide(decisionDraft({ position: "complied" }), "ann", book, start);
  assert.deepEqual(await owedLines(store), ["newsroom: acme paused → complied: Checked by phone."]);
});

eachStore("old evidence contests a stance and is told in no digest", async (store) => {
  const book = madeBook([entryOn("2020-07-06")]);
  await store.settleAll(book, start);
  const report = { position: "complied", basis: "reported" } as const;
  await store.enter(entryOn("2026-11-01", report), "ann", "", book, start);
  assert.equal((await store.heads())[0]?.contestedBy.length, 1);
  assert.deepEqual(await store.contestsForDigest("newsroom", window), []);
});

eachStore(
  "acts and allegations that come on record as news are for digests, while they have effect",
  async (store) => {
    const book = madeBook([entryOn("2020-07-06")]);
    const record = async () =>
      (await store.recordForDigest("newsroom", window)).map(({ value }) => value.text);
    const act = { form: "act", position: "complied" } as const;
    await store.enter(entryOn("2026-11-22", { ...act, text: "An act." }), "ann", "", book, start);
    await store.enter(entryOn("2026-11-01", { ...act, text: "An old act." }), "ann", "", book, start);
    const alleged = { basis: "allegation", by: "Bob", text: "A claim." } as const;
    await store.enter(entryOn("2026-11-22", alleged), "ann", "", book, start);
    await store.enter(entryOn("2026-11-22", { position: "denied", text: "No." }), "ann", "", book, start);
    assert.deepEqual(await record(), ["An act.", "A claim."]);
    await store.decide(decisionDraft({ kind: "retract", position: null, target: "e1" }), "ann", book, start);
    assert.deepEqual(await record(), ["A claim."]);
  },
);

postgresStore("two desks that decide at once lose neither decision", async (store, database) => {
  const other = await database.open();
  const book = madeBook([entryOn("2021-01-01")]);
  await store.settleAll(book, start);
  const positions = ["refused", "complied", "challenging", "resumed"] as const;
  await Promise.all(
    Array.from({ length: 24 }, (_, turn) =>
      (turn % 2 ? store : other).decide(
        decisionDraft({ position: positions[turn % 4]! }),
        `editor ${turn}`,
        book,
        start,
      ),
    ),
  );
  const decisions = await store.decisionsOf("acme");
  assert.equal(decisions.length, 24);
  const [head] = await store.heads();
  assert.equal(head?.ruling?.id, decisions[0]!.id, "the head is of the last decision");
  const logged = await changes(store);
  for (const [index, change] of logged.slice(1).entries()) {
    assert.equal(change[1], logged[index]![2], "each change begins where the last ended");
  }
});

postgresStore("who settles a stance waits for whoever is at it", async (store, database) => {
  const raw = await database.connect();
  const began = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const other = raw.transaction(async (tx) => {
    await lockGroups({ dialect: "postgres", tx }, ["acme/user-data"]);
    await tx
      .insertInto("decisions")
      .values({
        ...decisionDraft({ position: "complied" }),
        condition: null,
        decided_at: start,
        decided_by: "bob",
      })
      .execute();
    began.resolve();
    await release.promise;
  });
  await began.promise;
  await store.decide(decisionDraft({ matter: "takedown" }), "ann", madeBook(), start);
  let settled = false;
  const waiting = store.decide(decisionDraft(), "ann", madeBook(), start).then(() => (settled = true));
  await setTimeout(100);
  const early = settled;
  release.resolve();
  await Promise.all([other, waiting]);
  assert.equal(early, false);
  const head = (await store.heads()).find((stance) => stance.matter === "user-data");
  assert.equal(head?.ruling?.id, (await store.decisionsOf("acme", "user-data"))[0]!.id);
  assert.equal((await store.decisionsOf("acme", "user-data")).length, 2);
});
