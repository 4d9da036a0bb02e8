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
