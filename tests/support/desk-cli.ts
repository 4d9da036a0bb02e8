import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Feed } from "../../src/core/feed.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** The catalogue that the desk comes with. */
export const companiesFile = join(root, "companies.yaml");

/** Longer than anything takes on the slowest machine; what hangs is to fail by itself. */
const longestWaitMs = 40_000;

/** Runs a program in a terminal; it comes with util-linux. */
export const terminalMaker = "script";

/** How a command line ended. */
export interface Ended {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
}

/** A command line that runs. */
export interface Running {
  child: ChildProcess;
  /** What it has printed so far. */
  printed: () => string;
  /** Settles when it has printed what is looked for; rejects with all that it printed when it ends before. */
  prints: (sought: RegExp) => Promise<void>;
  ended: Promise<Ended>;
}

/** What a command line may be started with. */
export interface CliGiven {
  env?: Readonly<Record<string, string>>;
  /** What is run instead of `preflight.js`. */
  script?: string;
  /** The size past which no file of it grows, in the blocks of the shell's `ulimit`: 512 or 1,024 bytes. */
  largestFile?: number;
  /** With a terminal around it. */
  terminal?: boolean;
}

/** Starts `node preflight.js …`, as npm's scripts do; it is killed when the test ends, if it still runs. */
export function startCli(t: TestContext, args: readonly string[], given: CliGiven = {}): Running {
  const { env = {}, script = "preflight.js" } = given;
  const line = [process.execPath, "--disable-warning=ExperimentalWarning", script, ...args];
  const [command, ...rest] = wrapped(line, given);
  const child = spawn(command!, rest, {
    cwd: root,
    // Nothing of the machine's own desk may get in.
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const kill = () => child.kill("SIGKILL");
  setTimeout(kill, longestWaitMs).unref();
  t.after(kill);
  let [out, err] = ["", ""];
  let look = () => {};
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    look();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
    look();
  });
  // Whoever ends early doesn't read what is still written to it.
  child.stdin.on("error", () => {});
  const ended = once(child, "close").then(([code, signal]): Ended => ({
    code: code as number | null,
    signal: signal as string | null,
    out,
    err,
  }));
  return {
    child,
    printed: () => out + err,
    prints(sought) {
      const found = new Promise<void>((resolve) => {
        look = () => sought.test(out + err) && resolve();
        look();
      });
      const early = ended.then(() =>
        sought.test(out + err)
          ? undefined
          : Promise.reject(new Error(`It ended without ${sought}:\n${out + err}`)),
      );
      const late = wait(longestWaitMs, undefined, { ref: false }).then(() =>
        Promise.reject(new Error(`It doesn't print ${sought}:\n${out + err}`)),
      );
      return Promise.race([found, early, late]);
    },
    ended,
  };
}

function wrapped(line: readonly string[], { largestFile, terminal }: CliGiven): readonly string[] {
  if (terminal) return [terminalMaker, "-qefc", line.map((word) => `'${word}'`).join(" "), "/dev/null"];
  if (largestFile === undefined) return line;
  // Past a limit that is ignored as a signal, writing fails as it does on a full disk.
  return ["sh", "-c", `trap "" XFSZ; ulimit -f ${largestFile}; exec "$@"`, "sh", ...line];
}

/** Runs a command line on the given lines of input to its end. */
export function runCli(
  t: TestContext,
  args: readonly string[],
  { lines = [], ...given }: CliGiven & { lines?: readonly string[] } = {},
): Promise<Ended> {
  const running = startCli(t, args, given);
  running.child.stdin!.end(lines.map((line) => `${line}\n`).join(""));
  return running.ended;
}

/** Writes a `feeds.yaml` into the folder and returns its path. */
export async function writeFeeds(folder: string, feeds: readonly Feed[], more = ""): Promise<string> {
  const entries = feeds.map(
    (feed) => `  - id: ${feed.id}
    publisher: ${feed.publisher}
    url: ${feed.url}
    type: ${feed.type}
    language: ${feed.language}`,
  );
  const file = join(folder, "feeds.yaml");
  await writeFile(
    file,
    `settings:
  allowPrivate: [127.0.0.1]
destinations:
  - id: newsroom
    platform: terminal
feeds:
${entries.join("\n")}
${more}`,
  );
  return file;
}

/** Options that put a desk on a folder's data with the given files. */
export const deskArgs = (dataDir: string, feeds: string, companies = companiesFile): string[] => [
  "--data",
  dataDir,
  "--feeds",
  feeds,
  "--companies",
  companies,
];
