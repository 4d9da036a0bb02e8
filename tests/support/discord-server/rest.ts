import type { BodyKind } from "./check-body.ts";
import { checkBody } from "./check-body.ts";
import type { Channel, StoredInteraction, StoredMessage } from "./state.ts";

/** A request as a route sees it. */
export interface Request {
  method: string;
  path: string;
  query: URLSearchParams;
  authorized: boolean;
  body: Record<string, unknown>;
  files: string[];
}

export interface Reply {
  status: number;
  body?: unknown;
}

export interface World {
  application: string;
  user: { id: string; username: string };
  channels: Map<string, Channel>;
  interactions: Map<string, StoredInteraction>;
  commands: Map<string, Record<string, unknown>>;
  /** Bodies that Discord would refuse, in words: none in a test that passes. */
  problems: string[];
  now(): number;
  nextId(): string;
  gateway(): unknown;
  /** Hears of each change that a test may wait for. */
  changed(): void;
}

/** How long the same nonce gives the same message. */
const nonceMs = 5 * 60_000;

const error = (status: number, code: number, message: string): Reply => ({ status, body: { code, message } });
const unauthorized = error(401, 0, "401: Unauthorized");
const noAccess = error(403, 50_001, "Missing Access");
const noPermission = error(403, 50_013, "Missing Permissions");
const noChannel = error(404, 10_003, "Unknown Channel");
const noMessage = error(404, 10_008, "Unknown Message");

type Route = (request: Request, ids: string[], world: World) => Reply;

/** Answers a request of Discord's REST interface, version 10. */
export function answerRest(request: Request, world: World): Reply {
  for (const [method, pattern, open, route] of routes) {
    const ids = method === request.method ? pattern.exec(request.path)?.slice(1) : undefined;
    if (ids === undefined) continue;
    return open || request.authorized ? route(request, ids, world) : unauthorized;
  }
  world.problems.push(`no route ${request.method} ${request.path}`);
  return error(404, 0, "404: Not Found");
}

/** Method, path, whether it is open to whoever has the token in the path, and what it does. */
const routes: readonly (readonly [string, RegExp, boolean, Route])[] = [
  ["GET", /^\/gateway\/bot$/, false, (_, __, world) => ({ status: 200, body: world.gateway() })],
  [
    "GET",
    /^\/users\/@me$/,
    false,
    (_, __, { user }) => ({ status: 200, body: { ...user, discriminator: "0" } }),
  ],
  [
    "GET",
    /^\/applications\/@me$/,
    false,
    (_, __, world) => ({ status: 200, body: { id: world.application } }),
  ],
  ["GET", /^\/applications\/(\d+)\/commands$/, false, listCommands],
  ["POST", /^\/applications\/(\d+)\/commands$/, false, createCommand],
  ["PATCH", /^\/applications\/(\d+)\/commands\/(\d+)$/, false, editCommand],
  ["DELETE", /^\/applications\/(\d+)\/commands\/(\d+)$/, false, deleteCommand],
  ["GET", /^\/channels\/(\d+)$/, false, (_, [id], world) => withChannel(id!, world, describeChannel)],
  ["GET", /^\/channels\/(\d+)\/messages$/, false, listMessages],
  ["POST", /^\/channels\/(\d+)\/messages$/, false, postMessage],
  ["PATCH", /^\/channels\/(\d+)\/messages\/(\d+)$/, false, editMessage],
  ["POST", /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/, false, startThread],
  ["POST", /^\/interactions\/(\d+)\/([^/]+)\/callback$/, true, callBack],
  ["PATCH", /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(?:@original|%40original)$/, true, editOriginal],
  ["POST", /^\/webhooks\/(\d+)\/([^/]+)$/, true, answerFurther],
];

function check(kind: BodyKind, request: Request, world: World): Reply | null {
  const problems = checkBody(kind, request.body, request.files);
  if (problems.length === 0) return null;
  world.problems.push(...problems);
  return { status: 400, body: { code: 50_035, message: "Invalid Form Body", errors: {} } };
}

function withChannel(id: string, world: World, use: (channel: Channel) => Reply): Reply {
  const channel = world.channels.get(id);
  if (channel === undefined) return noChannel;
  return channel.refuses.has("view") ? noAccess : use(channel);
}

const describeChannel = ({ id, type, name, parent, messages }: Channel): Reply => ({
  status: 200,
  body: { id, type, name, parent_id: parent, last_message_id: messages.at(-1)?.id ?? null },
});

function describe(message: StoredMessage): Record<string, unknown> {
  const { id, channel_id, author, nonce, body, at } = message;
  const timestamp = new Date(at).toISOString();
  return { id, channel_id, author, nonce, type: 0, timestamp, ...body };
}

function store(request: Request, channel: string, world: World): StoredMessage {
  const { nonce = null, ...body } = request.body as { nonce?: string };
  const [id, author] = [world.nextId(), { id: world.user.id }];
  return { id, channel_id: channel, author, nonce, at: world.now(), body, files: request.files, edits: 0 };
}

function listMessages(request: Request, [id]: string[], world: World): Reply {
  return withChannel(id!, world, (channel) => {
    if (channel.refuses.has("history")) return { status: 200, body: [] };
    const after = BigInt(request.query.get("after") ?? 0);
    const limit = Number(request.query.get("limit") ?? 50);
    const newer = channel.messages.filter((message) => BigInt(message.id) > after);
    const page = request.query.has("after") ? newer.slice(0, limit) : newer.slice(-limit);
    return { status: 200, body: page.toReversed().map(describe) };
  });
}

