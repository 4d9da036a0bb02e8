import type { Language } from "../core/article.ts";
import type { Company } from "../core/company.ts";
import type { Destination } from "../core/destination.ts";
import type { DigestInput, FeedTrouble, FollowedFeeds } from "../core/digest.ts";
import { composeDigest, digestStories } from "../core/digest.ts";
import type { Message } from "../core/message.ts";
import type { DueDigest } from "../core/schedule.ts";
import { begun, latestDigestSlot } from "../core/schedule.ts";
import type { Wording } from "../core/wording/en.ts";
import type { FeedState, Store } from "../store/store.ts";
import type { NewsNeeds } from "./digest-news.ts";
import { ledgerNews } from "./digest-news.ts";

export interface DigestNeeds extends NewsNeeds {
  store: NewsNeeds["store"] &
    Pick<Store, "storiesForDigest" | "lastDigest" | "beginDigests" | "recordDigest" | "feedStates">;
  companies: readonly Company[];
  sayFor(language: Language): Wording;
  now(): number;
  /** A destination's digest failed, because of a bug of ours; the others' go out. */
  onTrouble(what: string, error: unknown): void;
  /** Whether an error means that the store can't work at all. */
  isOutage(error: unknown): boolean;
}

const day = 86_400_000;
/** A digest that goes out later than this after its time says so. */
const lateMs = 30 * 60_000;
/** A feed is named as trouble after so many failures in a row; one or two are the weather of the network. */
const failuresShown = 3;

/** Records the digests that are due and owes their messages, each once; returns how many were recorded. */
export async function publishDueDigests(
  needs: DigestNeeds,
  destinations: readonly Destination[],
): Promise<number> {
  let recorded = 0;
  for (const destination of destinations) {
    try {
      if (await publishDue(needs, destination)) recorded++;
    } catch (error) {
      if (needs.isOutage(error)) throw error;
      needs.onTrouble(`the digest for ${destination.id}`, error);
    }
  }
  return recorded;
}

async function publishDue(needs: DigestNeeds, destination: Destination): Promise<boolean> {
  if (destination.digest === null) return false;
  const now = needs.now();
  const due = latestDigestSlot(destination.digest, now);
  if (due === null || (await isDone(needs, destination, due))) return false;
  const draft = await draftDigest(needs, destination, now, due);
  return (await record(needs, destination, due.slot, draft, now)) === "recorded";
}

/**
 * Posts a digest of what came since the last one, now; returns how many stories it holds. Asked for by an event of a
 * chat platform, it is posted once however often the event comes.
 */
export async function postDigestNow(
  needs: DigestNeeds,
  destination: Destination,
  event: string | null = null,
): Promise<number> {
  const now = needs.now();
  const draft = await draftDigest(needs, destination, now, null);
  await record(needs, destination, `by-hand-${event ?? now}`, draft, now);
  return draft.storyIds.length;
}

/** What a digest would say now; records nothing. */
export async function previewDigest(needs: DigestNeeds, destination: Destination): Promise<Message> {
  return (await draftDigest(needs, destination, needs.now(), null)).message;
}

async function isDone(
  needs: DigestNeeds,
  destination: Destination,
  { slot, dueAt }: DueDigest,
): Promise<boolean> {
  const last = await needs.store.lastDigest(destination.id, needs.now());
  if (last !== null) return last.slot === slot || last.window.to >= dueAt;
  // A destination that is new owes nothing for a time before it was there: it begins with its next one.
  await needs.store.beginDigests(destination.id, needs.now());
  return true;
}

interface Draft {
  message: Message;
  window: { from: number; to: number };
  storyIds: number[];
  /** What else it shows, by the words that it is recorded under. */
  items: string[];
}

async function draftDigest(
  needs: DigestNeeds,
  destination: Destination,
  now: number,
  due: DueDigest | null,
): Promise<Draft> {
  const last = await needs.store.lastDigest(destination.id, now);
  const isFirst = last === null || last.slot === begun;
  const window = {
    from: isFirst ? firstWindowFrom(destination, due?.dueAt ?? now) : last.window.to,
    to: now,
  };
  const stories = await needs.store.storiesForDigest(destination.id, window, destination.topics);
  const { items, ...news } = await ledgerNews(needs, destination, window);
  const states = await needs.store.feedStates();
  const say = needs.sayFor(destination.language);
  // Whether nothing came because nothing happened is told by what can't be read at all.
  const quiet = stories.length + items.length === 0;
  const input: DigestInput = {
    destination,
    companies: needs.companies,
    window,
    stories: digestStories(stories, destination),
    ...news,
    trouble: feedTrouble(needs, states, quiet ? 1 : failuresShown, say),
    feeds: followedFeeds(needs, states),
    lateSince: due !== null && now - due.dueAt > lateMs ? due.dueAt : null,
  };
  return {
    message: composeDigest(input, say),
    window,
    storyIds: input.stories.map((story) => story.id),
    items,
  };
}

/** A first digest holds what the one before it would have left: since the digest time before, a day at least. */
function firstWindowFrom(destination: Destination, dueAt: number): number {
  const before = destination.digest && latestDigestSlot(destination.digest, dueAt - 1);
  return Math.min(before?.dueAt ?? dueAt, dueAt - day);
}

async function record(
  needs: DigestNeeds,
  destination: Destination,
  slot: string,
  draft: Draft,
  now: number,
): Promise<"recorded" | "already"> {
  return needs.store.recordDigest(
    {
      destination: destination.id,
      slot,
      window: draft.window,
      storyIds: draft.storyIds,
      items: draft.items,
      delivery: {
        key: `digest:${destination.id}:${slot}`,
        destination: destination.id,
        platform: destination.platform,
        kind: "digest",
        message: draft.message,
      },
    },
    now,
  );
}

function followedFeeds({ feeds }: DigestNeeds, states: readonly FeedState[]): FollowedFeeds {
  const tried = states.filter(
    ({ feedId, lastOkAt, fault }) => feeds.has(feedId) && (lastOkAt !== null || fault !== null),
  );
  return {
    followed: feeds.size,
    working: tried.filter(({ fault }) => fault === null).length,
    unpolled: feeds.size - tried.length,
  };
}

function feedTrouble(
  needs: DigestNeeds,
  states: readonly FeedState[],
  failures: number,
  say: Wording,
): FeedTrouble[] {
  return states.flatMap((state) => {
    const feed = needs.feeds.get(state.feedId);
    if (!feed || state.fault === null) return [];
    if (state.failures < failures && !state.gone && state.lastOkAt !== null) return [];
    return [{ publisher: feed.title, message: say.fault(state.fault, "short"), lastOkAt: state.lastOkAt }];
  });
}
