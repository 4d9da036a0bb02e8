import type { Company } from "./company.ts";
import { nameOf } from "./company-name.ts";
import { decisionSpans, figuresOf, sourceSpan } from "./fact-line.ts";
import type { Evidence } from "./ledger-desk.ts";
import type { Decision, Fact } from "./ledger.ts";
import type { Block, Message } from "./message.ts";
import { bold, context, heading, list, paragraph, spans } from "./message.ts";
import { textIn } from "./translated.ts";
import type { Wording } from "./wording/en.ts";

/**
 * Answers "where does this come from?": the stored words around a quote, which version of what they are and when it was
 * fetched; of what was entered by hand, who entered it. Pure.
 */
export function answerEvidence(evidence: Evidence, companies: readonly Company[], say: Wording): Message {
  const { fact, stored, decisions } = evidence;
  const title = say.evidenceTitle(fact.id, nameOf(fact.company, companies, say));
  const kind = say.factKind(fact, textIn(fact.by, say.language));
  const { colon, comma, end, gap } = say.marks;
  const what = `${say.matters[fact.matter]}${colon}${kind}${end}`;
  const blocks: Block[] = [
    heading(title),
    paragraph(bold(say.date(fact.date)), ` ${what}${gap}${particulars(fact, say)}`),
    ...(fact.evidence === null ? tellEntered(fact, say) : tellStored(fact, stored, say)),
    ...tellDecisions(decisions, say),
  ];
  return { summary: `${title}${comma}${what}`, blocks };
}

/** Says of an editor's decision what it is. `on`: the decisions that name it. */
export function answerDecision(
  decision: Decision,
  on: readonly Decision[],
  companies: readonly Company[],
  say: Wording,
): Message {
  const title = say.evidenceTitle(decision.id, nameOf(decision.company, companies, say));
  const about = say.decisionOf(decision.kind, decision.by, say.when(decision.at));
  const blocks: Block[] = [
    heading(title),
    paragraph(about),
    list([decisionSpans(decision, say)]),
    ...(decision.condition === null
      ? []
      : [paragraph(say.condition(textIn(decision.condition, say.language)))]),
    ...(decision.target === null ? [] : [context(say.decisionTarget(decision.target))]),
    ...tellDecisions(on, say),
  ];
  return { summary: `${title}${say.marks.stop}${about}`, blocks };
}

function particulars(fact: Fact, say: Wording): string {
  const told = [fact.entered === null ? say.dateIs[fact.dateBasis] : say.dateByEditor];
  if (fact.condition !== null) told.push(say.condition(textIn(fact.condition, say.language)));
  if (fact.effective !== null) told.push(say.inEffect(say.date(fact.effective)));
  const figures = figuresOf(fact, say);
  if (figures !== "") told.push(`${figures}${say.marks.end}`);
  return told.join(say.marks.gap);
}

function tellEntered(fact: Fact, say: Wording): Block[] {
  const { entered } = fact;
  const who = entered === null ? say.ofBaseline : say.enteredBy(entered.by, say.when(entered.at));
  return [
    paragraph(textIn(fact.text, say.language), say.marks.dash, sourceSpan(fact, say)),
    context(`${say.noStoredQuote}${say.marks.gap}${who}`),
    ...(entered === null || entered.note === "" ? [] : [context(say.noteIs(entered.note))]),
  ];
}

function tellStored(fact: Fact, stored: Evidence["stored"], say: Wording): Block[] {
  if (stored === null) {
    return [
      { kind: "quote", text: textIn(fact.text, say.language), spans: [sourceSpan(fact, say)] },
      context(say.wordsPurged),
    ];
  }
  const { before, after, quote, version, origin, fetchedAt, newest } = stored;
  return [
    ...(before.trim() === "" ? [] : [context("… ", before)]),
    { kind: "quote", text: quote, spans: spans(sourceSpan(fact, say), `${say.marks.colon}${stored.title}`) },
    ...(after.trim() === "" ? [] : [context(after, " …")]),
    context(say.storedVersion(version, origin, say.when(fetchedAt))),
    ...(newest === null
      ? []
      : [
          context(
            say.newestVersion(newest.version, say.when(newest.fetchedAt)),
            fact.goneSince === null ? say.stillThere : say.nowGone(say.date(fact.goneSince)),
          ),
        ]),
    ...(newest === null && fact.goneSince !== null
      ? [context(`${say.goneSince(say.date(fact.goneSince))}${say.marks.end}`)]
      : []),
  ];
}

const tellDecisions = (decisions: readonly Decision[], say: Wording): Block[] =>
  decisions.length === 0
    ? []
    : [paragraph(say.decisionsOn), list(decisions.map((decision) => decisionSpans(decision, say)))];
