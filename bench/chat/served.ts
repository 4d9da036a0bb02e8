import type { Config } from "../../src/config/config.ts";

/** What a server tells once it is there. */
export interface Served {
  channels: readonly string[];
  slack?: Config["environment"]["slack"];
  discord?: Config["environment"]["discord"];
  feeds?: Config["feeds"];
}

/** What has been posted on a platform. */
export interface Posted {
  messages: number;
  /** How many channels have one or more. */
  channels: number;
  /** From the first message to the last. */
  seconds: number;
  /** What the platform would have refused. */
  faults: readonly string[];
}
