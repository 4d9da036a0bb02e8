/**
 * How long a delivery waits after trouble: twice as long with each try, and spread, so that what failed together doesn't
 * come back together: `random` is between 0 and 1.
 */
export const backoffMs = (
  attempts: number,
  { firstMs, longestMs }: { firstMs: number; longestMs: number },
  random: number,
): number => Math.min(longestMs, firstMs * 2 ** Math.min(attempts, 20)) * (0.75 + random / 2);
