import { z } from "zod";
import type { StoredArticle } from "../src/store/store.ts";
import { defineCommand } from "../src/core/command.ts";
import { webLink } from "../src/core/command-options.ts";
import { nameOf } from "../src/core/company-name.ts";
import type { Desk } from "../src/core/desk.ts";
import { inBrackets } from "../src/core/brackets.ts";
import type { Block, Message } from "../src/core/message.ts";
import { context, heading, link, list, paragraph, plainMessage, spans } from "../src/core/message.ts";
import { textAnswer } from "../src/core/page/text-answer.ts";

const reasonsShown = 12;

export const explain = defineCommand({
  name: "explain",
  positional: ["url"],
  options: z.object({
    url: webLink("anArticle"),
  }),
  async run(options, desk): Promise<Message> {
    const article = await desk.articleByUrl(options.url);
    if (article === null) return plainMessage(desk.say.neverSeen(options.url));
    const blocks: Block[] = [
      heading(article.title),
      context(
        ...(article.url ? [link(article.publisher, article.url)] : [article.publisher]),
        ` · ${desk.say.seen(article.publishedAt, article.firstSeenAt, article.backlog)}`,
      ),
      ...verdict(article, desk),
      ...textAnswer(
        await desk.textSource(article.id),
        {
          reading: desk.readsPages,
          watched: article.watched,
        },
        desk.say,
      ),
      ...(await storyBlocks(article, desk)),
    ];
    return {
      summary: `${article.title}${desk.say.marks.colon}${desk.say.verdict(article.relevance)}`,
      blocks,
    };
  },
});

function verdict(article: StoredArticle, desk: Desk): Block[] {
  const { relevance } = article;
  const blocks: Block[] = [paragraph(desk.say.verdict(relevance))];
  if (relevance === null) return blocks;
  const reasons = [...relevance.why].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  if (reasons.length > 0) {
    blocks.push(list(reasons.slice(0, reasonsShown).map((reason) => spans(desk.say.reason(reason)))));
  }
  if (article.companies.length > 0) {
    const names = article.companies.map((id) => nameOf(id, desk.companies, desk.say));
    blocks.push(paragraph(desk.say.namesCompanies(names)));
  }
  return blocks;
}

async function storyBlocks(article: StoredArticle, desk: Desk): Promise<Block[]> {
  const story = article.storyId === null ? null : await desk.story(article.storyId);
  const others = story?.articles.filter((other) => other.id !== article.id) ?? [];
  if (others.length === 0) return [];
  const items = others.map((other) =>
    spans(other.url ? link(other.title, other.url) : other.title, inBrackets(other.publisher, desk.say)),
  );
  return [paragraph(desk.say.sameStory(others.length)), list(items)];
}
