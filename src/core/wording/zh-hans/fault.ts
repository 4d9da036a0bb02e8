import type { Fault } from "../../fault.ts";
import { faultInWords } from "../fault-details.ts";
import { discordFaults } from "./discord-faults.ts";
import { faultWords, otherFault } from "./fault-words.ts";

const words = { ...faultWords, ...discordFaults };

/** What happened, and in full also what to do about it. */
export const faultInSimplified = (fault: Fault, detail: "short" | "full" = "full"): string =>
  faultInWords(fault, detail, words) ?? otherFault(fault.code);
