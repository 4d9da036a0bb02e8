import type { SKRSContext2D } from "@napi-rs/canvas";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import type { Position } from "../core/ledger.ts";
import type { Drawing, Shape } from "../core/timeline/drawing.ts";
import { markSize } from "../core/timeline/drawing.ts";
import type { Measure, Weight } from "../core/timeline/fit.ts";
import { layOut } from "../core/timeline/layout.ts";
import type { MarkKind, TimelineChart } from "../core/timeline-chart.ts";
import { charactersIn, drawable, fontFiles } from "./glyphs.ts";
import { inks, tones } from "./palette.ts";
import { encodePng } from "./png.ts";
import { signs } from "./signs.ts";

/** Pixels of the picture for each of the card's. */
const density = 2;
/** How much of its tone a faint box has. */
const faintness = 0.22;
/** Rows of pixels drawn at a time, so that a tall chart takes no more memory than a flat one. */
const bandHeight = 256;

/** Names of our own, so that a font of the same family on the host is never taken instead. */
const families: Readonly<Record<Weight, string>> = {
  regular: "Desk chart regular",
  bold: "Desk chart bold",
};

/** Loads the fonts and returns what draws a chart as a PNG; the same chart always gives the same bytes. */
export function createDrawer(): (chart: TimelineChart) => Uint8Array<ArrayBuffer> {
  for (const weight of ["regular", "bold"] as const) {
    if (GlobalFonts.registerFromPath(fontFiles[weight], families[weight]) === null) {
      throw new Error(`The font ${fontFiles[weight]} can't be read.`);
    }
  }
  const known = charactersIn(fontFiles.regular);
  const canvas = createCanvas(1, 1);
  const context = canvas.getContext("2d");
  const measureAnew: Measure = (text, size, weight) => {
    context.font = fontOf(size, weight);
    return context.measureText(drawable(text, known)).width;
  };
  return (chart) => {
    const drawing = layOut(chart, remembering(measureAnew));
    const [width, height] = [drawing.width * density, drawing.height * density];
    canvas.width = width;
    canvas.height = bandHeight;
    return encodePng(width, height, bandHeight, (top) => {
      drawBand(context, drawing, top / density, known);
      return canvas.data();
    });
  };
}

/** Measures each text once: a long record says the same few words a thousand times. */
function remembering(measure: Measure): Measure {
  const widths = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = measure(text, size, weight);
    widths.set(key, width);
    return width;
  };
}

const fontOf = (size: number, weight: Weight): string => `${size}px "${families[weight]}"`;

/** Draws as much of a card as the canvas holds, from `top` on. */
function drawBand(context: SKRSContext2D, drawing: Drawing, top: number, known: ReadonlySet<string>): void {
  context.setTransform(density, 0, 0, density, 0, -top * density);
  context.lineJoin = "round";
  context.fillStyle = inks.paper;
  context.fillRect(0, top, drawing.width, bandHeight / density);
  context.strokeStyle = inks.line;
  context.lineWidth = 2;
  context.strokeRect(1, 1, drawing.width - 2, drawing.height - 2);
  for (const shape of drawing.shapes) {
    const [first, last] = reachOf(shape);
    if (last >= top && first <= top + bandHeight / density) drawShape(context, shape, known);
  }
}

/** How far up and down a shape may reach. */
function reachOf(shape: Shape): readonly [number, number] {
  switch (shape.shape) {
    case "box":
      return [shape.y, shape.y + shape.height];
    case "line":
      return [
        Math.min(shape.from[1], shape.to[1]) - shape.width,
        Math.max(shape.from[1], shape.to[1]) + shape.width,
      ];
    case "text":
      return [shape.y - shape.size * 2, shape.y + shape.size];
    case "sign":
    case "mark":
      return [shape.y - markSize, shape.y + markSize];
  }
}

function drawShape(context: SKRSContext2D, shape: Shape, known: ReadonlySet<string>): void {
  switch (shape.shape) {
    case "box":
      context.fillStyle = tones[shape.tone];
      context.globalAlpha = shape.faint ? faintness : 1;
      context.fillRect(shape.x, shape.y, shape.width, shape.height);
      context.globalAlpha = 1;
      return;
    case "line":
      context.strokeStyle = inks[shape.ink];
      context.lineWidth = shape.width;
      context.lineCap = "butt";
      context.setLineDash(shape.dashed ? [5, 4] : []);
      context.beginPath();
      context.moveTo(...shape.from);
      context.lineTo(...shape.to);
      context.stroke();
      context.setLineDash([]);
      return;
    case "text":
      context.fillStyle = inks[shape.ink];
      context.font = fontOf(shape.size, shape.weight);
      context.textAlign = shape.align;
      context.fillText(drawable(shape.text, known), shape.x, shape.y);
      return;
    case "sign":
      drawSign(context, shape.position, {
        x: shape.x,
        y: shape.y,
        half: 5,
        color: shape.faint ? inks.words : inks.paper,
      });
      return;
    case "mark":
      drawMark(context, shape);
  }
}

function drawMark(context: SKRSContext2D, { x, y, kind, tone }: Shape & { shape: "mark" }): void {
  const hollow = kind === "background";
  context.beginPath();
  outlines[kind](context, x, y, markSize / 2);
  // A rim of paper keeps marks apart from the lines behind them.
  context.lineWidth = hollow ? 2 : 1.5;
  context.fillStyle = hollow ? inks.paper : tones[tone];
  context.strokeStyle = hollow ? tones[tone] : inks.paper;
  context.stroke();
  context.fill();
  if (tone === "mixed" || tone === "any") return;
  const color = hollow ? tones[tone] : inks.paper;
  drawSign(
    context,
    tone,
    kind === "allegation" ? { x, y: y + 2.5, half: 3.4, color } : { x, y, half: 4.2, color },
  );
}

/** The shape of each kind of fact, of a given half width around its middle. */
const outlines: Readonly<
  Record<MarkKind, (context: SKRSContext2D, x: number, y: number, half: number) => void>
> = {
  policy: (context, x, y, half) => context.arc(x, y, half, 0, Math.PI * 2),
  background: (context, x, y, half) => context.arc(x, y, half - 1, 0, Math.PI * 2),
  act: (context, x, y, half) => context.rect(x - half + 1, y - half + 1, half * 2 - 2, half * 2 - 2),
  decision: (context, x, y, half) => polygon(context, x, y, half + 1.5, [0, -1, 1, 0, 0, 1, -1, 0]),
  allegation: (context, x, y, half) => polygon(context, x, y, half + 1, [0, -1, 1.05, 0.85, -1.05, 0.85]),
  // What somebody says: a box with a tail.
  response: (context, x, y, half) =>
    polygon(context, x, y, half, [-1, -0.9, 1, -0.9, 1, 0.6, -0.2, 0.6, -0.65, 1.1, -0.65, 0.6, -1, 0.6]),
};

function polygon(context: SKRSContext2D, x: number, y: number, scale: number, points: readonly number[]) {
  for (let index = 0; index < points.length; index += 2) {
    const [across, down] = [x + points[index]! * scale, y + points[index + 1]! * scale];
    if (index === 0) context.moveTo(across, down);
    else context.lineTo(across, down);
  }
  context.closePath();
}

function drawSign(
  context: SKRSContext2D,
  position: Position,
  { x, y, half, color }: { x: number; y: number; half: number; color: string },
): void {
  context.save();
  context.translate(x, y);
  context.scale(half, half);
  context.lineWidth = 1.9 / half;
  context.lineCap = "round";
  context.fillStyle = color;
  context.strokeStyle = color;
  signs[position](context);
  context.restore();
}
