import type { Fault } from "../../core/fault.ts";
import { PrivateAddressError } from "./address.ts";
import type { BodyProblem } from "./body.ts";
import { FetchStopped } from "./fetch-stopped.ts";

/** What went wrong below HTTP, told so that an editor knows what to do. `host` is who was asked. */
export function connectionFault(error: Error, host: string, proxied: boolean): Fault {
  if (error instanceof PrivateAddressError) return privateAddressFault(host, error.address);
  if (error instanceof FetchStopped) {
    return { code: error.code, message: `${host} ${error.message}`, details: { host } };
  }
  const code = codeOf(error);
  if (proxied && (isProxyError(error) || connectCodes.has(code))) {
    return {
      code: "proxy-failed",
      message: `The proxy could not reach ${host} (${code}: ${error.message}).`,
      fix: "Check that the proxy runs, is the one you meant, and lets the desk through.",
      details: { host, reason: `${code}: ${error.message}` },
    };
  }
  const known = kinds.find((kind) => kind.test.test(code));
  if (known) return { ...known.fault(host, code), details: { host, reason: code } };
  return {
    code: "fetch-failed",
    message: `${host} could not be read: ${error.message} (${code}).`,
    details: { host, reason: `${code}: ${error.message}` },
  };
}

/** Faults that a machine without a network gives for every host. */
const networkFaults: ReadonlySet<string> = new Set(["dns-not-found", "dns-failed", "unreachable"]);

/** Whether a fault may be this machine's own, with no network, and not the publisher's. */
export const mayBeNoNetwork = (fault: Fault): boolean => networkFaults.has(fault.code);

const connectCodes = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** The SOCKS client's errors carry neither a name nor a code of their own, only their class tells. */
const isProxyError = (error: Error): boolean =>
  /proxy|socks/i.test(`${error.constructor.name} ${error.name} ${error.message}`);

/** The most telling code: an attempt on several addresses carries one error for each. */
function codeOf(error: Error & { code?: unknown; errors?: unknown }): string {
  if (Array.isArray(error.errors) && error.errors[0] instanceof Error) return codeOf(error.errors[0]);
  if (typeof error.code === "string") return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : error.name;
}

interface Kind {
  test: RegExp;
  fault: (host: string, code: string) => Fault;
}

