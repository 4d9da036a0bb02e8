/** Text as a feed gives it. `kind` says whether tags and entities in it are markup. */
export interface RawText {
  value: string;
  kind: "html" | "text";
}

/** An item as a parser gives it: every field a string, nothing judged yet. */
export interface RawItem {
  guid: string | null;
  /** The best link to the article; may be relative to `base`. */
  link: string | null;
  /** `xml:base` where the item sets one; may itself be relative to the document's. */
  base: string | null;
  title: RawText | null;
  summary: RawText | null;
  content: RawText | null;
  /** When it was published, the most telling first. */
  published: string[];
  updated: string[];
  authors: string[];
  categories: string[];
}

export interface RawFeed {
  format: "rss" | "atom" | "rdf" | "json";
  title: RawText | null;
  /** `xml:base` of the document. */
  base: string | null;
  items: RawItem[];
  /** The document breaks off before its end; `items` are the whole ones. */
  truncated: boolean;
}
