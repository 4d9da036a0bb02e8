import assert from "node:assert/strict";
import { test } from "node:test";
import { lineOf, spokenLine } from "../../../src/chat/slack/listen.ts";
import type { Message } from "../../../src/core/message.ts";
import { heading, list, paragraph, spans } from "../../../src/core/message.ts";
import { buttonsOf, click, event, messageEvent, slashCommand } from "../../support/slack-server/payloads.ts";
import { connectedSlack } from "../../support/slack-desk.ts";

const long = (groups: number): Message => ({
  summary: "A long answer",
  blocks: Array.from({ length: groups }, (_, group) => [
    heading(`Group ${group}`),
    list(
      Array.from({ length: 12 }, (_unused, n) => spans(`Story ${group}.${n} `, "what happened ".repeat(60))),
    ),
  ]).flat(),
});

test("a command is acknowledged before the work and answered to the asker alone", async (t) => {
  const { server, desk } = await connectedSlack(t);
  const { promise: worked, resolve: finish } = Promise.withResolvers<void>();
  const made = desk.answers;
  desk.answers = async (ask) => (await worked, made(ask));
  await server.deliver(slashCommand(server, "/desk", "stance google"));
  assert.equal(server.workspace.shown.length, 0);
  finish();
  await server.until(() => server.workspace.shown.length === 1, "an answer");
  const [shown] = server.workspace.shown;
  assert.deepEqual([shown!.inChannel, shown!.user], [false, "U0MEI"]);
  assert.match(shown!.text, /asked stance google/);
  assert.deepEqual(desk.asks[0]!.place, {
    platform: "slack",
    space: "T0NEWS",
    channel: "C0NEWS",
    thread: null,
    direct: false,
  });
  assert.deepEqual(desk.asks[0]!.asker, { id: "U0MEI", name: "Mei", editor: false, language: "zh-Hant" });
  assert.deepEqual(server.workspace.faults, []);
});

test("/desk, a native name with whatever prefix and an empty /desk are read alike", async (t) => {
  const { server, desk } = await connectedSlack(t);
  await server.deliver(slashCommand(server, "/hk-stance", '"Hong Kong Broadband" takedown'));
  await server.deliver(slashCommand(server, "/desk", ""));
  await server.until(() => desk.asks.length === 2, "two commands");
  assert.deepEqual(
    desk.asks.map(({ typed }) => typed),
    [{ line: 'stance "Hong Kong Broadband" takedown' }, { line: "help" }],
  );
  const names = desk.commands.map(({ name }) => name);
  assert.equal(lineOf("/desk", "find &lt;x&gt;", names), "find <x>");
  assert.equal(lineOf("/stance", "google", names), "stance google");
  assert.equal(lineOf("/hk-unwatch", "google", names), "unwatch google");
  assert.equal(lineOf("/hkstances", "", names), "stances");
  assert.equal(spokenLine("<@U0BOT> `stance google`", "U0BOT"), "stance google");
  assert.equal(spokenLine("<@U0BOT>", "U0BOT"), "help");
  assert.equal(spokenLine("/desk find “user data”", "U0BOT"), "find “user data”");
});

test("share shows the channel; a long answer goes on in a thread there", async (t) => {
  const { server, desk } = await connectedSlack(t);
  await server.deliver(slashCommand(server, "/desk", "stance google share"));
  await server.until(() => server.workspace.shown.length === 1, "an answer");
  assert.equal(server.workspace.shown[0]!.inChannel, true);
  desk.answers = () => long(3);
  await server.deliver(slashCommand(server, "/desk", "stances share"));
  const posted = server.workspace.posted("C0NEWS");
  await server.until(() => posted.length >= 3, "a long answer");
  assert.equal(posted[0]!.threadTs, null);
  for (const part of posted.slice(1)) assert.equal(part.threadTs, posted[0]!.ts);
  assert.deepEqual(server.workspace.faults, []);
});

test("a long answer that can't be shared still reaches the asker", async (t) => {
  const { server, desk } = await connectedSlack(t);
  server.workspace.channel("C0NEWS").joined = false;
  desk.answers = () => long(3);
  await server.deliver(slashCommand(server, "/desk", "stances share"));
  await server.until(() => server.workspace.shown.length >= 4, "an answer");
  assert.match(server.workspace.shown[0]!.text, /may not have reached the channel/);
  assert.ok(server.workspace.shown.every(({ inChannel }) => !inChannel));
});

test("an answer of more parts than Slack takes over one address goes on another way, and ends", async (t) => {
  const { server, desk } = await connectedSlack(t);
  desk.answers = () => long(20);
  await server.deliver(slashCommand(server, "/desk", "stances"));
  const { shown, faults } = server.workspace;
  await server.until(() => shown.length === 11, "all parts");
  assert.match(shown.at(-1)!.text, /further parts are left out/);
  assert.equal(server.callsOf("chat.postEphemeral").length, 6);
  assert.deepEqual(faults, []);
});

