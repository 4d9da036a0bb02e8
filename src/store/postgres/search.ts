import { sql } from "kysely";
import type { Executor } from "../database.ts";
import { insertRows, isOneOf } from "../rows.ts";
import { searchTables, spanOf, spanWord, type SearchIndex } from "../search.ts";
import { searchTokens, type SearchTerm, type SearchTokens } from "../search-text.ts";

/** Text search with tsvector and GIN, newest first, over the same tokens as on SQLite. */
export function postgresSearch(db: Executor): SearchIndex {
  return {
    async put(tx, scope, entries) {
      await insertRows(
        { dialect: "postgres", tx },
        searchTables[scope],
        { article_id: "bigint", words: "tsvector" },
        entries.map(({ articleId, text }) => ({
          article_id: articleId,
          words: vector(searchTokens(text), spanOf(articleId)),
        })),
        sql`on conflict (article_id) do update set words = excluded.words`,
      );
    },
    async remove(tx, scope, articleIds) {
      const table = searchTables[scope];
      await sql`delete from ${sql.table(table)} where ${isOneOf("postgres", "article_id", articleIds)}`.execute(
        tx,
      );
    },
    async page(scope, terms, { span, before, limit }) {
      // Materialised: for the sake of the limit the planner would else walk down the ids, past any number of
      // articles without a rare word (2 s in 150,000).
      const { rows } = await sql<{ id: number }>`
        with hits as materialized (
          select article_id as id from ${sql.table(searchTables[scope])}
          where words @@ ${query(terms, span)}::tsquery
        )
        select id from hits where id < ${before} order by id desc limit ${limit}`.execute(db);
      return rows.map((row) => row.id);
    },
  };
}

/** The written form of a tsvector: each word with its places, each character without. */
function vector({ words, characters }: SearchTokens, span: number): string {
  const places = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const known = places.get(word);
    if (known) known.push(index + 1);
    else places.set(word, [index + 1]);
  }
  const lexemes = [...places].map(([word, at]) => `'${spanWord(span, word)}':${at.join(",")}`);
  for (const character of characters) {
    if (!places.has(character)) lexemes.push(`'${spanWord(span, character)}'`);
  }
  return lexemes.join(" ");
}

/** Tokens hold letters and digits only, so between quotation marks none can be taken as syntax. */
function query(terms: readonly SearchTerm[], span: number): string {
  return terms
    .map((term) =>
      term.kind === "phrase"
        ? `(${term.words.map((word) => `'${spanWord(span, word)}'`).join(" <-> ")})`
        : `'${spanWord(span, term.character)}'`,
    )
    .join(" & ");
}
