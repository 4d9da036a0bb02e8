import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Feed } from "../../src/core/feed.ts";
import type { Orders, Told } from "../support/desk-killed.ts";
import { dataFolder, minute, queryData, readTranscript, times } from "../support/desk-open.ts";
import type { PressItem } from "../support/desk-press.ts";
import { madeFeed, rssOf } from "../support/desk-press.ts";
import { startFeedServer } from "../support/feed-server.ts";

const kills = 200;
/** A step takes from some to sixty milliseconds. */
const longestStepMs = 30;
const seed = 20_200_701;

const killed = fileURLToPath(new URL("../support/desk-killed.ts", import.meta.url));

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function seeded(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = seeded(seed);
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

const places = [
  "Sha Tin",
  "Tuen Mun",
  "Mong Kok",
  "Wan Chai",
  "Tai Po",
  "Sai Kung",
  "Yuen Long",
  "Kwun Tong",
];
const people = [
  "a librarian",
  "two students",
  "a former councillor",
  "a bookseller",
  "three unionists",
  "a teacher",
];
const firms = [
  "Facebook",
  "Telegram",
  "Google",
  "Zoom",
  "Signal",
  "LinkedIn",
  "TikTok",
  "Yahoo",
  "Twitter",
  "Apple",
];

/** Events unlike each other, so that most are stories of their own. */
const events: readonly ((place: string) => string)[] = [
  () => `${oneOf(firms)} pauses Hong Kong user data requests`,
  (place) => `Hong Kong national security police arrest ${oneOf(people)} in ${place}`,
  (place) => `${place} court jails ${oneOf(people)} for sedition under Hong Kong's Article 23 law`,
  () => `Hong Kong police order ${oneOf(firms)} to remove posts under the national security law`,
  (place) => `Hong Kong court denies bail to ${oneOf(people)} from ${place} in subversion case`,
  () => `${oneOf(firms)} refuses Hong Kong police request for user records`,
  (place) => `Security law hotline gets tips about ${oneOf(people)} in ${place}, Hong Kong police say`,
  () => `Hong Kong blocks website of ${oneOf(people)} under national security law`,
];

type Item = PressItem & { link: string };

/** What the publishers have ever had, and what their feeds hold now. */
interface Publishers {
  feeds: Feed[];
  everything: Map<string, Item>;
  /** How far the desk's clock is ahead. */
  ahead: number;
}

/** Feeds that hold one item, and another as soon as the desk says that it has it: what it then lacks is lost. */
const forgetful = ["harbour", "island", "kowloon"];
/** Feeds that hold many. */
const patient = ["peak", "tide", "victoria"];

/** Publishers that add an item to their feed, or change one, every few times that they are asked. */
async function openPublishers(t: TestContext): Promise<Publishers> {
  const shown = new Map<string, Item[]>();
  const versions = new Map<string, number>();
  const change = (id: string) => {
    const items = shown.get(id) ?? [];
    const last = items[0];
    if (last && random() < 0.15) items[0] = { ...last, text: `${last.text} Updated.` };
    else items.unshift(newItem(id, all.everything.size + 1, Date.now() + all.ahead));
    all.everything.set(items[0]!.link, items[0]!);
    shown.set(id, items.slice(0, forgetful.includes(id) ? 1 : 40));
    versions.set(id, (versions.get(id) ?? 0) + 1);
  };
  const server = await startFeedServer(t, (request, response) => {
    const id = request.url!.slice(1);
    const etagNow = () => `"${versions.get(id)}"`;
    const known = request.headers["if-none-match"];
    const ready = known === etagNow() || patient.includes(id);
    if (!shown.has(id) || (ready && random() < 0.4)) change(id);
    const etag = etagNow();
    if (known === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag }).end(rssOf(shown.get(id)!));
  });
  const all: Publishers = {
    feeds: [...forgetful, ...patient].map((id) => madeFeed({ id, url: server.url(`/${id}`) })),
    everything: new Map(),
    ahead: 0,
  };
  return all;
}

function newItem(feed: string, number: number, at: number): Item {
  const relevant = random() < 0.5;
  const place = oneOf(places);
  const about = relevant ? oneOf(events)(place) : `Ferry timetable of ${place} changes`;
  return {
    guid: `${feed}-${number}`,
    link: `https://${feed}.example/${number}`,
    title: `${about}, ${number}th case`,
    text: relevant ? `It is case ${number}; ${number * 7} people were named in it.` : "At the piers.",
    at,
  };
}

