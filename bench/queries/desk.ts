// A process of its own, so that its memory is that of one desk: opens a filled store and asks it the commands.
import { loadConfig } from "../../src/config/load.ts";
import { openDesk } from "../../src/main.ts";
import type { Question } from "../ask.ts";
import { askDesk } from "../ask.ts";
import type { Figure } from "../report.ts";

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

const questions: readonly Question[] = [
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
await askDesk(desk, questions, section, (figure) => void process.send?.(figure));
tell("peak memory of the main process", process.resourceUsage().maxRSS / 1024, "MB", "< 150 MB at 100,000");
await desk.stop();
process.disconnect();
