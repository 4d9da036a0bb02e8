import type { Form, Matter, Position } from "../ledger.ts";

/** What a verb with its objects says, before it is known who does it and whether it is so. */
export interface Frame {
  position: Position;
  matter: Matter;
  form: Form;
  /** The rule, for whoever asks why. */
  rule: string;
}

/** Where objects were found: behind the verb, before it in its clause, anywhere in its sentence, in the sentences around. */
export interface Zones {
  after: ReadonlySet<string>;
  before: ReadonlySet<string>;
  sentence: ReadonlySet<string>;
  around: ReadonlySet<string>;
}

export interface Said {
  /** Sets of the verb; a verb may be in several. */
  heads: ReadonlySet<string>;
  negated: "no" | "never" | "not";
  /** `habit`: present or future; `past`: done. */
  tense: "habit" | "past";
  /** Somebody in authority, a law or a demand is behind it. */
  official: boolean;
  hongKong: boolean;
  /** The words themselves affirm ("answered questions") and say the contrary only when negated. */
  asksNegation: boolean;
  /** It is requests that are not answered, and not a reporter's questions. */
  ofRequests: boolean;
  /** "for now", 暂时. */
  forNow: boolean;
  /** The sentence itself says who. */
  named: boolean;
  /** A verb of leaving that is nothing else, with Hong Kong right behind it. */
  leavesCity: boolean;
  /** A Chinese verb that means nothing but leaving a place. */
  quits: boolean;
}

/** Whether a zone holds any of some sets. */
export const any = (zone: ReadonlySet<string>, ...sets: readonly string[]): boolean =>
  sets.some((set) => zone.has(set));

/** What matter a zone's words are about; null when they don't tell. */
export function matterIn(zone: ReadonlySet<string>): Matter | null {
  if (any(zone, "data-request")) return "user-data";
  if (any(zone, "removal-request")) return "takedown";
  if (any(zone, "freeze-request")) return "accounts";
  if (any(zone, "user-data") && any(zone, "give", "request", "answer", "receive")) return "user-data";
  if (any(zone, "accounts") && any(zone, "freeze", "request", "unfreeze") && !any(zone, "content"))
    return "accounts";
  if (any(zone, "content")) return "takedown";
  if (any(zone, "user-data")) return "user-data";
  if (any(zone, "accounts")) return "accounts";
  return null;
}

/** The matter told by the nearest words that tell one. */
export function matterOf(zones: Zones, fallback: Matter = "user-data"): Matter {
  return (
    matterIn(zones.after) ??
    matterIn(zones.before) ??
    matterIn(zones.sentence) ??
    matterIn(zones.around) ??
    fallback
  );
}

/** Puts a frame together. */
export const frame = (position: Position, matter: Matter, form: Form, rule: string): Frame => ({
  position,
  matter,
  form,
  rule,
});
