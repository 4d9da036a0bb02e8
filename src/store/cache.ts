import { createRequire } from "node:module";
import { Keyv } from "keyv";
import type { Outcome } from "../core/fault.ts";
import { ok } from "../core/fault.ts";
import type { Cooldown } from "../feeds/fetch/fetcher.ts";
import { keyvOnTable } from "./cache/keyv-adapter.ts";
import type * as Redis from "./cache/redis.ts";
import type { Store } from "./store.ts";

const require = createRequire(import.meta.url);

/** What may expire or get lost. Nothing here ever fails: a cache that is away is an empty one. */
export interface Cache {
  /** Until when hosts asked to be left alone. */
  cooldown: Cooldown;
  /** A cache of its own under a name. Ask outside of transactions only. */
  named(name: string): Keyv;
  /** Whether it can be reached: the fault `cache-unreachable` when it can't. */
  check(): Promise<Outcome<void>>;
  close(): Promise<void>;
}

/** Keeps what may expire in Redis when there is an address, else in the store. */
export function createCache({
  store,
  cacheUrl,
  now = Date.now,
}: {
  store: Pick<Store, "expiring">;
  cacheUrl: string | null;
  now?: () => number;
}): Cache {
  const redis = cacheUrl === null ? null : connectTo(cacheUrl);
  const named = (name: string) => {
    const cache = new Keyv(redis ? redis.adapter() : keyvOnTable(store.expiring, now), {
      namespace: `newsdesk-${name}`,
      // Redis puts the namespace before the key by itself.
      useKeyPrefix: redis === null,
    });
    // Without a listener an error event would end the process; `check` says what is wrong.
    cache.on("error", () => {});
    return cache;
  };
  return {
    cooldown: cooldownOn(named("cooldown"), now),
    named,
    check: () => (redis ? redis.check() : Promise.resolve(ok(undefined))),
    close: async () => redis?.close(),
  };
}

function connectTo(cacheUrl: string) {
  // Loaded here: the client takes 27 MB, and few desks have a Redis.
  const { connectRedis } = require("./cache/redis.ts") as typeof Redis;
  return connectRedis(cacheUrl);
}

function cooldownOn(cache: Keyv<number>, now: () => number): Cooldown {
  // Kept here as well, so that a host is left alone even while the cache is away.
  const own = new Map<string, number>();
  return {
    async get(host) {
      const until = own.get(host) ?? (await cache.get(host)) ?? null;
      if (until !== null && until <= now()) own.delete(host);
      return until;
    },
    async set(host, until) {
      own.set(host, until);
      await cache.set(host, until, Math.max(1, until - now()));
    },
  };
}
