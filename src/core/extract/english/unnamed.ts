import type { UnnamedAllegation } from "../../ledger.ts";
import { quoteOf } from "../page.ts";
import { datesIn, nearest } from "./dates.ts";
import type { Line, Page } from "./page.ts";
import type { UnnamedAct } from "./unnamed-acts.ts";

const mayBeTold =
  /\b(?:must|should|can be|could be ordered|be required|be forced|be ordered|have to|urged|law (?:lets|allows)|power)\b/;
const speaker =
  /((?:\b(?:an?|the|one|two|several|some|senior|former)\s)(?:[\w'’-]+\s){0,4}?(?:officials?|diplomats?|experts?|lawyers?|lawmakers?|analysts?|academics?|professors?|activists?|researchers?|senators?|executives?|engineers?|employees?))/i;

/** Claims by somebody about companies that nobody names: "tech firms may be handing over user data, an official said". */
export function unnamedAllegations(
  page: Page,
  publishedAt: number | null,
  acts: readonly UnnamedAct[],
): UnnamedAllegation[] {
  const allegation = (
    line: Line,
    about: { start: number; end: number },
    by: string | null,
    matter: UnnamedAllegation["matter"],
  ): UnnamedAllegation => ({
    by,
    about: page.text.slice(about.start, about.end),
    matter,
    announced: nearest(datesIn(line, publishedAt), line.start)?.date ?? null,
    rule: "unnamed-companies",
    ...quoteOf(line, page),
  });
  for (const line of page.lines) {
    const about = aboutWhom(line);
    const by = about && speaker.exec(line.text)?.[1];
    if (about && by) return [allegation(line, about, by, "user-data")];
  }
  return acts
    .slice(0, 2)
    .map(({ line, about, by, matter }) =>
      allegation(line, about, by && page.text.slice(by.start, by.end), matter),
    );
}

/** The words for the companies, where a sentence says of them, in doubt or as a claim, that they give data. */
function aboutWhom({ marks, namings, folded, isTitle }: Line): { start: number; end: number } | null {
  if (isTitle || namings.length > 0) return null;
  const of = (...sets: readonly string[]) => marks.find((mark) => sets.includes(mark.set));
  const about = of("unnamed");
  const gives = of("give");
  if (!about || !gives || about.start > gives.start || !of("hedge", "allege") || !of("data")) return null;
  // A question, or what a law lets somebody ask for.
  return /[?？]\s*$/.test(folded) || mayBeTold.test(folded) ? null : about;
}
