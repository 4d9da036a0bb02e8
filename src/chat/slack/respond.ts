/** How long an answer over a response_url may take. */
const respondMs = 15_000;

export interface ResponseBody {
  text: string;
  blocks?: readonly unknown[];
  response_type: "ephemeral" | "in_channel";
  replace_original: false;
  unfurl_links: false;
  unfurl_media: false;
  thread_ts?: string;
}

/**
 * Answers over the address that came with a command or a button. Throws as the SDK does, so that one reading of
 * troubles fits both.
 */
export async function respond(
  fetch: typeof globalThis.fetch,
  url: string,
  body: ResponseBody,
): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(respondMs),
  });
  const text = await response.text();
  if (response.ok && !text.includes('"ok":false')) return;
  if (response.status === 429) {
    throw sdkError("slack_webapi_rate_limited_error", {
      retryAfter: Number(response.headers.get("retry-after")) || 1,
    });
  }
  const refused =
    /"error":"([a-z0-9_]{1,60})"/.exec(text)?.[1] ?? (/^[a-z0-9_]{1,60}$/.exec(text)?.[0] || null);
  if (refused !== null) throw sdkError("slack_webapi_platform_error", { data: { error: refused } });
  throw sdkError("slack_webapi_http_error", { statusCode: response.status });
}

const sdkError = (code: string, more: object): Error => Object.assign(new Error(code), { code }, more);
