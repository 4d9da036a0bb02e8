import type { DateBasis } from "../../ledger.ts";
import type { Claim } from "./claim.ts";
import { datesIn, nearest } from "./dates.ts";
import type { Told } from "./dates.ts";
import type { Line } from "./page.ts";

const past =
  /\b(?:earlier|previously|years ago|years earlier|in the past|formerly|back then|long ago|originally|old news|when the law was new|infamously|notoriously|famously|soon after|drew fire|after the law came|recalled)\b/;
const sinceWhen = /(?:\b(?:since|from|as of|effective|with effect from|starting)|took effect on) $/;
const since =
  /\bsince (?:early |late |mid |the (?:start|end|middle|summer|autumn|spring|winter) of |last )?$/;

/** Times told from one that the text has dated before. */
const again =
  /\b(?:the same|that) (?:day|week|month|year|summer|autumn|spring|winter|evening|afternoon|night|morning|time|period|half year|quarter|six months)\b|\bthe (?:next|following|previous) (?:day|week|month|morning|year|evening)\b|\b(?:a|one|two|three|four|five|\d+|some|few) (?:days?|weeks?|months?|hours?) (?:later|earlier|afterwards?|before|after|on)\b|\bthe (?:day|week|month) (?:after|before)\b|\bat the time\b/;

/** When a claim was announced, and by what it is dated; `before` is the date that the text told last. */
export function whenOf(
  { line, head, frame, basis, timing }: Claim,
  publishedAt: number | null,
  before: () => string | null,
): { dateBasis: DateBasis; announced: string | null; effective: string | null } {
  const dates = datesIn(line, publishedAt);
  const effective = effectiveIn(dates, line);
  const none = { announced: null, effective };
  if (frame.position === "no-comment") return { dateBasis: "news", ...none };
  const within = (at: number, stretches: readonly { start: number; end: number }[] = []): boolean =>
    stretches.some(({ start, end }) => start <= at && at < end);
  const own = dates.filter(
    ({ at }) =>
      !within(at, timing?.elsewhere) &&
      !(basis !== "company-statement" && within(at, timing?.sayings)) &&
      !(
        frame.position === "denied" &&
        since.test(line.folded.slice(Math.max(0, at - line.start - 30), at - line.start))
      ),
  );
  const told = nearest(own, head.start);
  if (told) {
    // A date from which it applies is not when it was said, where the sentence tells another.
    const other = told.date === effective ? own.find(({ date }) => date !== effective) : undefined;
    return { dateBasis: "told", announced: (other ?? told).date, effective };
  }
  const anchor = again.test(line.folded) ? before() : null;
  if (anchor !== null) return { dateBasis: "told", announced: anchor, effective };
  return { dateBasis: timing?.retold || past.test(line.folded) ? "background" : "news", ...none };
}

/** "from 1 October": since when it applies. */
function effectiveIn(dates: readonly Told[], line: Line): string | null {
  const found = dates.find(({ at }) => {
    const offset = at - line.start;
    return sinceWhen.test(line.folded.slice(Math.max(0, offset - 18), offset));
  });
  return found?.date ?? null;
}
