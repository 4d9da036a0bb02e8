import { type RawBuilder, sql } from "kysely";
import type { Dialect, Executor } from "./database.ts";

/** What a column of rows sent in bulk holds; PostgreSQL needs to be told. */
export type ColumnType = "text" | "bigint" | "tsvector";

/**
 * Inserts many rows in one statement, sent as one JSON parameter: the statement's text stays the same however
 * many there are, so it stays prepared, and twenty articles cost little more than one.
 */
export async function insertRows<Column extends string>(
  { dialect, tx }: { dialect: Dialect; tx: Executor },
  table: string,
  columns: Readonly<Record<Column, ColumnType>>,
  rows: readonly Readonly<Record<Column, string | number | null>>[],
  onConflict: RawBuilder<unknown> = sql``,
): Promise<number> {
  if (rows.length === 0) return 0;
  const names = Object.keys(columns) as Column[];
  const json = JSON.stringify(rows.map((row) => names.map((name) => row[name])));
  const cells = names.map((name, index) =>
    dialect === "sqlite"
      ? sql.raw(`json_extract(value, '$[${index}]')`)
      : sql.raw(`(value ->> ${index})::${columns[name]}`),
  );
  const source = dialect === "sqlite" ? sql`json_each(${json})` : sql`json_array_elements(${json}::json)`;
  // `where true` keeps SQLite from reading "on conflict" as the condition of a join.
  const result = await sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    select ${sql.join(cells)} from ${source} where true ${onConflict}`.execute(tx);
  return Number(result.numAffectedRows ?? 0);
}

/** "Is one of these", with the values as one parameter, however many. */
export function isOneOf(
  dialect: Dialect,
  column: string,
  values: readonly (string | number)[],
): RawBuilder<boolean> {
  if (values.length === 0) return sql<boolean>`1 = 0`;
  if (dialect === "sqlite") {
    return sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`;
  }
  const type = typeof values[0] === "number" ? sql`bigint[]` : sql`text[]`;
  return sql<boolean>`${sql.ref(column)} = any(${values}::${type})`;
}
