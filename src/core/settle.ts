import { hongKongDay } from "./day.ts";
import type { Point } from "./ledger.ts";
import type { Ruling } from "./ruling.ts";
import { compare, holds, rank } from "./substance.ts";

/** What holds, and where its run began: on the day `begun`, in effect `since`. */
export interface Settled {
  current: Point;
  ruling: Ruling | null;
  begun: string;
  since: string;
  /** Nobody says when it began: an editor found it so on that day. */
  sinceAtLatest: boolean;
  /** For a confirmation the fact on which it rests beside the editor's word. */
  confirmed: Point | null;
  /** Whether it rests on an editor's word alone. */
  onEditorsWord: boolean;
  /** Whether what an editor confirmed has lost its effect, so that nothing but the editor's word is left. */
  proofLost: boolean;
}

/**
 * What decides among the policies and the editors' rulings of one company and matter, both newest first; null when there
 * are none. `byId`: every point of the group that has effect, for what a ruling confirms.
 */
export function settle(
  policies: readonly Point[],
  rulings: readonly Ruling[],
  byId: ReadonlyMap<string, Point>,
): Settled | null {
  const [ruling, ...olderRulings] = rulings;
  if (ruling === undefined) return settleByEvidence(policies);
  const isAfter = cameAfter(rulings, byId);
  const before = settle(
    policies.filter((policy) => !isAfter(policy)),
    olderRulings,
    byId,
  );
  const day = hongKongDay(ruling.at);
  const confirmed = confirmedBy(ruling, before, byId);
  const current: Point = {
    id: ruling.id,
    company: ruling.company,
    matter: ruling.matter,
    position: ruling.position,
    form: "policy",
    // A correction's word weighs as much as the company's, and nothing rests on an allegation.
    basis: confirmed?.basis === "allegation" ? "reported" : (confirmed?.basis ?? "company-statement"),
    // An editor who gives no date tells what holds on the day.
    dateBasis: ruling.since === null ? "news" : "told",
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
    sinceAtLatest: ruling.since === null && (held?.sinceAtLatest ?? true),
    confirmed,
    onEditorsWord: confirmed === null,
    proofLost: ruling.kind === "confirm" && confirmed === null && !confirmsRuling(ruling, before),
  };
}

/**
 * What a ruling rests on beside the editor's word: a confirmation on what it confirms and, when that has lost its effect, on
 * what else says the same; a correction on nothing.
 */
function confirmedBy(
  { kind, target, position }: Ruling,
  before: Settled | null,
  byId: ReadonlyMap<string, Point>,
): Point | null {
  if (kind !== "confirm" || target === null) return null;
  const held = before === null || before.ruling !== null ? (before?.confirmed ?? null) : before.current;
  if (before?.current.id === target && held !== null) return held;
  return byId.get(target) ?? (before?.current.position === position ? held : null);
}

/** Whether a confirmation is of an editor's word that stood by itself, so that no proof could be lost. */
const confirmsRuling = ({ target }: Ruling, before: Settled | null): boolean =>
  target === null || (before?.current.id === target && !before.proofLost);

/**
 * Tells whether evidence came after the newest of the rulings: dated later, or first had by the desk after it and dated (as
 * exactly as it is) the same day or, for a confirmation, later than what it confirms, since its editor didn't know of it.
 */
export function cameAfter(
  rulings: readonly Ruling[],
  byId: ReadonlyMap<string, Point>,
): (point: Point) => boolean {
  const [ruling] = rulings;
  if (ruling === undefined) return () => false;
  const day = hongKongDay(ruling.at);
  const confirmed = confirmedDay(rulings, byId);
  const isNew = ({ date }: Point) => day.startsWith(date) || (confirmed !== null && date > confirmed);
  return (point) => point.date > day || (point.seenAt > ruling.at && isNew(point));
}

/** The day of what the newest ruling confirms; null when it confirms nothing that has effect. */
function confirmedDay(
  [ruling, ...older]: readonly Ruling[],
  byId: ReadonlyMap<string, Point>,
): string | null {
  if (ruling === undefined || ruling.kind !== "confirm" || ruling.target === null) return null;
  const fact = byId.get(ruling.target);
  if (fact !== undefined) return fact.date;
  const target = older.findIndex(({ id }) => id === ruling.target);
  if (target === -1) return null;
  return older[target]!.kind === "confirm"
    ? confirmedDay(older.slice(target), byId)
    : hongKongDay(older[target]!.at);
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
  return {
    current,
    ruling: null,
    begun: first.date,
    since: effective ?? first.date,
    sinceAtLatest: false,
    confirmed: null,
    onEditorsWord: false,
    proofLost: false,
  };
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
