import type { Selectable } from "kysely";
import { sql } from "kysely";
import type { Basis, DateBasis, Decision, Fact, Form, Matter, Point, Position } from "../../core/ledger.ts";
import type { Translated } from "../../core/translated.ts";
import type { Dialect, Executor } from "../database.ts";
import type { LedgerTables } from "./tables.ts";
import { isOneOf } from "../rows.ts";

/** Facts asked for with one statement; more are read in several, so that nobody waits long. */
const factsARead = 1_000;

/** The observed and entered points of a company, or of one of its matters; in no order. */
export async function readPoints(
  { db, dialect }: { db: Executor; dialect: Dialect },
  company: string,
  matter?: Matter,
): Promise<Point[]> {
  const [group, array] =
    dialect === "sqlite" ? ["json_group_array", "json_array"] : ["json_agg", "json_build_array"];
  // A company gathers thousands. Told once for all that have it in common and the rest in one piece, they are read in a
  // third of the time that as many rows take.
  const rest = sql<string>`cast(${sql.raw(group)}(${sql.raw(array)}(id, date, effective, seen_at, gone_since, said_at)) as text)`;
  const observed = await db
    .selectFrom("observations")
    .select(["matter", "position", "form", "basis", "date_basis"])
    .select(rest.as("points"))
    .where("company", "=", company)
    .$if(matter !== undefined, (query) => query.where("matter", "=", matter!))
    .groupBy(["matter", "position", "form", "basis", "date_basis"])
    .execute();
  const entered = await db
    .selectFrom("entries")
    .select(["id", "company", "matter", "position", "form", "basis", "date", "effective", "entered_at"])
    .where("company", "=", company)
    .$if(matter !== undefined, (query) => query.where("matter", "=", matter!))
    .execute();
  return [
    ...observed.flatMap(({ points, ...common }) =>
      (JSON.parse(points) as PointRest[]).map(([id, date, effective, seen_at, gone_since, said_at]) =>
        toPoint({ ...common, company, id, date, effective, seen_at, gone_since, said_at }),
      ),
    ),
    ...entered.map((row) => toPoint(enteredPoint(row))),
  ];
}

type PointRest = [
  id: string,
  date: string,
  effective: string | null,
  seenAt: number,
  goneSince: string | null,
  saidAt: number | null,
];

interface PointRow {
  id: string;
  company: string;
  matter: string;
  position: string;
  form: string;
  basis: string;
  date_basis: string;
  date: string;
  effective: string | null;
  seen_at: number;
  gone_since: string | null;
  said_at: number | null;
}

const toPoint = (row: PointRow): Point => ({
  id: row.id,
  company: row.company,
  matter: row.matter as Matter,
  position: row.position as Position,
  form: row.form as Form,
  basis: row.basis as Basis,
  dateBasis: row.date_basis as DateBasis,
  date: row.date,
  effective: row.effective,
  seenAt: row.seen_at,
  saidAt: row.said_at,
  goneSince: row.gone_since,
});

const enteredPoint = <Row extends { id: number; entered_at: number }>(row: Row) => ({
  ...row,
  id: `e${row.id}`,
  date_basis: "told",
  seen_at: row.entered_at,
  gone_since: null,
  said_at: null,
});

/** Observed and entered facts by id; ids of anything else are left out. */
export async function readFacts(
  { db, dialect }: { db: Executor; dialect: Dialect },
  ids: readonly string[],
): Promise<Map<string, Fact>> {
  const facts = new Map<string, Fact>();
  const observed = ids.filter((id) => id.startsWith("o"));
  for (let from = 0; from < observed.length; from += factsARead) {
    const rows = await selectObserved(db)
      .where(isOneOf(dialect, "o.id", observed.slice(from, from + factsARead)))
      .execute();
    for (const row of rows) facts.set(row.id, observedFact(row));
  }
  const entered = ids.flatMap((id) => numberOf("e", id) ?? []);
  if (entered.length > 0) {
    const rows = await db
      .selectFrom("entries")
      .selectAll()
      .where(isOneOf(dialect, "id", entered))
      .execute();
    for (const row of rows) facts.set(`e${row.id}`, enteredFact(row));
  }
  return facts;
}

/** Observations with who published them; the caller adds conditions on `o` and `a`. */
export const selectObserved = (db: Executor) =>
  db
    .selectFrom("observations as o")
    .innerJoin("articles as a", "a.id", "o.article_id")
    .selectAll("o")
    .select(["a.publisher", "a.url"]);

export function observedFact(
  row: Selectable<LedgerTables["observations"]> & { publisher: string; url: string | null },
): Fact {
  return {
    ...toPoint(row),
    condition: row.condition,
    period: row.period,
    received: row.received,
    complied: row.complied,
    by: row.by_whom,
    text: row.quote,
    source: { publisher: row.publisher, url: row.url },
    evidence: {
      article: row.article_id,
      version: row.version,
      where: row.place as "title" | "text",
      start: row.span_start,
      end: row.span_end,
    },
    entered: null,
  };
}

export function enteredFact(row: Selectable<LedgerTables["entries"]>): Fact {
  return {
    ...toPoint(enteredPoint(row)),
    condition: row.condition,
    period: row.period,
    received: row.received,
    complied: row.complied,
    by: row.by_whom,
    text: row.text,
    source: { publisher: row.publisher, url: row.url },
    evidence: null,
    entered: { by: row.entered_by, at: row.entered_at, note: row.note },
  };
}

/** Every decision on a company, or on one of its matters, newest first. */
export async function readDecisions(db: Executor, company: string, matter?: Matter): Promise<Decision[]> {
  const rows = await db
    .selectFrom("decisions")
    .selectAll()
    .where("company", "=", company)
    .$if(matter !== undefined, (query) => query.where("matter", "=", matter!))
    .orderBy("id", "desc")
    .execute();
  return rows.map(toDecision);
}

/** The decision under an id such as `d12`; null when there is none. */
export async function readDecision(db: Executor, id: string): Promise<Decision | null> {
  const number = numberOf("d", id);
  if (number === null) return null;
  const row = await db.selectFrom("decisions").selectAll().where("id", "=", number).executeTakeFirst();
  return row ? toDecision(row) : null;
}

/** Decisions that name a fact or another decision, newest first. */
export async function readDecisionsOn(db: Executor, target: string): Promise<Decision[]> {
  const rows = await db
    .selectFrom("decisions")
    .selectAll()
    .where("target", "=", target)
    .orderBy("id", "desc")
    .execute();
  return rows.map(toDecision);
}

export function toDecision(row: Selectable<LedgerTables["decisions"]>): Decision {
  return {
    id: `d${row.id}`,
    kind: row.kind as Decision["kind"],
    company: row.company,
    matter: row.matter as Matter,
    position: row.position as Position | null,
    condition: conditionOf(row),
    since: row.since,
    target: row.target,
    at: row.decided_at,
    by: row.decided_by,
    note: row.note,
    url: row.url,
  };
}

function conditionOf(row: Selectable<LedgerTables["decisions"]>): Translated | null {
  const { condition: en, condition_zh_hant: zhHant, condition_zh_hans: zhHans } = row;
  if (en === null || zhHant === null || zhHans === null) return en;
  return { en, "zh-Hant": zhHant, "zh-Hans": zhHans };
}

/** The number in `e12` or `d12`; null for any other id, however long. */
function numberOf(letter: "e" | "d", id: string): number | null {
  const digits = new RegExp(`^${letter}([1-9]\\d{0,14})$`).exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}
