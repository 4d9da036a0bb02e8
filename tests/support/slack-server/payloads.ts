import { botUser, team } from "./methods.ts";
import type { Envelope, SlackServer } from "./server.ts";

/** What Slack sends for what people do, shaped as its documentation shows it. */

let count = 0;
const trigger = (): string => `1${++count}.2.abcdef`;
const person = { user: "U0MEI", name: "mei" } as const;

export interface By {
  user?: string;
  channel?: string;
  thread?: string;
}

export function slashCommand(server: SlackServer, command: string, text: string, by: By = {}): Envelope {
  const { user = person.user, channel = "C0NEWS" } = by;
  return {
    type: "slash_commands",
    payload: {
      token: "legacy",
      team_id: team,
      team_domain: "newsroom",
      channel_id: channel,
      channel_name: channel.startsWith("D") ? "directmessage" : "news",
      user_id: user,
      user_name: person.name,
      command,
      text,
      api_app_id: "A0DESK",
      is_enterprise_install: "false",
      response_url: server.responseUrl(channel, user),
      trigger_id: trigger(),
    },
  };
}

/** An event of the Events API about a message: a mention in a channel, or a direct message. */
export function messageEvent(kind: "mention" | "direct", text: string, by: By = {}): Envelope {
  const { user = person.user, channel = kind === "mention" ? "C0NEWS" : "D0MEI", thread } = by;
  const ts = `${1_700_000_000 + ++count}.000100`;
  return event({
    type: kind === "mention" ? "app_mention" : "message",
    ...(kind === "direct" ? { channel_type: "im" } : {}),
    user,
    text: kind === "mention" ? `<@${botUser}> ${text}` : text,
    ts,
    channel,
    event_ts: ts,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
}

export const homeOpened = (user: string = person.user): Envelope =>
  event({ type: "app_home_opened", user, channel: `D${user.slice(1)}`, tab: "home", event_ts: "1.0" });

export function event(inner: Record<string, unknown>): Envelope {
  return {
    type: "events_api",
    payload: {
      token: "legacy",
      team_id: team,
      api_app_id: "A0DESK",
      type: "event_callback",
      event_id: `Ev${++count}`,
      event_time: 1_700_000_000,
      authorizations: [{ enterprise_id: null, team_id: team, user_id: botUser, is_bot: true }],
      event: inner,
    },
  };
}

interface Button {
  action_id: string;
  value?: string;
}

/** The buttons of a message, in order. */
export const buttonsOf = (blocks: readonly unknown[]): Button[] =>
  (blocks as { type: string; elements?: Button[] }[]).flatMap(({ type, elements }) =>
    type === "actions" ? (elements ?? []) : [],
  );

/** A click on a button of a message, or on one of a home page where `channel` is null. */
export function click(
  server: SlackServer,
  button: Button,
  { user = person.user, channel = "C0NEWS", thread }: Omit<By, "channel"> & { channel?: string | null } = {},
): Envelope {
  const inMessage = channel !== null;
  return {
    type: "interactive",
    payload: {
      type: "block_actions",
      team: { id: team, domain: "newsroom" },
      user: { id: user, username: person.name, name: person.name, team_id: team },
      api_app_id: "A0DESK",
      trigger_id: trigger(),
      container: inMessage
        ? {
            type: "message",
            message_ts: "1700000000.000100",
            channel_id: channel,
            is_ephemeral: false,
            thread_ts: thread,
          }
        : { type: "view", view_id: "V0HOME" },
      ...(inMessage
        ? {
            channel: { id: channel, name: channel.startsWith("D") ? "directmessage" : "news" },
            message: { type: "message", ts: "1700000000.000100", text: "x", thread_ts: thread },
            response_url: server.responseUrl(channel, user),
          }
        : { view: { id: "V0HOME", type: "home", callback_id: "home" } }),
      actions: [
        {
          type: "button",
          block_id: "b",
          text: { type: "plain_text", text: "x" },
          action_ts: "1.0",
          ...button,
        },
      ],
    },
  };
}

interface ModalView {
  callback_id?: string;
  private_metadata?: string;
  blocks: { type: string; block_id?: string; element?: { type: string; action_id: string } }[];
}

/** A modal sent off with values by the names of their fields (their blocks' ids). */
export function submission(
  view: Record<string, unknown>,
  values: Readonly<Record<string, string>>,
  user: string = person.user,
): Envelope {
  const modal = view as unknown as ModalView;
  const state: Record<string, Record<string, unknown>> = {};
  for (const { block_id: id, element } of modal.blocks) {
    if (id === undefined || element === undefined) continue;
    const value = values[id] ?? null;
    state[id] = {
      [element.action_id]:
        element.type === "static_select"
          ? { type: element.type, selected_option: value === null ? null : { value } }
          : { type: element.type, value },
    };
  }
  return {
    type: "interactive",
    payload: {
      type: "view_submission",
      team: { id: team, domain: "newsroom" },
      user: { id: user, username: person.name, name: person.name, team_id: team },
      api_app_id: "A0DESK",
      trigger_id: trigger(),
      view: { id: "V1", type: "modal", ...modal, state: { values: state } },
    },
  };
}
