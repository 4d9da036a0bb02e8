import { sql } from "kysely";
import type { Migration } from "./migrations.ts";

/** What is told beside changed stances: stances that are contested from now on, and what came on record. */
export const news: Migration = {
  name: "news",
  statements: ({ big }) => [
    sql`alter table stance_changes add column kind text not null default 'changed'`,
    sql`alter table alerts add column kind text not null default 'changed'`,
    // What was found before has been told or not, and is no news any more.
    sql`alter table observations add column found_at ${big} not null default 0`,
    sql`create index observations_found on observations (found_at)`,
    sql`create index entries_entered on entries (entered_at)`,
  ],
};
