import { hongKongDay, lastDay } from "./day.ts";
import type { Decision, Matter, Point } from "./ledger.ts";
import { matters, responses } from "./ledger.ts";
import type { Ruling } from "./ruling.ts";
import { standingDecisions } from "./ruling.ts";
import type { Settled } from "./settle.ts";
import { cameAfter, settle } from "./settle.ts";
import { compare, holds, isBefore, newestFirst, opposed, rank } from "./substance.ts";

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
  /** Nobody says since when: an editor found it so on that day. */
  sinceAtLatest: boolean;
  /** The fact on which a confirmation rests beside the editor's word. */
  confirmed: Point | null;
  /** It rests on an editor's word alone, whatever the basis of `current`. */
  onEditorsWord: boolean;
  /** What an editor confirmed has lost its effect, and nothing else says the same. */
  proofLost: boolean;
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
  /**
   * The newest date of anything that the company or a publisher said of the position or when asked about it, or of an
   * editor's correction. What speaks against it is no hearing of it, and neither is a confirmation.
   */
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
  const effective = points.filter((point) => point.goneSince === null && !retracted.has(point.id));
  const byId = new Map(effective.map((point) => [point.id, point]));
  const settled = settle(policies, rulings, byId);
  const current = settled?.current ?? null;
  const { company, matter } = points[0] ?? rulings[0]!;
  const ruling = settled?.ruling ?? null;
  const beside = besides(policies, settled, cameAfter(rulings, byId));
  const confirmed = settled?.confirmed ?? null;
  const correction = rulings.find(({ kind }) => kind === "correct");
  const heard = [
    (ruling === null ? current : confirmed)?.date,
    beside.supportedBy[0]?.date,
    answered[0]?.date,
    correction && hongKongDay(correction.at),
  ];
  return {
    company,
    matter,
    current,
    ruling,
    since: settled?.since ?? null,
    sinceAtLatest: settled?.sinceAtLatest ?? false,
    confirmed,
    onEditorsWord: settled?.onEditorsWord ?? false,
    proofLost: settled?.proofLost ?? false,
    ...beside,
    acts,
    actsDiffer: settled !== null && acts.some((act) => differs(act, settled)),
    responses: answered,
    allegations: piles.allegations ?? [],
    retold: retold.filter((point) => current === null || retells(point, current)),
    retoldOther: retold.filter((point) => current !== null && !retells(point, current)),
    dropped: piles.dropped ?? [],
    retracted: piles.retracted ?? [],
    lastHeard:
      heard
        .flatMap((day) => day ?? [])
        .sort(compare)
        .at(-1) ?? null,
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

/** The policies beside the current one, by what they say about it. */
function besides(
  policies: readonly Point[],
  settled: Settled | null,
  isAfter: (point: Point) => boolean,
): Pick<Stance, "contestedBy" | "supportedBy" | "newer" | "earlier"> {
  const piles = Object.groupBy(
    policies.filter((policy) => policy !== settled?.current),
    (policy) => besidePile(policy, settled!, isAfter(policy)),
  );
  const { contestedBy = [], supportedBy = [], newer = [], earlier = [] } = piles;
  return { contestedBy, supportedBy, newer, earlier };
}

function besidePile(policy: Point, { current, ruling, begun }: Settled, isAfterRuling: boolean) {
  const within = policy.date >= begun || holds(policy.date, begun);
  if (policy.position === current.position && within) return "supportedBy";
  if (ruling !== null) return isAfterRuling ? "newer" : "earlier";
  if (isBefore(policy, current)) return "earlier";
  return opposed(policy, current) ? "contestedBy" : "supportedBy";
}

const retells = (point: Point, current: Point): boolean =>
  point.form === "policy" && point.position === current.position;

/** An act of before the position began says nothing about it. */
const differs = (act: Point, { current, since }: Settled): boolean =>
  lastDay(act.date) >= since && opposed(act, current);

/** What speaks against a stance, the newest of it: other evidence, or what came after an editor's decision. */
export const against = ({ contestedBy, newer }: Stance): Point | null => contestedBy[0] ?? newer[0] ?? null;

/**
 * What speaks against a stance from one resolution to the next and did not before, or not on so weighty a word; null when
 * nothing does.
 */
export function newlyAgainst(before: Stance | null, after: Stance | null): Point | null {
  const point = after && against(after);
  if (!point) return null;
  const was = before && against(before);
  const known = was?.position === point.position && rank(was.basis) >= rank(point.basis);
  return known && before?.current?.position === after.current?.position ? null : point;
}

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
