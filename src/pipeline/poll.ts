import type { FeedItem } from "../core/article.ts";
import type { FeedReport } from "../core/desk.ts";
import type { Fault, FaultDetails } from "../core/fault.ts";
import type { Feed, Validators, WatchedPage } from "../core/feed.ts";
import { draftArticles } from "../core/identity.ts";
import { nextPoll, nextTry } from "../core/schedule.ts";
import type { ClaimedFeed, PollOutcome, Store } from "../store/store.ts";

/** What reading a feed came to: fetched, decoded, parsed and normalised. */
export type ReadResult =
  | { kind: "items"; items: FeedItem[]; validators: Validators; movedTo: string | null }
  | { kind: "unchanged"; validators: Validators; movedTo: string | null }
  | { kind: "failed"; fault: Fault; gone: boolean; retryAfterMs: number | null };

export interface PollNeeds {
  store: Pick<Store, "claimDueFeeds" | "finishPoll">;
  feeds: ReadonlyMap<string, Feed>;
  read(
    feed: { url: string; validators: Validators; watched: WatchedPage | null; title: string | null },
    signal: AbortSignal,
  ): Promise<ReadResult>;
  now(): number;
  /** A number from 0 to 1 that spreads polls in time. */
  random(): number;
  concurrency: number;
  onReport(report: FeedReport): void;
}

/** A claim outlives the longest read (redirects, body and parsing together stay under a minute). */
const leaseMs = 120_000;

/**
 * Polls every feed that is due, some at a time, and returns when none is left. What one feed does never
 * touches another: each is claimed, read and stored by itself. Rejects when the store can't work, once nothing
 * is under way any more.
 */
export async function pollDueFeeds(needs: PollNeeds, signal: AbortSignal): Promise<void> {
  const queue: ClaimedFeed[] = [];
  let refill: Promise<void> | null = null;
  const next = async (): Promise<ClaimedFeed | undefined> => {
    if (signal.aborted) return undefined;
    if (queue.length === 0) {
      refill ??= needs.store
        .claimDueFeeds({ now: needs.now(), leaseMs, limit: needs.concurrency * 2 })
        .then((claimed) => void queue.push(...claimed))
        .finally(() => (refill = null));
      await refill;
    }
    return queue.shift();
  };
  const work = async () => {
    for (let claim = await next(); claim; claim = await next()) await pollFeed(claim, needs, signal);
  };
  const ended = await Promise.allSettled(Array.from({ length: needs.concurrency }, work));
  for (const worker of ended) if (worker.status === "rejected") throw worker.reason;
}

async function pollFeed(claim: ClaimedFeed, needs: PollNeeds, signal: AbortSignal): Promise<void> {
  const feed = needs.feeds.get(claim.feedId);
  // A row without a configured feed belongs to another desk's configuration; it is left to it.
  if (!feed) return;
  const outcome = await readFeed(claim, feed, needs, signal);
  if (signal.aborted) return;
  const saved = await needs.store.finishPoll(claim, outcome, feed, needs.now());
  if (saved === "lost") return;
  needs.onReport({ feed, result: resultOf(outcome, saved) });
}

/** Never rejects: a bug of ours that one feed brings to light is that feed's trouble and named as such. */
async function readFeed(
  claim: ClaimedFeed,
  feed: Feed,
  needs: PollNeeds,
  signal: AbortSignal,
): Promise<PollOutcome> {
  const spread = needs.random();
  try {
    const { url, validators } = claim;
    const title = feed.title === feed.publisher ? null : feed.title;
    const read = await needs.read({ url, validators, watched: feed.watched, title }, signal);
    return outcomeOf(read, claim, feed, needs.now(), spread);
  } catch (error) {
    return outcomeOf(stumbled(error), claim, feed, needs.now(), spread);
  }
}

function stumbled(error: unknown): ReadResult {
  const reason = error instanceof Error ? error.message : String(error);
  const fault: Fault = {
    code: "desk-fault",
    message: `The desk itself failed on this feed: ${reason}.`,
    fix: "Report it to us; the other feeds go on.",
    details: { reason },
  };
  return { kind: "failed", fault, gone: false, retryAfterMs: null };
}

function outcomeOf(
  read: ReadResult,
  claim: ClaimedFeed,
  feed: Feed,
  now: number,
  spread: number,
): PollOutcome {
  if (read.kind === "failed") {
    const nextDueAt = nextTry(now, feed.everyMs, claim.failures + 1, read.retryAfterMs, spread);
    return { kind: "failed", fault: clipped(read.fault), gone: read.gone, nextDueAt };
  }
  const nextDueAt = nextPoll(now, feed.everyMs, spread);
  if (read.kind === "unchanged") return { ...read, nextDueAt };
  const firstPoll = claim.firstPolledAt === null;
  const { id: feedId, publisher } = feed;
  const watched = feed.watched !== null;
  const drafts = draftArticles(read.items, { feedId, publisher, firstPoll, watched, now });
  return { kind: "items", drafts, validators: read.validators, movedTo: read.movedTo, nextDueAt };
}

/** Longest message kept of a fault: some repeat what the publisher's server sent. */
const longestMessage = 300;

function clipped(fault: Fault): Fault {
  const details = Object.entries(fault.details ?? {}).map(([name, value]) => [
    name,
    typeof value === "string" ? cut(value) : value,
  ]);
  return {
    ...fault,
    message: cut(fault.message),
    ...(fault.details && { details: Object.fromEntries(details) as FaultDetails }),
  };
}

const cut = (text: string): string =>
  text.length <= longestMessage ? text : `${text.slice(0, longestMessage).toWellFormed()}…`;

function resultOf(
  outcome: PollOutcome,
  saved: Exclude<Awaited<ReturnType<Store["finishPoll"]>>, "lost">,
): FeedReport["result"] {
  if (outcome.kind === "unchanged") return { kind: "unchanged" };
  if (outcome.kind === "failed")
    return { kind: "failed", fault: outcome.fault, nextDueAt: outcome.nextDueAt };
  return {
    kind: "items",
    added: saved.added,
    updated: saved.updated,
    unchanged: saved.unchanged,
    refused: saved.refused.length,
    backlog: outcome.drafts.filter((draft) => draft.backlog).length,
  };
}
