/** A company that a sentence names, or may mean without naming it, and what tells what the sentence says of it. */
export interface Candidate<Sentence> {
  company: string;
  sentence: Sentence;
  features: Features;
}

/** What was seen, each with how much it counts. The same thing is seen once. */
export type Features = ReadonlyMap<string, number>;

/** Sentences without a name that may still mean the companies named last. */
const reach = 3;
/** Of a longer row, only so many are carried on. */
const mostCarried = 4;

/** Companies that a sentence is about, each with how it is meant: by name, or as those named last, not long ago. */
export function meaning(): (
  named: readonly string[],
) => readonly (readonly [company: string, how: string])[] {
  const carriedAt = carrying();
  return (named) => {
    const how = named.length > 0 ? "carried-beside" : "carried";
    return [
      ...named.map((company) => [company, "named"] as const),
      ...carriedAt(named).map((company) => [company, how] as const),
    ];
  };
}

/** Companies that a sentence may mean though it names at most one: those named last, not long ago. */
export function carrying(): (named: readonly string[]) => readonly string[] {
  let last: readonly string[] = [];
  let age = 0;
  return (named) => {
    const carried =
      named.length <= 1 && age < reach ? last.filter((company) => !named.includes(company)) : [];
    if (named.length > 0) [last, age] = [named.slice(0, mostCarried), 0];
    else age++;
    return carried;
  };
}

/** Notes what is seen of a candidate; of twice the same, the first counts. */
export function noting(): { features: Map<string, number>; see: (name: string, weight?: number) => void } {
  const features = new Map<string, number>();
  return {
    features,
    see: (name, weight = 1) => {
      if (!features.has(name)) features.set(name, weight);
    },
  };
}
