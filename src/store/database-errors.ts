/** SQLite's primary result codes that blame the row: constraint, datatype mismatch, too big. */
const sqliteRowErrors = new Set([18, 19, 20]);

/**
 * PostgreSQL's classes that blame the row: data exception, constraint, program limit. A deadlock counts too:
 * the rows before the savepoint hold, and the same rows one by one find the other transaction done.
 */
const postgresRowErrors = /^(?:22|23|54|40P01)/;

/** Why a row was refused, when an error is about that row; null when it is about the database or a bug. */
export function badRowReason(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { errcode, code } = error as { errcode?: number; code?: string };
  const rowIsBad =
    errcode === undefined
      ? code !== undefined && postgresRowErrors.test(code)
      : sqliteRowErrors.has(errcode % 256);
  return rowIsBad ? error.message : null;
}
