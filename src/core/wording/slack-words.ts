/** What is said on Slack only: part of `en`. */
export const slackWords = {
  slack: {
    /** Stands above a message that took the place of one posted before. */
    corrected: "Corrected: this takes the place of what was posted here before.",
    /** What is left of a part that the corrected message has no use for. */
    takenBack: "This part was taken back with the correction.",
    /** When an answer can't be given: the fault is the desk's or Slack's. */
    failed:
      "That failed because of a fault in the desk or on the way to it. It has been noted; please try again.",
    notShared: "The answer may not have reached the channel, so here it is for you.",
    restLeftOut: (parts: number): string =>
      parts === 1
        ? "One further part is left out here. Ask for less at once."
        : `${parts} further parts are left out here. Ask for less at once.`,
    homeCut: "There is more than fits on this page: /desk stances shows it.",
    cancel: "Cancel",
    choose: "Choose",
    formGone: "The form could not be opened. Type the command with what it needs instead.",
  },

  slackFaults: {
    noToken: "Slack needs a token for Socket Mode, or a port and a signing secret for HTTP.",
    noTokenFix:
      "Set SLACK_APP_TOKEN (starts with xapp-, Basic Information, App-Level Tokens, scope connections:write), or SLACK_HTTP_PORT and SLACK_SIGNING_SECRET.",
    wrongBotToken: "Slack refuses the bot token.",
    wrongBotTokenFix:
      "Copy the Bot User OAuth Token (starts with xoxb-) from OAuth & Permissions of the app into SLACK_BOT_TOKEN.",
    wrongAppToken: "Slack refuses the app-level token.",
    wrongAppTokenFix:
      "Make one with the scope connections:write under Basic Information, App-Level Tokens (starts with xapp-), for SLACK_APP_TOKEN.",
    missingScopes: (scopes: string): string => `The Slack app is missing ${scopes}.`,
    missingScopesFix:
      "Paste what npm run manifest -- slack prints into the app's manifest, then install the app to the workspace again.",
    unreachable: "Slack can't be reached.",
    unreachableFix:
      "Check the network, PROXY_URL and SLACK_API_URL; the desk goes on without Slack until then.",
    portTaken: (port: number): string => `Port ${port} can't be used for Slack's events.`,
    portTakenFix: "Set SLACK_HTTP_PORT to a port that is free here.",
    refused: (code: string): string => `Slack refused it (${code}).`,
    busy: "Slack asks to wait.",
    noAnswer: "Slack did not answer.",
    troubled: "Slack had trouble of its own.",
    noChannel: "The destination names no channel.",
    noChannelFix: "Write the channel's id into feeds.yaml, or give /desk settings in the channel.",
    closed: (code: string): string => `Nothing can be posted to the channel any more (${code}).`,
    closedFix:
      "See that the channel is there and the bot is in it (/invite), then let the destination go on.",
    unsure: "Nobody can tell whether the message was posted: Slack's answer was lost.",
    unsureFix: "Look into the channel, then send it again or drop it.",
  },
};
