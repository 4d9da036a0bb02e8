import type { Database } from "../database.ts";
import { ledgerArchive } from "./archive.ts";
import { digestItems } from "./digest-items.ts";
import { ledgerEdits } from "./edits.ts";
import type { LedgerStore } from "./ledger-store.ts";
import { ledgerReading } from "./reading.ts";
import { watches } from "./watches.ts";

/** The ledger's part of the store. */
export const ledgerStore = (database: Database): LedgerStore => ({
  ...ledgerReading(database),
  ...ledgerEdits(database),
  ...watches(database),
  ...digestItems(database),
  ...ledgerArchive(database),
});