function postMessage(request: Request, [id]: string[], world: World): Reply {
  return withChannel(id!, world, (channel) => {
    if (channel.refuses.has("post")) return noPermission;
    const refused = check("message", request, world);
    if (refused !== null) return refused;
    const { nonce, enforce_nonce } = request.body;
    const same = channel.messages.find(
      (message) => message.nonce === nonce && nonce !== undefined && message.at > world.now() - nonceMs,
    );
    if (same !== undefined && enforce_nonce === true) return { status: 200, body: describe(same) };
    const message = store(request, channel.id, world);
    if (channel.refuses.has("embeds")) message.body["embeds"] = [];
    channel.messages.push(message);
    return { status: 200, body: describe(message) };
  });
}

function editMessage(request: Request, [id, messageId]: string[], world: World): Reply {
  return withChannel(id!, world, (channel) => {
    const message = channel.messages.find((known) => known.id === messageId);
    if (message === undefined) return noMessage;
    const refused = check("message edit", request, world);
    if (refused !== null) return refused;
    Object.assign(message.body, request.body);
    message.files = request.files;
    message.edits++;
    return { status: 200, body: describe(message) };
  });
}

function startThread(request: Request, [id, messageId]: string[], world: World): Reply {
  return withChannel(id!, world, (channel) => {
    if (channel.type !== 0) return error(400, 50_024, "Cannot execute action on this channel type");
    if (channel.refuses.has("threads")) return noPermission;
    if (!channel.messages.some((message) => message.id === messageId)) return noMessage;
    const refused = check("thread", request, world);
    if (refused !== null) return refused;
    if (world.channels.has(messageId!)) {
      return error(400, 160_004, "A thread has already been created for this message");
    }
    const name = String(request.body["name"]);
    const thread: Channel = { id: messageId!, type: 11, name, parent: id!, messages: [], refuses: new Set() };
    world.channels.set(thread.id, thread);
    return { ...describeChannel(thread), status: 201 };
  });
}

function listCommands(_: Request, __: string[], world: World): Reply {
  return { status: 200, body: [...world.commands.values()] };
}

function createCommand(request: Request, _: string[], world: World): Reply {
  const refused = check("command", request, world);
  if (refused !== null) return refused;
  const same = [...world.commands.values()].find(({ name }) => name === request.body["name"]);
  const id = (same?.["id"] as string | undefined) ?? world.nextId();
  // Discord fills in what was left out.
  const filled = { type: 1, nsfw: false, default_member_permissions: null, version: world.nextId() };
  world.commands.set(id, { id, application_id: world.application, ...filled, ...request.body });
  return { status: same === undefined ? 201 : 200, body: world.commands.get(id) };
}

function editCommand(request: Request, [, id]: string[], world: World): Reply {
  const known = world.commands.get(id!);
  if (known === undefined) return error(404, 10_063, "Unknown application command");
  const refused = check("command edit", request, world);
  if (refused !== null) return refused;
  world.commands.set(id!, { ...known, ...request.body, version: world.nextId() });
  return { status: 200, body: world.commands.get(id!) };
}

function deleteCommand(_: Request, [, id]: string[], world: World): Reply {
  return world.commands.delete(id!) ? { status: 204 } : error(404, 10_063, "Unknown application command");
}

const kindOfCallback: Readonly<Record<number, BodyKind>> = {
  4: "acknowledgement",
  5: "acknowledgement",
  8: "choices",
  9: "modal",
};

function callBack(request: Request, [id, token]: string[], world: World): Reply {
  const interaction = world.interactions.get(token!);
  if (interaction === undefined || interaction.id !== id || interaction.expired)
    return error(404, 10_062, "Unknown interaction");
  if (interaction.callback !== null) {
    return error(400, 40_060, "Interaction has already been acknowledged.");
  }
  const { type } = request.body as { type: number };
  // To a pressed button or a form the bot may also say that a message will change (6).
  const refused = type === 6 ? null : check(kindOfCallback[type] ?? "acknowledgement", request, world);
  if (refused !== null) return refused;
  interaction.callback = request.body as unknown as NonNullable<StoredInteraction["callback"]>;
  if (type === 4) {
    const data = (request.body["data"] ?? {}) as Record<string, unknown>;
    interaction.original = store({ ...request, body: data }, "0", world);
  }
  world.changed();
  return { status: 204 };
}

function editOriginal(request: Request, [, token]: string[], world: World): Reply {
  const interaction = world.interactions.get(token!);
  if (interaction === undefined || interaction.expired) return error(404, 10_015, "Unknown Webhook");
  if (interaction.callback === null) return noMessage;
  const refused = check("answer edit", request, world);
  if (refused !== null) return refused;
  interaction.original = store(request, "0", world);
  world.changed();
  return { status: 200, body: describe(interaction.original) };
}

function answerFurther(request: Request, [, token]: string[], world: World): Reply {
  const interaction = world.interactions.get(token!);
  if (interaction === undefined || interaction.expired) return error(404, 10_015, "Unknown Webhook");
  const refused = check("further answer", request, world);
  if (refused !== null) return refused;
  const message = store(request, "0", world);
  interaction.further.push(message);
  world.changed();
  return { status: 200, body: describe(message) };
}
