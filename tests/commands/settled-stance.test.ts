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
    /Apple: user data: refuses [^\n]*\(2026-11-01, before: is reviewing[^\n]*, \/evidence d2$/m,
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
