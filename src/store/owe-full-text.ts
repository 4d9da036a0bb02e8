import { sql } from "kysely";
import { decidePage, manyInBacklog, mostBacklogPages } from "../core/page/owed.ts";
import { selectArticles } from "./articles.ts";
import type { Executor } from "./database.ts";

const day = 86_400_000;

/**
 * Owes a relevant article its full text, once for each text that its feed gave; called in the transaction that finds
 * it relevant.
 */
export async function oweFullText(tx: Executor, id: number, relevant: boolean, now: number): Promise<void> {
  const known = await tx
    .selectFrom("full_texts")
    .select(["feed_version", "state"])
    .where("article_id", "=", id)
    .executeTakeFirst();
  if (!relevant) {
    if (known?.state === "owed") await tx.deleteFrom("full_texts").where("article_id", "=", id).execute();
    return;
  }
  const article = await selectArticles(tx)
    .select("a.feed_version")
    .where("a.id", "=", id)
    .executeTakeFirstOrThrow();
  if (known && known.feed_version >= article.feed_version) return;
  const decision = decidePage({
    url: article.url,
    summary: article.summary,
    content: article.content,
    publishedAt: article.published_at,
    firstSeenAt: article.first_seen_at,
    backlog: article.backlog === 1,
    watched: article.watched === 1,
  });
  if (decision.kind === "carried") return;
  const passedOver =
    decision.kind === "owed" && article.backlog === 1 && (await isPassedOver(tx, article, now));
  const reason = decision.kind === "none" ? decision.reason : passedOver ? manyInBacklog : null;
  const values = {
    feed_id: article.feed_id,
    feed_version: article.feed_version,
    // A host stands only with what is asked for, or was.
    host: decision.kind === "owed" && !passedOver ? decision.host : "",
    backlog: article.backlog,
    published_at: article.published_at,
    state: reason === null ? "owed" : "none",
    reason: reason === null ? null : JSON.stringify(reason),
    attempts: 0,
    next_try_at: now,
    owed_at: now,
    finished_at: reason === null ? null : now,
    claimed_until: 0,
  };
  await tx
    .insertInto("full_texts")
    .values({ article_id: id, ...values })
    .onConflict((conflict) =>
      conflict
        .column("article_id")
        .doUpdateSet((eb) => ({ ...values, fence: eb("full_texts.fence", "+", 1) })),
    )
    .execute();
}

/**
 * Whether an article of a feed's backlog comes too late for its feed's share of a day. A newer one takes the place of
 * the oldest that is still only owed.
 */
async function isPassedOver(
  tx: Executor,
  article: { id: number; feed_id: string; published_at: number | null },
  now: number,
): Promise<boolean> {
  const places = await tx
    .selectFrom("full_texts")
    .select(["article_id", "published_at", "state", "claimed_until"])
    .where("feed_id", "=", article.feed_id)
    .where("backlog", "=", sql.lit(1))
    .where("owed_at", ">", now - day)
    .where("article_id", "!=", article.id)
    .where("host", "!=", "")
    .execute();
  if (places.length < mostBacklogPages) return false;
  const [oldest] = places
    .filter((place) => place.state === "owed" && place.claimed_until <= now)
    .sort((a, b) => (a.published_at ?? 0) - (b.published_at ?? 0));
  if (!oldest || (oldest.published_at ?? 0) >= (article.published_at ?? 0)) return true;
  await tx
    .updateTable("full_texts")
    .set({ state: "none", host: "", reason: JSON.stringify(manyInBacklog), finished_at: now })
    .where("article_id", "=", oldest.article_id)
    .execute();
  return false;
}
