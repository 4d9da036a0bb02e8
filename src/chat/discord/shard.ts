import { setTimeout as sleep } from "node:timers/promises";
import { Client, GatewayDispatchEvents, Options, Routes, SimpleShardingStrategy } from "discord.js";
import type { Api } from "./api.ts";
import { baseAddress } from "./api.ts";
import type { DiscordNeeds } from "./settings.ts";

/** How long a shard's owner may be silent before another takes it, and how long to wait after failures. */
export interface ShardTimes {
  leaseMs: number;
  firstRetryMs: number;
  longestRetryMs: number;
  /** How far apart Discord wants two sessions to be begun. */
  identifyMs: number;
  /** How long a connection may take to close. */
  leaveMs: number;
}
export const shardTimes: ShardTimes = {
  leaseMs: 30_000,
  firstRetryMs: 5_000,
  longestRetryMs: 300_000,
  identifyMs: 5_500,
  leaveMs: 1_000,
};

/** Close codes after which coming back can't help: the token, the intents or the version are wrong. */
const hopeless = new Set([4004, 4012, 4013, 4014]);
/** The desk asks for no events beyond interactions, which come unasked. */
const intents = 0;
/** How a client ends without a close code. */
const codes = { loginFailed: 1, tokenRefused: 4004 } as const;

export interface Shards {
  /** Gives up the shards, for others to take. */
  stop(): Promise<void>;
}

/**
 * Holds the gateway's shards, each only while this desk has its lease, since two on one shard would both get every
 * interaction. A desk without a lease stands by.
 */
export function holdShards(
  api: Api,
  needs: DiscordNeeds,
  onInteraction: (raw: unknown) => void,
  times: ShardTimes,
): Shards {
  const stopped = new AbortController();
  const hold: Hold = { needs, onInteraction, times, turn: takeTurns(times.identifyMs) };
  const running = (async () => {
    const count = await countShards(api, needs, times, stopped.signal);
    const shards = Array.from({ length: count }, (_, id) => ({ id, count }));
    await Promise.all(shards.map((shard) => holdShard(shard, hold, stopped.signal)));
  })();
  return {
    async stop() {
      stopped.abort();
      await running;
    },
  };
}

/** What all shards of this desk share. */
interface Hold {
  needs: DiscordNeeds;
  onInteraction: (raw: unknown) => void;
  times: ShardTimes;
  /** Waits until a session may be begun. */
  turn: (signal: AbortSignal) => Promise<void>;
}

interface Shard {
  id: number;
  count: number;
}

function takeTurns(gapMs: number): Hold["turn"] {
  let free = 0;
  return async (signal) => {
    const at = Math.max(free, Date.now());
    free = at + gapMs;
    await sleep(Math.max(0, at - Date.now()), undefined, { signal });
  };
}

/** How many shards Discord wants; one for fewer than 2,500 servers. 0 when told to stop before it was known. */
async function countShards(
  api: Api,
  { log, random }: DiscordNeeds,
  times: ShardTimes,
  signal: AbortSignal,
): Promise<number> {
  for (let failures = 1; !signal.aborted; failures++) {
    const asked = await api.get<{ shards: number }>(Routes.gatewayBot());
    if (asked.kind === "done") return Math.max(1, asked.value.shards);
    const code = asked.kind === "refused" ? asked.status : asked.kind;
    log.warn({ code, failures }, "discord gateway not reached");
    if (asked.kind === "refused" && asked.status === 401) return 0;
    await pause(backoff(failures, times, random), signal);
  }
  return 0;
}

async function holdShard(shard: Shard, hold: Hold, signal: AbortSignal): Promise<void> {
  const { times } = hold;
  const { desk, log, now } = hold.needs;
  const name = `discord/shard/${shard.id}`;
  let gateway: ReturnType<typeof openGateway> | null = null;
  let heldUntil = 0;
  while (!signal.aborted) {
    // What stands in the way of asking may pass before the lease does.
    const held = await desk.holdLease(name, times.leaseMs).catch(() => null);
    if (held === true) heldUntil = now() + times.leaseMs;
    if (held === true && gateway === null) {
      log.info({ shard: shard.id }, "discord shard taken");
      gateway = openGateway(shard, hold);
    } else if (gateway !== null && (held === false || now() >= heldUntil)) {
      log.warn({ shard: shard.id }, "discord shard lost to another desk");
      await gateway.close();
      gateway = null;
    }
    await pause(times.leaseMs / 3, signal);
  }
  await gateway?.close();
  if (gateway !== null) await desk.releaseLease(name).catch(() => {});
}

