import { count } from "./english.ts";

/** What is said on Discord only: part of `en`. */
export const discordWords = {
  discord: {
    /** Names and descriptions of the commands in another language: Discord shows them to whoever uses it in that one. */
    commandNames: {} as Readonly<Record<string, string>>,
    commandSummaries: {} as Readonly<Record<string, string>>,
    /** What stands beside each option while a command is typed; at most 100 characters. */
    optionHints: {
      company: "A company or product, in any of its names",
      other: "Another company or product",
      what: "A company, a product or a topic",
      matter: "What it is about",
      position: "What the company does",
      all: "Whether to show everything",
      before: "Only what is older than this",
      id: "The name of a fact or decision, such as d12",
      when: "Post it here at once",
      query: "Words to look for",
      note: "How you know",
      link: "A link that shows it",
      since: "Since when: a day, a month or a year",
      condition: "On what it depends",
      date: "When: a day, a month or a year",
      text: "In your own words, what the linked source says",
      form: "What it does in general, or a single act",
      basis: "On whose word",
      by: "Who alleges it",
      effective: "From when it applies",
      publisher: "Who published it",
      sure: "That it names no source",
      which: "All feeds, or those in trouble",
      url: "The article's link",
      feed: "The name of a feed",
      command: "The name of a command",
      digest: "When: a time such as 09:00, or none",
      days: "Days such as mon,tue,wed,thu,fri",
      timezone: "A time zone such as Asia/Hong_Kong",
      language: "The language of what is posted here",
      topics: "Topics such as data-request,security-law",
      companies: "Companies with commas between, or all",
      languages: "Languages of the articles: en,zh-Hant,zh-Hans",
      open: "Post here again, or in the destination that is named",
      reset: "Follow the configuration again",
      resend: "The number of a message to send once more",
      pause: "A feed to stop",
      resume: "A feed to let go on",
    } as Readonly<Record<string, string>>,
    shareName: "share",
    shareHint: "Show the answer to everybody in the channel",
    footer: (mark: string, part: number, of: number): string =>
      of === 1 ? `HK Newsdesk · ${mark}` : `HK Newsdesk · ${mark} · ${part}/${of}`,
    part: (part: number, of: number): string => `${part}/${of}`,
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
      "Look into the channel, then send it again or drop it. Read Message History lets the desk look itself.",
    noChannel: "The destination names no channel.",
  },
};
