import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { createEmulator } from "emulate";
import { connectSlack } from "../../../src/chat/slack/connect.ts";
import { botScopes } from "../../../src/chat/slack/scopes.ts";
import type { ChatConnection } from "../../../src/core/chat.ts";
import type { Sending, SendResult } from "../../../src/core/delivery.ts";
import type { Message } from "../../../src/core/message.ts";
import { heading, list, paragraph, plainMessage, spans } from "../../../src/core/message.ts";
import { en } from "../../../src/core/wording/en.ts";
import { madeDestination } from "../../support/made.ts";
import { homeOpened, slashCommand } from "../../support/slack-server/payloads.ts";
import { postSigned, signingSecret, SlackServer } from "../../support/slack-server/server.ts";
import { MadeDesk, MadeLog } from "../../support/slack-desk.ts";

/** A Slack that somebody else wrote: it knows no limits and no sockets, but keeps messages, files and views. */

const botToken = "xoxb-emulated-for-tests";
const readerToken = "xoxb-reader-for-tests";
const channel = "C000000001";

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

interface Emulated {
  chat: ChatConnection;
  desk: MadeDesk;
  log: MadeLog;
  events: string;
  call: (method: string, args?: Record<string, string>, token?: string) => Promise<Record<string, unknown>>;
  /** The answers to the next calls of these methods get lost, after they were done. */
  lose: string[];
}

