import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { openDemoDesk } from "../../../src/cli/demo-desk.ts";
import { textsOf } from "../../support/slack-server/limits.ts";
import {
  click,
  buttonsOf,
  homeOpened,
  messageEvent,
  slashCommand,
  submission,
} from "../../support/slack-server/payloads.ts";
import { clockAt, dataFolder, hour, madeConfig, mondayTen, openTestDesk } from "../../support/desk-open.ts";
import type { PressItem } from "../../support/desk-press.ts";
import { openPress } from "../../support/desk-press.ts";
import { madeCompany, madeDestination, madeEntry } from "../../support/made.ts";
import { wordingFor } from "../../../src/core/wording/wordings.ts";
import { connectedSlack, openSlack } from "../../support/slack-desk.ts";

/** A line for each command that there is, so that a new one has to be tried here too. */
const lines: Readonly<Record<string, string>> = {
  stance: 'stance "Facebook" user-data all:yes',
  stances: "stances",
  timeline: "timeline google",
  evidence: "evidence b1",
  compare: "compare google telegram",
  digest: "digest",
  find: "find 国安",
  watch: "watch google",
  unwatch: "unwatch google",
  watching: "watching",
  confirm: 'confirm google user-data note:"checked"',
  correct: 'correct google user-data refused note:"checked by phone"',
  retract: "retract d404 note:mistaken",
  enter:
    'enter google user-data complied date:2021-09 link:https://a.example/1 text:"Gave data in three cases." form:act',
  feeds: "feeds",
  explain: "explain https://nowhere.example/1",
  poll: "poll",
  settings: "settings",
  outbox: "outbox",
  audit: "audit",
  help: "help stance",
};

test(
  "every command of the desk is answered on Slack, within every limit",
  { timeout: 120_000 },
  async (t) => {
    const demo = await openDemoDesk(() => {});
    assert.ok(demo !== null);
    t.after(() => demo.close());
    const server = await openSlack(t);
    await connectedSlack(t, {}, { server, desk: demo.desk.chatDesk });
    await demo.desk.round();
    const { shown, faults } = server.workspace;
    for (const { name } of demo.desk.chatDesk.commands) {
      const line = lines[name];
      assert.ok(line !== undefined, `write a line for /${name}`);
      const before = shown.length;
      await server.deliver(slashCommand(server, "/desk", line, { user: "U0ED" }));
      await server.until(() => shown.length > before, `an answer to ${line}`, 30_000);
      const { text } = shown[before]!;
      assert.doesNotMatch(text, /fault in the desk|There is no command/, line);
      assert.doesNotMatch(
        text,
        /(?:^|\s)\/(?!desk )(?:stance|help|timeline)\b/,
        "commands read as they are typed here",
      );
    }
    await server.deliver(homeOpened("U0ED"));
    await server.until(() => server.workspace.views.length === 1, "a home page");
    assert.deepEqual(faults, []);
  },
);

