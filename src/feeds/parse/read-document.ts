import type { FeedItem } from "../../core/article.ts";
import { ok, type Outcome } from "../../core/fault.ts";
import { decode } from "../decode.ts";
import { type DroppedItem, normalise } from "../normalise/normalise.ts";
import type { RawFeed } from "../raw-feed.ts";
import { parse, type ParserChoice } from "./parse.ts";

/** A fetched document and what must be known to read it. */
export interface FeedBytes {
  bytes: Uint8Array;
  /** The charset that HTTP gave. */
  charset: string | null;
  /** Where it came from, after redirects. */
  feedUrl: string;
  /** Milliseconds since 1970; judges dates. */
  now: number;
}

/** A feed that was read: decoded, parsed and normalised. */
export interface ReadFeed {
  format: RawFeed["format"];
  charset: string;
  title: string;
  items: FeedItem[];
  dropped: DroppedItem[];
  /** The document broke off; `items` are the whole ones. */
  truncated: boolean;
}

/**
 * Decodes, parses and normalises a document, in this process. Input decides how long it takes and how much memory:
 * the pool runs it in a child process with limits on both.
 */
export async function readDocument(document: FeedBytes, choice: ParserChoice): Promise<Outcome<ReadFeed>> {
  const { text, charset } = decode(document.bytes, document.charset);
  const parsed = await parse(text, document.feedUrl, choice);
  if (!parsed.ok) return parsed;
  const { format, truncated } = parsed.value;
  return ok({ format, charset, truncated, ...normalise(parsed.value, document) });
}
