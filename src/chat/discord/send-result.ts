import type { SendResult } from "../../core/delivery.ts";
import type { Asked } from "./api.ts";
import type { DiscordNeeds } from "./settings.ts";

type Failed = Exclude<Asked<never>, { kind: "done" }>;

/** Discord's own codes. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const codes = {
  unknownChannel: 10_003,
  unknownMessage: 10_008,
  notText: 50_008,
  wrongChannelType: 50_024,
  archivedThread: 50_083,
  lockedThread: 160_005,
  tooManyOldEdits: 30_046,
} as const;

const firstRetryMs = 5_000;
const longestRetryMs = 30 * 60_000;
const hourMs = 3_600_000;

/** Whether a message that was to be edited is out of reach, so that another must take its place. */
export const isGone = (asked: Failed): boolean =>
  asked.kind === "refused" &&
  [codes.unknownMessage, codes.unknownChannel, codes.archivedThread, codes.lockedThread].some(
    (code) => code === asked.code,
  );

/** Whether a place takes no messages, today and tomorrow. */
export const isRefusedForGood = (asked: Failed): boolean =>
  asked.kind === "refused" &&
  (asked.status === 403 ||
    asked.status === 404 ||
    [codes.notText, codes.wrongChannelType, codes.archivedThread, codes.lockedThread].some(
      (code) => code === asked.code,
    ));

/** What a failure means for a delivery that was tried `attempts` times before. */
export function resultOf(asked: Failed, attempts: number, { now, random, say }: DiscordNeeds): SendResult {
  const words = say(null).discordFaults;
  // Doubled with each try, and spread, so that what failed together doesn't come back together.
  const backoff =
    Math.min(firstRetryMs * 2 ** Math.min(attempts, 20), longestRetryMs) * (0.75 + random() / 2);
  if (asked.kind === "wait") {
    return { kind: "retry", at: now() + asked.ms, fault: { code: "discord-busy", message: words.busy } };
  }
  if (asked.kind === "unknown") {
    const fault = { code: "discord-unreachable", message: words.unreachable };
    return { kind: "retry", at: now() + backoff, fault };
  }
  const { status, code } = asked;
  if (status === 401) {
    const fault = { code: "discord-token", message: words.token, fix: words.tokenFix };
    return { kind: "retry", at: now() + hourMs, fault };
  }
  if (code === codes.tooManyOldEdits || status === 429) {
    return { kind: "retry", at: now() + hourMs, fault: { code: "discord-busy", message: words.busy } };
  }
  if (isRefusedForGood(asked)) {
    const message = status === 404 ? words.channelGone : words.notAllowed;
    return { kind: "closed", fault: { code: `discord-${code || status}`, message, fix: words.allowFix } };
  }
  return { kind: "dead", fault: { code: `discord-${code || status}`, message: words.refused(status, code) } };
}
