import type { Fault } from "../../core/fault.ts";
import { tidyLine } from "../normalise/tidy.ts";
import { decodeEntities } from "../normalise/entities.ts";
import { safeUrl } from "../normalise/url.ts";

/** What a document that is no feed is instead, and where the feed may be. */
export function notAFeedFault(text: string, feedUrl: string): Fault {
  const head = text.slice(0, 200_000);
  if (head === "") return { code: "empty", message: "The document is empty." };
  if (/^[{[]/.test(head)) return jsonFault(text);
  const root = /<([A-Za-z][\w:.-]{0,60})[\s/>]/.exec(head.replace(/<!doctype[^>]*>/i, ""))?.[1] ?? "";
  if (/<!doctype\s+html|<html[\s>]/i.test(head.slice(0, 5_000)) || /^(?:html|head|body)$/i.test(root)) {
    return webPageFault(head, feedUrl);
  }
  return {
    code: "not-a-feed",
    message:
      root === ""
        ? "The document is plain text, not a feed."
        : `The document is no feed: its outermost element is <${root}>.`,
    fix: "Look for the feed's address on the publisher's page.",
    ...(root !== "" && { details: { found: `<${root}>` } }),
  };
}

function jsonFault(text: string): Fault {
  try {
    JSON.parse(text);
  } catch (error) {
    const reason = tidyLine((error as Error).message).slice(0, 200);
    return { code: "malformed", message: `The document is broken JSON: ${reason}.`, details: { reason } };
  }
  return {
    code: "not-a-feed",
    message: "The document is JSON, but no JSON Feed.",
    fix: "Look for the feed's address on the publisher's page.",
    details: { found: "JSON" },
  };
}

function webPageFault(head: string, feedUrl: string): Fault {
  const title = tidyLine(decodeEntities(/<title[^>]{0,200}>([^<]{0,300})/i.exec(head)?.[1] ?? "")).slice(
    0,
    100,
  );
  const named = title === "" ? "" : ` titled “${title}”`;
  const feeds = alternateFeeds(head, feedUrl);
  return {
    code: "web-page",
    message: `This is a web page${named}, not a feed.`,
    fix:
      feeds.length === 0
        ? "Look for the feed's address on the publisher's page; the site may also be checking for bots."
        : `The page names ${feeds.length === 1 ? "this feed" : "these feeds"}: ${feeds.join(" , ")}`,
    details: { ...(title !== "" && { title }), ...(feeds.length > 0 && { feeds: feeds.join(" , ") }) },
  };
}

/** The addresses in `<link rel="alternate" type="application/rss+xml" href="…">`, at most three. */
function alternateFeeds(head: string, feedUrl: string): string[] {
  const feeds = new Set<string>();
  for (const [tag] of head.matchAll(/<link\s[^<>]{0,1000}>/gi)) {
    if (!/rel\s*=\s*["']?[^"'>]*alternate/i.test(tag) || !/(?:rss|atom|feed\+json)/i.test(tag)) continue;
    const href = /href\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s>]+))/i.exec(tag);
    const url = safeUrl(decodeEntities(href?.[1] ?? href?.[2] ?? href?.[3] ?? ""), feedUrl);
    if (url !== null) feeds.add(url);
    if (feeds.size === 3) break;
  }
  return [...feeds];
}
