import { isIP } from "node:net";
import type { Fault } from "../../core/fault.ts";
import type { Validators } from "../../core/feed.ts";
import { createAddressGuard, isLocalName } from "./address.ts";
import type { Connections, Resolve } from "./dispatcher.ts";
import { createDeadline, type Deadline } from "./deadline.ts";
import { type Exchange, exchange } from "./exchange.ts";
import {
  addressFault,
  bodyFault,
  connectionFault,
  coolingDownFault,
  emptyFault,
  privateAddressFault,
  redirectLoopFault,
  statusFault,
  tooManyRedirectsFault,
} from "./fetch-faults.ts";
import { charsetOf, freshValidators, requestHeaders, userAgent, type Wanted } from "./headers.ts";
import { createHostLimit } from "./host-limit.ts";
import { isRedirect, redirectTarget, toFetchUrl } from "./redirect.ts";
import { retryAfterMs } from "./retry-after.ts";

/** Remembers until when a host asked to be left alone. Hosts are `name` or `name:port`; times in ms since 1970. */
export interface Cooldown {
  get(host: string): Promise<number | null>;
  set(host: string, until: number): Promise<void>;
}

/** All times are in milliseconds. */
export interface FetchLimits {
  connectMs: number;
  /** From request to answer, and the longest pause within the answer. */
  headersMs: number;
  /** The whole fetch with its redirects; waiting for a turn at the host is not counted. */
  totalMs: number;
  /** Of the body, before and after decompressing. */
  maxBytes: number;
  maxRedirects: number;
  /** Requests to one host at a time. */
  perHost: number;
}

const defaultFetchLimits: FetchLimits = {
  connectMs: 10_000,
  headersMs: 15_000,
  totalMs: 30_000,
  maxBytes: 8 * 1024 * 1024,
  maxRedirects: 5,
  perHost: 2,
};

export interface FetcherOptions {
  /** A page or address where publishers can reach the desk; sent in the User-Agent. */
  contact?: string | null;
  now: () => number;
  cooldown: Cooldown;
  /** Host names, addresses or CIDR ranges that may be fetched though they are private. */
  allowPrivate?: readonly string[];
  /** `http://`, `https://`, `socks5://` or `socks5h://`: everything goes through it, and names resolve there. */
  proxyUrl?: string | null;
  limits?: Partial<FetchLimits>;
  /** How names are looked up; the system's way by default. */
  resolve?: Resolve;
}

export interface FetchRequest {
  url: string;
  validators: Validators;
  /** What is asked for: a feed if not told. */
  wanted?: Wanted;
  /** Asked before each request, also where a redirect leads; a fault keeps it from being made. */
  permit?: (url: URL) => Promise<Fault | null>;
  signal?: AbortSignal;
}

export type FetchResult =
  | {
      kind: "body";
      status: number;
      bytes: Buffer;
      contentType: string | null;
      /** The `charset` of the Content-Type. */
      charset: string | null;
      validators: Validators;
      /** Where the bytes came from, after redirects: what relative links are relative to. */
      finalUrl: string;
      /** Set when every redirect on the way was permanent (301, 308): ask there from now on. */
      movedTo: string | null;
    }
  | { kind: "not-modified"; validators: Validators; movedTo: string | null }
  | { kind: "failed"; fault: Fault; gone: boolean; retryAfterMs: number | null };

export interface Fetcher {
  /** Fetches a document. Never rejects over what a publisher does. */
  fetch(request: FetchRequest): Promise<FetchResult>;
  close(): Promise<void>;
}

