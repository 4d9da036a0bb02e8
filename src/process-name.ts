import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";

/** A name of this process alone, by which others can tell whether it still runs: it stands at what it holds. */
export const processName = (): string => `${processTable()}/${process.pid}/${randomUUID()}`;

/**
 * Whether a process is known to have ended, by its name. Only one of the same machine can be looked for, in the same
 * container and since the same start of the machine: elsewhere its number means another. Unsure is no.
 */
export function hasEnded(name: string): boolean {
  const [, table = "", pid = ""] = /^(.*)\/(\d+)\/[^/]*$/.exec(name) ?? [];
  if (table === "" || table !== processTable() || Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // One of another user's runs, though it may not be asked.
    return (error as { code?: string }).code === "ESRCH";
  }
}

/** Where numbers of processes mean the same: a start of the machine and a container. Nothing where that isn't told. */
function processTable(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}/${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return "";
  }
}
