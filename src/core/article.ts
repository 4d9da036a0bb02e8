/** The languages that the desk reads and writes: English and the two Chinese scripts. */
export const languages = ["en", "zh-Hant", "zh-Hans"] as const;
export type Language = (typeof languages)[number];

/** What a feed's publisher is; it decides how a statement in it may be read. */
export const feedTypes = ["news", "government", "company", "civil-society"] as const;
export type FeedType = (typeof feedTypes)[number];

/** What a story may be about; all four for Hong Kong only. */
export const topics = [
  "security-law",
  "data-request",
  "platform-takedown",
  "surveillance-privacy-law",
] as const;
export type Topic = (typeof topics)[number];

/**
 * One item as a feed gives it, after normalising: plain, well-formed text without NUL or control characters,
 * http(s) links without tracking parameters, times in milliseconds since 1970 (UTC).
 */
export interface FeedItem {
  /** The publisher's own id for the item, if it gave one. */
  guid: string | null;
  /** Absolute link to the article, tracking parameters stripped; null when none or unsafe. */
  url: string | null;
  /** The link reduced to what identifies the article (no scheme, `www.`, fragment, trailing slash…). */
  canonicalUrl: string | null;
  title: string;
  /** The short text that the feed carries; empty when it has none. */
  summary: string;
  /** The full text, when the feed carries it; else empty. */
  content: string;
  /** Null when missing, unreadable or in the future. */
  publishedAt: number | null;
  updatedAt: number | null;
  author: string | null;
  categories: readonly string[];
}

/** What the rules look at: an article's words and what is known of them. Same shape for feed, page and corpus. */
export interface ArticleText {
  title: string;
  /** Everything below the title: full text where there is one, else the summary. */
  text: string;
  language: Language | null;
  /** The publisher's name as shown to readers. */
  publisher: string;
  url: string | null;
  publishedAt: number | null;
}