test("a mention is answered to the asker alone, in the thread it stands in; shared, in a thread of its own", async (t) => {
  const { server, desk } = await connectedSlack(t);
  const { shown } = server.workspace;
  await server.deliver(messageEvent("mention", "stance google", { thread: "1700000000.000001" }));
  await server.until(() => shown.length === 1, "an answer");
  assert.deepEqual([shown[0]!.user, shown[0]!.threadTs], ["U0MEI", "1700000000.000001"]);
  await server.deliver(messageEvent("mention", "stance google"));
  await server.until(() => shown.length === 2, "an answer");
  assert.equal(shown[1]!.threadTs, null, "Slack shows nothing in a thread that isn't there yet");
  const asks = messageEvent("mention", "stance google share");
  const asked = (asks.payload["event"] as { ts: string }).ts;
  server.workspace.posted("C0NEWS").push({
    channel: "C0NEWS",
    ts: asked,
    threadTs: null,
    text: "",
    blocks: [],
    metadata: null,
    clientMsgId: null,
    edited: false,
  });
  await server.deliver(asks);
  await server.until(() => server.workspace.posted("C0NEWS").length === 2, "a shared answer");
  assert.equal(server.workspace.posted("C0NEWS")[1]!.threadTs, asked);
  assert.equal(desk.asks.length, 3);
});

test("a direct message is answered in the talk; what bots say, edits and joins ask nothing", async (t) => {
  const { server, desk } = await connectedSlack(t);
  for (const more of [{ bot_id: "B1" }, { subtype: "message_changed" }, { subtype: "channel_join" }]) {
    const ignored = messageEvent("direct", "stance google");
    Object.assign(ignored.payload["event"] as object, more);
    await server.deliver(ignored);
  }
  await server.deliver(
    event({
      type: "message",
      channel_type: "channel",
      channel: "C0NEWS",
      user: "U0MEI",
      text: "hi",
      ts: "1.1",
    }),
  );
  await server.deliver(messageEvent("direct", "correct google link:<https://a.example/1?x=1&amp;y=2|a>"));
  await server.until(() => server.workspace.posted("D0MEI").length === 1, "an answer");
  assert.deepEqual(
    desk.asks.map(({ typed, place }) => [typed, place.direct]),
    [[{ line: "correct google link:https://a.example/1?x=1&y=2" }, true]],
  );
});

test("a command in somebody's talk with the bot is direct, in a talk between two people it isn't", async (t) => {
  const { server, desk } = await connectedSlack(t);
  await server.deliver(slashCommand(server, "/desk", "watching", { channel: "D0MEI" }));
  await server.deliver(slashCommand(server, "/desk", "watching", { channel: "D0OTHERS" }));
  await server.until(() => server.workspace.shown.length === 2, "two answers");
  const direct = new Map(desk.asks.map(({ place }) => [place.channel, place.direct]));
  assert.deepEqual([direct.get("D0MEI"), direct.get("D0OTHERS")], [true, false]);
});

test("a button gives its command, and its answer is for who clicked", async (t) => {
  const { server, desk } = await connectedSlack(t);
  desk.answers = () => ({
    summary: "Google",
    blocks: [
      paragraph("Google"),
      { kind: "actions", actions: [{ label: "Timeline", command: "timeline google" }] },
    ],
  });
  await server.deliver(slashCommand(server, "/desk", "stance google"));
  const { shown } = server.workspace;
  await server.until(() => shown.length === 1, "an answer");
  const [button] = buttonsOf(shown[0]!.blocks);
  await server.deliver(click(server, button!, { thread: "1700000000.000001", user: "U0ED" }));
  await server.until(() => shown.length === 2, "another answer");
  assert.deepEqual(desk.asks[1]!.typed, { line: "timeline google" });
  assert.deepEqual([shown[1]!.user, shown[1]!.threadTs], ["U0ED", "1700000000.000001"]);
});

test("an event that Slack repeats is done once, whether its envelope is the same or not", async (t) => {
  const { server, desk } = await connectedSlack(t);
  const mention = messageEvent("mention", "watch google");
  await server.deliver(mention, "envelope-a");
  await server.deliver({ ...mention, retry: 1 }, "envelope-b");
  const command = slashCommand(server, "/desk", "watch signal");
  await server.deliver(command, "envelope-c");
  await server.deliver({ ...command, retry: 1 }, "envelope-c");
  await server.deliver(messageEvent("mention", "watching"));
  await server.until(() => server.workspace.shown.length === 3, "three answers");
  const lines = desk.asks.map(({ typed }) => ("line" in typed ? typed.line : ""));
  assert.deepEqual(lines.toSorted(), ["watch google", "watch signal", "watching"]);
});

test("an answer whose receipt was lost, or that Slack is too busy for, is given again", async (t) => {
  const { server } = await connectedSlack(t);
  server.trouble("response", { kind: "http", status: 500 });
  await server.deliver(slashCommand(server, "/desk", "stance google"));
  await server.until(() => server.workspace.shown.length === 1, "an answer");
  server.trouble("response", { kind: "refuse", error: "used_url" }, { kind: "refuse", error: "used_url" });
  await server.deliver(slashCommand(server, "/desk", "stance google"));
  await server.until(() => server.workspace.shown.length === 2, "an answer by another way");
  assert.equal(server.callsOf("chat.postEphemeral").length, 1);
});