async function openEmulated(t: TestContext): Promise<Emulated> {
  const [port, httpPort] = [await freePort(), await freePort()];
  const bot = { bot_id: "B0DESK", bot_user_id: "U0DESK", app_id: "A0DESK", client_id: "1.2" };
  const scopes = botScopes(false).map(({ scope }) => scope);
  const emulator = await createEmulator({
    service: "slack",
    port,
    seed: {
      slack: {
        team: { name: "News", domain: "news" },
        // Every method is checked for its scope, so the manifest's scopes are all that is needed.
        strict_scopes: true,
        oauth_apps: [
          { ...bot, client_secret: "s", name: "Desk", redirect_uris: [], bot_name: "desk", scopes },
        ],
        tokens: [
          { ...bot, token: botToken, type: "bot", user_id: "U0DESK", scopes },
          // What the desk itself may not look at.
          { ...bot, token: readerToken, type: "bot", user_id: "U0DESK", scopes: ["files:read"] },
        ],
      },
    },
  });
  const lose: string[] = [];
  const desk = new MadeDesk();
  const log = new MadeLog();
  const connected = await connectSlack({
    desk,
    log,
    now: () => Date.now(),
    random: () => 0.5,
    say: () => en,
    settings: {
      botToken,
      appToken: null,
      signingSecret,
      httpPort,
      apiUrl: `${emulator.url}/api/`,
      editors: { users: ["U000000001"], userGroups: [] },
    },
    network: {
      dispatcher: null as never,
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        const lost = lose.findIndex((method) => new Request(url).url.endsWith(`/${method}`));
        if (lost === -1) return response;
        lose.splice(lost, 1);
        throw new TypeError("the line was cut");
      },
    },
  });
  if (!connected.ok) throw new Error(connected.fault.message);
  t.after(async () => {
    await connected.value.stop();
    await emulator.close();
  });
  return {
    chat: connected.value,
    desk,
    log,
    lose,
    events: `http://127.0.0.1:${httpPort}/slack/events`,
    async call(method, args = {}, token = botToken) {
      const answer = await fetch(`${emulator.url}/api/${method}`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}` },
        body: new URLSearchParams(args),
      });
      return (await answer.json()) as Record<string, unknown>;
    },
  };
}

interface Stored {
  ts: string;
  text: string;
  thread_ts?: string;
  blocks?: unknown[];
  metadata?: { event_payload: { part: number } };
}

const made = (message: Message, given: Partial<Sending> = {}): Sending => ({
  id: 7,
  key: "digest/newsroom/2026-11-28",
  kind: "digest",
  message,
  destination: madeDestination({ platform: "slack", channel }),
  attempts: 0,
  owedAt: Date.now(),
  firstTriedAt: null,
  posted: [],
  replaces: null,
  ...given,
});

/** Sends until it is there, as the outbox does, without its waits. */
async function deliver({ chat }: Emulated, first: Sending): Promise<SendResult> {
  let sending = first;
  for (;;) {
    const result = await chat.send(sending, async (posted) => void (sending = { ...sending, posted }));
    if (result.kind !== "retry") return result;
    sending = {
      ...sending,
      attempts: sending.attempts + 1,
      firstTriedAt: sending.firstTriedAt ?? Date.now(),
    };
  }
}

async function history({ call }: Emulated): Promise<Stored[]> {
  const answer = await call("conversations.history", { channel, include_all_metadata: "true", limit: "200" });
  return answer["messages"] as Stored[];
}

async function replies({ call }: Emulated, ts: string): Promise<Stored[]> {
  const answer = await call("conversations.replies", {
    channel,
    ts,
    include_all_metadata: "true",
    limit: "200",
  });
  return (answer["messages"] as Stored[]).filter((message) => message.ts !== ts);
}

const long: Message = {
  summary: "A digest",
  blocks: [0, 1].flatMap((group) => [
    heading(`Group ${group}`),
    list(Array.from({ length: 12 }, (_, n) => spans(`Story ${group}.${n} `, "what happened ".repeat(50)))),
  ]),
};

test("a digest in a thread is there once, though the answers to both its parts were lost", async (t) => {
  const slack = await openEmulated(t);
  slack.lose.push("chat.postMessage", "chat.postMessage");
  const result = await deliver(slack, made(long));
  const [top, ...others] = await history(slack);
  assert.deepEqual(others, []);
  const thread = await replies(slack, top!.ts);
  assert.deepEqual(
    [top!, ...thread].map(({ metadata }) => metadata!.event_payload.part),
    [0, 1],
  );
  assert.deepEqual(result, {
    kind: "sent",
    remoteIds: [top!, ...thread].map(({ ts }) => `${channel}/${ts}`),
  });
});

test("a correction is edited in, and a picture is uploaded and shown", async (t) => {
  const slack = await openEmulated(t);
  const first = await deliver(slack, made(plainMessage("Paused.")));
  const replaces = first.kind === "sent" ? first.remoteIds : [];
  slack.lose.push("chat.update");
  const chart: Message = {
    summary: "Resumed.",
    blocks: [
      paragraph("Resumed."),
      { kind: "image", name: "timeline-google", alt: "A chart.", data: new Uint8Array([137, 80, 78, 71]) },
    ],
  };
  assert.equal((await deliver(slack, made(chart, { id: 8, key: "c", replaces }))).kind, "sent");
  const messages = await history(slack);
  assert.equal(messages.length, 1);
  assert.match(messages[0]!.text, /^Resumed\.\n/);
  const image = messages[0]!.blocks!.find((block) => (block as { type: string }).type === "image");
  const id = (image as { slack_file: { id: string } }).slack_file.id;
  const { file } = (await slack.call("files.info", { file: id }, readerToken)) as {
    file: Record<string, unknown>;
  };
  assert.deepEqual(
    [file["id"], file["size"], file["channels"]],
    [id, 4, []],
    "it is uploaded and shared with nobody",
  );
});

test("a channel that is not there closes the destination", async (t) => {
  const slack = await openEmulated(t);
  const unknown = madeDestination({ platform: "slack", channel: "C404" });
  const result = await deliver(slack, made(plainMessage("x"), { destination: unknown }));
  assert.equal(result.kind, "closed");
});

test("home pages and forms are taken", async (t) => {
  const slack = await openEmulated(t);
  const ours = await SlackServer.start();
  t.after(() => ours.stop());
  slack.desk.answers = () => ({ summary: "Board", blocks: [heading("Board"), paragraph("Google paused")] });
  await postSigned(slack.events, homeOpened("U000000001"));
  const { trigger_id: trigger } = await slack.call("views.generateTriggerId", { user_id: "U000000001" });
  const command = slashCommand(ours, "/desk", "correct", { user: "U000000001", channel });
  command.payload["trigger_id"] = String(trigger);
  await postSigned(slack.events, command);
  // The form was opened, so the next command is answered and this one was not.
  await postSigned(slack.events, slashCommand(ours, "/desk", "help", { user: "U000000001", channel }));
  await ours.until(() => ours.workspace.shown.length === 1, "an answer");
  await slack.chat.stop();
  assert.deepEqual(
    slack.desk.asks.map(({ typed }) => typed),
    [{ line: "help" }],
  );
  assert.equal(slack.desk.homes.length, 1);
  assert.doesNotMatch(slack.log.lines.join("\n"), /not taken|not opened/);
});
