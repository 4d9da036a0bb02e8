import type { FeedItem } from "../../core/article.ts";
import type { Fault } from "../../core/fault.ts";
import type { Validators, WatchedPage } from "../../core/feed.ts";
import { judgeWatched } from "../../core/page/judge.ts";
import type { Fetcher } from "../fetch/fetcher.ts";
import { canonicalUrl, safeUrl } from "../normalise/url.ts";
import type { ParserPool } from "../parse/pool.ts";
import type { ReadOutcome } from "../read.ts";

/** A page that is watched for changes, as far as reading it needs to know. */
export interface WatchedFeed {
  url: string;
  validators: Validators;
  watched: WatchedPage;
  /** What it is called; the page's own heading where nothing is given. */
  title?: string | null;
}

export interface WatchedPageNeeds {
  fetcher: Pick<Fetcher, "fetch">;
  parser: Pick<ParserPool, "readPage">;
  /** Whether a host's robots.txt lets an address be fetched. */
  permit(url: URL, signal?: AbortSignal): Promise<Fault | null>;
}

/**
 * Reads a watched page as a feed of one item: the page itself, under the title given or else its own heading. A page
 * that can't be what is watched (a wall, an error told as a page, no text) fails, so that it is never taken for a change.
 */
export async function readWatched(
  feed: WatchedFeed,
  needs: WatchedPageNeeds,
  signal?: AbortSignal,
): Promise<ReadOutcome> {
  const fetched = await needs.fetcher.fetch({
    url: feed.url,
    validators: feed.validators,
    wanted: "page",
    permit: (url) => needs.permit(url, signal),
    ...(signal && { signal }),
  });
  if (fetched.kind === "failed") return fetched;
  if (fetched.kind === "not-modified") return { ...fetched, kind: "unchanged" };
  const { bytes, charset, finalUrl, validators, movedTo } = fetched;
  const { selector } = feed.watched;
  const read = await needs.parser.readPage({ bytes, charset, want: { kind: "watched", selector } });
  if (!read.ok) return failure(read.fault);
  const judged = judgeWatched({ ...read.value, url: finalUrl }, feed.url);
  if (!judged.ok) return failure(judged.fault);
  const title = feed.title ?? (judged.value.title || new URL(feed.url).host);
  return {
    kind: "items",
    items: [itemOf(feed.url, title, judged.value.text)],
    dropped: [],
    title,
    format: "page",
    charset: charset ?? "utf-8",
    truncated: false,
    validators,
    movedTo,
  };
}

const itemOf = (url: string, title: string, content: string): FeedItem => ({
  guid: "page",
  url: safeUrl(url, null),
  canonicalUrl: canonicalUrl(url),
  title,
  summary: "",
  content,
  publishedAt: null,
  updatedAt: null,
  author: null,
  categories: [],
});

const failure = (fault: Fault): ReadOutcome => ({ kind: "failed", fault, gone: false, retryAfterMs: null });
