import { setTimeout as sleep } from "node:timers/promises";

/** Slack takes about one message a second in a channel and several hundred a minute in all (docs.slack.dev, "Rate limits"). */
const usualGaps = { channelMs: 1100, workspaceMs: 120 };

/** When messages may be posted: one after another in a channel, and nothing where Slack asks to wait. */
export interface Pace {
  /** Waits for the channel's turn; a moment to come back at where that is too far off. */
  turn(channel: string): Promise<{ wait: null } | { wait: number }>;
  /** Slack asked to wait before the next message to a channel. */
  hold(channel: string, seconds: number): void;
}

/** A message that must wait longer than this goes back to the outbox, so that others get their turn. */
const longestTurnMs = 30_000;

export function createPace(now: () => number, gaps: typeof usualGaps = usualGaps): Pace {
  const free = new Map<string, number>();
  const held = new Map<string, number>();
  let workspaceFree = 0;
  let workspaceHeld = 0;

  const forget = (at: number): void => {
    for (const [channel, until] of free) if (until <= at) free.delete(channel);
    for (const [channel, until] of held) if (until <= at) held.delete(channel);
  };

  return {
    async turn(channel) {
      const at = now();
      const until = Math.max(held.get(channel) ?? 0, workspaceHeld);
      if (until > at) return { wait: until };
      const start = Math.max(at, free.get(channel) ?? 0, workspaceFree);
      if (start - at > longestTurnMs) return { wait: start };
      free.set(channel, start + gaps.channelMs);
      // A channel that waits for its own turn keeps no other from going before it.
      workspaceFree = Math.max(at, workspaceFree) + gaps.workspaceMs;
      if (start > at) await sleep(start - at);
      if (free.size > 1000) forget(at);
      return { wait: null };
    },
    hold(channel, seconds) {
      const at = now();
      forget(at);
      const until = at + Math.max(1, seconds) * 1000;
      held.set(channel, until);
      // Slack doesn't say whether a channel or the workspace has had enough; a second channel tells.
      if (held.size > 1) workspaceHeld = Math.max(workspaceHeld, until);
    },
  };
}
