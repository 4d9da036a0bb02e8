import type { IncomingHttpHeaders } from "node:http";
import type { Validators } from "../../core/feed.ts";
import project from "../../../package.json" with { type: "json" };

/** The name that a publisher's robots.txt knows the desk by. */
export const productToken = "HKNewsdesk";

/** Who the desk says it is, and where it can be reached. */
export function userAgent(contact: string | null): string {
  const reachable = contact === null ? "" : ` (+${contact.replace(/[^\x20-\x7e]|[()]/g, "")})`;
  return `${productToken}/${project.version}${reachable}`;
}

/** What may be asked for, and how HTTP says so. */
const accepts = {
  feed:
    "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, " +
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.5",
  page: "text/html, application/xhtml+xml;q=0.9, */*;q=0.5",
  robots: "text/plain, */*;q=0.5",
} as const;
export type Wanted = keyof typeof accepts;

/** What the desk says of itself and asks with. Both validators go along: some servers honour only one. */
export function requestHeaders(
  agent: string,
  validators: Validators,
  wanted: Wanted,
): Record<string, string> {
  const headers: Record<string, string> = {
    "user-agent": agent,
    accept: accepts[wanted],
    "accept-encoding": "gzip, br, deflate",
  };
  if (isSendable(validators.etag)) headers["if-none-match"] = validators.etag;
  if (isSendable(validators.lastModified)) headers["if-modified-since"] = validators.lastModified;
  return headers;
}

/** The validators of an answer; one that it leaves out stays as in `known`. */
export function freshValidators(headers: IncomingHttpHeaders, known: Validators | null): Validators {
  return {
    etag: sendable(headers.etag) ?? known?.etag ?? null,
    lastModified: sendable(headers["last-modified"]) ?? known?.lastModified ?? null,
  };
}

/** Visible ASCII and spaces, not endless: anything else could not be sent back. */
const isSendable = (value: string | null | undefined): value is string =>
  typeof value === "string" && /^[\x20-\x7e]{1,1024}$/.test(value);

const sendable = (value: string | undefined): string | null => (isSendable(value) ? value : null);

/** The `charset` of a Content-Type, lower case; null when it names none. */
export function charsetOf(contentType: string | null): string | null {
  const match = /;\s*charset\s*=\s*["']?([\w.:+-]+)/i.exec(contentType ?? "");
  return match?.[1]?.toLowerCase() ?? null;
}
