import type { DatabaseSync, StatementSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { forEachRow } from "../rows.ts";
import { sqliteCode, sqliteCodes } from "./faults.ts";

/** Statements kept prepared; the store has fewer than a hundred different ones. */
const statementsKept = 200;
/** How long a write waits for another process's (a command-line write, a backup) before it fails. */
const busyMs = 10_000;

/** Kysely on one connection of Node's own SQLite. Whoever asks while it is in use waits for a turn. */
export function sqliteDialect(database: DatabaseSync): Dialect {
  return {
    // Kysely would queue for the single connection ahead of any check of ours; the driver below does it behind.
    createAdapter: () =>
      Object.defineProperty(new SqliteAdapter(), "supportsMultipleConnections", { value: true }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createDriver: () => createDriver(database),
  };
}

function createDriver(database: DatabaseSync): Driver {
  const connection = createConnection(database);
  const waiting: (() => void)[] = [];
  let inUse = false;
  return {
    async init() {},
    async acquireConnection() {
      if (inUse) {
        const { promise, resolve } = Promise.withResolvers<void>();
        waiting.push(resolve);
        await promise;
      }
      inUse = true;
      return connection;
    },
    async releaseConnection() {
      const next = waiting.shift();
      if (next) next();
      else inUse = false;
    },
    // Immediate: a transaction that first reads and then writes could otherwise fail half-way, as busy.
    beginTransaction: () => untilFree(() => database.exec("begin immediate")),
    async commitTransaction() {
      database.exec("commit");
    },
    async rollbackTransaction() {
      // SQLite has already rolled back by itself after some errors, a full disk among them.
      if (database.isTransaction) database.exec("rollback");
    },
    async destroy() {
      if (database.isOpen) database.close();
    },
  };
}

function createConnection(database: DatabaseSync): DatabaseConnection {
  const prepared = new Map<string, Prepared>();
  const prepare = (text: string): Prepared => {
    const known = prepared.get(text);
    if (known) {
      prepared.delete(text);
      prepared.set(text, known);
      return known;
    }
    const statement = database.prepare(text);
    const made = { statement, returnsRows: statement.columns().length > 0 };
    prepared.set(text, made);
    if (prepared.size > statementsKept) prepared.delete(prepared.keys().next().value!);
    return made;
  };
  const run = ({ sql, parameters }: CompiledQuery): QueryResult<unknown> => {
    const { statement, returnsRows } = prepare(sql);
    if (parameters[0] === forEachRow) {
      const rows = (parameters.slice(1) as unknown[][]).map((row) => checkedParameters(row, sql));
      return whole(database, () => runForEach(statement, rows));
    }
    const values = checkedParameters(parameters, sql);
    if (returnsRows) return { rows: statement.all(...values) };
    const { changes } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes) };
  };
  return {
    async executeQuery<R>(query: CompiledQuery) {
      const result = database.isTransaction ? run(query) : await untilFree(() => run(query));
      return result as QueryResult<R>;
    },
    streamQuery() {
      throw new Error("The store reads whole pages; it streams nothing.");
    },
  };
}

function runForEach(statement: StatementSync, rows: readonly Parameter[][]): QueryResult<unknown> {
  const changes = rows.reduce((sum, row) => sum + Number(statement.run(...row).changes), 0);
  return { rows: [], numAffectedRows: BigInt(changes) };
}

/** Runs several statements as one: within the transaction under way, or else in one of their own. */
function whole<T>(database: DatabaseSync, run: () => T): T {
  if (database.isTransaction) return run();
  database.exec("begin immediate");
  try {
    const result = run();
    database.exec("commit");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("rollback");
    throw error;
  }
}

interface Prepared {
  statement: StatementSync;
  returnsRows: boolean;
}

type Parameter = string | number | bigint | null | Uint8Array;

/**
 * Node takes an object in the first place as named parameters, and a Date there stores wrong values without an
 * error.
 */
function checkedParameters(parameters: readonly unknown[], sql: string): Parameter[] {
  for (const [index, value] of parameters.entries()) {
    const good =
      typeof value === "string" ||
      typeof value === "number" ||
      typeof value === "bigint" ||
      value === null ||
      value instanceof Uint8Array;
    if (!good)
      throw new TypeError(`Parameter ${index + 1} is ${typeof value}, which SQLite can't keep: ${sql}`);
  }
  return parameters as Parameter[];
}

/** Waits for another process's transaction without holding up the event loop. */
async function untilFree<T>(action: () => T): Promise<T> {
  const deadline = performance.now() + busyMs;
  for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
    try {
      return action();
    } catch (error) {
      if (sqliteCode(error) !== sqliteCodes.busy || performance.now() > deadline) throw error;
    }
    await pause(wait);
  }
}
