import type { SendResult } from "../../core/delivery.ts";
import { slackFaults } from "../../core/wording/en/slack-faults.ts";
import { backoffMs } from "../backoff.ts";
import type { Trouble } from "./trouble.ts";

/** Slack's answers after which nothing can be posted to a channel until somebody sees to it. */
const closing = new Set([
  "channel_not_found",
  "not_in_channel",
  "is_archived",
  "channel_is_archived",
  "messages_tab_disabled",
  "restricted_action",
  "restricted_action_read_only_channel",
  "restricted_action_thread_only_channel",
  "restricted_action_non_threadable_channel",
  "cannot_reply_to_message",
  "no_permission",
  "access_denied",
  "cannot_dm_bot",
  "user_disabled",
  "user_not_found",
  "user_not_visible",
  "ekm_access_denied",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "invalid_auth",
  "not_authed",
  "team_disabled",
  "not_allowed_token_type",
  "missing_scope",
  "team_access_not_granted",
  "enterprise_is_restricted",
]);

const waits = { firstMs: 15_000, longestMs: 10 * 60_000 };

export interface ResultNeeds {
  now(): number;
  random(): number;
}

/** What becomes of a delivery after trouble with posting one of its parts. */
export function resultOf(trouble: Trouble, attempts: number, needs: ResultNeeds): SendResult {
  switch (trouble.kind) {
    case "busy":
      return { kind: "retry", at: needs.now() + trouble.seconds * 1000, fault: slackFaults.busy() };
    case "http":
      return { kind: "retry", at: later(attempts, needs), fault: slackFaults.troubled() };
    case "lost":
      return { kind: "retry", at: later(attempts, needs), fault: slackFaults.noAnswer() };
    case "refused":
      return closing.has(trouble.code)
        ? { kind: "closed", fault: slackFaults.closed(trouble.code) }
        : { kind: "dead", fault: slackFaults.refused(trouble.code) };
    default:
      return trouble satisfies never;
  }
}

/** Slack's answers to a search after which no later one will tell either, but the channel's end. */
const ended = new Set(["is_archived", "account_inactive"]);

/** What becomes of it when looking for it gave no answer: only when there never will be one is it left to an editor. */
export function resultOfSearch(
  trouble: Trouble | "too-many",
  attempts: number,
  needs: ResultNeeds,
): SendResult {
  if (trouble === "too-many") return { kind: "dead", fault: slackFaults.unsure("too many messages") };
  if (trouble.kind !== "refused" || ended.has(trouble.code)) return resultOf(trouble, attempts, needs);
  return { kind: "dead", fault: slackFaults.unsure(trouble.code) };
}

const later = (attempts: number, needs: ResultNeeds): number =>
  needs.now() + backoffMs(attempts, waits, needs.random());
