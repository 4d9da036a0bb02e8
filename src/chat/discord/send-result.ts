import type { SendResult } from "../../core/delivery.ts";
import { discordFaults } from "../../core/wording/en/discord-faults.ts";
import { backoffMs } from "../backoff.ts";
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

const waits = { firstMs: 5_000, longestMs: 30 * 60_000 };
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
export function resultOf(asked: Failed, attempts: number, { now, random }: DiscordNeeds): SendResult {
  if (asked.kind === "wait") return { kind: "retry", at: now() + asked.ms, fault: discordFaults.busy() };
  if (asked.kind === "unknown") {
    return {
      kind: "retry",
      at: now() + backoffMs(attempts, waits, random()),
      fault: discordFaults.unreachable(),
    };
  }
  const { status, code } = asked;
  if (status === 401) return { kind: "retry", at: now() + hourMs, fault: discordFaults.token() };
  if (code === codes.tooManyOldEdits || status === 429) {
    return { kind: "retry", at: now() + hourMs, fault: discordFaults.busy() };
  }
  return isRefusedForGood(asked)
    ? { kind: "closed", fault: discordFaults.closed(status, code) }
    : { kind: "dead", fault: discordFaults.refused(status, code) };
}
