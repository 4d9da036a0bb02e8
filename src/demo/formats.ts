import type { DemoArticle } from "./articles.ts";

/** An article with its time worked out. */
export type Dated = Omit<DemoArticle, "at"> & { at: Date };

export interface DemoFeed {
  title: string;
  home: string;
  language: string;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** RSS 2.0, in the encoding that its XML declaration names. */
export function rss(feed: DemoFeed, articles: readonly Dated[], encoding = "UTF-8"): string {
  const items = articles.map(
    (article) => `<item>
  <title>${escape(article.title)}</title>
  <link>${feed.home}${article.slug}?utm_source=rss&amp;utm_medium=feed</link>
  <guid isPermaLink="false">${article.slug}</guid>
  <pubDate>${article.at.toUTCString()}</pubDate>
  <description>${escape(`<p>${escape(article.text)}</p>`)}</description>
</item>`,
  );
  return `<?xml version="1.0" encoding="${encoding}"?>
<rss version="2.0"><channel><title>${escape(feed.title)}</title><link>${feed.home}</link>
<language>${feed.language}</language>
${items.join("\n")}
</channel></rss>`;
}

/** Atom 1.0. */
export function atom(feed: DemoFeed, articles: readonly Dated[]): string {
  const entries = articles.map(
    (article) => `<entry><id>tag:${article.slug}</id><title>${escape(article.title)}</title>
  <link rel="alternate" href="${article.slug}"/><updated>${article.at.toISOString()}</updated>
  <published>${article.at.toISOString()}</published><summary>${escape(article.text)}</summary></entry>`,
  );
  return `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${feed.home}"><title>${escape(feed.title)}</title>
<id>${feed.home}</id><updated>${new Date(0).toISOString()}</updated>
${entries.join("\n")}
</feed>`;
}

/** RSS 1.0, which is RDF. */
export function rdf(feed: DemoFeed, articles: readonly Dated[]): string {
  const items = articles.map(
    (article) => `<item rdf:about="${feed.home}${article.slug}"><title>${escape(article.title)}</title>
  <link>${feed.home}${article.slug}</link><dc:date>${article.at.toISOString()}</dc:date>
  <description>${escape(article.text)}</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${feed.home}"><title>${escape(feed.title)}</title><link>${feed.home}</link></channel>
${items.join("\n")}
</rdf:RDF>`;
}

/** JSON Feed 1.1. */
export function jsonFeed(feed: DemoFeed, articles: readonly Dated[]): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.home,
    items: articles.map((article) => ({
      id: article.slug,
      url: feed.home + article.slug,
      title: article.title,
      content_text: article.text,
      date_published: article.at.toISOString(),
    })),
  });
}
