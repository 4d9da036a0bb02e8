import { dayMs, iso, pad, pastYear, weekdayBefore } from "../days.ts";
import type { Line } from "./page.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthNames =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec";
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

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

const dateline =
  /^["\s]*[a-z][a-z ]{2,20}, (?:[a-z]+\.? \d{1,2}|\d{1,2} [a-z]+)(?:, \d{4})? (?:\([^)]{2,30}\) )?[-–—]/;

export interface Told {
  /** ISO, as exact as told: a day, a month or a year. */
  date: string;
  at: number;
}

/** The date that stands nearest to an offset; null when there is none. */
export function nearest(dates: readonly Told[], offset: number): Told | null {
  const away = (told: Told): number => Math.abs(told.at - offset);
  return dates.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** The dates that a line tells: days, months and years first, then those told from the day of publication. */
export function datesIn(line: Line, publishedAt: number | null): Told[] {
  // The day in a dateline is that of the report.
  const text = line.folded.replace(dateline, (found) => " ".repeat(found.length));
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
  for (const match of text.matchAll(
    /\bon the (\d{1,2})(?:st|nd|rd|th)\b(?! [a-z]*(?:floor|amendment|congress|anniversary))/g,
  ))
    add(match.index, dayBefore(Number(match[1]), publishedAt));
  for (const match of text.matchAll(anyWeekday)) {
    add(match.index, weekdayBefore(publishedAt, weekdays.indexOf(match[1]!)));
  }
  for (const match of text.matchAll(
    /\b(today|yesterday|this morning|last night|earlier today|tonight|this week|last week|last month|this month|last year|this year|last summer|two summers ago)\b/g,
  )) {
    add(match.index, relative(match[1]!, publishedAt));
  }
  return found;
}

/** "on the 20th": the last one before publication. */
function dayBefore(day: number, publishedAt: number): string {
  const now = new Date(publishedAt);
  const month = now.getUTCMonth() - (day > now.getUTCDate() ? 1 : 0);
  return iso(Date.UTC(now.getUTCFullYear(), month, day));
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3)) + 1;
}

function relative(words: string, publishedAt: number): string | null {
  const now = new Date(publishedAt);
  switch (words) {
    case "yesterday":
    case "last night":
      return iso(publishedAt - dayMs);
    case "last month":
      return iso(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).slice(0, 7);
    case "this month":
      return iso(publishedAt).slice(0, 7);
    case "last year":
      return String(now.getUTCFullYear() - 1);
    case "this year":
      return String(now.getUTCFullYear());
    case "this week":
      return iso(publishedAt).slice(0, 7);
    case "last week":
      return iso(publishedAt - 7 * dayMs).slice(0, 7);
    case "last summer":
      return String(now.getUTCMonth() < 8 ? now.getUTCFullYear() - 1 : now.getUTCFullYear());
    case "two summers ago":
      return String(now.getUTCFullYear() - 2);
    default:
      return iso(publishedAt);
  }
}
