import type { DigestTime } from "./destination.ts";
import { weekdays } from "./destination.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const longestBackoffMs = day;

/** When to poll a feed next after a good poll: its interval, spread by up to a tenth either way. */
export function nextPoll(now: number, everyMs: number, spread: number): number {
  return Math.round(now + everyMs * (0.9 + 0.2 * spread));
}

/**
 * When to poll a feed next after its `failures`th failure in a row: the interval doubles with each, to a day
 * at most, and never before the publisher's own Retry-After. `spread` (0 to 1) keeps feeds from falling in step.
 */
export function nextTry(
  now: number,
  everyMs: number,
  failures: number,
  retryAfterMs: number | null,
  spread: number,
): number {
  const doubled = everyMs * 2 ** Math.min(failures - 1, 16);
  const wait = Math.max(Math.min(doubled, longestBackoffMs), retryAfterMs ?? 0);
  return Math.round(now + wait * (1 + 0.1 * spread));
}

/** The slot of a destination's beginning, which is no digest: its digests begin with its next time. */
export const begun = "begun";

/** A digest that should have gone out: its slot (the local date) and the moment it was due. */
export interface DueDigest {
  slot: string;
  dueAt: number;
}

/**
 * The newest digest time at or before `now`, whether or not it was posted; null when the last eight days have
 * none. Local times that a change of clock skips come out as the next real minute; of a doubled one, the first.
 */
export function latestDigestSlot(time: DigestTime, now: number): DueDigest | null {
  for (let back = 0; back <= 8; back++) {
    const local = localDate(now - back * day, time.timezone);
    if (!time.days.includes(local.weekday)) continue;
    const dueAt = instantOf(local.date, time);
    if (dueAt <= now) return { slot: local.date, dueAt };
  }
  return null;
}

function localDate(instant: number, timezone: string) {
  const parts = partsIn(instant, timezone);
  const date = `${pad(parts.year, 4)}-${pad(parts.month)}-${pad(parts.day)}`;
  const weekday = weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!;
  return { date, weekday };
}

function instantOf(date: string, time: DigestTime): number {
  const wanted = Date.parse(`${date}T${pad(time.hour)}:${pad(time.minute)}:00Z`);
  // Zones change by whole quarters of an hour, so both offsets around the wanted time are tried.
  const candidates = [wanted - day, wanted + day]
    .map((near) => wanted - offsetAt(near, time.timezone))
    .sort((a, b) => a - b);
  const exact = candidates.find((instant) => instant + offsetAt(instant, time.timezone) === wanted);
  return exact ?? afterGap(candidates[0]!, wanted, time.timezone);
}

function afterGap(from: number, wanted: number, timezone: string): number {
  let instant = from;
  while (instant + offsetAt(instant, timezone) < wanted) instant += minute;
  return instant;
}

function offsetAt(instant: number, timezone: string): number {
  const parts = partsIn(instant, timezone);
  const local = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  return local - Math.floor(instant / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(instant: number, timezone: string) {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone: timezone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formats.set(timezone, format);
  }
  const found: Record<string, number> = {};
  for (const part of format.formatToParts(instant)) found[part.type] = Number(part.value);
  return {
    year: found["year"]!,
    month: found["month"]!,
    day: found["day"]!,
    hour: found["hour"]!,
    minute: found["minute"]!,
    second: found["second"]!,
  };
}

const pad = (number: number, width = 2): string => String(number).padStart(width, "0");

/** A date and time in a zone, as an editor writes it: `2026-11-23 09:05`. */
export function localTime(instant: number, timezone: string): string {
  const parts = partsIn(instant, timezone);
  return `${pad(parts.year, 4)}-${pad(parts.month)}-${pad(parts.day)} ${pad(parts.hour)}:${pad(parts.minute)}`;
}

/** Whether it is the IANA name of a time zone. */
export function isTimezone(name: string): boolean {
  try {
    partsIn(0, name);
    return /\//.test(name) || name === "UTC";
  } catch {
    return false;
  }
}
