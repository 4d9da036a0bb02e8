import { PostgresDialect } from "kysely";
import { Pool, types } from "pg";
import { ok, type Outcome } from "../../core/fault.ts";
import { type Database, openDatabase } from "../database.ts";
import { isConflict, postgresFault } from "./faults.ts";

const connectMs = 10_000;
/** Connections of one replica; the desk does little at once, and a server has a hundred by default. */
const connections = 10;
/** A statement that takes longer is given up: something is wrong, and everything here is small. */
const statementMs = 60_000;

/** Opens the PostgreSQL database at an address and makes sure that it answers. The schema is not looked at. */
export async function openPostgres(databaseUrl: string): Promise<Outcome<Database>> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: connections,
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    application_name: "hk-newsdesk",
    types: {
      // Every bigint here is a time or an id, far below 2^53; the driver gives text by default.
      getTypeParser: (type, format) =>
        type === types.builtins.INT8
          ? Number
          : (types.getTypeParser(type, format) as (text: string) => unknown),
    },
  });
  // A connection lost while nobody uses it is replaced at its next use; unheard, the event would end the process.
  pool.on("error", () => {});
  const url = new URL(databaseUrl);
  const server = {
    host: url.host || (url.searchParams.get("host") ?? "localhost"),
    database: decodeURIComponent(url.pathname.slice(1)) || "postgres",
    user: decodeURIComponent(url.username) || "postgres",
  };
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    const fault = postgresFault(error, server);
    if (fault === null) throw error;
    return { ok: false, fault };
  }
  const errors = { faultOf: (error: unknown) => postgresFault(error, server), isConflict };
  return ok(openDatabase("postgres", new PostgresDialect({ pool }), errors));
}
