import type { SocketModeReceiverOptions } from "@slack/bolt";
import type { Language } from "../../core/article.ts";
import type { ChatDesk, ChatLog } from "../../core/chat.ts";
import type { Wording } from "../../core/wording/en.ts";

export interface SlackSettings {
  /** Starts with `xoxb-`. */
  botToken: string;
  /** For Socket Mode: starts with `xapp-`. */
  appToken: string | null;
  /** For HTTP: what Slack signs its requests with. */
  signingSecret: string | null;
  /** Set: Slack's events come over HTTP to this port, path `/slack/events`; null: over Socket Mode. */
  httpPort: number | null;
  /** Where the Web API is; null: Slack's own. */
  apiUrl: string | null;
  editors: { users: readonly string[]; userGroups: readonly string[] };
}

export interface SlackNeeds {
  desk: ChatDesk;
  log: ChatLog;
  now(): number;
  random(): number;
  settings: SlackSettings;
  say(language: Language | null): Wording;
  /** How the network is reached where that isn't direct: through a proxy. */
  network?: SlackNetwork;
}

export interface SlackNetwork {
  fetch: typeof globalThis.fetch;
  dispatcher: NonNullable<SocketModeReceiverOptions["dispatcher"]>;
}
