import { fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deskFlags } from "./desk-flags.ts";
import type { Figure } from "./report.ts";

/** With what preflight.js switches on before it loads the desk. */
export const deskEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"),
});

/** Runs a script in a process of its own, as the desk runs, and hears the figures that it tells. */
export const runBench = (
  script: URL,
  args: readonly string[],
  onFigure: (figure: Figure) => void,
): Promise<void> => runTelling(script, args, (told) => onFigure(told as Figure));

/** The same for a script that tells something else. */
export async function runTelling(
  script: URL,
  args: readonly string[],
  onTold: (told: unknown) => void,
): Promise<void> {
  const child = fork(fileURLToPath(script), args, {
    execArgv: deskFlags(),
    env: deskEnvironment(),
  });
  child.on("message", onTold);
  const [code] = (await once(child, "exit")) as [number];
  if (code !== 0) throw new Error(`${script.pathname} ended with exit code ${code}.`);
}
