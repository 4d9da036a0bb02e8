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

export interface Source {
  publisher: string;
  url: string;
}

/** A dated fact entered by hand: our own paraphrase with a link, and no stored quote. */
export interface Entry {
  company: string;
  /** When it was announced: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
  matter: Matter;
  position: Position;
  form: Form;
  basis: Basis;
  condition: string | null;
  effective: string | null;
  /** For figures: the period they are for (`2020-H2`, `2021`, `2020-07/2020-12`). */
  period: string | null;
  received: number | null;
  complied: number | null;
  /** Who alleges it, for an allegation. */
  by: string | null;
  text: string;
  source: Source;
}
