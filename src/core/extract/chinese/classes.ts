import type { Word } from "./words.ts";
import { thingClasses, verbClasses } from "./words.ts";

export type Classes = ReadonlySet<string>;

export const requestClasses = ["request", "data-request", "removal-request", "freeze-request"];

export const has = (word: Word | undefined, ...sets: readonly string[]): boolean =>
  word !== undefined && sets.some((set) => word.is.has(set));

export const isVerb = (word: Word): boolean => {
  for (const set of word.is) if (verbClasses.has(set)) return true;
  return false;
};

export const isThing = (word: Word | undefined): boolean => {
  if (word) for (const set of word.is) if (thingClasses.has(set)) return true;
  return false;
};

export function classesOf(words: readonly Word[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const word of words) for (const set of word.is) all.add(set);
  return all;
}
