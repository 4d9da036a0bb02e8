import type { Fault } from "../../fault.ts";
import { faultInWords } from "../fault-details.ts";
import { faultWords, otherFault } from "./fault-words.ts";

/** What happened, and in full also what to do about it. */
export const faultInSimplified = (fault: Fault, detail: "short" | "full" = "full"): string =>
  faultInWords(fault, detail, faultWords) ?? otherFault(fault.code);
