import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import { nearest } from "../src/core/nearest.ts";
import type { Message } from "../src/core/message.ts";
import { list, paragraph, plainMessage, spans } from "../src/core/message.ts";

export const poll = defineCommand({
  name: "poll",
  positional: ["feed"],
  options: z.object({ feed: z.string().optional() }),
  async run(options, desk): Promise<Message> {
    const ids = desk.feeds.map((feed) => feed.id);
    if (options.feed !== undefined && !ids.includes(options.feed)) {
      return plainMessage(desk.say.unknownFeed(options.feed, nearest(options.feed, ids, 3)));
    }
    const reports = await desk.poll(options.feed === undefined ? null : [options.feed]);
    const summary = desk.say.pollSummary(reports);
    const polled = new Set(reports.map((report) => report.feed.id));
    const asked = desk.feeds.filter((feed) => options.feed === undefined || feed.id === options.feed);
    const others = asked.filter((feed) => !polled.has(feed.id));
    const states = others.length === 0 ? [] : await desk.feedStates();
    const lines = [
      ...reports.map((report) => desk.say.pollLine(report, "full")),
      ...others.map((feed) =>
        desk.say.notPolled(feed, states.find((state) => state.feedId === feed.id) ?? null),
      ),
    ];
    return { summary, blocks: [paragraph(summary), list(lines.map((line) => spans(line)))] };
  },
});
