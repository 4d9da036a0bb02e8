// A process of its own, so that its processor time and memory can be read apart: the desk's own polling.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFetcher } from "../../src/feeds/fetch/fetcher.ts";
import { createParserPool } from "../../src/feeds/parse/pool.ts";
import { createFeedReader } from "../../src/feeds/read.ts";
import type { Feed } from "../../src/core/feed.ts";
import { pollDueFeeds } from "../../src/pipeline/poll.ts";
import { openStore } from "../../src/store/open.ts";

const [port, count, concurrency] = process.argv.slice(2).map(Number) as [number, number, number];
const dataDir = mkdtempSync(join(tmpdir(), "newsdesk-bench-"));
const opened = await openStore({ databaseUrl: null, dataDir });
if (!opened.ok) throw new Error(opened.fault.message);
const store = opened.value;
const feeds: Feed[] = Array.from({ length: count }, (_, number) => ({
  id: `feed-${number}`,
  publisher: `Feed ${number}`,
  title: `Feed ${number}`,
  url: `http://feed-${number}.example:${port}/feed`,
  type: "news",
  language: "en",
  page: null,
  everyMs: 900_000,
  company: null,
  watched: null,
}));
await store.syncFeeds(feeds, Date.now());
const parser = createParserPool({ size: 2 });
const fetcher = createFetcher({
  allowPrivate: ["127.0.0.1"],
  now: Date.now,
  cooldown: { get: () => Promise.resolve(null), set: () => Promise.resolve() },
  resolve: () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]),
});
const read = createFeedReader({ permit: () => Promise.resolve(null), fetcher, parser, now: Date.now });
let failed = 0;
const poll = async () => {
  const began = performance.now();
  await pollDueFeeds(
    {
      store,
      feeds: new Map(feeds.map((feed) => [feed.id, feed])),
      read,
      now: Date.now,
      random: Math.random,
      concurrency,
      onReport: ({ result }) => void (result.kind === "failed" && failed++),
    },
    new AbortController().signal,
  );
  return (performance.now() - began) / 1000;
};
const cold = await poll();
process.send?.({ phase: "cold", seconds: cold });
await store.makeDue(Date.now());
const unchanged = await poll();
process.send?.({ phase: "unchanged", seconds: unchanged });
const { articles } = await store.counts();
await parser.close();
await fetcher.close();
await store.close();
rmSync(dataDir, { recursive: true, force: true });
process.send?.({ phase: "done", failed, articles });
process.disconnect();
