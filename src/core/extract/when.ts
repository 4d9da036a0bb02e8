import type { DateBasis } from "../ledger.ts";
import type { Claim } from "./claims.ts";
import { stretch } from "./clauses.ts";
import type { Line } from "./reading.ts";

const day = 86_400_000;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthNames =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec";
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const chineseDays = "日一二三四五六";

/** Patterns of dates, built once. */
const dayMonthYear = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)? (${monthNames})\\.?,? (\\d{4})|\\b(${monthNames})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`,
  "g",
);
const monthYear = new RegExp(`\\b(${monthNames})\\.? (?:of )?(\\d{4})\\b`, "g");
const dayMonth = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)? (${monthNames})\\b|\\b(${monthNames})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?\\d)`,
  "g",
);
const monthAlone = new RegExp(`\\b(?:in|since|from|last|this|until|during|of|and) (${monthNames})\\b`, "g");
const anyWeekday = new RegExp(`\\b(?:on |last |this )?(${weekdays.join("|")})\\b('s)?`, "g");

interface Told {
  date: string;
  at: number;
}

/** The date that a line tells nearest to an offset, as exact as told; null when none. */
export function dateIn(line: Line, publishedAt: number | null, near = line.start): Told | null {
  const found = line.chinese ? chineseDates(line, publishedAt) : latinDates(line, publishedAt);
  found.sort((a, b) => Math.abs(a.at - near) - Math.abs(b.at - near));
  return found[0] ?? null;
}

const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const pad = (number: number): string => String(number).padStart(2, "0");

function latinDates(line: Line, publishedAt: number | null): Told[] {
  const text = line.folded;
  const found: Told[] = [];
  const add = (index: number, date: string | null): void => {
    if (date !== null) found.push({ date, at: line.start + index });
  };
  const taken = new Set<number>();
  for (const match of text.matchAll(dayMonthYear)) {
    const [month, of, year] = match[1] ? [match[2]!, match[1], match[3]!] : [match[4]!, match[5]!, match[6]!];
    add(match.index, `${year}-${pad(monthOf(month))}-${pad(Number(of))}`);
    for (let i = 0; i < match[0].length; i++) taken.add(match.index + i);
  }
  for (const match of text.matchAll(monthYear)) {
    if (taken.has(match.index)) continue;
    add(match.index, `${match[2]}-${pad(monthOf(match[1]!))}`);
    for (let i = 0; i < match[0].length; i++) taken.add(match.index + i);
  }
  for (const match of text.matchAll(dayMonth)) {
    if (taken.has(match.index) || publishedAt === null) continue;
    const month = monthOf(match[2] ?? match[3]!);
    add(match.index, `${pastYear(month, publishedAt)}-${pad(month)}-${pad(Number(match[1] ?? match[4]))}`);
    for (let i = 0; i < match[0].length; i++) taken.add(match.index + i);
  }
  for (const match of text.matchAll(monthAlone)) {
    const at = match.index + match[0].length - match[1]!.length;
    if (
      taken.has(at) ||
      publishedAt === null ||
      (match[1] === "may" &&
        /\bmay (?:be|have|not|also|already|pull|hand|leave)/.test(text.slice(at, at + 14)))
    )
      continue;
    const month = monthOf(match[1]!);
    add(at, `${pastYear(month, publishedAt)}-${pad(month)}`);
  }
  for (const match of text.matchAll(
    /\b(?:in|since|during|throughout|of|for|by|late|early|mid|,) ?((?:19|20)\d\d)\b(?![-–]\d)/g,
  )) {
    const at = match.index + match[0].length - 4;
    if (!taken.has(at)) add(at, match[1]!);
  }
  if (publishedAt === null) return found;
  for (const match of text.matchAll(anyWeekday)) {
    add(match.index, weekdayBefore(publishedAt, weekdays.indexOf(match[1]!)));
  }
  for (const match of text.matchAll(
    /\b(today|yesterday|this morning|last night|earlier today|tonight|this week|last week|last month|this month|last year|this year)\b/g,
  )) {
    add(match.index, relative(match[1]!, publishedAt));
  }
  return found;
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3)) + 1;
}

