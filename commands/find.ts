import { z } from "zod";
import { defineCommand } from "../src/core/command.ts";
import { asks, numbered } from "../src/core/command-options.ts";
import { inBrackets } from "../src/core/brackets.ts";
import type { Message } from "../src/core/message.ts";
import { context, heading, italic, link, list, plainMessage, spans } from "../src/core/message.ts";

const shown = 10;

export const find = defineCommand({
  name: "find",
  positional: ["query"],
  restOfLine: true,
  options: z.object({
    query: z.string(asks("words")),
    all: z.enum(["yes", "no"], asks("yesOrNo")).default("no"),
    before: numbered("aPageNumber").optional(),
  }),
  async run(options, desk): Promise<Message> {
    const { say } = desk;
    const found = await desk.find({
      query: options.query,
      limit: shown,
      relevantOnly: options.all === "no",
      before: options.before ?? null,
    });
    if (found.articles.length === 0) {
      return plainMessage(say.nothingFound(options.query, options.all === "yes"));
    }
    const items = found.articles.map((article) =>
      spans(
        article.url ? link(article.title, article.url) : article.title,
        `${inBrackets(`${article.publisher}${say.marks.comma}${say.day(article.publishedAt ?? article.firstSeenAt)}`, say)} `,
        italic((article.relevance?.topics ?? []).map((topic) => say.topics[topic]).join(say.marks.names)),
      ),
    );
    const title = say.foundTitle(options.query);
    const more = found.next === null ? [] : [context(say.findMore(options.query, found.next))];
    return { summary: title, blocks: [heading(title), list(items), ...more] };
  },
});
