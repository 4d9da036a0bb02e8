import { count } from "../english.ts";

/** What is said on Discord only: part of `en`. */
export const discordWords = {
  discord: {
    shareName: "share",
    shareHint: "Show the answer to everybody in the channel",
    /** The mark is how the desk finds the message again. */
    footer: (mark: string, part: number, of: number): string =>
      of === 1 ? `HK Newsdesk · ${mark}` : `HK Newsdesk · ${mark} · ${part}/${of}`,
    corrected: "Corrected: this takes the place of what was posted here before.",
    replaced: "This part was taken back with the correction.",
    restLeftOut: (parts: number): string =>
      `${count(parts, "further part is", "further parts are")} left out here. Ask for less at once.`,
    cantShow: "The answer is there, but Discord would not show it. Please ask for less at once.",
    doneBefore: "This was answered before.",
    formGone: "This form is too old. Please give the command again.",
  },
  discordFaults: {
    token: "Discord refuses the token.",
    tokenFix:
      "Copy the bot's token from https://discord.com/developers/applications (Bot, Reset Token) into DISCORD_TOKEN.",
    proxy: "Discord's gateway can't be reached through PROXY_URL, and nothing may go past it.",
    proxyFix:
      "Set DISCORD_API_URL to a gateway of yours that may be reached directly, or take PROXY_URL away.",
    channelGone: "The channel is gone, or the bot can't see it.",
    notAllowed: "The bot may not post in the channel.",
    allowFix: "Give the bot View Channel, Send Messages, Embed Links and Read Message History there.",
    refused: (status: number, code: number | string): string =>
      `Discord refused it (${status}, code ${code}).`,
    busy: "Discord asks to wait.",
    unreachable: "Discord did not answer.",
    unsure: "Nobody can tell whether the message was posted: Discord's answer was lost.",
    unsureFix:
      "Look into the channel, then send it again or drop it. With Read Message History the desk looks by itself.",
    noChannel: "The destination names no channel.",
  },
};
