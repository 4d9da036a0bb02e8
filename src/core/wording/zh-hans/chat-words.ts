import { discordWords } from "./discord-words.ts";

/** What is said on chat platforms only: part of `zhHans`. */
export const chatWords = { ...discordWords };
