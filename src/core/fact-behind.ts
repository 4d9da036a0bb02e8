import { rulingFact } from "./fact.ts";
import type { Fact } from "./ledger.ts";
import type { Stance } from "./stance.ts";

/** Where facts are found by their ids. */
export interface Facts {
  baseline: readonly Fact[];
  stored: (ids: readonly string[]) => Promise<ReadonlyMap<string, Fact>>;
}

/** The fact of that id; null when there is none. */
export async function factOfId(id: string, { baseline, stored }: Facts): Promise<Fact | null> {
  return baseline.find((fact) => fact.id === id) ?? (await stored([id])).get(id) ?? null;
}

/** The fact or decision that a stance rests on; null where no position is known. */
export async function factBehind(
  { current, ruling }: Pick<Stance, "current" | "ruling">,
  facts: Facts,
): Promise<Fact | null> {
  if (current === null) return null;
  return ruling === null ? factOfId(current.id, facts) : rulingFact(ruling, current);
}
