import type { Language } from "./article.ts";

/** A text in every language; or in one, as somebody wrote it, which every reader is shown. */
export type Translated = string | Readonly<Record<Language, string>>;

/** A text as a reader of `language` is shown it. */
export function textIn(text: Translated, language: Language): string;
export function textIn(text: Translated | null, language: Language): string | null;
export function textIn(text: Translated | null, language: Language): string | null {
  return text === null || typeof text === "string" ? text : text[language];
}
