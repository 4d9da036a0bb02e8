import type { Company } from "./company.ts";
import { findCompany } from "./company-search.ts";
import type { Matter, Position } from "./ledger.ts";
import { matters, positions } from "./ledger.ts";
import type { Message } from "./message.ts";
import type { Wording } from "./wording/en.ts";

/** What somebody asked about, or the answer that says what they may have meant. */
export type AskedCompany =
  | { ok: true; company: Company; matter: Matter | null }
  | { ok: false; message: Message };

/**
 * The company that was typed, in any of its names. A matter may stand at the end, as in `hong kong broadband takedown`,
 * unless it was `named` apart.
 */
export function askedCompany(
  typed: string,
  named: Matter | undefined,
  companies: readonly Company[],
  say: Wording,
): AskedCompany {
  const { before, value } = named ? { before: typed, value: named } : takeLast(typed, matterWords);
  const { exact, nearest } = findCompany(before, companies);
  if (exact !== null) return { ok: true, company: exact, matter: value };
  // When all but the last word names a company, that word was likely meant as a matter.
  const [, start = "", last = ""] = /^(.*\S)\s+(\S+)$/su.exec(before) ?? [];
  const company = start === "" ? null : findCompany(start, companies).exact;
  if (company !== null) return { ok: false, message: say.unknownMatter(last, company.name.en) };
  const names = nearest.map((known) => known.name.en);
  return { ok: false, message: say.unknownCompany(before, names) };
}

/** A position at the end of what was typed, and what stands before it. */
export const askedPosition = (typed: string): { before: string; value: Position | null } =>
  takeLast(typed, positionWords);

type Words<T> = readonly (readonly [word: string, value: T])[];

/** Words that name a matter or a position, as people type them. */
const matterWords: Words<Matter> = matters.flatMap((matter) => [
  ...asTyped(matter),
  [`${matter}s`, matter] as const,
]);
const positionWords: Words<Position> = positions.flatMap(asTyped);

function asTyped<T extends string>(id: T): Words<T> {
  return id.includes("-")
    ? [
        [id, id],
        [id.replaceAll("-", " "), id],
      ]
    : [[id, id]];
}

function takeLast<T>(typed: string, words: Words<T>): { before: string; value: T | null } {
  const lower = typed.toLowerCase();
  for (const [word, value] of words) {
    if (lower.endsWith(` ${word}`)) return { before: typed.slice(0, -word.length).trim(), value };
  }
  return { before: typed, value: null };
}
