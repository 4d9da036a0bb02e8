import { sourceSpan, factLine } from "./fact-line.ts";
import type { Fact, Point } from "./ledger.ts";
import { responses } from "./ledger.ts";
import type { Block, Span } from "./message.ts";
import { bold, code, spans } from "./message.ts";
import { textIn } from "./translated.ts";
import type { Wording } from "./wording/en.ts";

/** Publishers named behind the one that a group is told by. */
const alsoNamed = 4;

/** What several publishers told of one day, told once: by `lead`, which has a stored quote if any on the same word has. */
export interface FactGroup {
  lead: Fact;
  also: readonly Fact[];
}

/** What of `points` is known, in groups. */
export const groupPoints = (points: readonly Point[], facts: ReadonlyMap<string, Fact>): FactGroup[] =>
  groupFacts(points.flatMap((point) => facts.get(point.id) ?? []));

/** Facts of one day, position, form and effect as one group each, in the order in which they come. */
export function groupFacts(facts: readonly Fact[]): FactGroup[] {
  return [...Map.groupBy(facts, sameThing).values()].map((group) => {
    const [first] = group as [Fact];
    const lead = group.find((fact) => fact.evidence !== null && fact.basis === first.basis) ?? first;
    return { lead, also: group.filter((fact) => fact !== lead) };
  });
}

/**
 * What facts have in common that say the same of one day. Two acts or answers that were entered by hand are two: whoever
 * entered them told them apart.
 */
export const sameThing = (fact: Fact): string =>
  JSON.stringify([
    fact.company,
    fact.matter,
    fact.evidence === null && (fact.form === "act" || responses.has(fact.position)) ? fact.id : "",
    fact.date,
    fact.position,
    fact.form,
    fact.basis === "allegation" ? textIn(fact.by, "en") : "",
    fact.dateBasis === "background",
    fact.goneSince,
    [fact.period, fact.received, fact.complied],
  ]);

/** A group in a line, for lists. */
export function groupLine(group: FactGroup, say: Wording): readonly Span[] {
  const { lead } = group;
  return [
    ...spans(bold(say.factDay(lead)), inEffect(lead, say), " "),
    ...factLine(lead, say),
    ...after(group, say),
  ];
}

/** A group as a block: the exact quote with its publisher and link; what was entered by hand in a line. */
export function groupBlock(group: FactGroup, say: Wording): Block {
  const { lead } = group;
  if (lead.evidence === null) return { kind: "list", items: [groupLine(group, say)] };
  const told = spans(
    sourceSpan(lead, say),
    `${say.marks.comma}${say.factDay(lead)}${inEffect(lead, say)}`,
    ...after(group, say),
    say.marks.comma,
    code(`/evidence ${lead.id}`),
  );
  return { kind: "quote", text: textIn(lead.text, say.language), spans: told };
}

/** When it takes effect, where that is another day than that of its announcement. */
export const inEffect = ({ effective, date }: Fact, say: Wording): string =>
  effective === null || effective === date ? "" : say.effective(say.date(effective));

/** What became of it, and who else told it. */
export function after({ lead, also }: FactGroup, say: Wording): readonly Span[] {
  const publisherOf = ({ source }: Fact) => textIn(source.publisher, say.language);
  const others = new Map(also.map((fact) => [publisherOf(fact), fact]));
  others.delete(publisherOf(lead));
  const named = [...others.values()].slice(0, alsoNamed);
  const gone = lead.goneSince === null ? "" : `${say.marks.comma}${say.goneSince(say.date(lead.goneSince))}`;
  const rest = others.size > named.length ? say.andMore(others.size - named.length) : "";
  return spans(
    gone,
    ...named.flatMap((fact, index) => [index === 0 ? say.alsoSaid : say.marks.names, sourceSpan(fact, say)]),
    rest,
  );
}
