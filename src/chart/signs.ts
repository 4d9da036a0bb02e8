import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Position } from "../core/ledger.ts";

/** Draws a sign in the context's own colours, in a square of two units a side around the origin. */
type Sign = (context: SKRSContext2D) => void;

const stroke =
  (...lines: readonly (readonly [number, number])[][]): Sign =>
  (context) => {
    context.beginPath();
    for (const [start, ...rest] of lines) {
      context.moveTo(...start!);
      for (const point of rest) context.lineTo(...point);
    }
    context.stroke();
  };

/** A position's sign, for those who can't tell its colour. */
export const signs: Readonly<Record<Position, Sign>> = {
  paused: stroke(
    [
      [-0.45, -0.8],
      [-0.45, 0.8],
    ],
    [
      [0.45, -0.8],
      [0.45, 0.8],
    ],
  ),
  reviewing: (context) => {
    for (const x of [-0.8, 0, 0.8]) {
      context.beginPath();
      context.arc(x, 0, 0.26, 0, Math.PI * 2);
      context.fill();
    }
  },
  complied: stroke([
    [-0.85, 0.05],
    [-0.25, 0.65],
    [0.9, -0.65],
  ]),
  refused: stroke(
    [
      [-0.7, -0.7],
      [0.7, 0.7],
    ],
    [
      [0.7, -0.7],
      [-0.7, 0.7],
    ],
  ),
  // A column with a beam: a court's scales.
  challenging: stroke(
    [
      [0, -0.9],
      [0, 0.85],
    ],
    [
      [-0.5, 0.85],
      [0.5, 0.85],
    ],
    [
      [-1, 0.15],
      [-0.9, -0.55],
      [0.9, -0.55],
      [1, 0.15],
    ],
  ),
  exited: stroke(
    [
      [-0.9, 0],
      [0.8, 0],
    ],
    [
      [0.15, -0.65],
      [0.85, 0],
      [0.15, 0.65],
    ],
  ),
  resumed: (context) => {
    context.beginPath();
    context.arc(0, 0.1, 0.75, -Math.PI * 0.05, Math.PI * 1.6);
    context.stroke();
    context.beginPath();
    context.moveTo(0.1, -1.15);
    context.lineTo(1, -0.55);
    context.lineTo(0.05, 0);
    context.closePath();
    context.fill();
  },
  denied: stroke([
    [-0.8, 0],
    [0.8, 0],
  ]),
  "no-comment": (context) => {
    context.beginPath();
    context.arc(0, -0.4, 0.5, Math.PI, Math.PI * 2.25);
    context.lineTo(0, 0.25);
    context.lineTo(0, 0.4);
    context.stroke();
    context.beginPath();
    context.arc(0, 0.9, 0.2, 0, Math.PI * 2);
    context.fill();
  },
};
