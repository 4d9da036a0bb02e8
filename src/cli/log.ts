import { pino } from "pino";
import type { ChatLog } from "../core/chat.ts";

/** The log of a desk. What is lost with a fault is an error. */
export interface DeskLog extends ChatLog {
  error: ChatLog["warn"];
}

/**
 * One JSON object a line, the event as `msg`, to a file or, without one, to standard output. Of chat platforms only ids,
 * codes and counts are given to it.
 */
export function createLog(file: string | null): DeskLog {
  const logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: file ?? 1, append: true, mkdir: true, sync: true }),
  );
  return {
    info: (fields, event) => logger.info(fields, event),
    warn: (fields, event) => logger.warn(fields, event),
    error: (fields, event) => logger.error(fields, event),
  };
}
