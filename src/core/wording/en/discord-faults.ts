import type { Fault } from "../../fault.ts";
import { failed } from "../../fault.ts";

const fault = (...given: Parameters<typeof failed>): Fault => failed(...given).fault;

/** What may be wrong with Discord, and what can be done about it. Other languages tell it by the codes. */
export const discordFaults = {
  token: (): Fault =>
    fault(
      "discord-token",
      "Discord refuses the token.",
      "Copy the bot's token from https://discord.com/developers/applications (Bot, Reset Token) into DISCORD_TOKEN.",
    ),
  proxy: (): Fault =>
    fault(
      "discord-proxy",
      "Discord's gateway can't be reached through PROXY_URL, and nothing may go past it.",
      "Set DISCORD_API_URL to a gateway of yours that may be reached directly, or take PROXY_URL away.",
    ),
  busy: (): Fault => fault("discord-busy", "Discord asks to wait."),
  unreachable: (): Fault =>
    fault(
      "discord-unreachable",
      "Discord did not answer.",
      "Check the network and DISCORD_API_URL; the desk goes on without Discord until it answers.",
    ),
  unsure: (): Fault =>
    fault(
      "discord-unsure",
      "Nobody can tell whether the message was posted: Discord's answer was lost.",
      "Look into the channel, then send it again or leave it. With Read Message History the desk looks by itself.",
    ),
  noChannel: (): Fault => fault("discord-no-channel", "The destination names no channel."),
  /** `code`: Discord's own, or the status where it gave none. */
  closed: (status: number, code: number): Fault =>
    fault(
      `discord-${code || status}`,
      status === 404
        ? "The channel is gone, or the bot can't see it."
        : "The bot may not post in the channel.",
      "Give the bot View Channel, Send Messages, Embed Links and Read Message History there.",
    ),
  refused: (status: number, code: number): Fault =>
    fault(`discord-${code || status}`, `Discord refused it (${status}, code ${code}).`),
};
