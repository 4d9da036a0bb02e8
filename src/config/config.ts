import type { Company } from "../core/company.ts";
import type { Destination } from "../core/destination.ts";
import type { Feed } from "../core/feed.ts";
import type { Settings } from "../core/settings.ts";
import type { Environment } from "./environment.ts";

/** Who may correct the record, by platform. */
export interface Editors {
  /** On the terminal it is the person at the keyboard, or nobody. */
  terminal: "everyone" | "nobody";
  /** Ids of users and of user groups. */
  slack: { users: readonly string[]; userGroups: readonly string[] };
  /** Ids of users and roles, and whether whoever may manage the server is one. */
  discord: { users: readonly string[]; roles: readonly string[]; manageServer: boolean };
}

/** All that the desk is told about what to do, checked. What was wrong has been left out. */
export interface Config {
  feeds: readonly Feed[];
  destinations: readonly Destination[];
  editors: Editors;
  companies: readonly Company[];
  settings: Settings;
  environment: Environment;
}
