import type { Fault } from "../../fault.ts";

/** Faults are written in English where they arise: what happened, and in full also what to do about it. */
export const faultInEnglish = ({ message, fix }: Fault, detail: "short" | "full" = "full"): string =>
  detail === "full" && fix !== undefined ? `${message} ${fix}` : message;