/** The year in which a month last was. */
function pastYear(month: number, publishedAt: number): number {
  const now = new Date(publishedAt);
  return month > now.getUTCMonth() + 1 ? now.getUTCFullYear() - 1 : now.getUTCFullYear();
}

function weekdayBefore(publishedAt: number, weekday: number): string {
  const back = (new Date(publishedAt).getUTCDay() - weekday + 7) % 7;
  return iso(publishedAt - back * day);
}

function relative(words: string, publishedAt: number): string | null {
  const now = new Date(publishedAt);
  switch (words) {
    case "yesterday":
    case "last night":
      return iso(publishedAt - day);
    case "last month":
      return iso(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).slice(0, 7);
    case "this month":
      return iso(publishedAt).slice(0, 7);
    case "last year":
      return String(now.getUTCFullYear() - 1);
    case "this year":
      return String(now.getUTCFullYear());
    case "this week":
    case "last week":
      return null;
    default:
      return iso(publishedAt);
  }
}

function chineseDates(line: Line, publishedAt: number | null): Told[] {
  const text = line.folded;
  const found: Told[] = [];
  const year = publishedAt === null ? null : new Date(publishedAt).getUTCFullYear();
  const add = (index: number, date: string | null): void => {
    if (date !== null) found.push({ date, at: line.start + index });
  };
  const pattern =
    /(?:(\d{4})年|(今年|去年|前年|同年))?(?:(\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?:(\d{1,2})(?:日|号))?/g;
  for (const match of text.matchAll(pattern)) {
    if (match[0] === "") continue;
    const [, told, said, month, of] = match;
    const base = told
      ? Number(told)
      : year === null
        ? null
        : said === "去年"
          ? year - 1
          : said === "前年"
            ? year - 2
            : year;
    if (base === null || (!told && !said && !month)) continue;
    const number = month ? chineseNumber(month) : null;
    const full = told || said || number === null ? base : pastYear(number, publishedAt!);
    add(
      match.index,
      [String(full), number && pad(number), number && of && pad(Number(of))].filter(Boolean).join("-"),
    );
  }
  if (publishedAt === null) return found;
  for (const match of text.matchAll(/(上)?(?:周|星期|礼拜)([日天一二三四五六])/g)) {
    const weekday = match[2] === "天" ? 0 : chineseDays.indexOf(match[2]!);
    const date = weekdayBefore(publishedAt, weekday);
    const daysBack = (publishedAt - Date.parse(date)) / day;
    // 上周五 said on a Monday is three days back, said on a Saturday eight.
    const sameWeek = (new Date(publishedAt).getUTCDay() + 6) % 7 >= Math.floor(daysBack);
    add(match.index, match[1] && sameWeek ? iso(Date.parse(date) - 7 * day) : date);
  }
  for (const [when, words] of chineseRelative) {
    for (const match of text.matchAll(when)) add(match.index, relative(words, publishedAt));
  }
  return found;
}

const chineseRelative: readonly (readonly [RegExp, string])[] = [
  [/今日|今天|即日起|今早|今晨|今晚|即日/g, "today"],
  [/昨日|昨天|昨晚|昨/g, "yesterday"],
  [/上月|上个月/g, "last month"],
  [/本月|这个月/g, "this month"],
];

function chineseNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const digits = "零一二三四五六七八九";
  const [tens, ones] = text.split("十");
  if (ones === undefined) return digits.indexOf(text);
  return (tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0);
}

const latinPast =
  /\b(?:earlier|previously|years ago|years earlier|in the past|formerly|at the time|back then|long ago|originally|old news|when the law was new|infamously|notoriously|famously|had (?:\w+ )?(?:said|announced|stopped|paused|suspended|been|told|pulled|taken|dropped|removed|blocked|pledged|declared|refused|rejected|declined|left|handed|given|shut|frozen|closed|disclosed|put|placed|moved|complied)|soon after|drew fire|after the law came|recalled)\b/;
const chinesePast =
  /早前|此前|曾|当年|先前|多年前|过去|昔日|旧闻|初期|之初|较早前|数年前|之前|早年|国安法生效后|实施后|继|往年|早已/;
const since = /\b(?:since|from|as of|effective|with effect from|starting) $/;

