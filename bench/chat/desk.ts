// A process of its own, so that its processor time and memory can be read apart: a desk on both platforms at nine.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectChats } from "../../src/cli/chats.ts";
import { loadConfig } from "../../src/config/load.ts";
import { topics, languages } from "../../src/core/article.ts";
import type { Destination } from "../../src/core/destination.ts";
import { weekdays } from "../../src/core/destination.ts";
import { defaultSettings } from "../../src/core/settings.ts";
import { openDesk } from "../../src/main.ts";
import type { Served } from "./served.ts";

// A first one only loads, and so leaves what it has stripped and compiled for the one that is measured.
if (process.argv[2] === "loaded") process.exit();

const { slack, discord, world } = JSON.parse(process.argv[2]!) as Record<
  "slack" | "discord" | "world",
  Served
>;
const tell = (figures: object) => void process.send?.(figures);

/** The clock of a day in Hong Kong that is moved on to nine. */
let shift = Date.parse("2026-11-27T08:30:00+08:00") - Date.now();
const now = () => Date.now() + shift;

const destinationsOn = (platform: "slack" | "discord", { channels }: Served): Destination[] =>
  channels.map((channel, number) => ({
    id: `${platform}-${number}`,
    platform,
    channel,
    thread: null,
    language: number % 2 === 0 ? "en" : "zh-Hant",
    topics,
    companies: [],
    languages,
    digest: { hour: 9, minute: 0, days: weekdays, timezone: "Asia/Hong_Kong" },
  }));

const { config: own } = loadConfig({
  feedsFile: "feeds.yaml",
  companiesFile: "companies.yaml",
  env: {},
  today: "2026-11-27",
});
const config = {
  ...own,
  feeds: world.feeds ?? [],
  destinations: [...destinationsOn("slack", slack), ...destinationsOn("discord", discord)],
  settings: { ...defaultSettings, allowPrivate: ["127.0.0.1"] },
  environment: { ...own.environment, slack: slack.slack ?? null, discord: discord.discord ?? null },
};
const dataDir = mkdtempSync(join(tmpdir(), "newsdesk-bench-"));
const opened = await openDesk({
  config,
  dataDir,
  now,
  random: Math.random,
  onMessage: () => {},
  onTrouble: (what, error) => console.error(what, error),
});
if (!opened.ok) throw new Error(opened.fault.message);
const desk = opened.value;
await desk.round();
const log = { info: () => {}, warn: (fields: object, event: string) => console.error(event, fields) };
await connectChats(desk, config, log, (fault) => console.error(fault.message), new AbortController().signal);
tell({ kind: "connected", peakMb: process.resourceUsage().maxRSS / 1024 });
shift += 30 * 60_000;
const began = performance.now();
const before = process.cpuUsage();
await desk.round();
const used = process.cpuUsage(before);
tell({
  kind: "sent",
  seconds: (performance.now() - began) / 1000,
  processorSeconds: (used.user + used.system) / 1e6,
  peakMb: process.resourceUsage().maxRSS / 1024,
});
await desk.stop();
rmSync(dataDir, { recursive: true, force: true });
process.disconnect();
