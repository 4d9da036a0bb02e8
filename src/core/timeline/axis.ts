const dayMs = 86_400_000;

/** The first day that a date of a year, a month or a day may mean, as a number of days since 1970. */
export function dayNumber(date: string): number {
  const month = date.length < 7 ? 1 : Number(date.slice(5, 7));
  const day = date.length < 10 ? 1 : Number(date.slice(8));
  return Date.UTC(Number(date.slice(0, 4)), month - 1, day) / dayMs;
}

export interface Tick {
  day: number;
  label: string;
  /** The first of a year, which is drawn stronger. */
  year: boolean;
}

/** Time from left to right. */
export interface Axis {
  first: number;
  last: number;
  ticks: readonly Tick[];
  /** Where a day stands, in pixels. */
  x(day: number): number;
}

/** How many months may lie between two ticks, finest first. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
/** The least room for a tick's label, in pixels. */
const roomForYear = 56;
const roomForMonth = 84;
/** No chart shows less than this, so that one fact doesn't fill years with a day. */
const shortest = 120;

/**
 * An axis from `left` to `right` that holds all of `days`, with a margin at either end and a tick every so many months or
 * years as there is room for.
 */
export function axisOver(days: readonly number[], left: number, right: number): Axis {
  let [least, most] = [Infinity, -Infinity];
  for (const day of days) {
    least = Math.min(least, day);
    most = Math.max(most, day);
  }
  const span = Math.max(most - least, shortest);
  const [first, last] = [most - span * 1.025, most + span * 0.025];
  const x = (day: number): number => left + ((day - first) / (last - first)) * (right - left);
  const monthWidth = ((right - left) / (last - first)) * 30.44;
  const step =
    steps.find((months) => months * monthWidth >= (months >= 12 ? roomForYear : roomForMonth)) ??
    steps.at(-1)!;
  return { first, last, ticks: ticksOver(first, most, step), x };
}

function ticksOver(first: number, last: number, step: number): Tick[] {
  const start = new Date(first * dayMs);
  const ticks: Tick[] = [];
  // Counted in months since year 0, so that ticks fall on the first of a year whatever the step.
  let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  for (; ; month += step) {
    const [year, monthOfYear] = [Math.floor(month / 12), month % 12];
    const day = Date.UTC(year, monthOfYear) / dayMs;
    if (day > last) return ticks;
    if (day < first) continue;
    const label = step >= 12 ? `${year}` : `${year}-${String(monthOfYear + 1).padStart(2, "0")}`;
    ticks.push({ day, label, year: monthOfYear === 0 });
  }
}
