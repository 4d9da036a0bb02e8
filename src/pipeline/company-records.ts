import { setImmediate as nextTurn } from "node:timers/promises";
import { dropOldest } from "../core/drop-oldest.ts";
import type { Decision, Point } from "../core/ledger.ts";
import type { Stance } from "../core/stance.ts";
import { resolveStances } from "../core/stance.ts";
import type { LedgerBook, LedgerStore } from "../store/ledger/ledger-store.ts";

/** All that stances are worked out from, and what they are on a day. */
export interface CompanyRecord {
  /** Oldest first. */
  points: readonly Point[];
  decisions: readonly Decision[];
  stances: readonly Stance[];
}

export interface CompanyRecords {
  /** A company's record as it stands, with its stances of `day` (`YYYY-MM-DD` in Hong Kong). */
  recordOf(company: string, day: string): Promise<CompanyRecord>;
  /** Reads the records that have changed since they were read ahead last, as far as memory has room for them. */
  readAhead(day: string, signal: AbortSignal): Promise<void>;
}

interface Kept extends CompanyRecord {
  revision: string;
  day: string;
}

/** Points kept in memory, about fifteen megabytes of them. */
const mostPoints = 60_000;

/**
 * Companies' records. One that was read is kept for as long as the store says that it is still the same: the largest hold
 * ten thousand points, which take longer to read and to resolve than an answer may. Those asked for last are kept.
 */
export function companyRecords(
  store: Pick<LedgerStore, "revisionOf" | "revisions" | "pointsOf" | "decisionsOf">,
  book: Pick<LedgerBook, "baseline">,
): CompanyRecords {
  const baseline = Map.groupBy(book.baseline, (fact) => fact.company);
  const kept = new Map<string, Kept>();

  const keep = (company: string, record: Kept) => {
    kept.delete(company);
    kept.set(company, record);
    dropOldest(kept, mostPoints, sizeOf);
  };

  /** As what was asked for longest ago, and only where there is room. */
  const keepAhead = (company: string, record: Kept) => {
    const others = [...kept].filter(([other]) => other !== company);
    const size = others.reduce((sum, [, other]) => sum + sizeOf(other), sizeOf(record));
    if (size > mostPoints) return;
    if (!kept.has(company)) {
      kept.clear();
      for (const [other, known] of [[company, record] as const, ...others]) kept.set(other, known);
    } else kept.set(company, record);
  };

  const read = async (company: string, day: string): Promise<Kept> => {
    // Asked for first: what is written meanwhile is read with the points, and the next question reads them again.
    const revision = await store.revisionOf(company);
    const known = kept.get(company);
    if (known?.revision === revision && known.day === day) return known;
    const own = baseline.get(company) ?? [];
    const points =
      known?.revision === revision
        ? known.points
        : [...own, ...(await store.pointsOf(company))].sort(oldestFirst);
    const decisions = await store.decisionsOf(company);
    // Reading and resolving ten thousand points take a while each; others get a turn between.
    await nextTurn();
    const stances = resolveStances(points, decisions, day);
    return { revision, day, points, decisions, stances };
  };

  /** As what each was when it was read ahead: once, or those that memory has no room for would be read for ever. */
  const ahead = new Map<string, string>();

  return {
    async recordOf(company, day) {
      const record = await read(company, day);
      keep(company, record);
      return record;
    },
    async readAhead(day, signal) {
      const revisions = await store.revisions();
      // What was asked for last comes first.
      for (const company of new Set([...[...kept.keys()].toReversed(), ...revisions.keys()])) {
        const state = `${revisions.get(company)} ${day}`;
        if (ahead.get(company) === state) continue;
        if (signal.aborted) return;
        keepAhead(company, await read(company, day));
        ahead.set(company, state);
        await nextTurn();
      }
    },
  };
}

const sizeOf = ({ points }: CompanyRecord): number => points.length;

function oldestFirst(a: Point, b: Point): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
