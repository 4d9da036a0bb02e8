import type { Language } from "../core/article.ts";

/** The language of a platform's locale such as `zh-TW`; null when the desk doesn't write it. */
export function languageOf(locale: string | undefined): Language | null {
  if (locale === undefined) return null;
  if (/^zh-(?:TW|HK|MO|Hant)/i.test(locale)) return "zh-Hant";
  if (/^zh/i.test(locale)) return "zh-Hans";
  return /^en/i.test(locale) ? "en" : null;
}
