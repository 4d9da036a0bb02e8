import type { Selectable } from "kysely";
import { sql } from "kysely";
import type { Fact, Matter, Point } from "../../core/ledger.ts";
import type { Stance } from "../../core/stance.ts";
import type { Database } from "../database.ts";
import { isOneOf } from "../rows.ts";
import type { DigestItem, LedgerStore, LoggedChange } from "./ledger-store.ts";
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
): Pick<LedgerStore, "changesForDigest" | "allegationsForDigest"> {
  const { db } = database;
  return {
    async changesForDigest(destination, window) {
      const rows = await db
        .selectFrom("stance_changes as c")
        .leftJoin("stances as s", (on) =>
          on.onRef("s.company", "=", "c.company").onRef("s.matter", "=", "c.matter"),
        )
        .selectAll("c")
        .select("s.head")
        .where("c.told", "=", sql.lit(1))
        .where("c.changed_at", ">", window.from - overlapMs)
        .where("c.changed_at", "<=", window.to)
        .orderBy("c.id")
        .execute();
      const groups = Map.groupBy(rows, (row) => `${row.company}/${row.matter}`);
      const standing = [...groups.values()].filter((moves) => stillHolds(moves.at(-1)!)).flat();
      const items = standing.map((row) => ({ item: `change-${row.id}`, value: toChange(row) }));
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

type ChangeRow = Selectable<LedgerTables["stance_changes"]>;

/** Whether a stance still is what a change made it; what a quiet change has undone since is nothing to tell. */
function stillHolds({ after, head }: ChangeRow & { head: string | null }): boolean {
  const current = head === null ? null : (JSON.parse(head) as Stance).current;
  const changed = after === null ? null : (JSON.parse(after) as Fact);
  return current?.position === changed?.position;
}

const toChange = (row: ChangeRow): LoggedChange => ({
  id: row.id,
  company: row.company,
  matter: row.matter as Matter,
  before: row.before === null ? null : (JSON.parse(row.before) as Point),
  after: row.after === null ? null : (JSON.parse(row.after) as Fact),
  at: row.changed_at,
});
