import { hongKongDay } from "../core/day.ts";
import { rulingFact } from "../core/fact.ts";
import type { Asker, LedgerDesk } from "../core/ledger-desk.ts";
import type { Decision, Fact, Matter, Point } from "../core/ledger.ts";
import type { Stance } from "../core/stance.ts";
import { resolveStances } from "../core/stance.ts";
import type { ChatEvent } from "../store/chat-store.ts";
import type { CompanyRecords } from "./company-records.ts";
import type { LedgerBook, LedgerStore } from "../store/ledger/ledger-store.ts";

export interface LedgerNeeds {
  store: LedgerStore;
  book: LedgerBook;
  /** Outlives the commands, which share it. */
  records: CompanyRecords;
  now: () => number;
  /** Sees to it that the stored stances are those of today. */
  settleToday(): Promise<void>;
}

/**
 * Of each of a stance's lists the facts of so many days and positions come along, more than an answer tells at first, as
 * it tells those of one day and position as one; or, when all are asked for, of as many as anybody reads. No day of a
 * hundred reports brings more of them than `most`.
 */
const factsShown = { first: { days: 6, most: 40 }, all: { days: 400, most: 400 } };

/** The ledger as commands ask for it, for one asker at one destination. */
export function ledgerDesk(
  needs: LedgerNeeds,
  asker: Asker,
  destination: string,
  event: ChatEvent | null = null,
): LedgerDesk {
  const { store, book, records, now } = needs;
  const baseline = Map.groupBy(book.baseline, (fact) => fact.company);
  const byId = new Map(book.baseline.map((fact) => [fact.id, fact]));

  const today = () => hongKongDay(now());
  const pointsOf = async (company: string, matter: Matter): Promise<Point[]> => {
    const own = (baseline.get(company) ?? []).filter((fact) => fact.matter === matter);
    return [...own, ...(await store.pointsOf(company, matter))];
  };

  const factsOf = async (ids: readonly string[]): Promise<Map<string, Fact>> => {
    const facts = await store.facts(ids);
    for (const id of ids) {
      const fact = byId.get(id) ?? (id.startsWith("d") ? await decidedFact(id) : null);
      if (fact) facts.set(id, fact);
    }
    return facts;
  };

  /** What an editor settled, as it stood when it was the last word. */
  const decidedFact = async (id: string): Promise<Fact | null> => {
    const decision = await store.decision(id);
    if (decision === null) return null;
    const { company, matter } = decision;
    const decisions = await store.decisionsOf(company, matter);
    const untilThen = decisions.slice(decisions.findIndex((other) => other.id === id));
    const [stance] = resolveStances(await pointsOf(company, matter), untilThen, today());
    return stance?.current?.id === id ? rulingFact(decision, stance.current) : null;
  };

  return {
    asker,

    async ledgerOf(company, all) {
      const { stances, decisions } = await records.recordOf(company, today());
      const notes = await store.notesOf(company);
      const limit = all ? factsShown.all : factsShown.first;
      const shown = stances.flatMap((stance) => pointsShown(stance, limit));
      const facts = await factsOf(shown.map((point) => point.id));
      for (const { ruling, current } of stances) {
        if (ruling && current) facts.set(current.id, rulingFact(ruling, current));
      }
      return { stances, facts, decisions, notes };
    },

    async board(companies) {
      await needs.settleToday();
      return store.heads(companies);
    },

    unnamedAllegations: (limit) => store.unnamedAllegations(limit),

    timelineOf: (company) => records.recordOf(company, today()),

    facts: factsOf,

    async evidence(id) {
      const fact = (await factsOf([id])).get(id);
      return fact === undefined ? null : store.evidence(fact);
    },

    decision: (id) => store.decision(id),
    decide: (draft) => store.decide(draft, asker.name, book, now(), event),
    enter: (entry, note) => store.enter(entry, asker.name, note, book, now(), event),
    watch: (watch) => store.watch(destination, watch, event),
    unwatch: (watch) => store.unwatch(destination, watch, event),
    watching: () => store.watching(destination),

    async stanceOf(company, matter) {
      const decisions: Decision[] = await store.decisionsOf(company, matter);
      return resolveStances(await pointsOf(company, matter), decisions, today())[0] ?? null;
    },
  };
}

/** `points` newest first. */
function newestDays(points: readonly Point[], { days, most }: { days: number; most: number }): Point[] {
  const told = new Set<string>();
  const within = points.slice(0, most).findIndex(({ date, position }) => {
    told.add(`${date} ${position}`);
    return told.size > days;
  });
  return points.slice(0, within === -1 ? most : within);
}

/** The points of a stance that an answer may tell, the newest of each list; what an editor settled is in the stance itself. */
function pointsShown(stance: Stance, limit: { days: number; most: number }): Point[] {
  const rests = stance.ruling === null ? stance.current : stance.confirmed;
  const shown = rests === null ? [] : [rests];
  for (const list of Object.values(stance)) {
    if (Array.isArray(list)) shown.push(...newestDays(list as Point[], limit));
  }
  return shown;
}
