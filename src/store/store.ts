import type { ArticleText, FeedType, Language, Topic } from "../core/article.ts";
import type { DraftArticle } from "../core/draft.ts";
import type { DeliveryKind, OwedDelivery, SendResult } from "../core/delivery.ts";
import type { Fault } from "../core/fault.ts";
import type { Feed, Validators } from "../core/feed.ts";
import type { Message } from "../core/message.ts";
import type { Observed } from "../core/observe.ts";
import type { Relevance } from "../core/relevance/relevance.ts";
import type { StoryArticle, StoryDecision, StoryFeatures } from "../core/story/story.ts";
import type { ChatStore } from "./chat-store.ts";
import type { ExpiringTable } from "./expiring.ts";
import type { LedgerBook, LedgerStore } from "./ledger/ledger-store.ts";
import type { PageStore } from "./page-store.ts";

/**
 * A piece of work that one process holds until `leaseUntil`. `fence` grows with every claim: finishing under
 * an old one changes nothing and says so, whoever was slow.
 */
export interface Claim {
  fence: number;
}

/** All times in this file are milliseconds since 1970 (UTC); `now` always comes from the caller. */
export interface ClaimRequest {
  now: number;
  /** How long the claimer has before others may take the work. */
  leaseMs: number;
  limit: number;
}

/** What the desk remembers of a feed between polls. */
export interface FeedState {
  feedId: string;
  /** Where it is fetched from: the configured address, or where a permanent redirect moved it. */
  url: string;
  validators: Validators;
  /** Null until the first poll that brought items. */
  firstPolledAt: number | null;
  lastOkAt: number | null;
  /** When items last came (as opposed to "not modified"). */
  lastItemsAt: number | null;
  nextDueAt: number;
  failures: number;
  fault: Fault | null;
  /** Answered 410: not polled again until its address changes in the configuration. */
  gone: boolean;
  /** The editor who stopped it in chat; null while it is polled. */
  pausedBy: string | null;
}

export type ClaimedFeed = FeedState & Claim;

/** How a poll ended. Times are when to poll next. */
export type PollOutcome =
  | {
      kind: "items";
      drafts: readonly DraftArticle[];
      validators: Validators;
      movedTo: string | null;
      nextDueAt: number;
    }
  | { kind: "unchanged"; validators: Validators; movedTo: string | null; nextDueAt: number }
  | { kind: "failed"; fault: Fault; gone: boolean; nextDueAt: number };

/** What of a feed its articles are stored with. */
export type PolledFeed = Pick<Feed, "type" | "language" | "publisher"> & Partial<Pick<Feed, "watched">>;

/** What storing a poll's items came to. An item that could not be stored is named, the others are kept. */
export interface PollSaved {
  added: number;
  updated: number;
  unchanged: number;
  refused: { title: string; reason: string }[];
}

/** An article as it is stored, with its current version. */
export interface StoredArticle extends ArticleText {
  id: number;
  feedId: string;
  feedType: FeedType;
  language: Language;
  canonicalUrl: string | null;
  version: number;
  firstSeenAt: number;
  backlog: boolean;
  /** A page that is watched for changes. */
  watched: boolean;
  /** Null until derived. */
  relevance: Relevance | null;
  companies: string[];
  storyId: number | null;
}

export type ClaimedArticle = StoredArticle & Claim;

/** What was worked out for one article; stored in one transaction. */
export interface Derivation {
  relevance: Relevance;
  /** Ids of the companies and products that it names. */
  companies: readonly string[];
  /** Null for an irrelevant article: it joins no story. */
  features: StoryFeatures | null;
  /** What its versions say of companies' positions. */
  observed: Observed;
}

/** What is decided within the transaction, from what is stored by then. */
export interface DerivationRules {
  /** Chooses a story; synchronous and pure: it may be asked again. */
  decide: (candidates: readonly StoryArticle[]) => StoryDecision;
  windowMs: number;
  book: LedgerBook;
  /** Better rules look through the archive: what they find is news to nobody, and owes nothing. */
  quiet: boolean;
}

/** One version of an article as it is stored. */
export interface StoredVersion {
  version: number;
  origin: "feed" | "page";
  title: string;
  text: string;
  /** When it was fetched. */
  seenAt: number;
}

export interface StoryRecord {
  id: number;
  firstSeenAt: number;
  articles: StoredArticle[];
}

export interface FindRequest {
  /** What the user typed; words in any of the three scripts, "quoted phrases", nothing else special. */
  query: string;
  limit: number;
  /** Only relevant articles; default false. */
  relevantOnly?: boolean;
  /** Continue below this article id (newest first). */
  before?: number | null;
}

export interface FindResult {
  articles: StoredArticle[];
  /** Pass as `before` to go on; null when there are no more. */
  next: number | null;
}

export interface DigestWindow {
  /** Exclusive. */
  from: number;
  /** Inclusive. */
  to: number;
}

export interface DigestRecord {
  destination: string;
  /** What this digest is of, once: `2026-11-23` for the day's, or a unique word for one asked for by hand. */
  slot: string;
  window: DigestWindow;
  storyIds: readonly number[];
  /** What else it shows: see `DigestItem`. */
  items: readonly string[];
  delivery: OwedDelivery;
}

export interface ClaimedDelivery extends Claim {
  id: number;
  key: string;
  destination: string;
  platform: string;
  kind: DeliveryKind;
  message: Message;
  /** How many times sending was begun before this one; 0 on the first. A lost answer is looked for from 1 on. */
  attempts: number;
  owedAt: number;
  /** Null: never begun before. */
  firstTriedAt: number | null;
  /** The platform's ids of the parts that are posted already. */
  posted: readonly string[];
  /** Those of the delivery that it takes the place of; null when it takes none, or that was never posted. */
  replaces: readonly string[] | null;
}

