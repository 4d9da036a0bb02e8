import { hongKongDay } from "../day.ts";
import type { Point, Position } from "../ledger.ts";
import type { Ruling } from "../ruling.ts";
import { cameAfter } from "../settle.ts";
import { newestFirst, rank } from "../substance.ts";

/** How long a stance held. */
export interface Held {
  position: Position;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  from: string;
  /** The date from which it no longer held; null while it holds. */
  until: string | null;
}

/**
 * Which stance held when, oldest first, by the rules of `resolveStances`: of each day the policy that decides, unless one
 * of a higher basis came before; from a decision on, nothing but the next decision. What was decided to hold since an
 * earlier date takes the place of what was thought then. `policies` are those of one company and matter that count,
 * `rulings` the decisions on it that stand.
 */
export function heldOver(policies: readonly Point[], rulings: readonly Ruling[]): Held[] {
  const held: Held[] = [];
  const settled = rulings.toSorted((a, b) => a.at - b.at);
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const tooLate = cameAfter(settled.slice(0, 1), byId);
  let best = 0;
  let day = "";
  // Of a day the weightiest comes first, and the others of that day decide nothing.
  for (const policy of policies.toSorted((a, b) =>
    a.date === b.date ? newestFirst(a, b) : newestFirst(b, a),
  )) {
    if (policy.date === day || rank(policy.basis) < best || tooLate(policy)) continue;
    day = policy.date;
    best = rank(policy.basis);
    begin(held, policy.position, beginning(policy, held.at(-1)?.from ?? ""));
  }
  for (const { position, since, at } of settled) begin(held, position, since ?? hongKongDay(at));
  return held;
}

/** When a policy took effect, if that doesn't put it before the one that it replaced. */
const beginning = ({ effective, date }: Point, before: string): string =>
  effective !== null && effective > before ? effective : date;

/**
 * A stance takes over from `from` on, also from what was thought to have begun that day or later. What it takes the place
 * of broke the run of the same stance before.
 */
function begin(held: Held[], position: Position, from: string): void {
  const stays = held.findLastIndex((known) => known.from < from) + 1;
  const replaced = held.splice(stays).length;
  const last = held.at(-1);
  if (last?.position === position && replaced === 0) return;
  if (last) last.until = from;
  held.push({ position, from, until: null });
}
