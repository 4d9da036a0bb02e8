import { localTime } from "../../schedule.ts";

/** A day, month or year as Chinese papers write it: 2020年7月6日; what is no date stays as it is. */
export function chineseDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`;
}

/** The words that the scripts, and the places that write them, have each for themselves. */
export interface TimeWords {
  locale: "zh-HK" | "zh-CN";
  hongKongTime: string;
  time: string;
}

/** A moment with its zone: 2026年11月23日 09:05（香港時間）. */
export function chineseMoment(instant: number, timezone: string, words: TimeWords): string {
  const [date = "", time = ""] = localTime(instant, timezone).split(" ");
  return `${chineseDate(date)} ${time}（${chineseZone(timezone, words)}）`;
}

const names = new Map<string, string>();

/** What a time zone is called, as far as it has a Chinese name. */
export function chineseZone(timezone: string, { locale, hongKongTime, time }: TimeWords): string {
  if (timezone === "Asia/Hong_Kong") return hongKongTime;
  const key = `${locale} ${timezone}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, { timeZone: timezone, timeZoneName: "longGeneric" });
  const told = format.formatToParts(0).find((piece) => piece.type === "timeZoneName")?.value ?? "";
  const name = /\p{Script=Han}/u.test(told) && !/[A-Za-z]/.test(told) ? told : `${timezone} ${time}`;
  names.set(key, name);
  return name;
}

/** A year, half, quarter, month or day, or a time from one to another, as the files and reports write them. */
export function chinesePeriod(period: string, words: { quarter: string; from: string }): string {
  const [from = "", to] = period.split("/");
  if (to !== undefined) return `${words.from}${part(from, words.quarter)}至${part(to, words.quarter)}`;
  return part(from, words.quarter);
}

function part(time: string, quarter: string): string {
  const [, year, kind, number] = /^(\d{4})-([HQ])([1-4])$/.exec(time) ?? [];
  if (year === undefined) return chineseDate(time);
  if (kind === "H") return `${year}年${number === "1" ? "上" : "下"}半年`;
  return `${year}年第${"一二三四"[Number(number) - 1]}${quarter}`;
}

/** A number as papers in Hong Kong and on the mainland write it: 1,204. */
export const figure = (number: number): string => number.toLocaleString("en");

/** Words that a sentence goes on with, without a full stop of their own. */
export const withoutStop = (words: string): string => words.replace(/[。.．]+$/u, "");
