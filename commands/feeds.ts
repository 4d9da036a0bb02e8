import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import { asks } from "../src/core/command-options.ts";
import type { Desk } from "../src/core/desk.ts";
import type { Message } from "../src/core/message.ts";
import { context, heading, plainMessage } from "../src/core/message.ts";
import { nearest } from "../src/core/nearest.ts";

export const feeds = defineCommand({
  name: "feeds",
  positional: ["which"],
  changes: ({ pause, resume }) => (pause === undefined && resume === undefined ? null : "by-editors"),
  options: z.object({
    which: z.enum(["all", "trouble"], asks("troubleOrNothing")).default("all"),
    pause: z.string().optional(),
    resume: z.string().optional(),
  }),
  async run(options, desk): Promise<Message> {
    const { pause, resume } = options;
    if (pause !== undefined || resume !== undefined) return stopOrResume(pause, resume, desk);
    const states = new Map((await desk.feedStates()).map((state) => [state.feedId, state]));
    const rows = desk.feeds
      .map((feed) => ({ feed, state: states.get(feed.id) }))
      .filter(({ state }) => options.which === "all" || (state?.fault ?? null) !== null)
      .map(({ feed, state }) => [
        feed.id,
        feed.title,
        desk.say.languageName(feed.language),
        state?.lastOkAt ? desk.say.when(state.lastOkAt) : desk.say.never,
        state?.pausedBy
          ? desk.say.feedPaused(state.pausedBy)
          : state?.fault
            ? desk.say.fault(state.fault)
            : desk.say.feedFine(state?.lastOkAt ?? null),
      ]);
    const title = desk.say.feedsTitle(rows.length, desk.feeds.length, options.which);
    if (rows.length === 0) return { summary: title, blocks: [context(title)] };
    return {
      summary: title,
      blocks: [heading(title), { kind: "table", columns: desk.say.feedColumns, rows }],
    };
  },
});

async function stopOrResume(
  pause: string | undefined,
  resume: string | undefined,
  desk: Desk,
): Promise<Message> {
  const { feeds: known, say } = desk;
  const id = (pause ?? resume)!;
  const feed = known.find((one) => one.id === id);
  if (feed === undefined) {
    const near = nearest(
      id,
      known.map((one) => one.id),
      3,
    );
    return plainMessage(say.unknownFeed(id, near));
  }
  const paused = pause !== undefined;
  if (!(await desk.pauseFeed(feed.id, paused)))
    return plainMessage(say.feedPausedAlready(feed.title, paused));
  return plainMessage(paused ? say.feedNowPaused(feed.title) : say.feedNowResumed(feed.title));
}
