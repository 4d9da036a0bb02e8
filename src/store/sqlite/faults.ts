import type { Fault } from "../../core/fault.ts";

/** SQLite's primary result code of an error that it raised; null for any other error. */
export function sqliteCode(error: unknown): number | null {
  const errcode = (error as { errcode?: unknown } | null)?.errcode;
  return typeof errcode === "number" ? errcode % 256 : null;
}

/** SQLite's result codes that tell of the file or the disk, not of a statement (sqlite.org/rescode.html). */
export const sqliteCodes = {
  perm: 3,
  busy: 5,
  readonly: 8,
  ioerr: 10,
  corrupt: 11,
  full: 13,
  cantopen: 14,
  notadb: 26,
} as const;

/** Why a database file can't be used, and what to do; null for an error that is not about the file. */
export function sqliteFault(error: unknown, path: string): Fault | null {
  switch (sqliteCode(error)) {
    case sqliteCodes.corrupt:
    case sqliteCodes.notadb:
      return {
        code: "database-corrupt",
        message: `The database file ${path} is damaged, or is no database of the desk.`,
        fix: "Restore it from a backup, or move it away and start anew: feeds bring back what they still carry.",
        details: { place: path },
      };
    case sqliteCodes.full:
      return {
        code: "disk-full",
        message: `The disk of ${path} is full. Nothing half-written was kept.`,
        fix: "Make room on it; the desk goes on by itself.",
        details: { place: path },
      };
    case sqliteCodes.readonly:
    case sqliteCodes.perm:
      return {
        code: "database-read-only",
        message: `The database file ${path} can't be written.`,
        fix: "Let the desk's user write the file and its folder.",
        details: { place: path },
      };
    case sqliteCodes.cantopen:
      return {
        code: "database-unreachable",
        message: `The database file ${path} can't be opened or made.`,
        fix: "Check that its folder exists and that the desk's user may write there.",
        details: { place: path },
      };
    case sqliteCodes.ioerr:
      return {
        code: "disk-error",
        message: `The disk failed at ${path}: ${(error as Error).message}.`,
        fix: "Check the disk and its free space; keep the data folder on a local disk.",
        details: { place: path, reason: (error as Error).message },
      };
    case sqliteCodes.busy:
      return {
        code: "database-busy",
        message: `Another program holds the database file ${path}.`,
        fix: "Wait for it to end, or stop it.",
        details: { place: path },
      };
    default:
      return null;
  }
}
