import { AsyncLocalStorage } from "node:async_hooks";
import { type DatabaseConnection, type Dialect as KyselyDialect, type Driver, Kysely } from "kysely";
import type { Fault } from "../core/fault.ts";
import { StoreFailure } from "./failure.ts";
import type { Tables } from "./schema.ts";
import { groupCommits } from "./sqlite/group-commit.ts";

export type Dialect = "sqlite" | "postgres";

/** What a statement runs on: the database itself, or a transaction. */
export type Executor = Kysely<Tables>;

/** An open database, of either kind. */
export interface Database {
  readonly dialect: Dialect;
  /** For single statements. Throws when it is used within a transaction: that would wait for itself. */
  readonly db: Executor;
  /**
   * Runs `work` in a transaction and rolls it back when it throws. Nothing but SQL on `tx` may be awaited
   * within: on SQLite everybody else waits. `work` may run again, after a conflict or when it shared a commit
   * with one that failed, so it must have no effect but on the database.
   */
  transaction: <T>(work: (tx: Executor) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

/** What the two kinds of database tell apart in their errors. */
export interface ErrorReader {
  /** Why the database can't work; null when the error is about a statement. */
  faultOf: (error: unknown) => Fault | null;
  /** Whether the same transaction may well pass when it is tried again. */
  isConflict: (error: unknown) => boolean;
}

/** PostgreSQL ends one of two transactions that wait for each other; the second try finds the other done. */
const transactionTries = 5;

/** Set in everything that runs within a transaction's work. */
const within = new AsyncLocalStorage<true>();

/** Opens a database on one of Kysely's dialects. */
export function openDatabase(dialect: Dialect, kyselyDialect: KyselyDialect, errors: ErrorReader): Database {
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => kyselyDialect.createAdapter(),
      createIntrospector: (of) => kyselyDialect.createIntrospector(of),
      createQueryCompiler: () => kyselyDialect.createQueryCompiler(),
      createDriver: () => guarded(kyselyDialect.createDriver(), errors),
    },
  });
  const transact: Database["transaction"] = async (work) => {
    for (let left = transactionTries; ; left--) {
      try {
        return await db.transaction().execute((tx) => within.run(true, () => work(tx)));
      } catch (error) {
        if (left <= 1 || !errors.isConflict(error)) throw error;
      }
    }
  };
  const queued = dialect === "sqlite" ? groupCommits(transact) : transact;
  return {
    dialect,
    db,
    async transaction(work) {
      refuseWithin();
      return queued(work);
    },
    async close() {
      // What was asked for before is still done: this waits its turn behind it.
      if (dialect === "sqlite") await queued(() => Promise.resolve()).catch(() => {});
      await db.destroy();
    },
  };
}

function refuseWithin(): void {
  if (!within.getStore()) return;
  throw new Error("The database was used beside a transaction from within it: use the transaction's handle.");
}

/**
 * The same driver, but it refuses a second connection from within a transaction instead of waiting for ever,
 * and its errors say what is wrong with the database.
 */
function guarded(driver: Driver, errors: ErrorReader): Driver {
  const guards = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const originals = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const original = (connection: DatabaseConnection) => originals.get(connection)!;
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const fault = errors.faultOf(error);
      throw fault === null ? error : new StoreFailure(fault, error);
    }
  };
  return {
    init: (options) => driver.init(options),
    async acquireConnection(options) {
      refuseWithin();
      const connection = await told(() => driver.acquireConnection(options));
      const known = guards.get(connection);
      if (known) return known;
      const guard: DatabaseConnection = {
        executeQuery: (query, queryOptions) => told(() => connection.executeQuery(query, queryOptions)),
        streamQuery: (query, size, queryOptions) => connection.streamQuery(query, size, queryOptions),
      };
      guards.set(connection, guard);
      originals.set(guard, connection);
      return guard;
    },
    beginTransaction: (connection, settings) =>
      told(() => driver.beginTransaction(original(connection), settings)),
    commitTransaction: (connection) => told(() => driver.commitTransaction(original(connection))),
    rollbackTransaction: (connection) => told(() => driver.rollbackTransaction(original(connection))),
    releaseConnection: (connection, options) => driver.releaseConnection(original(connection), options),
    destroy: (options) => driver.destroy(options),
  };
}
