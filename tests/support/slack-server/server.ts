import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { methods } from "./methods.ts";
import { acceptWebSocket } from "../web-socket.ts";
import type { WebSocketEnd } from "../web-socket.ts";
import type { Args, Reply } from "./workspace.ts";
import { Workspace } from "./workspace.ts";

export const botToken = "xoxb-made-for-tests";
export const appToken = "xapp-made-for-tests";
export const signingSecret = "a signing secret made for tests";

/** What goes wrong with a call, once. */
export type Trouble =
  /** Nothing: the call before the one that goes wrong. */
  | { kind: "pass" }
  /** The call is done and its answer lost: the line is cut. */
  | { kind: "lose-answer" }
  /** The line is cut before anything is done. */
  | { kind: "lose-call" }
  | { kind: "http"; status: number; retryAfter?: number }
  | { kind: "refuse"; error: string };

export interface Call {
  method: string;
  args: Args;
  at: number;
  reply: string;
}

export interface Envelope {
  type: "slash_commands" | "events_api" | "interactive";
  payload: Record<string, unknown>;
  retry?: number;
}

const allScopes = [
  ...new Set(Object.values(methods).flatMap(({ scopes }) => scopes)),
  "commands",
  "app_mentions:read",
];

/** A Slack on loopback: Web API, Socket Mode and signed events, with the limits that Slack keeps, and trouble on demand. */
export class SlackServer {
  readonly workspace = new Workspace();
  readonly calls: Call[] = [];
  /** What the token may do; take one away to see it missed. */
  scopes: string[] = [...allScopes];
  #troubles: { method: string; trouble: Trouble }[] = [];
  #sockets = new Set<WebSocketEnd>();
  #acks = new Map<string, (payload: unknown) => void>();
  #responseUrls = new Map<string, { channel: string | null; user: string | null; uses: number }>();
  #waiting = new Set<() => void>();
  #server = createServer((request, response) => void this.#answer(request, response));
  #envelopes = 0;
  port = 0;
  /** What it calls itself in the addresses that it gives. */
  base = "";
  /** It doesn't answer a socket's goodbye. */
  deaf = false;

