import type { Basis, Matter, Point, Position } from "./ledger.ts";
import { bases, positions } from "./ledger.ts";

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
export function opposed(a: Point, b: Point): boolean {
  const [one, other] = [direction(a.position, a.matter), direction(b.position, b.matter)];
  return one !== null && other !== null && one !== other;
}

/** How much a basis weighs. */
export const rank = (basis: Basis): number => bases.indexOf(basis);

/**
 * The order in which points are told and decide. Of the same day the weightier basis goes first, then what says more, then
 * any fixed order, so that the order of arrival can't matter.
 */
export function newestFirst(a: Point, b: Point): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return (
    rank(b.basis) - rank(a.basis) ||
    Number(a.position === "reviewing") - Number(b.position === "reviewing") ||
    positions.indexOf(a.position) - positions.indexOf(b.position) ||
    compare(a.id, b.id)
  );
}

/** Plain string order, the same everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
