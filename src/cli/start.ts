import { join } from "node:path";
import { storeImages } from "../chat/terminal/images.ts";
import { answerLines, openTerminal, renderMessage } from "../chat/terminal/prompt.ts";
import type { CliOptions } from "../cli.ts";
import type { FeedReport } from "../core/desk.ts";
import type { Fault } from "../core/fault.ts";
import { plainMessage } from "../core/message.ts";
import { count } from "../core/wording/english.ts";
import type { RunningDesk } from "../main.ts";
import { openDesk } from "../main.ts";
import { lockDesk } from "../store/lock.ts";
import { readConfigAloud } from "./configuration.ts";
import { makeDataFolder } from "./data-folder.ts";
import type { DeskLog } from "./log.ts";
import { atStart } from "./start-fault.ts";
import { inLog, inWords, logPoll, reason } from "./telling.ts";

/** `npm start`: the desk in a terminal, for piped commands, or as a service. Returns the exit code. */
export async function start(options: CliOptions): Promise<number> {
  const interactive = process.stdin.isTTY && !options.service;
  const staying = interactive || options.service;
  let show: (text: string) => void = (text) => console.log(text);
  // A terminal shows the desk; its log goes beside the data. A service is told of in its log alone.
  const log = options.service ? await openLog(null) : null;
  const telling = log === null ? inWords((text) => show(text)) : inLog(log);
  const refuse = (fault: Fault): number => {
    telling.refused(fault);
    return 1;
  };
  const config = readConfigAloud(options, telling.misconfigured);
  if (config === null) return 1;
  const folder = makeDataFolder(options.data);
  if (!folder.ok) return refuse(folder.fault);
  const onPostgres = config.environment.databaseUrl !== null;
  const lock = onPostgres ? null : lockDesk(options.data);
  if (lock?.ok === false) {
    if (staying || lock.fault.code !== "desk-running") return refuse(atStart(lock.fault, false));
    console.error(`Another desk is running on ${folder.value}: commands are answered from its data.\n`);
  }
  // Commands alone needn't keep a desk from starting meanwhile.
  if (!staying && lock?.ok) lock.value();
  const opened = await openDesk({
    config,
    dataDir: options.data,
    now: Date.now,
    random: Math.random,
    beside: lock?.ok === false,
    onMessage: telling.posted,
    onTrouble: telling.trouble,
  });
  if (!opened.ok) return refuse(atStart(opened.fault, onPostgres));
  const desk = opened.value;
  const answer = async (line: string) =>
    storeImages(await desk.answer(line), join(options.data, "charts"), (error) =>
      show(`a chart can't be written: ${reason(error)}`),
    );
  const closing = new AbortController();
  if (staying && (config.environment.slack !== null || config.environment.discord !== null)) {
    // Loaded by those only who use them.
    const { connectChats } = await import("./chats.ts");
    const chatLog = log ?? (await openLog(join(options.data, "desk.log")));
    void connectChats(desk, config, chatLog, telling.fault, closing.signal);
  }
  if (interactive) await runInTerminal(desk, answer, (print) => (show = print));
  else if (log !== null) {
    const feeds = count(config.feeds.length, "feed", "feeds");
    log.info(
      { folder: folder.value, feeds: config.feeds.length },
      `HK Newsdesk runs as a service on ${folder.value} with ${feeds}; SIGTERM or Ctrl-C stops it.`,
    );
    await runAsService(desk, log);
  } else await answerLines({ input: process.stdin, output: process.stdout, answer });
  closing.abort();
  await desk.stop();
  if (staying && lock?.ok) lock.value();
  return 0;
}

/** Piped commands need no log. */
async function openLog(file: string | null): Promise<DeskLog> {
  const { createLog } = await import("./log.ts");
  return createLog(file);
}

async function runInTerminal(
  desk: RunningDesk,
  answer: RunningDesk["answer"],
  printWith: (print: (text: string) => void) => void,
) {
  let say = await desk.wording();
  console.log(`${renderMessage(plainMessage(say.welcome), process.stdout)}\n`);
  // What a command polls is told by its answer.
  let answering = 0;
  const terminal = openTerminal({
    input: process.stdin,
    output: process.stdout,
    async answer(line) {
      answering++;
      try {
        return await answer(line);
      } finally {
        say = await desk.wording();
        answering--;
      }
    },
    complete: (line) => desk.complete(line),
  });
  printWith((text) => terminal.print(text));
  const of = await desk.dueCount();
  const first: FeedReport[] = [];
  desk.onReport((report) => {
    if (answering === 0 || first.length < of) terminal.print(say.pollLine(report, "short"));
    if (first.length >= of) return;
    first.push(report);
    terminal.progress(first.length < of ? { done: first.length, of } : null);
    if (first.length === of) terminal.print(say.pollSummary(first));
  });
  if (of > 0) terminal.progress({ done: 0, of });
  const running = desk.run();
  await terminal.ended;
  console.log(say.closing);
  await desk.stop();
  await running;
}

async function runAsService(desk: RunningDesk, log: DeskLog) {
  desk.onReport((report) => logPoll(report, log));
  const running = desk.run();
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await desk.stop();
  await running;
  log.info({}, "HK Newsdesk has stopped.");
}
