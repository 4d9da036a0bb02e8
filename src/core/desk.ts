import type { StoredArticle, FeedState, FindRequest, FindResult, StoryRecord } from "../store/store.ts";
import type { Company } from "./company.ts";
import type { Destination } from "./destination.ts";
import type { Feed } from "./feed.ts";
import type { Fault } from "./fault.ts";
import type { LedgerDesk } from "./ledger-desk.ts";
import type { Message } from "./message.ts";
import type { TextSource } from "./page/text-answer.ts";
import type { SettingsDesk } from "./settings-desk.ts";
import type { TimelineChart } from "./timeline-chart.ts";
import type { Wording } from "./wording/en.ts";

/** How the poll of one feed went, for whoever asked for it. */
export interface FeedReport {
  feed: Feed;
  result:
    | { kind: "items"; added: number; updated: number; unchanged: number; refused: number; backlog: number }
    | { kind: "unchanged" }
    | { kind: "failed"; fault: Fault; nextDueAt: number };
}

/** What a command may ask of the desk. Everything that it reads or does goes through here. */
export interface Desk extends LedgerDesk, SettingsDesk {
  now(): number;
  /** Where the command was given. */
  destination: Destination;
  /** What that place is called, for whoever is there. */
  here: string;
  say: Wording;
  companies: readonly Company[];
  feeds: readonly Feed[];
  /** All without `ids`. */
  feedStates(ids?: readonly string[]): Promise<FeedState[]>;
  find(request: FindRequest): Promise<FindResult>;
  /** Relevant articles that name a company or product, newest first. */
  articlesNaming(company: string, limit: number): Promise<StoredArticle[]>;
  articleByUrl(url: string): Promise<StoredArticle | null>;
  story(id: number): Promise<StoryRecord | null>;
  /** Where an article's text comes from, and what changed in it last. */
  textSource(article: number): Promise<TextSource>;
  /** Whether the pages of articles are read. */
  readsPages: boolean;
  /** A chart as a PNG; null when it can't be drawn here. */
  drawTimeline(chart: TimelineChart): Promise<Uint8Array | null>;
  /** Polls now, all feeds or the named ones, and derives what came; reports a feed at a time. */
  poll(feedIds: readonly string[] | null): Promise<FeedReport[]>;
  /** What the next digest of this destination would hold; nothing is recorded. */
  previewDigest(): Promise<Message>;
  /**
   * Posts the digest to this destination now, through the outbox, and says how many stories it holds. Not sent, it
   * stays in the outbox and is tried again.
   */
  postDigest(): Promise<{ stories: number; sent: boolean }>;
}
