import type { Position } from "../ledger.ts";
import type { ChartLane, ChartLabels, ChartMark, MarkKind } from "../timeline-chart.ts";
import { markKinds } from "../timeline-chart.ts";
import type { Axis } from "./axis.ts";
import { dayNumber } from "./axis.ts";
import type { Drawing, Shape } from "./drawing.ts";
import { markSize, words } from "./drawing.ts";
import { barHeight, barsOf, drawBar } from "./bar.ts";
import type { Measure } from "./fit.ts";
import { fitLines } from "./fit.ts";

/** Where a lane stands on the card. */
export interface LanePlace {
  top: number;
  /** The left edge and the width of what names the lane. */
  label: { left: number; width: number };
  /** The plot's edges. */
  left: number;
  right: number;
}

const rowHeight = 22;
const countHeight = 13;
const padding = 14;
/** Marks nearer than this are merged. */
const apart = markSize + 2;

/** Draws one matter's lane: its name and stance, its bars, and a row of marks for each kind of fact. */
export function drawLane(
  lane: ChartLane,
  axis: Axis,
  today: string,
  labels: ChartLabels,
  place: LanePlace,
  measure: Measure,
): Pick<Drawing, "height" | "shapes"> {
  const shapes: Shape[] = [];
  const name = { size: 15, weight: "bold", width: place.label.width, measure } as const;
  const now = { size: 13, weight: "regular", width: place.label.width, measure } as const;
  let text = place.top + padding + 19;
  for (const line of fitLines(lane.label, 2, name)) {
    shapes.push(words(line, place.label.left, text, 15, { weight: "bold" }));
    text += 20;
  }
  for (const line of fitLines(lane.now, 4, now)) {
    shapes.push(words(line, place.label.left, text, 13, { ink: "quiet" }));
    text += 18;
  }
  const bars = barsOf(lane, axis, today);
  const barTop = place.top + padding;
  for (const [index, bar] of bars.entries()) {
    const room = {
      left: bars[index - 1]?.right ?? place.left,
      right: bars[index + 1]?.left ?? place.right,
    };
    shapes.push(...drawBar(bar, room, barTop, labels, measure));
  }
  let row = barTop + (bars.length > 0 ? barHeight + 10 : 4);
  for (const kind of markKinds) {
    const marks = lane.marks.filter((mark) => mark.kind === kind);
    for (const groups of rowsOf(marks, axis)) {
      shapes.push(...drawRow(kind, groups, row));
      row += rowHeight + (groups.some((group) => group.count > 1) ? countHeight : 0);
    }
  }
  return { height: Math.max(row, text - 8) + padding - 4 - place.top, shapes };
}

interface Group {
  x: number;
  tone: Position | "mixed";
  count: number;
}

/**
 * Marks of a kind, oldest first, in rows: those of a position on the same pixels as one with their number; different
 * positions above one another if two rows hold them all, and else as one of no position.
 */
function rowsOf(marks: readonly ChartMark[], axis: Axis): Group[][] {
  const rows: Group[][] = [[], []];
  const newest = new Map<Position, Group>();
  for (const { date, position, count } of marks) {
    const x = axis.x(dayNumber(date));
    const known = newest.get(position);
    if (known && x - known.x < apart) {
      known.count += count;
      continue;
    }
    const group: Group = { x, tone: position, count };
    const row = rows.find((groups) => x - (groups.at(-1)?.x ?? -Infinity) >= apart);
    if (row === undefined) return [inOneRow(marks, axis)];
    row.push(group);
    newest.set(position, group);
  }
  return rows.filter((row) => row.length > 0);
}

function inOneRow(marks: readonly ChartMark[], axis: Axis): Group[] {
  const groups: Group[] = [];
  for (const { date, position, count } of marks) {
    const x = axis.x(dayNumber(date));
    const last = groups.at(-1);
    if (last && x - last.x < apart) {
      last.count += count;
      if (last.tone !== position) last.tone = "mixed";
    } else {
      groups.push({ x, tone: position, count });
    }
  }
  return groups;
}

function drawRow(kind: MarkKind, groups: readonly Group[], top: number): Shape[] {
  return groups.flatMap(({ x, tone, count }): Shape[] => {
    const mark: Shape = { shape: "mark", x, y: top + rowHeight / 2, kind, tone, count };
    if (count === 1) return [mark];
    const number = count < 1_000 ? `${count}` : `${Math.floor(count / 1_000)}k`;
    return [
      mark,
      words(number, x, top + rowHeight + countHeight - 3, 11, { weight: "bold", align: "center" }),
    ];
  });
}