test("when nothing can be shown where it was asked, the asker is written to directly", async (t) => {
  const { server } = await connectedSlack(t);
  server.workspace.channel("C0NEWS").joined = false;
  await server.deliver(messageEvent("mention", "stance google"));
  await server.until(() => server.workspace.posted("D0MEI").length === 1, "a direct message");
});

test("a fault of the desk's is answered too, and logged without what was asked", async (t) => {
  const { server, desk, log } = await connectedSlack(t);
  desk.answers = () => {
    throw new Error("stance google failed for Mei");
  };
  await server.deliver(slashCommand(server, "/desk", "stance google"));
  await server.until(() => server.workspace.shown.length === 1, "an answer");
  assert.match(server.workspace.shown[0]!.text, /fault in the desk/);
  const lines = log.lines.join("\n");
  assert.match(lines, /slack answer failed/);
  assert.doesNotMatch(lines, /google|Mei|U0MEI|xoxb|xapp|http/);
});

test("a chart is shown with its words", async (t) => {
  const { server, desk } = await connectedSlack(t);
  desk.answers = () => ({
    summary: "Timeline",
    blocks: [
      { kind: "image", name: "timeline-google", alt: "Paused since 2020.", data: new Uint8Array([1, 2, 3]) },
    ],
  });
  await server.deliver(slashCommand(server, "/desk", "timeline google"));
  await server.until(() => server.workspace.shown.length === 1, "an answer");
  const id = [...server.workspace.files.keys()][0];
  assert.deepEqual(server.workspace.shown[0]!.blocks, [
    { type: "image", alt_text: "Paused since 2020.", slack_file: { id } },
  ]);
});

test("a line that is cut in mid-command costs nothing: the answer comes, and the next command too", async (t) => {
  for (const how of ["cut", "disconnect"] as const) {
    const { server, desk } = await connectedSlack(t);
    const { promise: worked, resolve: finish } = Promise.withResolvers<void>();
    const made = desk.answers;
    desk.answers = async (ask) => (await worked, made(ask));
    await server.deliver(slashCommand(server, "/desk", "poll"));
    await server.until(() => desk.asks.length === 1, "the desk to be asked");
    server.closeSockets(how);
    await server.until(() => server.connections === 0, "the socket to close");
    finish();
    await server.until(() => server.workspace.shown.length === 1, `an answer after ${how}`);
    await server.until(() => server.connections === 1, "a new socket");
    await server.deliver(slashCommand(server, "/desk", "help"));
    await server.until(() => server.workspace.shown.length === 2, "another answer");
  }
});

test("a Slack that refuses sockets for a while is asked again until it opens one", async (t) => {
  const { server } = await connectedSlack(t);
  server.trouble("apps.connections.open", { kind: "http", status: 503 }, { kind: "lose-call" });
  server.closeSockets("cut");
  await server.until(() => server.connections === 0, "the socket to close");
  await server.until(() => server.connections === 1, "a new socket", 20_000);
  await server.deliver(slashCommand(server, "/desk", "help"));
  await server.until(() => server.workspace.shown.length === 1, "an answer");
});

test("stopping lets what is being answered finish", async (t) => {
  const { server, desk, chat } = await connectedSlack(t);
  const { promise: worked, resolve: finish } = Promise.withResolvers<void>();
  const made = desk.answers;
  desk.answers = async (ask) => (await worked, made(ask));
  await server.deliver(slashCommand(server, "/desk", "poll"));
  await server.until(() => desk.asks.length === 1, "the desk to be asked");
  const stopped = chat.stop();
  await server.until(() => server.connections === 0, "the socket to close");
  finish();
  await stopped;
  assert.equal(server.workspace.shown.length, 1);
});

test("stopping waits for no Slack that doesn't say goodbye", async (t) => {
  const { server, chat } = await connectedSlack(t);
  server.deaf = true;
  const started = Date.now();
  await chat.stop();
  assert.ok(Date.now() - started < 8000);
});

test("a socket that closes as soon as it is open is opened again with ever longer pauses", async (t) => {
  const { server } = await connectedSlack(t);
  const opened = () => server.callsOf("apps.connections.open").map(({ at }) => at);
  const before = opened().length;
  for (let round = 1; round <= 3; round++) {
    server.closeSockets("cut");
    await server.until(() => opened().length === before + round && server.connections === 1, "a new socket");
  }
  const [first, second, third] = opened().slice(before);
  assert.ok(
    second! - first! >= 500 && third! - second! >= 1000,
    String([second! - first!, third! - second!]),
  );
});

test("a shared answer whose receipt was lost is not shown to the channel twice; the asker has it too", async (t) => {
  const { server } = await connectedSlack(t);
  server.trouble("response", { kind: "lose-answer" });
  await server.deliver(slashCommand(server, "/desk", "stance google share"));
  const { shown } = server.workspace;
  await server.until(() => shown.length === 3, "the answer, and the asker's own");
  assert.deepEqual(
    shown.map(({ inChannel }) => inChannel),
    [true, false, false],
  );
  assert.match(shown[2]!.text, /asked stance google/);
});
