import type { DateBasis } from "../../ledger.ts";
import type { Claim } from "./claim.ts";
import { datesIn, nearest } from "./dates.ts";
import type { Told } from "./dates.ts";
import type { Line } from "./page.ts";

const past =
  /\b(?:earlier|previously|years ago|years earlier|in the past|formerly|at the time|back then|long ago|originally|old news|when the law was new|infamously|notoriously|famously|had (?:\w+ )?(?:said|announced|stopped|paused|suspended|been|told|pulled|taken|dropped|removed|blocked|pledged|declared|refused|rejected|declined|left|handed|given|shut|frozen|closed|disclosed|put|placed|moved|complied)|soon after|drew fire|after the law came|recalled)\b/;
const sinceWhen = /(?:\b(?:since|from|as of|effective|with effect from|starting)|took effect on) $/;

/** When a claim was announced, and by what it is dated. */
export function whenOf(
  { line, head, frame }: Claim,
  publishedAt: number | null,
): { dateBasis: DateBasis; announced: string | null; effective: string | null } {
  const dates = datesIn(line, publishedAt);
  const told = nearest(dates, head.start);
  const effective = effectiveIn(dates, line);
  if (frame.position === "no-comment") {
    const near = told !== null && Math.abs(told.at - head.start) < 60;
    return near
      ? { dateBasis: "told", announced: told.date, effective }
      : { dateBasis: "news", announced: null, effective };
  }
  if (told) {
    // A date from which it applies is not when it was said, where the sentence tells another.
    const other = told.date === effective ? dates.find(({ date }) => date !== effective) : undefined;
    return { dateBasis: "told", announced: (other ?? told).date, effective };
  }
  return { dateBasis: past.test(line.folded) ? "background" : "news", announced: null, effective };
}

/** "from 1 October": since when it applies. */
function effectiveIn(dates: readonly Told[], line: Line): string | null {
  const since = dates.find(({ at }) => {
    const offset = at - line.start;
    return sinceWhen.test(line.folded.slice(Math.max(0, offset - 18), offset));
  });
  return since?.date ?? null;
}
