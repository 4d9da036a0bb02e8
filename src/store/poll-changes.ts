import { hash } from "node:crypto";
import type { DraftArticle } from "../core/draft.ts";
import type { Dialect, Executor } from "./database.ts";
import { isOneOf } from "./rows.ts";

/** What a poll needs to know of an article that is already there. */
export interface KnownArticle {
  id: number;
  version: number;
  /** Of its newest version from a feed. */
  contentHash: string;
  /** The newest version that was fetched from its page. */
  pageVersion: number | null;
  textFeedId: string;
  hasContent: boolean;
  relevant: boolean;
}

/** What a draft changes in the store. Most drafts of most polls change nothing. */
export type Change =
  | { kind: "added"; draft: DraftArticle; keys: string[] }
  | { kind: "updated"; draft: DraftArticle; keys: string[]; known: KnownArticle }
  /** Its text is known; it came under a new link, id or date. */
  | { kind: "renamed"; draft: DraftArticle; keys: string[]; known: KnownArticle };

/**
 * Compares drafts with what is stored: one read, however many there are.
 *
 * An article follows the text of one feed. Two feeds of a publisher often carry one link with different
 * summaries, and taking turns would make a new version at every poll; so another feed's text is taken only
 * when it is the full text and there was none.
 */
export async function changesOf(
  { dialect, tx, feedId }: { dialect: Dialect; tx: Executor; feedId: string },
  drafts: readonly DraftArticle[],
): Promise<Change[]> {
  const storedKey = keyStorage();
  const keyed = drafts.map((draft) => ({ draft, keys: draft.keys.map(storedKey) }));
  const stored = await knownArticles(
    dialect,
    tx,
    keyed.flatMap(({ keys }) => keys),
  );
  const met = new Map<string, KnownArticle | Change>(stored);
  const seen = new Set<KnownArticle | Change>();
  const changes: Change[] = [];
  for (const { draft, keys } of keyed) {
    const found = keys.map((key) => met.get(key)).find((article) => article !== undefined);
    const newKeys = keys.filter((key) => !met.has(key));
    let change: Change | null = null;
    if (found === undefined) change = { kind: "added", draft, keys: newKeys };
    else if ("kind" in found) found.keys.push(...newKeys);
    else if (!seen.has(found) && isNewText(draft, found, feedId))
      change = { kind: "updated", draft, keys: newKeys, known: found };
    else if (newKeys.length > 0) change = { kind: "renamed", draft, keys: newKeys, known: found };
    // The first of a document's items that turn out to be one article decides on its text.
    const article = found ?? change!;
    seen.add(article);
    for (const key of newKeys) met.set(key, article);
    if (change) changes.push(change);
  }
  return changes;
}

function isNewText(draft: DraftArticle, known: KnownArticle, feedId: string): boolean {
  if (draft.contentHash === known.contentHash) return false;
  return known.textFeedId === feedId || (!known.hasContent && draft.item.content !== "");
}

async function knownArticles(
  dialect: Dialect,
  tx: Executor,
  keys: readonly string[],
): Promise<Map<string, KnownArticle>> {
  if (keys.length === 0) return new Map();
  const rows = await tx
    .selectFrom("article_keys as k")
    .innerJoin("articles as a", "a.id", "k.article_id")
    .select([
      "k.key",
      "a.id",
      "a.version",
      "a.content_hash",
      "a.page_version",
      "a.text_feed_id",
      "a.has_content",
      "a.relevant",
    ])
    .where(isOneOf(dialect, "k.key", keys))
    .execute();
  const articles = new Map<number, KnownArticle>();
  const byKey = new Map<string, KnownArticle>();
  for (const row of rows) {
    const article = articles.get(row.id) ?? {
      id: row.id,
      version: row.version,
      contentHash: row.content_hash,
      pageVersion: row.page_version,
      textFeedId: row.text_feed_id,
      hasContent: row.has_content === 1,
      relevant: row.relevant === 1,
    };
    articles.set(row.id, article);
    byKey.set(row.key, article);
  }
  return byKey;
}

/**
 * Keys are kept as 160 bits of their hash: a publisher's id may be longer than a database indexes. Before it
 * stands a hash of the kind and the feed or host, so that the keys of a poll lie side by side in the index and
 * touch few of its pages.
 */
function keyStorage(): (key: string) => string {
  const groups = new Map<string, string>();
  return (key) => {
    const group = /^[^:]*:[^:/]*/.exec(key)?.[0] ?? "";
    const prefix = groups.get(group) ?? hash("sha256", group, "base64url").slice(0, 6);
    groups.set(group, prefix);
    return prefix + hash("sha256", key, "base64url").slice(0, 27);
  };
}
