import type { Generated, Selectable } from "kysely";
import type { LedgerTables } from "./ledger/tables.ts";

/**
 * The tables as Kysely sees them, the same on SQLite and on PostgreSQL. Times are milliseconds since 1970,
 * yes and no are 1 and 0, and lists and records are JSON text, so that one statement serves both.
 */
export interface Tables extends LedgerTables {
  feed_state: FeedStateTable;
  articles: ArticleTable;
  article_versions: ArticleVersionTable;
  full_texts: FullTextTable;
  article_keys: ArticleKeyTable;
  article_topics: { topic: string; article_id: number };
  article_companies: { company: string; article_id: number };
  derivations: DerivationTable;
  stories: StoryTable;
  story_keys: StoryKeyTable;
  digests: DigestTable;
  digest_stories: { destination: string; story_id: number; slot: string };
  deliveries: DeliveryTable;
  chat_events: { key: string; seen_at: number };
  destinations: DestinationTable;
  leases: { name: string; holder: string; held_until: number };
  audit: AuditTable;
  expiring: ExpiringTable;
}

interface ClaimColumns {
  /** Grows with every claim and every finish. */
  fence: Generated<number>;
  /** 0: nobody holds it. */
  claimed_until: Generated<number>;
}

interface FeedStateTable extends ClaimColumns {
  feed_id: string;
  /** The address in the configuration, which `url` leaves when the feed moves for good. */
  configured_url: string;
  url: string;
  etag: string | null;
  last_modified: string | null;
  first_polled_at: number | null;
  last_ok_at: number | null;
  last_items_at: number | null;
  next_due_at: number;
  failures: number;
  fault: string | null;
  gone: number;
  /** The editor who stopped it in chat. */
  paused_by: string | null;
}

interface ArticleTable extends ClaimColumns {
  id: Generated<number>;
  /** The feed that brought it first. */
  feed_id: string;
  feed_type: string;
  language: string;
  publisher: string;
  url: string | null;
  canonical_url: string | null;
  published_at: number | null;
  first_seen_at: number;
  backlog: number;
  /** The current version; versions count from 1. */
  version: Generated<number>;
  /** Of the newest version from a feed. */
  content_hash: string;
  /** The feed whose text that version is. */
  text_feed_id: string;
  /** Whether the newest version from a feed holds the full text. */
  has_content: number;
  /** The newest version that a poll brought. */
  feed_version: Generated<number>;
  /** The newest version that was fetched from the article's page; null when there is none. */
  page_version: number | null;
  /** Whether it is a page that is watched for changes. */
  watched: Generated<number>;
  /** The version that the derivation was made of; 0 before the first. */
  derived_version: Generated<number>;
  relevant: Generated<number>;
  /** When it was first found relevant. */
  relevant_at: number | null;
  story_id: number | null;
  /** When its text was removed under the retention rules. */
  purged_at: number | null;
}

interface ArticleVersionTable {
  article_id: number;
  version: number;
  title: string;
  summary: string;
  content: string;
  author: string | null;
  categories: string;
  content_hash: string;
  /** The publisher's own time of the change, if it gave one. */
  updated_at: number | null;
  seen_at: number;
  /** Where the text came from: `feed` or `page`. */
  origin: Generated<string>;
}

interface FullTextTable extends ClaimColumns {
  article_id: number;
  feed_id: string;
  /** The version from a feed that it was owed for. */
  feed_version: number;
  /** Who is asked for it. */
  host: string;
  backlog: number;
  published_at: number | null;
  /** `owed`, `stored` or `none`. */
  state: string;
  /** Why there is none, or why the last try failed: a fault. */
  reason: string | null;
  attempts: Generated<number>;
  next_try_at: number;
  owed_at: number;
  finished_at: number | null;
}

interface ArticleKeyTable {
  key: string;
  article_id: number;
}

interface DerivationTable {
  article_id: number;
  version: number;
  relevance: string;
  companies: string;
  features: string | null;
  derived_at: number;
}

interface StoryTable {
  id: Generated<number>;
  first_seen_at: number;
  /** The story that took over its articles; always one that is not merged itself. */
  merged_into: number | null;
}

interface StoryKeyTable {
  key: string;
  published_at: number;
  article_id: number;
}

interface DigestTable {
  destination: string;
  slot: string;
  window_from: number;
  window_to: number;
  recorded_at: number;
}

interface DeliveryTable extends ClaimColumns {
  id: Generated<number>;
  key: string;
  destination: string;
  platform: string;
  kind: string;
  message: string;
  /** `owed`, `sent` or `dead`. */
  state: string;
  attempts: Generated<number>;
  next_try_at: number;
  owed_at: number;
  finished_at: number | null;
  fault: string | null;
  /** The key of the delivery whose posted message it takes the place of. */
  replaces: string | null;
  /** The platform's ids of the parts that are posted: a JSON list. */
  posted: Generated<string>;
  first_tried_at: number | null;
}

/** What was set in chat; a destination that is only in the configuration has no row. */
interface DestinationTable {
  id: string;
  platform: string;
  channel: string | null;
  thread: string | null;
  /** The settings that differ from the configuration's. */
  settings: string;
  /** Why nothing can be posted there any more: a fault. */
  closed: string | null;
}

/** What editors' commands did or were refused. */
interface AuditTable {
  id: Generated<number>;
  at: number;
  by_whom: string;
  platform: string;
  what: string;
  allowed: number;
}

interface ExpiringTable {
  key: string;
  value: string;
  /** Null: kept until deleted. */
  expires_at: number | null;
}

export type FeedStateRow = Selectable<FeedStateTable>;
