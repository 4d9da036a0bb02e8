import type { Fault } from "../core/fault.ts";

/** What to do about a store that fails at the start: a running desk goes on by itself, one that has ended doesn't. */
const fixes: Readonly<Record<string, string>> = {
  "disk-full": "Make room on it, then start again.",
};

/** A fault of the store as it stands when it ends the command. `onPostgres`: `DATABASE_URL` names the store. */
export function atStart(fault: Fault, onPostgres: boolean): Fault {
  if (onPostgres && fault.code === "database-unreachable") {
    return { ...fault, fix: "Start PostgreSQL, or correct DATABASE_URL; then start again." };
  }
  const fix = fixes[fault.code];
  return fix === undefined ? fault : { ...fault, fix };
}
