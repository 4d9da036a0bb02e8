// Works on the data folder named first, from where the last process stopped, until it is killed. It prints what
// it was told is saved, a line each: what is printed must be there afterwards.
import { setTimeout as pause } from "node:timers/promises";
import { plainMessage } from "../../src/core/message.ts";
import { openStore } from "../../src/store/open.ts";
import { deriveAll, draftOf, pollWith, relevantWith } from "./store-made.ts";

const opened = await openStore({ databaseUrl: null, dataDir: process.argv[2]! });
if (!opened.ok) throw new Error(opened.fault.message);
const store = opened.value;
const say = (line: string) => process.stdout.write(`${line}\n`);
say("ready");
let { articles: next } = await store.counts();
// The clock goes on from process to process, or leases of the killed one would hold up this one.
for (let now = Number(process.argv[3]); ; now += 120_000) {
  const titles = Array.from({ length: 5 }, (_, index) => `Event ${next + index}`);
  await pollWith(
    store,
    titles.map((title) => draftOf({ title, publishedAt: now })),
    now,
  );
  next += titles.length;
  for (const title of titles) say(`stored ${title}`);
  await deriveAll(store, (article) => relevantWith([`key ${article.title}`]), { now });
  const window = { from: now - 1, to: now };
  const stories = await store.storiesForDigest("newsroom", window, ["security-law"]);
  const slot = `slot ${now}`;
  const delivery = {
    key: slot,
    destination: "newsroom",
    platform: "terminal",
    kind: "digest",
    message: plainMessage(slot),
  } as const;
  const storyIds = stories.map((story) => story.id);
  await store.recordDigest({ destination: "newsroom", slot, window, storyIds, items: [], delivery }, now);
  say(`digest ${slot} ${storyIds.length}`);
  await pause(0);
}
