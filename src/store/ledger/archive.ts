import type { Fact } from "../../core/ledger.ts";
import { selectArticles, toArticle } from "../articles.ts";
import type { Database } from "../database.ts";
import { isOneOf } from "../rows.ts";
import { enteredFact, observedFact, selectObserved, toDecision } from "./facts.ts";
import type { LedgerStore } from "./ledger-store.ts";
import { selectAllegations, selectNotes, toAllegation, toNote } from "./reading.ts";

/** Going through all that is stored, a page at a time, so that nothing is held whole. */
export function ledgerArchive(
  database: Database,
): Pick<
  LedgerStore,
  | "derivedArticles"
  | "factsIn"
  | "observationsAfter"
  | "allegationsAfter"
  | "notesAfter"
  | "entered"
  | "decisions"
> {
  const { db, dialect } = database;
  return {
    async derivedArticles(after, limit) {
      const rows = await selectArticles(db)
        .where("a.id", ">", after)
        .whereRef("a.derived_version", "=", "a.version")
        .where("a.purged_at", "is", null)
        .orderBy("a.id")
        .limit(limit)
        .execute();
      return rows.map((row) => ({ ...toArticle(row), fence: row.fence }));
    },

    async factsIn(articles) {
      const rows = await selectObserved(db)
        .where(isOneOf(dialect, "o.article_id", articles))
        .execute();
      const facts = new Map<number, Fact[]>(articles.map((id) => [id, []]));
      for (const row of rows) facts.get(row.article_id)!.push(observedFact(row));
      return facts;
    },

    async observationsAfter(id, limit) {
      const rows = await selectObserved(db)
        .innerJoin("article_versions as v", (on) =>
          on.onRef("v.article_id", "=", "o.article_id").onRef("v.version", "=", "o.version"),
        )
        .select(["v.title", "v.origin"])
        .where("o.id", ">", id)
        .orderBy("o.id")
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        fact: observedFact(row),
        title: row.title,
        origin: row.origin as "feed" | "page",
        confidence: row.confidence,
        rule: row.rule,
      }));
    },

    async allegationsAfter(id, limit) {
      const rows = await selectAllegations(db).where("l.id", ">", id).orderBy("l.id").limit(limit).execute();
      return rows.map(toAllegation);
    },

    async notesAfter(id, limit) {
      const rows = await selectNotes(db).where("n.id", ">", id).orderBy("n.id").limit(limit).execute();
      return rows.map((row) => ({ ...toNote(row), id: row.id }));
    },

    async entered() {
      const rows = await db.selectFrom("entries").selectAll().orderBy("id").execute();
      return rows.map(enteredFact);
    },

    async decisions() {
      const rows = await db.selectFrom("decisions").selectAll().orderBy("id").execute();
      return rows.map(toDecision);
    },
  };
}
