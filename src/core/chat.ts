import type { Language } from "./article.ts";
import type { Command } from "./command.ts";
import type { Send } from "./delivery.ts";
import type { Message } from "./message.ts";

/** Where people talk to the desk besides the terminal. */
export const chatPlatforms = ["slack", "discord"] as const;
export type ChatPlatform = (typeof chatPlatforms)[number];

/** Where something is said on a chat platform. */
export interface Place {
  platform: ChatPlatform;
  /** The workspace or server; null in a direct message that belongs to none. */
  space: string | null;
  /** The platform's own id of the channel, thread or direct message. */
  channel: string;
  /** Slack: the timestamp of the message that a thread hangs on. On Discord a thread is a channel. */
  thread: string | null;
  /** Whether it is a talk with the bot alone. */
  direct: boolean;
}

/** Something that a person asks of the desk on a chat platform. */
export interface Ask {
  /** The platform's id of the event, unique there: what it changes is changed once, however often it comes. */
  event: string;
  place: Place;
  asker: ChatAsker;
  /** A command as it was typed, or with its options read by the platform. */
  typed: { line: string } | { command: string; options: Readonly<Record<string, string>> };
}

export interface ChatAsker {
  /** The platform's id, to tell editors by; never stored with what was asked. */
  id: string;
  /** What a decision of theirs is signed with. */
  name: string;
  /** Whether they may correct the record and change settings, by the configuration's roles. */
  editor: boolean;
  /** Their language where the platform tells it. */
  language: Language | null;
}

export interface Answer {
  message: Message;
  /** Whether the asker wants the channel to see it; otherwise it is for them alone. */
  share: boolean;
  /** What it is written in: what is shared, in its destination's language. */
  language: Language;
}

/** What a chat platform may ask of the desk. */
export interface ChatDesk {
  commands: readonly Command[];
  /** Answers, whatever happens: faults come as a message in the asker's language. Null: this event was answered before. */
  answer(ask: Ask): Promise<Answer | null>;
  /** Names of companies that begin with or hold what was typed so far, best first. */
  suggestCompanies(typed: string, limit: number): { name: string; id: string }[];
  /** The board of stances and what this place watches, for a home page. */
  home(place: Place, asker: ChatAsker): Promise<Message>;
  /** Claims or renews a lease under a name such as `discord/shard/0`; false while somebody else holds it. */
  holdLease(name: string, ms: number): Promise<boolean>;
  releaseLease(name: string): Promise<void>;
}

/** Structured lines for whoever runs the desk: ids and codes only, never tokens, message bodies or who asked what. */
export interface ChatLog {
  info(fields: Readonly<Record<string, string | number | boolean | null>>, event: string): void;
  warn(fields: Readonly<Record<string, string | number | boolean | null>>, event: string): void;
}

/** A chat platform that the desk is connected to. */
export interface ChatConnection {
  platform: ChatPlatform;
  send: Send;
  /** Ends the connection; what is being answered is let finish. */
  stop(): Promise<void>;
}
