import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { renderSlack } from "../../src/chat/slack/render/render.ts";
import { renderMarkdown } from "../../src/chat/markdown/render.ts";
import type { Ask } from "../../src/core/chat.ts";
import { processName } from "../../src/process-name.ts";
import { knownCompanies } from "../support/desk-known.ts";
import { clockAt, dataFolder, madeConfig, mondayTen, openTestDesk, queryData } from "../support/desk-open.ts";
import { madeDestination } from "../support/made.ts";

let events = 0;

const ask = (line: string, given: Partial<Ask> = {}, editor = false): Ask => ({
  event: `event ${++events}`,
  place: { platform: "slack", space: "T1", channel: "C1", thread: null, direct: false },
  asker: { id: "U1", name: "Kit", editor, language: "en" },
  typed: { line },
  ...given,
});

async function opened(t: TestContext) {
  const clock = clockAt(mondayTen);
  const dataDir = await dataFolder(t);
  const config = madeConfig({
    companies: knownCompanies,
    destinations: [
      madeDestination({ id: "newsroom" }),
      madeDestination({ id: "law-desk", platform: "slack", channel: "C2" }),
    ],
  });
  const desk = await openTestDesk(t, { config, dataDir, clock });
  const answer = async (asked: Ask) => {
    const got = await desk.desk.chatDesk.answer(asked);
    return got && { ...got, text: renderMarkdown(got.message).replaceAll("\\", "") };
  };
  return { ...desk, clock, dataDir, answer };
}

test("a command is answered in its place, and its event once", async (t) => {
  const { answer } = await opened(t);
  const asked = ask("stance facebook");
  assert.match((await answer(asked))!.text, /Facebook/);
  assert.equal(await answer(asked), null);
});

test("whoever wants the channel to see the answer says share", async (t) => {
  const { answer } = await opened(t);
  assert.equal((await answer(ask("stance facebook share")))!.share, true);
  assert.equal((await answer(ask("stance facebook")))!.share, false);
  const typed = { command: "stance", options: { company: "facebook", share: "yes" } };
  const got = (await answer(ask("", { typed })))!;
  assert.deepEqual([got.share, /Facebook/.test(got.text)], [true, true]);
});

test("what a channel is to see is in its own language, what the asker alone sees in theirs", async (t) => {
  const { answer } = await opened(t);
  const inSimplified = ask("").asker;
  const asked = (line: string, given: Partial<Ask["place"]>) => {
    const place = { ...ask("").place, ...given };
    return answer(ask(line, { place, asker: { ...inSimplified, language: "zh-Hans" } }));
  };
  const shared = (await asked("stance facebook share", { channel: "C2" }))!;
  assert.match(shared.text, /Facebook.* and Hong Kong/);
  assert.equal(shared.language, "en");
  const refused = (await asked("stance nobody share", { channel: "C2" }))!;
  assert.match(refused.text, /I know no company/);
  for (const [line, place] of [
    ["stance facebook", { channel: "C2" }],
    // Nobody has said what this one is written to in.
    ["stance facebook share", { channel: "C1" }],
    ["stance facebook share", { channel: "D1", direct: true }],
  ] as const) {
    const own = (await asked(line, place))!;
    assert.match(own.text, /与香港/);
    assert.equal(own.language, "zh-Hans");
  }
});

