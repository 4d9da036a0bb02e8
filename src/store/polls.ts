import { sql } from "kysely";
import type { DraftArticle } from "../core/draft.ts";
import { searchedText } from "./articles.ts";
import type { Database, Dialect, Executor } from "./database.ts";
import { badRowReason } from "./database-errors.ts";
import { type Change, changesOf } from "./poll-changes.ts";
import { insertRows, isOneOf } from "./rows.ts";
import type { SearchIndex } from "./search.ts";
import type { ClaimedFeed, PolledFeed, PollOutcome, PollSaved, Store } from "./store.ts";

interface Work {
  dialect: Dialect;
  tx: Executor;
  search: SearchIndex;
  feedId: string;
  feed: PolledFeed;
  now: number;
}

/** Storing what a poll brought. */
export function polls(database: Database, search: SearchIndex): Pick<Store, "finishPoll"> {
  const { dialect } = database;
  return {
    async finishPoll(claim, outcome, feed, now) {
      const drafts = outcome.kind === "items" ? outcome.drafts : [];
      const finish = (save: typeof saveTogether) =>
        database.transaction(async (tx) => {
          if (!(await endClaim(tx, claim, outcome, now))) return "lost";
          const saved: PollSaved = { added: 0, updated: 0, unchanged: 0, refused: [] };
          const work = { dialect, tx, search, feedId: claim.feedId, feed, now };
          if (drafts.length > 0) await save(work, soundDrafts(drafts, saved), saved);
          return saved;
        });
      try {
        return await finish(saveTogether);
      } catch (error) {
        if (badRowReason(error) === null) throw error;
        return finish(saveOneByOne);
      }
    },
  };
}

