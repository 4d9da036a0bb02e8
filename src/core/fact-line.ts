import { hongKongDay } from "./day.ts";
import type { Decision, Fact } from "./ledger.ts";
import type { Span } from "./message.ts";
import { bold, code, italic, link, spans } from "./message.ts";
import { textIn } from "./translated.ts";
import type { Wording } from "./wording/en.ts";

/** Who said it, with the link where there is one. */
export function sourceSpan({ source }: Fact, say: Wording): Span {
  const publisher = textIn(source.publisher, say.language);
  return source.url === null ? { text: publisher } : link(publisher, source.url);
}

/** A transparency report's figures; empty when there are none. */
export const figuresOf = (fact: Fact, say: Wording): string =>
  say.figures(fact.received, fact.complied, fact.period);

/**
 * A fact in a line: its exact quote in quotation marks, or what was entered by hand, marked so; its source; the name by
 * which /evidence and /retract know it.
 */
export function factLine(fact: Fact, say: Wording): readonly Span[] {
  const figures = figuresOf(fact, say);
  const text = textIn(fact.text, say.language);
  return spans(
    fact.evidence === null ? text : say.quoted(text),
    figures === "" ? "" : ` [${figures}]`,
    text === "" && figures === "" ? "" : say.marks.dash,
    sourceSpan(fact, say),
    say.marks.comma,
    ...(fact.evidence === null
      ? [italic(isDecision(fact) ? say.editorsDecision : say.byHand), say.marks.comma]
      : []),
    code(fact.id),
  );
}

/** Whether a fact is what an editor decided. */
export const isDecision = (fact: Fact): boolean => fact.id.startsWith("d");

/** A decision in a line: its day, what it settles, its note and link. */
export const decisionSpans = (decision: Decision, say: Wording): readonly Span[] =>
  spans(
    bold(say.date(hongKongDay(decision.at))),
    ` ${say.matters[decision.matter]}${say.marks.colon}${say.decisionLine(decision)}`,
    decision.note === "" ? "" : `${say.marks.colon}${decision.note}`,
    ...(decision.url === null
      ? []
      : [isEnded(decision.note) ? " " : say.marks.stop, link(say.linkName, decision.url)]),
  );

/** Whether an editor's words have their own full stop. */
const isEnded = (text: string): boolean => /[.!?。！？…]["”」’』)）]*$/u.test(text);
