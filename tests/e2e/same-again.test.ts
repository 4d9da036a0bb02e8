import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import type { Feed } from "../../src/core/feed.ts";
import type { Clock, TestDesk } from "../support/desk-open.ts";
import {
  clockAt,
  dataFolder,
  hour,
  madeConfig,
  minute,
  mondayTen,
  openTestDesk,
  queryData,
  times,
} from "../support/desk-open.ts";
import type { Press, PressItem } from "../support/desk-press.ts";
import { openPress } from "../support/desk-press.ts";

const headline = "Facebook pauses Hong Kong user data requests";

/** Today's items of a publisher, two of which concern the desk. */
const today: readonly PressItem[] = [
  {
    title: headline,
    link: "https://gazette.example/2026/11/23/facebook",
    guid: "gazette-1",
    at: mondayTen - 2 * hour,
    text: "The company stopped processing requests from Hong Kong police under the national security law.",
  },
  {
    title: "Ferry timetable changes in Sai Kung",
    link: "https://gazette.example/2026/11/23/ferries",
    guid: "gazette-2",
    at: mondayTen - 3 * hour,
    text: "At the piers.",
  },
  {
    title: "Hong Kong court jails bookseller for sedition under Article 23 law",
    link: "https://gazette.example/2026/11/23/bookseller",
    guid: "gazette-3",
    at: mondayTen - 4 * hour,
    text: "The magistrate set a term of fourteen months under the security ordinance.",
  },
];

interface Told {
  press: Press;
  feed: Feed;
  clock: Clock;
  dataDir: string;
  desk: TestDesk;
}

/** A desk that has polled today's items and told of them, half an hour ago. */
async function deskThatTold(t: TestContext, items = today): Promise<Told> {
  const press = await openPress(t);
  const feed = press.feed("gazette");
  press.put("gazette", items);
  const clock = clockAt(mondayTen);
  const dataDir = await dataFolder(t);
  const desk = await openTestDesk(t, { config: madeConfig({ feeds: [feed] }), dataDir, clock });
  assert.match(await desk.say("/poll"), /^1 feed polled, 3 new articles\.$/m);
  assert.match(await desk.say("/digest now"), /with 2 stories/);
  clock.advance(30 * minute);
  return { press, feed, clock, dataDir, desk };
}

async function bringsNothing({ desk }: Pick<Told, "desk">): Promise<void> {
  assert.match(await desk.say("/poll"), /^1 feed polled, 0 new articles\.$/m);
  assert.match(await desk.say("/digest now"), /with 0 stories/);
  assert.equal(times(desk.transcript(), headline), 1);
  assert.equal(times(await desk.say("/find Facebook"), headline), 1);
}

const changed = (change: (item: PressItem, index: number) => Partial<PressItem>) =>
  today.map((item, index) => ({ ...item, ...change(item, index) }));

test("a feed that changes all its GUIDs brings nothing again", async (t) => {
  const told = await deskThatTold(t);
  told.press.put(
    "gazette",
    changed((_, index) => ({ guid: `new-system-${index}` })),
  );
  await bringsNothing(told);
});

test("a feed that changes all its links brings nothing again", async (t) => {
  const told = await deskThatTold(t);
  told.press.put(
    "gazette",
    changed((_, index) => ({ link: `https://new.gazette.example/story/${index}` })),
  );
  await bringsNothing(told);
  assert.match(await told.desk.say("/find Facebook"), /new\.gazette\.example\/story\/0/);
});

test("an article that gets another link and another title keeps its GUID and isn't told again", async (t) => {
  const told = await deskThatTold(t);
  told.press.put(
    "gazette",
    changed(({ title }, index) => ({
      title: `${title}, company says`,
      link: `https://new.gazette.example/${index}`,
    })),
  );
  assert.match(await told.desk.say("/poll"), /0 new, 0 known, 3 changed\./);
  assert.match(await told.desk.say("/digest now"), /with 0 stories/);
  assert.match(await told.desk.say("/explain https://new.gazette.example/0"), /requests, company says$/m);
});

test("a feed that changes GUIDs and links at once brings nothing again", async (t) => {
  const told = await deskThatTold(t);
  told.press.put(
    "gazette",
    changed((_, index) => ({ guid: `new-${index}`, link: `https://new.gazette.example/${index}` })),
  );
  await bringsNothing(told);
});

