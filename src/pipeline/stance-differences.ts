import { isDeepStrictEqual } from "node:util";
import { hongKongDay } from "../core/day.ts";
import type { Facts } from "../core/fact-behind.ts";
import { factBehind } from "../core/fact-behind.ts";
import type { Fact, Matter, Point } from "../core/ledger.ts";
import type { ObservedFact } from "../core/observe.ts";
import type { Stance } from "../core/stance.ts";
import { resolveStance, stanceMove } from "../core/stance.ts";
import type { LedgerBook } from "../store/ledger/ledger-store.ts";
import type { ClaimedArticle, Derivation, Store } from "../store/store.ts";

/** A fact as it was and as it is: found when it was not, lost when it is no more. */
export interface FactDifference {
  before: Fact | null;
  after: Fact | null;
}

/** A stance that is another under the rules of today, with the facts that it rested and rests on. */
export interface StanceDifference {
  company: string;
  matter: Matter;
  before: Fact | null;
  after: Fact | null;
}

export interface StanceNeeds {
  store: Pick<Store, "facts" | "pointsOf" | "decisionsOf">;
  book: LedgerBook;
  now: () => number;
}

/** In which facts an article's derivation differs from what is stored of it. */
export function factDifferences(
  article: ClaimedArticle,
  stored: readonly Fact[],
  { observed }: Derivation,
): FactDifference[] {
  const before = new Map(stored.map((fact) => [fact.id, fact]));
  const after = new Map(observed.facts.map((fact) => [fact.id, asFact(article, fact)]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((difference) => !isDeepStrictEqual(difference.before, difference.after));
}

const asFact = ({ id, publisher, url }: ClaimedArticle, fact: ObservedFact): Fact => ({
  id: fact.id,
  company: fact.company,
  matter: fact.matter,
  position: fact.position,
  form: fact.form,
  basis: fact.basis,
  dateBasis: fact.dateBasis,
  date: fact.date,
  effective: fact.effective,
  saidAt: fact.saidAt,
  seenAt: fact.seenAt,
  goneSince: fact.goneSince,
  condition: fact.condition,
  period: fact.period,
  received: fact.received,
  complied: fact.complied,
  by: fact.by,
  text: fact.quote,
  source: { publisher, url },
  evidence: { article: id, version: fact.version, where: fact.where, start: fact.start, end: fact.end },
  entered: null,
});

/** A company and matter of which facts differ, with its stance before anything was changed. */
interface Group {
  company: string;
  matter: Matter;
  stance: Stance | null;
  before: Fact | null;
  lost: Set<string>;
  found: Map<string, Fact>;
}

/** Gathers differences of facts, and tells the stances that they make others. */
export function collectDifferences(needs: StanceNeeds): {
  /** To be told before it is stored. */
  add(difference: FactDifference): Promise<void>;
  /** `stored`: all differences are stored by now. */
  stances(stored: boolean): Promise<StanceDifference[]>;
} {
  const groups = new Map<string, Group>();
  const facts: Facts = {
    baseline: needs.book.baseline,
    stored: (ids) => needs.store.facts(ids),
  };
  const groupOf = async ({ company, matter }: Point): Promise<Group> => {
    const known = groups.get(`${company}/${matter}`);
    if (known) return known;
    const stance = await stanceOf(company, matter, needs);
    const before = stance && (await factBehind(stance, facts));
    const group = {
      company,
      matter,
      stance,
      before,
      lost: new Set<string>(),
      found: new Map<string, Fact>(),
    };
    groups.set(`${company}/${matter}`, group);
    return group;
  };
  return {
    async add({ before, after }) {
      if (before !== null) (await groupOf(before)).lost.add(before.id);
      if (after !== null) (await groupOf(after)).found.set(after.id, after);
    },
    async stances(stored) {
      const changed: StanceDifference[] = [];
      for (const { company, matter, before, stance, lost, found } of groups.values()) {
        const change = (points: readonly Point[]) =>
          stored ? points : [...points.filter((point) => !lost.has(point.id)), ...found.values()];
        const now = await stanceOf(company, matter, needs, change);
        if (stanceMove(stance, now) === null) continue;
        const rests = found.get(now?.current?.id ?? "") ?? (now && (await factBehind(now, facts)));
        changed.push({ company, matter, before, after: rests });
      }
      return changed;
    },
  };
}

async function stanceOf(
  company: string,
  matter: Matter,
  { store, book, now }: StanceNeeds,
  change: (points: readonly Point[]) => readonly Point[] = (points) => points,
): Promise<Stance | null> {
  const baseline = book.baseline.filter((fact) => fact.company === company && fact.matter === matter);
  const points = change(await store.pointsOf(company, matter));
  const decisions = await store.decisionsOf(company, matter);
  return resolveStance([...baseline, ...points], decisions, hongKongDay(now()));
}
