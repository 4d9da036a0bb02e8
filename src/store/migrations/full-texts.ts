import { sql } from "kysely";
import type { Migration } from "./migrations.ts";

/** Where a version's text came from, watched pages, and the full texts that articles are owed. */
export const fullTexts: Migration = {
  name: "full-texts",
  statements: ({ big, plain }) => [
    sql`alter table article_versions add column origin text not null default 'feed'`,
    // The newest version that a poll brought, and the newest that was fetched from the article's own page.
    sql`alter table articles add column feed_version integer not null default 1`,
    sql`alter table articles add column page_version integer`,
    sql`alter table articles add column watched integer not null default 0`,
    sql`update articles set feed_version = version where version > 1`,
    sql`create index articles_watched on articles (id) where watched = 1`,
    sql`create table full_texts (
      article_id ${big} not null primary key references articles (id),
      feed_id text not null,
      feed_version integer not null,
      host text not null,
      backlog integer not null,
      published_at ${big},
      state text not null,
      reason text,
      attempts integer not null default 0,
      next_try_at ${big} not null,
      owed_at ${big} not null,
      finished_at ${big},
      fence ${big} not null default 0,
      claimed_until ${big} not null default 0
    ) ${plain}`,
    sql`create index full_texts_owed on full_texts (host, next_try_at) where state = 'owed'`,
    sql`create index full_texts_backlog on full_texts (feed_id, owed_at) where backlog = 1`,
  ],
};
