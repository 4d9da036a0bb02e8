import { inBrackets } from "./brackets.ts";
import type { Company } from "./company.ts";
import { nameIn } from "./company-name.ts";
import { decisionSpans } from "./fact-line.ts";
import type { FactGroup } from "./fact-group.ts";
import { groupBlock, groupPoints, groupLine } from "./fact-group.ts";
import type { Feed } from "./feed.ts";
import type { LedgerView } from "./ledger-desk.ts";
import type { Matter, Point } from "./ledger.ts";
import { matters } from "./ledger.ts";
import type { Action, ActionsBlock, Block, Message, Span } from "./message.ts";
import { bold, context, heading, italic, link, list, paragraph, spans } from "./message.ts";
import { tellNotes } from "./note-answer.ts";
import { positionLine, restsOn } from "./position-line.ts";
import type { Stance } from "./stance.ts";
import { textIn } from "./translated.ts";
import type { Wording } from "./wording/en.ts";

/** How many of each kind of further evidence are shown unless all are asked for. */
const shown = 5;

export interface StanceQuestion {
  company: Company;
  /** Null: every matter. */
  matter: Matter | null;
  now: number;
  companies: readonly Company[];
  ledger: LedgerView;
  /** The stances of the company's own products and parts. */
  products: readonly Stance[];
  /** The company's own feeds and pages, with when each was last read well and what is wrong with it. */
  watched: readonly { feed: Feed; lastOkAt: number | null; fault: string | null }[];
  /** Relevant articles that name it and are newer than all that the record holds of it, newest first. */
  newerArticles: readonly { title: string; url: string | null; publisher: string; date: string }[];
  /** Show every entry, not only the newest few of a kind. */
  all: boolean;
  /** Whether whoever asks may correct the record. */
  editor: boolean;
}

/**
 * Answers "what is this company's position, since when, and on whose word?" from the ledger, with the exact quotes and
 * what contradicts them. Pure.
 */
export function answerStance(question: StanceQuestion, say: Wording): Message {
  const { company, companies, matter, ledger } = question;
  const name = nameIn(company, say);
  const parent = companies.find((known) => known.id === company.parent) ?? null;
  const own = ledger.stances.filter((stance) => matter === null || stance.matter === matter);
  const blocks: Block[] = [heading(say.stanceTitle(name, parent === null ? null : nameIn(parent, say)))];
  for (const stance of own) blocks.push(...tellStance(stance, question, say));
  if (own.length === 0) {
    blocks.push(
      paragraph(matter === null ? say.nothingKnown(name) : say.nothingKnownOn(name, say.matters[matter])),
    );
  }
  blocks.push(
    ...tellNotes(name, ledger.notes, question.all ? null : shown, say),
    ...tellDecisions(own, question, say),
    ...tellNewer(question, say),
    ...tellProducts(question, say),
  );
  if (parent) blocks.push(context(say.partOf(name, nameIn(parent, say))));
  if (hasHandMade(own, question)) blocks.push(context(say.byHandMeans));
  blocks.push(...freshness(question, say).map((line) => context(line)), actionsOn(question, own, say));
  return { summary: summarise(name, own, question.now, say), blocks };
}

/** What a reader may ask next, and what an editor may do. */
function actionsOn(
  { company, matter, editor }: StanceQuestion,
  stances: readonly Stance[],
  say: Wording,
): ActionsBlock {
  const known = stances.find((stance) => stance.current !== null);
  const about = matter ?? known?.matter;
  const actions: Action[] = [
    { label: say.buttons.timeline, command: `timeline ${company.id}` },
    { label: say.buttons.watch, command: `watch ${company.id}` },
  ];
  if (known) actions.splice(1, 0, { label: say.buttons.evidence, command: `evidence ${known.current!.id}` });
  if (editor && about)
    actions.push({
      label: say.buttons.correct,
      command: `correct company:${company.id} matter:${about}`,
      form: true,
    });
  return { kind: "actions", actions };
}

function summarise(name: string, stances: readonly Stance[], now: number, say: Wording): string {
  const known = stances.filter((stance) => stance.current !== null);
  if (known.length === 0) return `${name}${say.marks.colon}${say.noKnownPosition}`;
  return known
    .map((stance) => `${name}${say.marks.colon}${positionLine(stance, now, say)}${say.marks.end}`)
    .join(say.marks.gap);
}

/** What further evidence there may be, in the order in which it is told. */
const parts = [
  "contestedBy",
  "newer",
  "supportedBy",
  "acts",
  "responses",
  "allegations",
  "retold",
  "earlier",
  "retoldOther",
  "dropped",
  "retracted",
] as const satisfies readonly (keyof Stance)[];

function tellStance(stance: Stance, question: StanceQuestion, say: Wording): Block[] {
  const title = bold(say.matters[stance.matter]);
  const { colon, end } = say.marks;
  const blocks: Block[] = [];
  const { current, ruling } = stance;
  const proven = current === null ? [] : proofOf(stance, question);
  if (current === null) {
    blocks.push(paragraph(title, `${colon}${withoutPolicy(stance, question, say)}`));
  } else {
    blocks.push(paragraph(title, `${colon}${positionLine(stance, question.now, say)}${end}`));
    if (ruling !== null) blocks.push(list([decisionSpans(ruling, say)]));
    blocks.push(...proven.map((group) => groupBlock(group, say)));
    blocks.push(context(remarks(stance, proven, question, say)));
  }
  const told = new Set(proven.flatMap(({ lead, also }) => [lead.id, ...also.map((fact) => fact.id)]));
  for (const part of parts) {
    // The proof comes from here; the other lists may hold thousands.
    const rest = part === "supportedBy" ? stance[part].filter((point) => !told.has(point.id)) : stance[part];
    blocks.push(...tellPart(part, rest, stance, question, say));
  }
  return blocks;
}