/** A newsroom on Slack that follows one paper and knows that Telegram answered requests until now. */
async function newsroom(t: TestContext) {
  const press = await openPress(t);
  const clock = clockAt(mondayTen);
  const feed = press.feed("gazette");
  const items: PressItem[] = [
    { title: "Ferries in Sai Kung", link: "https://gazette.example/ferries", at: clock.at - hour },
  ];
  const publish = (title: string, text: string) => {
    const link = "https://gazette.example/telegram";
    const made = { title, text, link, at: clock.at };
    if (items.length === 1) items.unshift(made);
    else items[0] = made;
    press.put("gazette", items);
  };
  press.put("gazette", items);
  const slack = await openSlack(t);
  slack.workspace.channel("C0HK");
  const { desk } = await openTestDesk(t, {
    config: madeConfig({
      feeds: [feed],
      destinations: [
        madeDestination({ id: "news", platform: "slack", channel: "C0NEWS" }),
        madeDestination({ id: "港聞", platform: "slack", channel: "C0HK", language: "zh-Hant" }),
      ],
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
  const now = () => clock.now();
  const { chat } = await connectedSlack(t, {}, { server: slack, desk: desk.chatDesk, now, say: wordingFor });
  desk.connected(chat);
  await desk.round();
  return { slack, desk, clock, publish };
}

const paused =
  "Telegram said on Monday that it has paused the processing of requests for user data from the Hong Kong police.";

test("an alert is posted to the channel that watches, once though the answer was lost, and edited when it no longer holds", async (t) => {
  const { slack, desk, clock, publish } = await newsroom(t);
  const { shown, faults } = slack.workspace;
  const watching = messageEvent("mention", "watch telegram");
  await slack.deliver(watching);
  await slack.deliver({ ...watching, retry: 1 });
  await slack.until(() => shown.length === 1, "an answer");

  publish("Telegram pauses Hong Kong data requests", paused);
  clock.advance(hour);
  slack.trouble("chat.postMessage", { kind: "lose-answer" });
  await desk.round();
  clock.advance(hour);
  await desk.round();
  const posted = slack.workspace.posted("C0NEWS");
  assert.equal(posted.length, 1);
  assert.match(posted[0]!.text, /Changed: Telegram|Telegram.*paused/);

  publish(
    "Telegram and Hong Kong data requests",
    "Telegram spoke about Hong Kong police requests for user data.",
  );
  clock.advance(hour);
  await desk.round();
  assert.equal(posted.length, 1, "the alert was edited, not told again");
  assert.equal(posted[0]!.edited, true);
  assert.match(textsOf(posted[0]!.blocks).join("\n"), /Correction[\s\S]*Corrected: this takes the place/);
  assert.deepEqual(faults, []);
});

test("a Slack that asks to wait for a minute is left alone for that minute, then the alert is there once", async (t) => {
  const { slack, desk, clock, publish } = await newsroom(t);
  await slack.deliver(messageEvent("mention", "watch telegram"));
  await slack.until(() => slack.workspace.shown.length === 1, "an answer");
  publish("Telegram pauses Hong Kong data requests", paused);
  clock.advance(hour);
  slack.trouble("chat.postMessage", { kind: "http", status: 429, retryAfter: 60 });
  await desk.round();
  for (const seconds of [20, 20, 19]) {
    clock.advance(seconds * 1000);
    await desk.round();
  }
  assert.equal(slack.callsOf("chat.postMessage").length, 1);
  assert.equal(slack.callsOf("conversations.history").length, 0);
  clock.advance(2000);
  await desk.round();
  assert.equal(slack.workspace.posted("C0NEWS").length, 1);
});

test("two channels hear of the same change in their own languages, and are corrected in them", async (t) => {
  const { slack, desk, clock, publish } = await newsroom(t);
  for (const channel of ["C0NEWS", "C0HK"])
    await slack.deliver(messageEvent("mention", "watch telegram", { channel }));
  await slack.until(() => slack.workspace.shown.length === 2, "two answers");
  publish("Telegram pauses Hong Kong data requests", paused);
  clock.advance(hour);
  await desk.round();
  const [english, chinese] = ["C0NEWS", "C0HK"].map((channel) => slack.workspace.posted(channel));
  assert.deepEqual([english!.length, chinese!.length], [1, 1]);
  assert.doesNotMatch(english![0]!.text, /\p{Script=Han}/u);
  assert.match(chinese![0]!.text, /用戶資料/);
  publish(
    "Telegram and Hong Kong data requests",
    "Telegram spoke about Hong Kong police requests for user data.",
  );
  clock.advance(hour);
  await desk.round();
  assert.match(textsOf(english![0]!.blocks).join(), /Corrected: this takes the place/);
  assert.match(textsOf(chinese![0]!.blocks).join(), /更正：以上內容取代/);
  assert.deepEqual(slack.workspace.faults, []);
});

test("a stance's buttons lead on: its timeline, and a correction by an editor's form", async (t) => {
  const { slack } = await newsroom(t);
  const { shown, faults, views } = slack.workspace;
  await slack.deliver(slashCommand(slack, "/desk", "stance telegram", { user: "U0ED" }));
  await slack.until(() => shown.length === 1, "an answer");
  const buttons = buttonsOf(shown[0]!.blocks);
  const timeline = buttons.find(({ value }) => value?.startsWith("timeline"));
  await slack.deliver(click(slack, timeline!, { user: "U0ED" }));
  await slack.until(() => shown.length === 2, "a timeline");
  const correct = buttons.find(({ value }) => value?.startsWith("correct"));
  await slack.deliver(click(slack, correct!, { user: "U0ED" }));
  await slack.until(() => views.length === 1, "a form");
  const sent = submission(views[0]!.view, { position: "refused", note: "Checked by phone." }, "U0ED");
  await slack.deliver(sent, "envelope-1");
  await slack.deliver({ ...sent, retry: 1 }, "envelope-2");
  await slack.until(() => shown.length === 3, "an answer");
  assert.match(shown[2]!.text, /[Ss]aved/);
  await slack.deliver(slashCommand(slack, "/desk", "timeline telegram"));
  await slack.until(() => shown.length === 4, "the record");
  const decisions = textsOf(shown[3]!.blocks).filter((text) => text.includes("Checked by phone."));
  assert.equal(decisions.length, 1, "the repeated form was saved once");
  assert.match(textsOf(shown[3]!.blocks).join("\n"), /Ed\b/);
  assert.deepEqual(faults, []);
});

test("who is no editor is refused politely", async (t) => {
  const { slack } = await newsroom(t);
  await slack.deliver(slashCommand(slack, "/desk", 'correct telegram user-data refused note:"x"'));
  await slack.until(() => slack.workspace.shown.length === 1, "an answer");
  assert.match(slack.workspace.shown[0]!.text, /^抱歉，\/desk correct .*只有編輯/, "in the asker's language");
});

test("a channel that the bot was removed from stops its destination, without a storm", async (t) => {
  const { slack, desk, clock, publish } = await newsroom(t);
  await slack.deliver(messageEvent("mention", "watch telegram"));
  await slack.until(() => slack.workspace.shown.length === 1, "an answer");
  slack.workspace.channel("C0NEWS").joined = false;
  publish("Telegram pauses Hong Kong data requests", paused);
  for (let round = 0; round < 4; round++) {
    clock.advance(hour);
    await desk.round();
  }
  const tried = slack.callsOf("chat.postMessage").filter(({ args }) => args["channel"] === "C0NEWS");
  assert.equal(tried.length, 1);
  const told = slack.workspace.posted("C0HK").map(({ text }) => text);
  assert.equal(told.length, 1, "the editors are told where they can be, once");
  assert.match(told[0]!, /news.*not_in_channel/s);
});
