import { DiscordAPIError, HTTPError, RateLimitError, REST } from "discord.js";
import type { DiscordSettings } from "./settings.ts";

/** Asking Discord's REST interface for something. */
export interface Api {
  get<T>(route: `/${string}`, query?: Readonly<Record<string, string>>): Promise<Asked<T>>;
  post<T>(route: `/${string}`, sent: Sent): Promise<Asked<T>>;
  patch<T>(route: `/${string}`, sent: Sent): Promise<Asked<T>>;
  put<T>(route: `/${string}`, sent: Sent): Promise<Asked<T>>;
  delete(route: `/${string}`): Promise<Asked<unknown>>;
}

export interface Sent {
  body: unknown;
  files?: readonly { name: string; data: Uint8Array }[];
  /** Whether the path holds a token of its own, as for answers to interactions. */
  open?: boolean;
}

/** What came of it. */
export type Asked<T> =
  | { kind: "done"; value: T }
  /** Discord said no: nothing was done. `code` is Discord's own, 0 when it gave none. */
  | { kind: "refused"; status: number; code: number }
  /** Discord asks to wait: nothing was done. */
  | { kind: "wait"; ms: number }
  /** No answer, or one of a server in trouble: nobody knows whether it was done. */
  | { kind: "unknown"; why: string };

/** Shorter waits for Discord's limits are sat out; longer ones are told, so that nothing else waits behind them. */
const longestWaitMs = 5_000;
const timeoutMs = 15_000;

/**
 * discord.js's own REST client. It tries nothing again by itself: a post whose answer was lost would be posted twice.
 * Its queue keeps Discord's limits for each route, and 50 requests a second in all.
 */
export function createApi(settings: DiscordSettings): Api {
  const rest = new REST({
    version: "10",
    retries: 0,
    timeout: timeoutMs,
    rejectOnRateLimit: ({ retryAfter, timeToReset }) => Math.max(retryAfter, timeToReset) > longestWaitMs,
    ...baseAddress(settings.apiUrl),
  }).setToken(settings.token);
  const options = ({ body, files = [], open = false }: Sent) => ({
    body,
    auth: !open,
    files: files.map(({ name, data }) => ({ name, data: Buffer.from(data), contentType: "image/png" })),
  });
  const asked = async <T>(request: Promise<unknown>): Promise<Asked<T>> => {
    const result = await settle<T>(request);
    // The client forgets a token that was refused; what stands in front of Discord may have refused it.
    if (result.kind === "refused" && result.status === 401) rest.setToken(settings.token);
    return result;
  };
  return {
    get: (route, query) =>
      asked(rest.get(route, query === undefined ? {} : { query: new URLSearchParams(query) })),
    post: (route, sent) => asked(rest.post(route, options(sent))),
    patch: (route, sent) => asked(rest.patch(route, options(sent))),
    put: (route, sent) => asked(rest.put(route, options(sent))),
    delete: (route) => asked(rest.delete(route)),
  };
}

/** Where discord.js's REST client goes; its own address unless another is given. */
export const baseAddress = (apiUrl: string | null): { api?: string } =>
  apiUrl === null ? {} : { api: apiUrl.replace(/\/+$/, "") };

async function settle<T>(request: Promise<unknown>): Promise<Asked<T>> {
  try {
    return { kind: "done", value: (await request) as T };
  } catch (error) {
    if (error instanceof RateLimitError) {
      return { kind: "wait", ms: Math.max(error.retryAfter, error.timeToReset, error.sublimitTimeout) };
    }
    if (error instanceof DiscordAPIError) {
      return { kind: "refused", status: error.status, code: Number(error.code) || 0 };
    }
    if (error instanceof HTTPError) return { kind: "unknown", why: String(error.status) };
    // Bugs of ours have no place here: what is left is the network.
    return { kind: "unknown", why: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  const { code, cause, name } = error as { code?: string; cause?: { code?: string }; name?: string };
  return code ?? cause?.code ?? name ?? "error";
}
