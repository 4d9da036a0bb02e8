/** Examples as sparse rows: of row `i`, the columns and values from `starts[i]` to `starts[i + 1]`. */
export interface Rows {
  count: number;
  columns: Int32Array;
  values: Float64Array;
  starts: Int32Array;
}

interface Teaching {
  /** How many columns there are, and one more for what holds without any. */
  width: number;
  /** Which rows are examples; the others don't count. */
  counts: Float64Array;
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
export function teach(rows: Rows, { width, counts, targets, ridge, steps }: Teaching): Float64Array {
  const { columns, values, starts, count } = rows;
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  const slope = new Float64Array(width);
  const total = counts.reduce((sum, one) => sum + one, 0) || 1;
  for (let step = 1; step <= steps; step++) {
    for (let k = 0; k < width; k++) slope[k] = k === width - 1 ? 0 : ridge * weights[k]!;
    for (let row = 0; row < count; row++) {
      if (counts[row] === 0) continue;
      let sum = 0;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += weights[columns[at]!]! * values[at]!;
      const error = ((1 / (1 + Math.exp(-sum)) - targets[row]!) * counts[row]!) / total;
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

/** The columns of what was seen often enough, in a fixed order. */
export function columnsOf<Name extends string | number>(
  all: readonly ReadonlyMap<Name, number>[],
  fewest: number,
): ReadonlyMap<Name, number> {
  const times = new Map<Name, number>();
  for (const features of all) for (const name of features.keys()) times.set(name, (times.get(name) ?? 0) + 1);
  const names = [...times].filter(([, count]) => count >= fewest).map(([name]) => name);
  return new Map(names.sort(smallestFirst).map((name, column) => [name, column]));
}

/** What was seen as rows, with a last column that is always 1. */
export function rowsOf<Name>(
  seen: readonly ReadonlyMap<Name, number>[],
  columns: ReadonlyMap<Name, number>,
): Rows {
  const starts = new Int32Array(seen.length + 1);
  const most = seen.reduce((sum, { size }) => sum + size + 1, 0);
  const [places, values] = [new Int32Array(most), new Float64Array(most)];
  let at = 0;
  for (const [row, features] of seen.entries()) {
    for (const [name, value] of features) {
      const column = columns.get(name);
      if (column === undefined) continue;
      places[at] = column;
      values[at++] = value;
    }
    places[at] = columns.size;
    values[at++] = 1;
    starts[row + 1] = at;
  }
  return { count: seen.length, columns: places, values, starts };
}

const smallestFirst = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
