import { sql } from "kysely";
import type { FeedType, Language } from "../core/article.ts";
import type { Relevance } from "../core/relevance/relevance.ts";
import type { Database, Executor } from "./database.ts";
import { isOneOf } from "./rows.ts";
import { searchArticles, type SearchIndex } from "./search.ts";
import { searchTerms } from "./search-text.ts";
import type { Store, StoredArticle } from "./store.ts";

/** Reading articles, by id, by address and by their words. */
export function articles(
  { db, dialect }: Database,
  search: SearchIndex,
): Pick<Store, "article" | "articleByUrl" | "articlesNaming" | "versionsOf" | "find" | "counts"> {
  return {
    async article(id) {
      const row = await selectArticles(db).where("a.id", "=", id).executeTakeFirst();
      return row ? toArticle(row) : null;
    },

    async articleByUrl(canonicalUrl) {
      const row = await selectArticles(db)
        .where("a.canonical_url", "=", canonicalUrl)
        .orderBy("a.id", "desc")
        .limit(1)
        .executeTakeFirst();
      return row ? toArticle(row) : null;
    },

    async articlesNaming(company, limit) {
      const rows = await selectArticles(db)
        .innerJoin("article_companies as c", "c.article_id", "a.id")
        .where("c.company", "=", company)
        .where("a.relevant", "=", sql.lit(1))
        // By this column, since SQLite would else read the texts of all of them and sort them.
        .orderBy("c.article_id", "desc")
        .limit(limit)
        .execute();
      return rows.map(toArticle);
    },

    async versionsOf(article) {
      const rows = await db
        .selectFrom("article_versions")
        .select(["version", "origin", "title", "summary", "content", "seen_at"])
        .where("article_id", "=", article)
        .orderBy("version")
        .execute();
      return rows.map((row) => ({
        version: row.version,
        origin: row.origin as "feed" | "page",
        title: row.title,
        text: textOf(row),
        seenAt: row.seen_at,
      }));
    },

    async find({ query, limit, relevantOnly, before }) {
      const terms = searchTerms(query);
      if (terms.length === 0 || limit < 1) return { articles: [], next: null };
      const scope = relevantOnly === true ? "relevant" : "all";
      const page = { before: before ?? Number.MAX_SAFE_INTEGER, limit: limit + 1 };
      const ids = await searchArticles(db, search, scope, terms, page);
      const shown = ids.slice(0, limit);
      const rows = await selectArticles(db)
        .where(isOneOf(dialect, "a.id", shown))
        .execute();
      rows.sort((a, b) => b.id - a.id);
      return { articles: rows.map(toArticle), next: ids.length > limit ? shown.at(-1)! : null };
    },

    async counts() {
      // On SQLite ids are given one after another and articles stay, so the last one tells without walking through all.
      const articleCount =
        dialect === "sqlite"
          ? sql`(select coalesce(max(id), 0) from articles)`
          : sql`(select count(*) from articles)`;
      const { rows } = await sql<{ articles: number; relevant: number; stories: number }>`select
        ${articleCount} as articles,
        (select count(*) from articles where relevant = 1) as relevant,
        (select count(*) from stories where merged_into is null) as stories`.execute(db);
      return { ...rows[0]! };
    },
  };
}

/**
 * Articles with their words and derivation; the caller adds conditions on `a` and `d`. The title is the feed's, the
 * text that of the article's page where it was fetched, else the feed's.
 */
export function selectArticles(db: Executor) {
  return db
    .selectFrom("articles as a")
    .innerJoin("article_versions as v", (join) =>
      join.onRef("v.article_id", "=", "a.id").onRef("v.version", "=", "a.feed_version"),
    )
    .leftJoin("article_versions as p", (join) =>
      join.onRef("p.article_id", "=", "a.id").onRef("p.version", "=", "a.page_version"),
    )
    .leftJoin("derivations as d", "d.article_id", "a.id")
    .select([
      "a.id",
      "a.feed_id",
      "a.feed_type",
      "a.language",
      "a.publisher",
      "a.url",
      "a.canonical_url",
      "a.published_at",
      "a.first_seen_at",
      "a.backlog",
      "a.watched",
      "a.version",
      "a.story_id",
      "a.fence",
      "v.title",
      "v.summary",
      "v.content",
      "p.content as page_text",
      "d.relevance",
      "d.companies",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectArticles>["executeTakeFirstOrThrow"]>>;

export function toArticle(row: Row): StoredArticle {
  return {
    id: row.id,
    feedId: row.feed_id,
    feedType: row.feed_type as FeedType,
    language: row.language as Language,
    publisher: row.publisher,
    url: row.url,
    canonicalUrl: row.canonical_url,
    publishedAt: row.published_at,
    firstSeenAt: row.first_seen_at,
    backlog: row.backlog === 1,
    watched: row.watched === 1,
    version: row.version,
    title: row.title,
    text: row.page_text ?? textOf(row),
    relevance: row.relevance === null ? null : (JSON.parse(row.relevance) as Relevance),
    companies: row.companies === null ? [] : (JSON.parse(row.companies) as string[]),
    storyId: row.story_id,
  };
}

/** Everything below a version's title: the full text where there is one, else the summary. */
export const textOf = ({ summary, content }: { summary: string; content: string }): string =>
  content === "" ? summary : content;

/** The words of an article: what its feed gave, and the text of its page where that was fetched. */
export interface ArticleWords {
  title: string;
  summary: string;
  content: string;
  pageText: string | null;
}

/** The words that an article is found by: title, full text, and the summary where the text doesn't hold it. */
export function searchedText({ title, summary, content, pageText }: ArticleWords): string {
  const text = pageText ?? content;
  const parts = text.includes(summary) ? [title, text] : [title, summary, text];
  return parts.join("\n");
}

/** What is stored of an article's words now. */
export async function wordsOf(db: Executor, id: number): Promise<ArticleWords> {
  const row = await selectArticles(db).where("a.id", "=", id).executeTakeFirstOrThrow();
  return { title: row.title, summary: row.summary, content: row.content, pageText: row.page_text };
}
