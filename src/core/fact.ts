import { hash } from "node:crypto";
import type { Decision, Entry, Fact, Point } from "./ledger.ts";
import type { Translated } from "./translated.ts";

/** Digits and letters that can't be taken for each other when somebody types them. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
/** 45 bits: among a million facts the odds that two share an id are one in seventy. */
const idLength = 9;

/**
 * An id that the same parts always give: `o` for observed, `b` for the baseline, `a` for an allegation about unnamed
 * companies, `n` for a note, then nine letters or digits. Parts are kept apart, so `["a", "bc"]` and `["ab", "c"]` differ.
 */
export function factId(kind: "o" | "b" | "a" | "n", parts: readonly (string | number | null)[]): string {
  const digest = hash("sha256", JSON.stringify(parts), "buffer");
  let id: string = kind;
  for (let index = 0; index < idLength; index++) id += alphabet[fiveBits(digest, index * 5)];
  return id;
}

function fiveBits(bytes: Uint8Array, at: number): number {
  const two = (bytes[at >> 3]! << 8) | bytes[(at >> 3) + 1]!;
  return (two >> (11 - (at & 7))) & 31;
}

/** What an entry made in chat has beside its words: its id, who made it, when, and their note. */
export type EnteredBy = { id: string } & NonNullable<Fact["entered"]>;

/** A hand-made entry as the ledger decides by it. Without `entered` it is one of the baseline. */
export function pointOf(entry: Entry<Translated>, entered?: EnteredBy): Point {
  return {
    id: entered?.id ?? factId("b", identityOf(entry)),
    company: entry.company,
    matter: entry.matter,
    position: entry.position,
    form: entry.form,
    basis: entry.basis,
    dateBasis: "told",
    date: entry.date,
    effective: entry.effective,
    saidAt: null,
    seenAt: entered?.at ?? 0,
    goneSince: null,
  };
}

/** A hand-made entry with what is shown of it: our paraphrase and its source, and no stored quote. */
export function factOf(entry: Entry<Translated>, entered?: EnteredBy): Fact {
  return {
    ...pointOf(entry, entered),
    condition: entry.condition,
    period: entry.period,
    received: entry.received,
    complied: entry.complied,
    by: entry.by,
    text: entry.text,
    source: entry.source,
    evidence: null,
    entered: entered ? { by: entered.by, at: entered.at, note: entered.note } : null,
  };
}

/** A decision that settles a stance, as a fact to be told; `point` is the stance's current one. */
export function rulingFact(ruling: Decision, point: Point): Fact {
  return {
    ...point,
    condition: ruling.condition,
    period: null,
    received: null,
    complied: null,
    by: null,
    text: ruling.note,
    source: { publisher: ruling.by, url: ruling.url },
    evidence: null,
    entered: { by: ruling.by, at: ruling.at, note: ruling.note },
  };
}

/** The baseline's facts. Several of one source that differ in their words alone are told apart by their order. */
export function baselineFacts(entries: readonly Entry<Translated>[]): Fact[] {
  const met = new Map<string, number>();
  return entries.map((entry) => {
    const fact = factOf(entry);
    const before = met.get(fact.id) ?? 0;
    met.set(fact.id, before + 1);
    return before === 0 ? fact : { ...fact, id: factId("b", [...identityOf(entry), before]) };
  });
}

/** What an entry is known by: what the ledger decides by, and the source. Its words may be written better. */
const identityOf = (entry: Entry<Translated>) => [
  entry.company,
  entry.date,
  entry.matter,
  entry.position,
  entry.form,
  entry.basis,
  entry.effective,
  entry.period,
  entry.received,
  entry.complied,
  entry.source.url,
];
