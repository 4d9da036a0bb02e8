import type { Basis, Entry, Matter, Position } from "./ledger.ts";
import { bases, matters, responses } from "./ledger.ts";

/** What the ledger says for one company (or product) and one matter on a day. */
export interface Stance {
  company: string;
  matter: Matter;
  /** The newest policy of the highest basis; null: no known position. */
  current: Entry | null;
  /** When the position began: the effective date, else the announcement, of the oldest of its unbroken run. */
  since: string | null;
  /** Newer policies of a lower basis whose position differs in substance. */
  contestedBy: Entry[];
  /** Newer policies of a lower basis that say no other thing in substance. */
  supportedBy: Entry[];
  /** The newest date of anything that the company or a publisher said of the position or when asked about it. */
  lastHeard: string | null;
  /** Single orders and figures, newest first. */
  acts: Entry[];
  /** Some act is the opposite of the stance: "acts differ". */
  actsDiffer: boolean;
  /** What it answered when asked (denials, no comment), newest first. */
  responses: Entry[];
  /** What others claim of it, newest first; never decides. */
  allegations: Entry[];
  /** Policies that the current one replaced, newest first. */
  earlier: Entry[];
}

/**
 * Works out every stance from dated facts. Pure, and independent of the order of `entries`. Facts dated after
 * `today` (`YYYY-MM-DD`) don't count yet. The rules are in ARCHITECTURE.md, "Stance".
 */
export function resolveStances(entries: readonly Entry[], today: string): Stance[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.date > today) continue;
    const key = `${entry.company}/${entry.matter}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].map(resolveStance).sort(byCompanyAndMatter);
}

function resolveStance(entries: readonly Entry[]): Stance {
  const newest = [...entries].sort(newestFirst);
  const allegations = newest.filter((entry) => entry.basis === "allegation");
  const claims = newest.filter((entry) => entry.basis !== "allegation" && !responses.has(entry.position));
  const acts = claims.filter((entry) => entry.form === "act");
  const policies = claims.filter((entry) => entry.form === "policy");
  const highest = Math.max(...policies.map((entry) => rank(entry.basis)));
  const current = policies.find((entry) => rank(entry.basis) === highest) ?? null;
  const earlier = current ? policies.filter((entry) => newestFirst(entry, current) > 0) : [];
  const newer = current ? policies.filter((entry) => newestFirst(entry, current) < 0) : [];
  const answered = newest.filter((entry) => entry.basis !== "allegation" && responses.has(entry.position));
  return {
    company: newest[0]!.company,
    matter: newest[0]!.matter,
    current,
    since: current && startOf(current, earlier),
    contestedBy: newer.filter((entry) => opposed(entry, current!)),
    supportedBy: newer.filter((entry) => !opposed(entry, current!)),
    lastHeard:
      [...policies, ...answered]
        .map((entry) => entry.date)
        .sort(compare)
        .at(-1) ?? null,
    acts,
    actsDiffer: current !== null && acts.some((act) => opposed(act, current)),
    responses: answered,
    allegations,
    earlier,
  };
}

/** When the oldest began of the unbroken run of the same position that `current` is the newest of. */
function startOf(current: Entry, earlier: readonly Entry[]): string {
  let first = current;
  for (const entry of earlier) {
    if (entry.position !== current.position) break;
    first = entry;
  }
  return first.effective ?? first.date;
}

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
function opposed(a: Entry, b: Entry): boolean {
  const [one, other] = [direction(a.position, a.matter), direction(b.position, b.matter)];
  return one !== null && other !== null && one !== other;
}

const rank = (basis: Basis): number => bases.indexOf(basis);

function newestFirst(a: Entry, b: Entry): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  if (a.basis !== b.basis) return rank(b.basis) - rank(a.basis);
  // Same day, same basis: any fixed order, so that the order of arrival can't matter.
  return (
    compare(a.position, b.position) ||
    compare(a.form, b.form) ||
    compare(a.source.url, b.source.url) ||
    compare(a.text, b.text)
  );
}

function byCompanyAndMatter(a: Stance, b: Stance): number {
  return compare(a.company, b.company) || matters.indexOf(a.matter) - matters.indexOf(b.matter);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A stance that is not what it was. */
export interface StanceChange {
  company: string;
  matter: Matter;
  before: Entry | null;
  after: Entry;
}

/** Which stances changed from one resolution to a later one. A stance that went away is no change to report. */
export function stanceChanges(before: readonly Stance[], after: readonly Stance[]): StanceChange[] {
  const known = new Map(before.map((stance) => [`${stance.company}/${stance.matter}`, stance.current]));
  const changes: StanceChange[] = [];
  for (const stance of after) {
    const was = known.get(`${stance.company}/${stance.matter}`) ?? null;
    if (stance.current === null || was?.position === stance.current.position) continue;
    changes.push({ company: stance.company, matter: stance.matter, before: was, after: stance.current });
  }
  return changes;
}