test("a feed that is emptied and filled again brings nothing again", async (t) => {
  const told = await deskThatTold(t);
  told.press.put("gazette", []);
  assert.match(await told.desk.say("/poll"), /Gazette: 0 new, 0 known\./);
  told.clock.advance(hour);
  told.press.put("gazette", today);
  await bringsNothing(told);
});

test("a feed that was moved to another address brings nothing again", async (t) => {
  const told = await deskThatTold(t);
  await told.desk.stop();
  const moved = told.press.feed("elsewhere", { id: "gazette", publisher: "Gazette" });
  told.press.put("elsewhere", today);
  const desk = await openTestDesk(t, { ...told, config: madeConfig({ feeds: [moved] }) });
  await bringsNothing({ desk });
});

test("an item without GUID, link or date comes once", async (t) => {
  const bare = today.map(({ title, text }) => ({ title, text: text! }));
  const press = await openPress(t);
  const feed = press.feed("gazette");
  press.put("gazette", bare);
  const clock = clockAt(mondayTen);
  const desk = await openTestDesk(t, {
    config: madeConfig({ feeds: [feed] }),
    dataDir: await dataFolder(t),
    clock,
  });
  assert.match(await desk.say("/poll"), /3 new, 0 known/);
  assert.match(await desk.say("/digest now"), /with 0 stories/, "undated, so backlog on the first poll");

  clock.advance(hour);
  const later = { title: "Telegram refuses Hong Kong police request for user records", text: "It said so." };
  press.put("gazette", [later, ...bare]);
  assert.match(await desk.say("/poll"), /1 new, 3 known/);
  assert.match(await desk.say("/digest now"), /with 1 story/);
  clock.advance(hour);
  assert.match(await desk.say("/poll"), /0 new, 4 known/);
  assert.match(await desk.say("/digest now"), /with 0 stories/);
});

test("an article whose text changes is kept in both versions and not told again", async (t) => {
  const told = await deskThatTold(t);
  told.press.put(
    "gazette",
    changed(({ text }) => ({ text: `${text} Updated with a reply.` })),
  );
  assert.match(await told.desk.say("/poll"), /0 new, 0 known, 3 changed\./);
  assert.match(await told.desk.say("/digest now"), /with 0 stories/);
  assert.equal(times(told.desk.transcript(), headline), 1);
  assert.match(await told.desk.say("/find reply Facebook"), new RegExp(headline));
});

test("another publisher's report of a story that was told adds to it and tells nothing again", async (t) => {
  const told = await deskThatTold(t);
  const wire = told.press.feed("wire");
  told.press.put("wire", []);
  await told.desk.stop();
  const config = madeConfig({ feeds: [told.feed, wire] });
  const desk = await openTestDesk(t, { ...told, config });
  await desk.say("/poll");
  told.clock.advance(hour);
  told.press.put("wire", [
    { ...today[0]!, link: "https://wire.example/9", guid: "wire-9", at: told.clock.at - 10 * minute },
  ]);
  assert.match(await desk.say("/poll wire"), /1 new/);
  assert.match(await desk.say("/digest now"), /with 0 stories/);
  const explained = await desk.say("/explain https://wire.example/9");
  assert.match(explained, /The same story in 1 other article/);
});

test("of a first poll, the newest twenty of the day are told at most", async (t) => {
  const flood = Array.from({ length: 60 }, (_, index) => ({
    title: `Hong Kong police arrest suspect ${index} under the national security law`,
    link: `https://gazette.example/flood/${index}`,
    at: mondayTen - hour - index * minute,
  }));
  const press = await openPress(t);
  const feed = press.feed("gazette");
  press.put("gazette", flood);
  const dataDir = await dataFolder(t);
  const desk = await openTestDesk(t, {
    config: madeConfig({ feeds: [feed] }),
    dataDir,
    clock: clockAt(mondayTen),
  });
  assert.match(await desk.say("/poll"), /60 new/);
  const fresh = queryData<{ url: string }>(
    dataDir,
    "select url from articles where backlog = 0 order by id desc",
  );
  assert.deepEqual(
    fresh.map((row) => row.url),
    flood.slice(0, 20).map((item) => item.link),
  );
  const digest = await desk.say("/digest");
  for (const item of flood.slice(20)) assert.ok(!digest.includes(`${item.link} `), item.title);
});
