import RssParser from "rss-parser";
import type { RawFeed, RawItem, RawText } from "../raw-feed.ts";

/** A node as the XML reader under rss-parser gives it: a string, or an object with `_`, `$` and its children. */
type Node = unknown;

/**
 * Fields that rss-parser would handle in a way that costs the whole feed or half a minute (dates, links without
 * attributes, snippets), under a name that it does not know, so that they come through untouched.
 */
const untouched = [
  "title",
  "link",
  "guid",
  "id",
  "description",
  "summary",
  "content",
  "content:encoded",
  "published",
  "issued",
  "updated",
  "modified",
  "pubdate",
  "dc:date",
  "dc:creator",
  "author",
  "category",
  "dc:subject",
] as const;

const custom = (name: string): string => `desk:${name}`;

/** Names that rss-parser looks for in this spelling; reading loosely loses their case. */
const spelling: Readonly<Record<string, string>> = {
  "rdf:rdf": "rdf:RDF",
  "atom:feed": "feed",
  "atom:entry": "entry",
};

function rename(name: string): string {
  const lower = name.toLowerCase();
  return (untouched as readonly string[]).includes(lower) ? custom(lower) : (spelling[lower] ?? lower);
}

/**
 * Parses an XML document with rss-parser, read loosely: bare `&`, unknown entities and unclosed tags do no harm.
 * Rejects on what it does not take for a feed.
 */
export async function parseWithRssParser(text: string): Promise<RawFeed> {
  const parser = new RssParser<object, Record<string, unknown>>({
    defaultRSS: 2,
    xml2js: {
      strict: false,
      tagNameProcessors: [rename],
      attrNameProcessors: [(name: string) => name.toLowerCase()],
    },
    customFields: {
      item: untouched.map((name) => [custom(name), name, { keepArray: true }] as never),
      feed: [custom("title") as never],
    },
  });
  const feed = await parser.parseString(text);
  const format = /<(?:\w+:)?rdf[\s>]/i.test(text)
    ? "rdf"
    : /<(?:\w+:)?feed[\s>]/i.test(text)
      ? "atom"
      : "rss";
  const title = (feed as unknown as Record<string, Node>)[custom("title")];
  return {
    format,
    title: html(textOf(title)),
    base: null,
    items: feed.items.map(toItem),
    truncated: false,
  };
}

type Fields = Partial<Record<(typeof untouched)[number] | "rdf:about", unknown>>;

function toItem(fields: Fields): RawItem {
  const nodes = (name: keyof Fields): Node[] => (Array.isArray(fields[name]) ? fields[name] : []);
  const texts = (name: keyof Fields): string[] => nodes(name).map(textOf).filter(Boolean);
  const first = (...names: (keyof Fields)[]): string | null => names.flatMap(texts)[0] ?? null;
  const about = textOf(fields["rdf:about"]);
  return {
    guid: first("guid", "id") ?? (about || null),
    link: linkOf(nodes("link")) ?? permalink(nodes("guid")[0]) ?? (about || null),
    base: null,
    title: html(first("title")),
    summary: html(first("summary", "description")),
    content: html(first("content:encoded", "content")),
    published: ["pubdate", "dc:date", "published", "issued"].flatMap((name) => texts(name as keyof Fields)),
    updated: [...texts("updated"), ...texts("modified")],
    authors: [
      ...texts("dc:creator"),
      ...nodes("author").map((node) => textOf(child(node, "name")) || textOf(node)),
    ],
    categories: [
      ...nodes("category").map((node) => attribute(node, "label") ?? attribute(node, "term") ?? textOf(node)),
      ...texts("dc:subject"),
    ].filter(Boolean),
  };
}

function linkOf(links: readonly Node[]): string | null {
  const isPage = (node: Node): boolean => (attribute(node, "rel") ?? "alternate") === "alternate";
  for (const node of links.filter(isPage)) {
    const link = attribute(node, "href") ?? textOf(node);
    if (link) return link;
  }
  return null;
}

function permalink(guid: Node): string | null {
  const text = textOf(guid);
  return attribute(guid, "ispermalink") !== "false" && /^https?:\/\//i.test(text) ? text : null;
}

const isObject = (node: Node): node is Record<string, Node> => typeof node === "object" && node !== null;

function attribute(node: Node, name: string): string | null {
  const attributes = isObject(node) ? node["$"] : null;
  const value = isObject(attributes) ? attributes[name] : null;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

const child = (node: Node, name: string): Node => (isObject(node) ? node[name] : undefined);

/** All the text in a node; nested markup comes out in the XML reader's order, not the document's. */
function textOf(node: Node, depth = 0): string {
  if (typeof node === "string") return node.trim();
  if (!isObject(node) || depth > 50) return "";
  const parts = Array.isArray(node)
    ? node
    : Object.entries(node).flatMap(([key, value]) => (key === "$" ? [] : [value]));
  return parts
    .map((part) => textOf(part, depth + 1))
    .filter(Boolean)
    .join(" ");
}

const html = (value: string | null): RawText | null => (value ? { value, kind: "html" } : null);
