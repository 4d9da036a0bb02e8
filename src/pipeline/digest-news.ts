import type { Destination } from "../core/destination.ts";
import type { DigestInput, StanceChange } from "../core/digest.ts";
import { digestAllegations, digestChanges } from "../core/digest.ts";
import type { LoggedChange } from "../store/ledger/ledger-store.ts";
import type { DigestWindow, Store } from "../store/store.ts";

/** What a digest holds beside its stories. */
export type LedgerNews = Pick<DigestInput, "changes" | "allegations" | "pages"> & {
  /** The words under which it is recorded as shown. */
  items: string[];
};

/** What the ledger has to tell a destination of a window, and was not told it before. */
export async function ledgerNews(
  store: Pick<Store, "changesForDigest" | "allegationsForDigest">,
  destination: Destination,
  window: DigestWindow,
): Promise<LedgerNews> {
  const logged = await store.changesForDigest(destination.id, window);
  const found = await store.allegationsForDigest(destination.id, window);
  return {
    changes: digestChanges(overall(logged.map(({ value }) => value)), destination),
    allegations: digestAllegations(
      found.map(({ value }) => value),
      destination,
    ),
    pages: [],
    items: [...logged, ...found].map(({ item }) => item),
  };
}

/** What each stance was at first and is at last; one that moved and moved back is no change. */
function overall(changes: readonly LoggedChange[]): StanceChange[] {
  const stances = Map.groupBy(changes, ({ company, matter }) => `${company}/${matter}`);
  return [...stances.values()].flatMap((moves): StanceChange[] => {
    const { company, matter, before } = moves[0]!;
    const { after } = moves.at(-1)!;
    return after === null || before?.position === after.position ? [] : [{ company, matter, before, after }];
  });
}
