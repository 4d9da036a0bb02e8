import { blockFaults } from "./limits.ts";
import { messageFaults } from "./specs.ts";

export interface PostedMessage {
  channel: string;
  ts: string;
  threadTs: string | null;
  text: string;
  blocks: readonly unknown[];
  metadata: { event_type: string; event_payload: Record<string, unknown> } | null;
  clientMsgId: string | null;
  edited: boolean;
}

/** What one person alone was shown: by chat.postEphemeral or by an answer to a response_url. */
export interface ShownMessage {
  user: string | null;
  channel: string | null;
  threadTs: string | null;
  text: string;
  blocks: readonly unknown[];
  /** Whether an answer to a response_url was for the whole channel. */
  inChannel: boolean;
}

export interface Channel {
  id: string;
  /** Whether the bot is in it. */
  joined: boolean;
  archived: boolean;
  messages: PostedMessage[];
}

export interface PublishedView {
  user: string | null;
  type: string;
  view: Record<string, unknown>;
}

export type Args = Readonly<Record<string, string>>;
export type Reply = { ok: boolean; error?: string } & Record<string, unknown>;

const refuse = (error: string, more: Record<string, unknown> = {}): Reply => ({ ok: false, error, ...more });

/** The workspace behind the server: channels, people, files and views, with what Slack checks of what is posted. */
export class Workspace {
  readonly channels = new Map<string, Channel>();
  readonly users = new Map<string, { name: string; locale: string }>();
  readonly userGroups = new Map<string, string[]>();
  readonly files = new Map<string, { bytes: number; uploaded: boolean; complete: boolean; alt: string }>();
  readonly shown: ShownMessage[] = [];
  readonly views: PublishedView[] = [];
  /** What was refused because it broke a limit or the schema; a test expects none. */
  readonly faults: string[] = [];
  /** How many more posts with a picture fail because its file isn't ready, as it is with Slack at first. */
  filesNotReady = 0;
  #clock = 0;

  channel(id: string): Channel {
    const known = this.channels.get(id);
    if (known) return known;
    const made: Channel = { id, joined: true, archived: false, messages: [] };
    this.channels.set(id, made);
    return made;
  }

  /** Messages and replies in the order in which they were posted. */
  posted(channel: string): PostedMessage[] {
    return this.channel(channel).messages;
  }

  stamp(): string {
    this.#clock = Math.max(this.#clock + 1, Date.now() * 1000);
    return `${Math.floor(this.#clock / 1_000_000)}.${String(this.#clock % 1_000_000).padStart(6, "0")}`;
  }

  /** Null when the body may be posted, else Slack's refusal. */
  check(body: { text?: string | undefined; blocks?: readonly unknown[] | undefined }): Reply | null {
    const { text = "", blocks = [] } = body;
    const faults = [
      ...blockFaults(blocks, "message"),
      ...(messageFaults?.({ text, ...(blocks.length > 0 ? { blocks } : {}), channel: "C1" }) ?? []),
      ...(text === "" ? ["no text for notifications"] : []),
      ...(text.length >= 4000 ? ["a text that is too long"] : []),
      ...(/<[!@#]/.test(
        JSON.stringify(blocks).replaceAll(/"type":"(?:text|link|plain_text|raw_text)"[^}]*}/g, ""),
      )
        ? ["a mention"]
        : []),
    ];
    if (faults.length > 0) {
      this.faults.push(...faults);
      return refuse(faults.includes("msg_blocks_too_long") ? "msg_blocks_too_long" : "invalid_blocks", {
        response_metadata: { messages: faults.map((fault) => `[ERROR] ${fault}`) },
      });
    }
    const named = [...JSON.stringify(blocks).matchAll(/"slack_file":\{"id":"([^"]*)"/g)].map(([, id]) => id!);
    if (named.length > 0 && this.filesNotReady > 0) {
      this.filesNotReady--;
      return refuse("invalid_blocks", { response_metadata: { messages: ["[ERROR] invalid slack file"] } });
    }
    if (named.some((id) => this.files.get(id)?.complete !== true)) {
      this.faults.push("an image without its file");
      return refuse("invalid_blocks", { response_metadata: { messages: ["[ERROR] invalid slack file"] } });
    }
    return null;
  }

  /** The same for a home page or a modal. */
  checkView(view: Record<string, unknown>): Reply | null {
    const {
      type,
      blocks,
      title,
      submit,
      private_metadata: kept,
    } = view as {
      type: "home" | "modal";
      blocks: unknown[];
      title?: { text: string };
      submit?: { text: string };
      private_metadata?: string;
    };
    const faults = blockFaults(blocks, type);
    for (let at = 0; at < blocks.length; at += 50) {
      faults.push(
        ...(messageFaults?.({ channel: "C1", text: "x", blocks: blocks.slice(at, at + 50) }) ?? []),
      );
    }
    if (type === "modal" && ((title?.text.length ?? 0) < 1 || title!.text.length > 24))
      faults.push("a wrong title");
    if (submit !== undefined && submit.text.length > 24) faults.push("a long button");
    if ((kept?.length ?? 0) > 3000) faults.push("too much kept");
    this.faults.push(...faults);
    return faults.length === 0 ? null : refuse("invalid_arguments");
  }

  /** Null when the bot may post to a channel. */
  closed(id: string | undefined): Reply | null {
    const channel = id === undefined ? undefined : this.channels.get(id);
    if (channel === undefined) return refuse("channel_not_found");
    if (channel.archived) return refuse("is_archived");
    return channel.joined ? null : refuse("not_in_channel");
  }
}
