/** Examples as sparse rows: of row `i`, the columns and values from `starts[i]` to `starts[i + 1]`. */
export interface Rows {
  count: number;
  columns: Int32Array;
  values: Float64Array;
  starts: Int32Array;
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
