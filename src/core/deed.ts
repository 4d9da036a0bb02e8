import type { Span } from "./message.ts";
import { placeSpan } from "./place.ts";
import type { Wording } from "./wording/en.ts";
import { own } from "./wording/own.ts";

/**
 * What an editor's command did, as it was noted, in the reader's words and not as any platform has it typed:
 * `outbox open:newsroom`.
 */
export function deedSpans(what: string, say: Wording): readonly Span[] {
  const [name = "", ...options] = what.split(/ (?=[a-z]+:)/);
  const { colon, comma } = say.marks;
  const spans: Span[] = [{ text: say.commandWords[name]?.name ?? name }];
  for (const [index, option] of options.entries()) {
    const [, known = "", value = ""] = /^([a-z]+):(.*)$/s.exec(option) ?? [];
    const label = `${own(say.optionNames, known) ?? known}${colon}`;
    const shown = value.split(",").map(say.choice).join(say.marks.names);
    spans.push(
      { text: `${index === 0 ? " " : comma}${label}` },
      known === "open" ? placeSpan(value, say) : { text: shown },
    );
  }
  return spans;
}
