import { hongKongDay } from "../../core/day.ts";
import type { Evidence, Found, StoredAllegation, StoredNote } from "../../core/ledger-desk.ts";
import type { Fact, Matter, NoteKind, Quote } from "../../core/ledger.ts";
import type { Stance } from "../../core/stance.ts";
import { textOf } from "../articles.ts";
import type { Database, Executor } from "../database.ts";
import { readDecision, readDecisions, readDecisionsOn, readFacts, readPoints } from "./facts.ts";
import type { LedgerStore } from "./ledger-store.ts";
import { isOneOf } from "../rows.ts";
import { readRevision, readRevisions } from "./revisions.ts";

/** How much of the stored text stands on either side of a quote, in characters. */
const aroundQuote = 600;

/** Reading the ledger. */
export function ledgerReading(
  database: Database,
): Pick<
  LedgerStore,
  | "pointsOf"
  | "revisionOf"
  | "revisions"
  | "facts"
  | "heads"
  | "decisionsOf"
  | "decision"
  | "notesOf"
  | "unnamedAllegations"
  | "evidence"
> {
  const { db, dialect } = database;
  const headOf = readHeads();
  return {
    pointsOf: (company, matter) => readPoints(database, company, matter),
    revisionOf: (company) => readRevision(database, company),
    revisions: () => readRevisions(db),
    facts: (ids) => readFacts(database, ids),

    async heads(companies) {
      const rows = await db
        .selectFrom("stances")
        .select(["company", "matter", "head"])
        .$if(companies !== undefined, (query) => query.where(isOneOf(dialect, "company", companies!)))
        .orderBy("company")
        .orderBy("matter")
        .execute();
      return rows.map(headOf);
    },

    decisionsOf: (company, matter) => readDecisions(db, company, matter),
    decision: (id) => readDecision(db, id),

    async notesOf(company) {
      const rows = await selectNotes(db)
        .where("n.company", "=", company)
        .orderBy("n.date", "desc")
        .orderBy("n.id", "desc")
        .execute();
      return rows.map(toNote);
    },

    async unnamedAllegations(limit) {
      const rows = await selectAllegations(db)
        .orderBy("l.date", "desc")
        .orderBy("l.id", "desc")
        .limit(limit)
        .execute();
      return rows.map(toAllegation);
    },

    async evidence(fact) {
      return { fact, stored: await storedWords(db, fact), decisions: await readDecisionsOn(db, fact.id) };
    },
  };
}

/** Reads stored heads; one whose text is still the same isn't parsed again, as a board shows hundreds. */
function readHeads(): (row: { company: string; matter: string; head: string }) => Stance {
  const kept = new Map<string, { text: string; stance: Stance }>();
  return ({ company, matter, head: text }) => {
    const key = `${company}/${matter}`;
    const known = kept.get(key);
    if (known?.text === text) return known.stance;
    const stance = JSON.parse(text) as Stance;
    kept.set(key, { text, stance });
    return stance;
  };
}

/** Notes on how things work that still stand in their articles; the caller orders them. */
export function selectNotes(db: Executor) {
  return db
    .selectFrom("notes as n")
    .innerJoin("articles as a", "a.id", "n.article_id")
    .innerJoin("article_versions as v", (on) =>
      on.onRef("v.article_id", "=", "n.article_id").onRef("v.version", "=", "n.version"),
    )
    .selectAll("n")
    .select(["a.publisher", "a.url", "v.title"])
    .where("n.gone_since", "is", null);
}

export function toNote(
  row: Awaited<ReturnType<ReturnType<typeof selectNotes>["executeTakeFirstOrThrow"]>>,
): StoredNote {
  return {
    ...quoteOf(row),
    ...foundIn(row),
    company: row.company,
    kind: row.kind as NoteKind,
    rule: row.rule,
  };
}

/** Claims about unnamed companies that still stand in their articles; the caller orders them. */
export function selectAllegations(db: Executor) {
  return db
    .selectFrom("allegations as l")
    .innerJoin("articles as a", "a.id", "l.article_id")
    .innerJoin("article_versions as v", (on) =>
      on.onRef("v.article_id", "=", "l.article_id").onRef("v.version", "=", "l.version"),
    )
    .selectAll("l")
    .select(["a.publisher", "a.url", "a.published_at", "a.first_seen_at", "v.title"])
    .where("l.gone_since", "is", null);
}

export function toAllegation(
  row: Awaited<ReturnType<ReturnType<typeof selectAllegations>["executeTakeFirstOrThrow"]>>,
): StoredAllegation {
  return {
    ...quoteOf(row),
    ...foundIn({ ...row, date: hongKongDay(row.published_at ?? row.first_seen_at) }),
    id: row.id,
    by: row.by_whom,
    about: row.about,
    matter: row.matter as Matter,
    announced: row.announced,
    rule: row.rule,
  };
}

const quoteOf = (row: { place: string; span_start: number; span_end: number; quote: string }): Quote => ({
  where: row.place as Quote["where"],
  start: row.span_start,
  end: row.span_end,
  quote: row.quote,
});

const foundIn = (row: {
  article_id: number;
  title: string;
  publisher: string;
  url: string | null;
  date: string;
}): Found => ({
  article: row.article_id,
  title: row.title,
  publisher: row.publisher,
  url: row.url,
  day: row.date,
});

/** The words around a fact's quote in the version that has it; null for what has no stored quote. */
async function storedWords(db: Executor, fact: Fact): Promise<Evidence["stored"]> {
  if (fact.evidence === null) return null;
  const { article, version, where, start, end } = fact.evidence;
  const versions = await db
    .selectFrom("article_versions")
    .select(["version", "origin", "seen_at"])
    .where("article_id", "=", article)
    .orderBy("version")
    .execute();
  const words = await db
    .selectFrom("article_versions")
    .select(["title", "summary", "content"])
    .where("article_id", "=", article)
    .where("version", "=", version)
    .executeTakeFirst();
  const own = versions.find((other) => other.version === version);
  if (words === undefined || own === undefined) return null;
  const text = where === "title" ? words.title : textOf(words);
  const newest = versions.findLast((other) => other.origin === own.origin)!;
  return {
    title: words.title,
    before: text.slice(wholeFrom(text, Math.max(0, start - aroundQuote)), start),
    quote: text.slice(start, end),
    after: text.slice(end, wholeFrom(text, end + aroundQuote)),
    version,
    origin: own.origin as "feed" | "page",
    fetchedAt: own.seen_at,
    newest: newest.version === version ? null : { version: newest.version, fetchedAt: newest.seen_at },
  };
}

/** The nearest place at or after `at` that doesn't part the two halves of a character. */
const wholeFrom = (text: string, at: number): number =>
  text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff ? at + 1 : at;
