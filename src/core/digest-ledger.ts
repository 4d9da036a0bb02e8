import { tellPassage } from "./page/text-answer.ts";
import { inBrackets } from "./brackets.ts";
import { nameOf } from "./company-name.ts";
import type { DigestInput, DigestPage } from "./digest.ts";
import { after, groupFacts, inEffect } from "./fact-group.ts";
import { factLine, sourceSpan } from "./fact-line.ts";
import type { StoredAllegation } from "./ledger-desk.ts";
import type { Fact } from "./ledger.ts";
import type { Block, Span } from "./message.ts";
import { bold, code, context, heading, link, list, spans } from "./message.ts";
import { positionLine } from "./position-line.ts";
import { textIn } from "./translated.ts";
import { tellAllegation } from "./unnamed-allegation.ts";
import type { Wording } from "./wording/en.ts";

/** What a digest tells of the ledger: changed stances, claims about unnamed companies, changed pages. */

const recordShown = 8;
const allegationsShown = 5;
const pagesShown = 10;
const passagesShown = 2;
/** As much of a passage as says what it is about. */
const passageLength = 240;

/**
 * A line for each changed stance, what it is, what it was, and on whose word; and for each that something newly speaks
 * against, what stands and what that says.
 */
export function changeBlocks({ changes, contests, companies, window }: DigestInput, say: Wording): Block[] {
  const line = (company: string, told: string, fact: Fact) =>
    spans(
      bold(nameOf(company, companies, say)),
      `${say.marks.colon}${told} `,
      sourceSpan(fact, say),
      say.marks.comma,
      code(`/evidence ${fact.id}`),
    );
  const items = [
    ...changes.map((change) => line(change.company, say.changeLine(change), change.after)),
    ...contests.map(({ company, matter, stance, against }) => {
      const stands = positionLine(stance, window.to, say);
      return line(company, say.contestLine(say.matters[matter], stands, tellAgainst(against, say)), against);
    }),
  ];
  if (items.length === 0) return [];
  return [heading(say.groupTitle("stance-change", items.length)), list(items)];
}

/** What speaks against a stance: who says it, what, and of when. */
export const tellAgainst = (fact: Fact, say: Wording): string =>
  say.speaksAgainst(
    textIn(fact.source.publisher, say.language),
    fact.basis === "company-statement",
    say.position(fact.position, fact.matter),
    say.factDay(fact),
  );

/** A line for each act and allegation that came on record, with its quote; what several publishers carry is told once. */
export function recordBlocks({ record, companies }: DigestInput, say: Wording): Block[] {
  const groups = groupFacts(record);
  if (groups.length === 0) return [];
  const items = groups.slice(0, recordShown).map((group) => {
    const { lead } = group;
    const what = `${say.matters[lead.matter]}${say.marks.colon}${say.factKind(lead, textIn(lead.by, say.language))}`;
    return spans(
      bold(nameOf(lead.company, companies, say)),
      `${say.marks.comma}${say.factDay(lead)}${inEffect(lead, say)}${say.marks.comma}${what}${say.marks.stop}`,
      ...factLine(lead, say),
      ...after(group, say),
    );
  });
  const more = groups.length - items.length;
  return [
    heading(say.recordTitle(groups.length)),
    list(items),
    ...(more > 0 ? [context(say.moreRecord(more))] : []),
  ];
}

/** Each claim by its quote; what many publishers carry in the same words is told once. */
export function allegationBlocks(allegations: readonly StoredAllegation[], say: Wording): Block[] {
  const groups = [...Map.groupBy(allegations, (alleged) => alleged.quote).values()];
  if (groups.length === 0) return [];
  const told = groups
    .slice(0, allegationsShown)
    .map(([first, ...others]) => tellAllegation(first!, others, say));
  const more = groups.length - told.length;
  return [
    heading(say.allegedTitle(groups.length)),
    ...told,
    ...(more > 0 ? [context(say.moreAllegations(more))] : []),
  ];
}

/** A line for each watched page that changed, with what is new on it. */
export function pageBlocks(pages: readonly DigestPage[], say: Wording): Block[] {
  if (pages.length === 0) return [];
  const items = pages.slice(0, pagesShown).map((page) => tellPage(page, say));
  const more = pages.length - items.length;
  return [
    heading(say.pagesTitle(pages.length)),
    list(items),
    ...(more > 0 ? [context(say.morePages(more))] : []),
  ];
}

function tellPage({ title, url, publisher, passages }: DigestPage, say: Wording): readonly Span[] {
  const told = passages.slice(0, passagesShown).map((passage) => tellPassage(passage, clipWords, say));
  const more = passages.length - told.length;
  return spans(
    url === null ? title : link(title, url),
    inBrackets(publisher, say),
    `${say.marks.colon}${told.join(say.marks.gap)}${more > 0 ? say.morePassages(more) : ""}`,
  );
}

/** The beginning of a passage, never cut within a word of a script that has spaces. */
function clipWords(text: string): string {
  if (text.length <= passageLength) return text;
  const start = text.slice(0, passageLength).toWellFormed();
  const space = start.lastIndexOf(" ");
  return `${space > passageLength / 2 ? start.slice(0, space) : start}…`;
}
