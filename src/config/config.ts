import type { Company } from "../core/company.ts";
import type { Destination } from "../core/destination.ts";
import type { Feed } from "../core/feed.ts";
import type { Settings } from "../core/settings.ts";
import type { Environment } from "./environment.ts";

/** Who may correct the record, by platform. */
export interface Editors {
  /** On the terminal it is the person at the keyboard, or nobody. */
  terminal: "everyone" | "nobody";
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