const kinds: readonly Kind[] = [
  {
    test: /^(?:ENOTFOUND|ENODATA|EAI_NODATA|EAI_NONAME)$/,
    fault: (host) => ({
      code: "dns-not-found",
      message: `There is no host called ${host}.`,
      fix: "Check this machine's network first, then the feed's address.",
    }),
  },
  {
    test: /^EAI_/,
    fault: (host, code) => ({
      code: "dns-failed",
      message: `The name ${host} could not be looked up (${code}).`,
      fix: "Check this machine's connection to the internet and its name servers.",
    }),
  },
  {
    test: /^ECONNREFUSED$/,
    fault: (host) => ({
      code: "connection-refused",
      message: `${host} refused the connection.`,
      fix: "Check the feed's address and port; if they are right, its server is down and is asked again later.",
    }),
  },
  {
    test: /^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/,
    fault: (host, code) => ({
      code: "unreachable",
      message: `${host} can't be reached from here (${code}).`,
      fix: "Check this machine's connection to the internet.",
    }),
  },
  {
    test: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
    fault: (host) => ({ code: "connection-reset", message: `${host} broke the connection off.` }),
  },
  {
    test: /^(?:UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/,
    fault: (host) => ({ code: "timeout", message: `${host} did not take the connection in time.` }),
  },
  {
    test: /^(?:ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/,
    fault: (host, code) => ({
      code: "tls-error",
      message: `${host} has no certificate that can be trusted, or speaks no usable TLS (${code}).`,
      fix: "Open the address in a browser; if it complains too, the publisher has to mend it.",
    }),
  },
  {
    test: /^(?:HPE_|HTTPParserError|UND_ERR_HEADERS_OVERFLOW)/,
    fault: (host, code) => ({
      code: "not-http",
      message: `What ${host} sent is not HTTP (${code}).`,
      fix: "Check the feed's address, its port above all.",
    }),
  },
];

export const privateAddressFault = (host: string, address: string): Fault => ({
  code: "private-address",
  message: `${host} is at ${address}, a private address, so it was not asked.`,
  fix: "If it is your own server, list its name or address under `allowPrivate` in feeds.yaml.",
  details: { host, address },
});

export function bodyFault(problem: BodyProblem, host: string, maxBytes: number, coding: string): Fault {
  if (problem === "too-large") {
    return {
      code: "too-large",
      message: `${host} sent more than ${Math.round(maxBytes / 1024 / 1024)} MiB; it was stopped there.`,
      fix: "Look for a smaller feed of the same publisher.",
      details: { host, mebibytes: Math.round(maxBytes / 1024 / 1024) },
    };
  }
  const message =
    problem === "bad-encoding"
      ? `What ${host} sent compressed (${coding || "gzip"}) can't be unpacked.`
      : `${host} compressed its answer in an unknown way (${coding}).`;
  return { code: "bad-encoding", message, details: { host, coding: coding || "gzip" } };
}

const meanings: Readonly<Record<number, [meaning: string, fix?: string]>> = {
  400: ["it finds the request wrong", "Check the feed's address."],
  401: ["it asks for a login", "Feeds behind a login can't be read; look for a public one."],
  402: ["it asks for payment"],
  403: [
    "access denied",
    "The publisher may block bots; open the address in a browser, or ask the publisher.",
  ],
  404: ["not found", "The feed may have moved: look for its new address on the publisher's page."],
  406: ["it has no version of the page for us"],
  410: ["gone for good", "Remove the feed, or give its new address; it is not polled again."],
  429: ["too many requests", "It will be asked less often."],
  451: ["withheld for legal reasons"],
};

/** A final answer that is no success. */
export function statusFault(status: number, host: string): Fault {
  const [meaning, fix] = meanings[status] ?? [status >= 500 ? "its own error" : "not the feed"];
  const fault = {
    code: `http-${status}`,
    message: `${host} answered ${status} (${meaning}).`,
    details: { host, status },
  };
  return fix === undefined ? fault : { ...fault, fix };
}

export const emptyFault = (host: string): Fault => ({
  code: "empty",
  message: `${host} answered with nothing in it.`,
  fix: "Open the feed's address in a browser; if it is empty there too, look for the publisher's other feeds.",
  details: { host },
});

export const addressFault = (url: string): Fault => ({
  code: "bad-address",
  message: `${shown(url)} is not an address that can be fetched.`,
  fix: "Give a full address that starts with https:// or http://.",
  details: { address: shown(url) },
});

export const badRedirectFault = (host: string, location: string): Fault => ({
  code: "bad-redirect",
  message:
    location === ""
      ? `${host} redirects without saying where to.`
      : `${host} redirects to ${shown(location)}, which can't be fetched.`,
  fix: "Open the feed's address in a browser and look for its new one.",
  details: { host, ...(location !== "" && { address: shown(location) }) },
});

export const insecureRedirectFault = (host: string, location: string): Fault => ({
  code: "bad-redirect",
  message: `${host} redirects from https to ${shown(location)}, which anybody on the way could change.`,
  fix: "If that is acceptable, give the http:// address in feeds.yaml yourself.",
  details: { host, address: shown(location), insecure: 1 },
});

export const redirectLoopFault = (host: string): Fault => ({
  code: "redirect-loop",
  message: `${host} redirects in a circle.`,
  fix: "Open the feed's address in a browser and look for its new one.",
  details: { host },
});

export const tooManyRedirectsFault = (host: string, limit: number): Fault => ({
  code: "too-many-redirects",
  message: `${host} redirects more than ${limit} times.`,
  fix: "Open the feed's address in a browser and give the one it ends at.",
  details: { host, limit },
});

export const coolingDownFault = (host: string, waitMs: number): Fault => ({
  code: "cooling-down",
  message: `${host} asked to be left alone for another ${wait(waitMs)}, so it was not asked.`,
  details: { host, minutes: Math.ceil(waitMs / 60_000) },
});

const wait = (ms: number): string =>
  ms < 90_000 ? `${Math.ceil(ms / 1000)} seconds` : `${Math.ceil(ms / 60_000)} minutes`;

/** An address as it may stand in a message: no login, no control characters, not endless. */
function shown(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return JSON.stringify(url.slice(0, 200));
  parsed.username = "";
  parsed.password = "";
  return parsed.href.slice(0, 200);
}
