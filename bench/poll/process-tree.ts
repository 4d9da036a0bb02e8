import { readdirSync, readFileSync } from "node:fs";

/** Processor seconds and peak memory of a process and of the children that it had, read from /proc (Linux). */
export interface TreeUse {
  mainSeconds: number;
  childSeconds: number;
  mainPeakMb: number;
  childPeakMb: number;
}

const ticksPerSecond = 100;

/** Watches a process and its children until `stop`; a child counts with what it had used when last seen. */
export function watchTree(pid: number): { stop(): TreeUse } {
  const seconds = new Map<number, number>();
  let mainPeakMb = 0;
  let childPeakMb = 0;
  const look = () => {
    let childrenMb = 0;
    for (const id of [pid, ...childrenOf(pid)]) {
      try {
        const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1]!.split(" ");
        seconds.set(id, (Number(fields[11]) + Number(fields[12])) / ticksPerSecond);
        const resident =
          Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) / 1024;
        if (id === pid) mainPeakMb = Math.max(mainPeakMb, resident);
        else childrenMb += resident;
      } catch {
        // It has ended since it was listed.
      }
    }
    childPeakMb = Math.max(childPeakMb, childrenMb);
  };
  const timer = setInterval(look, 20);
  return {
    stop() {
      look();
      clearInterval(timer);
      const mainSeconds = seconds.get(pid) ?? 0;
      const all = [...seconds.values()].reduce((sum, value) => sum + value, 0);
      return { mainSeconds, childSeconds: all - mainSeconds, mainPeakMb, childPeakMb };
    },
  };
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8")
        .trim()
        .split(" ")
        .filter(Boolean)
        .map(Number),
    );
  } catch {
    return [];
  }
}
