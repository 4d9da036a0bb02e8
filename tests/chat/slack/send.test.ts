import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { createPace } from "../../../src/chat/slack/pace.ts";
import { previewSlack } from "../../../src/chat/slack/preview.ts";
import { createSend } from "../../../src/chat/slack/send.ts";
import { createWebClient } from "../../../src/chat/slack/web-client.ts";
import type { Send, Sending, SendResult } from "../../../src/core/delivery.ts";
import type { Block, Message } from "../../../src/core/message.ts";
import { heading, list, paragraph, plainMessage, spans } from "../../../src/core/message.ts";
import { madeDestination } from "../../support/made.ts";
import { textsOf } from "../../support/slack-server/limits.ts";
import type { SlackServer } from "../../support/slack-server/server.ts";
import { en } from "../../../src/core/wording/en.ts";
import { openSlack, slackNeeds } from "../../support/slack-desk.ts";

const minute = 60_000;

interface Outbox {
  server: SlackServer;
  send: Send;
  log: string[];
  /** Sends and, as the outbox does, tries again with what is known by then until it ends. */
  deliver: (sending: Sending) => Promise<SendResult>;
  /** When the desk thinks it is. */
  clock: { at: number };
}

async function openOutbox(t: TestContext): Promise<Outbox> {
  const server = await openSlack(t);
  const needs = slackNeeds(server);
  const clock = { at: Date.now() };
  const look = { commands: ["stance"] };
  const send = createSend({
    ...needs,
    now: () => clock.at,
    client: createWebClient(needs),
    fetch: globalThis.fetch,
    look,
    gaps: { channelMs: 0, workspaceMs: 0 },
  });
  const deliver = async (first: Sending): Promise<SendResult> => {
    let sending = first;
    for (;;) {
      const result = await send(sending, async (posted) => void (sending = { ...sending, posted }));
      if (result.kind !== "retry") return result;
      assert.ok(result.at > clock.at, "a retry is due later");
      sending = {
        ...sending,
        attempts: sending.attempts + 1,
        firstTriedAt: sending.firstTriedAt ?? clock.at,
      };
      clock.at = result.at;
      assert.ok(sending.attempts < 10, "it ends");
    }
  };
  return { server, send, log: needs.log.lines, deliver, clock };
}

function made(message: Message, given: Partial<Sending> = {}): Sending {
  return {
    id: 7,
    key: "digest/newsroom/2026-11-28",
    kind: "digest",
    message,
    destination: madeDestination({ platform: "slack", channel: "C0NEWS" }),
    attempts: 0,
    owedAt: Date.now(),
    firstTriedAt: null,
    posted: [],
    replaces: null,
    ...given,
  };
}

/** A digest of three parts. */
const long: Message = {
  summary: "A digest",
  blocks: Array.from({ length: 3 }, (_, group): Block[] => [
    heading(`Group ${group}`),
    list(
      Array.from({ length: 12 }, (_unused, n) => spans(`Story ${group}.${n} `, "what happened ".repeat(50))),
    ),
  ]).flat(),
};

const posted = ({ workspace }: SlackServer, channel = "C0NEWS") => workspace.posted(channel);

