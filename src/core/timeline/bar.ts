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
    if (thin && last?.thin && left < last.right) {
      last.right = Math.max(right, last.right);
      if (last.tone !== position) last.tone = "mixed";
    } else {
      const start = Math.max(left, last?.right ?? left);
      bars.push({ left: start, right: Math.max(right, start + thinnest), tone: position, thin });
    }
  }
  return bars;
}

/** A bar with its position's name in it, or beside it where there is room, or else only its sign. */
export function drawBar(
  { left, right, tone }: Bar,
  room: { left: number; right: number },
  top: number,
  labels: ChartLabels,
  measure: Measure,
): Shape[] {
  const width = right - left - (right - left > 6 ? 1 : 0);
  const middle = top + barHeight / 2;
  const box: Shape = { shape: "box", x: left, y: top, width, height: barHeight, tone };
  const label = tone === "mixed" ? labels.mixed : labels.positions[tone];
  const sign = (x: number): Shape[] =>
    tone === "mixed" || width < markSize + 4 ? [] : [{ shape: "sign", x, y: middle, position: tone }];
  for (const { size, indent, signs } of insides) {
    if (indent + measure(label, size, "bold") + size / 2 > width) continue;
    const name = words(label, left + indent, middle + 5, size, { weight: "bold", ink: "paper" });
    return [box, ...(signs ? sign(left + size) : []), name];
  }
  const signs = sign(left + width / 2);
  const needed = measure(label, 14, "bold") + 12;
  if (right + needed <= room.right) {
    return [box, ...signs, words(label, right + 6, middle + 5, 14, { weight: "bold" })];
  }
  if (left - needed >= room.left) {
    return [box, ...signs, words(label, left - 6, middle + 5, 14, { weight: "bold", align: "right" })];
  }
  return [box, ...signs];
}
