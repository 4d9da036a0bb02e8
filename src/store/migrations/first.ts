import { sql } from "kysely";
import type { Migration } from "./migrations.ts";

/** Feeds, articles and their versions, stories, digests, the outbox, search, and what may expire. */
export const first: Migration = {
  name: "first",
  statements: ({ id, big, plain, keyed, searchTable }) => [
    sql`create table feed_state (
      feed_id text primary key,
      configured_url text not null,
      url text not null,
      etag text,
      last_modified text,
      first_polled_at ${big},
      last_ok_at ${big},
      last_items_at ${big},
      next_due_at ${big} not null,
      failures integer not null default 0,
      fault text,
      gone integer not null default 0,
      fence ${big} not null default 0,
      claimed_until ${big} not null default 0
    ) ${plain}`,
    sql`create index feed_state_due on feed_state (next_due_at) where gone = 0`,

    sql`create table articles (
      id ${id},
      feed_id text not null,
      feed_type text not null,
      language text not null,
      publisher text not null,
      url text,
      canonical_url text,
      published_at ${big},
      first_seen_at ${big} not null,
      backlog integer not null,
      version integer not null default 1,
      content_hash text not null,
      text_feed_id text not null,
      has_content integer not null,
      derived_version integer not null default 0,
      relevant integer not null default 0,
      relevant_at ${big},
      story_id ${big},
      purged_at ${big},
      fence ${big} not null default 0,
      claimed_until ${big} not null default 0
    ) ${plain}`,
    sql`create index articles_underived on articles (id) where derived_version < version and purged_at is null`,
    sql`create index articles_relevant_at on articles (relevant_at) where relevant = 1`,
    sql`create index articles_story on articles (story_id) where story_id is not null`,
    sql`create index articles_url on articles (canonical_url) where canonical_url is not null`,
    sql`create index articles_purge on articles (first_seen_at) where relevant = 0 and purged_at is null`,

    sql`create table article_versions (
      article_id ${big} not null references articles (id),
      version integer not null,
      title text not null,
      summary text not null,
      content text not null,
      author text,
      categories text not null,
      content_hash text not null,
      updated_at ${big},
      seen_at ${big} not null,
      primary key (article_id, version)
    ) ${plain}`,
    sql`create table article_keys (
      key text not null primary key,
      article_id ${big} not null references articles (id)
    ) ${keyed}`,

    sql`create table derivations (
      article_id ${big} not null primary key references articles (id),
      version integer not null,
      relevance text not null,
      companies text not null,
      features text,
      derived_at ${big} not null
    ) ${plain}`,
    sql`create table article_topics (
      topic text not null,
      article_id ${big} not null references articles (id),
      primary key (article_id, topic)
    ) ${keyed}`,
    sql`create table article_companies (
      company text not null,
      article_id ${big} not null references articles (id),
      primary key (company, article_id)
    ) ${keyed}`,
    sql`create index article_companies_article on article_companies (article_id)`,

    sql`create table stories (
      id ${id},
      first_seen_at ${big} not null,
      merged_into ${big} references stories (id)
    ) ${plain}`,
    sql`create index stories_merged on stories (merged_into) where merged_into is not null`,
    sql`create table story_keys (
      key text not null,
      published_at ${big} not null,
      article_id ${big} not null references articles (id),
      primary key (key, published_at, article_id)
    ) ${keyed}`,
    sql`create index story_keys_article on story_keys (article_id)`,

    sql`create table digests (
      destination text not null,
      slot text not null,
      window_from ${big} not null,
      window_to ${big} not null,
      recorded_at ${big} not null,
      primary key (destination, slot)
    ) ${keyed}`,
    sql`create index digests_last on digests (destination, window_to)`,
    sql`create table digest_stories (
      destination text not null,
      story_id ${big} not null references stories (id),
      slot text not null,
      primary key (destination, story_id)
    ) ${keyed}`,
    sql`create index digest_stories_story on digest_stories (story_id)`,

    sql`create table deliveries (
      id ${id},
      key text not null unique,
      destination text not null,
      platform text not null,
      kind text not null,
      message text not null,
      state text not null,
      attempts integer not null default 0,
      next_try_at ${big} not null,
      owed_at ${big} not null,
      finished_at ${big},
      remote_id text,
      fault text,
      fence ${big} not null default 0,
      claimed_until ${big} not null default 0
    ) ${plain}`,
    sql`create index deliveries_owed on deliveries (platform, next_try_at) where state = 'owed'`,
    sql`create index deliveries_finished on deliveries (finished_at) where finished_at is not null`,

    sql`create table expiring (
      key text not null primary key,
      value text not null,
      expires_at ${big}
    ) ${plain}`,
    sql`create index expiring_at on expiring (expires_at) where expires_at is not null`,

    ...searchTable("article_search"),
    ...searchTable("relevant_search"),
  ],
};
