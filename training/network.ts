import { randomFrom } from "../tests/support/random.ts";
import type { Rows } from "./rows.ts";

/** How a network learns. */
export interface Schooling {
  /** What stands between what is seen and the outcomes. */
  hidden: number;
  /** How often all examples are gone through. */
  rounds: number;
  /** Examples that are learned from at once. */
  batch: number;
  /** How far a weight moves in the first round; ever less in later ones. */
  step: number;
  /** How much of what is seen, and of what is hidden, is left out at random, so that nothing relies on one sign alone. */
  unseen: number;
  unheard: number;
}

export interface Examples {
  rows: Rows;
  /** How many columns the rows have, and one more for what holds without any. */
  width: number;
  outcomes: number;
  /** Of each row, an outcome after the other: 1 where it is so, else 0. */
  targets: Uint8Array;
  /** The same: how much it counts, 0 for not at all. */
  counts: Float32Array;
}

/** What a network has learned: of each column its weights for what is hidden, then those for the outcomes. */
export interface Network {
  columns: Float32Array;
  /** Of each of what is hidden, its weights for the outcomes. */
  outward: Float32Array;
}

/**
 * Teaches a network with one hidden layer (rectified) beside a linear one: what is seen speaks for an outcome by itself and
 * together with what else is seen. RMSProp's step (Tieleman and Hinton, 2012) on what a batch touches, with dropout
 * (Srivastava and others, 2014). The same examples give the same weights.
 */
export function teachNetwork(examples: Examples, schooling: Schooling): Network {
  const { rows, width, outcomes } = examples;
  const { hidden, rounds, batch, step } = schooling;
  const each = hidden + outcomes;
  const random = randomFrom(1);
  const columns = weightsOf(width * each);
  const outward = weightsOf(hidden * outcomes);
  for (let column = 0; column < width; column++)
    for (let k = 0; k < hidden; k++) columns.values[column * each + k] = (random() - 0.5) / 6;
  for (let at = 0; at < outward.values.length; at++) outward.values[at] = (random() - 0.5) / 3;
  const passing = passer(examples, schooling, columns, outward, random);
  const order = Int32Array.from({ length: rows.count }, (_, row) => row);
  const moved = new Int32Array(width);
  let steps = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    const size = step * (1 - round / rounds);
    for (let from = 0; from < order.length; from += batch) {
      const own = order.subarray(from, from + batch);
      const touched = passing(own);
      steps++;
      for (const column of touched) {
        move(columns, column * each, each, { size, at: steps, last: moved[column]! });
        moved[column] = steps;
      }
      move(outward, 0, hidden * outcomes, { size, at: steps, last: steps - 1 });
    }
  }
  return { columns: columns.values, outward: outward.values };
}

/** Weights with what their steps are made of. */
interface Weights {
  values: Float32Array;
  slopes: Float32Array;
  /** The slopes' mean square. */
  squares: Float32Array;
}

const weightsOf = (length: number): Weights => ({
  values: new Float32Array(length),
  slopes: new Float32Array(length),
  squares: new Float32Array(length),
});

/** How much of the mean square is left a step later. */
const kept = 0.999;

interface Step {
  /** How far a weight moves on a slope of the usual size. */
  size: number;
  /** How many steps there were, this one too, and at which these weights moved last. */
  at: number;
  last: number;
}

/** Moves some weights against their slopes, which are used up. */
function move(
  { values, slopes, squares }: Weights,
  from: number,
  count: number,
  { size, at: now, last }: Step,
) {
  const [left, sure] = [kept ** (now - last), 1 - kept ** now];
  for (let at = from; at < from + count; at++) {
    const slope = slopes[at]!;
    squares[at] = left * squares[at]! + (1 - kept) * slope * slope;
    values[at]! -= (size * slope) / (Math.sqrt(squares[at]! / sure) + 1e-8);
    slopes[at] = 0;
  }
}

/** Goes through a batch forwards and back: adds up the slopes and returns the columns that were touched. */
function passer(
  { rows, width, outcomes, targets, counts }: Examples,
  { hidden, unseen, unheard }: Schooling,
  { values, slopes }: Weights,
  outward: Weights,
  random: () => number,
): (batch: Int32Array) => Iterable<number> {
  const each = hidden + outcomes;
  const sums = new Float64Array(each);
  const heard = new Float64Array(hidden);
  const errors = new Float64Array(each);
  const most = rows.starts.reduce((max, start, row) => Math.max(max, start - (rows.starts[row - 1] ?? 0)), 0);
  const seen = { columns: new Int32Array(most), values: new Float64Array(most), count: 0 };
  const isTouched = new Uint8Array(width);

  const look = (row: number) => {
    seen.count = 0;
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++) {
      const column = rows.columns[at]!;
      // The last column holds without any.
      if (column < width - 1 && random() < unseen) continue;
      seen.columns[seen.count] = column;
      seen.values[seen.count++] = column < width - 1 ? rows.values[at]! / (1 - unseen) : 1;
    }
  };
  const forwards = () => {
    sums.fill(0);
    for (let one = 0; one < seen.count; one++) {
      const [from, value] = [seen.columns[one]! * each, seen.values[one]!];
      for (let k = 0; k < each; k++) sums[k]! += values[from + k]! * value;
    }
    for (let k = 0; k < hidden; k++) {
      heard[k] = sums[k]! > 0 && random() >= unheard ? sums[k]! / (1 - unheard) : 0;
      if (heard[k] === 0) continue;
      for (let o = 0; o < outcomes; o++) sums[hidden + o]! += heard[k]! * outward.values[k * outcomes + o]!;
    }
  };
  const backwards = (row: number, batch: number) => {
    for (let o = 0; o < outcomes; o++) {
      const likely = 1 / (1 + Math.exp(-sums[hidden + o]!));
      const at = row * outcomes + o;
      errors[hidden + o] = ((likely - targets[at]!) * counts[at]!) / batch;
    }
    for (let k = 0; k < hidden; k++) {
      let error = 0;
      if (heard[k] !== 0)
        for (let o = 0; o < outcomes; o++) {
          error += errors[hidden + o]! * outward.values[k * outcomes + o]!;
          outward.slopes[k * outcomes + o]! += errors[hidden + o]! * heard[k]!;
        }
      errors[k] = error / (1 - unheard);
    }
    for (let one = 0; one < seen.count; one++) {
      const [from, value] = [seen.columns[one]! * each, seen.values[one]!];
      for (let k = 0; k < each; k++) slopes[from + k]! += errors[k]! * value;
    }
  };
  return (batch) => {
    const touched: number[] = [];
    for (const row of batch) {
      look(row);
      forwards();
      backwards(row, batch.length);
      for (let one = 0; one < seen.count; one++) {
        const column = seen.columns[one]!;
        if (isTouched[column] === 1) continue;
        isTouched[column] = 1;
        touched.push(column);
      }
    }
    for (const column of touched) isTouched[column] = 0;
    return touched;
  };
}

/** Puts numbers into another order (Fisher and Yates). */
function shuffle(numbers: Int32Array, random: () => number): void {
  for (let last = numbers.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [numbers[last], numbers[other]] = [numbers[other]!, numbers[last]!];
  }
}