export interface PurgeRequest {
  now: number;
  keepIrrelevantDays: number;
  keepDeliveriesDays: number;
}

/**
 * Everything that the desk keeps; the same on SQLite and on PostgreSQL, and tested as one. A method that
 * returns has saved. One that throws `StoreFailure` has saved nothing, and says what is wrong with the
 * database: a full disk, a damaged file, a server that is away. Calls made at the same time share a commit on
 * SQLite, so many of them at once cost little more than one.
 */
export interface Store extends LedgerStore, PageStore, ChatStore {
  readonly dialect: "sqlite" | "postgres";

  /**
   * Frees what an ended desk had claimed, for a desk that begins: on SQLite it holds the desk's lock, so nobody else is
   * at work, and the fence keeps out whatever of the ended one is still under way. On PostgreSQL leases run out instead.
   */
  freeClaims(): Promise<void>;

  /**
   * Makes the rows of `feed_state` follow the configuration: adds new feeds as due now, forgets the state of
   * ones whose configured address changed, keeps the articles of removed ones.
   */
  syncFeeds(feeds: readonly { id: string; url: string }[], now: number): Promise<void>;
  /** All without `ids`. */
  feedStates(ids?: readonly string[]): Promise<FeedState[]>;
  /** Makes feeds due at `now`, all of them without `ids`, for a poll asked for by hand. */
  makeDue(now: number, ids?: readonly string[]): Promise<void>;
  claimDueFeeds(request: ClaimRequest): Promise<ClaimedFeed[]>;
  /**
   * Transaction 1. `lost` when the claim was no longer held: nothing is stored then. An article follows the
   * text of the feed that brought it first; another feed's text for it is taken only when that is the full
   * text and there was none.
   */
  finishPoll(
    claim: ClaimedFeed,
    outcome: PollOutcome,
    feed: PolledFeed,
    now: number,
  ): Promise<PollSaved | "lost">;

  /** Articles whose current version has no derivation yet, oldest first. */
  claimUnderived(request: ClaimRequest): Promise<ClaimedArticle[]>;
  /**
   * Transaction 2, one an article. Stories are decided one at a time (a lock row on PostgreSQL, the one
   * writer on SQLite), so that two replicas can't both start the same story: candidates that share a key and
   * were published within `windowMs` (the 200 that share most) are read inside the transaction and handed to
   * `decide`. An article that already is in a story keeps it. The stances that its observations move are settled
   * likewise, a company and matter at a time, and the alerts owed.
   */
  finishDerivation(
    claim: ClaimedArticle,
    derivation: Derivation,
    rules: DerivationRules,
    now: number,
  ): Promise<"saved" | "lost">;
  /** Every stored version of an article, oldest first; none of one whose words were purged. */
  versionsOf(article: number): Promise<StoredVersion[]>;
  underivedCount(): Promise<number>;

  article(id: number): Promise<StoredArticle | null>;
  /** Relevant articles that name a company or product, newest first. */
  articlesNaming(company: string, limit: number): Promise<StoredArticle[]>;
  articleByUrl(canonicalUrl: string): Promise<StoredArticle | null>;
  /** A story with its articles, first seen first; follows merges. */
  story(id: number): Promise<StoryRecord | null>;
  find(request: FindRequest): Promise<FindResult>;
  counts(): Promise<{ articles: number; relevant: number; stories: number }>;

  /**
   * Stories to show: with an article that is relevant to one of `topics`, not backlog and was first found
   * relevant within the window or shortly before it, and that this destination was not shown before (a merged
   * story counts as shown when any of its parts was). It is the finding that counts, as an article may be
   * stored before one digest and understood, or made clear by its publisher, only after it.
   */
  storiesForDigest(
    destination: string,
    window: DigestWindow,
    topics: readonly Topic[],
  ): Promise<StoryRecord[]>;
  /** The newest digest whose window ended by `now`: what a clock that ran ahead recorded says nothing. */
  lastDigest(destination: string, now: number): Promise<{ slot: string; window: DigestWindow } | null>;
  /** Notes that a destination is there from now on, as a `lastDigest` with the slot `begun`, unless that is known. */
  beginDigests(destination: string, now: number): Promise<void>;
  /** Records the digest, what it showed and the delivery it owes, in one transaction, once a slot. */
  recordDigest(record: DigestRecord, now: number): Promise<"recorded" | "already">;

  /** Puts a message into the outbox; `already` when its key is known. */
  owe(delivery: OwedDelivery, now: number): Promise<"owed" | "already">;
  /**
   * At most one message a destination, its oldest: the next is claimed when that one was sent or given up. None for a
   * destination that is closed.
   */
  claimDeliveries(request: ClaimRequest & { platforms: readonly string[] }): Promise<ClaimedDelivery[]>;
  /** Keeps the ids of the parts of a claimed message that are posted so far, and the claim for as long again. */
  keepProgress(claim: ClaimedDelivery, posted: readonly string[], leaseUntil: number): Promise<void>;
  /** A message for a destination that turns out to be closed stays owed. */
  finishDelivery(claim: ClaimedDelivery, result: SendResult, now: number): Promise<"saved" | "lost">;
  /** How many messages are owed and not yet sent or dead. */
  owedCount(): Promise<number>;

  /** What may expire, for the cache; never used within a transaction. */
  readonly expiring: ExpiringTable;

  /**
   * Removes the words of irrelevant articles, delivered messages and what has expired, each past its time. An
   * article's identity stays, so that its feed doesn't bring it back as new.
   */
  purge(request: PurgeRequest): Promise<{ articles: number; deliveries: number }>;
  close(): Promise<void>;
}
