import type { Fault } from "../../core/fault.ts";
import type { Fetcher, FetchResult } from "../fetch/fetcher.ts";
import { productToken } from "../fetch/headers.ts";
import { everythingAllowed, isAllowed, parseRobots, type RobotsRules } from "./robots.ts";

/** What may be kept for a while and may get lost; times in milliseconds. */
export interface PageCache {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, forMs: number): Promise<unknown>;
}

export interface RobotsGateNeeds {
  fetcher: Pick<Fetcher, "fetch">;
  cache: PageCache;
  now(): number;
}

interface KnownRules {
  rules: RobotsRules;
  readAt: number;
}

const day = 86_400_000;
/** RFC 9309, 2.4: an old copy is used for no longer, unless there is no other. */
const freshMs = day;
const keptMs = 30 * day;
/** How long a host whose robots.txt can't be read is taken to forbid everything before it is asked again. */
const unreachableMs = 10 * 60_000;

/**
 * Makes the check of every address against its host's robots.txt: null when it may be fetched, else the fault
 * `robots-forbidden` or `robots-unreachable`. A file that isn't there allows everything; one that can't be reached
 * forbids it until it can be, unless an older copy is known (RFC 9309, 2.3.1).
 */
export function createRobotsGate(
  needs: RobotsGateNeeds,
): (url: URL, signal?: AbortSignal) => Promise<Fault | null> {
  const asking = new Map<string, Promise<RobotsRules | null>>();
  const unreachable = new Map<string, number>();

  async function rulesOf(origin: string, signal?: AbortSignal): Promise<RobotsRules | null> {
    const known = asKnown(await needs.cache.get(origin));
    if (known && needs.now() - known.readAt < freshMs && needs.now() >= known.readAt) return known.rules;
    if ((unreachable.get(origin) ?? 0) > needs.now()) return known?.rules ?? null;
    const fetched = await needs.fetcher.fetch({
      url: `${origin}/robots.txt`,
      validators: { etag: null, lastModified: null },
      wanted: "robots",
      ...(signal && { signal }),
    });
    const rules = rulesFrom(fetched);
    if (rules === null) {
      unreachable.set(origin, needs.now() + unreachableMs);
      return known?.rules ?? null;
    }
    unreachable.delete(origin);
    await needs.cache.set(origin, { rules, readAt: needs.now() } satisfies KnownRules, keptMs);
    return rules;
  }

  return async (url, signal) => {
    const { origin } = url;
    // Those who come meanwhile share the answer.
    let rules = asking.get(origin);
    if (!rules) {
      rules = rulesOf(origin, signal).finally(() => asking.delete(origin));
      asking.set(origin, rules);
    }
    const found = await rules;
    if (found === null) return unreachableFault(url.host);
    return isAllowed(found, url) ? null : forbiddenFault(url.host);
  };
}

/** The rules that an answer means; null when it means that the file can't be reached. */
function rulesFrom(fetched: FetchResult): RobotsRules | null {
  if (fetched.kind === "body") return parseRobots(Buffer.from(fetched.bytes).toString("utf8"), productToken);
  if (fetched.kind === "not-modified") return null;
  const { code } = fetched.fault;
  if (code === "http-429" || code === "http-408") return null;
  const isMissing = /^http-(?:2|4)\d\d$/.test(code) || code === "empty";
  return isMissing || code === "too-many-redirects" || code === "redirect-loop" ? everythingAllowed : null;
}

function asKnown(value: unknown): KnownRules | null {
  const known = value as Partial<KnownRules> | null | undefined;
  return known?.rules && typeof known.readAt === "number" ? (known as KnownRules) : null;
}

const forbiddenFault = (host: string): Fault => ({
  code: "robots-forbidden",
  message: `${host} asks robots not to read this page (robots.txt).`,
  details: { host },
});

const unreachableFault = (host: string): Fault => ({
  code: "robots-unreachable",
  message: `The robots.txt of ${host} can't be read now, so its pages are left alone.`,
  details: { host },
});
