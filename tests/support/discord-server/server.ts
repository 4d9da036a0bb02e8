import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Gateway } from "./gateway.ts";
import { createGateway } from "./gateway.ts";
import type { Given, Who } from "./interactions.ts";
import { toInteraction } from "./interactions.ts";
import type { Request, World } from "./rest.ts";
import { answerRest } from "./rest.ts";
import type { Channel, Recorded, StoredInteraction, Trouble } from "./state.ts";
import { createIds } from "./state.ts";

export interface DiscordServerSettings {
  token?: string;
  shards?: number;
  heartbeatMs?: number;
  now?: () => number;
}

/** Discord on loopback, as far as a bot meets it: REST and gateway. It checks every body that it is sent. */
export interface DiscordServer extends Pick<World, "channels" | "commands" | "problems" | "user"> {
  token: string;
  /** The base address, without a version: discord.js's `rest.api`. */
  api: string;
  gateway: Gateway;
  requests: Recorded[];
  addChannel(id: string, type?: Channel["type"]): Channel;
  trouble(method: string, path: RegExp, what: Trouble["what"], times?: number): void;
  /** Somebody does something: the event goes out, and comes again as often as `repeat` says. */
  interact(given: Given, who?: Who, repeat?: number): StoredInteraction;
  /** Settles once the state is as wanted; it is looked at after each change. */
  until(reached: () => boolean): Promise<void>;
  /** What is to be closed before it stops, so that nobody is left to connect again. */
  clients: (() => Promise<void>)[];
  stop(): Promise<void>;
}

/** Starts Discord on a free port. */
export async function startDiscordServer(settings: DiscordServerSettings = {}): Promise<DiscordServer> {
  const { token = "secret-token", shards = 1, heartbeatMs = 45_000, now = Date.now } = settings;
  const nextId = createIds(now);
  const user = { id: "100", username: "HK Newsdesk" };
  const requests: Recorded[] = [];
  const troubles: Trouble[] = [];
  const clients: DiscordServer["clients"] = [];
  let waiting: { reached: () => boolean; resolve: () => void }[] = [];
  const changed = () => {
    const [ready, still] = [waiting.filter((one) => one.reached()), waiting.filter((one) => !one.reached())];
    waiting = still;
    for (const one of ready) one.resolve();
  };
  let port = 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
  const gateway = createGateway({ token, user, shards, heartbeatMs, url: gatewayUrl });
  const world: World = {
    application: user.id,
    user,
    channels: new Map(),
    interactions: new Map(),
    commands: new Map(),
    problems: [],
    now,
    nextId,
    gateway: () => ({
      url: gatewayUrl(),
      shards,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    }),
    changed,
  };
  const answer = async (message: IncomingMessage, response: ServerResponse) => {
    const request = await readRequest(message, token);
    const { method, path } = request;
    const trouble = troubles.find((one) => one.times > 0 && one.method === method && one.path.test(path));
    if (trouble !== undefined) trouble.times--;
    const what = trouble?.what ?? { kind: "pass" };
    const note = (status: number) => requests.push({ method, path, body: request.body, status });
    if (what.kind === "broken") {
      note(0);
      message.socket.destroy();
      return changed();
    }
    const reply = what.kind === "status" ? what : answerRest(request, world);
    note(what.kind === "lost" ? 0 : reply.status);
    if (what.kind === "lost") message.socket.destroy();
    else {
      response.writeHead(reply.status, {
        ...(reply.body === undefined ? {} : { "content-type": "application/json" }),
        ...(what.kind === "status" ? what.headers : {}),
      });
      response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
    }
    changed();
  };
  const server = createServer((message, response) => void answer(message, response));
  server.on("upgrade", (request, socket) => gateway.accept(request, socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
  return {
    ...world,
    token,
    api: `http://127.0.0.1:${port}/api`,
    gateway,
    requests,
    addChannel(id, type = 0) {
      const channel: Channel = {
        id,
        type,
        name: `channel-${id}`,
        parent: null,
        messages: [],
        refuses: new Set(),
      };
      world.channels.set(id, channel);
      return channel;
    },
    trouble: (method, path, what, times = 1) => void troubles.push({ method, path, what, times }),
    interact(given, who = {}, repeat = 0) {
      const id = nextId();
      const interaction: StoredInteraction = {
        id,
        token: randomUUID(),
        callback: null,
        original: null,
        further: [],
        expired: false,
      };
      world.interactions.set(interaction.token, interaction);
      const event = toInteraction(given, who, {
        id,
        token: interaction.token,
        application: user.id,
        next: nextId,
      });
      for (let time = 0; time <= repeat; time++) gateway.dispatch("INTERACTION_CREATE", event);
      return interaction;
    },
    until(reached) {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push({ reached, resolve });
      changed();
      return promise;
    },
    clients,
    async stop() {
      await Promise.all(clients.map((close) => close()));
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      gateway.end();
      await closed;
    },
  };
}

async function readRequest(message: IncomingMessage, token: string): Promise<Request> {
  const url = new URL(message.url ?? "/", "http://127.0.0.1");
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const data = Buffer.concat(chunks);
  const type = message.headers["content-type"] ?? "";
  const files: string[] = [];
  let body: Record<string, unknown> = {};
  if (type.startsWith("multipart/form-data")) {
    const form = await new Response(data, { headers: { "content-type": type } }).formData();
    for (const [name, value] of form) {
      if (name === "payload_json") body = JSON.parse(value as string) as Record<string, unknown>;
      else if (typeof value !== "string") files.push(value.name);
    }
  } else if (data.length > 0) body = JSON.parse(data.toString("utf8")) as Record<string, unknown>;
  return {
    method: message.method ?? "GET",
    path: url.pathname.replace(/^\/api\/v10/, ""),
    query: url.searchParams,
    authorized: message.headers.authorization === `Bot ${token}`,
    body,
    files,
  };
}
