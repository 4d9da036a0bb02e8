import type { StoredNote } from "./ledger-desk.ts";
import type { Block } from "./message.ts";
import { bold, italic, link, list, paragraph, spans } from "./message.ts";
import type { Wording } from "./wording/en.ts";

/**
 * Tells how a company handles requests: what is no position but helps to read one ("has no data to give"). One a kind,
 * the newest, unless `most` is null; never more than `most`.
 */
export function tellNotes(
  company: string,
  notes: readonly StoredNote[],
  most: number | null,
  say: Wording,
): Block[] {
  const told =
    most === null ? notes : [...Map.groupBy(notes, (note) => note.kind).values()].map(([newest]) => newest!);
  if (told.length === 0) return [];
  const items = told
    .slice(0, most ?? undefined)
    .map((note) =>
      spans(
        bold(say.noteKind(note.kind)),
        `${say.marks.colon}${say.quoted(note.quote)}${say.marks.dash}`,
        note.url === null ? note.publisher : link(note.publisher, note.url),
        `${say.marks.comma}${say.date(note.day)}`,
      ),
    );
  return [paragraph(italic(say.mechanism(company))), list(items)];
}
