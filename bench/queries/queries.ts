import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deskFlags } from "../desk-flags.ts";
import type { Figure } from "../report.ts";

/** Commands on desks of several sizes, each filled and asked in processes of their own. */
export async function benchQueries(sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    const dataDir = mkdtempSync(join(tmpdir(), "newsdesk-bench-"));
    try {
      await run("fill.ts", [dataDir, String(size)], () => {});
      await run("desk.ts", [dataDir, String(size)], (figure) => figures.push(figure));
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
  return figures;
}

async function run(name: string, args: readonly string[], onFigure: (figure: Figure) => void): Promise<void> {
  const child = fork(fileURLToPath(new URL(name, import.meta.url)), args, {
    execArgv: deskFlags(),
    // What preflight.js switches on before it loads the desk.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") },
  });
  child.on("message", (figure: Figure) => onFigure(figure));
  const [code] = (await once(child, "exit")) as [number];
  if (code !== 0) throw new Error(`${name} ended with exit code ${code}.`);
}
