import type { Fault } from "../fault.ts";

/** What a fault is and what can be done about it; by its code, with what stands in its details. */
export type FaultWords = (details: Details) => readonly [message: string, fix?: string];
export type Details = Readonly<Record<string, string | number | undefined>>;

/**
 * A fault in the words of a table: whole sentences, in full with what to do about it. Null for a code that the table
 * doesn't know. `http-404` and the like are looked up as they stand, then as `http-5xx` and `http`.
 */
export function faultInWords(
  { code, details = {} }: Fault,
  detail: "short" | "full",
  table: Readonly<Record<string, FaultWords>>,
): string | null {
  const words = table[code] ?? statusWords(code, table);
  if (words === undefined) return null;
  const [message, fix] = words({ ...details, status: details["status"] ?? code.replace("http-", "") });
  return detail === "full" && fix !== undefined ? `${message}${fix}` : message;
}

function statusWords(code: string, table: Readonly<Record<string, FaultWords>>): FaultWords | undefined {
  if (!/^http-\d{3}$/.test(code)) return undefined;
  return code.startsWith("http-5") ? table["http-5xx"] : table["http"];
}
