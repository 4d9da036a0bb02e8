import { setImmediate as nextTurn } from "node:timers/promises";
import type { Executor } from "../database.ts";

/** A group ends after so long, so that neither the event loop nor a reader waits much longer. */
const groupMs = 20;

type Work<T> = (tx: Executor) => Promise<T>;
type Transact = <T>(work: Work<T>) => Promise<T>;

interface Job {
  work: Work<unknown>;
  settle: (result: { ok: true; value: unknown } | { ok: false; error: unknown }) => void;
}

/**
 * Runs transactions that are asked for at about the same time in one, as a durable commit costs as much for
 * one article as for a hundred. Each is told that it is done after the commit. When one of them throws, all
 * of the group are rolled back and run again, each by itself, so that it costs nobody else.
 */
export function groupCommits(transact: Transact): Transact {
  const waiting: Job[] = [];
  let running = false;
  const run = async () => {
    while (waiting.length > 0) {
      // What else becomes ready in this turn of the loop joins the group.
      await nextTurn();
      await runGroup(transact, waiting);
    }
    running = false;
  };
  return <T>(work: Work<T>) => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    waiting.push({
      work,
      settle: (result) => (result.ok ? resolve(result.value as T) : reject(result.error)),
    });
    if (!running) {
      running = true;
      void run();
    }
    return promise;
  };
}

async function runGroup(transact: Transact, waiting: Job[]): Promise<void> {
  const group: Job[] = [];
  try {
    const values = await transact(async (tx) => {
      const done: unknown[] = [];
      const began = performance.now();
      do {
        const job = waiting.shift()!;
        group.push(job);
        done.push(await job.work(tx));
      } while (waiting.length > 0 && performance.now() - began < groupMs);
      return done;
    });
    for (const [index, job] of group.entries()) job.settle({ ok: true, value: values[index] });
  } catch (error) {
    // None was begun when the transaction itself could not be: that is the answer to the first.
    if (group.length < 2) (group[0] ?? waiting.shift()!).settle({ ok: false, error });
    else for (const job of group) await runAlone(transact, job);
  }
}

async function runAlone(transact: Transact, job: Job): Promise<void> {
  try {
    job.settle({ ok: true, value: await transact(job.work) });
  } catch (error) {
    job.settle({ ok: false, error });
  }
}
