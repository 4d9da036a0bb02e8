import { hongKongDay, lastDay } from "./day.ts";
import type { Basis, Decision, Matter, Point, Position } from "./ledger.ts";
import { bases, matters, positions, responses } from "./ledger.ts";
import type { Ruling } from "./ruling.ts";
import { standingDecisions } from "./ruling.ts";

/**
 * What the ledger says for one company (or product) and one matter on a day. Every point that counts by then stands in
 * exactly one place: as `current` or in one of the lists, each newest first.
 */
export interface Stance {
  company: string;
  matter: Matter;
  /** The newest policy of the highest basis, or what an editor settled; null: no known position. */
  current: Point | null;
  /** The confirmation or correction that settles `current`, which then has its id. */
  ruling: Decision | null;
  /** When the position began: the effective date, else the announcement, of the oldest of its unbroken run. */
  since: string | null;
  /** Policies that say otherwise in substance: newer ones of a lower basis, and others of the same day. */
  contestedBy: Point[];
  /** Further policies of the current run, and newer or equal ones that say no other thing in substance. */
  supportedBy: Point[];
  /** Policies with another position that are newer than the ruling: flagged, not applied. */
  newer: Point[];
  /** Policies of what was held before. */
  earlier: Point[];
  /** Single orders and figures. */
  acts: Point[];
  /** Some act since the position began is the opposite of it: "acts differ". */
  actsDiffer: boolean;
  /** What the company answered when asked (denials, no comment). */
  responses: Point[];
  /** What others claim of it; never decides. */
  allegations: Point[];
  /** Undated retellings of the current position; of anything, where there is none. They never decide. */
  retold: Point[];
  /** Undated retellings of something else than the current position. */
  retoldOther: Point[];
  /** What its article no longer says. Without effect. */
  dropped: Point[];
  /** What an editor retracted. Without effect. */
  retracted: Point[];
  /** The newest date of anything that the company or a publisher said of the position or when asked about it. */
  lastHeard: string | null;
}

/**
 * Works out every stance of a day (`YYYY-MM-DD` in Hong Kong), by company and matter. Pure, and independent of the order
 * of what is passed in. Points dated and decisions taken after the day don't count yet. The rules are in ARCHITECTURE.md,
 * "Stance".
 */
export function resolveStances(
  points: readonly Point[],
  decisions: readonly Decision[],
  today: string,
): Stance[] {
  const { rulings, retracted } = standingDecisions(decisions, today);
  const groups = new Map<string, { points: Point[]; rulings: Ruling[] }>();
  const groupOf = ({ company, matter }: { company: string; matter: Matter }) => {
    const key = `${company}/${matter}`;
    const known = groups.get(key);
    if (known) return known;
    const made = { points: [], rulings: [] };
    groups.set(key, made);
    return made;
  };
  for (const point of points) if (point.date <= today) groupOf(point).points.push(point);
  for (const ruling of rulings) groupOf(ruling).rulings.push(ruling);
  return [...groups.values()]
    .map((group) => resolveGroup(group.points, group.rulings, retracted))
    .sort((a, b) => compare(a.company, b.company) || matters.indexOf(a.matter) - matters.indexOf(b.matter));
}

/** The same for the points and decisions of one company and matter; null when nothing counts by that day. */
export function resolveStance(
  points: readonly Point[],
  decisions: readonly Decision[],
  today: string,
): Stance | null {
  return resolveStances(points, decisions, today)[0] ?? null;
}

function resolveGroup(
  points: readonly Point[],
  rulings: readonly Ruling[],
  retracted: ReadonlySet<string>,
): Stance {
  const piles = Object.groupBy([...points].sort(newestFirst), (point) => pileOf(point, retracted));
  const { policies = [], acts = [], responses: answered = [], retold = [] } = piles;
  const settled = settle(policies, rulings, new Map(points.map((point) => [point.id, point])));
  const current = settled?.current ?? null;
  const { company, matter } = points[0] ?? rulings[0]!;
  const heard = [...policies, ...answered].map((point) => point.date);
  if (settled?.ruling) heard.push(hongKongDay(settled.ruling.at));
  return {
    company,
    matter,
    current,
    ruling: settled?.ruling ?? null,
    since: settled?.since ?? null,
    ...besides(policies, settled),
    acts,
    actsDiffer: settled !== null && acts.some((act) => differs(act, settled)),
    responses: answered,
    allegations: piles.allegations ?? [],
    retold: retold.filter((point) => current === null || retells(point, current)),
    retoldOther: retold.filter((point) => current !== null && !retells(point, current)),
    dropped: piles.dropped ?? [],
    retracted: piles.retracted ?? [],
    lastHeard: heard.sort(compare).at(-1) ?? null,
  };
}

