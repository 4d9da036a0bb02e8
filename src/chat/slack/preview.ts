import type { Language } from "../../core/article.ts";
import type { Command } from "../../core/command.ts";
import type { Message } from "../../core/message.ts";
import type { Wording } from "../../core/wording/en.ts";
import { quiet } from "./post.ts";
import { typedNames } from "./render/command-names.ts";
import { renderSlack } from "./render/render.ts";

/**
 * The bodies that a message is posted with, one a part, as `chat.postMessage` takes them. Channel, thread and the marks
 * of a delivery come with the posting; a picture's file has its id only once it is uploaded.
 */
export function previewSlack(
  message: Message,
  commands: readonly Pick<Command, "name">[],
  say: (language: Language) => Wording,
): Record<string, unknown>[] {
  const look = { commands: typedNames(commands, say) };
  return renderSlack(message, look).map(({ text, blocks }) => ({ text, blocks, ...quiet }));
}
