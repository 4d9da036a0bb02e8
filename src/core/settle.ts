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
  /** Nobody says when it began: an editor found it so on that day. */
  sinceAtLatest: boolean;
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
  const isAfter = cameAfter(ruling);
  const before = settle(
    policies.filter((policy) => !isAfter(policy)),
    olderRulings,
    byId,
  );
  const day = hongKongDay(ruling.at);
  const proof = proofOf(ruling, before, byId);
  const current: Point = {
    id: ruling.id,
    company: ruling.company,
    matter: ruling.matter,
    position: ruling.position,
    form: "policy",
    basis: proof?.basis ?? "company-statement",
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
    onEditorsWord: proof === null,
    proofLost: ruling.kind === "confirm" && proof === null && !confirmsRuling(ruling, before),
  };
}

/**
 * What a ruling rests on beside the editor's word: a confirmation on what it confirms and, when that has lost its effect, on
 * what else says the same; a correction on nothing. Such a word weighs as much as the company's. Nothing rests on an
 * allegation.
 */
function proofOf(
  { kind, target, position }: Ruling,
  before: Settled | null,
  byId: ReadonlyMap<string, Point>,
): { basis: Basis } | null {
  if (kind !== "confirm" || target === null) return null;
  const held = before !== null && !before.onEditorsWord ? before.current : null;
  const confirmed =
    held?.id === target ? held : (byId.get(target) ?? (held?.position === position ? held : undefined));
  if (confirmed === undefined) return null;
  return { basis: confirmed.basis === "allegation" ? "reported" : confirmed.basis };
}

/** Whether a confirmation is of an editor's word that stood by itself, so that no proof could be lost. */
const confirmsRuling = ({ target }: Ruling, before: Settled | null): boolean =>
  target === null || (before?.current.id === target && !before.proofLost);

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
  return {
    current,
    ruling: null,
    begun: first.date,
    since: effective ?? first.date,
    sinceAtLatest: false,
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
