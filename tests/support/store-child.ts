import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A script run by the same Node in a process of its own; it may be killed at any time. */
export interface ScriptProcess {
  process: ChildProcess;
  /** The next line that it prints; null when it has ended. */
  line(): Promise<string | null>;
  ended: Promise<number | NodeJS.Signals | null>;
}

export function runScript(script: URL, args: readonly string[]): ScriptProcess {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", fileURLToPath(script), ...args],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    process: child,
    async line() {
      const next = await lines.next();
      return next.done ? null : next.value;
    },
    ended: once(child, "exit").then(([code, signal]) => (signal ?? code) as number | NodeJS.Signals | null),
  };
}
