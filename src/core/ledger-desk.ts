import type { Topic } from "./article.ts";
import type { Decision, Entry, Fact, Matter, MechanismNote, Point, UnnamedAllegation } from "./ledger.ts";
import type { Stance } from "./stance.ts";

/** Who gave a command. On the terminal: whoever sits at it. */
export interface Asker {
  name: string;
  /** Whether they may correct the record. */
  editor: boolean;
}

/** What the ledger says of one company, its stances resolved as of now. */
export interface LedgerView {
  stances: readonly Stance[];
  /** The facts behind the points that an answer may show, by id. */
  facts: ReadonlyMap<string, Fact>;
  /** Every decision on this company, newest first. */
  decisions: readonly Decision[];
  notes: readonly StoredNote[];
}

/** Where something that extraction found is stored. */
export interface Found {
  article: number;
  title: string;
  publisher: string;
  url: string | null;
  /** The article's day in Hong Kong. */
  day: string;
}

export type StoredNote = MechanismNote & Found;
export type StoredAllegation = UnnamedAllegation & Found & { id: string };

/** A watched company or topic of a destination. */
export type Watch = { kind: "company"; company: string } | { kind: "topic"; topic: Topic };

/** The stored words around a quote. */
export interface Evidence {
  fact: Fact;
  /** Null for what was entered by hand or decided. */
  stored: {
    title: string;
    before: string;
    quote: string;
    after: string;
    version: number;
    /** Where this version's text came from. */
    origin: "feed" | "page";
    /** When this version was fetched. */
    fetchedAt: number;
    /** The newest version of the same origin, when it is another. */
    newest: { version: number; fetchedAt: number } | null;
  } | null;
  /** Decisions that name it. */
  decisions: readonly Decision[];
}

/** What the ledger's commands ask of the desk. */
export interface LedgerDesk {
  asker: Asker;
  /** `all`: the facts of every point, not only of those that an answer shows at first. */
  ledgerOf(company: string, all: boolean): Promise<LedgerView>;
  /** The stance of every company and matter that has one, or of these companies; of each of its lists the newest only. */
  board(companies?: readonly string[]): Promise<readonly Stance[]>;
  /** Claims about unnamed companies, newest first. */
  unnamedAllegations(limit: number): Promise<readonly StoredAllegation[]>;
  /** Every point of a company, oldest first, every decision on it, and what its stances are today. */
  timelineOf(
    company: string,
  ): Promise<{ points: readonly Point[]; decisions: readonly Decision[]; stances: readonly Stance[] }>;
  /** Facts by their ids, those of the baseline too; unknown ids are left out. */
  facts(ids: readonly string[]): Promise<ReadonlyMap<string, Fact>>;
  evidence(id: string): Promise<Evidence | null>;
  /** A decision by its id, for retracting it. */
  decision(id: string): Promise<Decision | null>;
  /** Saves a decision of the asker as of now and returns it with its id; the record changes at once. */
  decide(draft: Omit<Decision, "id" | "at" | "by">): Promise<Decision>;
  /** Saves a fact of the asker's as of now and returns its id. */
  enter(entry: Entry, note: string): Promise<string>;
  /** `already` when the destination watches it. */
  watch(watch: Watch): Promise<"watching" | "already">;
  unwatch(watch: Watch): Promise<"unwatched" | "was-not">;
  watching(): Promise<readonly Watch[]>;
  /** One company's stance on one matter as of now, to show what a decision changes. */
  stanceOf(company: string, matter: Matter): Promise<Stance | null>;
}