test("a place that nobody has named is this channel to whoever is in it", async (t) => {
  const { answer } = await opened(t);
  const told = async (line: string, given: Partial<Ask["place"]> = {}) => {
    const place = { ...ask("").place, ...given };
    return (await answer(ask(line, { place }, true)))!.text;
  };
  assert.match(await told("settings"), /^## Settings of this channel$/m);
  assert.match(await told("settings language:en"), /^Saved: settings of this channel\.$/m);
  assert.match(await told("watch facebook"), /^This channel watches Facebook from now on/m);
  assert.match(
    await told("watching", { channel: "D1", direct: true }),
    /^This conversation watches nothing/m,
  );
  assert.match(await told("settings", { channel: "C2" }), /^## Settings of law-desk$/m);
});

test("an editor's deeds are told in words, not as one platform has them typed", async (t) => {
  const { answer } = await opened(t);
  await answer(ask('correct facebook user-data refused note:"checked"', {}, true));
  await answer(ask("outbox open:slack:C1", {}, true));
  await answer(ask("watch facebook"));
  await answer(ask("outbox open:slack:C1", {}, true));
  const { message, text } = (await answer(ask("audit", {}, true)))!;
  assert.match(text, /Slack \| correct company: facebook user-data refused \| done/);
  assert.match(text, /Slack \| outbox open: channel C1 on Slack \| done/);
  const slack = JSON.stringify(renderSlack(message, { commands: ["correct", "outbox"] }));
  assert.match(slack, /"channel_id":"C1"/);
  assert.doesNotMatch(slack, /\/desk/);
});

test("a shard of a process that was killed is taken over at once, also by its folder's next desk", async (t) => {
  const { desk, dataDir, clock } = await opened(t);
  const file = new DatabaseSync(join(dataDir, "newsdesk.sqlite"));
  t.after(() => file.close());
  const heldBy = (holder: string) => {
    file.exec("delete from leases");
    const row = file.prepare(
      "insert into leases (name, holder, held_until) values ('discord/shard/0', ?, ?)",
    );
    row.run(holder, clock.now() + 30_000);
  };
  const hold = () => desk.chatDesk.holdLease("discord/shard/0", 30_000);
  const { pid } = spawnSync(process.execPath, ["--version"]);
  heldBy(processName().replace(/\/\d+\//, `/${pid}/`));
  assert.equal(await hold(), existsSync("/proc/self/ns/pid"));
  heldBy(`elsewhere/${pid}/a`);
  assert.equal(await hold(), false);
  await desk.stop();
  const next = await openTestDesk(t, { config: madeConfig({}), dataDir, clock });
  assert.equal(await next.desk.chatDesk.holdLease("discord/shard/0", 30_000), true);
});

test("a change is made once, however often its event comes, also at the same time", async (t) => {
  const { answer, dataDir } = await opened(t);
  const asked = ask('correct facebook user-data refused note:"checked"', {}, true);
  const answers = await Promise.all([answer(asked), answer(asked), answer(asked)]);
  assert.equal(answers.filter((one) => one !== null).length, 1);
  assert.equal(await answer(asked), null);
  assert.equal(queryData(dataDir, "select * from decisions").length, 1);
});

test("who is no editor is refused politely, and both are noted without what they wrote", async (t) => {
  const { answer, dataDir } = await opened(t);
  const line = 'correct facebook user-data refused note:"a source told me"';
  assert.match((await answer(ask(line)))!.text, /^Sorry, .*only editors/);
  assert.match((await answer(ask(line, {}, true)))!.text, /Saved as d1/);
  const lines = queryData<object>(dataDir, "select by_whom, platform, what, allowed from audit order by id");
  assert.deepEqual(
    lines.map((row) => Object.values(row)),
    [
      ["Kit", "slack", "correct company:facebook user-data refused", 0],
      ["Kit", "slack", "correct company:facebook user-data refused", 1],
    ],
  );
});

test("a place that watches becomes a destination and gets its alerts", async (t) => {
  const { answer, dataDir } = await opened(t);
  await answer(ask("watch facebook"));
  const since = new Date(mondayTen).toISOString().slice(0, 10);
  await answer(ask(`correct facebook user-data refused since:${since} note:"checked"`, {}, true));
  const owed = queryData<object>(dataDir, "select destination, platform, kind from deliveries");
  assert.deepEqual(
    owed.map((row) => Object.values(row)),
    [["slack:C1", "slack", "alert"]],
  );
});

test("a destination's settings are set in its channel, win over the file, and can be forgotten", async (t) => {
  const { answer } = await opened(t);
  const place = { platform: "slack", space: "T1", channel: "C2", thread: null, direct: false } as const;
  const saved = await answer(
    ask("settings digest:18:30 days:mon,fri timezone:Europe/London topics:data-request", { place }, true),
  );
  assert.match(saved!.text, /Saved: settings of law-desk/);
  assert.match(saved!.text, /digest: 18:30 Europe\/London, Mondays, Fridays \(set in chat\)/);
  const shown = (await answer(ask("settings", { place })))!.text;
  assert.match(shown, /topics: data request \(set in chat\)/);
  assert.match(shown, /companies: all \(from feeds\.yaml\)/);
  await answer(ask("settings reset:yes", { place }, true));
  assert.match((await answer(ask("settings", { place })))!.text, /digest: none \(from feeds\.yaml\)/);
  assert.match((await answer(ask("settings digest:07:00", { place })))!.text, /only editors/);
});

test("what can't be read is answered with how to type it, and nothing that fails is left unanswered", async (t) => {
  const { answer } = await opened(t);
  assert.match((await answer(ask("stanse facebook")))!.text, /Did you mean \/stance/);
  const wrong = await answer(ask("", { typed: { command: "stance", options: {} } }));
  assert.match(wrong!.text, /company is missing|name a company/);
});

test("the home page shows what is watched and the board", async (t) => {
  const { answer, desk } = await opened(t);
  await answer(ask("watch facebook"));
  const { place, asker } = ask("");
  const home = renderMarkdown(await desk.chatDesk.home(place, asker));
  assert.match(home, /^## Watched here\n\n- Facebook/);
  assert.match(home, /Every known stance/);
});

test("companies are offered by any name, those that begin with it first", async (t) => {
  const { desk } = await opened(t);
  const names = (typed: string) => desk.chatDesk.suggestCompanies(typed, 5).map(({ id }) => id);
  assert.equal(names("face")[0], "facebook");
  assert.equal(names("臉書")[0], "facebook");
  assert.ok(names("").length > 0);
  assert.deepEqual(names("no such company"), []);
});

test("whoever hears that an alert was wrong is not told the right thing as news besides", async (t) => {
  const { answer, dataDir } = await opened(t);
  await answer(ask("watch facebook"));
  const day = new Date(mondayTen).toISOString().slice(0, 10);
  await answer(
    ask(
      `enter facebook user-data resumed date:${day} link:https://a.example/1 basis:company-statement text:"Answers again."`,
      {},
      true,
    ),
  );
  await answer(ask('correct facebook user-data paused note:"the report was wrong"', {}, true));
  const owed = queryData<object>(dataDir, "select key, replaces from deliveries order by id");
  const keys = owed.map((row) => Object.values(row) as (string | null)[]);
  assert.equal(keys.length, 2);
  assert.deepEqual([keys[1]![0], keys[1]![1]], [`correction/${keys[0]![0]}`, keys[0]![0]]);
});
