import type { Logger } from "@slack/bolt";
import type { ChatLog } from "../../core/chat.ts";

/** What the SDK says in words, as a code. Its words may hold addresses and bodies, so no others are passed on. */
const known: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/pong wasn't received/, "pong-missing"],
  [/ping wasn't received/, "ping-missing"],
  [/Failed to retrieve a new WSS URL/, "socket-refused"],
  [/WebSocket error/, "socket-error"],
  [/no active connection|not connected/, "socket-gone"],
  [/close handshake/, "socket-slow-to-close"],
  [/verify the request/, "wrong-signature"],
  [/Malformed request body|Failed to parse/, "bad-request"],
  [/not acknowledged within 3 seconds/, "not-acknowledged"],
  [/ack\(\) has already been called/, "acknowledged-twice"],
  [/http request failed/, "request-failed"],
];

/** The SDK's logger: warnings and errors as codes, nothing else. */
export function sdkLogger(log: ChatLog): Logger {
  const warn = (...parts: unknown[]): void => {
    const text = parts.find((part): part is string => typeof part === "string") ?? "";
    const code = known.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
    log.warn({ platform: "slack", code }, "slack sdk");
  };
  const nothing = (): void => {};
  return {
    debug: nothing,
    info: nothing,
    warn,
    error: warn,
    setLevel: nothing,
    setName: nothing,
    // The SDK compares it with its own levels; anything but debug keeps payloads out.
    getLevel: () => "warn" as ReturnType<Logger["getLevel"]>,
  };
}
