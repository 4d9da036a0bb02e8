// A process of its own, so that its memory is that of one desk: opens a filled database and asks it the ledger's commands.
import { loadConfig } from "../../src/config/load.ts";
import { openDesk } from "../../src/main.ts";
import { openStore } from "../../src/store/open.ts";
import type { Question } from "../ask.ts";
import { askDesk } from "../ask.ts";
import type { Figure } from "../report.ts";
import { median } from "../report.ts";

const [dataDir, databaseUrl = "", section] = [process.argv[2]!, process.argv[3], process.argv[4]!];
const tell = (figure: Figure) => void process.send?.(figure);

const { config: own } = loadConfig({
  feedsFile: "feeds.yaml",
  companiesFile: "companies.yaml",
  env: {},
  today: "2026-01-01",
});
const config = {
  ...own,
  environment: { ...own.environment, databaseUrl: databaseUrl === "" ? null : databaseUrl },
};
const started = performance.now();
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
tell({
  section,
  name: "every stance settled anew at start",
  value: (performance.now() - started) / 1000,
  unit: "s",
});

const beganAhead = performance.now();
await desk.readAhead();
tell({
  section,
  name: "records read ahead after a start",
  value: (performance.now() - beganAhead) / 1000,
  unit: "s",
});

const names = config.companies.map((company) => company.name.en);
const most = names[0]!;
const aim = "p99 < 25 ms";
const questions: readonly Question[] = [
  ["/stance, companies in turn", names.slice(0, 40).map((name) => `/stance ${name}`), 400, aim],
  ["/stance, the company with most", [`/stance ${most}`], 300, aim],
  ["/stance, one matter of it", [`/stance ${most} user-data`], 300, aim],
  ["/stances", ["/stances"], 200, aim],
  ["/stances, narrowed", ["/stances user-data", "/stances takedown refused"], 200, aim],
  // A further page comes without the chart.
  [
    "/timeline without its chart, companies in turn",
    names.slice(0, 40).map((name) => `/timeline ${name} before:2026-06-01`),
    200,
    aim,
  ],
  ["/timeline without its chart, the company with most", [`/timeline ${most} before:2026-06-01`], 200, aim],
  [
    "/timeline, companies in turn",
    names.slice(0, 40).map((name) => `/timeline ${name}`),
    120,
    "p99 < 300 ms",
  ],
  ["/timeline, the company with most", [`/timeline ${most}`], 60, "p99 < 300 ms"],
];
await askDesk(desk, questions, section, tell);
tell({
  section,
  name: "peak memory of the main process",
  value: process.resourceUsage().maxRSS / 1024,
  unit: "MB",
});
await desk.stop();

const store = await openStore({ databaseUrl: config.environment.databaseUrl, dataDir });
if (!store.ok) throw new Error(store.fault.message);
const { id } = config.companies[0]!;
const book = { baseline: [], alertsFor: () => [], contestAlertsFor: () => [], correctionFor: () => null };
const points = (await store.value.pointsOf(id, "user-data")).length;
const took: number[] = [];
for (let run = 0; run < 20; run++) {
  const draft = { kind: "confirm", company: id, matter: "user-data", position: "paused" } as const;
  const began = performance.now();
  await store.value.decide(
    { ...draft, condition: null, since: null, target: null, note: "", url: null },
    "bench",
    book,
    Date.now(),
  );
  took.push(performance.now() - began);
}
await store.value.close();
tell({
  section,
  name: `a decision settles a stance of ${points.toLocaleString("en")} points`,
  value: median(took),
  unit: "ms",
});
process.disconnect();
