import type { Claim } from "./claims.ts";

export interface Figures {
  period: string | null;
  received: number | null;
  complied: number | null;
}

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

/** The numbers of a transparency report that a claim's sentence gives; null when it gives none. */
export function figuresOf(claim: Claim): Figures | null {
  const text = claim.line.folded;
  const period = claim.line.chinese ? chinesePeriod(text) : latinPeriod(text);
  const counts = claim.line.chinese ? chineseCounts(text) : latinCounts(text);
  if (!counts || (counts.received === null && period === null)) return null;
  if (counts.received === null && !/\d/.test(text.replace(/(?:19|20)\d\d年?/g, ""))) return null;
  return { period, ...counts };
}

function valueOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^(?:no|none|nothing)$/.test(text)) return 0;
  const word = words.indexOf(text);
  return word >= 0 ? word : Number(text.replaceAll(",", ""));
}

function latinCounts(text: string): Omit<Figures, "period"> | null {
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
        text,
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

function latinPeriod(text: string): string | null {
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

function chineseCounts(text: string): Omit<Figures, "period"> | null {
  const unit = "(?:项|宗|次|份|个|条|封|件)";
  const received = new RegExp(
    `(\\d[\\d,]*)${unit}[^,，。]{0,14}?(?:要求|请求|查询|申请|命令|中|索取|通知)|(?:收到|接获|接到|提出|共收)[^,，。\\d]{0,14}(\\d[\\d,]*)${unit}`,
  ).exec(text);
  const given = new RegExp(
    `(?:执行了?|当中|其中|其中的|就其中|向其中|移除了?|限制了?|提供了?|配合了?|遵从了?|交出了?|批准了?)(?:了|其中)?(\\d[\\d,]*)${unit}`,
  ).exec(text);
  const none = /全部未|无一|一概没有|全部拒绝|零宗|均未提供|没有提供任何|一项也没有|全数拒绝|悉数拒绝/.test(
    text,
  );
  const count = received ? valueOf((received[1] ?? received[2])!.replaceAll(",", "")) : null;
  const complied = none ? 0 : given ? valueOf(given[1]!.replaceAll(",", "")) : null;
  if (count === null && complied === null) return null;
  if (count !== null && complied === null && !none && received?.[2] === undefined) return null;
  return { received: count === complied && !/全部|悉数/.test(text) ? null : count, complied };
}

function chinesePeriod(text: string): string | null {
  const half = /(\d{4})年(上|下)半年/.exec(text);
  if (half) return `${half[1]}-H${half[2] === "上" ? 1 : 2}`;
  if (/(\d{4})年1月(?:至|到|-|—)6月/.test(text)) return `${/(\d{4})年1月/.exec(text)![1]}-H1`;
  if (/(\d{4})年7月(?:至|到|-|—)12月/.test(text)) return `${/(\d{4})年7月/.exec(text)![1]}-H2`;
  return /(\d{4})年(?!\d)/.exec(text)?.[1] ?? null;
}
