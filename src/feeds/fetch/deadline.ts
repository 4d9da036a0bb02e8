import { FetchStopped } from "./fetch-stopped.ts";

/** Ends a piece of work when its time is up or its caller gives it up. */
export interface Deadline {
  signal: AbortSignal;
  /** Lets the clock run from now; later calls change nothing. */
  start(): void;
  clear(): void;
}

export function createDeadline(totalMs: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const giveUp = (): void =>
    controller.abort(new FetchStopped("aborted", "was given up before it answered."));
  if (outer?.aborted) giveUp();
  else outer?.addEventListener("abort", giveUp);
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: controller.signal,
    start() {
      timer ??= setTimeout(() => {
        const seconds = Math.round(totalMs / 100) / 10;
        controller.abort(
          new FetchStopped("timeout", `was not done after ${seconds} seconds, so it was stopped.`),
        );
      }, totalMs);
    },
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener("abort", giveUp);
    },
  };
}
