import { sql } from "kysely";
import type { Executor } from "../database.ts";
import { insertRows, isOneOf } from "../rows.ts";
import { searchTables, spanOf, spanWord, type SearchIndex, type SearchScope } from "../search.ts";
import { searchTokens, type SearchTerm } from "../search-text.ts";
import { plainWords } from "./plain-words.ts";

/** Text search with FTS5, newest first. */
export function sqliteSearch(db: Executor): SearchIndex {
  return {
    async put(tx, scope, entries) {
      const ids = entries.map((entry) => entry.articleId);
      await remove(tx, scope, ids);
      await insertRows(
        { dialect: "sqlite", tx },
        searchTables[scope],
        { rowid: "bigint", words: "text", characters: "text" },
        entries.map(({ articleId, text }) => ({ rowid: articleId, ...indexed(text, spanOf(articleId)) })),
      );
      await mergeSome(tx, scope, entries.length);
    },
    remove,
    async page(scope, terms, { span, before, limit }) {
      const table = searchTables[scope];
      const { rows } = await sql<{ id: number }>`select rowid as id from ${sql.table(table)}
        where ${sql.table(table)} match ${matchExpression(terms, span)} and rowid < ${before}
        order by rowid desc limit ${limit}`.execute(db);
      return rows.map((row) => row.id);
    },
  };
}

/** What the index takes of a text. */
function indexed(text: string, span: number): { words: string; characters: string } {
  const plain = plainWords(text, spanWord(span, ""));
  if (plain !== null) return { words: plain, characters: "" };
  const { words, characters } = searchTokens(text);
  return { words: written(span, words), characters: written(span, characters) };
}

/** Words as the index takes them, joined by what stands before each. */
function written(span: number, words: readonly string[]): string {
  return words.length === 0 ? "" : spanWord(span, words.join(` ${spanWord(span, "")}`));
}

async function remove(tx: Executor, scope: SearchScope, articleIds: readonly number[]): Promise<void> {
  const table = searchTables[scope];
  await sql`delete from ${sql.table(table)} where ${isOneOf("sqlite", "rowid", articleIds)}`.execute(tx);
}

/**
 * Every write adds a small piece to the index, and pieces must be merged. FTS5's own way held up the event loop
 * for 30 to 50 ms at every eighth poll in a million articles, so it is off (see the migration), and each write
 * does its share: about as many pages as a piece of its size is rewritten in all.
 */
async function mergeSome(tx: Executor, scope: SearchScope, entries: number): Promise<void> {
  const table = searchTables[scope];
  await sql`insert into ${sql.table(table)} (${sql.ref(table)}, rank) values ('merge', ${8 + entries})`.execute(
    tx,
  );
}

/** Tokens hold letters and digits only, so between quotation marks none can be taken as syntax. */
function matchExpression(terms: readonly SearchTerm[], span: number): string {
  return terms
    .map((term) =>
      term.kind === "phrase"
        ? `words : "${term.words.map((word) => spanWord(span, word)).join(" ")}"`
        : `characters : "${spanWord(span, term.character)}"`,
    )
    .join(" AND ");
}
