import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import type { Destination, DigestTime } from "../../src/core/destination.ts";
import type { Clock, TestDesk } from "../support/desk-open.ts";
import {
  clockAt,
  dataFolder,
  hour,
  madeConfig,
  minute,
  openTestDesk,
  readTranscript,
  times,
} from "../support/desk-open.ts";
import type { Press, PressItem } from "../support/desk-press.ts";
import { openPress } from "../support/desk-press.ts";
import { madeCompany, madeDestination } from "../support/made.ts";

const at = (time: string): number => Date.parse(`${time}+08:00`);

/** Nine in the morning in Hong Kong, on weekdays. */
const weekdaysNine: DigestTime = {
  hour: 9,
  minute: 0,
  days: ["mon", "tue", "wed", "thu", "fri"],
  timezone: "Asia/Hong_Kong",
};

interface Newsroom {
  press: Press;
  clock: Clock;
  dataDir: string;
  open: () => Promise<TestDesk>;
  /** Opens it with other destinations. */
  reopen: (destinations: readonly Destination[]) => Promise<TestDesk>;
  /** Lets a publisher add an item that the desk looks for. */
  publish: (company: string) => void;
}

async function newsroom(
  t: TestContext,
  opensAt: number,
  destinations: readonly Destination[] = [madeDestination({ digest: weekdaysNine })],
): Promise<Newsroom> {
  const press = await openPress(t);
  const feed = press.feed("gazette");
  const clock = clockAt(opensAt);
  const dataDir = await dataFolder(t);
  const items: PressItem[] = [
    { title: "Ferries in Sai Kung", link: "https://gazette.example/ferries", at: opensAt - hour },
  ];
  press.put("gazette", items);
  const reopen: Newsroom["reopen"] = (given) =>
    openTestDesk(t, {
      config: madeConfig({ feeds: [feed], destinations: given, companies }),
      dataDir,
      clock,
    });
  return {
    press,
    clock,
    dataDir,
    open: () => reopen(destinations),
    reopen,
    publish(company) {
      items.unshift({
        title: told(company),
        link: `https://gazette.example/${company}`,
        at: clock.at - 5 * minute,
        text: `${company} said so after police wrote to it.`,
      });
      press.put("gazette", items);
    },
  };
}

const companies = ["facebook", "telegram", "signal"].map((id) => madeCompany({ id }));

const told = (company: string): string => `${company} pauses Hong Kong user data requests`;

test("the digest goes out at nine, once, and again the next day", async (t) => {
  const { clock, publish, open } = await newsroom(t, at("2026-11-23T08:00"));
  const desk = await open();
  await desk.desk.round();
  publish("Facebook");
  clock.at = at("2026-11-23T08:59");
  await desk.desk.round();
  assert.equal(desk.transcript(), "", "not before its time");

  clock.at = at("2026-11-23T09:00");
  await desk.desk.round();
  assert.equal(times(desk.transcript(), told("Facebook")), 1);
  assert.ok(desk.transcript().startsWith("## HK Newsdesk digest, 2026-11-23 09:00 HKT"));
  assert.equal(desk.shown.length, 1);

  for (const time of ["09:01", "12:00", "23:59"]) {
    clock.at = at(`2026-11-23T${time}`);
    await desk.desk.round();
  }
  assert.equal(desk.shown.length, 1, "once a day");

  publish("Telegram");
  clock.at = at("2026-11-24T09:00");
  await desk.desk.round();
  assert.equal(desk.shown.length, 2);
  assert.equal(times(desk.shown[1]!, told("Telegram")), 1);
  assert.equal(times(desk.shown[1]!, told("Facebook")), 0);
  assert.equal(times(desk.transcript(), "Late: "), 0);
  assert.deepEqual(desk.troubles, []);
});

