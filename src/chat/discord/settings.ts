import type { Language } from "../../core/article.ts";
import type { ChatDesk, ChatLog } from "../../core/chat.ts";
import type { Fault } from "../../core/fault.ts";
import type { Wording } from "../../core/wording/en.ts";

export interface DiscordSettings {
  token: string;
  /** Another base address than Discord's own, without a version, for gateways and proxies. */
  apiUrl: string | null;
  /** Whether everything has to go through a proxy, which discord.js's gateway connection can't. */
  proxied?: boolean;
  editors: {
    roles: readonly string[];
    users: readonly string[];
    /** Whether whoever may manage the server is an editor. */
    manageServer: boolean;
  };
}

/** What Discord is given to work with. */
export interface DiscordNeeds {
  desk: ChatDesk;
  log: ChatLog;
  now: () => number;
  /** From 0 up to 1. */
  random: () => number;
  settings: DiscordSettings;
  /** Told what will be tried again, for whoever runs the desk. */
  tell?: (fault: Fault) => void;
  /** The words of a language; null: of the desk's own. */
  say: (language: Language | null) => Wording;
}
