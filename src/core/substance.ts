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
 * The order in which points are told and decide. Of the same day the weightier basis goes first, then what was published
 * later, then what says more, then any fixed order, so that the order of arrival can't matter.
 */
export function newestFirst(a: Point, b: Point): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return (
    rank(b.basis) - rank(a.basis) ||
    (b.saidAt ?? 0) - (a.saidAt ?? 0) ||
    Number(a.position === "reviewing") - Number(b.position === "reviewing") ||
    positions.indexOf(a.position) - positions.indexOf(b.position) ||
    compare(a.id, b.id)
  );
}

/** Whether one came before the other, as far as that is known: by day, and within a day by hour. */
export const isBefore = (a: Point, b: Point): boolean =>
  a.date < b.date || (a.date === b.date && a.saidAt !== null && b.saidAt !== null && a.saidAt < b.saidAt);

/** Whether a date of a year or month holds a more exact one: what was so "in 2020" was so on a day of 2020. */
export const holds = (vague: string, exact: string): boolean =>
  vague.length < exact.length && exact.startsWith(vague);

/** Plain string order, the same everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
