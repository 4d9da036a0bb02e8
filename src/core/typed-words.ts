import { languages } from "./article.ts";
import { fold } from "./fold.ts";
import { wordingFor } from "./wording/wordings.ts";

/** What people type for names and values, in whichever language; everything folded (`fold`). */

const wordings = languages.map(wordingFor);

/** The names of a command: its own, and what it is called in each language. */
export const commandNames = (name: string): readonly string[] =>
  distinct([name, ...wordings.map((say) => say.commandWords[name]?.name ?? name)]);

/** The same of an option. */
export const optionNames = (name: string): readonly string[] =>
  distinct([name, ...wordings.map((say) => say.optionNames[name] ?? name)]);

/** Every word for a value such as `user-data`. */
export const wordsFor = (value: string): readonly string[] =>
  distinct([
    value,
    value.replaceAll("-", " "),
    ...wordings.flatMap((say) => [say.choice(value), ...(say.alsoTyped[value] ?? [])]),
  ]);

/** The value that a word means; null when it is none of them. */
export function valueOf<T extends string>(typed: string, values: readonly T[]): T | null {
  const word = fold(typed.trim());
  return values.find((value) => wordsFor(value).includes(word)) ?? null;
}

const distinct = (words: readonly string[]): string[] => [...new Set(words.map(fold))];
