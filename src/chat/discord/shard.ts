import { setTimeout as sleep } from "node:timers/promises";
import { Client, GatewayDispatchEvents, Options, Routes, SimpleShardingStrategy } from "discord.js";
import type { Api } from "./api.ts";
import type { DiscordNeeds } from "./settings.ts";

/** How long a shard's owner may be silent before another takes it, and how long to wait after failures. */
export interface ShardTimes {
  leaseMs: number;
  firstRetryMs: number;
  longestRetryMs: number;
  /** Discord takes so many milliseconds between two sessions that are begun. */
  identifyMs: number;
}
export const shardTimes: ShardTimes = {
  leaseMs: 30_000,
  firstRetryMs: 5_000,
  longestRetryMs: 300_000,
  identifyMs: 5_500,
};

/** Close codes after which coming back can't help: the token, the intents or the version are wrong. */
const hopeless = new Set([4004, 4012, 4013, 4014]);
/** The desk asks for no events beyond interactions, which come unasked. */
const intents = 0;
/** How long a connection may take to close. */
const patienceMs = 1_000;

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
    await sleep(at - Date.now(), undefined, { signal });
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
  const { times, onInteraction } = hold;
  const { log, random, settings } = hold.needs;
  const { id } = shard;
  const closed = new AbortController();
  const running = (async () => {
    for (let failures = 0; !closed.signal.aborted; ) {
      const client = createClient(shard, hold, closed.signal);
      const { promise: ended, resolve: end } = Promise.withResolvers<number>();
      client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: unknown) => onInteraction(data));
      client.on("shardReady", () => {
        failures = 0;
        log.info({ shard: id }, "discord connected");
      });
      client.on("shardResume", () => log.info({ shard: id }, "discord resumed"));
      client.on("shardDisconnect", ({ code }) => end(code));
      client.on("error", ({ name }) => log.warn({ shard: id, error: name }, "discord client"));
      client.on("shardError", ({ name }) => log.warn({ shard: id, error: name }, "discord connection"));
      const onClosed = () => end(0);
      closed.signal.addEventListener("abort", onClosed, { once: true });
      client.login(settings.token).catch((error: { code?: unknown }) => {
        log.warn({ shard: id, code: String(error.code ?? "network") }, "discord login failed");
        end(error.code === "TokenInvalid" ? 4004 : 1);
      });
      const code = await ended;
      closed.signal.removeEventListener("abort", onClosed);
      // A client that is closed before it is ready never says that it is.
      await Promise.race([client.destroy().catch(() => {}), sleep(patienceMs)]);
      if (code === 0) return;
      log.warn({ shard: id, code }, "discord connection ended");
      if (hopeless.has(code)) return;
      await pause(backoff(++failures, times, random), closed.signal);
    }
  })();
  return {
    async close() {
      closed.abort();
      await running;
    },
  };
}

/** A client that keeps nothing of what it sees: the desk reads interactions as they come. */
function createClient({ id, count }: Shard, { needs, turn }: Hold, closed: AbortSignal): Client {
  const { apiUrl } = needs.settings;
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
    rest: { retries: 0, ...(apiUrl === null ? {} : { api: apiUrl }) },
    ws: {
      buildIdentifyThrottler: async () => ({ waitForIdentify: (_, signal) => turn(signal) }),
      buildStrategy(manager) {
        // A shard that is closed while it connects would connect again half a second later. It asks for its session
        // first, and waits for that for ever.
        const session = manager.options.retrieveSessionInfo;
        manager.options.retrieveSessionInfo = (shard) =>
          closed.aborted ? new Promise<never>(() => {}) : session(shard);
        return new SimpleShardingStrategy(manager);
      },
    },
  });
}

const backoff = (failures: number, { firstRetryMs, longestRetryMs }: ShardTimes, random: () => number): number =>
  Math.min(firstRetryMs * 2 ** (failures - 1), longestRetryMs) * (0.5 + random() / 2);

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
