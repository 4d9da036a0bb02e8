import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { TestContext } from "node:test";
import { renderTerminal } from "../../src/chat/terminal/render.ts";
import type { Config } from "../../src/config/config.ts";
import type { Message } from "../../src/core/message.ts";
import { defaultSettings } from "../../src/core/settings.ts";
import type { DeskOptions, RunningDesk } from "../../src/main.ts";
import { openDesk } from "../../src/main.ts";
import { madeDestination, madeEditors } from "./made.ts";

/** A clock that stands until it is moved. */
export interface Clock {
  at: number;
  now(): number;
  /** Milliseconds onward. */
  advance(ms: number): void;
}

/** Monday 23 November 2026, 10:00 in Hong Kong. */
export const mondayTen = Date.parse("2026-11-23T10:00:00+08:00");
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export function clockAt(at: number): Clock {
  return {
    at,
    now() {
      return this.at;
    },
    advance(ms) {
      this.at += ms;
    },
  };
}

export function madeConfig(given: Partial<Config> = {}): Config {
  return {
    feeds: [],
    companies: [],
    destinations: [madeDestination()],
    editors: madeEditors("everyone"),
    // The links of invented articles lead nowhere, so no page is asked for unless a test says so.
    settings: { ...defaultSettings, fullText: false, allowPrivate: ["127.0.0.1"] },
    environment: { databaseUrl: null, cacheUrl: null, proxyUrl: null, slack: null, discord: null },
    ...given,
  };
}

/** A desk under test, on a real SQLite file. */
export interface TestDesk {
  dataDir: string;
  desk: RunningDesk;
  /** Answers one command, as plain text in lines as long as they come. */
  say(line: string): Promise<string>;
  /** What reached the screen from the transcript, as plain text. */
  shown: string[];
  /** What was told to the person who runs the desk. */
  troubles: string[];
  /** The transcript of the destination "newsroom"; empty before anything was sent. */
  transcript(): string;
  stop(): Promise<void>;
}

/** An empty folder for a desk's data, removed when the test ends. */
export async function dataFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "newsdesk-e2e-"));
  t.after(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** Opens a desk that is stopped when the test ends, if not before. */
export async function openTestDesk(
  t: TestContext,
  given: Partial<DeskOptions> & { config: Config; dataDir: string; clock: Clock },
): Promise<TestDesk> {
  const { clock, ...options } = given;
  const shown: string[] = [];
  const troubles: string[] = [];
  const opened = await openDesk({
    now: () => clock.now(),
    random: () => 0.5,
    onMessage: (message) => shown.push(plainText(message)),
    onTrouble: (what, error) => troubles.push(`${what}: ${String(error)}`),
    ...options,
  });
  if (!opened.ok) throw new Error(`${opened.fault.code}: ${opened.fault.message}`);
  const desk = opened.value;
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    await desk.stop();
  };
  t.after(stop);
  return {
    dataDir: given.dataDir,
    desk,
    say: async (line) => plainText(await desk.answer(line)),
    shown,
    troubles,
    transcript: () => readTranscript(given.dataDir),
    stop,
  };
}

const plainText = (message: Message): string => renderTerminal(message, { width: 10_000, color: false });

export function readTranscript(dataDir: string, destination = "newsroom"): string {
  const file = join(dataDir, `${destination}.md`);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** The rows of a question to a desk's database file; safe beside the desk. */
export function queryData<Row>(dataDir: string, sql: string, ...values: string[]): Row[] {
  const file = new DatabaseSync(join(dataDir, "newsdesk.sqlite"), { readOnly: true });
  try {
    return file.prepare(sql).all(...values) as Row[];
  } finally {
    file.close();
  }
}

/** How many lines hold the text; a story's own words may stand again in its reason. */
export const linesWith = (text: string, sought: string): number =>
  text.split("\n").filter((line) => line.includes(sought)).length;

/** How often a text stands in another. */
export const times = (text: string, sought: string): number => text.split(sought).length - 1;
