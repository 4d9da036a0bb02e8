import type { FeedType, Language } from "./article.ts";

/** A configured source, as `feeds.yaml` gives it after validation. */
export interface Feed {
  id: string;
  /** The publisher's name as shown to readers. */
  publisher: string;
  /** The feed's own name, where a publisher has several; else the publisher's. */
  title: string;
  url: string;
  type: FeedType;
  language: Language;
  /** The publisher's page for people. */
  page: string | null;
  /** How often it is polled, in milliseconds. */
  everyMs: number;
  /** For a company's own feed: the company's id. */
  company: string | null;
  /** For a page that is watched for changes instead of a feed; null for a feed. */
  watched: WatchedPage | null;
}

export interface WatchedPage {
  /** CSS of the elements whose text is compared; null: the page's main text. */
  selector: string | null;
}

/** What a publisher sends back to be asked "has it changed?" with. Both are kept; some honour only one. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}