test(
  `killed ${kills} times, the desk loses nothing and tells nothing twice`,
  { timeout: 600_000 },
  async (t) => {
    const publishers = await openPublishers(t);
    const dataDir = await dataFolder(t);
    const cache = mkdtempSync(join(tmpdir(), "newsdesk-code-"));
    t.after(() => rmSync(cache, { recursive: true, force: true }));
    const load = () => loadDesk(t, cache);
    const order = (toTheEnd: boolean): Orders => ({
      dataDir,
      feeds: publishers.feeds,
      ahead: publishers.ahead,
      concurrency: random() < 0.25 ? 3 : 1,
      toTheEnd,
    });

    // A first one runs to its end: what it leaves of Node's code cache makes those after it load in half the time.
    const first = load();
    await first.begin(order(true));
    await first.ended();
    // Loading takes longer than living, so others load meanwhile.
    const loading = [load(), load()];
    const killedIn: Record<string, number> = {};
    for (let kill = 0; kill < kills; kill++) {
      loading.push(load());
      const desk = loading.shift()!;
      await desk.begin(order(false));
      // So many steps on, and then within one: a fixed time would never get far on a busy machine.
      const step = await desk.reached(1 + Math.floor(random() * 9));
      await wait(random() * longestStepMs);
      await desk.kill();
      killedIn[step] = (killedIn[step] ?? 0) + 1;
      // Sometimes the next one starts while what this one had claimed is still held, mostly later.
      publishers.ahead += random() < 0.3 ? 0 : Math.round(random() * 40 * minute);
    }
    // At once, while what the one before it had claimed is still held.
    const last = loading.shift()!;
    await last.begin(order(true));
    await last.ended();

    await t.test("the database is whole", () => {
      const [checked] = queryData<{ integrity_check: string }>(dataDir, "pragma integrity_check");
      assert.equal(checked!.integrity_check, "ok");
      assert.equal(queryData(dataDir, "pragma foreign_key_check").length, 0);
    });

    await t.test("every item that the publishers ever had is stored once, as they had it last", () => {
      const rows = queryData<{
        url: string;
        title: string;
        summary: string;
        copies: number;
        versions: number;
      }>(
        dataDir,
        `select a.url, v.title, v.summary, count(*) over (partition by a.url) as copies,
        (select count(*) from article_versions where article_id = a.id) as versions
       from articles a join article_versions v on v.article_id = a.id and v.version = a.version`,
      );
      assert.equal(rows.length, publishers.everything.size);
      for (const row of rows) {
        const item = publishers.everything.get(row.url)!;
        assert.deepEqual([row.title, row.summary, row.copies], [item.title, item.text, 1]);
        assert.ok(row.versions <= times(item.text!, "Updated.") + 1);
      }
    });

    await t.test("every one is derived, every relevant one is in a story, and none is backlog", () => {
      const rows = queryData<{
        title: string;
        relevant: number;
        backlog: number;
        story_id: number | null;
        derived: number;
      }>(
        dataDir,
        `select v.title, a.relevant, a.backlog, a.story_id, a.derived_version = a.version as derived
       from articles a join article_versions v on v.article_id = a.id and v.version = a.version`,
      );
      for (const row of rows) {
        const relevant = row.title.startsWith("Ferry timetable") ? 0 : 1;
        const found = [row.derived, row.relevant, row.backlog, row.story_id !== null];
        assert.deepEqual(found, [1, relevant, 0, relevant === 1], row.title);
      }
    });

    await t.test("every story is told once, and every message stands in the transcript once", () => {
      const transcript = readTranscript(dataDir);
      const stories = queryData<{ id: number; titles: string }>(
        dataDir,
        `select a.story_id as id, json_group_array(v.title) as titles
       from articles a join article_versions v on v.article_id = a.id and v.version = a.version
       where a.story_id is not null group by a.story_id`,
      );
      assert.ok(stories.length > 20, `only ${stories.length} stories`);
      let told = 0;
      for (const story of stories) {
        const titles = JSON.parse(story.titles) as string[];
        const counts = titles.map((title) => times(transcript, `[${title}](`));
        assert.ok(Math.max(...counts) === 1, `${story.titles} stand there ${counts.join(", ")} times`);
        // An act is told with its quote besides, which here is a headline.
        for (const title of titles) assert.ok(times(transcript, `“${title}”`) <= 1, `${title}, quoted twice`);
        told += counts.reduce((sum, count) => sum + count, 0);
      }
      const recorded = queryData(dataDir, "select * from digest_stories").length;
      assert.equal(told, recorded);
      assert.equal(times(transcript, "Ferry timetable"), 0);
      const marks = transcript.match(/<!-- delivery [\d-]+ -->/g) ?? [];
      assert.equal(new Set(marks).size, marks.length);
      const deliveries = queryData<{ state: string }>(dataDir, "select state from deliveries");
      assert.deepEqual([...new Set(deliveries.map((row) => row.state))], ["sent"]);
      assert.equal(marks.length, deliveries.length);
      const slots = queryData<{ slot: string }>(dataDir, "select slot from digests where slot <> 'begun'");
      assert.equal(slots.length, deliveries.length);
      t.diagnostic(`killed ${JSON.stringify(killedIn)}`);
      t.diagnostic(
        `${publishers.everything.size} items, ${stories.length} stories, ${marks.length} messages, ` +
          `${slots.filter((row) => !row.slot.startsWith("by-hand")).length} of them by the clock`,
      );
    });
  },
);

/** Loads a desk that waits for its orders. */
function loadDesk(t: TestContext, cache: string) {
  const child: ChildProcess = fork(killed, {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  });
  t.after(() => child.kill("SIGKILL"));
  const exit = once(child, "exit");
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => {});
  const heard: Told[] = [];
  let look = () => {};
  child.on("message", (told: Told) => {
    if (typeof told === "object") failure.reject(new Error(told.failed));
    heard.push(told);
    look();
  });
  const hears = (found: () => boolean): Promise<void> => {
    const met = new Promise<void>((resolve) => {
      look = () => found() && resolve();
      look();
    });
    return Promise.race([met, failure.promise]);
  };
  return {
    async begin(orders: Orders) {
      await hears(() => heard.includes("ready"));
      child.send(orders);
    },
    /** Settles at the given number of steps, and names the last. */
    async reached(count: number) {
      await hears(() => heard.length > count);
      return heard[count] as Exclude<Told, object>;
    },
    async kill() {
      child.kill("SIGKILL");
      const [, signal] = (await exit) as [number | null, string | null];
      await Promise.race([failure.promise, Promise.resolve()]);
      assert.equal(signal, "SIGKILL", "it ended by itself");
    },
    async ended() {
      await hears(() => heard.includes("done"));
      child.disconnect();
      await exit;
    },
  };
}
