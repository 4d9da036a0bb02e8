import type { Company } from "./company.ts";
import { nameIn } from "./company-name.ts";
import { findCompany } from "./company-search.ts";
import { decisionSpans, factLine } from "./fact-line.ts";
import type { Fact, Matter } from "./ledger.ts";
import { matters } from "./ledger.ts";
import type { Block, Message, Span } from "./message.ts";
import { bold, context, heading, list, paragraph, spans } from "./message.ts";
import { stanceLine } from "./position-line.ts";
import type { Stance } from "./stance.ts";
import type { Wording } from "./wording/en.ts";

/** Words of names that are tried out for where one ends and the other begins. */
const mostWords = 12;
/** What may stand between two names. */
const between = /^(?:and|or|with|vs\.?|versus|against|和|與|与|跟|對|对|[,;、&/])$/iu;

/**
 * The two companies that were typed one behind the other, as in `hong kong broadband and google`; null when they can't be
 * told.
 */
export function twoCompanies(
  typed: string,
  companies: readonly Company[],
): readonly [Company, Company] | null {
  const words = typed
    .replaceAll(/[,;、]/gu, " $& ")
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, mostWords);
  const named = (from: number, to?: number) => findCompany(words.slice(from, to).join(" "), companies).exact;
  for (let at = 1; at < words.length; at++) {
    const one = named(0, at);
    if (one === null) continue;
    const other = named(at) ?? (between.test(words[at]!) ? named(at + 1) : null);
    if (other !== null) return [one, other];
  }
  return null;
}

/** One side of a comparison. */
export interface Compared {
  company: Company;
  stances: readonly Stance[];
  facts: ReadonlyMap<string, Fact>;
}

/** Tells two companies' stances side by side, a matter a row, and below on what each rests. Pure. */
export function answerCompare(pair: readonly [Compared, Compared], now: number, say: Wording): Message {
  const names = pair.map(({ company }) => nameIn(company, say));
  const title = say.compareTitle(names[0]!, names[1]!);
  const known = matters.filter((matter) => pair.some((side) => stanceOn(matter, side) !== null));
  if (known.length === 0) {
    const nothing = names.map((name) => say.nothingKnown(name)).join(say.marks.gap);
    return { summary: `${title}${say.marks.stop}${nothing}`, blocks: [heading(title), paragraph(nothing)] };
  }
  const cells = (matter: Matter) => pair.map((side) => tellCell(stanceOn(matter, side), now, say));
  const rows = known.map((matter) => [say.matters[matter], ...cells(matter)]);
  const proofs = known.flatMap((matter) =>
    pair.flatMap((side) => tellProof(stanceOn(matter, side), side, say)),
  );
  const blocks: Block[] = [
    heading(title),
    { kind: "table", columns: [say.matterColumn, ...names], rows },
    ...(proofs.length === 0 ? [] : [paragraph(say.restsOn), list(proofs)]),
    context(say.moreOfBoth(names[0]!, names[1]!)),
  ];
  const told = known.map(
    (matter) =>
      `${say.matters[matter]}${say.marks.colon}${cells(matter)
        .map((cell, side) => `${names[side]}${say.marks.gap}${cell}`)
        .join(say.marks.semicolon)}${say.marks.end}`,
  );
  return { summary: `${title}${say.marks.stop}${told.join(say.marks.gap)}`, blocks };
}

const stanceOn = (matter: Matter, side: Compared): Stance | null =>
  side.stances.find((stance) => stance.matter === matter) ?? null;

function tellCell(stance: Stance | null, now: number, say: Wording): string {
  if (stance === null) return say.nothingOnMatter;
  if (stance.current === null) return say.onlyWithoutPolicy;
  return stanceLine(stance, now, say);
}

function tellProof(stance: Stance | null, side: Compared, say: Wording): (readonly Span[])[] {
  const fact = side.facts.get((stance?.confirmed ?? stance?.current)?.id ?? "");
  if (!stance || fact === undefined) return [];
  const head = `${nameIn(side.company, say)}${say.marks.comma}${say.matters[fact.matter]}`;
  const day = `${say.marks.comma}${say.date(fact.date)}${say.marks.colon}`;
  const { ruling, confirmed } = stance;
  const decided = ruling && confirmed ? [say.marks.semicolon, ...decisionSpans(ruling, say)] : [];
  return [spans(bold(head), day, ...factLine(fact, say), ...decided)];
}