test("a desk that begins after nine owes nothing for that morning", async (t) => {
  const { clock, publish, open } = await newsroom(t, at("2026-11-23T10:00"));
  publish("Facebook");
  const desk = await open();
  await desk.desk.round();
  clock.advance(20 * minute);
  await desk.desk.round();
  assert.equal(desk.transcript(), "");
  clock.at = at("2026-11-24T09:00");
  await desk.desk.round();
  assert.equal(desk.shown.length, 1);
  assert.ok(desk.shown[0]!.includes(told("Facebook")));
});

test("a destination that is added later begins with its next digest, which is not late", async (t) => {
  const { clock, publish, open, dataDir, reopen } = await newsroom(t, at("2026-11-23T08:00"));
  const first = await open();
  await first.desk.round();
  clock.at = at("2026-11-23T11:00");
  publish("Facebook");
  await first.desk.round();
  await first.stop();

  clock.at = at("2026-11-23T15:00");
  const added = madeDestination({ id: "night-desk", digest: weekdaysNine });
  const second = await reopen([madeDestination({ digest: weekdaysNine }), added]);
  await second.desk.round();
  assert.equal(readTranscript(dataDir, "night-desk"), "");
  clock.at = at("2026-11-24T09:00");
  await second.desk.round();
  const told24 = readTranscript(dataDir, "night-desk");
  assert.equal(times(told24, "HK Newsdesk digest"), 1);
  assert.equal(
    times(told24, told("Facebook")),
    1,
    "it holds what a digest of the day before would have left",
  );
  assert.doesNotMatch(told24, /Late: /);
});

test("a first digest that the desk was down for is late and says so", async (t) => {
  const { clock, publish, open } = await newsroom(t, at("2026-11-23T08:00"));
  publish("Facebook");
  const first = await open();
  await first.desk.round();
  await first.stop();
  clock.at = at("2026-11-23T12:00");
  const second = await open();
  await second.desk.round();
  assert.equal(second.shown.length, 1);
  assert.match(second.shown[0]!, /Late: it was due 2026-11-23 09:00 HKT/);
});

test("after two days' downtime one digest makes up for both, and says that it is late", async (t) => {
  const { clock, publish, open } = await newsroom(t, at("2026-11-23T08:00"));
  const first = await open();
  await first.desk.round();
  clock.at = at("2026-11-23T09:00");
  await first.desk.round();
  publish("Facebook");
  clock.at = at("2026-11-23T11:00");
  await first.desk.round();
  await first.stop();

  clock.at = at("2026-11-25T22:00");
  publish("Telegram");
  const second = await open();
  await second.desk.round();
  assert.equal(second.shown.length, 1);
  const late = second.shown[0]!;
  assert.match(late, /Late: it was due 2026-11-25 09:00 HKT/);
  assert.ok(late.includes(told("Facebook")), "what came before the downtime");
  assert.ok(late.includes(told("Telegram")), "what came after it");
  await second.desk.round();
  assert.equal(second.shown.length, 1, "once");

  clock.at = at("2026-11-26T09:00");
  await second.desk.round();
  assert.equal(second.shown.length, 2);
  assert.doesNotMatch(second.shown[1]!, /Late: /);
  assert.match(second.shown[1]!, /No new stories since 2026-11-25 22:00 HKT/);
});

test("a digest by hand before nine doesn't take the place of the one at nine", async (t) => {
  const { clock, publish, open } = await newsroom(t, at("2026-11-23T08:00"));
  const desk = await open();
  await desk.desk.round();
  publish("Facebook");
  clock.at = at("2026-11-23T08:50");
  await desk.desk.round();
  assert.match(await desk.say("/digest now"), /with 1 story/);
  publish("Telegram");
  clock.at = at("2026-11-23T09:10");
  await desk.desk.round();
  assert.equal(desk.shown.length, 2);
  assert.equal(times(desk.shown[1]!, told("Facebook")), 0);
  assert.equal(times(desk.shown[1]!, told("Telegram")), 1);
});

