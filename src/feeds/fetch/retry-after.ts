import { parseDate } from "../normalise/dates.ts";

const longestMs = 24 * 3_600_000;

/**
 * How long a `Retry-After` header asks to wait, in milliseconds from `now`: seconds or an HTTP date (RFC 9110,
 * 10.2.3), between 0 and a day. Null when there is none or it can't be read.
 */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  const wait = /^\d{1,10}$/.test(text) ? Number(text) * 1000 : (parseDate(text) ?? Number.NaN) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), longestMs);
}
