import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { knownCompanies, openKnownDesk } from "../support/desk-known.ts";
import { clockAt, dataFolder, hour, madeConfig, mondayTen, openTestDesk } from "../support/desk-open.ts";

const opened = async (t: TestContext) =>
  openTestDesk(t, {
    config: madeConfig({ companies: knownCompanies }),
    dataDir: await dataFolder(t),
    clock: clockAt(mondayTen),
  });

test("the board, whole and narrowed by matter, by position, or both", async (t) => {
  const desk = await opened(t);
  const board = await desk.say("/stances");
  assert.match(board, /^2 stances of 2 companies and products\.$/m);
  assert.match(
    board,
    /^Telegram +User data +refuses data requests made to it directly +2026-11-01 +company +2026-11-01$/m,
  );
  assert.match(
    board,
    /^Facebook +User data +paused answering data requests +2020-07-06 +company +2020-07-06$/m,
  );
  assert.match(board, /Not in the table: 1 case /);
  for (const line of [
    "/stances refused",
    "/stances position:refused",
    "/stances user-data refused",
    "/stances refused user-data",
  ]) {
    const told = await desk.say(line);
    assert.match(told, /^Telegram /m, line);
    assert.doesNotMatch(told, /^Facebook /m, line);
  }
  for (const [line, known] of [
    ["/stances user-data takedown", "paused"],
    ["/stances refused paused", "user-data"],
  ] as const)
    assert.match(await desk.say(line), new RegExp(`position can't be “.*”: use one of .*${known}`));
  assert.match(await desk.say("/stances takedown"), /^No company has such a stance\./m);
  assert.match(await desk.say("/stances denied"), /matter can't be “denied”: use one of user-data, .*paused/);
});

test("a timeline has everything of a company in order, with names that /evidence knows", async (t) => {
  const desk = await opened(t);
  const told = await desk.say("/timeline 臉書");
  const lines = told.split("\n").filter((line) => line.startsWith("• "));
  assert.deepEqual(
    lines.map((line) => /^• (\S+) ([^:]+): (\w+)/.exec(line)?.slice(1)),
    [
      ["2020-07-06", "User data", "paused"],
      ["2021-05-01", "Takedowns", "complied"],
    ],
  );
  for (const line of lines) {
    const id = /(b[0-9a-z]+)$/.exec(line)![1]!;
    const evidence = await desk.say(`/evidence ${id.toUpperCase()}`);
    assert.match(evidence, new RegExp(`^Evidence ${id}: Facebook$`, "m"));
    assert.match(evidence, /entered by hand/i);
  }
  assert.match(await desk.say("/timeline facebook takedown"), /^Facebook: 1 fact of 2021-05-01\.$/m);
  assert.match(await desk.say("/timeline facebook before:2021"), /^Facebook: 1 fact of 2020-07-06\.$/m);
  assert.match(
    await desk.say("/timeline facebook before:2021"),
    /^Later facts, of 2021 and after, are left out\.$/m,
  );
  assert.doesNotMatch(await desk.say("/timeline facebook"), /left out/);
  assert.match(await desk.say("/timeline facebook before:soon"), /before can't be “soon”/);
  assert.match(await desk.say("/timeline quietco"), /Nothing is known of what QuietCo says/);
  assert.match(await desk.say("/timeline facebok"), /Did you mean Facebook/);
  assert.deepEqual(desk.troubles, []);
});

test("a timeline's chart is a PNG with words that say the same, on its first page alone", async (t) => {
  const { desk, troubles } = await opened(t);
  const imagesOf = async (line: string) =>
    (await desk.answer(line)).blocks.filter((block) => block.kind === "image");
  const [chart, ...others] = await imagesOf("/timeline facebook");
  assert.deepEqual(others, []);
  assert.equal(chart?.name, "timeline-facebook");
  assert.match(
    chart.alt,
    /Facebook .*2 dated facts\. User data: paused answering data requests \(since 2020-07-06\); not heard since\. Takedowns: /,
  );
  assert.deepEqual([...chart.data.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const [narrowed] = await imagesOf("/timeline facebook takedown");
  assert.equal(narrowed?.name, "timeline-facebook-takedown");
  assert.doesNotMatch(narrowed.alt, /User data/);
  for (const line of ["/timeline facebook before:2021", "/timeline quietco"]) {
    assert.deepEqual(await imagesOf(line), [], line);
  }
  assert.deepEqual(troubles, []);
});

test("what is on record under no such name", async (t) => {
  const desk = await opened(t);
  assert.match(await desk.say("/evidence ozzzzzzz"), /^Nothing on record is called ozzzzzzz\./);
  assert.match(await desk.say("/evidence d1"), /^Nothing on record is called d1\./);
  for (const typed of ["/etc/passwd", "1", "x1", "o' or 1=1"]) {
    assert.match(await desk.say(`/evidence ${typed}`), /id can't be|don't know what to do/, typed);
  }
});

test("two companies side by side, however their names are typed", async (t) => {
  const desk = await opened(t);
  const expected = await desk.say("/compare facebook telegram");
  assert.match(expected, /^Facebook and Telegram compared$/m);
  assert.match(expected, /^User data +paused answering .* +refuses data requests /m);
  assert.match(expected, /^Takedowns +no general policy known; see \/stance +nothing known$/m);
  for (const typed of [
    '"臉書" "電報"',
    "facebook and telegram",
    "FB, Telegram",
    "company:facebook other:telegram",
  ]) {
    assert.equal(await desk.say(`/compare ${typed}`), expected, typed);
  }
  assert.equal(
    await desk.say("/compare facebook telegram meta"),
    "Two companies are compared at a time: /compare google apple.",
  );
  assert.match(await desk.say("/compare facebook FB"), /^Both names mean Facebook\./);
  assert.match(await desk.say("/compare facebook"), /other is missing/);
  assert.match(
    await desk.say("/compare facebook telegrm"),
    /I know no company “telegrm”\. Did you mean Telegram/,
  );
});

test("a destination watches companies and topics until it no longer does", async (t) => {
  const desk = await opened(t);
  assert.match(await desk.say("/watching"), /^newsroom watches nothing\./);
  const told = await desk.say("/watch meta");
  assert.match(told, /^newsroom watches Meta from now on: a changed or contested stance is told there\.$/m);
  assert.match(told, /^Kept apart from Meta, so not watched with it: Facebook\.$/m);
  assert.equal(
    await desk.say("/watch telegram"),
    "newsroom watches Telegram from now on: a changed or contested stance is told there.",
  );
  assert.equal(await desk.say("/watch 電報"), "newsroom watches Telegram already.");
  for (const typed of ["data-request", "Data Requests", "data_request"]) await desk.say(`/watch ${typed}`);
  assert.equal(
    (await desk.say("/watching"))
      .split("\n")
      .filter((line) => line.startsWith("• "))
      .join("\n"),
    "• Meta\n• Telegram\n• every company on the topic data request",
  );
  assert.equal(await desk.say("/unwatch telegram"), "newsroom no longer watches Telegram.");
  assert.match(await desk.say("/unwatch telegram"), /^newsroom didn't watch Telegram\.\n\n\/watching lists/);
  assert.match(
    await desk.say("/watch telegrm"),
    /^I know no company or topic “telegrm”\. Did you mean Telegram\? Topics: security-law, /,
  );
  assert.match(await desk.say("/unwatch data-requst"), /Did you mean data-request\?/);
});

test("evidence is the stored words, their version, and what became of them", async (t) => {
  const desk = await openKnownDesk(t);
  const before = "After the security law took effect, ";
  const quote =
    "Telegram said on Monday that it had paused processing requests for user data from Hong Kong authorities.";
  const publish = (text: string) => {
    desk.clock.advance(hour);
    desk.press.put("gazette", [
      {
        title: "An app and the police",
        guid: "pause",
        link: "https://gazette.example/pause",
        at: desk.clock.at,
        text,
      },
    ]);
    return desk.say("/poll gazette");
  };
  await publish(`${before}${quote} The police did not answer.`);
  const id = /“[^”]*paused processing[^”]*” .*, (o[0-9a-z]+)$/m.exec(
    await desk.say("/timeline telegram"),
  )?.[1];
  assert.ok(id);
  const first = await desk.say(`/evidence ${id}`);
  const told = /^│ (.*)$/m.exec(first)![1]!;
  assert.ok(`${before}${quote}`.includes(told), told);
  assert.match(first, /^The police did not answer\. …$/m);
  assert.match(first, /^From the feed, version 1, fetched 2026-11-23 11:00 HKT\.$/m);
  await publish("Telegram has not said how it treats requests for user data from Hong Kong authorities.");
  const later = await desk.say(`/evidence ${id}`);
  assert.ok(later.includes(`│ ${told}`));
  assert.match(
    later,
    /A newer version of the article, 2, was fetched 2026-11-23 12:00 HKT; the quote is no longer in the article since 2026-11-23\.$/m,
  );
  assert.match(
    await desk.say("/timeline telegram"),
    new RegExp(`${id}, no longer in the article since 2026-11-23`),
  );
  assert.deepEqual(desk.troubles, []);
});
