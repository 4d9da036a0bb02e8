import { hongKongDay } from "./day.ts";
import type { Point } from "./ledger.ts";

const day = 86_400_000;
/** What is older is a find, not news. */
const newsDays = 7;

/**
 * Whether a fact is as new as what alerts and digests tell of: dated, and within a week. What is dated by month or year is
 * taken for as old as it may be.
 */
export function isNews({ date, dateBasis }: Point, now: number): boolean {
  if (dateBasis === "background") return false;
  const earliest = `${date}-01-01`.slice(0, "2020-01-01".length);
  return earliest >= hongKongDay(now - newsDays * day);
}
