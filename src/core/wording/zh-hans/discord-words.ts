import type { discordWords as english } from "../en/discord-words.ts";

/** What is said on Discord only: part of `zhHans`. */
export const discordWords: typeof english = {
  discord: {
    shareName: "分享",
    shareHint: "让频道内所有人看到答复",
    footer: (mark, part, of) =>
      of === 1 ? `HK Newsdesk · ${mark}` : `HK Newsdesk · ${mark} · ${part}/${of}`,
    corrected: "更正：以下内容取代先前在此发布的消息。",
    replaced: "这部分已随更正收回。",
    restLeftOut: (parts) => `此处略去其余${parts}部分，请缩小查询范围。`,
    cantShow: "答复已备好，但 Discord 无法显示，请缩小查询范围。",
    doneBefore: "这项操作先前已有答复。",
    formGone: "这份表格已过期，请重新输入命令。",
  },
  discordFaults: {
    token: "Discord 拒绝令牌。",
    tokenFix:
      "请从 https://discord.com/developers/applications（Bot，Reset Token）复制机器人的令牌，填入 DISCORD_TOKEN。",
    proxy: "无法经 PROXY_URL 连接 Discord 的网关，而一切连接都不得绕过代理。",
    proxyFix: "请把 DISCORD_API_URL 设为可直接连接的自建网关，或移除 PROXY_URL。",
    channelGone: "频道已不存在，或机器人看不到它。",
    notAllowed: "机器人不能在频道发布消息。",
    allowFix: "请在该频道给予机器人 View Channel、Send Messages、Embed Links 及 Read Message History 权限。",
    refused: (status, code) => `Discord 拒绝了请求（${status}，代码 ${code}）。`,
    busy: "Discord 要求稍候。",
    unreachable: "Discord 没有响应。",
    unsure: "无法确定消息是否已发布：Discord 的响应丢失了。",
    unsureFix: "请查看频道，再决定重新发送或放弃。给予 Read Message History 权限后，系统可自行查看。",
    noChannel: "这个发布位置没有指定频道。",
  },
};
