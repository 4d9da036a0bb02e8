import { webApi } from "@slack/bolt";
import { sdkLogger } from "./sdk-log.ts";
import type { SlackNeeds } from "./settings.ts";

/** A call takes this long at most; Slack's own answers take well under a second. */
const callMs = 15_000;

/**
 * Options for every client of the Web API: one try and a deadline, since the SDK's own ten tries would post again
 * what was posted already; the outbox tries again after it has looked.
 */
export function clientOptions({ settings, log, network }: SlackNeeds): webApi.WebClientOptions {
  return {
    ...(settings.apiUrl === null ? {} : { slackApiUrl: settings.apiUrl }),
    ...(network === undefined ? {} : { fetch: network.fetch }),
    logger: sdkLogger(log),
    retryConfig: { retries: 0 },
    timeout: callMs,
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: 20,
  };
}

export const createWebClient = (needs: SlackNeeds): webApi.WebClient =>
  new webApi.WebClient(needs.settings.botToken, clientOptions(needs));
