import { sql } from "kysely";
import type { Topic } from "../../core/article.ts";
import { hongKongDay } from "../../core/day.ts";
import { rulingFact } from "../../core/fact.ts";
import type { Watch } from "../../core/ledger-desk.ts";
import type { Fact, Matter } from "../../core/ledger.ts";
import type { Stance } from "../../core/stance.ts";
import { resolveStance, stanceMove } from "../../core/stance.ts";
import { readDestinations } from "../chat.ts";
import type { Dialect, Executor } from "../database.ts";
import { owe } from "../deliveries.ts";
import { isOneOf } from "../rows.ts";
import { countRevision } from "./revisions.ts";
import { readDecisions, readFacts, readPoints } from "./facts.ts";
import type { CorrectionReason, LedgerBook, LoggedChange } from "./ledger-store.ts";

/** What a stance is kept of. */
export interface Group {
  company: string;
  matter: Matter;
}

/** What brought a change about, and whom it is news to. */
export interface Cause {
  kind: "article" | "decision" | "entry" | "baseline" | "reprocess";
  /** Whether digests tell of a change to the fact given. */
  told(fact: Fact): boolean;
  /** Whether it may owe alerts and corrections. */
  alerts: boolean;
  /** Destinations that hear of it already, by a correction of what they were told. */
  toldBy?: ReadonlySet<string>;
}

/** A transaction that settles stances. */
export interface Settling {
  dialect: Dialect;
  tx: Executor;
  book: LedgerBook;
  now: number;
}

/** Any number that no other program locks by on the same PostgreSQL database, apart from those of other locks here. */
const groupLock = 63_973_377;
/** So many of each of a stance's lists are kept with its head: enough to say that there are any, since a board reads all. */
const headLists = 1;

export const groupKey = ({ company, matter }: Group): string => `${company}/${matter}`;

/**
 * Keeps everybody else from settling these stances until the transaction ends: what one of two at the same time wrote
 * would else be missing from what the other settles. Before anything of the groups is read or written.
 */
export async function lockGroups(
  { dialect, tx }: Pick<Settling, "dialect" | "tx">,
  groups: Iterable<string>,
): Promise<void> {
  if (dialect === "sqlite") return;
  // One order for all, so that two never wait for each other.
  for (const key of [...groups].sort()) {
    await sql`select pg_advisory_xact_lock(${groupLock}::int, hashtext(current_schema() || ${key}))`.execute(
      tx,
    );
  }
}

