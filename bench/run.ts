import { fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deskFlags } from "./desk-flags.ts";
import type { Figure } from "./report.ts";

/** Runs a script in a process of its own, as the desk runs, and hears the figures that it tells. */
export async function runBench<Told = Figure>(
  script: URL,
  args: readonly string[],
  onFigure: (figure: Told) => void,
): Promise<void> {
  const child = fork(fileURLToPath(script), args, {
    execArgv: deskFlags(),
    // What preflight.js switches on before it loads the desk.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") },
  });
  child.on("message", (figure: Told) => onFigure(figure));
  const [code] = (await once(child, "exit")) as [number];
  if (code !== 0) throw new Error(`${script.pathname} ended with exit code ${code}.`);
}
