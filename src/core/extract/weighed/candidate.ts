import { hashOf, hashedSoFar } from "./hash.ts";
import type { Carried } from "./meaning.ts";

/** A company that a sentence names, or may mean without naming it, and what tells what the sentence says of it. */
export interface Candidate<Sentence> {
  company: string;
  sentence: Sentence;
  /** How the company was named last, where the sentence doesn't name it. */
  carried: Carried | null;
  isTitle: boolean;
  features: Features;
}

/** What was seen, by its name's hash, each with how much it counts: a small whole number. */
export type Features = ReadonlyMap<number, number>;

/** Names by their hashes, for those who learn. */
export type Names = Map<number, string>;

/** Reads sentences by their number as they are asked for, in order, and keeps the last three: a sentence and its neighbours. */
export function readingAlong<Words>(
  count: number,
  read: (at: number) => Words,
): (at: number) => Words | null {
  const kept = new Map<number, Words>();
  return (at) => {
    if (at < 0 || at >= count) return null;
    kept.delete(at - 3);
    if (!kept.has(at)) kept.set(at, read(at));
    return kept.get(at)!;
  };
}

/** How something is seen: the beginning of its name. */
export interface Kind {
  name: string;
  hashed: number;
}

export const kindOf = (name: string): Kind => ({ name, hashed: hashedSoFar(name) });

/** What counts fully, what counts as less, and what stands in a neighbouring sentence. */
export const full = 10;
export const less = 7;
export const beside = 4;

/** Notes that something is seen. */
export type See = (kind: Kind, what: string, weight?: number) => void;

/** Notes what is seen of a candidate; of twice the same, the first counts. */
export function noting(names: Names | null): { features: Map<number, number>; see: See } {
  const features = new Map<number, number>();
  return {
    features,
    see: (kind, what, weight = full) => {
      const hash = hashOf(what, kind.hashed);
      if (features.has(hash)) return;
      features.set(hash, weight);
      names?.set(hash, `${kind.name}${what}`);
    },
  };
}
