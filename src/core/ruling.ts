import { hongKongDay } from "./day.ts";
import type { Decision, Position } from "./ledger.ts";
import { responses } from "./ledger.ts";

/** A decision that settles a stance. */
export type Ruling = Decision & { position: Position };

/**
 * The decisions that stand on a day: confirmations and corrections, newest first, and the ids of what is retracted. A
 * retracted decision is as if it had never been, a retraction too. Decisions are numbered in the order in which they
 * were taken, so only an earlier one can be retracted.
 */
export function standingDecisions(
  decisions: readonly Decision[],
  today: string,
): { rulings: Ruling[]; retracted: ReadonlySet<string> } {
  const rulings: Ruling[] = [];
  const retracted = new Set<string>();
  const known = decisions.filter((decision) => hongKongDay(decision.at) <= today);
  for (const decision of known.sort((a, b) => numberOf(b) - numberOf(a))) {
    if (retracted.has(decision.id)) continue;
    if (decision.kind !== "retract") {
      if (isRuling(decision)) rulings.push(decision);
    } else if (decision.target !== null) {
      retracted.add(decision.target);
    }
  }
  return { rulings, retracted };
}

const numberOf = (decision: Decision): number => Number(decision.id.slice(1));

/** A response is never a stance, not even on an editor's word. */
const isRuling = (decision: Decision): decision is Ruling =>
  decision.position !== null && !responses.has(decision.position);
