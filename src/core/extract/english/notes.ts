import type { MechanismNote, NoteKind } from "../../ledger.ts";
import { quoteOf } from "../page.ts";
import { companiesMeant } from "./companies-meant.ts";
import type { Page } from "./page.ts";

const kinds: readonly (readonly [set: string, kind: NoteKind])[] = [
  ["no-data", "no-data"],
  ["treaty", "treaty-route"],
  ["stay", "we-stay"],
  ["few", "few-requests"],
];

/** What sentences tell of how things work at a company: no data to give, the treaty way, it stays, few requests. */
export function notesOf(page: Page): MechanismNote[] {
  const notes = new Map<string, MechanismNote>();
  let last: readonly string[] = [];
  for (const line of page.lines) {
    const meant = companiesMeant(line, last);
    for (const [set, kind] of kinds) {
      const mark = line.marks.find((found) => found.set === set);
      if (!mark) continue;
      const about =
        meant.findLast((one) => one.start < mark.start && !one.oblique) ?? meant.find((one) => one.named);
      const company = about?.companies[0] ?? last[0];
      if (company === undefined || notes.has(`${company}/${kind}`)) continue;
      notes.set(`${company}/${kind}`, { company, kind, rule: set, ...quoteOf(line, page) });
    }
    last = meant.findLast((one) => one.named && !one.oblique)?.companies ?? last;
  }
  return [...notes.values()];
}
