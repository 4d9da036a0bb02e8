import { EventEmitter } from "node:events";
import type { KeyvStoreAdapter } from "keyv";
import type { ExpiringTable } from "../expiring.ts";

const pageSize = 100;

/**
 * Keyv on the store's own table. Keyv gives the namespace and puts it before every key, followed by a colon.
 * A value is what Keyv serialised; one that has expired is not given back, and is removed by the table's own
 * sweep, so reading never writes.
 */
export function keyvOnTable(table: ExpiringTable, now: () => number): KeyvStoreAdapter {
  const events = new EventEmitter();
  const expiresAt = (ttl: number | undefined) => (ttl ? now() + ttl : null);
  const adapter = {
    // Keyv looks here for whether keys can be listed, and knows these dialects only.
    opts: { dialect: "sqlite", url: "" },
    namespace: undefined as string | undefined,
    on(event: string, listener: (...values: unknown[]) => void) {
      events.on(event, listener);
      return adapter;
    },
    async get<Value>(key: string) {
      return (await table.get([key], now()))[0]?.value as Value | undefined;
    },
    async getMany<Value>(keys: string[]) {
      const found = new Map((await table.get(keys, now())).map((entry) => [entry.key, entry.value]));
      return keys.map((key) => found.get(key) as Value | undefined);
    },
    set: (key: string, value: string, ttl?: number) => table.set([{ key, value, expiresAt: expiresAt(ttl) }]),
    setMany: (entries: { key: string; value: string; ttl?: number }[]) =>
      table.set(entries.map(({ key, value, ttl }) => ({ key, value, expiresAt: expiresAt(ttl) }))),
    delete: async (key: string) => (await table.delete([key])) > 0,
    deleteMany: async (keys: string[]) => (await table.delete(keys)) > 0,
    has: async (key: string) => (await table.get([key], now())).length > 0,
    async hasMany(keys: string[]) {
      const found = new Set((await table.get(keys, now())).map((entry) => entry.key));
      return keys.map((key) => found.has(key));
    },
    clear: () => table.clear(adapter.namespace === undefined ? "" : `${adapter.namespace}:`),
    async *iterator(namespace?: string) {
      const prefix = namespace === undefined ? "" : `${namespace}:`;
      for (let after = ""; ;) {
        const page = await table.page(prefix, after, pageSize, now());
        for (const entry of page) yield [entry.key, entry.value];
        if (page.length < pageSize) return;
        after = page.at(-1)!.key;
      }
    },
    async disconnect() {},
  };
  return adapter;
}