/** One discord.js client on one shard, begun anew when it ends for a reason that may pass. */
function openGateway(shard: Shard, hold: Hold) {
  const closed = new AbortController();
  const running = (async () => {
    for (let failures = 0; !closed.signal.aborted;) {
      const { code, wasReady } = await runClient(shard, hold, closed.signal);
      if (code === null) return;
      hold.needs.log.warn({ shard: shard.id, code }, "discord connection ended");
      if (hopeless.has(code)) return;
      failures = wasReady ? 1 : failures + 1;
      await pause(backoff(failures, hold.times, hold.needs.random), closed.signal);
    }
  })();
  return {
    async close() {
      closed.abort();
      await running;
    },
  };
}

/** Settles when the client ends with a code, or with null when it was told to. discord.js itself connects again meanwhile. */
async function runClient(
  shard: Shard,
  { needs, times, turn, onInteraction }: Hold,
  closed: AbortSignal,
): Promise<{ code: number | null; wasReady: boolean }> {
  const { log, settings } = needs;
  const { id } = shard;
  const over = new AbortController();
  const client = createClient(shard, settings.apiUrl, turn, over.signal);
  const { promise: ended, resolve: end } = Promise.withResolvers<number | null>();
  let [ready, wasReady] = [false, false];
  const onReady = (event: string) => () => {
    [ready, wasReady] = [true, true];
    if (over.signal.aborted) void client.destroy();
    else log.info({ shard: id }, event);
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: unknown) => {
    if (!over.signal.aborted) onInteraction(data);
  });
  client.on("shardReady", onReady("discord connected"));
  client.on("shardResume", onReady("discord resumed"));
  client.on("shardReconnecting", () => (ready = false));
  client.on("shardDisconnect", ({ code }) => end(code));
  client.on("error", ({ name }) => log.warn({ shard: id, error: name }, "discord client"));
  client.on("shardError", ({ name }) => log.warn({ shard: id, error: name }, "discord connection"));
  client.login(settings.token).catch((error: { code?: string }) => {
    log.warn({ shard: id, code: error.code ?? "network" }, "discord login failed");
    end(error.code === "TokenInvalid" ? codes.tokenRefused : codes.loginFailed);
  });
  const onClosed = () => end(null);
  closed.addEventListener("abort", onClosed, { once: true });
  if (closed.aborted) end(null);
  const code = await ended;
  closed.removeEventListener("abort", onClosed);
  over.abort();
  // A client that is destroyed while it connects leaves a socket whose errors nobody hears, which would end the
  // process: that one is destroyed when it is ready, or never connects again.
  if (ready)
    await Promise.race([
      client.destroy().catch(() => {}),
      pause(times.leaveMs, new AbortController().signal),
    ]);
  return { code, wasReady };
}

/** A client that keeps nothing of what it sees: the desk reads interactions as they come. */
function createClient(
  { id, count }: Shard,
  apiUrl: string | null,
  turn: Hold["turn"],
  over: AbortSignal,
): Client {
  return new Client({
    intents,
    shards: [id],
    shardCount: count,
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ThreadManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    rest: { retries: 0, ...baseAddress(apiUrl) },
    ws: {
      buildIdentifyThrottler: async () => ({
        waitForIdentify: (_, signal) => turn(AbortSignal.any([signal, over])),
      }),
      buildStrategy(manager) {
        // A shard whose client nobody wants any more would go on connecting. It asks for its session first, and waits
        // for that for ever.
        const session = manager.options.retrieveSessionInfo.bind(manager.options);
        manager.options.retrieveSessionInfo = (shard) =>
          over.aborted ? new Promise<never>(() => {}) : session(shard);
        return new SimpleShardingStrategy(manager);
      },
    },
  });
}

const backoff = (
  failures: number,
  { firstRetryMs, longestRetryMs }: ShardTimes,
  random: () => number,
): number => Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs) * (0.5 + random() / 2);

/** Waits, or less when told to stop. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal.aborted) return Promise.resolve();
  const done = () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", done);
    resolve();
  };
  const timer = setTimeout(done, ms);
  signal.addEventListener("abort", done, { once: true });
  return promise;
}
