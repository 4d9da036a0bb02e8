import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Fault, Outcome } from "../../core/fault.ts";
import type { PageBytes, ReadPage } from "../page/read-page.ts";
import type { ParseJob } from "./child.ts";
import type { ParserChoice } from "./parse.ts";
import type { FeedBytes, ReadFeed } from "./read-document.ts";

export interface ParserPoolOptions {
  /** How many children may run at once. */
  size: number;
  /** How long a document may take, in milliseconds; a child that takes longer is killed. */
  deadlineMs?: number;
  /** Heap of a child in MiB; a document that needs more kills its child. */
  heapMb?: number;
  /** A child with nothing to do for this long is ended, in milliseconds. */
  idleMs?: number;
  /** A folder where children keep their compiled code, which halves their time to start; none by default. */
  codeCacheDir?: string;
}

export interface ParserPool {
  /** Reads a fetched feed in a child process. A document that hangs or crashes a child fails by itself. */
  parse(document: FeedBytes): Promise<Outcome<ReadFeed>>;
  /** Reads a fetched page in the same way. */
  readPage(page: PageBytes): Promise<Outcome<ReadPage>>;
  /** Ends the children; documents still being read fail. */
  close(): Promise<void>;
}

/** How a document killed its child. */
type Death = "parse-timeout" | "parse-memory" | "parse-crashed" | "parse-stopped";

/** Every job has its own kind of outcome; who asked for it knows which. */
type Answer = Outcome<unknown>;

interface Task {
  job: ParseJob;
  done(result: Answer | Death): void;
}

interface Child {
  process: ChildProcess;
  /** The first is being read, the others lie ready. */
  tasks: Task[];
  ready: boolean;
  timer: NodeJS.Timeout | undefined;
  /** Set when we kill it. */
  death: Death | null;
}

/** Documents that a child has at most: with the next at hand it needn't wait while the desk is busy storing. */
const atHand = 3;
/** A child that has not said "ready" by then never will. */
const startMs = 30_000;
const entry = fileURLToPath(new URL("./child.ts", import.meta.url));

/**
 * Child processes that parse. They are started when there is work and ended when there is none for a while, know
 * nothing of the desk's environment, and run in UTC. A worker thread would not do: one that runs out of heap takes the
 * whole desk down.
 */
export function createParserPool(options: ParserPoolOptions): ParserPool {
  const { size, deadlineMs = 5_000, heapMb = 256, idleMs = 10_000 } = options;
  const children = new Set<Child>();
  const queue: Task[] = [];
  let closed = false;

  function pump(): void {
    while (queue.length > 0) {
      const child = mostFree();
      if (child === null) return;
      child.tasks.push(queue.shift()!);
      if (child.ready) send(child, child.tasks.at(-1)!);
    }
  }

  /** A child with nothing to do, a new one, or the one that has least at hand; null when all have enough. */
  function mostFree(): Child | null {
    const living = [...children].filter((child) => child.death === null);
    const [least] = living.sort((a, b) => a.tasks.length - b.tasks.length);
    if (least?.tasks.length === 0) return least;
    if (children.size < size) return start();
    return least && least.tasks.length < atHand ? least : null;
  }

  function send(child: Child, task: Task): void {
    if (child.tasks[0] === task) watch(child);
    child.process.send(task.job);
  }

  /** The time of a document runs from when the one before it was done. */
  function watch(child: Child): void {
    clearTimeout(child.timer);
    child.timer = setTimeout(() => kill(child, "parse-timeout"), deadlineMs);
  }

  function start(): Child {
    const process = fork(entry, [], {
      // A child lives for seconds, and its young heap would else grow with what it no longer needs.
      execArgv: [
        "--disable-warning=ExperimentalWarning",
        `--max-old-space-size=${heapMb}`,
        "--max-semi-space-size=4",
      ],
      env: { TZ: "UTC", ...(options.codeCacheDir && { NODE_COMPILE_CACHE: options.codeCacheDir }) },
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const child: Child = { process, tasks: [], ready: false, timer: undefined, death: null };
    child.timer = setTimeout(() => kill(child, "parse-crashed"), startMs);
    children.add(child);
    process.on("message", (message) => hear(child, message as "ready" | Answer));
    process.on("error", () => {
      kill(child, "parse-crashed");
      // One that could not even be started never exits.
      if (process.pid === undefined) bury(child, null);
    });
    process.on("exit", (_code, signal) => bury(child, signal));
    return child;
  }

  function hear(child: Child, message: "ready" | Answer): void {
    if (message === "ready") {
      child.ready = true;
      for (const task of child.tasks) send(child, task);
    } else {
      child.tasks.shift()?.done(message);
    }
    clearTimeout(child.timer);
    if (child.tasks.length > 0) watch(child);
    else child.timer = setTimeout(() => kill(child, "parse-stopped"), idleMs).unref();
    pump();
  }

  function kill(child: Child, death: Death): void {
    child.death ??= death;
    child.process.kill("SIGKILL");
  }

  function bury(child: Child, signal: NodeJS.Signals | null): void {
    clearTimeout(child.timer);
    children.delete(child);
    const [read, ...waiting] = child.tasks;
    // V8 ends a process that is out of heap with SIGABRT.
    read?.done(child.death ?? (signal === "SIGABRT" ? "parse-memory" : "parse-crashed"));
    // Those behind it did nothing: others read them.
    if (closed) for (const task of waiting) task.done("parse-stopped");
    else queue.unshift(...waiting);
    pump();
  }

  const run = (job: ParseJob): Promise<Answer | Death> =>
    new Promise((done) => {
      if (closed) return done("parse-stopped");
      queue.push({ job, done });
      pump();
    });
  const runFeed = (document: FeedBytes, choice: ParserChoice) =>
    run({ kind: "feed", document, choice }) as Promise<Outcome<ReadFeed> | Death>;
  const fault = (death: Death, what: "feed" | "page") => ({
    ok: false as const,
    fault: deathFault(death, what, deadlineMs, heapMb),
  });

  return {
    async parse(document) {
      const first = await runFeed(document, "feedsmith");
      if (typeof first !== "string") return first;
      const second = await runFeed(document, "rss-parser");
      return typeof second === "string" ? fault(first, "feed") : second;
    },
    async readPage(page) {
      const read = (await run({ kind: "page", page })) as Outcome<ReadPage> | Death;
      return typeof read === "string" ? fault(read, "page") : read;
    },
    async close() {
      closed = true;
      for (const task of queue.splice(0)) task.done("parse-stopped");
      const ended = [...children].map((child) => {
        const exit = new Promise((resolve) => child.process.once("exit", resolve));
        kill(child, "parse-stopped");
        return exit;
      });
      await Promise.all(ended);
    },
  };
}

function deathFault(death: Death, what: "feed" | "page", deadlineMs: number, heapMb: number): Fault {
  const messages: Readonly<Record<Death, string>> = {
    "parse-timeout": `The ${what} could not be parsed within ${deadlineMs / 1000} seconds; it may be broken or hostile.`,
    "parse-memory": `Parsing the ${what} took more than ${heapMb} MiB of memory; it may be broken or hostile.`,
    "parse-crashed": `The ${what} crashed the parser; it may be broken or hostile.`,
    "parse-stopped": `The desk was stopped before the ${what} was parsed.`,
  };
  const details = { what, seconds: deadlineMs / 1000, mebibytes: heapMb };
  const fault = { code: death, message: messages[death], details };
  return death === "parse-stopped"
    ? fault
    : { ...fault, fix: `Open the ${what}'s address in a browser; if it looks right, report it to us.` };
}
