import type { TimelineChart } from "../timeline-chart.ts";
import type { Axis } from "./axis.ts";
import { axisOver, dayNumber } from "./axis.ts";
import type { Drawing, Shape } from "./drawing.ts";
import { line, words } from "./drawing.ts";
import type { Measure } from "./fit.ts";
import { fitLine, fitLines } from "./fit.ts";
import { drawLane } from "./lane.ts";
import { drawLegend } from "./legend.ts";

const width = 1200;
const margin = 36;
const labelWidth = 176;
const plot = { left: margin + labelWidth + 20, right: width - margin };

/**
 * Says where everything of a chart stands on a card of fixed width and whatever height it takes. Pure: the same chart and
 * measure give the same drawing.
 */
export function layOut(chart: TimelineChart, measure: Measure): Drawing {
  const head = drawHead(chart, measure);
  const axis = axisOver(daysOf(chart), plot.left, plot.right);
  const lanes: Shape[] = [];
  const top = head.height + 22;
  let y = top;
  for (const lane of chart.lanes) {
    lanes.push(line([margin, y], [plot.right, y], "line"));
    const place = { top: y, label: { left: margin, width: labelWidth }, left: plot.left, right: plot.right };
    const drawn = drawLane(lane, axis, chart.today, chart.labels, place, measure);
    lanes.push(...drawn.shapes);
    y += drawn.height;
  }
  const grid = drawAxis(axis, chart, top, y, measure);
  const shown = [...grid, ...lanes];
  const legend = drawLegend(chart, shown, { top: y + 40, left: margin, right: plot.right }, measure);
  return {
    width,
    height: Math.ceil(y + 40 + legend.height + margin - 8),
    shapes: [...head.shapes, ...shown, ...legend.shapes],
  };
}

const daysOf = (chart: TimelineChart): number[] => [
  dayNumber(chart.today),
  ...chart.lanes.flatMap((lane) => [
    ...lane.marks.map((mark) => dayNumber(mark.date)),
    ...lane.bars.map((bar) => Math.min(dayNumber(bar.from), dayNumber(chart.today))),
  ]),
];

/** A title that is too long for its line is set smaller, on two lines if it must be. */
function drawHead(chart: TimelineChart, measure: Measure): Pick<Drawing, "height" | "shapes"> {
  const room = { weight: "bold", width: plot.right - margin, measure } as const;
  const size = measure(chart.title, 30, "bold") <= room.width ? 30 : 24;
  const shapes: Shape[] = [line([margin, margin], [plot.right, margin], "words", 4)];
  let y = margin + 12;
  for (const text of fitLines(chart.title, 2, { ...room, size })) {
    y += size + 8;
    shapes.push(words(text, margin, y, size, { weight: "bold" }));
  }
  y += 26;
  const small = { size: 14, weight: "regular", width: room.width, measure } as const;
  shapes.push(words(fitLine(chart.drawn, small), margin, y, 14, { ink: "quiet" }));
  return { height: y + 14, shapes };
}

/** The lines behind the lanes, their labels below, and today across all. */
function drawAxis(axis: Axis, chart: TimelineChart, top: number, bottom: number, measure: Measure): Shape[] {
  const shapes: Shape[] = [line([margin, bottom], [plot.right, bottom], "words", 1.5)];
  for (const tick of axis.ticks) {
    const x = axis.x(tick.day);
    shapes.push(line([x, top], [x, bottom + 6], "grid"));
    shapes.push(
      words(tick.label, x, bottom + 22, 13, { weight: tick.year ? "bold" : "regular", align: "center" }),
    );
  }
  const x = axis.x(dayNumber(chart.today));
  shapes.push(line([x, top - 4], [x, bottom + 6], "words", 1.5, true));
  const half = measure(chart.labels.today, 13, "bold") / 2;
  const middle = Math.min(x, plot.right - half);
  shapes.push(words(chart.labels.today, middle, top - 10, 13, { weight: "bold", align: "center" }));
  return shapes;
}
