import { searchedText, selectArticles, toArticle, wordsOf } from "./articles.ts";
import type { Database, Executor } from "./database.ts";
import { saveObserved } from "./ledger/observed.ts";
import { oweFullText } from "./owe-full-text.ts";
import { insertRows, isOneOf } from "./rows.ts";
import type { SearchIndex } from "./search.ts";
import type { ClaimedArticle, Derivation, DerivationRules, Store } from "./store.ts";
import { placeInStory, saveStoryKeys } from "./stories.ts";

/** Claiming and finishing the derivation of articles. */
export function derivations(
  database: Database,
  search: SearchIndex,
): Pick<Store, "claimUnderived" | "finishDerivation" | "underivedCount"> {
  const { db, dialect } = database;
  return {
    async claimUnderived({ now, leaseMs, limit }) {
      const waiting = db
        .selectFrom("articles")
        .select("id as waiting_id")
        .whereRef("derived_version", "<", "version")
        .where("purged_at", "is", null)
        .where("claimed_until", "<=", now)
        .orderBy("id")
        .limit(limit)
        .$if(dialect === "postgres", (query) => query.forUpdate().skipLocked());
      const claimed = await db
        .with("waiting", () => waiting)
        .updateTable("articles")
        .from("waiting")
        .set((eb) => ({ fence: eb("fence", "+", 1), claimed_until: now + leaseMs }))
        .whereRef("id", "=", "waiting_id")
        .returning(["id", "fence"])
        .execute();
      if (claimed.length === 0) return [];
      const fences = new Map(claimed.map((row) => [row.id, row.fence]));
      const rows = await selectArticles(db)
        .where(isOneOf(dialect, "a.id", [...fences.keys()]))
        .orderBy("a.id")
        .execute();
      return rows.map((row) => ({ ...toArticle(row), fence: fences.get(row.id)! }));
    },

    finishDerivation: (claim, derivation, rules, now) =>
      database.transaction(async (tx) => {
        const held = await tx
          .updateTable("articles")
          .set((eb) => ({ derived_version: claim.version, claimed_until: 0, fence: eb("fence", "+", 1) }))
          .where("id", "=", claim.id)
          .where("version", "=", claim.version)
          .where("fence", "=", claim.fence)
          .returning(["story_id", "relevant"])
          .executeTakeFirst();
        if (!held) return "lost";
        const work = { dialect, tx, claim, derivation, rules, now };
        await saveDerivation(work);
        await saveNames(work);
        await saveRelevance(work, search, held.relevant === 1);
        const { relevant } = derivation.relevance;
        if (!rules.quiet && (relevant || held.relevant === 1)) await oweFullText(tx, claim.id, relevant, now);
        await saveObserved({ ...work, book: rules.book }, claim, derivation.observed, rules.quiet);
        if (derivation.features !== null) {
          await saveStoryKeys(work, derivation.features);
          if (held.story_id === null) await placeInStory(work, derivation.features, rules);
        }
        return "saved";
      }),

    async underivedCount() {
      const row = await db
        .selectFrom("articles")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .whereRef("derived_version", "<", "version")
        .where("purged_at", "is", null)
        .executeTakeFirstOrThrow();
      return row.count;
    },
  };
}

export interface Work {
  dialect: Database["dialect"];
  tx: Executor;
  claim: ClaimedArticle;
  derivation: Derivation;
  rules: DerivationRules;
  now: number;
}

async function saveDerivation({ tx, claim, derivation, now }: Work): Promise<void> {
  const values = {
    version: claim.version,
    relevance: JSON.stringify(derivation.relevance),
    companies: JSON.stringify(derivation.companies),
    features: derivation.features === null ? null : JSON.stringify(derivation.features),
    derived_at: now,
  };
  await tx
    .insertInto("derivations")
    .values({ article_id: claim.id, ...values })
    .onConflict((conflict) => conflict.column("article_id").doUpdateSet(values))
    .execute();
}

/** The topics and companies that a relevant article is looked up by. */
async function saveNames(work: Work): Promise<void> {
  const { tx, claim, derivation } = work;
  if (claim.relevance !== null) {
    await tx.deleteFrom("article_topics").where("article_id", "=", claim.id).execute();
    await tx.deleteFrom("article_companies").where("article_id", "=", claim.id).execute();
  }
  const { relevant, topics } = derivation.relevance;
  await insertRows(
    work,
    "article_topics",
    { topic: "text", article_id: "bigint" },
    relevant ? topics.map((topic) => ({ topic, article_id: claim.id })) : [],
  );
  await insertRows(
    work,
    "article_companies",
    { company: "text", article_id: "bigint" },
    relevant ? [...new Set(derivation.companies)].map((company) => ({ company, article_id: claim.id })) : [],
  );
}

async function saveRelevance(work: Work, search: SearchIndex, wasRelevant: boolean): Promise<void> {
  const { tx, claim, derivation, rules, now } = work;
  const { relevant } = derivation.relevance;
  if (relevant === wasRelevant) return;
  await tx
    .updateTable("articles")
    // Found by a better rule it is old news, like what a first poll brings.
    .set({ relevant: relevant ? 1 : 0, ...(rules.quiet && { backlog: 1 }) })
    .$if(relevant, (query) =>
      query.set((eb) => ({ relevant_at: eb.fn.coalesce("relevant_at", eb.val(now)) })),
    )
    .where("id", "=", claim.id)
    .execute();
  if (!relevant) return search.remove(tx, "relevant", [claim.id]);
  const text = searchedText(await wordsOf(tx, claim.id));
  await search.put(tx, "relevant", [{ articleId: claim.id, text }]);
}
