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
};