/** Works a stance out anew from what is stored by now, keeps it, logs what changed and owes the alerts. */
export async function settleGroup(
  settling: Settling,
  { company, matter }: Group,
  cause: Cause,
): Promise<LoggedChange | null> {
  const { tx, dialect, book, now } = settling;
  await countRevision(tx, { company, matter });
  const points = await readPoints({ db: tx, dialect }, company, matter);
  const baseline = book.baseline.filter((fact) => fact.company === company && fact.matter === matter);
  const decisions = await readDecisions(tx, company, matter);
  const before = await readHead(tx, company, matter);
  const after = resolveStance([...baseline, ...points], decisions, hongKongDay(now));
  await writeHead(settling, { company, matter }, before, after);
  const move = stanceMove(before?.stance ?? null, after);
  if (move === null) return null;
  const fact = after && (await factBehind(settling, after));
  const change = { company, matter, before: move.before, after: fact, at: now };
  const { id } = await tx
    .insertInto("stance_changes")
    .values({
      company,
      matter,
      before: move.before && JSON.stringify(move.before),
      after: fact && JSON.stringify(fact),
      cause: cause.kind,
      told: fact !== null && cause.told(fact) ? 1 : 0,
      changed_at: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (cause.alerts) await oweAlerts(settling, change, cause.toldBy);
  return { ...change, id };
}

/** The fact that a stance rests on; null where no position is known. */
async function factBehind(
  { tx, dialect, book }: Settling,
  { current, ruling }: Stance,
): Promise<Fact | null> {
  if (current === null) return null;
  if (ruling !== null) return rulingFact(ruling, current);
  const inBaseline = book.baseline.find((fact) => fact.id === current.id);
  return inBaseline ?? (await readFacts({ db: tx, dialect }, [current.id])).get(current.id) ?? null;
}

async function readHead(
  tx: Executor,
  company: string,
  matter: Matter,
): Promise<{ text: string; stance: Stance } | null> {
  const row = await tx
    .selectFrom("stances")
    .select("head")
    .where("company", "=", company)
    .where("matter", "=", matter)
    .executeTakeFirst();
  return row ? { text: row.head, stance: JSON.parse(row.head) as Stance } : null;
}

async function writeHead(
  { tx, now }: Settling,
  group: Group,
  before: { text: string } | null,
  after: Stance | null,
): Promise<void> {
  const head = after && JSON.stringify(after, cutLists);
  if (head === (before?.text ?? null)) return;
  if (head === null) {
    await tx
      .deleteFrom("stances")
      .where("company", "=", group.company)
      .where("matter", "=", group.matter)
      .execute();
    return;
  }
  await tx
    .insertInto("stances")
    .values({ ...group, head, settled_at: now })
    .onConflict((conflict) => conflict.columns(["company", "matter"]).doUpdateSet({ head, settled_at: now }))
    .execute();
}

const cutLists = (_key: string, value: unknown): unknown =>
  Array.isArray(value) && value.length > headLists ? value.slice(0, headLists) : value;

async function oweAlerts(
  { tx, dialect, book, now }: Settling,
  change: Omit<LoggedChange, "id">,
  toldBy: ReadonlySet<string> = new Set(),
): Promise<void> {
  const rows = await tx
    .selectFrom("watches")
    .selectAll()
    .where((eb) =>
      eb.or([
        eb.and([eb("kind", "=", sql.lit("company")), eb("subject", "=", change.company)]),
        eb("kind", "=", sql.lit("topic")),
      ]),
    )
    .execute();
  if (rows.length === 0 || change.after === null) return;
  const watches = rows
    .filter((row) => !toldBy.has(row.destination))
    .map((row) => ({ ...toWatch(row), destination: row.destination }));
  const ids = watches.map((watch) => watch.destination);
  const inChat = await readDestinations(tx, { ids, dialect });
  for (const delivery of book.alertsFor(change, watches, inChat)) {
    if ((await owe(tx, delivery, now)) === "already") continue;
    await tx
      .insertInto("alerts")
      .values({
        key: delivery.key,
        destination: delivery.destination,
        company: change.company,
        matter: change.matter,
        position: change.after.position,
        fact_id: change.after.id,
        owed_at: now,
      })
      .onConflict((conflict) => conflict.column("key").doNothing())
      .execute();
  }
}

/** A watch as it is stored. */
export const toWatch = ({ kind, subject }: { kind: string; subject: string }): Watch =>
  kind === "company" ? { kind, company: subject } : { kind: "topic", topic: subject as Topic };

/**
 * Tells those who had an alert about one of these facts, each once, that it no longer holds; returns which destinations
 * hear of it.
 */
export async function correctAlerts(
  { tx, dialect, book, now }: Settling,
  facts: ReadonlyMap<string, { fact: Fact | null; reason: CorrectionReason }>,
): Promise<ReadonlySet<string>> {
  const told = new Set<string>();
  if (facts.size === 0) return told;
  const rows = await tx
    .selectFrom("alerts")
    .selectAll()
    .where(isOneOf(dialect, "fact_id", [...facts.keys()]))
    .where("corrected_at", "is", null)
    .orderBy("key")
    .execute();
  const inChat = await readDestinations(tx, { ids: rows.map((row) => row.destination), dialect });
  for (const row of rows) {
    const { fact, reason } = facts.get(row.fact_id)!;
    const alert = {
      key: row.key,
      destination: row.destination,
      company: row.company,
      matter: row.matter as Matter,
      position: row.position,
      factId: row.fact_id,
    };
    const correction = book.correctionFor(alert, fact, reason, inChat);
    if (correction !== null) {
      await owe(tx, correction, now);
      told.add(row.destination);
    }
    await tx.updateTable("alerts").set({ corrected_at: now }).where("key", "=", row.key).execute();
  }
  return told;
}
