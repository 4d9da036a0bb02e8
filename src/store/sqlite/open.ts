import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { failed, ok, type Outcome } from "../../core/fault.ts";
import { type Database, openDatabase } from "../database.ts";
import { sqliteDialect } from "./connection.ts";
import { sqliteFault } from "./faults.ts";

/** How long opening waits, synchronously, for another process that is recovering the file. */
const openBusyMs = 5_000;

/** Opens `<dataDir>/newsdesk.sqlite`, making folder and file as needed. The schema is not looked at. */
export function openSqlite(dataDir: string): Outcome<Database> {
  const path = join(dataDir, "newsdesk.sqlite");
  const opened = openFile(path, openBusyMs, (file) =>
    file.exec(`
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma foreign_keys = on;
      pragma temp_store = memory;
      pragma cache_size = -16000;
      pragma journal_size_limit = 67108864;
      -- From here on the driver waits by itself, without holding up the event loop.
      pragma busy_timeout = 0;`),
  );
  if (!opened.ok) return opened;
  const errors = { faultOf: (error: unknown) => sqliteFault(error, path), isConflict: () => false };
  return ok(openDatabase("sqlite", sqliteDialect(opened.value), errors));
}

/** Opens a file, with its folder, and prepares it; or says why it can't. */
export function openFile(
  path: string,
  busyMs: number,
  prepare: (file: DatabaseSync) => void,
): Outcome<DatabaseSync> {
  let file: DatabaseSync | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = new DatabaseSync(path, { timeout: busyMs });
    prepare(file);
    return ok(file);
  } catch (error) {
    file?.close();
    const fault = sqliteFault(error, path);
    if (fault !== null) return { ok: false, fault };
    // What is left is the folder: Node's own errors name the call and the path.
    if ((error as { syscall?: unknown }).syscall === undefined) throw error;
    return failed(
      "data-folder",
      `The data folder ${dirname(path)} can't be made: ${(error as Error).message}.`,
      "Name another folder, or let the desk's user write there.",
      { place: dirname(path), reason: (error as Error).message },
    );
  }
}
