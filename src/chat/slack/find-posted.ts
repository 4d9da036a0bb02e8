import type { webApi } from "@slack/bolt";
import type { Sending } from "../../core/delivery.ts";
import { partOf, remoteId } from "./delivery-mark.ts";
import type { Trouble } from "./trouble.ts";
import { troubleOf } from "./trouble.ts";

/** Clocks of this machine and of Slack's may differ by as much; a little more is read for it. */
const clockMs = 5 * 60_000;
const pageSize = 200;
/** A channel with more messages since the first attempt is nobody's newsroom; then an editor decides. */
const mostPages = 50;

/** Where a part may be: in a channel since a moment, or in a thread there. */
export interface Search {
  channel: string;
  thread: string | null;
  since: number;
}

/**
 * Looks whether parts of a delivery are there already, whose answers were lost: by the mark in their metadata, over
 * everything since the first attempt. `alive` is called between pages.
 */
export async function findPosted(
  sending: Pick<Sending, "id" | "key">,
  search: Search,
  client: webApi.WebClient,
  alive: () => Promise<void>,
): Promise<{ ok: true; parts: Map<number, string> } | { ok: false; trouble: Trouble | "too-many" }> {
  const parts = new Map<number, string>();
  const { channel, thread, since } = search;
  const oldest = (Math.max(0, since - clockMs) / 1000).toFixed(6);
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    try {
      const asked = {
        channel,
        oldest,
        limit: pageSize,
        include_all_metadata: true,
        ...(cursor === undefined ? {} : { cursor }),
      };
      const answer =
        thread === null
          ? await client.conversations.history(asked)
          : await client.conversations.replies({ ...asked, ts: thread });
      for (const message of answer.messages ?? []) {
        const part = partOf(message.metadata, sending);
        if (part !== null && message.ts !== undefined) parts.set(part, remoteId(channel, message.ts));
      }
      cursor = answer.response_metadata?.next_cursor || undefined;
      if (cursor === undefined) return { ok: true, parts };
    } catch (error) {
      const trouble = troubleOf(error);
      // A thread that is gone holds nothing any more.
      if (trouble.kind === "refused" && trouble.code === "thread_not_found") return { ok: true, parts };
      return { ok: false, trouble };
    }
    await alive();
  }
  return { ok: false, trouble: "too-many" };
}
