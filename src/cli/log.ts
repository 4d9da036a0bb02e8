import { pino } from "pino";
import type { ChatLog } from "../core/chat.ts";

/**
 * The log of what goes on with chat platforms: one JSON object a line, the event as `msg`, to a file or, without one, to
 * standard error. Only ids, codes and counts are given to it.
 */
export function createLog(file: string | null): ChatLog {
  const logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: file ?? 2, append: true, mkdir: true, sync: true }),
  );
  return {
    info: (fields, event) => logger.info(fields, event),
    warn: (fields, event) => logger.warn(fields, event),
  };
}
