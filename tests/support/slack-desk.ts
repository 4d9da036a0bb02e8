import type { TestContext } from "node:test";
import { connectSlack } from "../../src/chat/slack/connect.ts";
import type { SlackNeeds, SlackSettings } from "../../src/chat/slack/settings.ts";
import type { Answer, Ask, ChatAsker, ChatConnection, ChatDesk, Place } from "../../src/core/chat.ts";
import { readShare } from "../../src/core/share.ts";
import type { Message } from "../../src/core/message.ts";
import { plainMessage } from "../../src/core/message.ts";
import { en } from "../../src/core/wording/en.ts";
import { commands } from "../../commands/index.ts";
import { appToken, botToken, SlackServer } from "./slack-server/server.ts";

/** A desk that answers what it is told to, and remembers what it was asked. */
export class MadeDesk implements ChatDesk {
  readonly commands = commands;
  readonly asks: Ask[] = [];
  readonly homes: { place: Place; asker: ChatAsker }[] = [];
  readonly #done = new Set<string>();
  /** What it answers; by default what was asked. */
  answers: (ask: Ask) => Message | Promise<Message> = (ask) => plainMessage(`asked ${said(ask)}`);

  async answer(ask: Ask): Promise<Answer | null> {
    if (this.#done.has(ask.event)) return null;
    this.#done.add(ask.event);
    this.asks.push(ask);
    const message = await this.answers(ask);
    return { message, share: readShare(ask.typed).share, language: "en" };
  }
  suggestCompanies(): { name: string; id: string }[] {
    return [];
  }
  async home(place: Place, asker: ChatAsker): Promise<Message> {
    this.homes.push({ place, asker });
    return this.answers({ event: "home", place, asker, typed: { line: "home" } });
  }
  async holdLease(): Promise<boolean> {
    return true;
  }
  async releaseLease(): Promise<void> {}
}

const said = ({ typed }: Ask): string =>
  "line" in typed ? typed.line : `${typed.command} ${JSON.stringify(typed.options)}`;

/** Everything that reached the log, as one text. */
export class MadeLog {
  readonly lines: string[] = [];
  info(fields: object, event: string): void {
    this.lines.push(`info ${event} ${JSON.stringify(fields)}`);
  }
  warn(fields: object, event: string): void {
    this.lines.push(`warn ${event} ${JSON.stringify(fields)}`);
  }
}

const connections = new WeakMap<SlackServer, ChatConnection[]>();

export interface SlackDesk {
  server: SlackServer;
  desk: MadeDesk;
  log: MadeLog;
  chat: ChatConnection;
}

export function slackNeeds(
  server: SlackServer,
  settings: Partial<SlackSettings> = {},
): SlackNeeds & { desk: MadeDesk; log: MadeLog } {
  return {
    desk: new MadeDesk(),
    log: new MadeLog(),
    now: () => Date.now(),
    random: () => 0.5,
    say: wordsInEnglish,
    settings: {
      botToken,
      appToken,
      signingSecret: null,
      httpPort: null,
      apiUrl: server.apiUrl,
      editors: { users: ["U0ED"], userGroups: [] },
      ...settings,
    },
  };
}

const wordsInEnglish: SlackNeeds["say"] = () => en;

/** A workspace with a channel that the bot is in, two people and an editor. */
export async function openSlack(t: TestContext): Promise<SlackServer> {
  const server = await SlackServer.start();
  // The desk is stopped first, as its connection closes over this server.
  t.after(async () => {
    await Promise.all((connections.get(server) ?? []).map((chat) => chat.stop()));
    await server.stop();
  });
  const { workspace } = server;
  for (const channel of ["C0NEWS", "D0MEI"]) workspace.channel(channel);
  workspace.users.set("U0MEI", { name: "Mei", locale: "zh-TW" });
  workspace.users.set("U0ED", { name: "Ed", locale: "en-GB" });
  return server;
}

/** The real Bolt, connected to a Slack on loopback; both end with the test. */
export async function connectedSlack(
  t: TestContext,
  settings: Partial<SlackSettings> = {},
  given: { server?: SlackServer; desk?: ChatDesk; now?: () => number; say?: SlackNeeds["say"] } = {},
): Promise<SlackDesk> {
  const server = given.server ?? (await openSlack(t));
  const needs = slackNeeds(server, settings);
  const { desk = needs.desk, now = Date.now, say = wordsInEnglish } = given;
  const connected = await connectSlack({ ...needs, desk, now, say });
  if (!connected.ok) throw new Error(`${connected.fault.code}: ${connected.fault.message}`);
  connections.set(server, [...(connections.get(server) ?? []), connected.value]);
  return { server, desk: needs.desk, log: needs.log, chat: connected.value };
}
