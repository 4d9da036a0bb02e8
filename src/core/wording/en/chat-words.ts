import { discordWords } from "./discord-words.ts";

/** What is said on chat platforms only: part of `en`. */
export const chatWords = { ...discordWords };
