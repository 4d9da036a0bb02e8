import type { Dispatcher } from "undici";
import { fetch as fetchWith } from "undici";
import { proxyDispatcher } from "./dispatcher.ts";

/** How the network is reached by what isn't a feed, such as a chat platform's SDK, when everything goes through a proxy. */
export interface ProxiedNetwork {
  fetch: typeof globalThis.fetch;
  dispatcher: Dispatcher;
  /** Ends every connection. */
  close(): Promise<void>;
}

const connectMs = 10_000;

/** A network that is only there through a proxy (`PROXY_URL`). */
export function networkThrough(proxyUrl: string): ProxiedNetwork {
  const dispatcher = proxyDispatcher(new URL(proxyUrl), connectMs);
  // Node's own fetch is of another undici, which doesn't take this one's connections.
  const fetch = (input: unknown, init?: object) =>
    fetchWith(input as Parameters<typeof fetchWith>[0], { ...init, dispatcher });
  return {
    fetch,
    dispatcher,
    close: () => dispatcher.destroy(),
  };
}
