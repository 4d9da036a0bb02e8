import { commandWords } from "./command-words.ts";

const words = Object.entries(commandWords);

/** What is said on Discord only: part of `zhHant`. */
export const discordWords = {
  discord: {
    commandNames: Object.fromEntries(words.map(([command, { name }]) => [command, name])),
    commandSummaries: Object.fromEntries(words.map(([command, { summary }]) => [command, summary])),
    optionHints: Object.fromEntries(words.flatMap(([, { options }]) => Object.entries(options))),
    shareName: "分享",
    shareHint: "讓頻道內所有人看到答覆",
    footer: (mark: string, part: number, of: number): string =>
      of === 1 ? `HK Newsdesk · ${mark}` : `HK Newsdesk · ${mark} · ${part}/${of}`,
    part: (part: number, of: number): string => `${part}/${of}`,
    corrected: "更正：取代先前在此發布的內容。",
    replaced: "此部分已隨更正撤回。",
    restLeftOut: (parts: number): string => `尚有${parts}部分未有顯示。請縮小查詢範圍。`,
    cantShow: "已有答覆，但 Discord 未能顯示。請縮小查詢範圍。",
    doneBefore: "先前已回答。",
    formGone: "表格已過時，請重新輸入指令。",
  },
  discordFaults: {
    token: "Discord 不接受權杖。",
    tokenFix:
      "請從 https://discord.com/developers/applications 複製機械人的權杖（Bot 的 Reset Token），填入 DISCORD_TOKEN。",
    proxy: "無法經 PROXY_URL 連接 Discord，而所有連線都須經代理伺服器。",
    proxyFix: "請把 DISCORD_API_URL 設為可直接連接的閘道，或移除 PROXY_URL。",
    channelGone: "頻道已不存在，或機械人看不到頻道。",
    notAllowed: "機械人無權在頻道發布。",
    allowFix: "請在頻道授予機械人 View Channel、Send Messages、Embed Links 和 Read Message History 權限。",
    refused: (status: number, code: number | string): string =>
      `Discord 拒絕接收（${status}，代碼 ${code}）。`,
    busy: "Discord 要求稍候。",
    unreachable: "Discord 沒有回應。",
    unsure: "Discord 的回應中途遺失，無法確定訊息是否已經發布。",
    unsureFix: "請查看頻道，再重發或放棄。授予 Read Message History 權限後，系統可自行查看。",
    noChannel: "此目的地沒有註明頻道。",
  },
};
