import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import {
  clockAt,
  dataFolder,
  hour,
  madeConfig,
  mondayTen,
  openTestDesk,
  times,
} from "../support/desk-open.ts";
import type { PressItem } from "../support/desk-press.ts";
import { openPress } from "../support/desk-press.ts";
import { madeCompany, madeDestination, madeEntry } from "../support/made.ts";

/** A newsroom that follows one paper and knows that Telegram answered requests until now. */
async function newsroom(t: TestContext) {
  const press = await openPress(t);
  const clock = clockAt(mondayTen);
  const feed = press.feed("gazette");
  const items: PressItem[] = [
    { title: "Ferries in Sai Kung", link: "https://gazette.example/ferries", at: clock.at - hour },
  ];
  const publish = (item: Partial<PressItem> & { slug: string }) => {
    const link = `https://gazette.example/${item.slug}`;
    const known = items.findIndex((other) => other.link === link);
    const made = { title: "Telegram pauses Hong Kong data requests", at: clock.at, ...item, link };
    if (known === -1) items.unshift(made);
    else items[known] = made;
    press.put("gazette", items);
  };
  press.put("gazette", items);
  const desk = await openTestDesk(t, {
    config: madeConfig({
      feeds: [feed],
      destinations: [madeDestination()],
      companies: [
        madeCompany({
          id: "telegram",
          entries: [madeEntry({ company: "telegram", position: "complied", date: "2026-01-05" })],
        }),
      ],
    }),
    dataDir: await dataFolder(t),
    clock,
  });
  await desk.desk.round();
  return { desk, clock, publish };
}

const paused =
  "Telegram said on Monday that it has paused the processing of requests for user data from the Hong Kong police.";

test("a watched company's changed stance is told once, and told to be wrong when the article drops its words", async (t) => {
  const { desk, clock, publish } = await newsroom(t);
  await desk.say("/watch telegram");
  publish({ slug: "telegram", text: paused });
  clock.advance(hour);
  await desk.desk.round();
  assert.equal(times(desk.transcript(), "Changed: Telegram and Hong Kong"), 1, desk.transcript());
  assert.match(desk.transcript(), /Before: answered data requests/);
  assert.match(
    await desk.say("/stance telegram"),
    /User data: has paused answering data requests, since 2026-11-23\./,
  );

  publish({
    slug: "again",
    title: "Telegram halts data requests in Hong Kong",
    text: `${paused} The paper saw a letter.`,
  });
  clock.advance(hour);
  await desk.desk.round();
  assert.equal(times(desk.transcript(), "Changed: Telegram"), 1, "the same change is told once");

  publish({
    slug: "telegram",
    title: "Telegram and Hong Kong data requests",
    text: "Telegram spoke about Hong Kong police requests for user data.",
  });
  publish({
    slug: "again",
    title: "Telegram and data requests in Hong Kong",
    text: "Telegram spoke of Hong Kong police requests for user data.",
  });
  clock.advance(hour);
  await desk.desk.round();
  assert.equal(times(desk.transcript(), "Correction: Telegram and Hong Kong"), 1, desk.transcript());
  const stance = await desk.say("/stance telegram");
  assert.match(stance, /User data: .*answer.* data requests/);
  assert.match(stance, /No longer in its article/);
});

test("nobody is told who watches something else", async (t) => {
  const { desk, clock, publish } = await newsroom(t);
  await desk.say("/watch platform-takedown");
  publish({ slug: "telegram", text: paused });
  clock.advance(hour);
  await desk.desk.round();
  assert.doesNotMatch(desk.transcript(), /Changed: /);
  assert.match(await desk.say("/stance telegram"), /has paused/);
});

test("a report against what a watched company says is told as contested, in an alert and in the digest", async (t) => {
  const { desk, clock, publish } = await newsroom(t);
  await desk.say("/watch telegram");
  publish({
    slug: "refuses",
    title: "Hong Kong police and Telegram",
    text: "Telegram has stopped handing user data to the Hong Kong police. The force asked for it.",
  });
  clock.advance(hour);
  await desk.desk.round();
  const told = desk.transcript();
  assert.equal(times(told, "Contested: Telegram and Hong Kong"), 1, told);
  assert.match(told, /On record: answer/);
  assert.match(told, /Gazette reports that it has paused answering data requests/);
  assert.match(
    await desk.say("/digest"),
    /Stance changes \(1\)[^]*Telegram: user data: now contested\. On record: [^]*Gazette reports that it has paused/,
  );
  assert.match(await desk.say("/stance telegram"), /Contested: other evidence says otherwise/);
});

test("an act that comes on record is in the next digest with its quote, and in no other", async (t) => {
  const { desk, clock, publish } = await newsroom(t);
  publish({
    slug: "channel",
    title: "Telegram blocks a channel on Hong Kong police orders",
    text: "Telegram said it had removed a channel after an order from Hong Kong police.",
  });
  clock.advance(hour);
  await desk.desk.round();
  const digest = await desk.say("/digest now");
  assert.match(desk.transcript(), /New on record \(1\)[^]*Telegram[^]*“Telegram said it had removed/, digest);
  clock.advance(hour);
  assert.doesNotMatch(await desk.say("/digest"), /New on record/);
});
