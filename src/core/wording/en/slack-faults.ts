import type { Fault } from "../../fault.ts";
import { failed } from "../../fault.ts";

const fault = (...given: Parameters<typeof failed>): Fault => failed(...given).fault;

const reinstall =
  "Paste what npm run manifest -- slack prints into the app's manifest, then install the app to the workspace again.";

/** What may be wrong with Slack, and what can be done about it. Other languages tell it by the codes. */
export const slackFaults = {
  settings: (): Fault =>
    fault(
      "slack-settings",
      "Slack needs a token for Socket Mode, or a port and a signing secret for HTTP.",
      "Set SLACK_APP_TOKEN (starts with xapp-; Basic Information, App-Level Tokens, scope connections:write), or SLACK_HTTP_PORT and SLACK_SIGNING_SECRET.",
    ),
  token: (): Fault =>
    fault(
      "slack-token",
      "Slack refuses the bot token.",
      "Copy the Bot User OAuth Token (starts with xoxb-) from OAuth & Permissions of the app into SLACK_BOT_TOKEN.",
    ),
  appToken: (reason: string): Fault =>
    fault(
      "slack-app-token",
      `Slack refuses the app-level token (${reason}).`,
      "Make one with the scope connections:write under Basic Information, App-Level Tokens (starts with xapp-), for SLACK_APP_TOKEN.",
      { reason },
    ),
  scopes: (scopes: string): Fault =>
    fault("slack-scopes", `The Slack app is missing ${scopes}.`, reinstall, { scopes }),
  unreachable: (): Fault =>
    fault(
      "slack-unreachable",
      "Slack can't be reached.",
      "Check the network, PROXY_URL and SLACK_API_URL; the desk goes on without Slack until then.",
    ),
  port: (port: number): Fault =>
    fault(
      "slack-port",
      `Port ${port} can't be used for Slack's events.`,
      "Set SLACK_HTTP_PORT to a free port.",
      {
        port,
      },
    ),
  noChannel: (): Fault =>
    fault(
      "slack-no-channel",
      "The destination names no channel.",
      "Write the channel's id into feeds.yaml, or give /settings in the channel.",
    ),
  busy: (): Fault => fault("slack-busy", "Slack asks to wait."),
  noAnswer: (): Fault => fault("slack-no-answer", "Slack did not answer."),
  troubled: (): Fault => fault("slack-troubled", "Slack had trouble of its own."),
  refused: (reason: string): Fault =>
    fault("slack-refused", `Slack refused it (${reason}).`, undefined, { reason }),
  closed: (reason: string): Fault =>
    fault(
      "slack-closed",
      `Nothing can be posted to the channel any more (${reason}).`,
      "See that the channel is there and the bot is in it (/invite), then let the destination go on.",
      { reason },
    ),
  unsure: (reason: string): Fault =>
    fault(
      "slack-unsure",
      `Nobody can tell whether the message was posted: Slack's answer was lost (${reason}).`,
      "Look into the channel, then send it again or leave it.",
      { reason },
    ),
};
