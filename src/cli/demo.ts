import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderMessage } from "../chat/terminal/prompt.ts";
import type { Config } from "../config/config.ts";
import { defaultSettings } from "../core/settings.ts";
import { topics } from "../core/article.ts";
import { en } from "../core/wording/en.ts";
import { openWorld } from "../demo/world.ts";
import { openDesk } from "../main.ts";
import { readConfigAloud } from "./configuration.ts";

const asked = ["/stance facebook", "/stance google", "/stance telegram"];
/** A page that was read, one behind a wall, and one that changed. */
const explained = [
  "/harbour-gazette/court-order-27-accounts",
  "/island-wire/hk-subscriber-records",
  "/ferry-chat/requests",
];

/** `npm run demo`: the whole desk on a made-up world of publishers, by the real clock. Returns the exit code. */
export async function demo(): Promise<number> {
  const catalogue = readConfigAloud({
    data: "",
    feeds: "feeds.yaml",
    companies: "companies.yaml",
    service: false,
    stories: false,
    files: [],
  });
  if (catalogue === null) return 1;
  const world = await openWorld();
  const dataDir = await mkdtemp(join(tmpdir(), "newsdesk-demo-"));
  const config: Config = {
    ...catalogue,
    feeds: world.feeds,
    destinations: [
      {
        id: "newsroom",
        platform: "terminal",
        channel: null,
        thread: null,
        language: "en",
        topics,
        companies: [],
        languages: ["en", "zh-Hant", "zh-Hans"],
        digest: null,
      },
    ],
    settings: { ...defaultSettings, allowPrivate: ["127.0.0.1"] },
    environment: { databaseUrl: null, cacheUrl: null, proxyUrl: null, slack: null, discord: null },
  };
  const opened = await openDesk({
    config,
    dataDir,
    now: Date.now,
    random: Math.random,
    // Its publishers are this machine, which needs no pause.
    limits: { pageGapMs: 0 },
    onMessage: (message) => console.log(`\n${renderMessage(message, process.stdout)}\n`),
    onTrouble: (what, error) => console.error(what, error),
  });
  if (!opened.ok) {
    console.error(opened.fault.message);
    return 1;
  }
  const desk = opened.value;
  const say = async (line: string) => {
    console.log(`\n> ${line}`);
    console.log(renderMessage(await desk.answer(line), process.stdout));
  };
  try {
    console.log(en.demoBacklog(world.feeds.length));
    await say("/poll");
    world.publish(Date.now());
    console.log(`\n${en.demoNews}`);
    await say("/poll");
    console.log(`\n${en.demoPages(await desk.readPages())}`);
    for (const path of explained) await say(`/explain ${new URL(path, world.feeds[0]!.url).href}`);
    await say("/digest now");
    for (const line of asked) await say(line);
    return 0;
  } finally {
    await desk.stop();
    await world.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}
