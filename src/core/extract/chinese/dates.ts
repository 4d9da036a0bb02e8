import type { DateBasis } from "../../ledger.ts";
import { dayMs, iso, pad, pastYear, weekdayBefore } from "../days.ts";
import type { Claim } from "./claim.ts";
import type { Sentence } from "./read.ts";

const weekdays = "日一二三四五六";

export interface Told {
  date: string;
  at: number;
  length: number;
}

/** The dates that a sentence tells, as exact as told, in the order they stand. */
export function datesIn(sentence: Sentence, publishedAt: number | null): Told[] {
  const text = sentence.folded;
  const found: Told[] = [];
  const year = publishedAt === null ? null : new Date(publishedAt).getUTCFullYear();
  const add = (index: number, length: number, date: string | null): void => {
    if (date !== null) found.push({ date, at: sentence.start + index, length });
  };
  const pattern =
    /(?:(\d{4})年|(今年|去年|前年|同年|翌年))?(?:(\d{1,2}|[一二三四五六七八九十]{1,2})月|(本月|上月|上个月|这个月))?(?:(\d{1,2})(?:日|号))?/g;
  for (const match of text.matchAll(pattern)) {
    if (match[0] === "") continue;
    const [all, told, said, month, relativeMonth, of] = match;
    if (year === null && !told) continue;
    if (!told && !said && !month && !relativeMonth && !of) continue;
    if (/^[后前内]/.test(text.slice(match.index + all.length)) && !told && !said && month && !of) continue;
    add(match.index, all.length, dateOf({ told, said, month, relativeMonth, of }, publishedAt, year));
  }
  if (publishedAt === null) return found;
  for (const match of text.matchAll(/(上|本|这)?(?:个)?(?:周|星期|礼拜)([日天一二三四五六])/g)) {
    const date = weekdayBefore(publishedAt, match[2] === "天" ? 0 : weekdays.indexOf(match[2]!));
    const daysBack = (publishedAt - Date.parse(date)) / dayMs;
    // 上周五 said on a Monday is three days back, said on a Saturday eight.
    const sameWeek = (new Date(publishedAt).getUTCDay() + 6) % 7 >= Math.floor(daysBack);
    add(
      match.index,
      match[0].length,
      match[1] === "上" && sameWeek ? iso(Date.parse(date) - 7 * dayMs) : date,
    );
  }
  for (const [when, back] of relative) {
    for (const match of text.matchAll(when))
      add(match.index, match[0].length, iso(publishedAt - back * dayMs));
  }
  const ago = /([两二三四五六七八九十]|\d{1,2})天前/.exec(text);
  if (ago)
    add(ago.index, ago[0].length, iso(publishedAt - (ago[1] === "两" ? 2 : numberOf(ago[1]!)) * dayMs));
  return found.sort((a, b) => a.at - b.at);
}

const relative: readonly (readonly [RegExp, number])[] = [
  [/今日|今天|即日起|今早|今晨|今晚|即日/g, 0],
  [/昨日|昨天|昨晚|昨午|昨早|尋晚|寻日|昨(?=[^日天晚午早])/g, 1],
  [/前日|前天|前晚/g, 2],
];

function dateOf(
  parts: Record<"told" | "said" | "month" | "relativeMonth" | "of", string | undefined>,
  publishedAt: number | null,
  year: number | null,
): string | null {
  const { told, said, month, relativeMonth, of } = parts;
  const now = publishedAt === null ? null : new Date(publishedAt);
  if (relativeMonth || (!told && !said && !month)) {
    if (!now) return null;
    const back = relativeMonth?.startsWith("上") ? 1 : 0;
    const first = iso(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
    return of ? `${first.slice(0, 8)}${pad(Number(of))}` : first.slice(0, 7);
  }
  const base = told ? Number(told) : said === "去年" ? year! - 1 : said === "前年" ? year! - 2 : year;
  if (base === null) return null;
  const number = month ? numberOf(month) : null;
  if (number !== null && (number < 1 || number > 12)) return null;
  const full = told || said || number === null ? base : pastYear(number, publishedAt!);
  return [String(full), number && pad(number), number && of && pad(Number(of))].filter(Boolean).join("-");
}

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const digits = "零一二三四五六七八九";
  const [tens, ones] = text.split("十");
  if (ones === undefined) return digits.indexOf(text);
  return (tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0);
}