  static async start(): Promise<SlackServer> {
    const server = new SlackServer();
    server.#server.on("upgrade", (request, stream) => {
      const socket = acceptWebSocket(request, stream, {
        onText: (text) => server.#hear(text),
        hearsGoodbye: () => !server.deaf,
        onEnd: () => {
          server.#sockets.delete(socket);
          server.#changed();
        },
      });
      server.#sockets.add(socket);
      socket.send(JSON.stringify({ type: "hello", num_connections: server.#sockets.size }));
      server.#changed();
    });
    server.#server.listen(0, "127.0.0.1");
    await once(server.#server, "listening");
    server.port = (server.#server.address() as AddressInfo).port;
    server.base = `http://127.0.0.1:${server.port}/`;
    return server;
  }

  get apiUrl(): string {
    return `${this.base}api/`;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.drop();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** The next calls of a method go wrong, one for each trouble. */
  trouble(method: string, ...troubles: Trouble[]): void {
    this.#troubles.push(...troubles.map((trouble) => ({ method, trouble })));
  }

  /** Sends an envelope over one of the sockets; resolves with the payload of its acknowledgement. */
  async deliver(envelope: Envelope, id: string = `envelope-${++this.#envelopes}`): Promise<unknown> {
    const [socket] = this.#sockets;
    if (socket === undefined) throw new Error("nobody is connected");
    const acknowledged = new Promise((done) => this.#acks.set(id, done));
    const { type, payload, retry } = envelope;
    const again = retry === undefined ? {} : { retry_attempt: retry, retry_reason: "timeout" };
    socket.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: true, ...again }));
    return acknowledged;
  }

  get connections(): number {
    return this.#sockets.size;
  }

  /** Ends every socket: as Slack does before it renews one, or by cutting the line. */
  closeSockets(how: "disconnect" | "cut"): void {
    for (const socket of this.#sockets) {
      if (how === "cut") socket.drop();
      else socket.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
    }
  }

  /** An address that takes up to five answers, as Slack gives one with a command or a button. */
  responseUrl(channel: string | null, user: string | null): string {
    const id = String(this.#responseUrls.size + 1);
    this.#responseUrls.set(id, { channel, user, uses: 0 });
    return `${this.base}response/${id}`;
  }

  /** Resolves as soon as a condition holds, which is looked at after every call; throws when it doesn't in time. */
  async until(condition: () => boolean, what: string, ms = 10_000): Promise<void> {
    const timeout = AbortSignal.timeout(ms);
    while (!condition()) {
      if (timeout.aborted) throw new Error(`${what} did not happen`);
      const changed = new Promise<void>((done) => this.#waiting.add(done));
      await Promise.race([changed, sleep(50)]);
    }
  }

  callsOf(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  #changed(): void {
    for (const done of this.#waiting) done();
    this.#waiting.clear();
  }

  #hear(text: string): void {
    const { envelope_id: id, payload } = JSON.parse(text) as { envelope_id: string; payload: unknown };
    this.#acks.get(id)?.(payload);
    this.#acks.delete(id);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const path = new URL(request.url ?? "/", this.base).pathname;
    const [, area = "", name = ""] = /^\/(api|response|upload)\/(.+)$/.exec(path) ?? [];
    const method = area === "api" ? name : area;
    const at = this.#troubles.findIndex((each) => each.method === method);
    const next = at === -1 ? null : this.#troubles.splice(at, 1)[0]!.trouble;
    const trouble = next?.kind === "pass" ? null : next;
    if (trouble?.kind === "lose-call") {
      this.#log(method, {}, "lost", () => response.destroy());
      return;
    }
    if (trouble?.kind === "http") {
      if (trouble.retryAfter !== undefined) response.setHeader("retry-after", trouble.retryAfter);
      response.statusCode = trouble.status;
      this.#log(method, {}, String(trouble.status), () => response.end());
      return;
    }
    const args = area === "api" ? Object.fromEntries(new URLSearchParams(body.toString())) : {};
    const reply =
      trouble === null || trouble.kind === "lose-answer"
        ? this.#run(area, name, args, body, request)
        : trouble;
    const told: Reply = "kind" in reply ? { ok: false, error: String(reply.error) } : reply;
    if (trouble?.kind === "lose-answer") {
      this.#log(method, args, "lost", () => response.destroy());
      return;
    }
    response.setHeader("x-oauth-scopes", this.scopes.join(","));
    response.setHeader("content-type", "application/json");
    if (area === "response" && !told.ok) response.statusCode = 404;
    this.#log(method, args, told.error ?? "ok", () => response.end(JSON.stringify(told)));
  }

  #log(method: string, args: Args, reply: string, answer: () => void): void {
    this.calls.push({ method, args, at: Date.now(), reply });
    answer();
    this.#changed();
  }

  #run(area: string, name: string, args: Args, body: Buffer, request: IncomingMessage): Reply {
    if (area === "response") return this.#respond(name, JSON.parse(body.toString()) as ResponseBody);
    if (area === "upload") {
      const file = this.workspace.files.get(name);
      if (file === undefined || file.bytes !== body.length) return { ok: false, error: "wrong_upload" };
      file.uploaded = true;
      return { ok: true };
    }
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
    if (token === undefined) return { ok: false, error: "not_authed" };
    if (name === "apps.connections.open") {
      if (token !== appToken)
        return { ok: false, error: token === botToken ? "not_allowed_token_type" : "invalid_auth" };
      return { ok: true, url: `${this.base.replace("http", "ws")}socket` };
    }
    if (token !== botToken) return { ok: false, error: "invalid_auth" };
    const method = methods[name];
    if (method === undefined) return { ok: false, error: "unknown_method" };
    if (method.scopes.length > 0 && !method.scopes.some((scope) => this.scopes.includes(scope))) {
      return { ok: false, error: "missing_scope", needed: method.scopes[0], provided: this.scopes.join(",") };
    }
    return method.run(args, this.workspace, this.base);
  }

  #respond(id: string, body: ResponseBody): Reply {
    const url = this.#responseUrls.get(id);
    if (url === undefined || url.uses >= 5) return { ok: false, error: "used_url" };
    const wrong = this.workspace.check(body);
    if (wrong) return wrong;
    url.uses++;
    if (body.unfurl_links !== false || body.unfurl_media !== false) this.workspace.faults.push("previews");
    this.workspace.shown.push({
      user: url.user,
      channel: url.channel,
      threadTs: body.thread_ts ?? null,
      text: body.text ?? "",
      blocks: body.blocks ?? [],
      inChannel: body.response_type === "in_channel",
    });
    return { ok: true };
  }
}

interface ResponseBody {
  text?: string;
  blocks?: unknown[];
  response_type?: string;
  thread_ts?: string;
  unfurl_links?: boolean;
  unfurl_media?: boolean;
}

/** Posts an event to the desk as Slack does in HTTP mode: signed with the secret, at this moment unless told otherwise. */
export async function postSigned(
  url: string,
  envelope: Envelope,
  given: { secret?: string; at?: number } = {},
): Promise<{ status: number; body: string }> {
  const { secret = signingSecret, at = Math.floor(Date.now() / 1000) } = given;
  const { type, payload, retry } = envelope;
  const isEvent = type === "events_api";
  const form =
    type === "interactive" ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
  const body = isEvent ? JSON.stringify(payload) : new URLSearchParams(form).toString();
  const signature = createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex");
  const response = await fetch(url, {
    method: "POST",
    body,
    headers: {
      "content-type": isEvent ? "application/json" : "application/x-www-form-urlencoded",
      "x-slack-signature": `v0=${signature}`,
      "x-slack-request-timestamp": String(at),
      ...(retry === undefined
        ? {}
        : { "x-slack-retry-num": String(retry), "x-slack-retry-reason": "http_timeout" }),
    },
  });
  return { status: response.status, body: await response.text() };
}
