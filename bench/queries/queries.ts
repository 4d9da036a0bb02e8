import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "../report.ts";
import { runBench } from "../run.ts";

/** Commands on desks of several sizes, each filled and asked in processes of their own. */
export async function benchQueries(sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    const dataDir = mkdtempSync(join(tmpdir(), "newsdesk-bench-"));
    try {
      await runBench(new URL("fill.ts", import.meta.url), [dataDir, String(size)], () => {});
      await runBench(new URL("desk.ts", import.meta.url), [dataDir, String(size)], (figure) =>
        figures.push(figure),
      );
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
  return figures;
}
