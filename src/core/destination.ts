import type { Language, Topic } from "./article.ts";
import type { ChatPlatform } from "./chat.ts";
import type { Fault } from "./fault.ts";

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** When a destination's digest goes out, in its own time zone. */
export interface DigestTime {
  hour: number;
  minute: number;
  days: readonly Weekday[];
  /** An IANA name, such as `Asia/Hong_Kong`. */
  timezone: string;
}

/** A channel, thread or direct message on a platform, and what it wants to hear of. */
export interface Destination {
  id: string;
  platform: "terminal" | ChatPlatform;
  /** The platform's own id of the channel, thread or direct message; null on the terminal. */
  channel: string | null;
  /** Slack: the timestamp of the message that its thread hangs on. */
  thread: string | null;
  /** What it is written to in. */
  language: Language;
  topics: readonly Topic[];
  /** Company ids; empty: all. */
  companies: readonly string[];
  /** Languages of the articles that it wants to hear of. */
  languages: readonly Language[];
  digest: DigestTime | null;
}

/** What can be set of a destination in chat. */
export type DestinationSettings = Pick<
  Destination,
  "language" | "topics" | "companies" | "languages" | "digest"
>;

/** What was set in chat: it overrides the configuration, and is all there is of a destination that began in chat. */
export interface DestinationRow {
  id: string;
  platform: Destination["platform"];
  channel: string | null;
  thread: string | null;
  settings: Partial<DestinationSettings>;
  /** Why nothing can be posted there any more; null while it can. */
  closed: Fault | null;
}

/** A destination as it stands today. */
export interface SettledDestination extends Destination {
  closed: Fault | null;
  /** Whether it stands in `feeds.yaml`. */
  configured: boolean;
  /** Which of its settings were made in chat. */
  setInChat: readonly (keyof DestinationSettings)[];
}
