import type { Rows } from "./rows.ts";

interface Teaching {
  /** How many columns there are, and one more for what holds without any. */
  width: number;
  /** 1 where it is so, else 0. */
  targets: Float64Array;
  /** How much large weights are held down. */
  ridge: number;
  steps: number;
}

/**
 * Weights of a logistic regression, by gradient descent with Adam's step (Kingma and Ba, 2014) over all rows at once. The
 * same rows give the same weights.
 */
export function teach(rows: Rows, { width, targets, ridge, steps }: Teaching): Float64Array {
  const { columns, values, starts, count } = rows;
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  const slope = new Float64Array(width);
  for (let step = 1; step <= steps; step++) {
    for (let k = 0; k < width; k++) slope[k] = k === width - 1 ? 0 : ridge * weights[k]!;
    for (let row = 0; row < count; row++) {
      let sum = 0;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += weights[columns[at]!]! * values[at]!;
      const error = (1 / (1 + Math.exp(-sum)) - targets[row]!) / count;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) slope[columns[at]!]! += error * values[at]!;
    }
    const [first, second] = [1 - 0.9 ** step, 1 - 0.99 ** step];
    for (let k = 0; k < width; k++) {
      mean[k] = 0.9 * mean[k]! + 0.1 * slope[k]!;
      square[k] = 0.99 * square[k]! + 0.01 * slope[k]! ** 2;
      weights[k]! -= (0.1 * (mean[k]! / first)) / (Math.sqrt(square[k]! / second) + 1e-8);
    }
  }
  return weights;
}
