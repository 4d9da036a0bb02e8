import type { Matter } from "../../ledger.ts";

/** What a company does, before it is known whether it is so. */
type Kind =
  | "gives"
  | "removes"
  | "freezes"
  | "obeys"
  | "answers"
  | "refuses"
  | "keeps"
  | "redirects"
  | "pauses"
  | "suspends"
  | "resumes"
  | "restores"
  | "unfreezes"
  | "returns"
  | "reviews"
  | "challenges"
  | "leaves"
  | "receives"
  | "denies"
  | "comments"
  | "stays";

export interface Act {
  kind: Kind;
  matter: Matter;
  rule: string;
}

export const act = (kind: Kind, matter: Matter, rule: string): Act => ({ kind, matter, rule });

export const doing = new Set<Kind>(["gives", "removes", "freezes", "obeys", "answers"]);
