import type { Generated } from "kysely";

/** The ledger's tables as Kysely sees them; see `../schema.ts` for what holds of all tables. */
export interface LedgerTables {
  observations: ObservationTable;
  allegations: AllegationTable;
  notes: NoteTable;
  entries: EntryTable;
  decisions: DecisionTable;
  stances: StanceTable;
  stance_changes: StanceChangeTable;
  ledger_state: { key: string; value: string };
  watches: { kind: string; subject: string; destination: string };
  alerts: AlertTable;
  /** Stance changes, allegations and changed pages that a destination's digests have shown. */
  digest_shown: { destination: string; item: string; slot: string };
}

/** Where the words stand that show it: in the title or text of a stored version. */
interface QuoteColumns {
  article_id: number;
  version: number;
  /** `title` or `text`. */
  place: string;
  /** In UTF-16 units, as the program counts. */
  span_start: number;
  span_end: number;
  quote: string;
  rule: string;
  /** The day since when the article no longer has the quote. */
  gone_since: string | null;
}

interface ParticularColumns {
  company: string;
  matter: string;
  position: string;
  form: string;
  basis: string;
  date: string;
  effective: string | null;
  condition: string | null;
  period: string | null;
  received: number | null;
  complied: number | null;
  by_whom: string | null;
}

interface ObservationTable extends QuoteColumns, ParticularColumns {
  id: string;
  date_basis: string;
  confidence: number;
  /** When the first version with the quote was fetched. */
  seen_at: number;
  /** When the article was published, of what it tells as news. */
  said_at: number | null;
  /** When it came on record; 0 for what a better rule found in the archive. */
  found_at: number;
}

interface AllegationTable extends QuoteColumns {
  id: string;
  matter: string;
  by_whom: string | null;
  about: string;
  announced: string | null;
  /** The day announced, else the article's. */
  date: string;
  found_at: number;
}

interface NoteTable extends QuoteColumns {
  id: string;
  company: string;
  kind: string;
  /** The article's day. */
  date: string;
}

interface EntryTable extends ParticularColumns {
  id: Generated<number>;
  text: string;
  publisher: string;
  url: string;
  note: string;
  entered_by: string;
  entered_at: number;
}

interface DecisionTable {
  id: Generated<number>;
  kind: string;
  company: string;
  matter: string;
  position: string | null;
  /** In English where it is in every language. */
  condition: string | null;
  condition_zh_hant: string | null;
  condition_zh_hans: string | null;
  since: string | null;
  target: string | null;
  decided_at: number;
  decided_by: string;
  note: string;
  url: string | null;
}

interface StanceTable {
  company: string;
  matter: string;
  /** The resolved stance, its long lists cut. */
  head: string;
  settled_at: number;
}

interface StanceChangeTable {
  id: Generated<number>;
  /** `changed`; or `contested`: the stance `before` stands, and `after` speaks against it. */
  kind: string;
  company: string;
  matter: string;
  /** A point. */
  before: string | null;
  /** A fact; null when no position is known any more. */
  after: string | null;
  /** What brought it: `article`, `decision`, `entry`, `baseline` or `reprocess`. */
  cause: string;
  /** Whether digests tell of it. */
  told: number;
  changed_at: number;
}

interface AlertTable {
  /** The key of its delivery. */
  key: string;
  /** `changed` or `contested`, as of stance changes. */
  kind: string;
  destination: string;
  company: string;
  matter: string;
  position: string;
  /** What it told of. */
  fact_id: string;
  owed_at: number;
  corrected_at: number | null;
}
