import type { Translated } from "./translated.ts";

/** What a stance is about. */
export const matters = ["user-data", "takedown", "accounts", "presence"] as const;
export type Matter = (typeof matters)[number];

export const positions = [
  "paused",
  "reviewing",
  "complied",
  "refused",
  "challenging",
  "exited",
  "resumed",
  "denied",
  "no-comment",
] as const;
export type Position = (typeof positions)[number];

/** `policy`: what a company does in general; `act`: a single order, or a figure for a period. */
export const forms = ["policy", "act"] as const;
export type Form = (typeof forms)[number];

/** On whose word, lowest first: somebody else claims it; the publisher states it; the company said it. */
export const bases = ["allegation", "reported", "company-statement"] as const;
export type Basis = (typeof bases)[number];

/** `denied` and `no-comment` are responses: they show beside a stance and never replace it. */
export const responses: ReadonlySet<Position> = new Set<Position>(["denied", "no-comment"]);

const onRequests: readonly Position[] = [
  "paused",
  "reviewing",
  "complied",
  "refused",
  "challenging",
  "resumed",
  "denied",
  "no-comment",
];

/** Which positions a matter knows (the table in ARCHITECTURE.md, "Stance"). */
export const positionsOf: Readonly<Record<Matter, readonly Position[]>> = {
  "user-data": onRequests,
  takedown: onRequests,
  accounts: onRequests.filter((position) => position !== "paused"),
  presence: ["paused", "reviewing", "complied", "exited", "resumed", "denied", "no-comment"],
};

/**
 * When a fact was announced. `told`: the text gives the date; `news`: the article reports it as new; `background`: it
 * is retold without a date, so it supports what it retells and never decides anything.
 */
export const dateBases = ["background", "news", "told"] as const;
export type DateBasis = (typeof dateBases)[number];

export interface Source<Text> {
  publisher: Text;
  url: string;
}

/** Numbers of a transparency report, and what a position hangs on. Null: not said. */
interface Particulars<Text> {
  /** "until further notice", "pending review". */
  condition: Text | null;
  /** Since or from when it applies, where that is told apart: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  effective: string | null;
  /** For figures: the period they are for (`2020-H2`, `2021`, `2020-07/2020-12`). */
  period: string | null;
  received: number | null;
  complied: number | null;
  /** Who alleges it, for an allegation. */
  by: Text | null;
}

/**
 * A dated fact entered by hand: our own paraphrase with a link, and no stored quote. What is entered in chat has one
 * text, as it was written; the baseline may have it in every language.
 */
export interface Entry<Text extends Translated = string> extends Particulars<Text> {
  company: string;
  /** When it was announced: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
  matter: Matter;
  position: Position;
  form: Form;
  basis: Basis;
  text: Text;
  source: Source<Text>;
}

/** Where in an article's title or text a quote stands, which is exactly the words there. */
export interface Quote {
  where: "title" | "text";
  start: number;
  end: number;
  quote: string;
}

/** One claim about one company's position on one matter, found in an article's words. */
export interface Observation extends Particulars<string>, Quote {
  /** Id of the company or product. */
  company: string;
  matter: Matter;
  position: Position;
  form: Form;
  basis: Basis;
  dateBasis: DateBasis;
  /** The date that the text tells: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null unless `dateBasis` is `told`. */
  announced: string | null;
  /** From 0 to 1. */
  confidence: number;
  /** The rule that made it, for whoever asks why. */
  rule: string;
}

/** A claim about companies that it doesn't name: "tech firms may be handing over user data". */
export interface UnnamedAllegation extends Quote {
  by: string | null;
  /** Whom it is about, in the text's words. */
  about: string;
  matter: Matter;
  announced: string | null;
  rule: string;
}

/** What tells how things work at a company and is no position. */
export const noteKinds = ["no-data", "treaty-route", "we-stay", "few-requests"] as const;
export type NoteKind = (typeof noteKinds)[number];

export interface MechanismNote extends Quote {
  company: string;
  kind: NoteKind;
  rule: string;
}

/** All that extraction finds in one article. */
export interface Extraction {
  observations: Observation[];
  allegations: UnnamedAllegation[];
  notes: MechanismNote[];
}

/**
 * What the ledger decides by: the part of a fact that resolution looks at. Light, so that the thousands that a company
 * gathers can be read at once.
 */
export interface Point {
  /**
   * Stable across derivations and restarts, short enough to be typed: `o…` observed, `b…` of the baseline, `e…` entered
   * by `/enter`, `d…` an editor's decision.
   */
  id: string;
  company: string;
  matter: Matter;
  position: Position;
  form: Form;
  basis: Basis;
  dateBasis: DateBasis;
  /** The day announced as told, else the day of the article in Hong Kong; as exact as known. */
  date: string;
  effective: string | null;
  /** The instant at which its article was published, for what that tells as news; null where only a day is known. */
  saidAt: number | null;
  /** When the desk first had it: when its version was fetched or it was entered; 0 for the baseline. */
  seenAt: number;
  /** The day since when a later version of the article no longer has the quote. */
  goneSince: string | null;
}

/** Whether it stands beside stances and never moves one, though it is more than an answer: an act, or what others allege. */
export const isBesideStances = ({ basis, form, position }: Point): boolean =>
  basis === "allegation" || (form === "act" && !responses.has(position));

/** A point with its proof, to be shown. */
export interface Fact extends Point, Particulars<Translated> {
  /** An observation's exact quote; an entry's paraphrase; a decision's note. */
  text: Translated;
  source: { publisher: Translated; url: string | null };
  /** Null for what was entered by hand or decided. */
  evidence: { article: number; version: number; where: "title" | "text"; start: number; end: number } | null;
  /** Who entered or decided it in chat and when; null for observations and the baseline. */
  entered: { by: string; at: number; note: string } | null;
}

/**
 * What an editor decided; append-only. `confirm` and `correct` settle a company's stance on a matter as of `at` and
 * outrank all that came before; `retract` takes the effect from one fact or from an earlier decision.
 */
export interface Decision {
  /** `d1`, `d2`, … */
  id: string;
  kind: "confirm" | "correct" | "retract";
  company: string;
  matter: Matter;
  /** What it settles; null for `retract`. */
  position: Position | null;
  /** Of a fact that is confirmed: its own. */
  condition: Translated | null;
  /** Since when the position is held, as far as the editor says. */
  since: string | null;
  /** For `retract`: the id of the fact or decision; for `confirm`: of the fact that it confirms. */
  target: string | null;
  at: number;
  by: string;
  note: string;
  url: string | null;
}
