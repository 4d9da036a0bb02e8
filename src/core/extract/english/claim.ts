import type { ClaimedPosition } from "../claim.ts";
import type { Line, Mark } from "./page.ts";

/** A position that a sentence gives companies, before it is dated. */
export interface Claim extends ClaimedPosition {
  line: Line;
  head: Mark;
  /** The clause that says it. */
  from: number;
  to: number;
}
