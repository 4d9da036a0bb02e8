import { tellPassage } from "./page/text-answer.ts";
import { inBrackets } from "./brackets.ts";
import { nameOf } from "./company-name.ts";
import type { DigestInput, DigestPage } from "./digest.ts";
import { sourceSpan } from "./fact-line.ts";
import type { StoredAllegation } from "./ledger-desk.ts";
import type { Block, Span } from "./message.ts";
import { bold, code, context, heading, link, list, spans } from "./message.ts";
import { tellAllegation } from "./unnamed-allegation.ts";
import type { Wording } from "./wording/en.ts";

/** What a digest tells of the ledger: changed stances, claims about unnamed companies, changed pages. */

const allegationsShown = 5;
const pagesShown = 10;
const passagesShown = 2;
/** As much of a passage as says what it is about. */
const passageLength = 240;

/** A line for each changed stance: what it is, what it was, and on whose word. */
export function changeBlocks({ changes, companies }: DigestInput, say: Wording): Block[] {
  if (changes.length === 0) return [];
  const items = changes.map((change) => {
    return spans(
      bold(nameOf(change.company, companies, say)),
      `${say.marks.colon}${say.changeLine(change)} `,
      sourceSpan(change.after),
      say.marks.comma,
      code(`/evidence ${change.after.id}`),
    );
  });
  return [heading(say.groupTitle("stance-change", items.length)), list(items)];
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
