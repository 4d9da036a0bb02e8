import { userInfo } from "node:os";
import type { Config } from "./config/config.ts";
import { languages, topics } from "./core/article.ts";
import type { Destination } from "./core/destination.ts";
import type { Asker } from "./core/ledger-desk.ts";

/** Whoever types commands on a desk that has no terminal destination. */
export const keyboard: Destination = {
  id: "terminal",
  platform: "terminal",
  channel: null,
  thread: null,
  language: "en",
  topics,
  companies: [],
  languages,
  digest: null,
};

/** Whoever sits at the terminal, by the name that the system knows them by. */
export function atTheKeyboard(config: Config): Asker {
  return { name: userName(), editor: config.editors.terminal === "everyone" };
}

/** The name that the system knows the person by who runs this. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // In a container the user may be a mere number.
    return "editor";
  }
}
