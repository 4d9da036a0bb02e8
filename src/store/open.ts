import { ok, type Outcome } from "../core/fault.ts";
import { articles } from "./articles.ts";
import { chat } from "./chat.ts";
import { claims } from "./claims.ts";
import type { Database } from "./database.ts";
import { deliveries } from "./deliveries.ts";
import { derivations } from "./derivations.ts";
import { digests } from "./digests.ts";
import { expiringTable } from "./expiring.ts";
import { StoreFailure } from "./failure.ts";
import { feedStates } from "./feed-states.ts";
import { fullTexts } from "./full-texts.ts";
import { ledgerStore } from "./ledger/ledger.ts";
import { migrate } from "./migrations/migrate.ts";
import { polls } from "./polls.ts";
import { purge } from "./purge.ts";
import type { SearchIndex } from "./search.ts";
import { openSqlite } from "./sqlite/open.ts";
import { sqliteSearch } from "./sqlite/search.ts";
import type { Store } from "./store.ts";
import { stories } from "./stories.ts";
import { watchedPages } from "./watched-pages.ts";

export interface OpenOptions {
  /** A PostgreSQL address; null keeps the data in SQLite. */
  databaseUrl: string | null;
  /** The folder of the SQLite file; made when it isn't there. */
  dataDir: string;
}

/**
 * Opens the store and brings its schema up to date. A database that can't be used is a fault with its fix:
 * `database-corrupt`, `disk-full`, `database-read-only`, `database-unreachable`, `newer-schema` and others.
 */
export async function openStore(options: OpenOptions): Promise<Outcome<Store>> {
  const opened = await openDatabaseOf(options);
  if (!opened.ok) return opened;
  const { database, search } = opened.value;
  try {
    const migrated = await migrate(database);
    if (migrated.ok) return ok(createStore(database, search));
    await database.close();
    return migrated;
  } catch (error) {
    await database.close();
    if (error instanceof StoreFailure) return { ok: false, fault: error.fault };
    throw error;
  }
}

async function openDatabaseOf({
  databaseUrl,
  dataDir,
}: OpenOptions): Promise<Outcome<{ database: Database; search: SearchIndex }>> {
  if (databaseUrl === null) {
    const opened = openSqlite(dataDir);
    return opened.ok ? ok({ database: opened.value, search: sqliteSearch(opened.value.db) }) : opened;
  }
  // The driver is loaded by those only who use it.
  const { openPostgres } = await import("./postgres/open.ts");
  const { postgresSearch } = await import("./postgres/search.ts");
  const opened = await openPostgres(databaseUrl);
  return opened.ok ? ok({ database: opened.value, search: postgresSearch(opened.value.db) }) : opened;
}

/** The store on a database whose schema is up to date. */
export function createStore(database: Database, search: SearchIndex): Store {
  return {
    dialect: database.dialect,
    ...claims(database),
    ...feedStates(database),
    ...polls(database, search),
    ...derivations(database, search),
    ...articles(database, search),
    ...stories(database),
    ...digests(database),
    ...deliveries(database),
    ...chat(database),
    ...ledgerStore(database),
    ...fullTexts(database, search),
    ...watchedPages(database),
    ...purge(database, search),
    expiring: expiringTable(database),
    close: () => database.close(),
  };
}
