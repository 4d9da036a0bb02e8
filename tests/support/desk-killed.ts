/**
 * A desk that is there to be killed: the desk that runs, with its fetcher, its parser's child processes, its ledger and
 * its transcript. It waits for its orders, so that it can be loaded while another one is killed.
 */
import module from "node:module";
import type { Feed } from "../../src/core/feed.ts";
import { openDesk } from "../../src/main.ts";
import { lockDesk } from "../../src/store/lock.ts";
import { madeConfig } from "./desk-open.ts";
import { madeCompany, madeDestination } from "./made.ts";

export interface Orders {
  dataDir: string;
  feeds: Feed[];
  /** How far its clock is ahead of this machine's, in milliseconds. */
  ahead: number;
  /** How many feeds it polls at once; each needs a parser of its own, which takes long to start. */
  concurrency: number;
  /** Work until nothing is left to do, then end; otherwise until killed. */
  toTheEnd: boolean;
}

/** What it tells: that it is loaded, what it begins or has just done, that it has ended well, or what went wrong. */
export type Told =
  | "ready"
  | "poll"
  | "stored"
  | "derive"
  | "round"
  | "digest"
  | "shown"
  | "done"
  | { failed: string };

const destination = madeDestination({
  digest: {
    hour: 9,
    minute: 0,
    days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    timezone: "Asia/Hong_Kong",
  },
});
const companies = ["facebook", "telegram", "google", "signal"].map((id) => madeCompany({ id }));
const tell = (told: Told): void => void process.send?.(told);
const fail = (what: string, error: unknown): void =>
  tell({ failed: `${what}: ${error instanceof Error ? error.stack : String(error)}` });

process.on("disconnect", () => process.exit());
process.on("message", (orders: Orders) => {
  work(orders).then(
    () => tell("done"),
    (error: unknown) => fail("the desk", error),
  );
});
// A process that is killed leaves no compiled code behind for the next, unless it is told to.
module.flushCompileCache();
tell("ready");

async function work({ dataDir, feeds, ahead, concurrency, toTheEnd }: Orders): Promise<void> {
  const { settings, ...config } = madeConfig({ feeds, companies, destinations: [destination] });
  const locked = lockDesk(dataDir);
  if (!locked.ok) throw new Error(locked.fault.message);
  const opened = await openDesk({
    config: { ...config, settings: { ...settings, concurrency } },
    dataDir,
    now: () => Date.now() + ahead,
    random: Math.random,
    onMessage: () => tell("shown"),
    onTrouble: fail,
  });
  if (!opened.ok) throw new Error(opened.fault.message);
  const desk = opened.value;
  let stored = 0;
  desk.onReport(({ feed, result }) => {
    stored++;
    if (stored % feeds.length === 0) tell("derive");
    else if (stored % feeds.length === 3) tell("stored");
    if (result.kind === "failed") fail(feed.id, result.fault.message);
  });
  const told = async (command: string, expected: RegExp) => {
    const { summary } = await desk.answer(command);
    if (!expected.test(summary)) fail(command, summary);
  };
  for (;;) {
    tell("poll");
    await told("/poll", / polled, /);
    tell("round");
    await desk.round();
    tell("digest");
    await told("/digest now", / posted to /);
    if (toTheEnd) break;
  }
  await desk.stop();
  locked.value();
}
