import type { Message } from "../../core/message.ts";
import { quiet } from "./post.ts";
import { renderSlack } from "./render/render.ts";

/**
 * The bodies that a message is posted with, one a part, as `chat.postMessage` takes them. Channel, thread and the marks
 * of a delivery come with the posting; a picture's file has its id only once it is uploaded.
 */
export function previewSlack(message: Message, commands: readonly string[]): Record<string, unknown>[] {
  return renderSlack(message, { commands }).map(({ text, blocks }) => ({ text, blocks, ...quiet }));
}
