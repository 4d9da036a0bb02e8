import type { RawBuilder } from "kysely";
import type { Columns } from "./columns.ts";
import { conditions } from "./conditions.ts";
import { chat } from "./chat.ts";
import { first } from "./first.ts";
import { fullTexts } from "./full-texts.ts";
import { hours } from "./hours.ts";
import { ledger } from "./ledger.ts";
import { news } from "./news.ts";

/** One step of the schema. Steps are only ever added; one that has been released is never edited. */
export interface Migration {
  name: string;
  statements(columns: Columns): readonly RawBuilder<unknown>[];
}

/** All steps, oldest first; the schema's version is how many have been taken. */
export const migrations: readonly Migration[] = [first, ledger, fullTexts, chat, hours, conditions, news];