test("a message is posted once, marked with its delivery, without previews", async (t) => {
  const { server, deliver } = await openOutbox(t);
  const result = await deliver(made(plainMessage("Hello <!channel>")));
  const [message] = posted(server);
  assert.deepEqual(result, { kind: "sent", remoteIds: [`C0NEWS/${message!.ts}`] });
  assert.deepEqual(message!.metadata, {
    event_type: "hk_newsdesk_delivery",
    event_payload: { delivery: 7, key: "digest/newsroom/2026-11-28", part: 0 },
  });
  assert.match(message!.clientMsgId!, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  const { args } = server.callsOf("chat.postMessage")[0]!;
  assert.deepEqual(
    [args["unfurl_links"], args["unfurl_media"], args["link_names"]],
    ["false", "false", "false"],
  );
  assert.equal(server.callsOf("conversations.history").length, 0, "a first attempt looks for nothing");
  assert.deepEqual(server.workspace.faults, []);
});

test("the preview is what is posted", async (t) => {
  const { server, deliver } = await openOutbox(t);
  await deliver(made(long));
  const bodies = server.callsOf("chat.postMessage").map(({ args }) => ({
    text: args["text"],
    blocks: JSON.parse(args["blocks"]!) as unknown,
    unfurl_links: args["unfurl_links"] === "true",
    unfurl_media: args["unfurl_media"] === "true",
    parse: args["parse"],
    link_names: args["link_names"] === "true",
  }));
  assert.deepEqual(
    previewSlack(long, [{ name: "stance" }], () => en),
    bodies,
  );
});

test("a long digest goes on in a thread, a part after another, and each is kept as soon as it is there", async (t) => {
  const { server, send } = await openOutbox(t);
  const kept: number[] = [];
  const result = await send(made(long), async (ids) => void kept.push(ids.length));
  assert.equal(result.kind, "sent");
  const [first, ...rest] = posted(server);
  assert.ok(rest.length >= 2);
  assert.equal(first!.threadTs, null);
  for (const part of rest) assert.equal(part.threadTs, first!.ts);
  assert.deepEqual(
    kept,
    posted(server).map((_, index) => index + 1),
  );
  assert.deepEqual(server.workspace.faults, []);
});

test("what goes to a thread stays in it", async (t) => {
  const { server, deliver } = await openOutbox(t);
  await deliver(made(plainMessage("The root"), { id: 1, key: "a" }));
  const root = posted(server)[0]!.ts;
  const destination = madeDestination({ platform: "slack", channel: "C0NEWS", thread: root });
  server.trouble("chat.postMessage", { kind: "lose-answer" });
  const result = await deliver(made(long, { destination }));
  assert.equal(result.kind, "sent");
  const [, ...parts] = posted(server);
  for (const part of parts) assert.equal(part.threadTs, root);
  assert.deepEqual(
    parts.map((part) => part.metadata!.event_payload["part"]),
    parts.map((_, index) => index),
  );
});

test("a thread that was deleted closes the destination that is in it", async (t) => {
  const { deliver } = await openOutbox(t);
  const destination = madeDestination({ platform: "slack", channel: "C0NEWS", thread: "1700000000.000001" });
  const result = await deliver(made(plainMessage("x"), { destination }));
  assert.ok(result.kind === "closed" && result.fault.details?.["reason"] === "thread_not_found");
});

for (const [part, lost] of [0, 1, 2].map((n) => [n, "lose-answer"] as const)) {
  test(`exactly one message each although the answer to part ${part} was lost`, async (t) => {
    const { server, deliver } = await openOutbox(t);
    server.trouble("chat.postMessage", ...Array.from({ length: part }, () => ({ kind: "pass" as const })), {
      kind: lost,
    });
    const result = await deliver(made(long));
    const marks = posted(server).map((message) => message.metadata!.event_payload["part"]);
    assert.deepEqual(
      marks,
      marks.map((_, index) => index),
    );
    assert.deepEqual(result, {
      kind: "sent",
      remoteIds: posted(server).map(({ ts }) => `C0NEWS/${ts}`),
    });
  });
}

test("exactly one message after a lost answer, twenty minutes of outage and hundreds of other messages", async (t) => {
  const { server, deliver, clock } = await openOutbox(t);
  server.trouble("chat.postMessage", { kind: "lose-answer" });
  server.trouble(
    "conversations.history",
    ...[503, 503, 500, 502, 503, 503].map((status) => ({ kind: "http" as const, status })),
    { kind: "lose-call" },
  );
  const began = clock.at;
  const first = deliver(made(plainMessage("The digest")));
  await server.until(() => posted(server).length === 1, "a post");
  for (let n = 0; n < 450; n++) {
    posted(server).push({
      ...posted(server)[0]!,
      ts: server.workspace.stamp(),
      metadata: null,
      text: `talk ${n}`,
    });
  }
  const result = await first;
  assert.deepEqual(result, { kind: "sent", remoteIds: [`C0NEWS/${posted(server)[0]!.ts}`] });
  assert.equal(posted(server).filter(({ metadata }) => metadata !== null).length, 1);
  assert.ok(clock.at - began > 20 * minute, "the outage took its time");
  const pages = server.callsOf("conversations.history").filter(({ reply }) => reply === "ok");
  assert.ok(pages.length >= 3, "it reads page after page");
});

test("a call that never arrived is made again, once", async (t) => {
  const { server, deliver } = await openOutbox(t);
  server.trouble(
    "chat.postMessage",
    { kind: "lose-call" },
    { kind: "http", status: 502 },
    { kind: "refuse", error: "internal_error" },
  );
  assert.equal((await deliver(made(plainMessage("x")))).kind, "sent");
  assert.equal(posted(server).length, 1);
});

test("another desk's message of the same number is not taken for one's own", async (t) => {
  const { server, deliver } = await openOutbox(t);
  await deliver(made(plainMessage("of another desk"), { key: "digest/elsewhere/2026-11-28" }));
  await deliver(made(plainMessage("ours"), { attempts: 1, firstTriedAt: Date.now() }));
  assert.equal(posted(server).length, 2);
});

test("when nobody can tell whether it is there, an editor decides: nothing is posted", async (t) => {
  const { server, deliver } = await openOutbox(t);
  server.scopes = server.scopes.filter((scope) => !scope.endsWith(":history"));
  const result = await deliver(made(plainMessage("x"), { attempts: 1, firstTriedAt: Date.now() }));
  assert.equal(result.kind, "dead");
  assert.equal(result.kind === "dead" && result.fault.code, "slack-unsure");
  assert.equal(posted(server).length, 0);
});

test("Retry-After holds the channel, and the workspace when a second channel is refused too", async (t) => {
  const { server, send, clock } = await openOutbox(t);
  server.workspace.channel("C0TWO");
  server.workspace.channel("C0THREE");
  const to = (channel: string, id: number) =>
    made(plainMessage("x"), { id, destination: madeDestination({ platform: "slack", channel }) });
  const progress = async () => {};
  server.trouble("chat.postMessage", { kind: "http", status: 429, retryAfter: 60 });
  const first = await send(to("C0NEWS", 1), progress);
  assert.deepEqual([first.kind, first.kind === "retry" && first.at], ["retry", clock.at + minute]);
  const same = await send(to("C0NEWS", 2), progress);
  assert.deepEqual([same.kind, same.kind === "retry" && same.at], ["retry", clock.at + minute]);
  assert.equal((await send(to("C0TWO", 3), progress)).kind, "sent", "another channel goes on");
  server.trouble("chat.postMessage", { kind: "http", status: 429, retryAfter: 30 });
  assert.equal((await send(to("C0TWO", 4), progress)).kind, "retry");
  assert.equal((await send(to("C0THREE", 5), progress)).kind, "retry", "two were refused, so all wait");
  assert.equal(server.callsOf("chat.postMessage").length, 3, "nothing is asked while it is to wait");
  clock.at += minute;
  assert.equal((await send(to("C0NEWS", 1), progress)).kind, "sent");
});

test("messages to a channel go about a second apart, whatever their order of asking; to others at once", async () => {
  const started = Date.now();
  const pace = createPace(() => Date.now(), { channelMs: 60, workspaceMs: 0 });
  const done: string[] = [];
  const take = async (channel: string) => {
    await pace.turn(channel);
    done.push(channel);
    return Date.now() - started;
  };
  const [first, second, third, other] = await Promise.all([take("A"), take("A"), take("A"), take("B")]);
  assert.ok(other < 50 && first < 50);
  assert.ok(second >= 55 && third >= 115, `${second} ${third}`);
  assert.deepEqual(done.slice(0, 2).toSorted(), ["A", "B"]);
});

for (const [state, code] of [
  ["archived", "is_archived"],
  ["left", "not_in_channel"],
  ["deleted", "channel_not_found"],
] as const) {
  test(`a channel that is ${state} closes the destination`, async (t) => {
    const { server, deliver } = await openOutbox(t);
    const channel = server.workspace.channel("C0NEWS");
    if (state === "archived") channel.archived = true;
    if (state === "left") channel.joined = false;
    if (state === "deleted") server.workspace.channels.delete("C0NEWS");
    const result = await deliver(made(plainMessage("x")));
    assert.ok(result.kind === "closed");
    assert.deepEqual([result.fault.code, result.fault.details], ["slack-closed", { reason: code }]);
    assert.match(result.fault.fix ?? "", /invite/);
  });
}

test("an app that was removed closes the destination; a body that Slack refuses is an editor's case", async (t) => {
  const { server, deliver } = await openOutbox(t);
  server.trouble(
    "chat.postMessage",
    { kind: "refuse", error: "account_inactive" },
    { kind: "refuse", error: "invalid_blocks" },
  );
  assert.equal((await deliver(made(plainMessage("x")))).kind, "closed");
  assert.equal((await deliver(made(plainMessage("x")))).kind, "dead");
});

test("a correction is edited into the posted message and says so; twice does no harm", async (t) => {
  const { server, deliver } = await openOutbox(t);
  const first = await deliver(made(long));
  assert.equal(first.kind, "sent");
  const replaces = first.kind === "sent" ? first.remoteIds : [];
  const before = posted(server).length;
  server.trouble("chat.update", { kind: "lose-answer" });
  const result = await deliver(
    made({ summary: "Corrected", blocks: [paragraph("What holds now.")] }, { id: 8, key: "c", replaces }),
  );
  assert.deepEqual(result, { kind: "sent", remoteIds: [replaces[0]] });
  assert.equal(posted(server).length, before, "nothing new was posted");
  const [top, ...rest] = posted(server);
  assert.deepEqual(textsOf(top!.blocks).slice(0, 2), [
    "What holds now.",
    "Corrected: this takes the place of what was posted here before.",
  ]);
  for (const part of rest) assert.match(part.text, /taken back/);
  assert.ok(posted(server).every(({ edited }) => edited));
  assert.deepEqual(server.workspace.faults, []);
});

test("a correction longer than what it replaces goes on in the thread, once", async (t) => {
  const { server, deliver } = await openOutbox(t);
  const first = await deliver(made(plainMessage("short")));
  const replaces = first.kind === "sent" ? first.remoteIds : [];
  server.trouble("chat.postMessage", { kind: "lose-answer" });
  const result = await deliver(made(long, { id: 8, key: "c", replaces }));
  assert.equal(result.kind, "sent");
  const [top, ...rest] = posted(server);
  assert.equal(top!.edited, true);
  assert.deepEqual(
    rest.map(({ metadata }) => metadata!.event_payload["part"]),
    rest.map((_, index) => index + 1),
  );
  assert.ok(rest.every(({ threadTs }) => threadTs === top!.ts));
});

test("a correction of a message that is gone is posted anew, once", async (t) => {
  const { server, deliver } = await openOutbox(t);
  const first = await deliver(made(plainMessage("gone soon")));
  const replaces = first.kind === "sent" ? first.remoteIds : [];
  posted(server).splice(0);
  server.trouble("chat.postMessage", { kind: "lose-answer" });
  const result = await deliver(made(plainMessage("What holds now."), { id: 8, key: "c", replaces }));
  assert.equal(result.kind, "sent");
  assert.equal(posted(server).length, 1);
  assert.match(posted(server)[0]!.text, /What holds now/);
});

const png = new Uint8Array(Buffer.from("89504e470d0a1a0a", "hex"));
const chart: Message = {
  summary: "Timeline of Google",
  blocks: [
    heading("Google"),
    { kind: "image", name: "timeline-google", alt: "Paused since 2020.", data: png },
  ],
};

test("a picture is uploaded, shared with nobody, and shown by the message once its file is ready", async (t) => {
  const { server, deliver } = await openOutbox(t);
  server.workspace.filesNotReady = 1;
  assert.equal((await deliver(made(chart))).kind, "sent");
  const [message] = posted(server);
  const [id, file] = [...server.workspace.files][0]!;
  assert.deepEqual(message!.blocks[1], { type: "image", alt_text: "Paused since 2020.", slack_file: { id } });
  assert.deepEqual([file.complete, file.bytes], [true, png.length]);
  assert.match(message!.text, /Paused since 2020/);
});

test("a picture that can't be uploaded costs neither the message nor its words", async (t) => {
  const { server, deliver } = await openOutbox(t);
  server.trouble("upload", { kind: "http", status: 500 });
  assert.equal((await deliver(made(chart))).kind, "sent");
  assert.deepEqual(textsOf(posted(server)[0]!.blocks), ["Google", "Paused since 2020."]);
});

test("the log tells one line a delivery, with ids and codes, and neither words nor tokens", async (t) => {
  const { server, deliver, log } = await openOutbox(t);
  server.trouble("chat.postMessage", { kind: "lose-answer" });
  await deliver(made(plainMessage("Secret words")));
  const lines = log.join("\n");
  assert.match(lines, /delivery sent .*"delivery":7/);
  assert.doesNotMatch(lines, /Secret|xoxb|xapp|http/);
});
