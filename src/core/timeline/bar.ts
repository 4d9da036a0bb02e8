import type { Position } from "../ledger.ts";
import type { ChartLabels, ChartLane } from "../timeline-chart.ts";
import type { Axis } from "./axis.ts";
import { dayNumber } from "./axis.ts";
import type { Shape } from "./drawing.ts";
import { markSize, words } from "./drawing.ts";
import type { Measure } from "./fit.ts";

export const barHeight = 28;
/** Bars thinner than this can't be told apart. */
const thinnest = 3;
/** How a bar's name is set in it: the roomiest that fits. */
const insides = [
  { size: 14, indent: 26, signs: true },
  { size: 12, indent: 22, signs: true },
  { size: 12, indent: 6, signs: false },
];

/** How long a stance held, in pixels from left to right. */
export interface Bar {
  left: number;
  right: number;
  tone: Position | "mixed";
  /** It would be thinner than can be seen. */
  thin: boolean;
  /** From where on it was not heard of any more; null for one that is told in the present tense, or has ended. */
  unheard: number | null;
}

/** The bars that can be seen: neighbours too thin to be told apart become one of no colour of its own. */
export function barsOf(lane: ChartLane, axis: Axis, today: string): Bar[] {
  const bars: Bar[] = [];
  const end = dayNumber(today);
  for (const { position, from, until } of lane.bars) {
    const last = bars.at(-1);
    const left = axis.x(Math.min(dayNumber(from), end));
    const right = axis.x(Math.min(until === null ? end : dayNumber(until), end));
    const thin = right - left < thinnest;
    const unheard = until === null && lane.lastHeard !== null ? axis.x(dayNumber(lane.lastHeard)) : null;
    if (thin && last?.thin && left < last.right) {
      last.right = Math.max(right, last.right);
      if (last.tone !== position) last.tone = "mixed";
      last.unheard = unheard;
    } else {
      const start = Math.max(left, last?.right ?? left);
      bars.push({ left: start, right: Math.max(right, start + thinnest), tone: position, thin, unheard });
    }
  }
  return bars;
}

/**
 * A bar with its position's name in it, or beside it where there is room, or else only its sign; faint from where on it
 * was not heard of, with the name where there is more room.
 */
export function drawBar(
  { left, right, tone, unheard }: Bar,
  room: { left: number; right: number },
  top: number,
  labels: ChartLabels,
  measure: Measure,
): Shape[] {
  const end = right - (right - left > 6 ? 1 : 0);
  const turn = Math.min(Math.max(unheard ?? end, left), end);
  const box = (x: number, width: number, faint: boolean): Shape[] =>
    width > 0 ? [{ shape: "box", x, y: top, width, height: barHeight, tone, faint }] : [];
  const boxes = [...box(left, turn - left, false), ...box(turn, end - turn, true)];
  const faint = end - turn > turn - left;
  const [from, width] = faint ? [turn, end - turn] : [left, turn - left];
  const middle = top + barHeight / 2;
  const named = unheard === null ? labels.positions : labels.past;
  const label = tone === "mixed" ? labels.mixed : named[tone];
  const sign = (x: number): Shape[] =>
    tone === "mixed" || width < markSize + 4 ? [] : [{ shape: "sign", x, y: middle, position: tone, faint }];
  for (const { size, indent, signs } of insides) {
    if (indent + measure(label, size, "bold") + size / 2 > width) continue;
    const ink = faint ? "words" : "paper";
    const name = words(label, from + indent, middle + 5, size, { weight: "bold", ink });
    return [...boxes, ...(signs ? sign(from + size) : []), name];
  }
  const signs = sign(from + width / 2);
  const needed = measure(label, 14, "bold") + 12;
  if (right + needed <= room.right) {
    return [...boxes, ...signs, words(label, right + 6, middle + 5, 14, { weight: "bold" })];
  }
  if (left - needed >= room.left) {
    return [...boxes, ...signs, words(label, left - 6, middle + 5, 14, { weight: "bold", align: "right" })];
  }
  return [...boxes, ...signs];
}
