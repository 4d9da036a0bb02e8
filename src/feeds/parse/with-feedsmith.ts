import { type AtomFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import type { JsonFeed } from "feedsmith";
import type { RawFeed, RawItem, RawText } from "../raw-feed.ts";

/** Feedsmith's types say what it tries to give; every field may be missing, so all are read as optional. */
type Entry = Partial<AtomFeed.Entry<string>>;

/**
 * Parses a document with feedsmith. Throws on what it does not take for a feed; fields are strings, chosen but not
 * judged. `truncated` is for the caller to set.
 */
export function parseWithFeedsmith(text: string): RawFeed {
  const parsed = parseFeed(text);
  if (parsed.format === "rss") return rssFeed(parsed.feed);
  if (parsed.format === "rdf") return rdfFeed(parsed.feed);
  return parsed.format === "atom" ? atomFeed(parsed.feed) : jsonFeed(parsed.feed);
}

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

function rssFeed(feed: Loose<RssFeed.Feed<string>>): RawFeed {
  return {
    format: "rss",
    title: html(feed.title),
    base: feed.xml?.base ?? null,
    items: (feed.items ?? []).map(rssItem),
    truncated: false,
  };
}

function rssItem(item: Loose<RssFeed.Item<string>>): RawItem {
  const media = mediaTexts(item.media);
  const guid = item.guid?.value ?? null;
  return {
    guid: guid ?? item.dc?.identifiers?.[0] ?? item.atom?.id ?? null,
    link: item.link ?? alternate(item.atom?.links) ?? (isLink(guid, item.guid?.isPermaLink) ? guid : null),
    base: item.xml?.base ?? null,
    title: html(item.title ?? item.dc?.titles?.[0] ?? item.itunes?.title) ?? media.title,
    summary:
      html(item.description ?? item.dc?.descriptions?.[0] ?? item.dcterms?.abstracts?.[0]) ??
      atomText(item.atom?.summary) ??
      html(item.itunes?.summary) ??
      media.description,
    content: html(item.content?.encoded) ?? atomText(item.atom?.content),
    published: strings(
      item.pubDate,
      ...(item.dc?.dates ?? []),
      ...(item.dcterms?.issued ?? []),
      ...(item.dcterms?.created ?? []),
      item.atom?.published,
      ...(item.prism?.publicationDates ?? []),
    ),
    updated: strings(item.atom?.updated, ...(item.dcterms?.modified ?? [])),
    authors: strings(
      ...(item.dc?.creators ?? []),
      ...(item.authors ?? []).map((person) => person.name),
      ...(item.atom?.authors ?? []).map((person) => person.name),
      item.itunes?.author,
    ),
    categories: strings(
      ...(item.categories ?? []).map((category) => category.name),
      ...(item.dc?.subjects ?? []),
      ...(item.media?.keywords ?? []),
    ),
  };
}

function rdfFeed(feed: Loose<RdfFeed.Feed<string>>): RawFeed {
  return {
    format: "rdf",
    title: html(feed.title),
    base: feed.xml?.base ?? null,
    items: (feed.items ?? []).map(rdfItem),
    truncated: false,
  };
}

function rdfItem(item: Loose<RdfFeed.Item<string>>): RawItem {
  const about = item.rdf?.about ?? null;
  return {
    guid: about ?? item.dc?.identifiers?.[0] ?? null,
    link: item.link ?? alternate(item.atom?.links) ?? about,
    base: item.xml?.base ?? null,
    title: html(item.title ?? item.dc?.titles?.[0]),
    summary: html(item.description ?? item.dc?.descriptions?.[0] ?? item.dcterms?.abstracts?.[0]),
    content: html(item.content?.encoded),
    published: strings(
      ...(item.dc?.dates ?? []),
      ...(item.dcterms?.issued ?? []),
      ...(item.dcterms?.created ?? []),
      ...(item.dcterms?.dates ?? []),
    ),
    updated: strings(item.atom?.updated, ...(item.dcterms?.modified ?? [])),
    authors: strings(...(item.dc?.creators ?? [])),
    categories: strings(...(item.dc?.subjects ?? [])),
  };
}

function atomFeed(feed: Loose<AtomFeed.Feed<string>>): RawFeed {
  return {
    format: "atom",
    title: atomText(feed.title),
    base: feed.xml?.base ?? null,
    items: (feed.entries ?? []).map(atomItem),
    truncated: false,
  };
}

function atomItem(entry: Entry): RawItem {
  const media = mediaTexts(entry.media);
  return {
    guid: entry.id ?? null,
    link:
      alternate(entry.links) ??
      entry.content?.src ??
      (isLink(entry.id ?? null, undefined) ? (entry.id ?? null) : null),
    base: entry.xml?.base ?? null,
    title: atomText(entry.title) ?? html(entry.dc?.titles?.[0]) ?? media.title,
    summary: atomText(entry.summary) ?? html(entry.dc?.descriptions?.[0]) ?? media.description,
    content: atomText(entry.content),
    published: strings(entry.published, ...(entry.dc?.dates ?? []), ...(entry.dcterms?.issued ?? [])),
    updated: strings(entry.updated, ...(entry.dcterms?.modified ?? [])),
    authors: strings(...(entry.authors ?? []).map((person) => person.name), ...(entry.dc?.creators ?? [])),
    categories: strings(
      ...(entry.categories ?? []).map((category) => category.label ?? category.term),
      ...(entry.dc?.subjects ?? []),
    ),
  };
}

function jsonFeed(feed: Loose<JsonFeed.Feed<string>>): RawFeed {
  return {
    format: "json",
    title: text(feed.title),
    base: null,
    items: (feed.items ?? []).map(jsonItem),
    truncated: false,
  };
}

function jsonItem(item: Loose<JsonFeed.Item<string>>): RawItem {
  return {
    guid: item.id ?? null,
    link: item.url ?? item.external_url ?? (isLink(item.id ?? null, undefined) ? (item.id ?? null) : null),
    base: null,
    title: text(item.title),
    summary: text(item.summary),
    content: html(item.content_html) ?? text(item.content_text),
    published: strings(item.date_published),
    updated: strings(item.date_modified),
    authors: strings(...(item.authors ?? []).map((author) => author.name)),
    categories: strings(...(item.tags ?? [])),
  };
}

/** The page for people: `alternate` is also what a link without `rel` is (RFC 4287, 4.2.7.2), and HTML goes first. */
function alternate(
  links:
    | readonly { href?: string | undefined; rel?: string | undefined; type?: string | undefined }[]
    | undefined,
): string | undefined {
  const pages = (links ?? []).filter((link) => link.href && (link.rel ?? "alternate") === "alternate");
  return (pages.find((link) => (link.type ?? "text/html").includes("html")) ?? pages[0])?.href;
}

/** A guid is a link when it looks like one and does not say that it is none (RSS 2.0, `isPermaLink`). */
const isLink = (guid: string | null, isPermaLink: boolean | undefined): boolean =>
  guid !== null && isPermaLink !== false && /^https?:\/\//i.test(guid);

interface TypedText {
  value?: string | undefined;
  type?: string | undefined;
}

/** Atom says per text whether it is markup; content of other media types is no text (RFC 4287, 4.1.3). */
function atomText(construct: TypedText | undefined): RawText | null {
  if (construct?.value === undefined) return null;
  const type = construct.type?.toLowerCase() ?? "text";
  if (type === "text" || type === "text/plain") return plainOrMarkup(construct.value);
  const isMarkup =
    type.includes("html") || type.includes("xml") || type === "escaped" || type.startsWith("text/");
  return isMarkup ? { value: construct.value, kind: "html" } : null;
}

/** Publishers leave `type` out and send HTML all the same; a whole tag gives it away. */
const plainOrMarkup = (value: string): RawText => ({
  value,
  kind: /<\/?(?:p|br|div|a|b|i|em|strong|span|img|ul|ol|li|h[1-6]|blockquote|table)(?:\s[^<>]*)?\/?>/i.test(
    value,
  )
    ? "html"
    : "text",
});

const html = (value: string | undefined): RawText | null =>
  value === undefined || value.trim() === "" ? null : { value, kind: "html" };

const text = (value: string | undefined): RawText | null =>
  value === undefined || value.trim() === "" ? null : { value, kind: "text" };

interface MediaGroup {
  title?: TypedText | undefined;
  description?: TypedText | undefined;
}

/** The words that a video's media group carries where the item has none of its own. */
function mediaTexts(media: (MediaGroup & { groups?: MediaGroup[]; contents?: MediaGroup[] }) | undefined): {
  title: RawText | null;
  description: RawText | null;
} {
  const groups = [media, ...(media?.groups ?? []), ...(media?.contents ?? [])];
  const first = (field: "title" | "description"): RawText | null =>
    html(groups.map((group) => group?.[field]?.value).find((value) => value !== undefined));
  return { title: first("title"), description: first("description") };
}

const strings = (...values: readonly (string | undefined)[]): string[] =>
  values.filter((value): value is string => typeof value === "string" && value !== "");
