import type { Position } from "../ledger.ts";
import { positions } from "../ledger.ts";
import type { MarkKind, TimelineChart } from "../timeline-chart.ts";
import { markKinds } from "../timeline-chart.ts";
import type { Drawing, Shape } from "./drawing.ts";
import { markSize, words } from "./drawing.ts";
import type { Measure } from "./fit.ts";
import { fitLine } from "./fit.ts";

const size = 13;
const rowHeight = 26;
const between = 22;

type Item = { label: string } & ({ tone: Position | "mixed" } | { kind: MarkKind } | { number: string });

/** Explains the colours with their signs, then the shapes, of what is in the drawing and of nothing else. */
export function drawLegend(
  chart: TimelineChart,
  shown: readonly Shape[],
  place: { top: number; left: number; right: number },
  measure: Measure,
): Pick<Drawing, "height" | "shapes"> {
  const tones = new Set(shown.flatMap((shape) => ("tone" in shape ? [shape.tone] : [])));
  const kinds = new Set(shown.flatMap((shape) => (shape.shape === "mark" ? [shape.kind] : [])));
  const merged = shown.some((shape) => shape.shape === "mark" && shape.count > 1);
  const { labels } = chart;
  const rows: Item[][] = [
    positions.filter((tone) => tones.has(tone)).map((tone) => ({ tone, label: labels.positions[tone] })),
    markKinds.filter((kind) => kinds.has(kind)).map((kind) => ({ kind, label: labels.kinds[kind] })),
  ];
  if (tones.has("mixed")) rows[0]!.push({ tone: "mixed", label: labels.mixed });
  if (merged) rows[1]!.push({ number: "12", label: labels.several });
  const shapes: Shape[] = [];
  let y = place.top;
  for (const row of rows) {
    let x = place.left;
    for (const item of row) {
      const room = place.right - place.left - markSize - 8;
      const label = fitLine(item.label, { size, weight: "regular", width: room, measure });
      const width = markSize + 8 + measure(label, size, "regular");
      if (x > place.left && x + width > place.right) {
        x = place.left;
        y += rowHeight;
      }
      shapes.push(...drawKey(item, x + markSize / 2, y + rowHeight / 2));
      shapes.push(words(label, x + markSize + 8, y + rowHeight / 2 + 5, size));
      x += width + between;
    }
    if (row.length > 0) y += rowHeight;
  }
  return { height: y - place.top, shapes };
}

/** The sample before a label, around its middle. */
function drawKey(item: Item, x: number, y: number): Shape[] {
  if ("number" in item) return [words(item.number, x, y + 4, 11, { weight: "bold", align: "center" })];
  if ("kind" in item) return [{ shape: "mark", x, y, kind: item.kind, tone: "any", count: 1 }];
  const side = markSize;
  const box: Shape = {
    shape: "box",
    x: x - side / 2,
    y: y - side / 2,
    width: side,
    height: side,
    tone: item.tone,
    faint: false,
  };
  return item.tone === "mixed" ? [box] : [box, { shape: "sign", x, y, position: item.tone, faint: false }];
}
