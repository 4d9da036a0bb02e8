/** A feed's document as far as it can be told without parsing it. All of this takes linear time. */
export interface FeedDocument {
  text: string;
  /** The outermost element with its attributes, `<rss version="2.0">`. */
  rootTag: string;
  /** Its name as written: `rss`, `feed`, `rdf:RDF`, `atom:feed`. */
  rootName: string;
  itemName: "item" | "entry";
  /** Nothing but declarations stands before the root: it is no mention of a feed in a page. */
  rootIsFirst: boolean;
  /** How many items seem to start in it. */
  itemCount: number;
  truncated: boolean;
}

const rootStart = /<((?:[\w-]+:)?(?:rss|feed|rdf))(?=[\s>])/i;

/**
 * Looks at an XML document that may be a feed; null when nothing in it looks like one. Document type declarations are
 * taken out, since only attacks and Netscape's RSS 0.91 use them: entities that they define stay unexpanded. Comments
 * are taken out with the items that they hide. When the document breaks off before its end, it is ended after its last whole item.
 */
export function examine(source: string): FeedDocument | null {
  const text = withoutComments(withoutDoctype(source));
  const root = rootStart.exec(text);
  if (!root) return null;
  const rootName = root[1]!;
  const end = text.indexOf(">", root.index);
  if (end === -1) return null;
  const rootTag = text.slice(root.index, end + 1);
  const itemName = /feed$/i.test(rootName) ? "entry" : "item";
  const closed = new RegExp(`</${rootName}\\s*>`, "i").test(text.slice(end));
  const whole = closed ? text : endAfterLastItem(text, rootName, itemName);
  const itemCount = countOf(whole, new RegExp(`<(?:[\\w-]+:)?${itemName}[\\s>]`, "gi"));
  const rootIsFirst = text.search(/<[A-Za-z]/) === root.index;
  return { text: whole, rootTag, rootName, rootIsFirst, itemName, itemCount, truncated: !closed };
}

function withoutDoctype(text: string): string {
  const start = text.slice(0, 20_000).search(/<!doctype/i);
  if (start === -1) return text;
  const close = text.indexOf(">", start);
  const subset = text.indexOf("[", start);
  if (subset === -1 || subset > close) return text.slice(0, start) + text.slice(close + 1);
  // An internal subset ends at `]>`; quotes in it may hide one, and then the rest is no feed any more.
  const end = /\]\s{0,100}>/g;
  end.lastIndex = subset;
  const match = end.exec(text);
  return match ? text.slice(0, start) + text.slice(end.lastIndex) : "";
}

/** Comments in CDATA are the publisher's text and stay. */
function withoutComments(text: string): string {
  let kept = "";
  let from = 0;
  let cdata = text.indexOf("<![CDATA[");
  for (let open = text.indexOf("<!--"); open !== -1;) {
    while (cdata !== -1 && cdata < open) {
      const end = text.indexOf("]]>", cdata);
      if (end === -1) return kept + text.slice(from);
      if (end > open) open = text.indexOf("<!--", end);
      cdata = text.indexOf("<![CDATA[", end);
    }
    if (open === -1) break;
    const close = text.indexOf("-->", open + 4);
    if (close === -1) break;
    kept += text.slice(from, open);
    from = close + 3;
    if (cdata !== -1 && cdata < from) cdata = text.indexOf("<![CDATA[", from);
    open = text.indexOf("<!--", from);
  }
  return kept + text.slice(from);
}

function endAfterLastItem(text: string, rootName: string, itemName: string): string {
  let end = 0;
  for (const match of text.matchAll(new RegExp(`</(?:[\\w-]+:)?${itemName}\\s{0,100}>`, "gi"))) {
    end = match.index + match[0].length;
  }
  const channel = /rss$/i.test(rootName) ? "</channel>" : "";
  return `${text.slice(0, end)}${channel}</${rootName}>`;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}

/**
 * The document cut into one small document an item, so that an item that a parser stumbles over costs only itself.
 * What stands before the first item is a document of its own, the first. At most `limit` items are cut out.
 */
export function piecesOf(document: FeedDocument, limit: number): string[] {
  const { text, rootTag, rootName, itemName } = document;
  const starts: number[] = [];
  for (const match of text.matchAll(new RegExp(`<(?:[\\w-]+:)?${itemName}[\\s>]`, "gi"))) {
    starts.push(match.index);
    if (starts.length > limit) break;
  }
  const inChannel = /rss$/i.test(rootName);
  const ending = new RegExp(`</(?:[\\w-]+:)?${itemName}\\s{0,100}>`, "i");
  const [opening, closing] = inChannel ? ["<channel>", "</channel>"] : ["", ""];
  const head = text.slice(text.indexOf(rootTag) + rootTag.length, starts[0] ?? text.length);
  const channelEnd = inChannel ? "</channel>" : "";
  const pieces = [`${rootTag}${head}${channelEnd}</${rootName}>`];
  starts.slice(0, limit).forEach((start, index) => {
    const chunk = text.slice(start, starts[index + 1] ?? text.length);
    const end = ending.exec(chunk);
    if (!end) return;
    const item = chunk.slice(0, end.index + end[0].length);
    pieces.push(`${rootTag}${opening}${item}${closing}</${rootName}>`);
  });
  return pieces;
}
