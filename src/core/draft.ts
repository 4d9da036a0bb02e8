import type { FeedItem } from "./article.ts";

/** An item of a feed, ready to be stored. */
export interface DraftArticle {
  /**
   * What identifies it, strongest first: an article that already has one of these keys is the same article,
   * so a changed GUID, a changed link or a reset feed makes no new one.
   */
  keys: readonly string[];
  /** Hash of the words; another hash for a known article is a new version. */
  contentHash: string;
  /** Backlog is searchable and feeds the ledger but owes nobody a message. */
  backlog: boolean;
  item: FeedItem;
}
