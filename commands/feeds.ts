import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import { asks } from "../src/core/command-options.ts";
import type { Message } from "../src/core/message.ts";
import { context, heading } from "../src/core/message.ts";

export const feeds = defineCommand({
  name: "feeds",
  positional: ["which"],
  options: z.object({ which: z.enum(["all", "trouble"], asks("troubleOrNothing")).default("all") }),
  async run(options, desk): Promise<Message> {
    const states = new Map((await desk.feedStates()).map((state) => [state.feedId, state]));
    const rows = desk.feeds
      .map((feed) => ({ feed, state: states.get(feed.id) }))
      .filter(({ state }) => options.which === "all" || (state?.fault ?? null) !== null)
      .map(({ feed, state }) => [
        feed.id,
        feed.title,
        desk.say.languages[feed.language],
        state?.lastOkAt ? desk.say.when(state.lastOkAt) : desk.say.never,
        state?.fault ? desk.say.fault(state.fault) : desk.say.feedFine(state?.lastOkAt ?? null),
      ]);
    const title = desk.say.feedsTitle(rows.length, desk.feeds.length, options.which);
    if (rows.length === 0) return { summary: title, blocks: [context(title)] };
    return {
      summary: title,
      blocks: [heading(title), { kind: "table", columns: desk.say.feedColumns, rows }],
    };
  },
});
