import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import type { Entry } from "../../src/core/ledger.ts";
import { madeCompany, madeEditors, madeEntry } from "../support/made.ts";
import { clockAt, dataFolder, madeConfig, minute, mondayTen, openTestDesk } from "../support/desk-open.ts";

/** A desk whose record is one old stance of Apple's. */
async function opened(t: TestContext, given: Partial<Entry> = {}) {
  const clock = clockAt(mondayTen);
  const entry = madeEntry({
    company: "apple",
    date: "2020-07-06",
    position: "reviewing",
    text: "Apple is assessing the law.",
    source: { publisher: "Apple", url: "https://apple.example/a" },
    ...given,
  });
  const names = (name: string) => ({ en: name, "zh-Hant": name, "zh-Hans": name });
  const companies = [
    madeCompany({ id: "apple", name: names("Apple"), entries: [entry] }),
    madeCompany({ id: "signal", name: names("Signal") }),
  ];
  const config = madeConfig({ companies, editors: madeEditors("everyone") });
  const desk = await openTestDesk(t, { config, dataDir: await dataFolder(t), clock });
  /** Says lines a minute apart, as people do; returns the last answer. */
  const sayAll = async (...lines: string[]): Promise<string> => {
    let told = "";
    for (const line of lines) {
      told = await desk.say(line);
      clock.advance(minute);
    }
    return told;
  };
  return { ...desk, clock, sayAll };
}

test("a digest and a comparison cite the decision in force, not one that was retracted since", async (t) => {
  const desk = await opened(t);
  await desk.sayAll(
    "/correct apple user-data refused note:first",
    "/correct apple user-data refused since:2026-11-01 note:again link:https://example.com/q",
    "/retract d1 note:mistaken",
  );
  assert.match(
    await desk.say("/digest"),
    /Apple: user data: refuses [^\n]*\(2026-11-01, before: reviewed[^\n]*, \/evidence d2$/m,
  );
  const compared = await desk.say("/compare apple signal");
  assert.match(compared, /Apple, User data, 2026-11-01: again[^\n]*d2$/m);
  assert.doesNotMatch(compared, /\bd1\b/);
  await desk.sayAll(
    "/enter apple user-data complied date:2026-11-23 link:https://n.example/1 text:Apple answered. basis:reported",
  );
  assert.match(
    await desk.say("/digest"),
    /Apple: user data: refuses [^\n]*\(2026-11-01, contested, before: /,
  );
});

test("a confirmed stance is compared and shown on the board with what it rests on", async (t) => {
  const desk = await opened(t);
  await desk.sayAll("/confirm apple note:still so");
  const compared = await desk.say("/compare apple signal");
  assert.match(
    compared,
    /Apple, User data, 2020-07-06: Apple is assessing the law\. — Apple ‹https:\/\/apple\.example\/a›, entered by hand, b\w+; 2026-11-23 User data: reviewing, confirmed by .* \(d1\): still so$/m,
  );
  assert.match(compared, /is reviewing [^\n]*, since 2020-07-06/, "an editor says that it still holds");
  assert.match(await desk.say("/stances"), /is reviewing [^\n]*2020-07-06 +company +2020-07-06 +confirmed$/m);
});

test("a fact that reaches the desk after a confirmation and is newer than what it confirms is flagged on it", async (t) => {
  const desk = await opened(t);
  const told = await desk.sayAll(
    "/confirm apple",
    '/enter apple user-data refused date:2026-11-15 link:https://example.com/n text:"Apple said no." basis:company-statement',
  );
  assert.match(
    told,
    /^• Is now: is reviewing [^\n]*, since 2020-07-06 \([^\n]*confirmed, newer evidence\)$/m,
  );
  const stance = await desk.say("/stance apple");
  assert.match(
    stance,
    /Apple is assessing the law\.[^]*Newer than the decision\n\n• 2026-11-15 Apple said no\./,
  );
  assert.doesNotMatch(stance, /at the latest|^Before$/m);
  const chart = await desk.say("/timeline apple");
  assert.doesNotMatch(chart, /at the latest/);
});

test("a report that contradicts an old stance is no hearing of it", async (t) => {
  const desk = await opened(t, { date: "2020-10-01", position: "paused" });
  await desk.say("/watch apple");
  const told = await desk.sayAll(
    '/enter apple user-data complied date:2026-11-20 link:https://example.com/n text:"Apple answers." basis:reported',
  );
  const stale = "paused answering data requests (since 2020-10-01); not heard since";
  assert.ok(told.includes(`• Is now: ${stale} (the company's own statement, contested)`), told);
  assert.match(
    await desk.say("/stances"),
    /Apple +User data +paused answering data requests +2020-10-01 .* 2020-10-01 +contested$/m,
  );
  const stance = await desk.say("/stance apple");
  assert.ok(stance.includes(stale) && stance.includes("Contested: other evidence says otherwise."), stance);
  assert.ok((await desk.say("/digest")).includes(`now contested. On record: ${stale}`));
  await desk.desk.round();
  assert.ok(desk.shown.some((alert) => alert.includes(`On record: ${stale}`)));
});
