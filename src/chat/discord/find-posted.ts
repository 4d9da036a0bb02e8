import { Routes } from "discord.js";
import type { Api, Asked } from "./api.ts";

/** What a channel's recent messages say about whether parts of a delivery are there. */
export type Look =
  /** The ids of the parts that are there, by their number. */
  | { kind: "seen"; parts: ReadonlyMap<number, string> }
  /** The messages can't be read, or there are too many of them. */
  | { kind: "unsure" }
  | { kind: "failed"; asked: Exclude<Asked<never>, { kind: "done" }> };

interface PostedMessage {
  id: string;
  author: { id: string };
  embeds?: { footer?: { text?: string } }[];
}

const discordEpoch = 1_420_070_400_000;
/** How far Discord's clock may be ahead of ours. */
const clockSlackMs = 2 * 60_000;
const pageSize = 100;
const mostPages = 20;

/** The least id that a message posted at a time can have: ids begin with the time. */
const idAt = (instant: number): bigint => BigInt(Math.max(0, Math.floor(instant) - discordEpoch)) << 22n;

/**
 * Looks for the parts of a delivery among the bot's own messages since it was first tried: each has the delivery's mark
 * in its footer.
 */
export async function findPosted(
  api: Api,
  channel: string,
  own: string,
  mark: string,
  firstTriedAt: number,
): Promise<Look> {
  const parts = new Map<number, string>();
  const since = idAt(firstTriedAt - clockSlackMs);
  let after = since;
  for (let page = 0; page < mostPages; page++) {
    const query = { after: String(after), limit: String(pageSize) };
    const asked = await api.get<PostedMessage[]>(Routes.channelMessages(channel), query);
    if (asked.kind !== "done") return { kind: "failed", asked };
    for (const message of asked.value) {
      if (BigInt(message.id) > after) after = BigInt(message.id);
      const part = message.author.id === own ? partOf(message, mark) : null;
      if (part !== null) parts.set(part, message.id);
    }
    if (asked.value.length >= pageSize) continue;
    return after === since ? await withoutMessages(api, channel, since, parts) : { kind: "seen", parts };
  }
  return { kind: "unsure" };
}

/** Without Read Message History Discord tells of no messages instead of refusing; the channel knows of its last one. */
async function withoutMessages(
  api: Api,
  channel: string,
  since: bigint,
  parts: ReadonlyMap<number, string>,
): Promise<Look> {
  const asked = await api.get<{ last_message_id?: string | null }>(Routes.channel(channel));
  if (asked.kind !== "done") return { kind: "failed", asked };
  const last = asked.value.last_message_id ?? "0";
  return BigInt(last) > since ? { kind: "unsure" } : { kind: "seen", parts };
}

/** The number of the part that a message is; null when it is none of the delivery's. */
function partOf({ embeds = [] }: PostedMessage, mark: string): number | null {
  for (const { footer } of embeds) {
    const [, after] = footer?.text?.split(mark) ?? [];
    if (after !== undefined) return Number(/(\d+)\s*\/\s*\d+/.exec(after)?.[1] ?? 1);
  }
  return null;
}
