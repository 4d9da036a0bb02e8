import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deskFlags } from "./desk-flags.ts";
import type { Figure } from "./report.ts";
import { median } from "./report.ts";

const runs = 7;

/** From starting the process to its first answer, with the project's own files and an existing store. */
export async function benchStart(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "newsdesk-bench-"));
  try {
    await answerOnce(dataDir);
    const took: number[] = [];
    for (let run = 0; run < runs; run++) took.push(await answerOnce(dataDir));
    return [
      { section: "start", name: "start to first answer", value: median(took), unit: "s", aim: "≤ 0.7 s" },
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function answerOnce(dataDir: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const began = performance.now();
  const child = spawn(process.execPath, [...deskFlags(), "preflight.js", "start", "--data", dataDir], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let seconds: number | null = null;
  child.stdout.once("data", () => (seconds = (performance.now() - began) / 1000));
  child.on("exit", () =>
    seconds === null ? reject(new Error("The desk gave no answer.")) : resolve(seconds),
  );
  child.stdin.end("/stance facebook\n");
  return promise;
}
