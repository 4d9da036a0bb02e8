import { sql } from "kysely";
import type { Topic } from "../../core/article.ts";
import { hongKongDay } from "../../core/day.ts";
import type { Facts } from "../../core/fact-behind.ts";
import { factBehind, factOfId } from "../../core/fact-behind.ts";
import type { Watch } from "../../core/ledger-desk.ts";
import type { OwedDelivery } from "../../core/delivery.ts";
import type { Fact, Matter, Point } from "../../core/ledger.ts";
import { isNews } from "../../core/news.ts";
import type { Stance, StanceMove } from "../../core/stance.ts";
import { newlyAgainst, resolveStance, stanceMove } from "../../core/stance.ts";
import { readDestinations } from "../chat.ts";
import type { Dialect, Executor } from "../database.ts";
import { owe } from "../deliveries.ts";
import { isOneOf } from "../rows.ts";
import { countRevision } from "./revisions.ts";
import { readDecisions, readFacts, readPoints } from "./facts.ts";
import type { CorrectionReason, LedgerBook, OwedAlert } from "./ledger-store.ts";

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

/**
 * Works a stance out anew from what is stored by now, keeps it, logs what changed and what newly speaks against it, and
 * owes the alerts. Returns whether the stance changed.
 */
export async function settleGroup(settling: Settling, group: Group, cause: Cause): Promise<boolean> {
  const { tx, dialect, book, now } = settling;
  const { company, matter } = group;
  await countRevision(tx, { company, matter });
  const points = await readPoints({ db: tx, dialect }, company, matter);
  const baseline = book.baseline.filter((fact) => fact.company === company && fact.matter === matter);
  const decisions = await readDecisions(tx, company, matter);
  const before = await readHead(tx, company, matter);
  const after = resolveStance([...baseline, ...points], decisions, hongKongDay(now));
  await writeHead(settling, { company, matter }, before, after);
  const was = before?.stance ?? null;
  const move = stanceMove(was, after);
  if (move !== null) await tellMove(settling, move, after, cause);
  const point = newlyAgainst(was, after);
  if (point !== null) await tellContest(settling, after!, point, cause);
  return move !== null;
}

async function tellMove(
  settling: Settling,
  { company, matter, before }: StanceMove,
  stance: Stance | null,
  cause: Cause,
): Promise<void> {
  const { book, now } = settling;
  const after = stance && (await factBehind(stance, factsOf(settling)));
  const told = after !== null && cause.told(after);
  await logChange(settling, { kind: "changed", company, matter, before, after, cause, told });
  if (after === null) return;
  const change = { company, matter, before, after, at: now };
  await oweAlerts(settling, "changed", after, cause, (...to) => book.alertsFor(change, ...to));
}

async function tellContest(settling: Settling, stance: Stance, point: Point, cause: Cause): Promise<void> {
  const { book, now } = settling;
  const fact = await factOfId(point.id, factsOf(settling));
  if (fact === null) return;
  const { company, matter, current: before } = stance;
  // What an editor takes back may leave a stance contested by what is old.
  const told = cause.told(fact) && isNews(fact, now);
  await logChange(settling, { kind: "contested", company, matter, before, after: fact, cause, told });
  const contest = { company, matter, stance, against: fact, at: now };
  await oweAlerts(settling, "contested", fact, cause, (...to) => book.contestAlertsFor(contest, ...to));
}

interface Change extends Group {
  kind: OwedAlert["kind"];
  before: Point | null;
  after: Fact | null;
  cause: Cause;
  told: boolean;
}

async function logChange({ tx, now }: Settling, change: Change): Promise<void> {
  const { kind, company, matter, before, after, cause, told } = change;
  await tx
    .insertInto("stance_changes")
    .values({
      kind,
      company,
      matter,
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
      cause: cause.kind,
      told: told ? 1 : 0,
      changed_at: now,
    })
    .execute();
}

const factsOf = ({ tx, dialect, book }: Settling): Facts => ({
  baseline: book.baseline,
  stored: (ids) => readFacts({ db: tx, dialect }, ids),
});

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

/** `alertsFor`: the alerts that it owes to watches, given what chat has set of their destinations. */
async function oweAlerts(
  { tx, dialect, now }: Settling,
  kind: OwedAlert["kind"],
  fact: Fact,
  { alerts, toldBy }: Cause,
  alertsFor: (
    watches: Parameters<LedgerBook["alertsFor"]>[1],
    inChat: Parameters<LedgerBook["alertsFor"]>[2],
  ) => readonly OwedDelivery[],
): Promise<void> {
  if (!alerts) return;
  const { company, matter, position } = fact;
  const rows = await tx
    .selectFrom("watches")
    .selectAll()
    .where((eb) =>
      eb.or([
        eb.and([eb("kind", "=", sql.lit("company")), eb("subject", "=", company)]),
        eb("kind", "=", sql.lit("topic")),
      ]),
    )
    .execute();
  const watches = rows
    .filter((row) => !toldBy?.has(row.destination))
    .map((row) => ({ ...toWatch(row), destination: row.destination }));
  if (watches.length === 0) return;
  const ids = watches.map((watch) => watch.destination);
  const inChat = await readDestinations(tx, { ids, dialect });
  for (const delivery of alertsFor(watches, inChat)) {
    if ((await owe(tx, delivery, now)) === "already") continue;
    const { key, destination } = delivery;
    await tx
      .insertInto("alerts")
      .values({ key, kind, destination, company, matter, position, fact_id: fact.id, owed_at: now })
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
      kind: row.kind as OwedAlert["kind"],
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
