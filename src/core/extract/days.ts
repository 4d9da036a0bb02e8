/** Days as text, for the dates that articles tell. */
export const dayMs = 86_400_000;

export const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
export const pad = (number: number): string => String(number).padStart(2, "0");

/** The year in which a month, 1 to 12, last was. */
export function pastYear(month: number, publishedAt: number): number {
  const now = new Date(publishedAt);
  return month > now.getUTCMonth() + 1 ? now.getUTCFullYear() - 1 : now.getUTCFullYear();
}

/** The last day, that of publication included, that was a weekday (Sunday is 0). */
export function weekdayBefore(publishedAt: number, weekday: number): string {
  const back = (new Date(publishedAt).getUTCDay() - weekday + 7) % 7;
  return iso(publishedAt - back * dayMs);
}