test("a digest by hand after nine, while the desk was down, takes the place of the one at nine", async (t) => {
  const { clock, publish, open } = await newsroom(t, at("2026-11-23T08:00"));
  const first = await open();
  await first.desk.round();
  await first.stop();
  clock.at = at("2026-11-23T09:30");
  publish("Facebook");
  const byHand = await open();
  await byHand.say("/poll");
  assert.match(await byHand.say("/digest now"), /with 1 story/);
  await byHand.stop();
  clock.at = at("2026-11-23T10:00");
  const desk = await open();
  await desk.desk.round();
  assert.equal(desk.shown.length, 0);
  clock.at = at("2026-11-24T09:00");
  await desk.desk.round();
  assert.equal(desk.shown.length, 1);
});

test("the first digest reaches back to when the desk began, over a weekend too", async (t) => {
  const { clock, publish, open } = await newsroom(t, at("2026-11-20T18:00"));
  const desk = await open();
  await desk.desk.round();
  clock.at = at("2026-11-21T12:00");
  publish("Facebook");
  await desk.desk.round();
  clock.at = at("2026-11-23T09:00");
  await desk.desk.round();
  assert.equal(desk.shown.length, 1);
  assert.ok(desk.shown[0]!.includes(told("Facebook")));
});

test("Monday's digest holds what came since Friday's", async (t) => {
  const { clock, publish, open } = await newsroom(t, at("2026-11-20T08:00"));
  const desk = await open();
  await desk.desk.round();
  clock.at = at("2026-11-20T09:00");
  await desk.desk.round();
  for (const [time, company] of [
    ["2026-11-20T10:00", "Facebook"],
    ["2026-11-21T10:00", "Telegram"],
    ["2026-11-22T10:00", "Signal"],
  ] as const) {
    clock.at = at(time);
    publish(company);
    await desk.desk.round();
  }
  assert.equal(desk.shown.length, 1, "none at the weekend");
  clock.at = at("2026-11-23T09:00");
  await desk.desk.round();
  for (const company of ["Facebook", "Telegram", "Signal"]) {
    assert.equal(times(desk.shown[1]!, told(company)), 1, company);
  }
});

test("each destination has its own hour, its own wishes and its own record of what it was shown", async (t) => {
  const london = madeDestination({
    id: "london",
    digest: { ...weekdaysNine, timezone: "Europe/London" },
    languages: ["en"],
  });
  const chinese = madeDestination({ id: "chinese", digest: weekdaysNine, languages: ["zh-Hant"] });
  const { clock, publish, open, dataDir } = await newsroom(t, at("2026-11-23T08:00"), [london, chinese]);
  const desk = await open();
  await desk.desk.round();
  publish("Facebook");
  clock.at = at("2026-11-23T09:00");
  await desk.desk.round();
  assert.equal(readTranscript(dataDir, "london"), "");
  // A destination's languages choose its stories; what a company changed is told to all, whoever reported it.
  assert.match(readTranscript(dataDir, "chinese"), /Stance changes \(1\)/);
  // Nine in London is five in the afternoon in Hong Kong.
  clock.at = at("2026-11-23T17:00");
  await desk.desk.round();
  assert.match(readTranscript(dataDir, "london"), /digest, 2026-11-23 09:00 Europe\/London/);
  assert.equal(times(readTranscript(dataDir, "london"), told("Facebook")), 1);
  assert.equal(times(readTranscript(dataDir, "chinese"), told("Facebook")), 0);
});

test("a run with the clock years ahead silences no digest once the clock is right", async (t) => {
  const { clock, publish, open } = await newsroom(t, at("2036-11-21T08:00"));
  const ahead = await open();
  await ahead.desk.round();
  clock.at = at("2036-11-21T09:00");
  await ahead.desk.round();
  await ahead.stop();

  clock.at = at("2026-11-23T08:00");
  const desk = await open();
  await desk.desk.round();
  publish("Facebook");
  clock.at = at("2026-11-23T08:59");
  await desk.desk.round();
  assert.match(await desk.say("/digest now"), /Digest with 1 story posted/);
  assert.equal(times(desk.shown.at(-1)!, told("Facebook")), 1);
});
