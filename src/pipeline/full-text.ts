import type { Fault } from "../core/fault.ts";
import { nextTry } from "../core/schedule.ts";
import type { ClaimedPage, PageOutcome } from "../store/page-store.ts";
import type { Store } from "../store/store.ts";

/** What reading an article's page came to. */
export type PageResult =
  | { kind: "text"; title: string; text: string }
  | { kind: "failed"; fault: Fault; passing: boolean; retryAfterMs: number | null };

export interface FullTextNeeds {
  store: Pick<Store, "claimPages" | "finishPage">;
  read(
    page: { url: string; title: string; summary: string; again: boolean },
    signal: AbortSignal,
  ): Promise<PageResult>;
  now(): number;
  /** A number from 0 to 1 that spreads tries in time. */
  random(): number;
  /** How long a host is left alone between two of its pages, in milliseconds. */
  gapMs: number;
}

/** A claim outlives the longest read: robots.txt, redirects, body and parsing together stay under a minute and a half. */
const leaseMs = 180_000;
/** Hosts that are asked at a time. */
const concurrency = 4;
const mostTries = 5;
/** Until the second try; it doubles with each. */
const firstWaitMs = 10 * 60_000;

/**
 * Fetches the pages that are due, from several hosts at a time and one after another from each, until none is due now;
 * returns how many texts were stored. What one page does never touches another. Rejects when the store can't work, once
 * nothing is under way any more.
 */
export async function fetchDuePages(needs: FullTextNeeds, signal: AbortSignal): Promise<number> {
  let stored = 0;
  const queue: ClaimedPage[] = [];
  let refill: Promise<void> | null = null;
  const next = async (): Promise<ClaimedPage | undefined> => {
    if (signal.aborted) return undefined;
    if (queue.length === 0) {
      refill ??= needs.store
        .claimPages({ now: needs.now(), leaseMs, limit: concurrency })
        .then((claimed) => void queue.push(...claimed))
        .finally(() => (refill = null));
      await refill;
    }
    return queue.shift();
  };
  const work = async () => {
    for (let claim = await next(); claim; claim = await next()) {
      if (await fetchPage(claim, needs, signal)) stored++;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: concurrency }, work));
  for (const worker of ended) if (worker.status === "rejected") throw worker.reason;
  return stored;
}

async function fetchPage(claim: ClaimedPage, needs: FullTextNeeds, signal: AbortSignal): Promise<boolean> {
  const spread = needs.random();
  const result = await needs.read(claim, signal).catch(stumbled);
  // What was broken off is done by whoever claims it next.
  if (signal.aborted) return false;
  const now = needs.now();
  const outcome = outcomeOf(result, claim, now, spread);
  const busyMs = result.kind === "failed" && isBusy(result.fault) ? (result.retryAfterMs ?? firstWaitMs) : 0;
  const saved = await needs.store.finishPage(claim, outcome, now + Math.max(needs.gapMs, busyMs), now);
  return saved === "saved" && outcome.kind === "text";
}

function outcomeOf(result: PageResult, claim: ClaimedPage, now: number, spread: number): PageOutcome {
  if (result.kind === "text") return result;
  const { fix: _fix, ...reason }: Fault = result.fault;
  // A host that was not even asked has failed nothing.
  const counts = result.fault.code !== "cooling-down";
  const tries = claim.attempts + (counts ? 1 : 0);
  if (!result.passing || tries >= mostTries) return { kind: "none", reason };
  const nextTryAt = nextTry(now, firstWaitMs, Math.max(tries, 1), result.retryAfterMs, spread);
  return { kind: "later", reason, nextTryAt, counts };
}

/** Whether a whole host wants to be left alone. */
const isBusy = ({ code }: Fault): boolean =>
  code === "cooling-down" || code === "http-429" || code === "http-503";

/** A bug of ours that one page brings to light is that page's trouble. */
function stumbled(error: unknown): PageResult {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The desk itself failed on this page: ${reason}.`;
  return {
    kind: "failed",
    fault: { code: "desk-fault", message, details: { reason } },
    passing: false,
    retryAfterMs: null,
  };
}
