import type { Company } from "./company.ts";
import type { Feed } from "./feed.ts";
import type { Fact, Matter, Point } from "./ledger.ts";
import type { Block, Message, Span } from "./message.ts";
import { bold, context, heading, italic, link, list, paragraph, spans } from "./message.ts";
import { positionLine } from "./position-line.ts";
import type { Stance } from "./stance.ts";
import type { Wording } from "./wording/en.ts";

/** How many of each kind of further evidence are shown unless all are asked for. */
const shown = 5;

export interface StanceQuestion {
  company: Company;
  /** Null: every matter. */
  matter: Matter | null;
  now: number;
  companies: readonly Company[];
  stances: readonly Stance[];
  /** The facts behind the stances' points, by id. */
  facts: ReadonlyMap<string, Fact>;
  /** The company's own feeds, with when each was last read well and what is wrong with it. */
  watched: readonly { feed: Feed; lastOkAt: number | null; fault: string | null }[];
  /** Relevant articles that name it and are newer than all that the record holds of it, newest first. */
  newerArticles: readonly { title: string; url: string | null; publisher: string; date: string }[];
  /** Show every entry, not only the newest few of a kind. */
  all: boolean;
}

/** Answers "what is this company's position, since when, and on whose word?" from the ledger. Pure. */
export function answerStance(question: StanceQuestion, say: Wording): Message {
  const { company, companies, matter } = question;
  const parent = companies.find((known) => known.id === company.parent) ?? null;
  const own = question.stances.filter(
    (stance) => stance.company === company.id && (matter === null || stance.matter === matter),
  );
  const blocks: Block[] = [heading(say.stanceTitle(company.name.en, parent?.name.en ?? null))];
  for (const stance of own) blocks.push(...tellStance(stance, question, say));
  if (own.length === 0) {
    blocks.push(
      paragraph(
        matter === null ? say.nothingKnown(company.name.en) : say.nothingKnownOn(company.name.en, matter),
      ),
    );
  }
  blocks.push(...tellNewer(question, say), ...tellProducts(question, say));
  if (parent) blocks.push(context(say.partOf(company.name.en, parent.name.en)));
  if (own.length > 0) blocks.push(context(say.byHandMeans));
  blocks.push(...freshness(question, say).map((line) => context(line)));
  return { summary: summarise(company, own, question.now, say), blocks };
}

function summarise(company: Company, stances: readonly Stance[], now: number, say: Wording): string {
  const known = stances.filter((stance) => stance.current !== null);
  if (known.length === 0) return `${company.name.en}: ${say.noKnownPosition}`;
  return known.map((stance) => `${company.name.en}: ${positionLine(stance, now, say)}.`).join(" ");
}

function tellStance(stance: Stance, question: StanceQuestion, say: Wording): Block[] {
  const blocks: Block[] = [];
  const title = bold(`${say.matters[stance.matter]}: `);
  const { current } = stance;
  if (current === null) {
    blocks.push(paragraph(title, withoutPolicy(stance, question, say)));
  } else {
    blocks.push(paragraph(title, `${positionLine(stance, question.now, say)}.`));
    const notes = [say.basisIs(current.basis)];
    const condition = question.facts.get(current.id)?.condition;
    if (condition) notes.unshift(say.condition(condition));
    if (stance.contestedBy.length > 0) notes.push(say.contested);
    if (stance.actsDiffer) notes.push(say.actsDiffer);
    blocks.push(list(proofs([current], question, say)), context(notes.join(" ")));
  }
  const parts: readonly (readonly [string, readonly Point[]])[] = [
    [say.contested, stance.contestedBy],
    [say.supported, stance.supportedBy],
    [say.onRecord, stance.acts],
    [say.responses, stance.responses],
    [say.allegations, stance.allegations],
    [say.earlier, stance.earlier],
  ];
  for (const [name, entries] of parts) {
    if (entries.length === 0) continue;
    const told = question.all ? entries : entries.slice(0, shown);
    blocks.push(paragraph(italic(name)), list(proofs(told, question, say)));
    if (told.length < entries.length) {
      const command = `/stance ${question.company.name.en} ${stance.matter} all:yes`;
      blocks.push(context(say.moreEntries(entries.length - told.length, command)));
    }
  }
  return blocks;
}

function withoutPolicy(stance: Stance, question: StanceQuestion, say: Wording): string {
  if (stance.acts.length > 0 || stance.responses.length > 0) return say.noPolicyButActs;
  const alleged = question.facts.get(stance.allegations[0]?.id ?? "");
  return alleged
    ? say.noKnownPositionAlleged(alleged.by ?? alleged.source.publisher, alleged.date)
    : say.noKnownPosition;
}

const proofs = (points: readonly Point[], { facts }: StanceQuestion, say: Wording) =>
  points.flatMap((point) => facts.get(point.id) ?? []).map((fact) => proof(fact, say));

/** One dated fact with its source. A fact entered by hand is marked so: it has no stored quote to show. */
function proof(entry: Fact, say: Wording): readonly Span[] {
  const figures = say.figures(entry.received, entry.complied, entry.period);
  return spans(
    bold(entry.date),
    entry.effective === null || entry.effective === entry.date ? "" : say.effective(entry.effective),
    ` ${entry.text}`,
    figures === "" ? "" : ` [${figures}]`,
    " — ",
    entry.source.url === null ? entry.source.publisher : link(entry.source.publisher, entry.source.url),
    ", ",
    italic(say.byHand),
  );
}

function tellNewer(question: StanceQuestion, say: Wording): Block[] {
  if (question.newerArticles.length === 0) return [];
  const items = question.newerArticles.map((article) =>
    spans(
      bold(article.date),
      " ",
      article.url ? link(article.title, article.url) : article.title,
      ` (${article.publisher})`,
    ),
  );
  return [paragraph(say.newerArticles(question.company.name.en)), list(items)];
}

function tellProducts(question: StanceQuestion, say: Wording): Block[] {
  const { company, companies, stances, now, matter } = question;
  const lines: (readonly Span[])[] = [];
  for (const product of companies.filter((known) => known.parent === company.id)) {
    for (const stance of stances) {
      if (stance.company !== product.id || (matter !== null && stance.matter !== matter)) continue;
      const entries = stance.acts.length + stance.responses.length + stance.allegations.length;
      const told = stance.current ? positionLine(stance, now, say) : say.productActs(entries);
      lines.push(spans(bold(product.name.en), `, ${say.matters[stance.matter]}: ${told}`));
    }
  }
  return lines.length === 0 ? [] : [paragraph(say.productsOf(company.name.en)), list(lines)];
}

function freshness(question: StanceQuestion, say: Wording): string[] {
  if (question.watched.length === 0) return [say.noSourceWatched];
  return question.watched.map(({ feed, lastOkAt, fault }) =>
    lastOkAt === null ? say.neverChecked(feed.title, fault) : say.lastChecked(feed.title, lastOkAt),
  );
}
