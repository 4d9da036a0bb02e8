import { hash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { hongKongDay } from "../../core/day.ts";
import type { Decision, Fact, Matter } from "../../core/ledger.ts";
import { resolveStance } from "../../core/stance.ts";
import type { Translated } from "../../core/translated.ts";
import { textIn } from "../../core/translated.ts";
import { doOnce } from "../chat.ts";
import type { Database } from "../database.ts";
import { readDecisions, readFacts, readPoints, toDecision } from "./facts.ts";
import type { CorrectionReason, LedgerStore } from "./ledger-store.ts";
import type { Cause, Settling } from "./settle.ts";
import { isNews } from "../../core/news.ts";
import { correctAlerts, groupKey, lockGroups, settleGroup } from "./settle.ts";

/** Stances settled in one transaction when all are: few, so that nobody waits long for it. */
const settledTogether = 10;

/** What editors decide and enter, and what the file of companies and the change of day bring. */
export function ledgerEdits(database: Database): Pick<LedgerStore, "decide" | "enter" | "settleAll"> {
  const { dialect } = database;
  return {
    decide: (draft, by, book, now, event = null) =>
      database.transaction(async (tx) => {
        await doOnce(tx, event);
        const settling = { dialect, tx, book, now };
        await lockGroups(settling, [groupKey(draft)]);
        const row = await tx
          .insertInto("decisions")
          .values({
            kind: draft.kind,
            company: draft.company,
            matter: draft.matter,
            position: draft.position,
            ...conditionColumns(draft.condition),
            since: draft.since,
            target: draft.target,
            decided_at: now,
            decided_by: storable(by),
            note: storable(draft.note),
            url: draft.url && storable(draft.url),
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        const decision = toDecision(row);
        const toldBy = await correctAlerts(settling, await contradicted(settling, decision));
        await settleGroup(settling, draft, { ...decided, toldBy });
        return decision;
      }),

    enter: (entry, by, note, book, now, event = null) =>
      database.transaction(async (tx) => {
        await doOnce(tx, event);
        const settling = { dialect, tx, book, now };
        await lockGroups(settling, [groupKey(entry)]);
        const { id } = await tx
          .insertInto("entries")
          .values({
            company: entry.company,
            matter: entry.matter,
            position: entry.position,
            form: entry.form,
            basis: entry.basis,
            date: entry.date,
            effective: entry.effective,
            condition: entry.condition && storable(entry.condition),
            period: entry.period,
            received: entry.received,
            complied: entry.complied,
            by_whom: entry.by && storable(entry.by),
            text: storable(entry.text),
            publisher: storable(entry.source.publisher),
            url: storable(entry.source.url),
            note: storable(note),
            entered_by: storable(by),
            entered_at: now,
          })
          .returning("id")
          .executeTakeFirstOrThrow();
        await settleGroup(settling, entry, entered(now));
        return `e${id}`;
      }),

    async settleAll(book, now) {
      const { db } = database;
      const state = stateOf(book.baseline, now);
      const last = await db
        .selectFrom("ledger_state")
        .select("value")
        .where("key", "=", "settled")
        .executeTakeFirst();
      if (last?.value === state) return 0;
      const kept = await db.selectFrom("stances").select(["company", "matter"]).execute();
      const groups = new Map(
        [
          ...kept.map((row) => ({ company: row.company, matter: row.matter as Matter })),
          ...book.baseline,
        ].map(({ company, matter }) => [groupKey({ company, matter }), { company, matter }]),
      );
      const keys = [...groups.keys()];
      // On a new desk the whole baseline is no news.
      const cause = fromBaseline(last === undefined ? null : now);
      let changed = 0;
      for (let from = 0; from < keys.length; from += settledTogether) {
        const chunk = keys.slice(from, from + settledTogether);
        changed += await database.transaction(async (tx) => {
          const settling = { dialect, tx, book, now };
          await lockGroups(settling, chunk);
          let moved = 0;
          for (const key of chunk) if (await settleGroup(settling, groups.get(key)!, cause)) moved++;
          return moved;
        });
        await nextTurn();
      }
      await db
        .insertInto("ledger_state")
        .values({ key: "settled", value: state })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: state }))
        .execute();
      return changed;
    },
  };
}

/** Whatever an editor settles is told. */
const decided: Cause = { kind: "decision", told: () => true, alerts: true };
const entered = (now: number): Cause => ({ kind: "entry", told: (fact) => isNews(fact, now), alerts: true });
const fromBaseline = (now: number | null): Cause => ({
  kind: "baseline",
  told: (fact) => now !== null && isNews(fact, now),
  alerts: false,
});

/** Another one whenever stances are resolved by other rules or kept in another form. */
const settledForm = 2;

/** What stances were last settled by: another baseline, day or form may give another answer. */
function stateOf(baseline: readonly Fact[], now: number): string {
  const ids = baseline.map((fact) => fact.id).sort();
  return `${settledForm} ${hongKongDay(now)} ${hash("sha256", ids.join(" "), "base64url")}`;
}

/**
 * The facts whose alerts a decision takes back: what it retracts, what held until it corrected that, or what spoke against
 * what it settles.
 */
async function contradicted(
  { dialect, tx, book, now }: Settling,
  decision: Decision,
): Promise<Map<string, { fact: Fact | null; reason: CorrectionReason }>> {
  const { company, matter } = decision;
  let ids: string[] = [];
  if (decision.kind === "retract") ids = decision.target === null ? [] : [decision.target];
  else {
    const points = await readPoints({ db: tx, dialect }, company, matter);
    const baseline = book.baseline.filter((fact) => fact.company === company && fact.matter === matter);
    const decisions = (await readDecisions(tx, company, matter)).filter((other) => other.id !== decision.id);
    const before = resolveStance([...baseline, ...points], decisions, hongKongDay(now));
    const held = before?.current ? [before.current, ...before.supportedBy] : [];
    const spoke = before ? [...before.contestedBy, ...before.newer] : [];
    ids = [
      ...(before?.current?.position === decision.position ? [] : held),
      ...spoke.filter((point) => point.position !== decision.position),
    ].map((point) => point.id);
  }
  const facts = await readFacts({ db: tx, dialect }, ids);
  for (const fact of book.baseline) if (ids.includes(fact.id)) facts.set(fact.id, fact);
  const reason = { kind: doneBy[decision.kind], decision };
  return new Map(ids.map((id) => [id, { fact: facts.get(id) ?? null, reason }]));
}

/** A decision's condition as it is stored: one of a single text has no others. */
const conditionColumns = (condition: Translated | null) => {
  const others = typeof condition === "string" ? null : condition;
  return {
    condition: condition && storable(textIn(condition, "en")),
    condition_zh_hant: textIn(others, "zh-Hant"),
    condition_zh_hans: textIn(others, "zh-Hans"),
  };
};

const doneBy = { retract: "retracted", correct: "corrected", confirm: "confirmed" } as const;

/** What people type, as both databases keep it. */
const storable = (text: string): string => text.toWellFormed().replaceAll("\0", "");
