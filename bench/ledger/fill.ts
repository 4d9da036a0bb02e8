// A process of its own: fills a database with articles and observations beneath the store, as filling it through its
// door would take half an hour.
import { sql } from "kysely";
import { loadConfig } from "../../src/config/load.ts";
import { factId } from "../../src/core/fact.ts";
import { bases, matters, positionsOf } from "../../src/core/ledger.ts";
import type { Stance } from "../../src/core/stance.ts";
import type { Database } from "../../src/store/database.ts";
import { openStore } from "../../src/store/open.ts";
import { openPostgres } from "../../src/store/postgres/open.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import { randomFrom } from "../../tests/support/random.ts";

const [dataDir, databaseUrl = "", size] = [process.argv[2]!, process.argv[3], Number(process.argv[4])];
const observations = 50_000;
const batch = 10_000;
const day = 86_400_000;
const began = Date.UTC(2020, 6, 1);
const random = randomFrom(1);

const options = { databaseUrl: databaseUrl === "" ? null : databaseUrl, dataDir };
const store = await openStore(options);
if (!store.ok) throw new Error(store.fault.message);
await store.value.close();
const opened = databaseUrl === "" ? openSqlite(dataDir) : await openPostgres(databaseUrl);
if (!opened.ok) throw new Error(opened.fault.message);
const database = opened.value;

const { config } = loadConfig({
  feedsFile: "feeds.yaml",
  companiesFile: "companies.yaml",
  env: {},
  today: "2026-01-01",
});
// Few companies have most of it: the first has one in six, the tenth one in sixty.
const companies = config.companies.map(({ id, name }, index) => ({
  id,
  name: name.en,
  weight: 1 / (index + 1),
}));
const all = companies.reduce((sum, company) => sum + company.weight, 0);

for (let from = 1; from <= size; from += batch)
  await fillArticles(database, from, Math.min(size, from + batch - 1));
for (let from = 1; from <= observations; from += batch)
  await fillObservations(database, from, from + batch - 1);
await fillHeads(database);
// As PostgreSQL does by itself within a minute of a table's growing.
if (database.dialect === "postgres") await sql`analyze`.execute(database.db);
await database.close();

/** A head for every stance, for the desk to settle at its start. */
async function fillHeads({ db }: Database): Promise<void> {
  const groups = companies.flatMap(({ id }) => matters.map((matter) => ({ company: id, matter })));
  const unsettled = { current: null, contestedBy: [], newer: [] } satisfies Partial<Stance>;
  const head = JSON.stringify(unsettled);
  await db
    .insertInto("stances")
    .values(groups.map((group) => ({ ...group, head, settled_at: 0 })))
    .execute();
}

/** The article that an observation stands in: spread over all of them. */
function articleOf(observation: number): number {
  return 1 + Math.floor(((observation - 1) * size) / observations);
}

function isObserved(article: number): boolean {
  return articleOf(Math.ceil(((article - 1) * observations) / size) + 1) === article;
}

async function fillArticles({ transaction, dialect }: Database, from: number, to: number): Promise<void> {
  const ids = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  await transaction(async (tx) => {
    for (const chunk of chunksOf(ids, dialect === "sqlite" ? 1_000 : 2_000)) {
      await tx.insertInto("articles").values(chunk.map(articleRow)).execute();
      await tx.insertInto("article_versions").values(chunk.map(versionRow)).execute();
    }
  });
}

function articleRow(id: number) {
  const seen = timeOf(id);
  return {
    id,
    feed_id: "filler",
    feed_type: "news",
    language: "en",
    publisher: `Publisher ${id % 80}`,
    url: `https://filler.example/${id}`,
    canonical_url: `filler.example/${id}`,
    published_at: seen,
    first_seen_at: seen,
    backlog: 0,
    content_hash: String(id),
    text_feed_id: "filler",
    has_content: 0,
    derived_version: 1,
    // What companies do is read out of relevant articles only.
    relevant: isObserved(id) ? 1 : 0,
    relevant_at: isObserved(id) ? seen : null,
    story_id: null,
    purged_at: null,
    page_version: null,
  };
}

function versionRow(id: number) {
  return {
    article_id: id,
    version: 1,
    title: `Council item ${id}`,
    summary: `${quoteOf(id)}. The council met on matter ${id % 977}. `.padEnd(600, "It went on. "),
    content: "",
    author: null,
    categories: "[]",
    content_hash: String(id),
    updated_at: null,
    seen_at: timeOf(id),
  };
}

async function fillObservations({ transaction, dialect }: Database, from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  await transaction(async (tx) => {
    for (const chunk of chunksOf(numbers, dialect === "sqlite" ? 1_000 : 2_000)) {
      const rows = chunk.map(observationRow);
      await tx.insertInto("observations").values(rows).execute();
      await tx
        .insertInto("article_companies")
        .values(rows.map((row) => ({ company: row.company, article_id: row.article_id })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}

function observationRow(number: number) {
  const article = articleOf(number);
  const company = weighted();
  const matter = oneOf([...matters, "user-data", "user-data", "takedown"] as const);
  const quote = quoteOf(article);
  const told = random() < 0.2;
  return {
    id: factId("o", [article, number]),
    article_id: article,
    version: 1,
    company,
    matter,
    position: oneOf(positionsOf[matter]),
    form: random() < 0.6 ? "policy" : "act",
    basis: random() < 0.1 ? "allegation" : oneOf(bases.slice(1)),
    date_basis: told ? "told" : random() < 0.2 ? "background" : "news",
    date: new Date(timeOf(article)).toISOString().slice(0, 10),
    effective: null,
    condition: null,
    period: null,
    received: null,
    complied: null,
    by_whom: null,
    place: "text",
    span_start: 0,
    span_end: quote.length,
    quote,
    confidence: 0.9,
    rule: "filled",
    seen_at: timeOf(article),
    found_at: 0,
    gone_since: random() < 0.02 ? "2026-01-01" : null,
  };
}

function quoteOf(article: number): string {
  return `The company said in statement ${article} that it had changed how it answers requests from Hong Kong`;
}

/** Articles over six years, in the order of their ids. */
function timeOf(article: number): number {
  return began + Math.floor((article / size) * 6 * 365) * day;
}

function oneOf<T>(values: readonly T[]): T {
  return values[Math.floor(random() * values.length)]!;
}

function weighted(): string {
  let left = random() * all;
  return companies.find(({ weight }) => (left -= weight) <= 0)?.id ?? companies[0]!.id;
}

function* chunksOf<T>(values: readonly T[], length: number): Generator<T[]> {
  for (let from = 0; from < values.length; from += length) yield values.slice(from, from + length);
}
