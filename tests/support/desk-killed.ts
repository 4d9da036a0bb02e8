/**
 * A desk that is there to be killed: the store, the pipeline and the transcript as the real desk wires them, without
 * what it takes to read formats. It waits for its orders, so that it can be loaded while another one is killed.
 */
import { get } from "node:http";
import { renderMarkdown } from "../../src/chat/markdown/render.ts";
import { createTranscript } from "../../src/chat/terminal/transcript.ts";
import type { FeedItem } from "../../src/core/article.ts";
import type { Feed } from "../../src/core/feed.ts";
import { en } from "../../src/core/wording/en.ts";
import { deliverOwed } from "../../src/pipeline/deliver.ts";
import { deriveArticles } from "../../src/pipeline/derive.ts";
import { postDigestNow, publishDueDigests } from "../../src/pipeline/digests.ts";
import type { PollNeeds, ReadResult } from "../../src/pipeline/poll.ts";
import { pollDueFeeds } from "../../src/pipeline/poll.ts";
import { lockDesk } from "../../src/store/lock.ts";
import { openStore } from "../../src/store/open.ts";
import { madeBook, nothingExtracted } from "./ledger-made.ts";
import { madeDestination } from "./made.ts";

export interface Orders {
  dataDir: string;
  feeds: Feed[];
  /** How far its clock is ahead of this machine's, in milliseconds. */
  ahead: number;
  /** Work until nothing is left to do, then end; otherwise until killed. */
  toTheEnd: boolean;
}

/** What it tells: that it is loaded, what it does next, that it has ended well, or what went wrong. */
export type Told = "ready" | "poll" | "derive" | "digest" | "deliver" | "done" | { failed: string };

const destination = madeDestination({
  digest: {
    hour: 9,
    minute: 0,
    days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    timezone: "Asia/Hong_Kong",
  },
});
const { signal } = new AbortController();
const tell = (told: Told): void => void process.send?.(told);

process.on("disconnect", () => process.exit());
process.on("message", (orders: Orders) => {
  work(orders).then(
    () => tell("done"),
    (error: unknown) =>
      tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
tell("ready");

async function work({ dataDir, feeds, ahead, toTheEnd }: Orders): Promise<void> {
  const now = (): number => Date.now() + ahead;
  const locked = lockDesk(dataDir);
  if (!locked.ok) throw new Error(locked.fault.message);
  const opened = await openStore({ databaseUrl: null, dataDir });
  if (!opened.ok) throw new Error(opened.fault.message);
  const store = opened.value;
  await store.syncFeeds(feeds, now());
  const byId = new Map(feeds.map((feed) => [feed.id, feed]));
  const transcript = createTranscript({
    folder: dataDir,
    render: (delivery) => renderMarkdown(delivery.message),
    show: () => {},
    now,
  });
  const pollNeeds: PollNeeds = {
    store,
    feeds: byId,
    read,
    now,
    random: Math.random,
    concurrency: 3,
    onReport: () => {},
  };
  const trouble = {
    onTrouble: (what: string, error: unknown) => {
      throw new Error(what, { cause: error });
    },
    isOutage: () => true,
  };
  const digestNeeds = { store, companies: [], feeds: byId, say: en, now, ...trouble };
  const round = async () => {
    tell("poll");
    await store.makeDue(now());
    await pollDueFeeds(pollNeeds, signal);
    tell("derive");
    const found = { namedCompanies: () => [], extract: nothingExtracted, book: madeBook() };
    await deriveArticles({ store, ...found, now, ...trouble }, signal);
    tell("digest");
    await publishDueDigests(digestNeeds, [destination]);
    await postDigestNow(digestNeeds, destination);
    tell("deliver");
    await deliverOwed({ store, senders: new Map([["terminal", transcript.send]]), now }, signal);
  };
  for (;;) {
    await round();
    if (toTheEnd) break;
  }
  await store.close();
  locked.value();
}

/** Reads items that are served as they are stored. */
async function read({ url, validators }: Parameters<PollNeeds["read"]>[0]): Promise<ReadResult> {
  const headers = validators.etag === null ? {} : { "if-none-match": validators.etag };
  const { status, etag, body } = await ask(url, headers);
  const fresh = { validators: { etag, lastModified: null }, movedTo: null };
  return status === 304
    ? { kind: "unchanged", ...fresh }
    : { kind: "items", items: JSON.parse(body) as FeedItem[], ...fresh };
}

function ask(
  url: string,
  headers: Record<string, string>,
): Promise<{ status: number; etag: string | null; body: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof ask>>>();
  get(url, { headers }, (response) => {
    let body = "";
    response.setEncoding("utf8");
    response.on("data", (chunk: string) => (body += chunk));
    response.on("end", () =>
      resolve({ status: response.statusCode ?? 0, etag: response.headers.etag ?? null, body }),
    );
    response.on("error", reject);
  }).on("error", reject);
  return promise;
}
