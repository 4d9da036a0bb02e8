import { renderMessage } from "../chat/terminal/prompt.ts";
import type { ConfigFault } from "../config/fault.ts";
import { renderFaults } from "../config/fault.ts";
import type { FeedReport } from "../core/desk.ts";
import type { Fault } from "../core/fault.ts";
import type { Message } from "../core/message.ts";
import { en } from "../core/wording/en.ts";
import { tellFaults } from "./configuration.ts";
import type { DeskLog } from "./log.ts";

/** How whoever runs the desk hears of it: in words, or as a service in lines of its log and nothing else. */
export interface Telling {
  misconfigured: (faults: readonly ConfigFault[]) => void;
  /** The desk does not start. */
  refused: (fault: Fault) => void;
  /** Something that the desk goes on without. */
  fault: (fault: Fault) => void;
  /** Something that is tried again. */
  trouble: (what: string, error: unknown) => void;
  /** A message has reached the terminal's transcript. */
  posted: (message: Message) => void;
}

/** `print` shows a text, which a prompt may stand below. */
export const inWords = (print: (text: string) => void): Telling => ({
  misconfigured: (faults) => console.error(`${tellFaults(faults)}\n`),
  refused: (fault) => console.error(inOne(fault)),
  fault: (fault) => print(inOne(fault)),
  trouble: (what, error) => print(`${what} failed: ${reason(error)}`),
  posted: (message) => print(`${renderMessage(message, process.stdout)}\n`),
});

export const inLog = (log: DeskLog): Telling => ({
  misconfigured(faults) {
    for (const fault of faults) {
      const level = fault.severity === "warning" ? "warn" : "error";
      log[level]({ code: fault.code, severity: fault.severity }, renderFaults([fault]));
    }
  },
  refused: (fault) => log.error({ code: fault.code }, inOne(fault)),
  fault: (fault) => log.error({ code: fault.code }, inOne(fault)),
  trouble: (what, error) => log.warn({ reason: reason(error) }, `${what} failed`),
  posted: ({ summary }) => log.info({ summary }, "message in the terminal's transcript"),
});

/** A poll as a line of the log; one that brought nothing has none. */
export function logPoll({ feed, result }: FeedReport, log: DeskLog): void {
  if (result.kind === "unchanged") return;
  const line = en.pollLine({ feed, result }, "short");
  if (result.kind === "failed") log.warn({ feed: feed.id, code: result.fault.code }, line);
  else log.info({ feed: feed.id, added: result.added, updated: result.updated }, line);
}

const inOne = ({ message, fix = "" }: Fault): string => `${message} ${fix}`.trim();

export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
