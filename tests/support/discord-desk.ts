import { commands } from "../../commands/index.ts";
import { connectDiscord } from "../../src/chat/discord/connect.ts";
import type { DiscordNeeds, DiscordSettings } from "../../src/chat/discord/settings.ts";
import type { ShardTimes } from "../../src/chat/discord/shard.ts";
import type { Ask, ChatConnection, ChatDesk } from "../../src/core/chat.ts";
import { parseCommand } from "../../src/core/command.ts";
import type { Message } from "../../src/core/message.ts";
import { heading, list, paragraph, plainMessage, spans } from "../../src/core/message.ts";
import { wordingFor } from "../../src/core/wording/wordings.ts";
import type { DiscordServer } from "./discord-server/server.ts";

export const say: DiscordNeeds["say"] = wordingFor;

/** A desk of simple answers over the real commands: it tells what it was asked. */
export interface SimpleDesk extends ChatDesk {
  asked: Ask[];
  /** What it answers instead, and what it waits for first. */
  reply: ((ask: Ask) => Promise<Message>) | null;
  leases: Map<string, { owner: string; until: number }>;
}

export function createSimpleDesk(shared: Pick<SimpleDesk, "leases"> = { leases: new Map() }): SimpleDesk {
  const owner = crypto.randomUUID();
  const { leases } = shared;
  const done = new Set<string>();
  const desk: SimpleDesk = {
    commands,
    asked: [],
    reply: null,
    leases,
    async answer(ask) {
      desk.asked.push(ask);
      if (done.has(ask.event)) return null;
      done.add(ask.event);
      const language = ask.asker.language ?? "en";
      const message = desk.reply === null ? answer(ask) : await desk.reply(ask);
      return { message, share: false, language };
    },
    suggestCompanies: (typed, limit) =>
      [
        { name: "Google", id: "google" },
        { name: "Hong Kong Broadband", id: "hkbn" },
      ]
        .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
        .slice(0, limit),
    home: async () => plainMessage("home"),
    async holdLease(name, ms) {
      const held = leases.get(name);
      if (held !== undefined && held.owner !== owner && held.until > Date.now()) return false;
      leases.set(name, { owner, until: Date.now() + ms });
      return true;
    },
    async releaseLease(name) {
      if (leases.get(name)?.owner === owner) leases.delete(name);
    },
  };
  return desk;
}

const editorsOnly = new Set(["confirm", "correct", "retract", "enter"]);

function answer({ typed, asker }: Ask): Message {
  const words = say(asker.language);
  const line = "line" in typed ? typed.line : toLine(typed);
  const parsed = parseCommand(line, commands, words);
  if (!parsed.ok) return parsed.message;
  const { name } = parsed.command;
  if (editorsOnly.has(name) && !asker.editor) return plainMessage(words.onlyEditors("correct"));
  return {
    summary: `/${name}`,
    blocks: [
      heading(words.matters["user-data"]),
      paragraph(JSON.stringify(parsed.options)),
      list([spans(`by ${asker.name}`)]),
      {
        kind: "actions",
        actions: [
          { label: "Timeline", command: "timeline google" },
          { label: "Correct", command: "correct google user-data", form: true },
        ],
      },
    ],
  };
}

const toLine = ({ command, options }: { command: string; options: Readonly<Record<string, string>> }) =>
  [command, ...Object.entries(options).map(([name, value]) => `${name}:"${value}"`)].join(" ");

export interface LogLine {
  level: "info" | "warn";
  event: string;
  fields: Readonly<Record<string, unknown>>;
}

export interface Connected {
  connection: ChatConnection;
  desk: SimpleDesk;
  log: LogLine[];
}

export const quick: ShardTimes = {
  leaseMs: 600,
  firstRetryMs: 20,
  longestRetryMs: 100,
  identifyMs: 20,
  leaveMs: 500,
};

export function needsOf(
  server: Pick<DiscordServer, "api" | "token">,
  desk: ChatDesk,
  log: LogLine[],
  more: Partial<DiscordNeeds> & { editors?: DiscordSettings["editors"] } = {},
): DiscordNeeds {
  const { editors = { roles: ["editors"], users: ["editor"], manageServer: true }, ...needs } = more;
  return {
    desk,
    log: {
      info: (fields, event) => void log.push({ level: "info", event, fields }),
      warn: (fields, event) => void log.push({ level: "warn", event, fields }),
    },
    now: Date.now,
    random: () => 0.5,
    settings: { token: server.token, apiUrl: server.api, editors },
    say,
    ...needs,
  };
}

/** The real discord.js on the made-up Discord, once its one shard is connected. */
export async function connectTo(
  server: DiscordServer,
  more: Parameters<typeof needsOf>[3] & { desk?: SimpleDesk } = {},
): Promise<Connected> {
  const { desk = createSimpleDesk(), ...needs } = more;
  const log: LogLine[] = [];
  const connected = await connectDiscord(needsOf(server, desk, log, needs), quick);
  if (!connected.ok) throw new Error(connected.fault.message);
  server.clients.push(() => connected.value.stop());
  await server.gateway.connected(1);
  return { connection: connected.value, desk, log };
}
