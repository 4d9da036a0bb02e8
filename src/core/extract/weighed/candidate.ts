import { hashOf, hashedSoFar } from "./hash.ts";

/** A company that a sentence names, or may mean without naming it, and what tells what the sentence says of it. */
export interface Candidate<Sentence> {
  company: string;
  sentence: Sentence;
  features: Features;
}

/** What was seen, by its name's hash, each with how much it counts. */
export type Features = ReadonlyMap<number, number>;

/** Names by their hashes, for those who learn. */
export type Names = Map<number, string>;

/** Sentences without a name that may still mean the companies named last. */
const reach = 3;
/** Of a longer row, only so many are carried on. */
const mostCarried = 4;

/**
 * Companies that a sentence is about, each with how it is meant: by name, or, where the sentence names at most one, as those
 * named last, not long ago.
 */
export function meaning(): (
  named: readonly string[],
) => readonly (readonly [company: string, how: string])[] {
  let last: readonly string[] = [];
  /** Sentences since a name. */
  let since = 0;
  return (named) => {
    const carried =
      named.length <= 1 && since < reach ? last.filter((company) => !named.includes(company)) : [];
    if (named.length > 0) [last, since] = [named.slice(0, mostCarried), 0];
    else since++;
    const how = named.length > 0 ? "carried-beside" : `carried-${since}`;
    return [
      ...named.map((company) => [company, "named"] as const),
      ...carried.map((company) => [company, how] as const),
    ];
  };
}

/** How something is seen: the beginning of its name. */
export interface Kind {
  name: string;
  hashed: number;
}

export const kindOf = (name: string): Kind => ({ name, hashed: hashedSoFar(name) });

/** Notes that something is seen. */
export type See = (kind: Kind, what: string, weight?: number) => void;

/** Notes what is seen of a candidate; of twice the same, the first counts. */
export function noting(names: Names | null): { features: Map<number, number>; see: See } {
  const features = new Map<number, number>();
  return {
    features,
    see: (kind, what, weight = 1) => {
      const hash = hashOf(what, kind.hashed);
      if (features.has(hash)) return;
      features.set(hash, weight);
      names?.set(hash, `${kind.name}${what}`);
    },
  };
}
