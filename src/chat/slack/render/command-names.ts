import type { Language } from "../../../core/article.ts";
import { languages } from "../../../core/article.ts";
import type { Command } from "../../../core/command.ts";
import type { Wording } from "../../../core/wording/en.ts";
import type { Block, Cell, Message, Span } from "../../../core/message.ts";

/** What all the desk's commands are typed behind; Slack has commands of its own by some of their names. */
export const deskCommand = "/desk";

/** What commands are called in any of the desk's languages. */
export function typedNames(
  commands: readonly Pick<Command, "name">[],
  say: (language: Language) => Wording,
): string[] {
  const wordings = languages.map(say);
  return [
    ...new Set(
      commands.flatMap(({ name }) => [
        name,
        ...wordings.map(({ commandWords }) => commandWords[name]?.name ?? name),
      ]),
    ),
  ];
}

/**
 * A message whose commands read as they are typed on Slack: `/desk stance google`. The words of quotations and
 * links are others' and stay as they are; below a quotation the desk's own commands are set as code.
 */
export function nameCommands(message: Message, commands: readonly string[]): Message {
  if (commands.length === 0) return message;
  const names = [...commands].sort((a, b) => b.length - a.length).join("|");
  // Behind a letter or what addresses hold, it is a path.
  const command = new RegExp(`(?<![\\w/.~%#?=&-])/(?=(?:${names})(?![\\w-]))`, "gu");
  const name = (text: string): string => text.replaceAll(command, `${deskCommand} `);
  const inSpans = (spans: readonly Span[]): Span[] =>
    spans.map((span) => (span.link === undefined ? { ...span, text: name(span.text) } : span));
  const inCell = (cell: Cell): Cell => (typeof cell === "string" ? name(cell) : inSpans(cell));
  const inBlock = (block: Block): Block => {
    switch (block.kind) {
      case "paragraph":
      case "context":
        return { ...block, spans: inSpans(block.spans) };
      case "quote":
        return {
          ...block,
          spans: block.spans.map((span) =>
            span.style === "code" ? { ...span, text: name(span.text) } : span,
          ),
        };
      case "list":
        return { ...block, items: block.items.map(inSpans) };
      case "heading":
        return { ...block, text: name(block.text) };
      case "table":
        return { ...block, rows: block.rows.map((row) => row.map(inCell)) };
      default:
        return block;
    }
  };
  return { summary: name(message.summary), blocks: message.blocks.map(inBlock) };
}