/**
 * Makes the desk's way to the publishers' servers. It sends no login and no cookie, asks each host for little at a
 * time, waits where a host says so, follows redirects itself (never from https to http), connects to public addresses
 * only, and ends whatever takes too long or grows too big. With a proxy everything goes through it.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...defaultFetchLimits, ...options.limits };
  const guard = createAddressGuard(options.allowPrivate ?? []);
  const proxied = (options.proxyUrl ?? null) !== null;
  let opening: Promise<Connections> | null = null;
  // Undici takes a tenth of a second to load, and the desk should answer before it fetches.
  const connections = (): Promise<Connections> =>
    (opening ??= import("./dispatcher.ts").then(({ createConnections, createResolver }) =>
      createConnections({
        proxyUrl: options.proxyUrl ?? null,
        guard,
        resolve: options.resolve ?? createResolver(),
        connectMs: limits.connectMs,
      }),
    ));
  const hosts = createHostLimit(limits.perHost);
  const agentName = userAgent(options.contact ?? null);

  async function fetchDocument(request: FetchRequest): Promise<FetchResult> {
    const start = toFetchUrl(request.url);
    if (!start) return failedWith(addressFault(request.url));
    const deadline = createDeadline(limits.totalMs, request.signal);
    try {
      return await follow(start, request, deadline);
    } finally {
      deadline.clear();
    }
  }

  async function follow(start: URL, request: FetchRequest, deadline: Deadline): Promise<FetchResult> {
    const seen = new Set<string>();
    let url = start;
    let permanent = true;
    for (let hops = 0; ; hops++) {
      seen.add(url.href);
      const refusal = (await request.permit?.(url)) ?? null;
      if (refusal) return failedWith(refusal);
      const step = await ask(url, request, deadline);
      if (step.kind !== "redirect") {
        return step.kind === "failed" || !permanent || hops === 0 ? step : { ...step, movedTo: url.href };
      }
      const next = redirectTarget(url, step.location);
      if (!next.ok) return failedWith(next.fault);
      if (seen.has(next.value.href)) return failedWith(redirectLoopFault(start.host));
      if (hops === limits.maxRedirects)
        return failedWith(tooManyRedirectsFault(start.host, limits.maxRedirects));
      permanent &&= step.permanent;
      url = next.value;
    }
  }

  type Step = FetchResult | { kind: "redirect"; location: string | undefined; permanent: boolean };

  async function ask(url: URL, request: FetchRequest, deadline: Deadline): Promise<Step> {
    const leave = await hosts.enter(url.host);
    try {
      const until = await options.cooldown.get(url.host);
      const wait = until === null ? 0 : until - options.now();
      if (wait > 0) return failedWith(coolingDownFault(url.host, wait), wait);
      if (proxied && isLocal(url)) return failedWith(privateAddressFault(url.host, url.hostname));
      deadline.start();
      const result = await exchangeTwice(url, request, deadline.signal);
      return await judge(url, request.validators, result);
    } finally {
      leave();
    }
  }

  /** A kept connection may have been closed by the other side just as it was used, so one reset is tried again. */
  async function exchangeTwice(
    url: URL,
    { validators, wanted = "feed" }: FetchRequest,
    signal: AbortSignal,
  ): Promise<Exchange> {
    const asked = { url, headers: requestHeaders(agentName, validators, wanted), ...limits, signal };
    const { dispatcher } = await connections();
    const first = await exchange(dispatcher, asked);
    if (first.kind !== "error" || first.answered || !isReset(first.error)) return first;
    return exchange(dispatcher, asked);
  }

  async function judge(url: URL, validators: Validators, result: Exchange): Promise<Step> {
    if (result.kind === "error") return failedWith(connectionFault(result.error, url.host, proxied));
    if (result.kind === "body-problem") {
      return failedWith(bodyFault(result.problem, url.host, limits.maxBytes, result.coding));
    }
    const { status, headers, body } = result;
    if (isRedirect(status)) {
      return { kind: "redirect", location: headers.location, permanent: status === 301 || status === 308 };
    }
    if (status === 304 && (validators.etag !== null || validators.lastModified !== null)) {
      return { kind: "not-modified", validators: freshValidators(headers, validators), movedTo: null };
    }
    if (status < 200 || status >= 300 || status === 204 || status === 205 || status === 206) {
      const wait = retryAfterMs(headers["retry-after"], options.now());
      if (wait !== null && (status === 429 || status === 503)) {
        await options.cooldown.set(url.host, options.now() + wait);
      }
      return {
        kind: "failed",
        fault: statusFault(status, url.host),
        gone: status === 410,
        retryAfterMs: wait,
      };
    }
    if (body.length === 0) return failedWith(emptyFault(url.host));
    const contentType = headers["content-type"] ?? null;
    return {
      kind: "body",
      status,
      bytes: body,
      contentType,
      charset: charsetOf(contentType),
      validators: freshValidators(headers, null),
      finalUrl: url.href,
      movedTo: null,
    };
  }

  const isLocal = (url: URL): boolean => {
    const hostname = url.hostname.replace(/^\[|\]$/g, "");
    const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
    if (isIP(hostname)) return !guard.allows(hostname, hostname, port);
    return isLocalName(hostname) && !guard.allowsName(hostname, port);
  };

  return { fetch: fetchDocument, close: async () => (await opening)?.close() };
}

const failedWith = (fault: Fault, wait: number | null = null): FetchResult & { kind: "failed" } => ({
  kind: "failed",
  fault,
  gone: false,
  retryAfterMs: wait,
});

const isReset = (error: Error & { code?: unknown }): boolean =>
  error.code === "ECONNRESET" || error.code === "EPIPE" || error.code === "UND_ERR_SOCKET";
