import type { Destination } from "../core/destination.ts";
import type { DigestChange, DigestInput, DigestPage } from "../core/digest.ts";
import { digestAllegations, digestLedger } from "../core/digest.ts";
import type { Facts } from "../core/fact-behind.ts";
import { factBehind } from "../core/fact-behind.ts";
import type { Feed } from "../core/feed.ts";
import type { StoredAllegation } from "../core/ledger-desk.ts";
import type { Fact } from "../core/ledger.ts";
import { against } from "../core/stance.ts";
import { changedPassages } from "../core/page/changes.ts";
import type { DigestItem, LedgerBook, StandingChange } from "../store/ledger/ledger-store.ts";
import type { ChangedPage } from "../store/page-store.ts";
import type { DigestWindow, Store } from "../store/store.ts";

/** What a digest holds beside its stories. */
export type LedgerNews = Pick<DigestInput, "changes" | "contests" | "record" | "allegations" | "pages"> & {
  /** The words under which it is recorded as shown. */
  items: string[];
};

export interface NewsNeeds {
  store: Pick<
    Store,
    | "changesForDigest"
    | "contestsForDigest"
    | "recordForDigest"
    | "allegationsForDigest"
    | "changedPagesForDigest"
    | "facts"
  >;
  book: Pick<LedgerBook, "baseline">;
  feeds: ReadonlyMap<string, Feed>;
}

/** What the ledger has to tell a destination of a window, and was not told it before. */
export async function ledgerNews(
  { store, feeds, book }: NewsNeeds,
  destination: Destination,
  window: DigestWindow,
): Promise<LedgerNews> {
  const logged = await store.changesForDigest(destination.id, window);
  const contested = await store.contestsForDigest(destination.id, window);
  const recorded = await store.recordForDigest(destination.id, window);
  const found = await store.allegationsForDigest(destination.id, window);
  const changed = await store.changedPagesForDigest(destination.id, window);
  const allegations = digestAllegations(valuesOf(found), destination);
  return {
    changes: digestLedger(
      await overall(valuesOf(logged), { baseline: book.baseline, stored: (ids) => store.facts(ids) }),
      destination,
    ),
    contests: digestLedger(valuesOf(contested), destination),
    record: digestLedger(valuesOf(recorded), destination).filter((fact) => !isAmong(fact, allegations)),
    allegations,
    pages: valuesOf(changed).flatMap((page) => digestPage(page, feeds, destination)),
    items: [...logged, ...contested, ...recorded, ...found, ...changed].map(({ item }) => item),
  };
}

const valuesOf = <T>(items: readonly DigestItem<T>[]): T[] => items.map(({ value }) => value);

/** Whether the same words are told already, of companies that they don't name. */
const isAmong = (fact: Fact, allegations: readonly StoredAllegation[]): boolean =>
  fact.basis === "allegation" && allegations.some(({ quote }) => quote === fact.text);

/** A changed page as a digest tells it; nothing for a destination that wants other companies or languages. */
function digestPage(
  { feedId, title, url, publisher, companies, before, after }: ChangedPage,
  feeds: ReadonlyMap<string, Feed>,
  destination: Destination,
): DigestPage[] {
  const feed = feeds.get(feedId);
  if (feed && !destination.languages.includes(feed.language)) return [];
  const about = [...companies, ...(feed?.company ? [feed.company] : [])];
  if (destination.companies.length > 0 && !about.some((id) => destination.companies.includes(id))) return [];
  const passages = changedPassages(before, after);
  return [{ title, url, publisher, passages }];
}

/**
 * What each stance was at first and is at last, told with what it rests on now, which may have been settled anew since;
 * one that moved and moved back is no change.
 */
async function overall(changes: readonly StandingChange[], facts: Facts): Promise<DigestChange[]> {
  const told: DigestChange[] = [];
  for (const moves of Map.groupBy(changes, ({ company, matter }) => `${company}/${matter}`).values()) {
    const { company, matter, before } = moves[0]!;
    const { stance } = moves.at(-1)!;
    const after = stance && (await factBehind(stance, facts));
    if (!stance || !after || before?.position === after.position) continue;
    told.push({ company, matter, before, after, contested: against(stance) !== null });
  }
  return told;
}
