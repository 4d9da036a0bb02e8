import { sql } from "kysely";
import type { StoryArticle, StoryDecision, StoryFeatures } from "../core/story/story.ts";
import { selectArticles, toArticle } from "./articles.ts";
import type { Database, Dialect, Executor } from "./database.ts";
import { insertRows, isOneOf } from "./rows.ts";
import type { DerivationRules, Store, StoredArticle, StoryRecord } from "./store.ts";

/** So many candidates are looked at, those that share most keys first; a key that everything has tells little. */
const candidatesLooked = 200;
/** Serialises the decisions on stories in PostgreSQL; SQLite has one writer anyway. */
const storyLock = 63_973_376;

interface Work {
  dialect: Dialect;
  tx: Executor;
  claim: StoredArticle;
}

/** Reading stories. */
export function stories(database: Database): Pick<Store, "story"> {
  const { db } = database;
  return {
    async story(id) {
      const row = await db
        .selectFrom("stories as asked")
        .innerJoin("stories as s", (on) =>
          on.on("s.id", "=", (eb) => eb.fn.coalesce("asked.merged_into", "asked.id")),
        )
        .select("s.id")
        .where("asked.id", "=", id)
        .executeTakeFirst();
      if (!row) return null;
      return (await readStories(database, [row.id]))[0] ?? null;
    },
  };
}

/** Stories with their articles, in the order of the ids given; ids of stories that are not merged. */
export async function readStories({ db, dialect }: Database, ids: readonly number[]): Promise<StoryRecord[]> {
  if (ids.length === 0) return [];
  const records = await db
    .selectFrom("stories")
    .selectAll()
    .where(isOneOf(dialect, "id", ids))
    .execute();
  const articles = await selectArticles(db)
    .where(isOneOf(dialect, "a.story_id", ids))
    .orderBy("a.first_seen_at")
    .orderBy("a.id")
    .execute();
  const byStory = Map.groupBy(articles.map(toArticle), (article) => article.storyId);
  const byId = new Map(records.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const record = byId.get(id);
    return record ? [{ id, firstSeenAt: record.first_seen_at, articles: byStory.get(id) ?? [] }] : [];
  });
}

/** Indexes the keys under which an article meets others about the same event. */
export async function saveStoryKeys(work: Work, features: StoryFeatures): Promise<void> {
  const { tx, claim } = work;
  await tx.deleteFrom("story_keys").where("article_id", "=", claim.id).execute();
  await insertRows(
    work,
    "story_keys",
    { key: "text", published_at: "bigint", article_id: "bigint" },
    [...new Set(features.keys)].map((key) => ({
      key,
      published_at: claim.publishedAt ?? claim.firstSeenAt,
      article_id: claim.id,
    })),
  );
}

/** Lets `decide` choose a story for an article that has none, and puts it there. */
export async function placeInStory(
  work: Work,
  features: StoryFeatures,
  { decide, windowMs }: Pick<DerivationRules, "decide" | "windowMs">,
): Promise<void> {
  const { dialect, tx, claim } = work;
  if (dialect === "postgres") {
    await sql`select pg_advisory_xact_lock(${storyLock}::int, hashtext(current_schema()))`.execute(tx);
  }
  const decision = decide(await candidatesFor(work, features, windowMs));
  const storyId = decision.kind === "new" ? await newStory(tx, claim) : await joinStories(work, decision);
  await tx.updateTable("articles").set({ story_id: storyId }).where("id", "=", claim.id).execute();
}

async function candidatesFor(
  { dialect, tx, claim }: Work,
  features: StoryFeatures,
  windowMs: number,
): Promise<StoryArticle[]> {
  if (features.keys.length === 0) return [];
  const publishedAt = claim.publishedAt ?? claim.firstSeenAt;
  // Counted in the index of keys alone: what half the window has in common would else be looked up for each key.
  const near = tx
    .selectFrom("story_keys")
    .select(["article_id", "published_at"])
    .select((eb) => eb.fn.countAll<number>().as("shared"))
    .where(isOneOf(dialect, "key", features.keys))
    .where("published_at", ">=", publishedAt - windowMs)
    .where("published_at", "<=", publishedAt + windowMs)
    .where("article_id", "!=", claim.id)
    .groupBy(["article_id", "published_at"])
    .orderBy("shared", "desc")
    .orderBy("article_id", "desc")
    .limit(candidatesLooked);
  const rows = await tx
    .selectFrom(near.as("n"))
    .innerJoin("articles as a", "a.id", "n.article_id")
    .innerJoin("derivations as d", "d.article_id", "n.article_id")
    .select(["a.id", "a.story_id", "n.published_at", "d.features"])
    .where("a.story_id", "is not", null)
    .where("d.features", "is not", null)
    .orderBy("n.shared", "desc")
    .orderBy("a.id", "desc")
    .execute();
  return rows.map((row) => ({
    articleId: row.id,
    storyId: row.story_id!,
    publishedAt: row.published_at,
    features: parsed(row.id, row.features!),
  }));
}

/** Features parsed last, by article: what half a window tells meets the same candidates with each new article. */
const parsedLast = new Map<number, { text: string; features: StoryFeatures }>();
const mostParsed = 2 * candidatesLooked;

function parsed(article: number, text: string): StoryFeatures {
  const known = parsedLast.get(article);
  parsedLast.delete(article);
  const features = known?.text === text ? known.features : (JSON.parse(text) as StoryFeatures);
  parsedLast.set(article, { text, features });
  if (parsedLast.size > mostParsed) parsedLast.delete(parsedLast.keys().next().value!);
  return features;
}

async function newStory(tx: Executor, claim: StoredArticle): Promise<number> {
  const { id } = await tx
    .insertInto("stories")
    .values({ first_seen_at: claim.firstSeenAt })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Brings the decided stories together; returns the one that remains. */
async function joinStories(
  { dialect, tx, claim }: Work,
  { storyId, merge }: Extract<StoryDecision, { kind: "join" }>,
): Promise<number> {
  const others = merge.filter((id) => id !== storyId);
  let firstSeenAt = claim.firstSeenAt;
  if (others.length > 0) {
    const merged = await tx
      .updateTable("stories")
      .set({ merged_into: storyId })
      // Those merged earlier point to the one that remains, so that a merge is followed in one step.
      .where((eb) => eb.or([isOneOf(dialect, "id", others), isOneOf(dialect, "merged_into", others)]))
      .returning("first_seen_at")
      .execute();
    await tx
      .updateTable("articles")
      .set({ story_id: storyId })
      .where(isOneOf(dialect, "story_id", others))
      .execute();
    firstSeenAt = Math.min(firstSeenAt, ...merged.map((row) => row.first_seen_at));
  }
  await tx
    .updateTable("stories")
    .set({ first_seen_at: firstSeenAt })
    .where("id", "=", storyId)
    .where("first_seen_at", ">", firstSeenAt)
    .execute();
  return storyId;
}
