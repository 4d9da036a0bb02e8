import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { knownCompanies } from "../support/desk-known.ts";
import type { TestDesk } from "../support/desk-open.ts";
import { textsOf } from "../support/script.ts";
import { madeCompany, madeEditors, madeEntry } from "../support/made.ts";
import {
  clockAt,
  dataFolder,
  day,
  madeConfig,
  mondayTen,
  openTestDesk,
  queryData,
} from "../support/desk-open.ts";

async function opened(t: TestContext, editors: "everyone" | "nobody" = "everyone") {
  const clock = clockAt(mondayTen);
  const config = madeConfig({ companies: knownCompanies, editors: madeEditors(editors) });
  return { clock, ...(await openTestDesk(t, { config, dataDir: await dataFolder(t), clock })) };
}

/** A company's row on the board. */
const stanceOf = async (desk: TestDesk, company: string): Promise<string> =>
  (await desk.say("/stances user-data")).split("\n").find((line) => line.startsWith(company)) ?? "";

test("a correction settles a stance at once, says what it was and is, and how to undo it", async (t) => {
  const desk = await opened(t);
  const told = await desk.say(
    '/correct facebook user-data refused since:2024-05-01 condition:"without a court order" note:"checked by phone" link:https://meta.example/p',
  );
  assert.match(told, /^Saved as d1: Facebook, User data, corrected\.$/m);
  assert.match(told, /^• Was: paused answering data requests \(since 2020-07-06\); not heard since/m);
  assert.match(
    told,
    /^• Is now: refuses data requests made to it directly, since 2024-05-01 \(.*corrected\)$/m,
  );
  assert.match(told, /^To undo it: \/retract d1 note:"why"$/m);
  assert.match(
    await stanceOf(desk, "Facebook"),
    /refuses data requests made to it directly +2024-05-01 .*corrected/,
  );
  const evidence = await desk.say("/evidence d1");
  assert.match(evidence, /corrected by .*2026-11-23 10:00 HKT/);
  assert.match(evidence, /checked by phone\. Link ‹https:\/\/meta\.example\/p›/);
  assert.match(evidence, /Condition: without a court order\./);
  assert.match(await desk.say("/stance facebook"), /checked by phone\. Link ‹https:\/\/meta\.example\/p›/);
  assert.match(
    await desk.say("/timeline facebook"),
    /2026-11-23 User data: refused, since 2024-05-01, corrected by/,
  );
});

