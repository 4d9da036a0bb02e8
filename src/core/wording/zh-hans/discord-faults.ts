import type { FaultWords } from "../fault-details.ts";

const allow = "请在该频道给予机器人 View Channel、Send Messages、Embed Links 及 Read Message History 权限。";
const gone = "频道已不存在，或机器人看不到它。";
const token: FaultWords = () => [
  "Discord 拒绝令牌。",
  "请从 https://discord.com/developers/applications（Bot，Reset Token）复制机器人的令牌，填入 DISCORD_TOKEN。",
];

/** Discord's faults by their codes; any other is what Discord answered, by its number. */
export const discordFaults: Readonly<Record<string, FaultWords>> = {
  "discord-token": token,
  "discord-proxy": () => [
    "无法经 PROXY_URL 连接 Discord 的网关，而一切连接都不得绕过代理。",
    "请把 DISCORD_API_URL 设为可直接连接的自建网关，或移除 PROXY_URL。",
  ],
  "discord-busy": () => ["Discord 要求稍候。"],
  "discord-unreachable": () => [
    "Discord 没有响应。",
    "请检查网络和 DISCORD_API_URL；在 Discord 响应之前，系统会照常运行。",
  ],
  "discord-unsure": () => [
    "无法确定消息是否已发布：Discord 的响应丢失了。",
    "请查看频道，再决定重新发送或放弃。给予 Read Message History 权限后，系统可自行查看。",
  ],
  "discord-no-channel": () => ["这个发布位置没有指定频道。"],
  "discord-404": () => [gone, allow],
  "discord-10003": () => [gone, allow],
  "discord-403": () => ["机器人不能在频道发布消息。", allow],
  "discord-50001": () => ["机器人不能在频道发布消息。", allow],
  "discord-50013": () => ["机器人不能在频道发布消息。", allow],
  "discord-refused": () => ["Discord 拒绝了请求。"],
  discord: ({ code }) => [`Discord 拒绝了请求（${code}）。`],
};
