import type { See } from "./candidate.ts";
import { kindOf } from "./candidate.ts";

/** Sentences without a name that may still mean the companies named last. */
const reach = 3;
/** Of a longer row, only so many are carried on. */
const mostCarried = 4;

/** A company's name in a sentence. */
export interface Named {
  company: string;
  /** Whether the sentence begins with it, or nearly. */
  early: boolean;
}

/** A company that a sentence doesn't name and may mean: how it was named last. */
export interface Carried {
  /** Whether the sentence names another company. */
  beside: boolean;
  /** Sentences since it was named. */
  since: number;
  /** Which of the companies named there it was. */
  rank: "only" | "first" | "middle" | "last";
  /** How many were named there. */
  among: number;
  early: boolean;
}

/**
 * Companies that a sentence is about: those that it names, and, where it names at most one, those named last, not long ago,
 * each with how it was named.
 */
export function meaning(): (
  named: readonly Named[],
) => readonly (readonly [company: string, carried: Carried | null])[] {
  let last: readonly (Named & Pick<Carried, "rank" | "among">)[] = [];
  /** Sentences since a name. */
  let since = 0;
  return (named) => {
    const carried =
      named.length <= 1 && since < reach
        ? last.filter(({ company }) => !named.some((one) => one.company === company))
        : [];
    const before = since + 1;
    if (named.length > 0)
      [last, since] = [
        named.map((one, at) => ({ ...one, ...placed(at, named.length) })).slice(0, mostCarried),
        0,
      ];
    else since++;
    const beside = named.length > 0;
    return [
      ...named.map(({ company }) => [company, null] as const),
      ...carried.map(({ company, ...one }) => [company, { ...one, beside, since: before }] as const),
    ];
  };
}

const placed = (at: number, among: number): Pick<Carried, "rank" | "among"> => ({
  rank: among === 1 ? "only" : at === 0 ? "first" : at === among - 1 ? "last" : "middle",
  among,
});

const how = kindOf("how:");
const begins = kindOf("begins:");

/** Notes how a sentence means a company; `beginnings`: its first words, which tell whom it goes on about. */
export function seeHow(see: See, carried: Carried | null, beginnings: readonly string[]): void {
  if (carried === null) {
    see(how, "named");
    return;
  }
  const { beside, since, rank, among, early } = carried;
  const where = beside ? "beside" : "alone";
  see(how, where);
  see(how, `${where}:${rank}`);
  see(how, `${where}:${rank}:${since}`);
  see(how, `among:${Math.min(among, 4)}`);
  see(how, early ? "early" : "late");
  see(how, `${early ? "early" : "late"}:${rank}`);
  for (const beginning of beginnings) {
    see(begins, beginning);
    see(begins, `${rank}:${beginning}`);
  }
}
