import { own } from "./own.ts";
import type { Fault } from "../fault.ts";

/** What a fault is and what can be done about it; by its code, with what stands in its details. */
export type FaultWords = (details: Details) => readonly [message: string, fix?: string];
export type Details = Readonly<Record<string, string | number | undefined>>;

/**
 * A fault in the words of a table: whole sentences, in full with what to do about it. Null for a code that the table
 * doesn't know. What servers answer is looked up as it stands, then as `http-5xx`, `http` or `discord`.
 */
export function faultInWords(
  { code, details = {} }: Fault,
  detail: "short" | "full",
  table: Readonly<Record<string, FaultWords>>,
): string | null {
  const [family = "", ...rest] = code.split("-");
  const words = own(table, code) ?? (rest.length === 0 ? undefined : familyWords(family, code, table));
  if (words === undefined) return null;
  const answer = rest.join("-");
  const [message, fix] = words({ status: answer, code: answer, ...details });
  return detail === "full" && fix !== undefined ? `${message}${fix}` : message;
}

/** The codes that servers answer with are many: `http-404`, `discord-50013`. */
function familyWords(
  family: string,
  code: string,
  table: Readonly<Record<string, FaultWords>>,
): FaultWords | undefined {
  if (!["http", "discord"].includes(family)) return undefined;
  return own(table, code.startsWith("http-5") ? "http-5xx" : family);
}
