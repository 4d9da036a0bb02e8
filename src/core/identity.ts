import { hash } from "node:crypto";
import type { FeedItem } from "./article.ts";
import type { DraftArticle } from "./draft.ts";
import { fold } from "./fold.ts";
import { senseOfPage } from "./page/noise.ts";

const hour = 3_600_000;
/** On a feed's first poll, what is dated within this long counts as new… */
const firstPollNewMs = 24 * hour;
/** …but at most so many items; the rest are backlog. */
const firstPollNewItems = 20;
/** Later polls bring few new items each; a feed that renews everything at once floods nobody. */
const laterPollNewItems = 60;
/** Later on, what is dated longer ago than this is a late find: kept, but it owes no message. */
const lateFindMs = 7 * 24 * hour;

/** What is known of the feed when its items are drafted. */
export interface DraftContext {
  feedId: string;
  /** A publisher's feeds share its links; nobody else's feed can lay claim to them. */
  publisher: string;
  firstPoll: boolean;
  /** Whether it is a page that is watched, of which only what counts makes a new version. */
  watched?: boolean;
  now: number;
}

/**
 * Makes a feed's items ready to be stored: identity keys, content hash, and whether each is backlog. Items
 * that are the same article within the document come out once. Pure.
 */
export function draftArticles(items: readonly FeedItem[], context: DraftContext): DraftArticle[] {
  const guids = countBy(items.map((item) => item.guid));
  const links = countBy(items.map((item) => item.canonicalUrl));
  const fresh = freshItems(items, context);
  const drafts: DraftArticle[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    const keys = identityKeys(item, context, {
      // A guid or link that several items of one document share identifies none of them.
      guid: item.guid !== null && guids.get(item.guid) === 1,
      link: item.canonicalUrl !== null && links.get(item.canonicalUrl) === 1,
    });
    if (keys.every((key) => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    const content = context.watched ? pageHash(item) : contentHash(item);
    drafts.push({ keys, contentHash: content, backlog: !fresh.has(item), item });
  }
  return drafts;
}

function identityKeys(
  item: FeedItem,
  { feedId, publisher }: DraftContext,
  unique: { guid: boolean; link: boolean },
): string[] {
  const keys: string[] = [];
  if (unique.link) keys.push(`link:${publisher}:${item.canonicalUrl}`);
  if (unique.guid) keys.push(`guid:${feedId}:${item.guid}`);
  // The words with their date survive a feed that changes all its guids and links at once.
  keys.push(`words:${feedId}:${wordsHash(item)}`);
  return keys;
}

function wordsHash(item: FeedItem): string {
  return hash("sha1", fold(`${item.title}\n${item.summary}\n${item.publishedAt ?? ""}`));
}

function contentHash(item: FeedItem): string {
  return hash("sha1", `${item.title}\n${item.summary}\n${item.content}`);
}

function pageHash(item: FeedItem): string {
  return hash("sha1", `${item.title}\n${senseOfPage(item.content)}`);
}

function freshItems(items: readonly FeedItem[], context: DraftContext): Set<FeedItem> {
  if (!context.firstPoll) {
    const recent = items.filter((item) => (item.publishedAt ?? context.now) > context.now - lateFindMs);
    if (recent.length <= laterPollNewItems) return new Set(recent);
    // Most of a long feed is known by now, so the cap is on what stands first by date.
    recent.sort((a, b) => (b.publishedAt ?? context.now) - (a.publishedAt ?? context.now));
    return new Set(recent.slice(0, laterPollNewItems));
  }
  // An undated item of a first poll may be years old, so it counts as backlog.
  const dated = items.filter((item) => (item.publishedAt ?? 0) > context.now - firstPollNewMs);
  dated.sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
  return new Set(dated.slice(0, firstPollNewItems));
}

function countBy(values: readonly (string | null)[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
