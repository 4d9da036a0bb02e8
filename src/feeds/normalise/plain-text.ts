import { decodeEntities } from "./entities.ts";

/** Elements whose content is no text for readers. */
const hidden = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "iframe",
  "object",
  "svg",
  "math",
  "head",
  "title",
  "textarea",
  "select",
  "audio",
  "video",
  "canvas",
]);
/** Elements that stand on lines of their own. */
const block = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "br",
  "caption",
  "center",
  "dd",
  "details",
  "dialog",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hr",
  "li",
  "main",
  "nav",
  "ol",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "tbody",
  "tfoot",
  "thead",
  "tr",
  "ul",
]);
/** Of these, the ones with an empty line around them. */
const paragraph = new Set([
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "blockquote",
  "table",
  "ul",
  "ol",
  "pre",
]);

/**
 * The text that a reader of this HTML would see, untidied: tags out, line breaks where blocks end, entities decoded
 * once. Takes time linear in the length whatever the input, and never throws. What only looks like a tag (`a < b`)
 * stays.
 */
export function htmlToText(html: string): string {
  if (!html.includes("<")) return decodeEntities(html);
  const find = createFinder(html);
  let text = "";
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1) break;
    text += decodeEntities(html.slice(at, open));
    const tag = readTag(html, open, find);
    if (!tag) {
      text += "<";
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (hidden.has(tag.name) && !tag.closing && !tag.empty) at = endOfHidden(html, tag, find);
    else if (paragraph.has(tag.name)) text += "\n\n";
    else if (block.has(tag.name)) text += "\n";
    else if (tag.name === "td" || tag.name === "th") text += " ";
  }
  text += decodeEntities(html.slice(at));
  return html.includes("<![CDATA[") ? text.replaceAll("]]>", "") : text;
}

interface Tag {
  name: string;
  closing: boolean;
  /** `<svg/>` */
  empty: boolean;
  /** Where the text goes on. */
  end: number;
}

const tagStart = /<(\/?)([A-Za-z][\w:-]{0,40})(?=[\s/>]|$)/y;

/** The tag, comment or other markup at `open`; null when it is text after all. */
function readTag(html: string, open: number, find: Finder): Tag | null {
  const markup = { name: "", closing: false, empty: true };
  if (html.startsWith("<!--", open)) return { ...markup, end: after(find("-->", open + 4), 3, html) };
  if (html.startsWith("<![CDATA[", open)) return { ...markup, end: open + 9 };
  if (html[open + 1] === "!" || html[open + 1] === "?")
    return { ...markup, end: after(find(">", open), 1, html) };
  tagStart.lastIndex = open;
  const match = tagStart.exec(html);
  if (!match) return null;
  const close = endOfTag(html, open + match[0].length, find);
  if (close === -1) return null;
  const name = match[2]!.toLowerCase();
  return { name, closing: match[1] === "/", empty: html[close - 1] === "/", end: close + 1 };
}

/** The `>` that ends a tag whose attributes start at `from`, past any in quotes; -1 when there is none. */
function endOfTag(html: string, from: number, find: Finder): number {
  let at = from;
  for (;;) {
    const close = find(">", at);
    if (close === -1) return -1;
    const double = before(find('="', at), close);
    const single = before(find("='", at), close);
    const quote = Math.min(double, single);
    if (quote === Infinity) return close;
    const closing = find(quote === double ? '"' : "'", quote + 2);
    // A quote that is never closed, or only far away, is a slip: the tag ends at its first `>`.
    if (closing === -1 || closing - quote > 5_000) return close;
    at = closing + 1;
  }
}

const before = (index: number, limit: number): number => (index === -1 || index > limit ? Infinity : index);
const after = (index: number, length: number, html: string): number =>
  index === -1 ? html.length : index + length;

/** Where a hidden element ends; the end of the text for a script that is never closed. */
function endOfHidden(html: string, tag: Tag, find: Finder): number {
  const close = find(`</${tag.name}`, tag.end);
  // Only scripts and styles swallow what follows: of the others a lost end tag must not cost the article's text.
  if (close === -1) return tag.name === "script" || tag.name === "style" ? html.length : tag.end;
  return after(find(">", close), 1, html);
}

/** The index of `needle`, ignoring ASCII case, at or after `from`; -1 for none. */
type Finder = (needle: string, from: number) => number;

/**
 * A search that remembers what it found last for each needle. `from` only ever grows by and large, so a needle that
 * comes rarely or never is not looked for again and again: that is what keeps stripping linear.
 */
function createFinder(html: string): Finder {
  const lower = html.toLowerCase();
  // Lower-casing may change the length ("İ"); offsets are good only when it did not.
  const text = lower.length === html.length ? lower : html;
  const found = new Map<string, { from: number; index: number }>();
  return (needle, from) => {
    const last = found.get(needle);
    if (last && from >= last.from && (last.index === -1 || from <= last.index)) return last.index;
    const index = text.indexOf(needle, from);
    found.set(needle, { from, index });
    return index;
  };
}
