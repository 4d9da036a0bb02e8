import { hongKongDay } from "./day.ts";
import type { Basis, Decision, Point } from "./ledger.ts";
import type { Ruling } from "./ruling.ts";
import { compare, holds, rank } from "./substance.ts";

/** What holds, and where its run began: on the day `begun`, in effect `since`. */
export interface Settled {
  current: Point;
  ruling: Ruling | null;
  begun: string;
  since: string;
}

/**
 * What decides among the policies and the editors' rulings of one company and matter, both newest first; null when there
 * are none. `byId`: every point of the group, for what a ruling confirms.
 */
export function settle(
  policies: readonly Point[],
  rulings: readonly Ruling[],
  byId: ReadonlyMap<string, Point>,
): Settled | null {
  const [ruling, ...olderRulings] = rulings;
  if (ruling === undefined) return settleByEvidence(policies);
  const isAfter = cameAfter(ruling);
  const before = settle(
    policies.filter((policy) => !isAfter(policy)),
    olderRulings,
    byId,
  );
  const day = hongKongDay(ruling.at);
  const current: Point = {
    id: ruling.id,
    company: ruling.company,
    matter: ruling.matter,
    position: ruling.position,
    form: "policy",
    basis: basisOf(ruling, before, byId),
    dateBasis: "told",
    date: ruling.since ?? day,
    effective: null,
    saidAt: null,
    seenAt: ruling.at,
    goneSince: null,
  };
  const held = before?.current.position === ruling.position ? before : null;
  return {
    current,
    ruling,
    begun: ruling.since ?? held?.begun ?? day,
    since: ruling.since ?? held?.since ?? day,
  };
}

/** A confirmation rests on what it confirms, an editor's own word on the company's. Nothing rests on an allegation. */
function basisOf(ruling: Ruling, before: Settled | null, byId: ReadonlyMap<string, Point>): Basis {
  if (ruling.kind !== "confirm" || ruling.target === null) return "company-statement";
  const confirmed = before?.current.id === ruling.target ? before.current : byId.get(ruling.target);
  if (confirmed === undefined) return "company-statement";
  return confirmed.basis === "allegation" ? "reported" : confirmed.basis;
}

/**
 * Tells whether evidence came after a decision: dated later, or dated (as exactly as it is) the same day and first had by
 * the desk after it.
 */
export function cameAfter(ruling: Decision): (point: Point) => boolean {
  const day = hongKongDay(ruling.at);
  return (point) => point.date > day || (day.startsWith(point.date) && point.seenAt > ruling.at);
}

function settleByEvidence(policies: readonly Point[]): Settled | null {
  const current = policies.find((policy) => policy.basis === "company-statement") ?? policies[0];
  if (current === undefined) return null;
  const first = firstOfRun(current, policies);
  // Of several that announced it on one day, some may tell since when it applies.
  const [effective] = policies
    .filter((policy) => policy.date === first.date && policy.position === first.position)
    .flatMap((policy) => policy.effective ?? [])
    .sort(compare);
  return { current, ruling: null, begun: first.date, since: effective ?? first.date };
}

/**
 * The oldest of the unbroken run of days on which the stance was the same as now. Of a day only what decided counts, and
 * lower bases decided only while there was nothing of a higher one.
 */
function firstOfRun(current: Point, policies: readonly Point[]): Point {
  let first = current;
  for (let level = rank(current.basis); level > rank("allegation"); level--) {
    for (const policy of policies) {
      if (rank(policy.basis) !== level || policy.date >= first.date) continue;
      if (policy.position !== current.position) return first;
      // What is told of the year or month retells it, and began no earlier.
      if (!holds(policy.date, first.date)) first = policy;
    }
  }
  return first;
}
