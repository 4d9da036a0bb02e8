import type { OwedDelivery } from "../../core/delivery.ts";
import type { DestinationRow } from "../../core/destination.ts";
import type { Evidence, StoredAllegation, StoredNote, Watch } from "../../core/ledger-desk.ts";
import type { Decision, Entry, Fact, Matter, Point } from "../../core/ledger.ts";
import type { Stance } from "../../core/stance.ts";
import type { ChatEvent } from "../chat-store.ts";
import type { ClaimedArticle } from "../store.ts";

/** An alert that a destination was owed, and of what it told. */
export interface OwedAlert {
  key: string;
  /** What it told: that a stance changed, or that something speaks against it. */
  kind: "changed" | "contested";
  destination: string;
  company: string;
  matter: Matter;
  position: string;
  factId: string;
}

/** A change of stance as it is logged. */
export interface LoggedChange {
  id: number;
  company: string;
  matter: Matter;
  before: Point | null;
  /** Null when no position is known any more. */
  after: Fact | null;
  at: number;
}

/** A logged change with the stance that stands now. */
export interface StandingChange extends LoggedChange {
  stance: Stance | null;
}

/** A stance that something newly speaks against, as it is logged. */
export interface LoggedContest {
  id: number;
  company: string;
  matter: Matter;
  stance: Stance;
  against: Fact;
  at: number;
}

/** Why an alert no longer holds. */
export type CorrectionReason =
  | { kind: "dropped"; since: string }
  | { kind: "retracted" | "corrected" | "confirmed"; decision: Decision };

/**
 * What the ledger is settled with besides what is stored: it comes with the configuration and the wording. Its
 * functions are pure and synchronous; they are called within a transaction, and may be called again. `inChat` is what
 * chat has set of the destinations at hand.
 */
export interface LedgerBook {
  /** The facts of `companies.yaml`. */
  baseline: readonly Fact[];
  /** The alerts that a change owes to those who watch it, with the keys of their deliveries. */
  alertsFor(
    change: Omit<LoggedChange, "id">,
    watches: readonly (Watch & { destination: string })[],
    inChat: readonly DestinationRow[],
  ): readonly OwedDelivery[];
  /** The same for what newly speaks against a stance. */
  contestAlertsFor(
    contest: Omit<LoggedContest, "id">,
    watches: readonly (Watch & { destination: string })[],
    inChat: readonly DestinationRow[],
  ): readonly OwedDelivery[];
  /** The message that tells a destination that an alert no longer holds; null when it is no more. */
  correctionFor(
    alert: OwedAlert,
    fact: Fact | null,
    reason: CorrectionReason,
    inChat: readonly DestinationRow[],
  ): OwedDelivery | null;
}

/** A claim about unnamed companies, or a change, that a digest may show, with the word that it is recorded under. */
export interface DigestItem<T> {
  item: string;
  value: T;
}

/**
 * The ledger. Whatever moves a stance settles it anew in the same transaction, logs the change and owes the alerts;
 * on PostgreSQL a lock on the company and matter lets one transaction at a time do so.
 */
export interface LedgerStore {
  /** Observed and entered points of a company, oldest first; those of the baseline are with whoever asks. */
  pointsOf(company: string, matter?: Matter): Promise<Point[]>;
  /** Another one whenever anything of what a company's stances are worked out from has changed. */
  revisionOf(company: string): Promise<string>;
  /** The same of every company that anything is known of. */
  revisions(): Promise<ReadonlyMap<string, string>>;
  /** Observed and entered facts by id; unknown ids are left out. */
  facts(ids: readonly string[]): Promise<Map<string, Fact>>;
  /** The settled stance of every company and matter, or of these companies', its lists cut to the newest of each; shared by all who ask. */
  heads(companies?: readonly string[]): Promise<Stance[]>;
  /** Newest first. */
  decisionsOf(company: string, matter?: Matter): Promise<Decision[]>;
  decision(id: string): Promise<Decision | null>;
  /** Newest first. */
  notesOf(company: string): Promise<StoredNote[]>;
  /** Claims about unnamed companies that still stand in their articles, newest first. */
  unnamedAllegations(limit: number): Promise<StoredAllegation[]>;
  /** The stored words around a fact's quote, and the decisions that name it. */
  evidence(fact: Fact): Promise<Evidence>;

  /** @throws EventDone when the event that asks for it was done before; so do the others that take one. */
  decide(
    draft: Omit<Decision, "id" | "at" | "by">,
    by: string,
    book: LedgerBook,
    now: number,
    event?: ChatEvent | null,
  ): Promise<Decision>;
  enter(
    entry: Entry,
    by: string,
    note: string,
    book: LedgerBook,
    now: number,
    event?: ChatEvent | null,
  ): Promise<string>;
  /**
   * Settles every stance anew when the baseline or the day is another than last time, owing no alerts; returns how
   * many stances changed.
   */
  settleAll(book: LedgerBook, now: number): Promise<number>;

  watch(destination: string, watch: Watch, event?: ChatEvent | null): Promise<"watching" | "already">;
  unwatch(destination: string, watch: Watch, event?: ChatEvent | null): Promise<"unwatched" | "was-not">;
  watching(destination: string): Promise<Watch[]>;

  /**
   * Changes of the window, or shortly before it, that digests tell of, that still hold, and that this destination was
   * not shown; a stance's in the order in which they came.
   */
  changesForDigest(
    destination: string,
    window: { from: number; to: number },
  ): Promise<DigestItem<StandingChange>[]>;
  /** The same of what newly speaks against a stance; its stance is the one that stands now. */
  contestsForDigest(
    destination: string,
    window: { from: number; to: number },
  ): Promise<DigestItem<LoggedContest>[]>;
  /**
   * Acts and allegations that came on record in the window as news and still have effect. What says the same of one day
   * has one word, so that it is shown once.
   */
  recordForDigest(destination: string, window: { from: number; to: number }): Promise<DigestItem<Fact>[]>;
  /** The same of claims about unnamed companies in articles that are no backlog. */
  allegationsForDigest(
    destination: string,
    window: { from: number; to: number },
  ): Promise<DigestItem<StoredAllegation>[]>;

  /** Articles whose newest version was derived, from an id on, by id: for a better rule to look at again. */
  derivedArticles(after: number, limit: number): Promise<ClaimedArticle[]>;
  /** What was observed in each of these articles. */
  factsIn(articles: readonly number[]): Promise<Map<number, Fact[]>>;
  /** A page of all observations, by id. */
  observationsAfter(id: string, limit: number): Promise<ArchivedFact[]>;
  /** A page of all claims about unnamed companies, by id. */
  allegationsAfter(id: string, limit: number): Promise<StoredAllegation[]>;
  /** A page of all notes on how things work, by id. */
  notesAfter(id: string, limit: number): Promise<(StoredNote & { id: string })[]>;
  /** What was entered in chat, oldest first. */
  entered(): Promise<Fact[]>;
  /** Every decision, oldest first. */
  decisions(): Promise<Decision[]>;
}

/** An observation with the article that it was made in. */
export interface ArchivedFact {
  fact: Fact;
  title: string;
  origin: "feed" | "page";
  confidence: number;
  rule: string;
}
