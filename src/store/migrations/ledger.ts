import { sql } from "kysely";
import type { Migration } from "./migrations.ts";

/** What companies say and do: observations, what editors entered and decided, stances, and who watches them. */
export const ledger: Migration = {
  name: "ledger",
  statements: ({ id, big, plain, keyed }) => [
    sql`create table observations (
      id text not null primary key,
      article_id ${big} not null references articles (id),
      version integer not null,
      company text not null,
      matter text not null,
      position text not null,
      form text not null,
      basis text not null,
      date_basis text not null,
      date text not null,
      effective text,
      condition text,
      period text,
      received ${big},
      complied ${big},
      by_whom text,
      place text not null,
      span_start ${big} not null,
      span_end ${big} not null,
      quote text not null,
      confidence real not null,
      rule text not null,
      seen_at ${big} not null,
      gone_since text
    ) ${plain}`,
    // Holds all that a stance is worked out from, in the order in which it is grouped, so that thousands are read
    // without touching their quotes.
    sql`create index observations_points on observations
      (company, matter, position, form, basis, date_basis, date, effective, seen_at, gone_since, id)`,
    sql`create index observations_article on observations (article_id)`,

    sql`create table allegations (
      id text not null primary key,
      article_id ${big} not null references articles (id),
      version integer not null,
      matter text not null,
      by_whom text,
      about text not null,
      announced text,
      date text not null,
      place text not null,
      span_start ${big} not null,
      span_end ${big} not null,
      quote text not null,
      rule text not null,
      gone_since text,
      found_at ${big} not null
    ) ${plain}`,
    sql`create index allegations_article on allegations (article_id)`,
    sql`create index allegations_date on allegations (date, id)`,
    sql`create index allegations_found on allegations (found_at)`,

    sql`create table notes (
      id text not null primary key,
      article_id ${big} not null references articles (id),
      version integer not null,
      company text not null,
      kind text not null,
      date text not null,
      place text not null,
      span_start ${big} not null,
      span_end ${big} not null,
      quote text not null,
      rule text not null,
      gone_since text
    ) ${plain}`,
    sql`create index notes_article on notes (article_id)`,
    sql`create index notes_company on notes (company, date)`,

    sql`create table entries (
      id ${id},
      company text not null,
      matter text not null,
      position text not null,
      form text not null,
      basis text not null,
      date text not null,
      effective text,
      condition text,
      period text,
      received ${big},
      complied ${big},
      by_whom text,
      text text not null,
      publisher text not null,
      url text not null,
      note text not null,
      entered_by text not null,
      entered_at ${big} not null
    ) ${plain}`,
    sql`create index entries_company on entries (company, matter)`,

    sql`create table decisions (
      id ${id},
      kind text not null,
      company text not null,
      matter text not null,
      position text,
      condition text,
      since text,
      target text,
      decided_at ${big} not null,
      decided_by text not null,
      note text not null,
      url text
    ) ${plain}`,
    sql`create index decisions_company on decisions (company, matter)`,
    sql`create index decisions_target on decisions (target) where target is not null`,

    sql`create table stances (
      company text not null,
      matter text not null,
      head text not null,
      settled_at ${big} not null,
      primary key (company, matter)
    ) ${keyed}`,
    sql`create table stance_changes (
      id ${id},
      company text not null,
      matter text not null,
      before text,
      after text,
      cause text not null,
      told integer not null,
      changed_at ${big} not null
    ) ${plain}`,
    sql`create index stance_changes_at on stance_changes (changed_at) where told = 1`,
    sql`create table ledger_state (
      key text not null primary key,
      value text not null
    ) ${keyed}`,

    sql`create table watches (
      kind text not null,
      subject text not null,
      destination text not null,
      primary key (kind, subject, destination)
    ) ${keyed}`,
    sql`create index watches_destination on watches (destination)`,
    sql`create table alerts (
      key text not null primary key,
      destination text not null,
      company text not null,
      matter text not null,
      position text not null,
      fact_id text not null,
      owed_at ${big} not null,
      corrected_at ${big}
    ) ${keyed}`,
    sql`create index alerts_fact on alerts (fact_id)`,
    sql`create table digest_shown (
      destination text not null,
      item text not null,
      slot text not null,
      primary key (destination, item)
    ) ${keyed}`,
  ],
};
