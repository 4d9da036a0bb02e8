import { monitorEventLoopDelay } from "node:perf_hooks";
import type { RunningDesk } from "../src/main.ts";
import type { Figure } from "./report.ts";
import { percentile } from "./report.ts";

/** A kind of question, lines that ask it in turn, how often, and what was asked of its slowest answers. */
export type Question = readonly [name: string, lines: readonly string[], times: number, aim?: string];

/** Asks a desk and tells how long the answers took, and how long nobody else was served meanwhile. */
export async function askDesk(
  desk: RunningDesk,
  questions: readonly Question[],
  section: string,
  tell: (figure: Figure) => void,
): Promise<void> {
  for (const [name, lines, times, aim] of questions) {
    // What is kept in memory afterwards is read, or drawn, the first time.
    const first = await timesOf(desk, lines);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const took = await timesOf(
      desk,
      Array.from({ length: times }, (_, index) => lines[index % lines.length]!),
    );
    delay.disable();
    const of = { section, unit: "ms" };
    tell({ ...of, name: `${name}, the first time, p50`, value: percentile(first, 0.5) });
    tell({
      ...of,
      name: `${name}, the first time, p99`,
      value: percentile(first, 0.99),
      ...(aim !== undefined && { aim }),
    });
    tell({ ...of, name: `${name}, p50`, value: percentile(took, 0.5) });
    tell({ ...of, name: `${name}, p99`, value: percentile(took, 0.99), ...(aim !== undefined && { aim }) });
    tell({ ...of, name: `${name}, longest block of the loop`, value: delay.max / 1e6, aim: "≤ 50 ms" });
  }
}

/** Asks one line after the other; milliseconds that each answer took. */
async function timesOf(desk: RunningDesk, lines: readonly string[]): Promise<number[]> {
  const took: number[] = [];
  for (const line of lines) {
    const began = performance.now();
    await desk.answer(line);
    took.push(performance.now() - began);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return took;
}
