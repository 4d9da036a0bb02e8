import type { types } from "@slack/bolt";
import type { Span } from "../../../core/message.ts";
import { bytesOf } from "../limits.ts";
import type { Atom } from "./atom.ts";
import { plainWords, richElements, runs } from "./rich-text.ts";

/** A list's items as atoms; used for tables too where none can be shown. */
export function listAtoms(items: readonly (readonly Span[])[]): Atom[] {
  const list = {};
  return items.flatMap((item, index) =>
    runs(richElements(item)).map((run, part): Atom => {
      const section: types.RichTextSection = { type: "rich_text_section", elements: run };
      const begins = index === 0 || part > 0 ? 1 : 2;
      const words = `• ${plainWords(run)}`;
      return {
        content: { kind: "item", list, section },
        bytes: bytesOf(section) + 1,
        begins,
        leads: false,
        words,
      };
    }),
  );
}
