import { Client, GatewayDispatchEvents, Options, Routes } from "discord.js";
import type { Api } from "./api.ts";
import type { DiscordNeeds } from "./settings.ts";

/** How long a shard's owner may be silent before another takes it, and how long to wait after failures. */
export interface ShardTimes {
  leaseMs: number;
  firstRetryMs: number;
  longestRetryMs: number;
}
export const shardTimes: ShardTimes = { leaseMs: 30_000, firstRetryMs: 5_000, longestRetryMs: 300_000 };

/** Close codes after which coming back can't help: the token, the intents or the version are wrong. */
const hopeless = new Set([4004, 4012, 4013, 4014]);
/** The desk asks for no events beyond interactions, which come unasked. */
const intents = 0;

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
  const running = (async () => {
    const count = await countShards(api, needs, times, stopped.signal);
    const shards = Array.from({ length: count }, (_, id) => ({ id, count }));
    await Promise.all(shards.map((shard) => holdShard(shard, needs, onInteraction, times, stopped.signal)));
  })();
  return {
    async stop() {
      stopped.abort();
      await running;
    },
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

async function holdShard(
  shard: { id: number; count: number },
  needs: DiscordNeeds,
  onInteraction: (raw: unknown) => void,
  times: ShardTimes,
  signal: AbortSignal,
): Promise<void> {
  const { desk, log, now } = needs;
  const name = `discord/shard/${shard.id}`;
  let gateway: ReturnType<typeof openGateway> | null = null;
  let heldUntil = 0;
  while (!signal.aborted) {
    // What stands in the way of asking may pass before the lease does.
    const held = await desk.holdLease(name, times.leaseMs).catch(() => null);
    if (held === true) heldUntil = now() + times.leaseMs;
    if (held === true && gateway === null) {
      log.info({ shard: shard.id }, "discord shard taken");
      gateway = openGateway(shard, needs, onInteraction, times);
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
function openGateway(
  { id, count }: { id: number; count: number },
  { log, random, settings }: DiscordNeeds,
  onInteraction: (raw: unknown) => void,
  times: ShardTimes,
) {
  const closed = new AbortController();
  const running = (async () => {
    for (let failures = 0; !closed.signal.aborted; ) {
      const client = createClient(id, count, settings.apiUrl);
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
      await client.destroy().catch(() => {});
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
function createClient(id: number, count: number, apiUrl: string | null): Client {
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
