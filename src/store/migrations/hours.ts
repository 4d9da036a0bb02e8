import { sql } from "kysely";
import type { Migration } from "./migrations.ts";

/** The hour at which news was told, so that of two statements of one day the later counts. */
export const hours: Migration = {
  name: "hours",
  statements: ({ big }) => [
    sql`alter table observations add column said_at ${big}`,
    sql`drop index observations_points`,
    sql`create index observations_points on observations
      (company, matter, position, form, basis, date_basis, date, effective, seen_at, gone_since, said_at, id)`,
  ],
};
