import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import type { Message } from "../src/core/message.ts";
import { context, heading, italic, link, list, plainMessage, spans } from "../src/core/message.ts";

const shown = 10;

export const find = defineCommand({
  name: "find",
  summary:
    "Looks through the relevant articles, newest first, in all three scripts; all:yes looks through the others too",
  usage: ["/find 國安法 Google", '/find "user data"', "/find signal all:yes"],
  positional: ["query"],
  restOfLine: true,
  options: z.object({
    query: z.string("say what to look for"),
    all: z.enum(["yes", "no"], "say yes or no").default("no"),
    before: z.coerce.number("give the number that the last answer named").int().positive().optional(),
  }),
  async run(options, desk): Promise<Message> {
    const found = await desk.find({
      query: options.query,
      limit: shown,
      relevantOnly: options.all === "no",
      before: options.before ?? null,
    });
    if (found.articles.length === 0) {
      return plainMessage(desk.say.nothingFound(options.query, options.all === "yes"));
    }
    const items = found.articles.map((article) =>
      spans(
        article.url ? link(article.title, article.url) : article.title,
        ` (${article.publisher}, ${desk.say.day(article.publishedAt ?? article.firstSeenAt)}) `,
        italic((article.relevance?.topics ?? []).map((topic) => desk.say.topics[topic]).join(", ")),
      ),
    );
    const title = desk.say.foundTitle(options.query);
    const more = found.next === null ? [] : [context(desk.say.findMore(options.query, found.next))];
    return { summary: title, blocks: [heading(title), list(items), ...more] };
  },
});
