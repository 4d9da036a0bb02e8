const hour = 3_600_000;

/**
 * The calendar day of an instant in Hong Kong, `YYYY-MM-DD`: what the ledger dates by. The city has had one offset and no
 * summer time since 1979.
 */
export const hongKongDay = (instant: number): string =>
  new Date(instant + 8 * hour).toISOString().slice(0, 10);

/**
 * The last day that a date of a year (`2021`) or a month (`2021-06`) may mean; a day is itself. What is only known by
 * year is taken for as new as it may be.
 */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split("-").map(Number);
  return `${date}-${new Date(Date.UTC(year!, month, 0)).getUTCDate()}`;
}

/** Whether a text is a real date as exact as it may be known: `2020`, `2020-07` or `2020-07-06`. */
export function isDate(given: string): boolean {
  const match = /^((?:19|20)\d{2})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(given);
  if (!match) return false;
  const [month, day] = [Number(match[2] ?? 1), Number(match[3] ?? 1)];
  // Day 0 of the next month is the last of this one.
  const days = new Date(Date.UTC(Number(match[1]), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** Whether a date of any precision begins after `today` (`YYYY-MM-DD`). */
export const isAfter = (given: string, today: string): boolean => given > today.slice(0, given.length);
