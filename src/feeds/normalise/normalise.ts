import type { FeedItem } from "../../core/article.ts";
import type { RawFeed, RawItem, RawText } from "../raw-feed.ts";
import { publishedTime } from "./dates.ts";
import { htmlToText } from "./plain-text.ts";
import { cutTo, tidyLine, tidyText } from "./tidy.ts";
import { canonicalUrl, safeUrl } from "./url.ts";

/** Lengths in UTF-16 units; past them a text is cut. */
const longest = { title: 500, summary: 5_000, content: 200_000, guid: 1_000, author: 200, category: 100 };
const mostCategories = 20;
/** More than any publisher's feed of news holds; a longer one is an archive. */
const mostItems = 500;

/** Items left out that are named one by one. */
const mostNamed = 20;

/** An item that was left out, and why, told for editors. */
export interface DroppedItem {
  reason: string;
  title: string;
}

export interface NormalisedFeed {
  title: string;
  items: FeedItem[];
  dropped: DroppedItem[];
}

/**
 * Turns a parsed feed into items: plain, well-formed text, safe absolute links, times in milliseconds. `feedUrl` is
 * where the document came from; `now` judges dates. An item needs a title or some text. Never throws, and one item
 * never costs another. Of more than 500 items the newest are kept, in the feed's order.
 */
export function normalise(raw: RawFeed, context: { feedUrl: string; now: number }): NormalisedFeed {
  const base = safeBase(raw.base, context.feedUrl);
  const items: FeedItem[] = [];
  const dropped: DroppedItem[] = [];
  for (const rawItem of raw.items) {
    const item = normaliseItem(rawItem, base, context.now);
    if (item.title !== "") items.push(item);
    else dropped.push({ reason: "neither title nor text", title: item.url ?? item.guid ?? "" });
  }
  if (dropped.length > mostNamed) {
    dropped.push({ reason: `${dropped.splice(mostNamed).length} more like these`, title: "" });
  }
  const kept = newest(items);
  if (kept.length < items.length) {
    dropped.push({ reason: `${items.length - kept.length} items past the newest ${mostItems}`, title: "" });
  }
  return { title: line(raw.title, longest.title), items: kept, dropped };
}

function normaliseItem(raw: RawItem, feedBase: string, now: number): FeedItem {
  const base = safeBase(raw.base, feedBase);
  const description = body(raw.summary, longest.content);
  // A description too long for a summary is the full text, sent in the wrong field.
  const content =
    body(raw.content, longest.content) || (description.length > longest.summary ? description : "");
  const summary = cutTo(description, longest.summary);
  const url = raw.link === null ? null : safeUrl(raw.link, base);
  const updatedAt = publishedTime(raw.updated, now);
  const author = raw.authors.map((name) => tidyLine(htmlToText(cutTo(name, longest.author)))).filter(Boolean);
  return {
    guid: raw.guid === null ? null : cutTo(tidyLine(raw.guid), longest.guid) || null,
    url,
    canonicalUrl: url === null ? null : canonicalUrl(url),
    title: line(raw.title, longest.title) || firstWords(summary || content),
    summary,
    content,
    publishedAt: publishedTime(raw.published, now) ?? updatedAt,
    updatedAt,
    author: cutTo([...new Set(author)].join(", "), longest.author) || null,
    categories: categoriesOf(raw.categories),
  };
}

function line(text: RawText | null, limit: number): string {
  if (!text) return "";
  const plain = tidyLine(text.kind === "html" ? htmlToText(text.value) : text.value);
  return plain.length > limit ? `${cutTo(plain, limit - 1).trimEnd()}…` : plain;
}

function body(text: RawText | null, limit: number): string {
  if (!text) return "";
  return cutTo(tidyText(text.kind === "html" ? htmlToText(text.value) : text.value), limit).trimEnd();
}

const titleFromText = 90;

/** The first words of a text as a title: its first sentence or line if that is short, else cut at a space. */
function firstWords(text: string): string {
  const start = tidyLine(text.slice(0, 2 * titleFromText).split("\n", 1)[0]!);
  if (start.length <= titleFromText) return start;
  const cut = cutTo(start, titleFromText);
  const space = cut.lastIndexOf(" ");
  return `${(space > titleFromText / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

function categoriesOf(raw: readonly string[]): string[] {
  const categories = new Set<string>();
  for (const category of raw) {
    if (categories.size === mostCategories) break;
    const text = tidyLine(htmlToText(cutTo(category, longest.category)));
    if (text !== "") categories.add(text);
  }
  return [...categories];
}

/** `xml:base` resolved against what surrounds it; the surroundings' own when it is missing or no http(s) address. */
function safeBase(base: string | null, outer: string): string {
  if (base === null) return outer;
  const url = URL.parse(base, outer);
  return url && (url.protocol === "https:" || url.protocol === "http:") ? url.href : outer;
}

function newest(items: readonly FeedItem[]): FeedItem[] {
  if (items.length <= mostItems) return [...items];
  const kept = new Set([...items].sort((a, b) => sortDate(b) - sortDate(a)).slice(0, mostItems));
  return items.filter((item) => kept.has(item));
}

/** Undated items can't be told old, so they count as new. */
const sortDate = (item: FeedItem): number => item.publishedAt ?? Number.MAX_SAFE_INTEGER;
