import type { Act } from "./act.ts";
import { challenges } from "./acts-in-court.ts";
import { leaves } from "./acts-of-leaving.ts";
import { gives, reaches } from "./acts-of-giving.ts";
import { reviews, undecided } from "./acts-of-review.ts";
import {
  answers,
  approached,
  denies,
  doesNothing,
  obeys,
  receives,
  redirects,
  refuses,
  unaware,
} from "./acts-on-requests.ts";
import { pauses, resumes, stopsToo } from "./acts-of-pausing.ts";
import {
  alters,
  comments,
  freezes,
  keeps,
  reappears,
  removes,
  restores,
  returns,
  staying,
  stays,
  unfreezes,
  vanishes,
} from "./acts-on-things.ts";
import { yields } from "./outcomes.ts";
import type { Event } from "./events.ts";
import type { Scene } from "./scene.ts";

type Reader = (event: Event, scene: Scene) => Act | null;

/** In the order in which they are tried; the first that says something is taken. */
const readers: readonly (readonly [string, Reader])[] = [
  ["challenge", challenges],
  ["receive", receives],
  ["approach", approached],
  ["deny", denies],
  ["unaware", unaware],
  ["resume", resumes],
  ["pause", pauses],
  ["stop", stopsToo],
  ["unfreeze", unfreezes],
  ["restore", restores],
  ["reappear", reappears],
  ["return", returns],
  ["keep", keeps],
  ["stays", stays],
  ["reach", reaches],
  ["leave", leaves],
  ["freeze", freezes],
  ["remove", removes],
  ["vanish", vanishes],
  ["redirect", redirects],
  ["refuse", refuses],
  ["obey", obeys],
  ["yield", yields],
  ["give", gives],
  ["alter", alters],
  ["undecided", undecided],
  ["review", reviews],
  ["answer", answers],
  ["stay", staying],
  ["inert", doesNothing],
  ["comment", comments],
];

/** What an event says that somebody does; null when nothing that matters. */
export function actOf(event: Event, scene: Scene): Act | null {
  // "answered that it would", "disputed that it was following orders": only says something.
  const says = /^(?:answer|repl|respond|disput|contest|challeng)\w* (?:only )?that\b/.test(scene.rest);
  for (const [name, read] of readers) {
    if (!event.classes.has(name) || (says && (name === "answer" || name === "challenge"))) continue;
    const found = read(event, scene);
    if (found) return found;
  }
  return null;
}
