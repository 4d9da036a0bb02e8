import { hash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import type { FeedType, Language } from "../core/article.ts";
import type { Feed } from "../core/feed.ts";
import { backlog, longMemory, news } from "./articles.ts";
import type { Dated, DemoFeed } from "./formats.ts";
import { atom, jsonFeed, rdf, rss } from "./formats.ts";
import { policyPage, respondPage, robotsTxt } from "./pages.ts";

/** How a publisher of the world behaves. */
interface Publisher {
  id: string;
  title: string;
  language: Language;
  type: FeedType;
  respond(body: { feed: DemoFeed; articles: readonly Dated[] }, exchange: Exchange): void | Promise<void>;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** How long the slow publisher takes to answer. */
  slowMs: number;
}

type Write = (feed: DemoFeed, articles: readonly Dated[]) => string | Buffer;

/** Sends a feed as most servers do: with an ETag, 304 when it is asked for with the same, gzip when asked. */
const plainly =
  (contentType: string, write: Write): Publisher["respond"] =>
  ({ feed, articles }, { request, response }) => {
    const body = Buffer.from(write(feed, articles));
    const etag = `"${hash("sha1", body)}"`;
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304, { etag }).end();
    const zipped = String(request.headers["accept-encoding"]).includes("gzip");
    response.writeHead(200, {
      "content-type": contentType,
      etag,
      ...(zipped && { "content-encoding": "gzip" }),
    });
    response.end(zipped ? gzipSync(body) : body);
  };

const rssPlainly = plainly("application/rss+xml", rss);

const publishers: readonly Publisher[] = [
  { id: "harbour-gazette", title: "Harbour Gazette", language: "en", type: "news", respond: rssPlainly },
  {
    id: "island-wire",
    title: "Island Wire",
    language: "en",
    type: "news",
    respond: plainly("application/atom+xml", atom),
  },
  { id: "kowloon-post", title: "Kowloon Post", language: "en", type: "news", respond: rssPlainly },
  {
    id: "tide-tech",
    title: "Tide Tech",
    language: "en",
    type: "news",
    respond: plainly("application/feed+json", jsonFeed),
  },
  {
    id: "peak-daily",
    title: "山頂日報",
    language: "zh-Hant",
    type: "news",
    respond: plainly("application/rdf+xml", rdf),
  },
  {
    id: "victoria-daily",
    title: "維港日報",
    language: "zh-Hant",
    type: "news",
    respond: plainly("text/xml", (feed, articles) => iconv.encode(rss(feed, articles, "Big5"), "big5")),
  },
  {
    id: "south-tech",
    title: "南方科技",
    language: "zh-Hans",
    type: "news",
    respond: plainly("text/xml; charset=gbk", (feed, articles) =>
      iconv.encode(rss(feed, articles, "GBK"), "gbk"),
    ),
  },
  { id: "gov-notices", title: "Government notices", language: "en", type: "government", respond: rssPlainly },
  {
    id: "slow-review",
    title: "Slow Review",
    language: "en",
    type: "news",
    async respond(body, exchange) {
      await wait(exchange.slowMs);
      await rssPlainly(body, exchange);
    },
  },
  {
    id: "dead-letter",
    title: "Dead Letter",
    language: "en",
    type: "news",
    respond: (_, { response }) => void response.destroy(),
  },
  {
    id: "broken-press",
    title: "Broken Press",
    language: "en",
    type: "news",
    respond: (_, { response }) =>
      void response
        .writeHead(200, { "content-type": "application/rss+xml" })
        .end("<html><body><h1>Please log in</h1>"),
  },
  {
    id: "moved-monthly",
    title: "Moved Monthly",
    language: "en",
    type: "civil-society",
    respond(body, exchange) {
      const { request, response } = exchange;
      if (request.url?.endsWith("/new") === true)
        return plainly("application/atom+xml", atom)(body, exchange);
      response.writeHead(301, { location: `${request.url}/new` }).end();
    },
  },
  {
    id: "long-memory",
    title: "Long Memory",
    language: "en",
    type: "news",
    respond: rssPlainly,
  },
];

const policyPath = "/ferry-chat/requests";

/** A small world of publishers on loopback, each with a format or a habit of its own. */
export interface World {
  feeds: Feed[];
  /** Puts the invented news of the hour into the feeds, dated by `now`, and changes the page that is watched. */
  publish(now: number): void;
  close(): Promise<void>;
}

/** Opens the world on a free port of 127.0.0.1. `slowMs` is how long its slow publisher takes to answer. */
export async function openWorld({ slowMs = 1_200 } = {}): Promise<World> {
  const articles = new Map<string, Dated[]>(
    publishers.map(({ id }) => [
      id,
      (backlog[id] ?? []).map((article) => ({ ...article, at: new Date(article.at) })),
    ]),
  );
  articles.set(
    "long-memory",
    longMemory().map((article) => ({ ...article, at: new Date(article.at) })),
  );
  const policy = { visits: 0, changed: false };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", origin).pathname;
    if (path === "/robots.txt") return void response.end(robotsTxt);
    if (path === policyPath) {
      response.writeHead(200, { "content-type": "text/html" });
      return void response.end(policyPage(policy.visits++, policy.changed));
    }
    const [, id, slug] = path.split("/");
    const publisher = publishers.find((known) => known.id === id);
    if (!publisher) return void response.writeHead(404).end();
    if (slug !== "feed") {
      const article = articles.get(publisher.id)?.find((known) => known.slug === slug);
      return article ? respondPage(path, article, response) : void response.writeHead(404).end();
    }
    const feed: DemoFeed = { title: publisher.title, home: `${origin}/${id}/`, language: publisher.language };
    void publisher.respond(
      { feed, articles: articles.get(publisher.id) ?? [] },
      { request, response, slowMs },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const common = { page: null, everyMs: 15 * 60_000, company: null, watched: null };
  return {
    feeds: [
      ...publishers.map(({ id, title, language, type }) => ({
        ...common,
        id,
        publisher: title,
        title,
        url: `${origin}/${id}/feed`,
        type,
        language,
      })),
      {
        ...common,
        id: "ferry-chat-policy",
        publisher: "Ferry Chat",
        title: "Ferry Chat: requests from governments",
        url: `${origin}${policyPath}`,
        type: "company",
        language: "en",
        watched: { selector: null },
      },
    ],
    publish(now) {
      policy.changed = true;
      for (const [id, added] of Object.entries(news)) {
        const dated = added.map((article) => ({
          ...article,
          at: new Date(now - Number(article.at) * 60_000),
        }));
        articles.set(id, [...dated, ...(articles.get(id) ?? [])]);
      }
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