const past =
  /早前|此前|(?<![未不])曾|当年|先前|多年前|过去|昔日|旧闻|初期|之初|较早前|数年前|之前|早年|国安法生效后|实施后|^继|往年|早已|十多年/;

/** A time told, but no day of it. */
const vague =
  /(?:上|本|这)(?:个)?(?:周|星期|礼拜)(?![日天一二三四五六])|[一两二三四五六七八九几数]\s?(?:个)?(?:周|星期|天|日|月)(?:前|后)|第二天|第二日|隔日|今日|上午|下午|翌日|次日|隔天|翌晨|同月|同日|当晚|上季|本季|上半年|下半年|去年底|年初|年底|月底|月初/;

/** When a claim was announced, and by what it is dated. */
export function whenOf(
  claim: Claim,
  publishedAt: number | null,
): { dateBasis: DateBasis; announced: string | null; effective: string | null } {
  const { sentence, part, head } = claim;
  const dates = datesIn(sentence, publishedAt);
  const effective = effectiveOf(sentence, dates);
  const text = sentence.folded;
  // What is told ahead of the verb dates it, the nearest first; else what follows in the same part.
  const before = dates.filter(({ at }) => at < head.start);
  const after = dates.filter(({ at }) => at >= head.start && at < part.end);
  const options = [...before.toReversed(), ...after];
  const told = options.find(({ date }) => date !== effective) ?? options[0];
  const answer = claim.frame.position === "no-comment";
  if (told && (!answer || Math.abs(told.at - head.start) < 40))
    return { dateBasis: "told", announced: told.date, effective };
  const words = text.slice(part.start - sentence.start, head.end - sentence.start);
  if (!answer && vague.test(text.slice(0, head.start - sentence.start)))
    return { dateBasis: "told", announced: null, effective };
  if (claim.frame.position === "denied") return { dateBasis: "news", announced: null, effective };
  if (!answer && (past.test(words) || past.test(text.slice(0, head.start - sentence.start))))
    return { dateBasis: "background", announced: null, effective };
  return { dateBasis: "news", announced: null, effective };
}

/** 7月13日停用: since when it applies, where another date is the announcement's. */
function effectiveOf(sentence: Sentence, dates: readonly Told[]): string | null {
  const later = dates.find(({ at, length }) =>
    /^(?:起|停用|关闭|生效)/.test(
      sentence.folded.slice(at + length - sentence.start, at + length - sentence.start + 4),
    ),
  );
  return later && /^\d{4}-\d\d-\d\d$/.test(later.date) && dates.length > 1 ? later.date : null;
}

const untilNotice = /直至另行通知|直到另行通知|何时恢复另行通知|另行公布|直至进一步通知|等候通知/;
const pendingReview =
  /检视|审视|审查|评估期间|研究期间|评估国安法|检讨|待[^,，。]{0,12}(?:评估|研究|看清|审|检)|研究[^,，。]{0,6}期间|评估[^,，。]{0,14}(?:期间|之前|完)/;
const hangsOn: Readonly<Record<string, RegExp>> = {
  paused: /(?:直至|直到|在[^,，。]{2,16}(?:期间|之前)|等待[^,，。]{2,16}|待)[^,，。;；」]{0,24}/,
  refused: /除非[^,，。;；」]{2,24}|没有[^,，。;；]{2,16}命令/,
};

/** What a stop or a refusal hangs on, in the text's words; "pending review" for any look at the law. */
export function conditionOf({ sentence, frame }: Claim): string | null {
  const { folded, text } = sentence;
  if (frame.position === "paused") {
    if (untilNotice.test(folded)) return "until further notice";
    if (pendingReview.test(folded)) return "pending review";
    if (/期间|以待|其间/.test(folded) && sentence.words.some(({ is }) => is.has("review")))
      return "pending review";
  }
  const found = hangsOn[frame.position]?.exec(folded);
  return found ? text.slice(found.index, found.index + found[0].length) : null;
}
