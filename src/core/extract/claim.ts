import type { Basis, DateBasis, Observation, Quote } from "../ledger.ts";
import type { Frame } from "./frame.ts";

/** A position that a sentence gives companies, on whose word. Each language adds where it found it. */
export interface ClaimedPosition {
  companies: readonly string[];
  frame: Frame;
  basis: Basis;
  by: string | null;
  /** From 0 to 1, where something tells; else the basis does. */
  confidence?: number;
}

/** Numbers of a transparency report. */
export interface Figures {
  period: string | null;
  received: number | null;
  complied: number | null;
}

/** What the words around a claim tell of it. */
interface Told {
  when: { dateBasis: DateBasis; announced: string | null; effective: string | null };
  condition: string | null;
  figures: Figures | null;
  quote: Quote;
}

/** "Complied with none of 43" is a refusal. */
export const asCounted = <Claim extends ClaimedPosition>(claim: Claim, figures: Figures | null): Claim =>
  claim.frame.position === "complied" && figures?.complied === 0
    ? { ...claim, frame: { ...claim.frame, position: "refused" } }
    : claim;

const byBasis = { "company-statement": 0.9, reported: 0.8, allegation: 0.6 } as const;

/** A claim as observations, one a company. */
export function observationsOf(
  { companies, frame, basis, by, confidence = byBasis[basis] }: ClaimedPosition,
  { when, condition, figures, quote }: Told,
): Observation[] {
  return companies.map((company) => ({
    company,
    matter: frame.matter,
    position: frame.position,
    form: figures ? "act" : frame.form,
    basis,
    ...when,
    ...(figures?.period && { dateBasis: "told" as const }),
    condition,
    period: figures?.period ?? null,
    received: figures?.received ?? null,
    complied: figures?.complied ?? null,
    by: basis === "allegation" ? by : null,
    confidence,
    rule: frame.rule,
    ...quote,
  }));
}
