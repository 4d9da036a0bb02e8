/** Work of which one run goes on at a time: a call during a run waits for that one. */
export function singleFlight<T>(
  work: () => Promise<T>,
): (() => Promise<T>) & { settled(): Promise<unknown> } {
  let running: Promise<T> | null = null;
  const call = () => (running ??= work().finally(() => (running = null)));
  return Object.assign(call, { settled: () => Promise.resolve(running) });
}

/** Waits, or until the signal. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  return promise;
}
