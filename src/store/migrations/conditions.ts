import { sql } from "kysely";
import type { Migration } from "./migrations.ts";

/** What a decision hangs on in the other languages, where the fact that it confirms says it in all of them. */
export const conditions: Migration = {
  name: "conditions",
  statements: () => [
    sql`alter table decisions add column condition_zh_hant text`,
    sql`alter table decisions add column condition_zh_hans text`,
  ],
};
