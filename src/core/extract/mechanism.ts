import type { MechanismNote, NoteKind } from "../ledger.ts";
import { actorsOf } from "./actors.ts";
import type { Page } from "./reading.ts";
import { quoteOf } from "./reading.ts";

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
    const actors = actorsOf(line, { last, group: [], speaker: last, frame: null, age: 0 });
    const named = actors.filter((actor) => actor.companies.length > 0);
    for (const [set, kind] of kinds) {
      const mark = [...line.marks, ...line.heads].find((found) => found.set === set);
      if (!mark) continue;
      const about =
        named.findLast((actor) => actor.start < mark.start && !actor.oblique) ??
        named.find((actor) => actor.kind === "name");
      const company = about?.companies[0] ?? last[0];
      if (company === undefined || notes.has(`${company}/${kind}`)) continue;
      notes.set(`${company}/${kind}`, { company, kind, rule: set, ...quoteOf(line, page) });
    }
    last = named.findLast((actor) => actor.kind === "name" && !actor.oblique)?.companies ?? last;
  }
  return [...notes.values()];
}
