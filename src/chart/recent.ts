import { createHash } from "node:crypto";
import { dropOldest } from "../core/drop-oldest.ts";
import type { Outcome } from "../core/fault.ts";
import type { TimelineChart } from "../core/timeline-chart.ts";
import type { ChartRenderer } from "./renderer.ts";

/** Bytes of pictures kept: some thirty of them. */
const mostBytes = 4 * 1024 * 1024;

interface Picture {
  drawn: Promise<Outcome<Uint8Array>>;
  /** Zero while it is being drawn. */
  bytes: number;
}

/**
 * A renderer that keeps the pictures drawn last, those asked for last the longest: a record stays the same for days, its
 * chart takes a hundred times as long as the words beside it, and several may ask for it at once. Failures are not kept.
 */
export function keepingRecentCharts(renderer: ChartRenderer): ChartRenderer {
  const kept = new Map<string, Picture>();

  return {
    async render(chart) {
      const key = keyOf(chart);
      const picture = kept.get(key) ?? { drawn: renderer.render(chart), bytes: 0 };
      kept.delete(key);
      kept.set(key, picture);
      const outcome = await picture.drawn;
      if (outcome.ok) picture.bytes = outcome.value.byteLength;
      else if (kept.get(key) === picture) kept.delete(key);
      dropOldest(kept, mostBytes, ({ bytes }) => bytes);
      return outcome;
    },
    close: () => renderer.close(),
  };
}

const keyOf = (chart: TimelineChart): string =>
  createHash("sha256").update(JSON.stringify(chart)).digest("base64");
