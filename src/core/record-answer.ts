import type { Company } from "./company.ts";
import { nameIn } from "./company-name.ts";
import type { Decision, Matter } from "./ledger.ts";
import type { Block, Message, Span } from "./message.ts";
import { bold, code, context, list, paragraph, spans } from "./message.ts";
import { stanceLine } from "./position-line.ts";
import type { Stance } from "./stance.ts";
import type { Wording } from "./wording/en.ts";

/** A change of the record that the store has. */
export interface SavedChange {
  kind: Decision["kind"] | "enter";
  /** By which it is known and can be undone. */
  id: string;
  company: Company;
  matter: Matter;
  /** The stance before it and now. */
  before: Stance | null;
  after: Stance | null;
  now: number;
  /** What else the editor should know of it. */
  remarks: readonly string[];
}

/** Tells an editor what was saved, what it did to the stance, and how to undo it. Only for what the store has. Pure. */
export function answerSaved(change: SavedChange, say: Wording): Message {
  const { kind, id, company, matter, now, remarks } = change;
  const summary = say.saved(id, kind, `${nameIn(company, say)}${say.marks.comma}${say.matters[matter]}`);
  const [was, is] = [stanceLine(change.before, now, say), stanceLine(change.after, now, say)];
  const lines: (readonly Span[])[] =
    was === is ? [spans(say.stanceStays, is)] : [spans(say.stanceWas, was), spans(say.stanceIs, bold(is))];
  const blocks: Block[] = [
    paragraph(bold(summary)),
    list(lines),
    ...remarks.map((remark) => context(remark)),
    context(say.toUndo, code(`/retract ${id} ${say.optionName("note")}:"${say.whyHere}"`)),
  ];
  return { summary, blocks };
}
