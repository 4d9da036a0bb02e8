import type { FaultWords } from "../fault-details.ts";
import { discordWords } from "./discord-words.ts";
import { slackWords } from "./slack-words.ts";

const { slackFaults: slack } = slackWords;
const { discordFaults: discord } = discordWords;
const code = (details: Readonly<Record<string, unknown>>): string => String(details["code"]);

/** Faults of chat platforms by their codes; any other code of a platform is its refusal. */
export const chatFaults: Readonly<Record<string, FaultWords>> = {
  "slack-settings": () => [slack.noToken, slack.noTokenFix],
  "slack-token": () => [slack.wrongBotToken, slack.wrongBotTokenFix],
  "slack-app-token": () => [slack.wrongAppToken, slack.wrongAppTokenFix],
  "slack-scopes": ({ scopes }) => [slack.missingScopes(String(scopes ?? "scopes")), slack.missingScopesFix],
  "slack-unreachable": () => [slack.unreachable, slack.unreachableFix],
  "slack-port": ({ port }) => [slack.portTaken(Number(port ?? 0)), slack.portTakenFix],
  "slack-busy": () => [slack.busy],
  "slack-trouble": () => [slack.troubled],
  "slack-no-answer": () => [slack.noAnswer],
  "slack-no-channel": () => [slack.noChannel, slack.noChannelFix],
  "slack-unsure": () => [slack.unsure, slack.unsureFix],
  slack: (details) => [slack.closed(code(details)), slack.closedFix],

  "discord-token": () => [discord.token, discord.tokenFix],
  "discord-proxy": () => [discord.proxy, discord.proxyFix],
  "discord-busy": () => [discord.busy],
  "discord-unreachable": () => [discord.unreachable],
  "discord-unsure": () => [discord.unsure, discord.unsureFix],
  "discord-no-channel": () => [discord.noChannel],
  "discord-10003": () => [discord.channelGone, discord.allowFix],
  discord: (details) => [`Discord 拒绝接收（${code(details)}）。`, discord.allowFix],
};
