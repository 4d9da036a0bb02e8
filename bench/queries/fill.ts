// A process of its own, so that filling leaves nothing in the memory of the desk that is measured.
import { deriveArticles } from "../../src/pipeline/derive.ts";
import type { FeedItem } from "../../src/core/article.ts";
import { draftArticles } from "../../src/core/identity.ts";
import { openStore } from "../../src/store/open.ts";

const [dataDir, size] = [process.argv[2]!, Number(process.argv[3])];
/** Deriving takes longer than storing; this many are enough for searches through the relevant ones. */
const derived = 20_000;

const opened = await openStore({ databaseUrl: null, dataDir });
if (!opened.ok) throw new Error(opened.fault.message);
const store = opened.value;
await fill(0, Math.min(derived, size));
const onTrouble = (what: string, error: unknown) => {
  throw new Error(what, { cause: error });
};
await deriveArticles(
  {
    store,
    namedCompanies: () => [],
    extract: () => ({ observations: [], allegations: [], notes: [] }),
    book: { baseline: [], alertsFor: () => [], contestAlertsFor: () => [], correctionFor: () => null },
    now: Date.now,
    onTrouble,
    isOutage: () => true,
  },
  new AbortController().signal,
);
await fill(derived, size);
await store.close();

/** Fills the store through its own door, as polls do; one item in fifty is about the desk's field. */
async function fill(first: number, end: number): Promise<void> {
  const now = Date.now();
  await store.syncFeeds([{ id: "filler", url: "https://filler.example/feed" }], now);
  const batch = 1_000;
  for (let from = first; from < end; from += batch) {
    await store.makeDue(now, ["filler"]);
    const [claim] = await store.claimDueFeeds({ now, leaseMs: 60_000, limit: 1 });
    const items = Array.from({ length: Math.min(batch, end - from) }, (_, index) => madeItem(from + index));
    const drafts = draftArticles(items, { feedId: "filler", publisher: "Filler", firstPoll: false, now });
    const outcome = { validators: { etag: null, lastModified: null }, movedTo: null, nextDueAt: now };
    await store.finishPoll(
      claim!,
      { kind: "items", drafts, ...outcome },
      { type: "news", language: "en", publisher: "Filler" },
      now,
    );
  }
}

function madeItem(number: number): FeedItem {
  const rare = number % 100_000 === 17 ? " zyxwv12345 罕見詞語" : "";
  const field =
    number % 50 === 0
      ? " Police demand user data under the national security law. 警方引用國安法索取用戶數據。"
      : "";
  return {
    guid: String(number),
    url: `https://filler.example/${number}`,
    canonicalUrl: `filler.example/${number}`,
    title: `Council item ${number} 香港議會第${number}項`,
    summary: `The council met on matter ${number % 977} and district ${number % 18}.${field}${rare} 議員討論了第${number % 977}號議程。`,
    content: "",
    publishedAt: Date.UTC(2020, 0, 1) + number * 60_000,
    updatedAt: null,
    author: null,
    categories: [],
  };
}
