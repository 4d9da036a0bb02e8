/** What the made-up Discord holds. */

export interface StoredMessage {
  id: string;
  channel_id: string;
  author: { id: string };
  nonce: string | null;
  /** When it was posted, by the server's clock. */
  at: number;
  /** What was sent, without the files' data. */
  body: Record<string, unknown>;
  files: string[];
  edits: number;
}

export interface Channel {
  id: string;
  /** 0: text in a server; 1: direct message; 11: public thread. */
  type: 0 | 1 | 11;
  name: string;
  parent: string | null;
  messages: StoredMessage[];
  /** What the bot may not do there. */
  refuses: Set<"view" | "post" | "history" | "threads" | "embeds">;
}

/** An interaction, with all that the bot answered to it. */
export interface StoredInteraction {
  id: string;
  token: string;
  /** The callback that came first; null until then. */
  callback: { type: number; data?: Record<string, unknown> } | null;
  /** `@original`, once it has something to show. */
  original: StoredMessage | null;
  further: StoredMessage[];
  /** Discord gave up waiting: whatever comes is 10062. */
  expired: boolean;
}

export interface Recorded {
  method: string;
  path: string;
  body: unknown;
  status: number;
}

/** Something that goes wrong with the next requests of a kind. */
export interface Trouble {
  method: string;
  path: RegExp;
  /** How many requests meet it. */
  times: number;
  what:
    | { kind: "status"; status: number; body?: unknown; headers?: Record<string, string> }
    /** The request is done and its answer lost. */
    | { kind: "lost" }
    /** The connection breaks before anything is done. */
    | { kind: "broken" }
    /** Nothing, so that trouble can begin with a later request. */
    | { kind: "pass" };
}

const epoch = 1_420_070_400_000;

/** Ids as Discord makes them: the time, and a count. */
export function createIds(now: () => number): () => string {
  let count = 0;
  return () => String((BigInt(now() - epoch) << 22n) + BigInt(++count % 4_194_304));
}
