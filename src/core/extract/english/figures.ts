import type { Figures } from "../claim.ts";
import type { Claim } from "./claim.ts";
import type { Line } from "./page.ts";

const number =
  "(\\d{1,3}(?:,\\d{3})+|\\d+|no|none|nothing|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const words = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** The numbers of a transparency report that a clause gives; null when it gives none. */
export function figuresOf({ line, head, frame }: Claim): Figures | null {
  // "follows the law, which says nothing about notices" counts none.
  if (frame.rule === "follows-law") return null;
  const folded = clauseAt(line, head.start);
  const counts = countsIn(folded);
  if (!counts) return null;
  const period = periodIn(line.folded);
  if (counts.received === null && (period === null || !/\d/.test(folded.replace(/(?:19|20)\d\d/g, ""))))
    return null;
  return { period, ...counts };
}

/** What stands between semicolons: "it met 12 requests; for 2020 it has given none". */
function clauseAt({ folded, start }: Line, offset: number): string {
  const at = offset - start;
  const end = folded.indexOf(";", at);
  return folded.slice(folded.lastIndexOf(";", at) + 1, end < 0 ? folded.length : end);
}

function valueOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^(?:no|none|nothing)$/.test(text)) return 0;
  const word = words.indexOf(text);
  return word >= 0 ? word : Number(text.replaceAll(",", ""));
}

function countsIn(text: string): Omit<Figures, "period"> | null {
  const of = new RegExp(`\\b${number} (?:out )?of (?:the |its |a total of |all )?${number}\\b`).exec(text);
  if (of) return { complied: valueOf(of[1]), received: valueOf(of[2]) };
  const received = new RegExp(
    `\\b${number} (?:\\w+ ){0,4}(?:requests?|demands?|orders?|notices?|letters)\\b`,
  ).exec(text);
  const all = /\b(?:all of them|every one|each of them|rejected all|turned down all)\b/.test(text);
  const given = new RegExp(
    `\\b(?:in|on|with|to|for|about|granted|answered|met|honou?red|complied with|acted on|handed over|produced|disclosed|fulfilled) (?:just |only |about |some )?${number}(?: of them| cases| instances| accounts)?(?=[ ,.;]|$)`,
  ).exec(text.slice(received ? received.index + received[0].length : 0));
  if (received) {
    const count = valueOf(received[1]);
    if (count === null) return null;
    const none =
      /\b(?:nothing|none|not one|no data|no user data|rejected all|turned down all|refused all|turned them all down)\b/.test(
        text.replace(/\bnone of (?:it|this|that|those)\b|\bno content\b/g, ""),
      );
    const complied = none
      ? 0
      : all
        ? count
        : given && !/^(?:19|20)\d\d$/.test(given[1]!)
          ? valueOf(given[1])
          : null;
    return /\b(?:received|got|sent|made|answer to the|filed|submitted|issued)\b/.test(text) ||
      none ||
      complied !== null
      ? { received: count, complied }
      : null;
  }
  const acted = new RegExp(
    `\\b(?:restrict|remov|block|took down|delist|withheld|limit|hid|geo.?block)\\w* (?:access to )?(?:some |about |over |more than )?${number} `,
  ).exec(text);
  return acted ? { received: null, complied: valueOf(acted[1]) } : null;
}

export function periodIn(text: string): string | null {
  const half = /\b(first|second) half of (\d{4})/.exec(text);
  if (half) return `${half[2]}-H${half[1] === "first" ? 1 : 2}`;
  const months =
    /\b(?:january|jan) (?:and|to|through|until|-|–) (?:june|jun),? (\d{4})|\b(?:six months to|half.year to|six months ending) (?:\w+ )?june (\d{4})/.exec(
      text,
    );
  if (months) return `${months[1] ?? months[2]}-H1`;
  const later =
    /\b(?:july|jul) (?:and|to|through|until|-|–) (?:december|dec),? (\d{4})|\b(?:six months to|half.year to|six months ending) (?:\w+ )?december (\d{4})/.exec(
      text,
    );
  if (later) return `${later[1] ?? later[2]}-H2`;
  return /\b(?:in|during|for|throughout) ((?:19|20)\d\d)\b/.exec(text)?.[1] ?? null;
}
