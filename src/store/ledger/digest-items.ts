import type { Selectable } from "kysely";
import { sql } from "kysely";
import { hongKongDay } from "../../core/day.ts";
import { sameThing } from "../../core/fact-group.ts";
import type { Fact, Matter, Point } from "../../core/ledger.ts";
import { isBesideStances } from "../../core/ledger.ts";
import { isNews } from "../../core/news.ts";
import { standingDecisions } from "../../core/ruling.ts";
import type { Stance } from "../../core/stance.ts";
import { against } from "../../core/stance.ts";
import type { Database } from "../database.ts";
import { isOneOf } from "../rows.ts";
import type { DigestWindow } from "../store.ts";
import { enteredFact, observedFact, selectObserved, toDecision } from "./facts.ts";
import type { DigestItem, LedgerStore, LoggedContest, OwedAlert, StandingChange } from "./ledger-store.ts";
import { selectAllegations, toAllegation } from "./reading.ts";
import type { LedgerTables } from "./tables.ts";

/**
 * What is written at the moment at which a digest is drawn up may be missing from it. So each window reaches back this
 * far; what was shown already stays out by its own record.
 */
export const overlapMs = 10 * 60_000;

/** What of the ledger a digest may show. */
export function digestItems(
  database: Database,
): Pick<LedgerStore, "changesForDigest" | "contestsForDigest" | "recordForDigest" | "allegationsForDigest"> {
  const { db, dialect } = database;

  /** The changes of a kind that are told, whose stance still is what the last of them made it. */
  const standingChanges = async (
    kind: OwedAlert["kind"],
    { from, to }: DigestWindow,
    stillHolds: (last: ChangeRow) => boolean,
  ) => {
    const rows = await db
      .selectFrom("stance_changes as c")
      .leftJoin("stances as s", (on) =>
        on.onRef("s.company", "=", "c.company").onRef("s.matter", "=", "c.matter"),
      )
      .selectAll("c")
      .select("s.head")
      .where("c.told", "=", sql.lit(1))
      .where("c.kind", "=", kind)
      .where("c.changed_at", ">", from - overlapMs)
      .where("c.changed_at", "<=", to)
      .orderBy("c.id")
      .execute();
    const groups = Map.groupBy(rows, (row) => `${row.company}/${row.matter}`);
    return [...groups.values()].filter((moves) => stillHolds(moves.at(-1)!));
  };

  const retractedOf = async (companies: readonly string[], today: string): Promise<Set<string>> => {
    const rows = await db
      .selectFrom("decisions")
      .selectAll()
      .where(isOneOf(dialect, "company", [...new Set(companies)]))
      .execute();
    return new Set(standingDecisions(rows.map(toDecision), today).retracted);
  };

  return {
    async changesForDigest(destination, window) {
      const groups = await standingChanges("changed", window, stillSo);
      const items = groups.flat().map((row) => ({ item: `change-${row.id}`, value: toChange(row) }));
      return unshownItems(database, destination, items);
    },

    async contestsForDigest(destination, window) {
      const groups = await standingChanges("contested", window, stillContested);
      const last = groups.map((rows) => rows.at(-1)!);
      const items = last.map((row) => ({ item: `change-${row.id}`, value: toContest(row) }));
      return unshownItems(database, destination, items);
    },

    async recordForDigest(destination, { from, to }) {
      const observed = await selectObserved(db)
        .where("o.found_at", ">", from - overlapMs)
        .where("o.found_at", "<=", to)
        .where("o.gone_since", "is", null)
        .where("a.backlog", "=", sql.lit(0))
        .orderBy("o.found_at")
        .orderBy("o.id")
        .execute();
      const entered = await db
        .selectFrom("entries")
        .selectAll()
        .where("entered_at", ">", from - overlapMs)
        .where("entered_at", "<=", to)
        .orderBy("id")
        .execute();
      const found = [
        ...observed.map((row) => ({ fact: observedFact(row), at: row.found_at })),
        ...entered.map((row) => ({ fact: enteredFact(row), at: row.entered_at })),
      ].filter(({ fact, at }) => isBesideStances(fact) && isNews(fact, at));
      const retracted = await retractedOf(
        found.map(({ fact }) => fact.company),
        hongKongDay(to),
      );
      const items = found
        .filter(({ fact }) => !retracted.has(fact.id))
        .map(({ fact }) => ({ item: `record ${sameThing(fact)}`, value: fact }));
      return unshownItems(database, destination, items);
    },

    async allegationsForDigest(destination, window) {
      const rows = await selectAllegations(db)
        .where("l.found_at", ">", window.from - overlapMs)
        .where("l.found_at", "<=", window.to)
        .where("a.backlog", "=", sql.lit(0))
        .orderBy("l.found_at")
        .orderBy("l.id")
        .execute();
      return unshownItems(
        database,
        destination,
        rows.map((row) => ({ item: row.id, value: toAllegation(row) })),
      );
    },
  };
}

/** Of the items those that a destination's digests have not shown. */
export async function unshownItems<T>(
  { db, dialect }: Database,
  destination: string,
  items: readonly DigestItem<T>[],
): Promise<DigestItem<T>[]> {
  if (items.length === 0) return [];
  const shown = await db
    .selectFrom("digest_shown")
    .select("item")
    .where("destination", "=", destination)
    .where(
      isOneOf(
        dialect,
        "item",
        items.map(({ item }) => item),
      ),
    )
    .execute();
  const known = new Set(shown.map((row) => row.item));
  return items.filter(({ item }) => !known.has(item));
}

type ChangeRow = Selectable<LedgerTables["stance_changes"]> & { head: string | null };

const stanceOf = ({ head }: ChangeRow): Stance | null =>
  head === null ? null : (JSON.parse(head) as Stance);
const factIn = ({ after }: ChangeRow): Fact | null => (after === null ? null : (JSON.parse(after) as Fact));

/** Whether a stance still is what a change made it; what a quiet change has undone since is nothing to tell. */
const stillSo = (row: ChangeRow): boolean => stanceOf(row)?.current?.position === factIn(row)?.position;

/** Whether the same still speaks against the stance that stood. */
function stillContested(row: ChangeRow): boolean {
  const stance = stanceOf(row);
  return (
    stance !== null &&
    stance.current?.position === pointBefore(row)?.position &&
    against(stance)?.position === factIn(row)?.position
  );
}

const pointBefore = ({ before }: ChangeRow): Point | null =>
  before === null ? null : (JSON.parse(before) as Point);

const toChange = (row: ChangeRow): StandingChange => ({
  id: row.id,
  company: row.company,
  matter: row.matter as Matter,
  before: pointBefore(row),
  after: factIn(row),
  stance: stanceOf(row),
  at: row.changed_at,
});

const toContest = (row: ChangeRow): LoggedContest => ({
  id: row.id,
  company: row.company,
  matter: row.matter as Matter,
  stance: stanceOf(row)!,
  against: factIn(row)!,
  at: row.changed_at,
});
