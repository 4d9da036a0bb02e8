import type { Observation, Position } from "../src/core/ledger.ts";
import { positions } from "../src/core/ledger.ts";
import { parentOf, scored } from "../tests/support/observations.ts";
import type { Taught } from "./texts.ts";

/** What was found in texts that were not taught, in lines: passages, whole articles, and of both each position. */
export function measured(found: ReadonlyMap<Taught, readonly Observation[]>): string[] {
  const texts = [...found.keys()];
  const isWhole = ({ text }: Taught) => text.includes("\n");
  const score = (
    name: string,
    some: readonly Taught[],
    of: readonly Position[] = positions,
    idOf?: (company: string) => string,
  ) => {
    const rows = some.map((text) => ({
      found: found.get(text)!.filter(({ position }) => of.includes(position)),
      observations: text.observations.filter(({ position }) => of.includes(position)),
    }));
    const { precision, recall } = scored(rows, (row) => row.found, idOf);
    const f1 = (2 * precision * recall) / (precision + recall);
    const [p, r, f] = [precision, recall, f1].map((value) => (value || 0).toFixed(3));
    return `${name}: precision ${p}, recall ${r}, F1 ${f}`;
  };
  const [articles, passages] = [texts.filter(isWhole), texts.filter((text) => !isWhole(text))];
  return [
    score(`${passages.length} passages`, passages),
    score(`${articles.length} articles`, articles),
    score(`${articles.length} articles, products counted to their parents`, articles, positions, parentOf),
    ...positions.map((position) => score(`${position}, in articles`, articles, [position])),
  ];
}