function pileOf(point: Point, retracted: ReadonlySet<string>) {
  if (retracted.has(point.id)) return "retracted";
  if (point.goneSince !== null) return "dropped";
  if (point.basis === "allegation") return "allegations";
  if (point.dateBasis === "background") return "retold";
  if (responses.has(point.position)) return "responses";
  return point.form === "act" ? "acts" : "policies";
}

/** What holds, and where its run began: on the day `begun`, in effect `since`. */
interface Settled {
  current: Point;
  ruling: Ruling | null;
  begun: string;
  since: string;
}

/** `policies` and `rulings` newest first. */
function settle(
  policies: readonly Point[],
  rulings: readonly Ruling[],
  byId: ReadonlyMap<string, Point>,
): Settled | null {
  const [ruling, ...olderRulings] = rulings;
  if (ruling === undefined) return settleByEvidence(policies);
  const before = settle(
    policies.filter((policy) => !isAfter(policy, ruling)),
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
 * Whether evidence came after a decision: dated later, or dated (as exactly as it is) the same day and first had by the
 * desk after it.
 */
function isAfter(point: Point, ruling: Decision): boolean {
  const day = hongKongDay(ruling.at);
  return point.date > day || (day.startsWith(point.date) && point.seenAt > ruling.at);
}

function settleByEvidence(policies: readonly Point[]): Settled | null {
  const highest = Math.max(...policies.map((policy) => rank(policy.basis)));
  const current = policies.find((policy) => rank(policy.basis) === highest);
  if (current === undefined) return null;
  const first = firstOfRun(current, policies);
  return { current, ruling: null, begun: first.date, since: first.effective ?? first.date };
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
      first = policy;
    }
  }
  return first;
}

/** The policies beside the current one, by what they say about it. */
function besides(
  policies: readonly Point[],
  settled: Settled | null,
): Pick<Stance, "contestedBy" | "supportedBy" | "newer" | "earlier"> {
  const piles = Object.groupBy(
    policies.filter((policy) => policy !== settled?.current),
    (policy) => besidePile(policy, settled!),
  );
  const { contestedBy = [], supportedBy = [], newer = [], earlier = [] } = piles;
  return { contestedBy, supportedBy, newer, earlier };
}

function besidePile(policy: Point, { current, ruling, begun }: Settled) {
  if (policy.position === current.position && policy.date >= begun) return "supportedBy";
  if (ruling !== null) return isAfter(policy, ruling) ? "newer" : "earlier";
  if (policy.date < current.date) return "earlier";
  return opposed(policy, current) ? "contestedBy" : "supportedBy";
}

const retells = (point: Point, current: Point): boolean =>
  point.form === "policy" && point.position === current.position;

/** An act of before the position began says nothing about it. */
const differs = (act: Point, { current, since }: Settled): boolean =>
  lastDay(act.date) >= since && opposed(act, current);

/** Which way a position goes: with the authorities' wish, against it, or neither yet. */
function direction(position: Position, matter: Matter): "with" | "against" | null {
  switch (position) {
    case "complied":
      return "with";
    case "resumed":
      // Answering requests again or coming back is with it; restoring what was removed or frozen is against.
      return matter === "takedown" || matter === "accounts" ? "against" : "with";
    case "paused":
    case "refused":
    case "challenging":
    case "exited":
      return "against";
    case "reviewing":
    case "denied":
    case "no-comment":
      return null;
  }
}

/** Whether two positions differ in substance: `paused` against `refused` is wording, not substance. */
function opposed(a: Point, b: Point): boolean {
  const [one, other] = [direction(a.position, a.matter), direction(b.position, b.matter)];
  return one !== null && other !== null && one !== other;
}

const rank = (basis: Basis): number => bases.indexOf(basis);

function newestFirst(a: Point, b: Point): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  // Of the same day and basis what says more goes first, then any fixed order, so that the order of arrival can't matter.
  return (
    rank(b.basis) - rank(a.basis) ||
    Number(a.position === "reviewing") - Number(b.position === "reviewing") ||
    positions.indexOf(a.position) - positions.indexOf(b.position) ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A stance that is not what it was; null: no known position. */
export interface StanceMove {
  company: string;
  matter: Matter;
  before: Point | null;
  after: Point | null;
}

/**
 * What became of a company's position on a matter from one resolution to the next; null when it is the same. Who says so,
 * and what stands beside it, may have changed all the same.
 */
export function stanceMove(before: Stance | null, after: Stance | null): StanceMove | null {
  const known = after ?? before;
  const [was, is] = [before?.current ?? null, after?.current ?? null];
  if (known === null || was?.position === is?.position) return null;
  return { company: known.company, matter: known.matter, before: was, after: is };
}
