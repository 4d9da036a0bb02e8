import type { FeedItem } from "../core/article.ts";
import type { Fault } from "../core/fault.ts";
import type { Validators, WatchedPage } from "../core/feed.ts";
import type { Fetcher } from "./fetch/fetcher.ts";
import type { DroppedItem } from "./normalise/normalise.ts";
import { readWatched, type WatchedFeed, type WatchedPageNeeds } from "./page/read-watched.ts";
import type { ParserPool } from "./parse/pool.ts";
import type { ReadFeed } from "./parse/read-document.ts";

/** What reading a feed came to. */
export type ReadOutcome =
  | {
      kind: "items";
      items: FeedItem[];
      dropped: DroppedItem[];
      title: string;
      format: ReadFeed["format"] | "page";
      charset: string;
      truncated: boolean;
      /** To be stored with the items and never without: they say that this much was read. */
      validators: Validators;
      movedTo: string | null;
    }
  | { kind: "unchanged"; validators: Validators; movedTo: string | null }
  | { kind: "failed"; fault: Fault; gone: boolean; retryAfterMs: number | null };

export interface FeedReaderNeeds extends WatchedPageNeeds {
  fetcher: Pick<Fetcher, "fetch">;
  parser: Pick<ParserPool, "parse" | "readPage">;
  now(): number;
}

/** What is to be read; without `watched` a feed. */
export type ReadRequest = Omit<WatchedFeed, "watched"> & { watched?: WatchedPage | null };

export type FeedReader = (feed: ReadRequest, signal?: AbortSignal) => Promise<ReadOutcome>;

/**
 * Makes the function that fetches, decodes, parses and normalises one feed or watched page. What a publisher does never
 * rejects it.
 */
export function createFeedReader(needs: FeedReaderNeeds): FeedReader {
  return async (feed, signal) => {
    const { url, validators: known, watched } = feed;
    if (watched) return readWatched({ ...feed, watched }, needs, signal);
    const fetched = await needs.fetcher.fetch({ url, validators: known, ...(signal && { signal }) });
    if (fetched.kind === "failed") return fetched;
    if (fetched.kind === "not-modified") return { ...fetched, kind: "unchanged" };
    const { bytes, charset, finalUrl, validators, movedTo } = fetched;
    const read = await needs.parser.parse({ bytes, charset, feedUrl: finalUrl, now: needs.now() });
    if (!read.ok) return { kind: "failed", fault: read.fault, gone: false, retryAfterMs: null };
    // A document that broke off is asked for again in full.
    const kept = read.value.truncated ? { etag: null, lastModified: null } : validators;
    return { kind: "items", ...read.value, validators: kept, movedTo };
  };
}