test("a correction that gives no date says so, wherever it is told", async (t) => {
  const desk = await opened(t);
  const told = await desk.say("/correct facebook user-data refused note:checked by phone");
  assert.match(
    told,
    /^• Is now: refuses data requests made to it directly, since 2026-11-23 at the latest \(an editor's decision, .*change not dated\)$/m,
  );
  assert.match(told, /^The date of the change isn't given\.$/m);
  assert.match(
    await desk.say("/stance facebook"),
    /since 2026-11-23 at the latest\.[^]*Basis: an editor's decision\. The date of the change isn't given\./,
  );
  assert.match(await stanceOf(desk, "Facebook"), /2026-11-23 +an editor's decision .*change not dated/);
});

test("what a confirmation rested on is shown to be gone once it is retracted", async (t) => {
  const desk = await opened(t);
  const id = /, (b[0-9a-z]+)$/m.exec(await desk.say("/timeline telegram"))?.[1];
  await desk.say("/confirm telegram user data note: still so");
  assert.match(await desk.say("/stance telegram"), /Basis: the company's own statement\./);
  const told = await desk.say(`/retract ${id} note:"it is about another Telegram"`);
  assert.match(
    told,
    /^• Is now: refuses data requests .* \(an editor's decision, confirmed, .*proof gone\)$/m,
  );
  const stance = await desk.say("/stance telegram");
  assert.match(stance, /Basis: an editor's decision\./);
  assert.match(
    stance,
    new RegExp(`What the editor confirmed, ${id}, has lost its effect since; the stance stands`),
  );
  assert.match(stance, /Retracted by an editor, so without effect/);
});

test("a retraction of a decision undoes it, and can itself be undone", async (t) => {
  const desk = await opened(t);
  const before = await stanceOf(desk, "Facebook");
  await desk.say("/correct facebook user-data refused note:checked by phone");
  const corrected = await stanceOf(desk, "Facebook");
  assert.notEqual(corrected, before);
  const undone = await desk.say("/retract D1 note:wrong company");
  assert.match(undone, /^Saved as d2: Facebook, User data, retracted\.$/m);
  assert.match(undone, /^d1 has no effect any more; it stays on record, marked as retracted\.$/m);
  assert.equal(await stanceOf(desk, "Facebook"), before);
  assert.equal(await desk.say("/retract d1 note:again"), "d1 is retracted already, so nothing was changed.");
  await desk.say("/retract d2 note:it was right after all");
  assert.equal(await stanceOf(desk, "Facebook"), corrected);
  assert.match(await desk.say("/evidence d1"), /d1 retracted by .* \(d2\): wrong company/);
});

test("a confirmation keeps an old stance in the present tense, and since when it holds and was heard", async (t) => {
  const desk = await opened(t);
  const told = await desk.say("/confirm facebook user data note: still so, says its policy page");
  assert.match(told, /^Saved as d1: Facebook, User data, confirmed\.$/m);
  assert.match(told, /^• Is now: has paused answering data requests, since 2020-07-06 \(.*confirmed\)$/m);
  desk.clock.advance(200 * day);
  assert.match(
    await stanceOf(desk, "Facebook"),
    /paused answering data requests +2020-07-06 .* 2020-07-06 +confirmed/,
  );
});

test("a confirmation keeps on what the stance depends, in every language", async (t) => {
  const inAll = { en: "pending review", "zh-Hant": "有待檢視", "zh-Hans": "有待评估" };
  const entry = { ...madeEntry({ company: "quietco" }), text: inAll, condition: inAll };
  const companies = [madeCompany({ id: "quietco", entries: [entry] })];
  const config = madeConfig({ companies, editors: madeEditors("everyone") });
  const desk = await openTestDesk(t, { config, dataDir: await dataFolder(t), clock: clockAt(mondayTen) });
  await desk.say("/confirm quietco");
  assert.match(await desk.say("/stance quietco"), /Condition: pending review\./);
  const chinese = textsOf(await desk.desk.preview("/stance quietco", "zh-Hant", false)).join("\n");
  assert.match(chinese, /條件：有待檢視。/);
  assert.doesNotMatch(chinese, /pending/);
});

test("what can't be confirmed is said: nothing known, or several matters", async (t) => {
  const desk = await opened(t);
  assert.match(
    await desk.say("/confirm quietco"),
    /no known position of QuietCo to confirm; \/correct settles one\.$/,
  );
  assert.match(await desk.say("/confirm facebook takedown"), /no known position of Facebook on this matter/);
  assert.match(await desk.say("/confirm telegram"), /^Saved as d1: Telegram, User data, confirmed\.$/m);
  await desk.say("/correct telegram presence complied note:it said so");
  assert.match(
    await desk.say("/confirm telegram"),
    /several matters\. Which one\? \/confirm Telegram user-data or \/confirm Telegram presence$/,
  );
});

test("a retracted fact has no effect on the stance, and stands in the timeline as retracted", async (t) => {
  const desk = await opened(t);
  const id = /, (b[0-9a-z]+)$/m.exec(await desk.say("/timeline telegram"))?.[1];
  assert.ok(id);
  const told = await desk.say(`/retract ${id} note:"it is about another Telegram"`);
  assert.match(told, /^• Was: refuses data requests[^]*^• Is now: no known position$/m);
  assert.match(await desk.say("/timeline telegram"), new RegExp(`${id} \\(retracted\\)`));
  assert.match(await desk.say(`/evidence ${id}`), /Decisions on it[^]*it is about another Telegram$/);
  assert.match(await desk.say(`/retract ${id} note:again`), /is retracted already/);
});

test("an entry resolves like evidence: a newer one moves the stance, an older one does not", async (t) => {
  const desk = await opened(t);
  const told = await desk.say(
    '/enter telegram user-data complied date:2026-11-20 link:https://www.paper.example/1 text:"Telegram said that it gives data now." basis:company-statement condition:"with a warrant"',
  );
  assert.match(told, /^Saved as e1: a fact on Telegram, User data\.$/m);
  assert.match(told, /^• Was: refuses [^]*^• Is now: answers data requests, since 2026-11-20/m);
  assert.match(told, /^Entered as complied, the company's own statement, announced 2026-11-20\.$/m);
  assert.match(told, /^Never name a confidential source here/m);
  assert.match(
    await desk.say("/evidence e1"),
    /The date was given by the editor\. Condition: with a warrant\.[^]*Telegram said that it gives data now\. — paper\.example ‹https:\/\/www\.paper\.example\/1›[^]*no stored quote\. Entered by .* on 2026-11-23 10:00 HKT\.$/,
  );
  await desk.say("/settings language:zh-Hant");
  const inChinese = await desk.say("/evidence e1");
  assert.match(inChinese, /日期由編輯提供。/);
  assert.match(inChinese, /並無儲存原文。由.*於2026年11月23日 10:00（香港時間）錄入。$/);
  await desk.say("/correct telegram user-data refused note:電話查證 link:https://a.example/1");
  assert.match(await desk.say("/evidence d1"), /電話查證。連結 ‹/);
  await desk.say("/retract d1 note:試");
  await desk.say("/settings language:en");
  const older = await desk.say(
    "/enter telegram user-data paused date:2021 link:https://paper.example/2 text:Telegram said that it had paused. publisher:The Paper note:found in the archive",
  );
  assert.match(older, /^• Unchanged: answers data requests/m);
  assert.match(older, /^Entered as paused, as reported, announced 2021\.$/m);
  assert.match(await desk.say("/evidence e2"), /The Paper ‹[^]*^Note: found in the archive$/m);
  await desk.say("/retract e1 note:misread");
  assert.match(await stanceOf(desk, "Telegram"), /refuses data requests/);
});

test("settings and watches take topics by every name under which answers show them", async (t) => {
  const desk = await opened(t);
  const saved = await desk.say(
    '/settings topics:"surveillance and privacy law, takedown" languages:"Traditional Chinese,英文"',
  );
  assert.match(saved, /^• topics: surveillance and privacy law, takedown \(set in chat\)$/m);
  assert.match(saved, /^• articles in: Traditional Chinese, English \(set in chat\)$/m);
  assert.match(await desk.say("/settings topics:takedown"), /^• topics: takedown \(/m);
  assert.match(
    await desk.say("/settings topics:监控与隐私法律"),
    /^• topics: surveillance and privacy law \(/m,
  );
  assert.match(
    await desk.say('/settings topics:"data-request security-law"'),
    /data request, security law \(/,
  );
  assert.match(await desk.say("/watch takedown"), /watches every company on the topic takedown/);
  assert.match(await desk.say("/watch surveillance and privacy law"), /topic surveillance and privacy law/);

  const refused = await desk.say('/settings topics:"the law of the sea"');
  assert.match(
    refused,
    /^\/settings: topics can't be “the law of the sea”: list some of security-law, data-request, platform-takedown, surveillance-privacy-law\.$/m,
  );
});

test("an entry too old for an alert or digest says so where somebody would have been told", async (t) => {
  const desk = await opened(t);
  const entry = (date: string, more: string) =>
    `/enter telegram user-data complied date:${date} link:https://paper.example/${more} text:Telegram was said to give data.`;
  const unheard = await desk.say(entry("2026-11-10", "1"));
  assert.match(unheard, /^• Is now: refuses [^]*contested/m);
  assert.doesNotMatch(unheard, /too old/);
  await desk.say("/retract e1 note:once more");
  await desk.say("/watch telegram");
  assert.match(
    await desk.say(entry("2026-11-10", "2")),
    /contested[^]*^Its date is more than a week ago: too old for an alert or digest, so nobody is told\.$/m,
  );
  assert.equal(desk.transcript(), "");
  await desk.say("/retract e2 note:once more");
  assert.doesNotMatch(await desk.say(entry("2026-11-22", "3")), /too old/);
  await desk.say("/unwatch telegram");
  await desk.say("/retract e3 note:once more");
  await desk.say("/settings digest:09:00 language:zh-Hans");
  assert.match(await desk.say(entry("2026-11-10", "4")), /日期已过一周，不会发出通知，也不会列入摘要。/);
});

test("an entry that may lead to a source is refused unless the editor is sure, and leaves nothing behind", async (t) => {
  const desk = await opened(t);
  const line =
    '/enter telegram user-data complied date:2026-11-20 link:https://a.example/1 text:"Jane Doe, an employee, told me"';
  assert.match(
    await desk.say(line),
    /^Not saved: this looks as if it could lead to a source \(“told me”, “Jane Doe”\)/,
  );
  assert.match(await desk.say(`${line} note:"消息人士 9123 4567"`), /“9123 4567”.*“消息人士”/);
  assert.deepEqual(queryData(desk.dataDir, "select id from entries"), []);
  assert.match(await desk.say(`${line} sure:yes`), /^Saved as e1/m);
});

test("a fact that is on record already is asked about before it is saved again", async (t) => {
  const desk = await opened(t);
  const line =
    "/enter telegram user-data complied date:2026-11-20 link:https://paper.example/1 text:Gives data now.";
  assert.match(await desk.say(line), /^Saved as e1/m);
  assert.equal(
    await desk.say(line.replace("Gives data now.", "It gives data.")),
    "Not saved: e1 says the same of that day already, with the same link; /evidence e1 shows it. If this is another fact, type it again with sure:yes.",
  );
  for (const other of [
    line.replace("2026-11-20", "2026-11-19"),
    line.replace("example/1", "example/2"),
    line.replace("complied", "refused"),
    `${line} sure:yes`,
  ]) {
    assert.match(await desk.say(other), /^Saved as e/m, other);
  }
  await desk.say("/retract e1 note:misread");
  await desk.say("/retract e5 note:misread");
  assert.match(await desk.say(line), /^Saved as e6/m, "what was retracted has no effect");
});

test("both doubts about an entry are told at once", async (t) => {
  const desk = await opened(t);
  const line =
    '/enter telegram user-data complied date:2026-11-20 link:https://a.example/1 text:"Jane Doe told me"';
  await desk.say(`${line} sure:yes`);
  assert.match(await desk.say(line), /could lead to a source .*e1 says the same of that day already/);
});

test("what is missing or wrong is named and changes nothing", async (t) => {
  const desk = await opened(t);
  const before = await desk.say("/stances");
  for (const [line, problem] of [
    ["/correct facebook user-data refused", /note is missing/],
    ['/correct facebook user-data refused note:" "', /note is missing/],
    [
      "/correct facebook user-data refused since:2027 note:x",
      /since can't be 2027: it lies in the future, today is 2026-11-23/,
    ],
    [
      "/correct facebook user-data refused since:2026-02-30 note:x",
      /since can't be “2026-02-30”: write a day that exists/,
    ],
    [
      "/correct facebook user-data refused note:x link:javascript:alert(1)",
      /link can't be .*give a link that begins with https/,
    ],
    ["/correct facebook user-data refused note:x link:ftp://a.example", /link can't be/],
    ["/correct facebook user-data exited note:x", /“exited” is no position on user data/],
    ["/correct facebook user-data denied note:x", /denied is an answer and never a stance/],
    ["/correct facebook refused note:x", /matter is missing/],
    ["/correct facebook user-data note:x", /position is missing/],
    ["/correct facebok user-data refused note:x", /I know no company “facebok”\. Did you mean Facebook/],
    [`/correct facebook user-data refused note:${"x".repeat(1001)}`, /keep it under 1,000 characters/],
    ["/retract d9 note:x", /^Nothing on record is called d9\./],
    ["/retract ozzzzzzz note:x", /^Nothing on record is called ozzzzzzz\./],
    ["/retract 12 note:x", /id can't be “12”/],
    ["/retract d9", /note is missing/],
    ["/enter facebook user-data complied link:https://a.example text:x", /date is missing/],
    [
      "/enter facebook user-data complied date:2020 text:x",
      /link is missing[^]*Never name a confidential source/,
    ],
    ["/enter facebook user-data complied date:2020 link:https://a.example", /text is missing/],
    [
      "/enter facebook user-data complied date:2027-01 link:https://a.example text:x",
      /date can't be 2027-01: it lies in the future/,
    ],
    [
      "/enter facebook user-data complied date:2020 link:https://a.example text:x basis:allegation",
      /by is missing/,
    ],
    [
      "/enter facebook user-data complied date:2020 link:https://a.example text:x basis:rumour",
      /basis can't be “rumour”/,
    ],
  ] as const) {
    assert.match(await desk.say(line), problem, line);
  }
  assert.equal(await desk.say("/stances"), before);
  for (const table of ["decisions", "entries"])
    assert.deepEqual(queryData(desk.dataDir, `select id from ${table}`), [], table);
});

test("only editors change the record", async (t) => {
  const desk = await opened(t, "nobody");
  for (const line of [
    "/confirm facebook user-data",
    "/correct facebook user-data refused note:x",
    "/retract d1 note:x",
    "/enter facebook user-data complied date:2020 link:https://a.example text:x",
  ]) {
    const name = /^\/(\w+)/.exec(line)![1]!;
    assert.equal(
      await desk.say(line),
      `Sorry, /${name} changes what the desk keeps or how it is set, and only editors may do that. Editors are named in feeds.yaml.`,
    );
  }
  for (const table of ["decisions", "entries"])
    assert.deepEqual(queryData(desk.dataDir, `select id from ${table}`), [], table);
});

test("nothing is called saved that the store could not keep", async (t) => {
  const desk = await opened(t);
  await desk.stop();
  for (const line of [
    "/correct facebook user-data refused note:x",
    "/enter facebook user-data complied date:2020 link:https://a.example text:x",
  ]) {
    assert.doesNotMatch(await desk.say(line), /saved/i, line);
  }
});

test("what an editor types is told as text, whatever it holds", async (t) => {
  const desk = await opened(t);
  const hostile = "\u001b[31m<!channel> **x** [a](http://evil.example) \u202e\u0000 \ud800";
  const told = await desk.say(`/correct facebook user-data refused note:"${hostile}"`);
  assert.match(told, /^Saved as d1/m);
  const evidence = await desk.say("/evidence d1");
  assert.doesNotMatch(evidence, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  assert.ok(evidence.includes("<!channel> **x** [a](http://evil.example)"));
});
