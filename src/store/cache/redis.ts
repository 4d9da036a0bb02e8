import KeyvRedis, { createClient } from "@keyv/redis";
import { failed, ok, type Outcome } from "../../core/fault.ts";

const connectMs = 2_000;
/** The longest pause between tries to connect again. */
const longestPauseMs = 30_000;

/** A connection to Redis that comes back by itself; while it is away every command fails at once. */
export function connectRedis(url: string) {
  let trouble = "no answer yet";
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: connectMs,
      reconnectStrategy: (tries) => Math.min(longestPauseMs, 100 * 2 ** Math.min(tries, 10)),
    },
  });
  // Whether it can be reached is known when it answers or fails for the first time.
  const first = Promise.withResolvers<void>();
  client.on("error", (error: Error) => {
    trouble = reasonOf(error);
    first.resolve();
  });
  client.on("ready", () => first.resolve());
  // Tries again by itself for as long as the desk runs; closing it in the meantime is no failure.
  void client.connect().catch(() => {});
  return {
    adapter: () => new KeyvRedis(client, { throwOnConnectError: false, throwOnErrors: false }),
    async check(): Promise<Outcome<void>> {
      const late = Promise.withResolvers<void>();
      const timer = setTimeout(late.resolve, connectMs);
      await Promise.race([first.promise, late.promise]);
      clearTimeout(timer);
      try {
        await client.ping();
        return ok(undefined);
      } catch {
        const { host } = new URL(url);
        return failed(
          "cache-unreachable",
          `Redis at ${host} can't be reached: ${trouble}.`,
          "Start it or correct CACHE_URL; the desk works without it, only slower.",
          { host, reason: trouble },
        );
      }
    },
    close: async () => client.destroy(),
  };
}

/** Node bundles the errors of several addresses into one without a message. */
function reasonOf(error: Error): string {
  const first = error instanceof AggregateError ? (error.errors[0] as Error) : error;
  return first.message || error.name;
}
