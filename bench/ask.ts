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
    for (const line of lines) await desk.answer(line);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const took: number[] = [];
    for (let index = 0; index < times; index++) {
      const began = performance.now();
      await desk.answer(lines[index % lines.length]!);
      took.push(performance.now() - began);
      await new Promise((resolve) => setImmediate(resolve));
    }
    delay.disable();
    const of = { section, unit: "ms" };
    tell({ ...of, name: `${name}, p50`, value: percentile(took, 0.5) });
    tell({ ...of, name: `${name}, p99`, value: percentile(took, 0.99), ...(aim !== undefined && { aim }) });
    tell({ ...of, name: `${name}, longest block of the loop`, value: delay.max / 1e6, aim: "≤ 50 ms" });
  }
}
