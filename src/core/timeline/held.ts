import { hongKongDay } from "../day.ts";
import type { Point, Position } from "../ledger.ts";
import { bases } from "../ledger.ts";
import type { Ruling } from "../ruling.ts";
import { resolveStance } from "../stance.ts";

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
 * of a higher basis came before; from a decision on, nothing but the next decision. `policies` are those of one company
 * and matter that count, `rulings` the decisions that stand.
 */
export function heldOver(policies: readonly Point[], rulings: readonly Ruling[], today: string): Held[] {
  const held: Held[] = [];
  const settled = rulings
    .map((ruling) => ({
      position: ruling.position,
      from: ruling.since ?? hongKongDay(ruling.at),
      at: ruling.at,
    }))
    .sort((a, b) => a.at - b.at);
  const firstRuling = settled[0];
  const days = Object.groupBy(policies, (policy) => policy.date);
  let best = 0;
  for (const date of Object.keys(days).sort()) {
    if (firstRuling && date > hongKongDay(firstRuling.at)) break;
    const decides = resolveStance(days[date]!, [], today)?.current;
    if (!decides || bases.indexOf(decides.basis) < best) continue;
    best = bases.indexOf(decides.basis);
    begin(held, decides.position, decides.effective ?? date);
  }
  for (const { position, from } of settled) begin(held, position, from);
  return held;
}

/** A stance takes over from `from` on, also from what was thought to have begun later. */
function begin(held: Held[], position: Position, from: string): void {
  while (held.length > 0 && held.at(-1)!.from >= from && held.at(-1)!.position !== position) held.pop();
  const last = held.at(-1);
  if (last?.position === position) return;
  if (last) last.until = from;
  held.push({ position, from, until: null });
}