/** Writes down how the poll ended and gives the claim up; false when it was no longer held. */
async function endClaim(
  db: Executor,
  claim: ClaimedFeed,
  outcome: PollOutcome,
  now: number,
): Promise<boolean> {
  const result = await db
    .updateTable("feed_state")
    .set((eb) => ({ fence: eb("fence", "+", 1), claimed_until: 0, next_due_at: outcome.nextDueAt }))
    .$if(outcome.kind === "failed", (query) => query.set((eb) => ({ failures: eb("failures", "+", 1) })))
    .set(outcome.kind === "failed" ? failedState(outcome) : goodState(outcome, claim, now))
    .where("feed_id", "=", claim.feedId)
    .where("fence", "=", claim.fence)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function failedState(outcome: Extract<PollOutcome, { kind: "failed" }>) {
  return { fault: JSON.stringify(outcome.fault), gone: outcome.gone ? 1 : 0 };
}

function goodState(outcome: Exclude<PollOutcome, { kind: "failed" }>, claim: ClaimedFeed, now: number) {
  const brought = outcome.kind === "items" && outcome.drafts.length > 0;
  return {
    failures: 0,
    fault: null,
    last_ok_at: now,
    etag: outcome.validators.etag,
    last_modified: outcome.validators.lastModified,
    url: outcome.movedTo ?? claim.url,
    ...(brought && { last_items_at: now, first_polled_at: claim.firstPolledAt ?? now }),
  };
}

/** The drafts that can be stored; the others are noted as refused. */
function soundDrafts(drafts: readonly DraftArticle[], saved: PollSaved): DraftArticle[] {
  return drafts.filter((draft) => {
    const reason = unsound(draft);
    if (reason !== null) saved.refused.push({ title: shownTitle(draft), reason });
    return reason === null;
  });
}

async function saveTogether(work: Work, drafts: readonly DraftArticle[], saved: PollSaved): Promise<void> {
  const changes = await changesOf(work, drafts);
  if (changes.length > 0) await saveChanges(work, changes);
  const added = changes.filter((change) => change.kind === "added").length;
  const updated = changes.filter((change) => change.kind === "updated").length;
  saved.added += added;
  saved.updated += updated;
  saved.unchanged += drafts.length - added - updated;
}

/** When one of a poll's articles is bad: a savepoint each, so that it costs nobody else. */
async function saveOneByOne(work: Work, drafts: readonly DraftArticle[], saved: PollSaved): Promise<void> {
  // Oldest first, in the order that they would have had together.
  for (const draft of drafts.toReversed()) {
    await sql`savepoint draft`.execute(work.tx);
    try {
      await saveTogether(work, [draft], saved);
      await sql`release savepoint draft`.execute(work.tx);
    } catch (error) {
      const reason = badRowReason(error);
      if (reason === null) throw error;
      await sql`rollback to savepoint draft`.execute(work.tx);
      saved.refused.push({ title: shownTitle(draft), reason });
    }
  }
}

async function saveChanges(work: Work, changes: readonly Change[]): Promise<void> {
  // Feeds list the newest first; ids rise with time, as search goes by them.
  const added = changes.filter((change) => change.kind === "added").toReversed();
  const ids = await newIds(work, added.length);
  const touched: { id: number; version: number; change: Change }[] = added.map((change, index) => ({
    id: ids[index]!,
    version: 1,
    change,
  }));
  await insertRows(
    work,
    "articles",
    articleColumns,
    touched.map((article) => articleRow(article, work)),
  );
  for (const change of changes) {
    if (change.kind === "added") continue;
    const version = change.known.version + (change.kind === "updated" ? 1 : 0);
    touched.push({ id: change.known.id, version, change });
    await updateArticle(work, change, version);
  }
  const worded = touched.filter(({ change }) => change.kind !== "renamed");
  await insertRows(
    work,
    "article_versions",
    versionColumns,
    worded.map((article) => versionRow(article, work)),
  );
  await insertRows(
    work,
    "article_keys",
    { key: "text", article_id: "bigint" },
    touched.flatMap(({ id, change }) => change.keys.map((key) => ({ key, article_id: id }))),
  );
  const pageTexts = await pageTextsOf(work, changes);
  const entries = worded.map(({ id, change }) => ({
    articleId: id,
    text: searchedText({ ...change.draft.item, pageText: pageTexts.get(id) ?? null }),
  }));
  await work.search.put(work.tx, "all", entries);
  const relevant = new Set(
    changes.flatMap((change) =>
      change.kind === "updated" && change.known.relevant ? [change.known.id] : [],
    ),
  );
  const relevantEntries = entries.filter((entry) => relevant.has(entry.articleId));
  if (relevantEntries.length > 0) await work.search.put(work.tx, "relevant", relevantEntries);
}

/** The texts of the pages of changed articles, which count for more than what the feed now says. */
async function pageTextsOf(
  { dialect, tx }: Work,
  changes: readonly Change[],
): Promise<ReadonlyMap<number, string>> {
  const ids = changes.flatMap((change) =>
    change.kind === "updated" && change.known.pageVersion !== null ? [change.known.id] : [],
  );
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom("articles as a")
    .innerJoin("article_versions as p", (join) =>
      join.onRef("p.article_id", "=", "a.id").onRef("p.version", "=", "a.page_version"),
    )
    .select(["a.id", "p.content"])
    .where(isOneOf(dialect, "a.id", ids))
    .execute();
  return new Map(rows.map((row) => [row.id, row.content]));
}

async function updateArticle(
  { tx, feedId, feed }: Work,
  change: Exclude<Change, { kind: "added" }>,
  version: number,
): Promise<void> {
  const { draft, known } = change;
  const { item } = draft;
  const ownLink = item.canonicalUrl !== null && (change.kind === "updated" || known.textFeedId === feedId);
  if (change.kind === "renamed" && !ownLink) return;
  await tx
    .updateTable("articles")
    .set({
      ...(ownLink && { url: item.url, canonical_url: item.canonicalUrl }),
      ...(change.kind === "updated" && {
        version,
        feed_version: version,
        content_hash: draft.contentHash,
        text_feed_id: feedId,
        has_content: item.content === "" ? 0 : 1,
        // Whoever is deriving the older version must not be taken for having derived this one.
        claimed_until: 0,
        purged_at: null,
        // A page that changes is news, however old it was when it was first seen.
        ...(feed.watched && { watched: 1, backlog: 0 }),
      }),
    })
    .$if(item.publishedAt !== null, (query) =>
      query.set((eb) => ({ published_at: eb.fn.coalesce("published_at", eb.val(item.publishedAt)) })),
    )
    .where("id", "=", known.id)
    .execute();
}

const articleColumns = {
  id: "bigint",
  feed_id: "text",
  feed_type: "text",
  language: "text",
  publisher: "text",
  url: "text",
  canonical_url: "text",
  published_at: "bigint",
  first_seen_at: "bigint",
  backlog: "bigint",
  content_hash: "text",
  text_feed_id: "text",
  has_content: "bigint",
  watched: "bigint",
} as const;

function articleRow({ id, change: { draft } }: { id: number; change: Change }, { feedId, feed, now }: Work) {
  const { item } = draft;
  return {
    id,
    feed_id: feedId,
    feed_type: feed.type,
    language: feed.language,
    publisher: feed.publisher,
    url: item.url,
    canonical_url: item.canonicalUrl,
    published_at: item.publishedAt,
    first_seen_at: now,
    backlog: draft.backlog ? 1 : 0,
    content_hash: draft.contentHash,
    text_feed_id: feedId,
    has_content: item.content === "" ? 0 : 1,
    watched: feed.watched ? 1 : 0,
  };
}

const versionColumns = {
  article_id: "bigint",
  version: "bigint",
  title: "text",
  summary: "text",
  content: "text",
  author: "text",
  categories: "text",
  content_hash: "text",
  updated_at: "bigint",
  seen_at: "bigint",
  origin: "text",
} as const;

function versionRow(
  { id, version, change: { draft } }: { id: number; version: number; change: Change },
  { feed, now }: Work,
) {
  const { item } = draft;
  return {
    article_id: id,
    version,
    title: item.title,
    summary: item.summary,
    content: item.content,
    author: item.author,
    categories: JSON.stringify(item.categories),
    content_hash: draft.contentHash,
    updated_at: item.updatedAt,
    seen_at: now,
    origin: feed.watched ? "page" : "feed",
  };
}

/** Ids for new articles: known beforehand, so that everything about them goes in with one statement a table. */
async function newIds({ dialect, tx }: Work, count: number): Promise<number[]> {
  if (count === 0) return [];
  if (dialect === "sqlite") {
    // Nobody else writes during this transaction, and articles are never deleted.
    const { rows } = await sql<{ last: number | null }>`select max(id) as last from articles`.execute(tx);
    return Array.from({ length: count }, (_, index) => (rows[0]?.last ?? 0) + 1 + index);
  }
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('articles', 'id')) as id from generate_series(1, ${count}::int)`.execute(
    tx,
  );
  return rows.map((row) => row.id).sort((a, b) => a - b);
}

/** Text that PostgreSQL refuses or that would come back changed is refused on both databases alike. */
function unsound({ item, keys }: DraftArticle): string | null {
  const texts = [
    item.title,
    item.summary,
    item.content,
    item.url ?? "",
    item.author ?? "",
    ...item.categories,
  ];
  if (texts.some((text) => text.includes("\0"))) return "its text holds a NUL character";
  if (!texts.every((text) => text.isWellFormed())) return "its text is not well-formed Unicode";
  return keys.length === 0 ? "nothing identifies it" : null;
}

function shownTitle({ item }: DraftArticle): string {
  return item.title.slice(0, 120).toWellFormed().replaceAll("\0", " ");
}
