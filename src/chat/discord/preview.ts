import type { Message } from "../../core/message.ts";
import type { DiscordBody } from "./body.ts";
import { renderDiscord } from "./render.ts";

/**
 * The bodies that a message is answered with, one a message, as Discord takes them. One that is delivered has its mark in
 * the footer and a nonce as well; further ones of an answer have the flag that shows them to the asker alone.
 */
export const previewDiscord = (message: Message): DiscordBody[] =>
  renderDiscord(message).map(({ body }) => body);
