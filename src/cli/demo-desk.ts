import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../config/config.ts";
import type { Message } from "../core/message.ts";
import { defaultSettings } from "../core/settings.ts";
import { openWorld } from "../demo/world.ts";
import { keyboard } from "../keyboard.ts";
import type { RunningDesk } from "../main.ts";
import { openDesk } from "../main.ts";
import { readConfigAloud } from "./configuration.ts";

export interface DemoDesk {
  desk: RunningDesk;
  world: Awaited<ReturnType<typeof openWorld>>;
  close(): Promise<void>;
}

/**
 * A desk that follows the made-up world on data of its own; null when it can't be opened. By the real clock and many
 * feeds at once, unless told otherwise: one after another they always give the same ids.
 */
export async function openDemoDesk(
  onMessage: (message: Message) => void,
  {
    now = Date.now,
    concurrency = defaultSettings.concurrency,
  }: { now?: () => number; concurrency?: number } = {},
): Promise<DemoDesk | null> {
  const catalogue = readConfigAloud({
    data: "",
    feeds: "feeds.yaml",
    companies: "companies.yaml",
    service: false,
    stories: false,
    files: [],
  });
  if (catalogue === null) return null;
  const world = await openWorld();
  const dataDir = await mkdtemp(join(tmpdir(), "newsdesk-demo-"));
  const remove = async () => {
    await world.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  const opened = await openDesk({
    config: configFor(catalogue, world.feeds, concurrency),
    dataDir,
    now,
    random: Math.random,
    // Its publishers are this machine, which needs no pause.
    limits: { pageGapMs: 0 },
    onMessage,
    onTrouble: (what, error) => console.error(what, error),
  });
  if (!opened.ok) {
    console.error(opened.fault.message);
    await remove();
    return null;
  }
  const desk = opened.value;
  return {
    desk,
    world,
    async close() {
      await desk.stop();
      await remove();
    },
  };
}

const configFor = (catalogue: Config, feeds: Config["feeds"], concurrency: number): Config => ({
  ...catalogue,
  feeds,
  destinations: [{ ...keyboard, id: "newsroom" }],
  settings: { ...defaultSettings, allowPrivate: ["127.0.0.1"], concurrency },
  environment: { databaseUrl: null, cacheUrl: null, proxyUrl: null, slack: null, discord: null },
});
