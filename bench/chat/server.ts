// A process of its own, so that what it costs is counted apart: one platform, or the publishers of the made-up world.
import { openWorld } from "../../src/demo/world.ts";
import { startDiscordServer } from "../../tests/support/discord-server/server.ts";
import { appToken, botToken, SlackServer } from "../../tests/support/slack-server/server.ts";
import type { Posted, Served } from "./served.ts";

const [kind, count] = [process.argv[2] as "slack" | "discord" | "world", Number(process.argv[3])];

/** When each message was posted, in the order of time, and in how many channels. */
function posted(rooms: readonly (readonly { at: number }[])[], faults: readonly string[]): Posted {
  const times = rooms.flat().map(({ at }) => at);
  return {
    messages: times.length,
    channels: rooms.filter((room) => room.length > 0).length,
    seconds: (Math.max(...times) - Math.min(...times)) / 1000,
    faults: [...new Set(faults)],
  };
}

const start: Readonly<Record<typeof kind, () => Promise<{ served: Served; told: () => Posted | null }>>> = {
  async slack() {
    const server = await SlackServer.start();
    const channels = Array.from({ length: count }, (_, number) => `C0BENCH${number}`);
    for (const id of channels) server.workspace.channel(id);
    const { apiUrl } = server;
    const settings = { botToken, appToken, signingSecret: null, httpPort: null, apiUrl };
    return {
      served: { channels, slack: settings },
      told: () =>
        posted(
          channels.map((id) => server.workspace.posted(id).map(({ ts }) => ({ at: Number(ts) * 1000 }))),
          server.workspace.faults,
        ),
    };
  },
  async discord() {
    const server = await startDiscordServer();
    const channels = Array.from({ length: count }, (_, number) =>
      String(700_000_000_000_000_000n + BigInt(number)),
    );
    for (const id of channels) server.addChannel(id);
    return {
      served: { channels, discord: { token: server.token, apiUrl: server.api } },
      told: () =>
        posted(
          channels.map((id) => server.channels.get(id)!.messages),
          server.problems,
        ),
    };
  },
  async world() {
    const world = await openWorld();
    world.publish(Date.now());
    return { served: { channels: [], feeds: world.feeds }, told: () => null };
  },
};

const { served, told } = await start[kind]();
process.on("message", () => void process.send?.(told()));
process.send?.(served);
