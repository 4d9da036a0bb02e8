/** One measured figure. */
export interface Figure {
  section: string;
  name: string;
  value: number;
  unit: string;
  /** What was asked of it, in words; absent where nothing was. */
  aim?: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value below which `share` (0 to 1) of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** Runs `work` until `forMs` have passed, at least three times; returns the median seconds of a run. */
export function secondsOf(work: () => void, forMs = 2_000, warmMs = 0): number {
  const first = performance.now();
  do work();
  while (performance.now() - first < warmMs);
  const runs: number[] = [];
  const began = performance.now();
  while (runs.length < 3 || performance.now() - began < forMs) {
    const start = performance.now();
    work();
    runs.push((performance.now() - start) / 1000);
  }
  return median(runs);
}

/** Figures as a table of text. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.section,
    figure.name,
    `${round(figure.value).toLocaleString("en")} ${figure.unit}`,
    figure.aim ?? "",
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const round = (value: number): number => (value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
