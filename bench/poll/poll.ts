import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { deskFlags } from "../desk-flags.ts";
import type { Figure } from "../report.ts";
import { median } from "../report.ts";
import type { TreeUse } from "./process-tree.ts";
import { watchTree } from "./process-tree.ts";

const feeds = 1_000;
const concurrency = 16;
const runs = 3;

interface Run {
  seconds: Map<string, number>;
  failed: number;
  articles: number;
  use: TreeUse;
}

/** Feeds of 69 KB on loopback, each under a host name of its own, beside a plain loop; in turn, medians. */
export async function benchPoll(): Promise<Figure[]> {
  const server = fork(script("server.ts"), [String(feeds)]);
  const [{ port }] = (await once(server, "message")) as [{ port: number }];
  const desk: Run[] = [];
  const plain: Run[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      desk.push(await measure("desk.ts", port, deskFlags()));
      plain.push(await measure("plain.ts", port, process.execArgv));
    }
  } finally {
    server.kill();
  }
  for (const run of [...desk, ...plain]) {
    if (run.failed > 0)
      throw new Error(`${run.failed} of ${feeds} feeds failed: the figures would be worthless`);
  }
  const rate = (list: readonly Run[], phase: string) =>
    feeds / median(list.map((run) => run.seconds.get(phase)!));
  const use = (list: readonly Run[], key: keyof TreeUse) => median(list.map((run) => run.use[key]));
  const ratio = median(
    desk.map((run, index) => plain[index]!.seconds.get("cold")! / run.seconds.get("cold")!),
  );
  const figure = (name: string, value: number, unit: string, aim?: string): Figure => ({
    section: "poll",
    name,
    value,
    unit,
    ...(aim !== undefined && { aim }),
  });
  return [
    figure(
      `${feeds} feeds cold, desk (stored: ${desk[0]!.articles} articles)`,
      rate(desk, "cold"),
      "feeds/s",
    ),
    figure(`${feeds} feeds cold, rss-parser parseURL`, rate(plain, "cold"), "feeds/s"),
    figure("cold, desk against parseURL, run by run", ratio, "times", "≥ 2"),
    figure(`${feeds} feeds again, 304`, rate(desk, "unchanged"), "feeds/s", "≥ 1,500"),
    figure("processor time, desk: main process", use(desk, "mainSeconds"), "s"),
    figure("processor time, desk: parser children", use(desk, "childSeconds"), "s"),
    figure("processor time, parseURL", use(plain, "mainSeconds"), "s"),
    figure("peak memory, desk: main process", use(desk, "mainPeakMb"), "MB"),
    figure("peak memory, desk: parser children together", use(desk, "childPeakMb"), "MB"),
    figure("peak memory, parseURL", use(plain, "mainPeakMb"), "MB"),
  ];
}

async function measure(name: string, port: number, execArgv: readonly string[]): Promise<Run> {
  const child = fork(script(name), [port, feeds, concurrency].map(String), { execArgv: [...execArgv] });
  const watch = watchTree(child.pid!);
  const seconds = new Map<string, number>();
  let counts = { failed: feeds, articles: 0 };
  child.on("message", (message: { phase: string; seconds: number; failed: number; articles: number }) => {
    if (message.phase === "done") counts = message;
    else seconds.set(message.phase, message.seconds);
  });
  child.on("disconnect", () => (use = watch.stop()));
  let use: TreeUse | null = null;
  await once(child, "exit");
  return { seconds, ...counts, use: use ?? watch.stop() };
}

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
