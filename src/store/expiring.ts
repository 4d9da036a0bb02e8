import { sql } from "kysely";
import type { Database } from "./database.ts";
import { insertRows, isOneOf } from "./rows.ts";

export interface ExpiringEntry {
  key: string;
  value: string;
  /** Milliseconds since 1970; null: kept until deleted. */
  expiresAt: number | null;
}

/** Text under a key, kept until it expires. Whatever may get lost goes here, and nothing else. */
export interface ExpiringTable {
  /** Entries that have not expired at `now`, in no order; unknown keys are left out. */
  get(keys: readonly string[], now: number): Promise<ExpiringEntry[]>;
  /** In place of what was under the same keys. */
  set(entries: readonly ExpiringEntry[]): Promise<void>;
  /** Returns how many there were. */
  delete(keys: readonly string[]): Promise<number>;
  /** Deletes all whose key starts with `prefix`. */
  clear(prefix: string): Promise<void>;
  /** A page of the entries whose key starts with `prefix` and comes after `after`, by key. */
  page(prefix: string, after: string, limit: number, now: number): Promise<ExpiringEntry[]>;
  /** Deletes what has expired at `now`; returns how many. */
  removeExpired(now: number): Promise<number>;
}

export function expiringTable({ db, dialect }: Database): ExpiringTable {
  const read = () => db.selectFrom("expiring").select(["key", "value", "expires_at as expiresAt"]);
  return {
    async get(keys, now) {
      return keys.length === 0
        ? []
        : read()
            .where(isOneOf(dialect, "key", keys))
            .where(alive(now))
            .execute();
    },
    async set(entries) {
      const last = new Map(entries.map((entry) => [entry.key, entry]));
      await insertRows(
        { dialect, tx: db },
        "expiring",
        { key: "text", value: "text", expires_at: "bigint" },
        [...last.values()].map(({ key, value, expiresAt }) => ({ key, value, expires_at: expiresAt })),
        sql`on conflict (key) do update set value = excluded.value, expires_at = excluded.expires_at`,
      );
    },
    async delete(keys) {
      if (keys.length === 0) return 0;
      const result = await db
        .deleteFrom("expiring")
        .where(isOneOf(dialect, "key", keys))
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    },
    async clear(prefix) {
      await db.deleteFrom("expiring").where(startsWith(prefix)).execute();
    },
    page: (prefix, after, limit, now) =>
      read()
        .where(startsWith(prefix))
        .where("key", ">", after)
        .where(alive(now))
        .orderBy("key")
        .limit(limit)
        .execute(),
    async removeExpired(now) {
      const result = await db.deleteFrom("expiring").where("expires_at", "<=", now).executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
}

const alive = (now: number) => sql<boolean>`(expires_at is null or expires_at > ${now})`;
const startsWith = (prefix: string) => sql<boolean>`substr(key, 1, ${prefix.length}) = ${prefix}`;
