import { rulingFact } from "../core/fact.ts";
import type { Fact } from "../core/ledger.ts";
import type { Stance } from "../core/stance.ts";
import type { LedgerBook, LedgerStore } from "../store/ledger/ledger-store.ts";

export interface FactNeeds {
  store: Pick<LedgerStore, "facts">;
  book: Pick<LedgerBook, "baseline">;
}

/** The fact or decision that a stance rests on; null where no position is known. */
export async function factBehind(
  { current, ruling }: Pick<Stance, "current" | "ruling">,
  { store, book }: FactNeeds,
): Promise<Fact | null> {
  if (current === null) return null;
  if (ruling !== null) return rulingFact(ruling, current);
  const known = book.baseline.find((fact) => fact.id === current.id);
  return known ?? (await store.facts([current.id])).get(current.id) ?? null;
}
