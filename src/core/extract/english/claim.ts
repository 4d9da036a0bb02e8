import type { ClaimedPosition } from "../claim.ts";
import type { Line, Mark } from "./page.ts";

/** A position that a sentence gives companies, before it is dated. */
export interface Claim extends ClaimedPosition {
  line: Line;
  head: Mark;
  /** The clause that says it. */
  from: number;
  to: number;
  timing?: Timing;
}

/** What its grammar tells of when it was. */
export interface Timing {
  /** Stretches of the sentence whose dates are of something else. */
  elsewhere: readonly { start: number; end: number }[];
  /** The same, of what somebody else says of it: his day is not the day when it was done. */
  sayings: readonly { start: number; end: number }[];
  /** The text itself tells it in the pluperfect. */
  retold: boolean;
}
