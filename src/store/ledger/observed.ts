import type { Selectable } from "kysely";
import { hongKongDay } from "../../core/day.ts";
import type { Fact, Matter, Quote } from "../../core/ledger.ts";
import type { Observed, ObservedFact } from "../../core/observe.ts";
import type { Executor } from "../database.ts";
import { isOneOf } from "../rows.ts";
import { readFacts } from "./facts.ts";
import type { CorrectionReason } from "./ledger-store.ts";
import { isNews } from "../../core/news.ts";
import type { Cause, Group, Settling } from "./settle.ts";
import { correctAlerts, groupKey, lockGroups, settleGroup } from "./settle.ts";
import type { LedgerTables } from "./tables.ts";

/** The article that something was observed in. */
interface ObservedArticle {
  id: number;
  backlog: boolean;
}

/**
 * Makes what is stored of an article's claims what was observed in it, settles the stances that this moves, and tells
 * those who had an alert about a quote that is no more. `quiet`: a better rule looks through the archive; nobody is told.
 */
export async function saveObserved(
  settling: Settling,
  article: ObservedArticle,
  observed: Observed,
  quiet: boolean,
): Promise<void> {
  await saveFacts(settling, article, observed.facts, quiet);
  const notes = observed.notes.map(({ company, kind, date, ...found }) => ({
    ...quoteColumns(article, found),
    company,
    kind,
    date,
  }));
  await writeChanges(settling, "notes", await changesIn(settling.tx, "notes", article, notes));
  const allegations = observed.allegations.map(({ by, about, matter, announced, date, ...found }) => ({
    ...quoteColumns(article, found),
    by_whom: by,
    about,
    matter,
    announced,
    date,
    found_at: quiet ? 0 : settling.now,
  }));
  await writeChanges(
    settling,
    "allegations",
    await changesIn(settling.tx, "allegations", article, allegations),
  );
}

async function saveFacts(
  settling: Settling,
  article: ObservedArticle,
  facts: readonly ObservedFact[],
  quiet: boolean,
): Promise<void> {
  const { tx, dialect, now } = settling;
  const changes = await changesIn(
    tx,
    "observations",
    article,
    facts.map((fact) => factColumns(article, fact, quiet ? 0 : now)),
  );
  const { changed, removed, known } = changes;
  if (changed.length + removed.length === 0) return;
  const groups = new Map<string, Group>();
  for (const { company, matter } of [...changed, ...removed]) {
    const group = { company, matter: matter as Matter };
    groups.set(groupKey(group), group);
  }
  await lockGroups(settling, groups.keys());
  const lost = [
    ...changed.filter((row) => row.gone_since !== null && known.get(row.id)?.gone_since === null),
    ...removed,
  ];
  const factsBefore = await readFacts(
    { db: tx, dialect },
    lost.map((row) => row.id),
  );
  await writeChanges(settling, "observations", changes);
  if (!quiet) await correctAlerts(settling, dropped(lost, factsBefore, now));
  const cause = causeOf(article, quiet, now);
  for (const group of groups.values()) await settleGroup(settling, group, cause);
}

const dropped = (
  lost: readonly { id: string; gone_since: string | null }[],
  facts: ReadonlyMap<string, Fact>,
  now: number,
): Map<string, { fact: Fact | null; reason: CorrectionReason }> =>
  new Map(
    lost.map(({ id, gone_since }) => [
      id,
      { fact: facts.get(id) ?? null, reason: { kind: "dropped", since: gone_since ?? hongKongDay(now) } },
    ]),
  );

const causeOf = (article: ObservedArticle, quiet: boolean, now: number): Cause =>
  quiet
    ? { kind: "reprocess", told: () => false, alerts: false }
    : {
        kind: "article",
        told: (fact) => !article.backlog && isNews(fact, now),
        alerts: !article.backlog,
      };

type ObservedTable = "observations" | "notes" | "allegations";

/** What the rows of the three tables have in common. */
interface ObservedRow {
  id: string;
  article_id: number;
  /** Notes have none. */
  found_at?: number;
}

interface Changes<Row> {
  /** New rows and rows with other content. */
  changed: Row[];
  removed: Row[];
  known: ReadonlyMap<string, Row>;
}

/** Compares an article's rows with what is stored of it. */
async function changesIn<Row extends ObservedRow>(
  tx: Executor,
  table: ObservedTable,
  article: ObservedArticle,
  rows: readonly Row[],
): Promise<Changes<Row>> {
  const stored: unknown[] = await tx
    .selectFrom(table)
    .selectAll()
    .where("article_id", "=", article.id)
    .execute();
  const known = new Map((stored as Row[]).map((row) => [row.id, row]));
  const kept = new Set(rows.map((row) => row.id));
  const changed = rows.flatMap((row) => {
    const before = known.get(row.id);
    // When it was first found doesn't change with its words.
    const now = before?.found_at === undefined ? row : { ...row, found_at: before.found_at };
    return before && isSame(now, before) ? [] : [now];
  });
  return { changed, removed: (stored as Row[]).filter((row) => !kept.has(row.id)), known };
}

const isSame = (row: object, stored: object): boolean =>
  Object.entries(row).every(([column, value]) => value === (stored as Record<string, unknown>)[column]);

async function writeChanges<Row extends ObservedRow>(
  { tx, dialect }: Settling,
  table: ObservedTable,
  { changed, removed, known }: Changes<Row>,
): Promise<void> {
  const outdated = [...changed.filter((row) => known.has(row.id)), ...removed].map((row) => row.id);
  if (outdated.length > 0) {
    await tx
      .deleteFrom(table)
      .where(isOneOf(dialect, "id", outdated))
      .execute();
  }
  for (const row of changed) {
    await tx
      .insertInto(table)
      .values(row as unknown as Selectable<LedgerTables["observations"]>)
      // Two claims that share an id by chance: the first stays, as its alerts and decisions name it.
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  }
}

interface FoundQuote extends Quote {
  id: string;
  version: number;
  rule: string;
  goneSince: string | null;
}

const quoteColumns = ({ id: article_id }: ObservedArticle, found: FoundQuote) => ({
  id: found.id,
  article_id,
  version: found.version,
  place: found.where,
  span_start: found.start,
  span_end: found.end,
  quote: found.quote,
  rule: found.rule,
  gone_since: found.goneSince,
});

const factColumns = (
  article: ObservedArticle,
  fact: ObservedFact,
  foundAt: number,
): Selectable<LedgerTables["observations"]> => ({
  ...quoteColumns(article, fact),
  company: fact.company,
  matter: fact.matter,
  position: fact.position,
  form: fact.form,
  basis: fact.basis,
  date_basis: fact.dateBasis,
  date: fact.date,
  effective: fact.effective,
  condition: fact.condition,
  period: fact.period,
  received: fact.received,
  complied: fact.complied,
  by_whom: fact.by,
  // As exact as the column keeps it, so that the same is the same when it is read again.
  confidence: Math.round(fact.confidence * 1_000) / 1_000,
  seen_at: fact.seenAt,
  said_at: fact.saidAt,
  found_at: foundAt,
});
