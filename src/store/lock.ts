import { join, resolve } from "node:path";
import { failed, ok, type Outcome } from "../core/fault.ts";
import { openFile } from "./sqlite/open.ts";

/**
 * Makes this process the one desk of a data folder, until the returned function is called or the process
 * ends, however it ends. Faults: `desk-running`, or why the lock can't be taken. The lock is on a file beside
 * the database, so nobody who reads the data, or writes to it shortly from the command line, is held up.
 */
export function lockDesk(dataDir: string): Outcome<() => void> {
  // Nothing is written: the lock on the file alone matters, and the system frees it with the process.
  const locked = openFile(join(dataDir, "newsdesk.lock"), 0, (file) =>
    file.exec("pragma journal_mode = memory; begin exclusive"),
  );
  if (locked.ok) return ok(() => locked.value.close());
  if (locked.fault.code !== "database-busy") return locked;
  return failed(
    "desk-running",
    `Another desk is running on ${resolve(dataDir)}.`,
    "Stop it first, or give this one another folder with --data.",
    { place: resolve(dataDir) },
  );
}
