import type { TestContext } from "node:test";
import type { Validators } from "../../src/core/feed.ts";
import { createFetcher, type Fetcher, type FetcherOptions } from "../../src/feeds/fetch/fetcher.ts";

export const noValidators: Validators = { etag: null, lastModified: null };
export const noon = Date.UTC(2020, 6, 6, 4);

/** A cool-down kept in memory. */
export function memoryCooldown() {
  const hosts = new Map<string, number>();
  return {
    hosts,
    get: async (host: string) => hosts.get(host) ?? null,
    set: async (host: string, until: number) => void hosts.set(host, until),
  };
}

/** A fetcher that may reach loopback, with short deadlines, closed when the test ends. */
export function testFetcher(t: TestContext, options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = createFetcher({
    now: () => noon,
    cooldown: memoryCooldown(),
    allowPrivate: ["127.0.0.0/8"],
    ...options,
    limits: { connectMs: 1_000, headersMs: 1_000, totalMs: 2_000, ...options.limits },
  });
  t.after(() => fetcher.close());
  return fetcher;
}

/** A cache kept in memory, which forgets nothing; values come back as copies. */
export function memoryCache() {
  const values = new Map<string, string>();
  return {
    values,
    get: async (key: string): Promise<unknown> => JSON.parse(values.get(key) ?? "null"),
    set: async (key: string, value: unknown) => void values.set(key, JSON.stringify(value)),
  };
}
