import { createRequire } from "node:module";
import dns from "node:dns";
import { isIP, type LookupFunction, type Socket } from "node:net";
import { callbackify } from "node:util";
import type * as FetchSocks from "fetch-socks";
import { Agent, buildConnector, type Dispatcher, errors, ProxyAgent } from "undici";
import { type AddressGuard, PrivateAddressError } from "./address.ts";
import { createHostLimit } from "./host-limit.ts";

/** Looks a name up; the addresses in the order in which they should be tried. Rejects as `dns.lookup` does. */
export type Resolve = (hostname: string) => Promise<dns.LookupAddress[]>;

export interface DispatcherOptions {
  /** `http:`, `https:`, `socks5:` or `socks5h:`; null: connect directly. */
  proxyUrl: string | null;
  guard: AddressGuard;
  resolve: Resolve;
  connectMs: number;
}

export interface Connections {
  dispatcher: Dispatcher;
  /** Ends every connection, also the ones still being made. */
  close(): Promise<void>;
}

/** An idle connection is kept long enough for a publisher's other feeds, and not for a publisher's hint of hours. */
const pooling = { keepAliveTimeout: 4_000, keepAliveMaxTimeout: 10_000, connections: 2, allowH2: false };

/**
 * Makes the connections that fetching goes over. Direct ones check the address that is connected to, after the name
 * was looked up, so that a name that changes its answer can't pass. With a proxy, names resolve there.
 */
export function createConnections(options: DispatcherOptions): Connections {
  if (options.proxyUrl === null) return directConnections(options);
  const dispatcher = proxyDispatcher(new URL(options.proxyUrl), options.connectMs);
  return { dispatcher, close: () => dispatcher.destroy() };
}

function directConnections({ guard, resolve, connectMs }: DispatcherOptions): Connections {
  const pending = new Set<Socket>();
  const connectors = new Map<number, (...args: Parameters<buildConnector.connector>) => Socket>();
  const connectorFor = (port: number) => {
    let connect = connectors.get(port);
    if (!connect) {
      const lookup = checkedLookup(guard, resolve, port);
      // The published type leaves out that a connector returns its socket.
      connect = buildConnector({ timeout: 0, allowH2: false, lookup }) as unknown as (
        ...args: Parameters<buildConnector.connector>
      ) => Socket;
      connectors.set(port, connect);
    }
    return connect;
  };
  const connector: buildConnector.connector = (target, callback) => {
    const port = Number(target.port) || (target.protocol === "https:" ? 443 : 80);
    // A literal address is never looked up, so it is checked here.
    if (isIP(target.hostname) && !guard.allows(target.hostname, target.hostname, port)) {
      return callback(new PrivateAddressError(target.hostname, target.hostname), null);
    }
    const socket = connectorFor(port)(target, (...result) => {
      clearTimeout(timer);
      pending.delete(socket);
      callback(...result);
    });
    pending.add(socket);
    let lookedUp = isIP(target.hostname) !== 0;
    socket.once("lookup", () => (lookedUp = true));
    const timer = setTimeout(
      () => socket.destroy(lookedUp ? new errors.ConnectTimeoutError() : lookupTimeout()),
      connectMs,
    );
  };
  const dispatcher = new Agent({ ...pooling, connect: connector });
  return {
    dispatcher,
    async close() {
      for (const socket of pending) socket.destroy();
      await dispatcher.destroy();
    },
  };
}

function checkedLookup(guard: AddressGuard, resolve: Resolve, port: number): LookupFunction {
  const allowedAddresses = callbackify(async (hostname: string) => {
    const addresses = await resolve(hostname);
    const allowed = addresses.filter(({ address }) => guard.allows(hostname, address, port));
    if (allowed.length > 0) return allowed;
    throw new PrivateAddressError(hostname, addresses[0]?.address ?? "no address");
  });
  return (hostname, options, callback) => {
    allowedAddresses(hostname, (error, allowed) => {
      if (error) return callback(error, []);
      if (options.all) return callback(null, allowed);
      callback(null, allowed[0]!.address, allowed[0]!.family);
    });
  };
}

/** Connections through an HTTP or SOCKS5 proxy, where names resolve. */
export function proxyDispatcher(proxy: URL, connectMs: number): Dispatcher {
  if (proxy.protocol === "http:" || proxy.protocol === "https:") {
    return new ProxyAgent({ ...pooling, uri: proxy.href, connectTimeout: connectMs });
  }
  // Loaded here, since few desks have such a proxy.
  const { socksConnector } = createRequire(import.meta.url)("fetch-socks") as typeof FetchSocks;
  const connect = socksConnector(
    {
      type: 5,
      host: proxy.hostname.replace(/^\[|\]$/g, ""),
      port: Number(proxy.port) || 1080,
      ...(proxy.username === "" ? {} : { userId: decodeURIComponent(proxy.username) }),
      ...(proxy.password === "" ? {} : { password: decodeURIComponent(proxy.password) }),
    },
    { timeout: connectMs, allowH2: false },
  );
  return new Agent({ ...pooling, connect });
}

/** An error like the system's own, for a lookup that does not end. */
const lookupTimeout = (): Error =>
  Object.assign(new Error("The lookup took too long"), { code: "EAI_TIMEOUT" });

/** Threads that may look names up at once, of the four that also unpack bodies and read files. */
const lookupThreads = 3;

/**
 * Looks names up the system's way, so that its hosts file and settings count. That takes a thread until it ends, so
 * only some go at once, and what is asked while an answer is on its way shares it.
 */
export function createResolver(): Resolve {
  const asked = new Map<string, Promise<dns.LookupAddress[]>>();
  const threads = createHostLimit(lookupThreads);
  const lookUp = async (hostname: string): Promise<dns.LookupAddress[]> => {
    const leave = await threads.enter("lookup");
    try {
      return await dns.promises.lookup(hostname, { all: true });
    } finally {
      leave();
      asked.delete(hostname);
    }
  };
  return (hostname) => {
    let answer = asked.get(hostname);
    if (!answer) asked.set(hostname, (answer = lookUp(hostname)));
    return answer;
  };
}
