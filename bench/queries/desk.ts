// A process of its own, so that its memory is that of one desk: opens a filled store and asks it the commands.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { loadConfig } from "../../src/config/load.ts";
import { openDesk } from "../../src/main.ts";
import type { Figure } from "../report.ts";
import { percentile } from "../report.ts";

const [dataDir, size] = [process.argv[2]!, Number(process.argv[3])];
const section = `${size.toLocaleString("en")} articles`;
const tell = (name: string, value: number, unit: string, aim?: string) =>
  process.send?.({ section, name, value, unit, ...(aim !== undefined && { aim }) } satisfies Figure);

const { config } = loadConfig({
  feedsFile: "feeds.yaml",
  companiesFile: "companies.yaml",
  env: {},
  today: "2026-01-01",
});
const opened = await openDesk({
  config,
  dataDir,
  now: Date.now,
  random: Math.random,
  onMessage: () => {},
  onTrouble: (what, error) => {
    throw new Error(what, { cause: error });
  },
});
if (!opened.ok) throw new Error(opened.fault.message);
const desk = opened.value;

const commands: readonly (readonly [string, readonly string[], number, string?])[] = [
  [
    "/stance",
    ["/stance facebook", "/stance telegram user-data", "/stance hsbc", "/stance 谷歌"],
    500,
    "p99 < 10 ms",
  ],
  ["/find, a common word", ["/find council all:yes", "/find 香港 all:yes"], 100],
  ["/find, a rare word", ["/find zyxwv12345 all:yes", "/find 罕見詞語 all:yes"], 100],
  [
    "/find, common and rare together",
    ["/find council zyxwv12345 all:yes", "/find 香港 罕見詞語 all:yes"],
    60,
  ],
  [
    "/find, two common words and a phrase",
    ['/find "user data" police all:yes', "/find 用户数据 國安法 all:yes"],
    60,
  ],
  ["/find, relevant only", ["/find council", "/find 國安法"], 60],
];
for (const [name, lines, times, aim] of commands) {
  for (const line of lines) await desk.answer(line);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const took: number[] = [];
  for (let index = 0; index < times; index++) {
    const began = performance.now();
    await desk.answer(lines[index % lines.length]!);
    took.push(performance.now() - began);
    await new Promise((resolve) => setImmediate(resolve));
  }
  delay.disable();
  tell(`${name}, p50`, percentile(took, 0.5), "ms");
  tell(`${name}, p99`, percentile(took, 0.99), "ms", aim);
  tell(`${name}, longest block of the loop`, delay.max / 1e6, "ms", "≤ 50 ms");
}
tell("peak memory of the main process", process.resourceUsage().maxRSS / 1024, "MB", "< 150 MB at 100,000");
await desk.stop();
process.disconnect();
