import type { TestContext } from "node:test";
import type { Feed } from "../../src/core/feed.ts";
import type { Answer, FeedServer } from "./feed-server.ts";
import { startFeedServer } from "./feed-server.ts";

/** An item as its publisher writes it; what isn't given is left out of the feed. */
export interface PressItem {
  title: string;
  link?: string;
  guid?: string;
  /** In milliseconds. */
  at?: number;
  text?: string;
}

/** A server whose feeds a test fills and changes as it likes. */
export interface Press {
  server: FeedServer;
  /** Makes `id` a feed of the press; its document is empty until `put`. */
  feed(id: string, given?: Partial<Feed>): Feed;
  /** What the feed answers from now on. */
  put(id: string, content: readonly PressItem[] | string | Buffer | Answer): void;
}

export async function openPress(t: TestContext): Promise<Press> {
  const answers: Record<string, Answer> = {};
  const server = await startFeedServer(t, answers);
  const put: Press["put"] = (id, content) => {
    answers[`/${id}`] = typeof content === "function" ? content : document(content);
  };
  return {
    server,
    put,
    feed(id, given = {}) {
      put(id, []);
      return madeFeed({ id, url: server.url(`/${id}`), ...given });
    },
  };
}

export function madeFeed(given: Partial<Feed> & { id: string; url: string }): Feed {
  const name = given.id.replace(
    /(^|-)(\w)/g,
    (_, before: string, letter: string) => `${before ? " " : ""}${letter.toUpperCase()}`,
  );
  return {
    publisher: name,
    title: name,
    type: "news",
    language: "en",
    page: null,
    everyMs: 15 * 60_000,
    company: null,
    watched: null,
    ...given,
  };
}

const document =
  (content: readonly PressItem[] | string | Buffer): Answer =>
  (_, response) => {
    const body = typeof content === "string" || Buffer.isBuffer(content) ? content : rssOf(content);
    response.writeHead(200, { "content-type": "application/rss+xml" }).end(body);
  };

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** RSS 2.0 of the items, as given. */
export function rssOf(items: readonly PressItem[]): string {
  const told = items.map(({ title, link, guid, at, text }) =>
    [
      `<item><title>${escape(title)}</title>`,
      link === undefined ? "" : `<link>${escape(link)}</link>`,
      guid === undefined ? "" : `<guid isPermaLink="false">${escape(guid)}</guid>`,
      at === undefined ? "" : `<pubDate>${new Date(at).toUTCString()}</pubDate>`,
      text === undefined ? "" : `<description>${escape(text)}</description>`,
      "</item>",
    ].join(""),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Press</title><link>https://press.example/</link>
${told.join("\n")}
</channel></rss>`;
}
