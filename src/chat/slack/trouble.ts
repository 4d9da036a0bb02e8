/** Why a call to Slack didn't do what was asked. */
export type Trouble =
  /** Slack said no, by its error code. */
  | { kind: "refused"; code: string; needed: string | null }
  /** Too many calls; nothing was done. */
  | { kind: "busy"; seconds: number }
  /** An answer that tells nothing: whether it was done is not known. */
  | { kind: "http"; status: number }
  /** No answer: whether it was done is not known. */
  | { kind: "lost" };

interface SdkError {
  code?: unknown;
  data?: { error?: unknown; needed?: unknown };
  retryAfter?: unknown;
  statusCode?: unknown;
}

/** Error codes that Slack gives when it may have done a part of what was asked. */
const halfDone = new Set(["internal_error", "fatal_error", "service_unavailable", "request_timeout"]);
const busySeconds = 60;

/** Reads an error of Slack's SDK (`ErrorCode` in @slack/web-api); whatever else went wrong counts as no answer. */
export function troubleOf(error: unknown): Trouble {
  const { code, data, retryAfter, statusCode } = (error ?? {}) as SdkError;
  if (code === "slack_webapi_rate_limited_error") {
    return { kind: "busy", seconds: typeof retryAfter === "number" ? retryAfter : busySeconds };
  }
  if (code === "slack_webapi_http_error") {
    return { kind: "http", status: typeof statusCode === "number" ? statusCode : 0 };
  }
  if (code !== "slack_webapi_platform_error") return { kind: "lost" };
  const refused = data?.error;
  // What isn't a code is a page of somebody in between; its text belongs nowhere.
  if (typeof refused !== "string" || !/^[a-z0-9_]{1,60}$/.test(refused)) return { kind: "lost" };
  if (refused === "ratelimited" || refused === "rate_limited") return { kind: "busy", seconds: busySeconds };
  if (halfDone.has(refused)) return { kind: "http", status: 500 };
  return { kind: "refused", code: refused, needed: typeof data?.needed === "string" ? data.needed : null };
}

/** A trouble as a code for the log. */
export function codeOf(trouble: Trouble): string {
  if (trouble.kind === "refused") return trouble.code;
  return trouble.kind === "http" ? `http_${trouble.status}` : trouble.kind;
}
