import { Worker } from "node:worker_threads";
import type { Outcome } from "../core/fault.ts";
import { failed, ok } from "../core/fault.ts";
import type { TimelineChart } from "../core/timeline-chart.ts";
import type { Drawn, DrawJob } from "./worker.ts";

export interface ChartRendererOptions {
  /** How long a chart may take from when it is asked for, in milliseconds. */
  deadlineMs?: number;
  /** With nothing to draw for this long the thread is ended and its memory freed, in milliseconds. */
  idleMs?: number;
}

export interface ChartRenderer {
  /** Draws a chart as a PNG. The same chart gives the same bytes, whatever fonts the host has. */
  render(chart: TimelineChart): Promise<Outcome<Uint8Array>>;
  /** Ends the thread; charts still being drawn fail. */
  close(): Promise<void>;
}

interface Thread {
  worker: Worker;
  waiting: Map<number, (result: Outcome<Uint8Array>) => void>;
  idle: NodeJS.Timeout | undefined;
}

/**
 * Draws charts on a thread of its own, since loading the fonts and packing a picture each take longer than the desk's own
 * loop may stand still. The thread is started with the first chart and ended when idle. It gets no environment but what
 * keeps the host's fonts out.
 */
export function createChartRenderer(options: ChartRendererOptions = {}): ChartRenderer {
  const { deadlineMs = 10_000, idleMs = 30_000 } = options;
  let thread: Thread | null = null;
  let number = 0;
  let closed = false;

  function start(): Thread {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      env: { DISABLE_SYSTEM_FONTS_LOAD: "1" },
    });
    const started: Thread = { worker, waiting: new Map(), idle: undefined };
    worker.on("message", ({ number: of, result }: Drawn) => {
      const answer = result instanceof Error ? broken(result) : ok<Uint8Array>(result);
      started.waiting.get(of)?.(answer);
    });
    worker.on("error", (error) => end(started, broken(error as Error)));
    worker.on("exit", () => end(started, broken(new Error("The thread ended."))));
    worker.unref();
    return started;
  }

  /** Everything that waits for a thread gets `result`, and the next chart a new thread. */
  function end(ended: Thread, result: Outcome<Uint8Array>): void {
    if (thread === ended) thread = null;
    clearTimeout(ended.idle);
    for (const answer of ended.waiting.values()) answer(result);
    void ended.worker.terminate();
  }

  return {
    render(chart) {
      if (closed) return Promise.resolve(stopped);
      const current = (thread ??= start());
      const job: DrawJob = { number: ++number, chart };
      clearTimeout(current.idle);
      return new Promise((resolve) => {
        const deadline = setTimeout(() => end(current, tooLate(deadlineMs)), deadlineMs);
        current.waiting.set(job.number, (result) => {
          clearTimeout(deadline);
          current.waiting.delete(job.number);
          if (current.waiting.size === 0) {
            current.idle = setTimeout(() => end(current, stopped), idleMs).unref();
          }
          resolve(result);
        });
        current.worker.postMessage(job, []);
      });
    },
    async close() {
      closed = true;
      const last = thread;
      if (last === null) return;
      end(last, stopped);
      await last.worker.terminate();
    },
  };
}

const stopped = failed("chart-stopped", "The desk was stopped before the chart was drawn.");

const tooLate = (deadlineMs: number) =>
  failed("chart-timeout", `The chart could not be drawn within ${deadlineMs / 1000} seconds.`, undefined, {
    seconds: deadlineMs / 1000,
  });

const broken = (error: Error) =>
  failed(
    "chart-failed",
    `The chart could not be drawn: ${error.message}`,
    "Run npm ci on this machine, so that the drawing package for it is there.",
    { reason: error.message },
  );
