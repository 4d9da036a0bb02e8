import type { Command } from "../../core/command.ts";
import { en } from "../../core/wording/en.ts";
import { deskCommand } from "./render/command-names.ts";
import { reservedNames } from "./reserved-names.ts";
import { botScopes } from "./scopes.ts";

export interface ManifestOptions {
  /** What native commands begin with; null: there are none but `/desk`. */
  prefix: string | null;
  /** Where Slack's events are to be sent in HTTP mode, such as `https://desk.example`; null: Socket Mode. */
  url: string | null;
}

interface SlashCommand {
  command: string;
  description: string;
  usage_hint: string;
  should_escape: boolean;
  url?: string;
}

/** How many a manifest takes, and how long they may be, by the official schema. */
const most = { commands: 50, name: 32, description: 140, hint: 1000 } as const;

/**
 * The manifest of the Slack app, made from the desk's commands: pasted into Slack it is all of the app's settings.
 * Native commands whose names are Slack's own are left out; `/desk` takes them.
 */
export function slackManifest(
  commands: readonly Command[],
  { prefix, url }: ManifestOptions,
): { ok: true; value: Record<string, unknown> } | { ok: false; why: string } {
  if (prefix !== null && !/^[a-z0-9_-]{0,16}$/.test(prefix)) {
    return { ok: false, why: "The prefix may hold small letters, digits, - and _ only. Write --prefix hk-." };
  }
  if (url !== null && !(URL.canParse(url) && new URL(url).protocol === "https:")) {
    return {
      ok: false,
      why: "Slack sends events to an https address only. Write --url https://desk.example.",
    };
  }
  const endpoint = url === null ? null : new URL("/slack/events", url).href;
  const reached = endpoint === null ? {} : { request_url: endpoint };
  const value = {
    _metadata: { major_version: 1, minor_version: 1 },
    display_information: {
      name: "HK Newsdesk",
      description: "What companies say and do about Hong Kong's security law and its demands for user data.",
      background_color: "#12355b",
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: "HK Newsdesk", always_online: true },
      slash_commands: slashCommands(commands, prefix).map((command) => ({
        ...command,
        ...(endpoint === null ? {} : { url: endpoint }),
      })),
    },
    oauth_config: { scopes: { bot: botScopes(true).map(({ scope }) => scope) } },
    settings: {
      event_subscriptions: { ...reached, bot_events: ["app_home_opened", "app_mention", "message.im"] },
      interactivity: { is_enabled: true, ...reached },
      org_deploy_enabled: false,
      socket_mode_enabled: endpoint === null,
      token_rotation_enabled: false,
    },
  };
  return { ok: true, value };
}

function slashCommands(commands: readonly Command[], prefix: string | null): SlashCommand[] {
  const desk: SlashCommand = {
    command: deskCommand,
    description: "Asks HK Newsdesk; /desk help lists what it knows",
    usage_hint: "stance google",
    should_escape: false,
  };
  if (prefix === null) return [desk];
  const native = commands
    .map((command) => ({ command, name: `${prefix}${command.name}` }))
    .filter(({ name }) => !reservedNames.has(name) && `/${name}` !== deskCommand && name.length < most.name);
  return [
    desk,
    ...native.slice(0, most.commands - 1).map(({ command, name }) => slashCommand(command, name)),
  ];
}

function slashCommand(command: Command, name: string): SlashCommand {
  const { summary, usage } = en.commandWords[command.name] ?? { summary: command.name, usage: [] };
  const hints = usage.map((line) => line.replace(new RegExp(`^/${command.name}\\s*`), ""));
  const hint = hints.find((typed) => typed !== "")?.slice(0, most.hint) ?? "share";
  return {
    command: `/${name}`,
    description: summary.slice(0, most.description),
    usage_hint: hint,
    should_escape: false,
  };
}