/** When a claim was announced, and by what it is dated. */
export function whenOf(
  claim: Claim,
  publishedAt: number | null,
): { dateBasis: DateBasis; announced: string | null; effective: string | null } {
  const { line, from, to, head } = claim;
  const words = stretch(line, from, to);
  const told = dateIn(line, publishedAt, head.start);
  const inReach = told && told.at >= Math.min(from, line.start) && told.at <= line.end ? told : null;
  const effective = effectiveOf(line, publishedAt);
  if (inReach && claim.frame.position !== "no-comment") {
    const alone = inReach.date === effective;
    const other = alone ? otherDate(line, publishedAt, inReach) : inReach;
    if (other) return { dateBasis: "told", announced: other.date, effective };
    if (alone) return { dateBasis: "told", announced: inReach.date, effective };
  }
  if (inReach && Math.abs(inReach.at - head.start) < 60)
    return { dateBasis: "told", announced: inReach.date, effective };
  const past = line.chinese
    ? chinesePast.test(words) || chinesePast.test(stretch(line, line.start, head.start))
    : latinPast.test(words) || (latinPast.test(line.folded) && claim.frame.position !== "no-comment");
  if (past && claim.frame.position !== "no-comment")
    return { dateBasis: "background", announced: null, effective };
  return { dateBasis: "news", announced: null, effective };
}

/** "from 1 October", 7月13日停用: since when it applies, where another date is the announcement's. */
function effectiveOf(line: Line, publishedAt: number | null): string | null {
  const dates = line.chinese ? chineseDates(line, publishedAt) : latinDates(line, publishedAt);
  if (line.chinese) {
    const later = dates.find((told) =>
      /^[\d年月日号]*(?:起|停用|关闭|生效)/.test(stretch(line, told.at, told.at + 16)),
    );
    return later && /^\d{4}-\d\d-\d\d$/.test(later.date) && dates.length > 1 ? later.date : null;
  }
  const later = dates.find(
    (told) =>
      since.test(stretch(line, told.at - 18, told.at)) ||
      stretch(line, told.at - 18, told.at).endsWith("took effect on "),
  );
  return later?.date ?? null;
}

function otherDate(line: Line, publishedAt: number | null, not: Told): Told | null {
  const dates = line.chinese ? chineseDates(line, publishedAt) : latinDates(line, publishedAt);
  return dates.find((told) => told.date !== not.date) ?? null;
}

const untilNotice = /until further notice|直至另行通知|直到另行通知|何时恢复另行通知|另行公布/;
const pendingReview =
  /pending (?:a |an |the |its |our |further )?(?:\w+ )*(?:review|assessment|look|evaluation|legal)|(?:while|as|until) (?:it|they|we) (?:\w+ )*(?:review|stud|assess|evaluat|consider|examin)|(?:until|as long as) (?:its|the|our|that) (?:review|assessment)|检视|审视|审查|评估期间|研究期间|评估国安法|检讨/;
const hangsOn: Readonly<Record<string, readonly RegExp[]>> = {
  paused: [
    /\b(?:until|while|pending) [^,.;"”]{4,80}/,
    /(?:直至|直到|在[^,，。]{2,16}期间|等待[^,，。]{2,16})[^,，。;；」]{0,24}/,
  ],
  refused: [/\bunless [^,.;"”]{4,80}/, /除非[^,，。;；」]{2,24}|没有[^,，。;；]{2,16}命令/],
};

/** What a stop or a refusal hangs on, in the text's words; "pending review" for any look at the law. */
export function conditionOf({ line, frame }: Claim): string | null {
  const { folded } = line;
  if (frame.position === "paused") {
    if (untilNotice.test(folded)) return "until further notice";
    const meanwhile = /\b(?:meanwhile|in the meantime|while)\b|期间|以待/.test(folded);
    if (pendingReview.test(folded) || (meanwhile && line.heads.some((head) => head.set === "review")))
      return "pending review";
  }
  for (const pattern of hangsOn[frame.position] ?? []) {
    const found = pattern.exec(folded);
    if (found) return line.text.slice(found.index, found.index + found[0].length);
  }
  return null;
}
