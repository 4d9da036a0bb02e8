import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Outcome } from "../core/fault.ts";
import { failed, ok } from "../core/fault.ts";

/** Makes the data folder unless it is there. Fault: `data-folder`, with the reason. */
export function makeDataFolder(dataDir: string): Outcome<string> {
  const folder = resolve(dataDir);
  try {
    makeFolder(folder);
    return ok(folder);
  } catch (error) {
    return failed(
      "data-folder",
      `The data folder ${dataDir} can't be made: ${error instanceof Error ? error.message : String(error)}.`,
      "Name another one with --data, or let the desk's user write there.",
      { place: dataDir, reason: error instanceof Error ? error.message : String(error) },
    );
  }
}

/** One level at a time: Node's recursive call never returns where a parent lets no folder be made (`/proc`). */
function makeFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found) throw new Error("it is a file");
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder);
}
