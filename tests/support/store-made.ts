import type { DraftArticle } from "../../src/core/draft.ts";
import type { Observed } from "../../src/core/observe.ts";
import type { FeedItem } from "../../src/core/article.ts";
import type {
  ClaimedArticle,
  ClaimedFeed,
  Derivation,
  DerivationRules,
  PollOutcome,
  PollSaved,
  Store,
} from "../../src/store/store.ts";
import { madeBook } from "./ledger-made.ts";
import type { StoryArticle, StoryDecision } from "../../src/core/story/story.ts";

export const newsFeed = { type: "news", language: "en", publisher: "Harbour Times" } as const;
/** A round time to count from. */
export const start = Date.UTC(2026, 10, 23);
export const minute = 60_000;
export const day = 86_400_000;

/** A draft of a feed item; what isn't given is made from the title. */
export function draftOf(
  given: Partial<FeedItem> & { title: string },
  { keys, backlog = false }: { keys?: readonly string[]; backlog?: boolean } = {},
): DraftArticle {
  const slug = given.title.replaceAll(" ", "-").toLowerCase();
  const item: FeedItem = {
    guid: slug,
    url: `https://harbour.test/${slug}`,
    canonicalUrl: `harbour.test/${slug}`,
    summary: "",
    content: "",
    publishedAt: start,
    updatedAt: null,
    author: null,
    categories: [],
    ...given,
  };
  return {
    keys: keys ?? [`link:${item.canonicalUrl}`, `guid:harbour:${item.guid}`],
    contentHash: JSON.stringify([item.title, item.summary, item.content]),
    backlog,
    item,
  };
}

/** Makes the feed known, due and claimed. */
export async function claimFeed(store: Store, now = start, feedId = "harbour"): Promise<ClaimedFeed> {
  const known = (await store.feedStates()).map(({ feedId: id, url }) => ({ id, url }));
  if (!known.some((feed) => feed.id === feedId)) {
    await store.syncFeeds([...known, { id: feedId, url: `https://${feedId}.test/feed` }], now);
  }
  await store.makeDue(now, [feedId]);
  const claims = await store.claimDueFeeds({ now, leaseMs: minute, limit: 1000 });
  const claim = claims.find((found) => found.feedId === feedId);
  if (!claim) throw new Error(`${feedId} is held by somebody else`);
  return claim;
}

export function itemsOutcome(drafts: readonly DraftArticle[], now = start): PollOutcome {
  return {
    kind: "items",
    drafts,
    validators: { etag: null, lastModified: null },
    movedTo: null,
    nextDueAt: now + 10 * minute,
  };
}

/** Polls a feed: claims it and stores what it brought. */
export async function pollWith(
  store: Store,
  drafts: readonly DraftArticle[],
  now = start,
  feedId = "harbour",
): Promise<PollSaved> {
  const claim = await claimFeed(store, now, feedId);
  const saved = await store.finishPoll(claim, itemsOutcome(drafts, now), newsFeed, now);
  if (saved === "lost") throw new Error("the claim was lost");
  return saved;
}

const nothingObserved: Observed = { facts: [], notes: [], allegations: [] };

export const irrelevant: Derivation = {
  relevance: { relevant: false, topics: [], scores: {}, why: [] },
  companies: [],
  features: null,
  observed: nothingObserved,
};

/** A relevant derivation that meets others under the keys given. */
export const relevantWith = (keys: readonly string[], companies: readonly string[] = []): Derivation => ({
  relevance: { relevant: true, topics: ["security-law"], scores: { "security-law": 2 }, why: [] },
  companies,
  features: { rules: 1, keys: [...keys], data: { keys } },
  observed: nothingObserved,
});

/** Rules that decide on stories by `decide`, within a day, and know no baseline and no watchers. */
export const rulesWith = (given: Partial<DerivationRules> = {}): DerivationRules => ({
  decide: joinAll,
  windowMs: day,
  book: madeBook(),
  quiet: false,
  ...given,
});

/** Joins the first candidate's story and merges the others'. */
function joinAll(candidates: readonly StoryArticle[]): StoryDecision {
  const ids = [...new Set(candidates.map((candidate) => candidate.storyId))].sort((a, b) => a - b);
  if (ids.length === 0) return { kind: "new" };
  return {
    kind: "join",
    storyId: ids[0]!,
    relation: "same-event",
    merge: ids.slice(1),
    why: "they share a key",
  };
}

/** Claims what waits and derives each with what `derivationOf` makes of it. */
export async function deriveAll(
  store: Store,
  derivationOf: (article: ClaimedArticle) => Derivation,
  { now = start, ...rules }: { now?: number } & Partial<DerivationRules> = {},
): Promise<number> {
  let derived = 0;
  for (;;) {
    const claims = await store.claimUnderived({ now, leaseMs: minute, limit: 100 });
    if (claims.length === 0) return derived;
    for (const claim of claims) {
      const saved = await store.finishDerivation(claim, derivationOf(claim), rulesWith(rules), now);
      if (saved === "saved") derived++;
    }
  }
}

/** The titles of what a search finds, newest first. */
export async function foundTitles(store: Store, query: string, relevantOnly = false): Promise<string[]> {
  const { articles } = await store.find({ query, limit: 100, relevantOnly });
  return articles.map((article) => article.title);
}

/** What was owed since this was last asked, in the order in which it came: to whom, and what it says. */
export async function owedLines(store: Store): Promise<string[]> {
  const now = start + 900 * day;
  const lines: string[] = [];
  for (;;) {
    const claims = await store.claimDeliveries({ now, leaseMs: minute, limit: 100, platforms: ["terminal"] });
    if (claims.length === 0) return lines;
    for (const claim of claims) {
      lines.push(`${claim.destination}: ${claim.message.summary}`);
      await store.finishDelivery(claim, { kind: "sent", remoteIds: [] }, now);
    }
  }
}