/** What a stance rests on: the newest of its word, told with all who had it that day. */
function proofOf({ current, ruling, supportedBy }: Stance, { ledger }: StanceQuestion): FactGroup[] {
  const evidence = ruling === null ? [current!, ...supportedBy] : supportedBy;
  return groupPoints(evidence, ledger.facts).slice(0, 1);
}

/** On what condition, on whose word, and what is to be known of it. */
function remarks(
  stance: Stance,
  [proof]: readonly FactGroup[],
  { ledger }: StanceQuestion,
  say: Wording,
): string {
  const told = stance.ruling ?? ledger.facts.get(stance.current!.id);
  const condition = told?.condition ?? (stance.ruling ? null : (proof?.lead.condition ?? null));
  return [
    condition === null ? "" : say.condition(textIn(condition, say.language)),
    say.basisIs(restsOn(stance, say)),
    stance.sinceAtLatest ? say.changeUndated : "",
    stance.proofLost ? say.proofLost(stance.ruling!.target!) : "",
    stance.contestedBy.length > 0 ? say.contested : "",
    stance.newer.length > 0 ? say.newerEvidence : "",
    stance.actsDiffer ? say.actsDiffer : "",
  ]
    .filter(Boolean)
    .join(say.marks.gap);
}

/** What contradicts the stance is quoted in full; other evidence gets a line each. */
function tellPart(
  part: (typeof parts)[number],
  points: readonly Point[],
  { matter }: Stance,
  { ledger, company, all }: StanceQuestion,
  say: Wording,
): Block[] {
  if (points.length === 0) return [];
  const groups = groupPoints(points, ledger.facts).slice(0, all ? undefined : shown);
  const told = groups.reduce((sum, { also }) => sum + 1 + also.length, 0);
  const blocks: Block[] = [paragraph(italic(say.parts[part]))];
  if (part === "contestedBy" || part === "newer")
    blocks.push(...groups.map((group) => groupBlock(group, say)));
  else if (groups.length > 0) blocks.push(list(groups.map((group) => groupLine(group, say))));
  if (told < points.length) {
    const about = `${nameIn(company, say)} ${say.choice(matter)}`;
    const everything = `${say.optionName("all")}:${say.choice("yes")}`;
    const asked = all ? `/timeline ${about}` : `/stance ${about} ${everything}`;
    blocks.push(context(say.moreEntries(points.length - told, asked)));
  }
  return blocks;
}

function withoutPolicy(stance: Stance, { ledger }: StanceQuestion, say: Wording): string {
  if (stance.acts.length > 0 || stance.responses.length > 0) return say.noPolicyButActs;
  const alleged = ledger.facts.get(stance.allegations[0]?.id ?? "");
  if (alleged) {
    const claim = say.position(alleged.position, alleged.matter);
    const by = textIn(alleged.by ?? alleged.source.publisher, say.language);
    return say.noKnownPositionAlleged(by, claim, say.factDay(alleged));
  }
  if (stance.retold.length > 0) return say.onlyRetold;
  const without = stance.dropped.length + stance.retracted.length;
  return without > 0 ? say.onlyWithoutEffect : say.noKnownPosition;
}

/** Decisions beside those that settle a stance, which are told there. */
function tellDecisions(
  own: readonly Stance[],
  { ledger, matter, all }: StanceQuestion,
  say: Wording,
): Block[] {
  const told = new Set(own.map((stance) => stance.ruling?.id));
  const rest = ledger.decisions.filter(
    (decision) => !told.has(decision.id) && (matter === null || decision.matter === matter),
  );
  if (rest.length === 0) return [];
  const items = rest.slice(0, all ? undefined : shown).map((decision) => decisionSpans(decision, say));
  return [paragraph(italic(say.decisions)), list(items)];
}

function tellNewer(question: StanceQuestion, say: Wording): Block[] {
  if (question.newerArticles.length === 0) return [];
  const items = question.newerArticles.map((article) =>
    spans(
      bold(say.date(article.date)),
      " ",
      article.url ? link(article.title, article.url) : article.title,
      inBrackets(article.publisher, say),
    ),
  );
  return [paragraph(say.newerArticles(nameIn(question.company, say))), list(items)];
}

function tellProducts({ company, companies, products, now, matter }: StanceQuestion, say: Wording): Block[] {
  const lines: (readonly Span[])[] = [];
  for (const product of companies.filter((known) => known.parent === company.id)) {
    const own = products.filter((stance) => stance.company === product.id);
    for (const stance of own.sort((a, b) => matters.indexOf(a.matter) - matters.indexOf(b.matter))) {
      if (matter !== null && stance.matter !== matter) continue;
      const told = stance.current ? positionLine(stance, now, say) : say.productWithoutPolicy;
      lines.push(
        spans(
          bold(nameIn(product, say)),
          `${say.marks.comma}${say.matters[stance.matter]}${say.marks.colon}${told}`,
        ),
      );
    }
  }
  return lines.length === 0 ? [] : [paragraph(say.productsOf(nameIn(company, say))), list(lines)];
}

const hasHandMade = (own: readonly Stance[], { ledger }: StanceQuestion): boolean => {
  const told = new Set(own.map((stance) => stance.matter));
  return [...ledger.facts.values()].some(
    (fact) => fact.evidence === null && !fact.id.startsWith("d") && told.has(fact.matter),
  );
};

function freshness(question: StanceQuestion, say: Wording): string[] {
  if (question.watched.length === 0) return [say.noSourceWatched];
  return question.watched.map(({ feed, lastOkAt, fault }) =>
    lastOkAt === null ? say.neverChecked(feed.title, fault) : say.lastChecked(feed.title, lastOkAt, fault),
  );
}
