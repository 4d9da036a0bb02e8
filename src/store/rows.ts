import { type RawBuilder, sql } from "kysely";
import type { Dialect, Executor } from "./database.ts";

/** What a column of rows sent in bulk holds; PostgreSQL needs to be told. */
export type ColumnType = "text" | "bigint" | "tsvector";

/** Stands before parameters that are rows: SQLite runs the statement once for each of them. */
export const forEachRow = Symbol("for each row");

/**
 * Inserts many rows with one statement, whose text stays the same however many there are, so that it stays prepared.
 * PostgreSQL gets them as one JSON parameter; SQLite, which is called and not sent to, runs it for each: making and
 * reading the JSON would take four times as long. Returns how many were inserted.
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
  const into = sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})`;
  const values = rows.map((row) => names.map((name) => row[name]));
  if (dialect === "sqlite") {
    const places = sql.raw(names.map(() => "?").join(", "));
    const statement = sql`${into} values (${places}) ${onConflict}`.compile(tx);
    const result = await tx.executeQuery({ ...statement, parameters: [forEachRow, ...values] });
    return Number(result.numAffectedRows);
  }
  const cells = names.map((name, index) => sql.raw(`(value ->> ${index})::${columns[name]}`));
  const result = await sql`${into} select ${sql.join(cells)}
    from json_array_elements(${JSON.stringify(values)}::json) where true ${onConflict}`.execute(tx);
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
