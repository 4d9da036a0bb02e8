import { denied, noComment } from "./answers.ts";
import { froze, gave, left, obeyed, removed } from "./deeds.ts";
import type { Frame } from "../frame.ts";
import type { Predicate } from "./frame.ts";
import { challenged, keptUp, refused, reviewed } from "./refusals.ts";
import { broughtBack, inForce, paused, resumed, undone } from "./stops.ts";

const readings: readonly ((said: Predicate) => Frame | null)[] = [
  noComment,
  denied,
  inForce,
  undone,
  resumed,
  paused,
  challenged,
  refused,
  keptUp,
  reviewed,
  broughtBack,
  gave,
  froze,
  left,
  removed,
  obeyed,
];

/** What a predicate says of a company's position; null when nothing. */
export function meaningOf(said: Predicate): Frame | null {
  for (const read of readings) {
    const found = read(said);
    if (found !== null) return found;
  }
  return null;
}
