import { parentPort } from "node:worker_threads";
import type { TimelineChart } from "../core/timeline-chart.ts";
import { createDrawer } from "./draw.ts";

/** A chart to draw, numbered so that the answer finds who asked. */
export interface DrawJob {
  number: number;
  chart: TimelineChart;
}

export interface Drawn {
  number: number;
  /** The PNG, or what went wrong. */
  result: Uint8Array<ArrayBuffer> | Error;
}

const draw = createDrawer();

parentPort!.on("message", ({ number, chart }: DrawJob) => {
  const drawn: Drawn = { number, result: attempt(chart) };
  parentPort!.postMessage(drawn, drawn.result instanceof Error ? [] : [drawn.result.buffer]);
});

function attempt(chart: TimelineChart): Drawn["result"] {
  try {
    return draw(chart);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
