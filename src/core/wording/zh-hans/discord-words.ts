import { commandWords } from "./command-words.ts";

const words = Object.entries(commandWords);

/** What is said on Discord only: part of `zhHans`. */
export const discordWords = {
  discord: {
    commandNames: Object.fromEntries(words.map(([command, { name }]) => [command, name])),
    commandSummaries: Object.fromEntries(words.map(([command, { summary }]) => [command, summary])),
    optionHints: Object.fromEntries(words.flatMap(([, { options }]) => Object.entries(options))),
    shareName: "分享",
    shareHint: "让频道内所有人看到答复",
    footer: (mark: string, part: number, of: number): string =>
      of === 1 ? `HK Newsdesk · ${mark}` : `HK Newsdesk · ${mark} · ${part}/${of}`,
    part: (part: number, of: number): string => `${part}/${of}`,
    corrected: "更正：取代此前在此发布的内容。",
    replaced: "此部分已随更正撤回。",
    restLeftOut: (parts: number): string => `还有${parts}部分未显示。请缩小查询范围。`,
    cantShow: "已有答复，但 Discord 未能显示。请缩小查询范围。",
    doneBefore: "此前已回答。",
    formGone: "表单已过时，请重新输入命令。",
  },
  discordFaults: {
    token: "Discord 不接受令牌。",
    tokenFix:
      "请从 https://discord.com/developers/applications 复制机器人的令牌（Bot 的 Reset Token），填入 DISCORD_TOKEN。",
    proxy: "无法经 PROXY_URL 连接 Discord，而所有连接都须经代理服务器。",
    proxyFix: "请把 DISCORD_API_URL 设为可直接连接的网关，或移除 PROXY_URL。",
    channelGone: "频道已不存在，或机器人看不到频道。",
    notAllowed: "机器人无权在频道发布。",
    allowFix: "请在频道授予机器人 View Channel、Send Messages、Embed Links 和 Read Message History 权限。",
    refused: (status: number, code: number | string): string =>
      `Discord 拒绝接收（${status}，代码 ${code}）。`,
    busy: "Discord 要求稍等。",
    unreachable: "Discord 没有响应。",
    unsure: "Discord 的响应中途丢失，无法确定消息是否已经发布。",
    unsureFix: "请查看频道，再重发或放弃。授予 Read Message History 权限后，系统可自行查看。",
    noChannel: "此目的地没有注明频道。",
  },
};
