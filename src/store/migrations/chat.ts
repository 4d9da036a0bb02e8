import { sql } from "kysely";
import type { Migration } from "./migrations.ts";

/** What chat platforms need: messages in parts that replace each other, events done once, destinations and leases. */
export const chat: Migration = {
  name: "chat",
  statements: ({ id, big, plain, keyed }) => [
    sql`alter table deliveries add column replaces text`,
    // The platform's ids of the parts that are posted, in order, as a JSON list: more than `remote_id` could hold.
    sql`alter table deliveries add column posted text not null default '[]'`,
    sql`alter table deliveries add column first_tried_at ${big}`,
    sql`alter table deliveries drop column remote_id`,
    sql`create table chat_events (
      key text not null primary key,
      seen_at ${big} not null
    ) ${keyed}`,
    sql`create index chat_events_seen on chat_events (seen_at)`,
    sql`create table destinations (
      id text not null primary key,
      platform text not null,
      channel text,
      thread text,
      settings text not null,
      closed text
    ) ${plain}`,
    // The editor who stopped it in chat.
    sql`alter table feed_state add column paused_by text`,
    sql`create table leases (
      name text not null primary key,
      holder text not null,
      held_until ${big} not null
    ) ${keyed}`,
    sql`create table audit (
      id ${id},
      at ${big} not null,
      by_whom text not null,
      platform text not null,
      what text not null,
      allowed integer not null
    ) ${plain}`,
  ],
};
