import type { Position } from "../ledger.ts";
import type { MarkKind } from "../timeline-chart.ts";
import type { Weight } from "./fit.ts";

/** A position's colour; `mixed` where several fall together, `any` where the legend means a shape alone. */
export type Tone = Position | "mixed" | "any";

/** The card's own colours: words, lesser words, lines, the lines behind everything, and what is set on a tone. */
export type Ink = "words" | "quiet" | "line" | "grid" | "paper";

/** What is drawn, by its place on the card in pixels. Whoever draws it knows the colours and the shapes. */
export type Shape =
  /** `faint`: as it was last heard, long ago. */
  | { shape: "box"; x: number; y: number; width: number; height: number; tone: Tone; faint: boolean }
  | {
      shape: "line";
      from: readonly [number, number];
      to: readonly [number, number];
      ink: Ink;
      width: number;
      dashed: boolean;
    }
  | {
      shape: "text";
      x: number;
      /** Its baseline. */
      y: number;
      text: string;
      size: number;
      weight: Weight;
      ink: Ink;
      align: "left" | "center" | "right";
    }
  /** So many facts, around their middle, with their position's sign in it. */
  | { shape: "mark"; x: number; y: number; kind: MarkKind; tone: Tone; count: number }
  /** A position's sign, around its middle, on a box of its tone. */
  | { shape: "sign"; x: number; y: number; position: Position; faint: boolean };

export interface Drawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** How wide and high a mark is, in pixels. */
export const markSize = 18;

/** A straight line; plain ones are not dashed. */
export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  ink: Ink,
  width = 1,
  dashed = false,
): Shape {
  return { shape: "line", from, to, ink, width, dashed };
}

/** A line of text. */
export function words(
  text: string,
  x: number,
  y: number,
  size: number,
  look: { weight?: Weight; ink?: Ink; align?: "left" | "center" | "right" } = {},
): Shape {
  const { weight = "regular", ink = "words", align = "left" } = look;
  return { shape: "text", x, y, text, size, weight, ink, align };
}
