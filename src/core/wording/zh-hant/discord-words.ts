import type { discordWords as english } from "../en/discord-words.ts";

/** What is said on Discord only: part of `zhHant`. */
export const discordWords: typeof english = {
  discord: {
    shareName: "分享",
    shareHint: "讓頻道內所有人看到答覆",
    footer: (mark, part, of) =>
      of === 1 ? `HK Newsdesk · ${mark}` : `HK Newsdesk · ${mark} · ${part}/${of}`,
    corrected: "更正：以下內容取代先前在此發布的訊息。",
    replaced: "這部分已隨更正收回。",
    restLeftOut: (parts) => `此處略去其餘${parts}部分，請縮小查詢範圍。`,
    cantShow: "答覆已備妥，但 Discord 無法顯示，請縮小查詢範圍。",
    doneBefore: "這項操作先前已有答覆。",
    formGone: "這份表格已過期，請重新輸入指令。",
  },
  discordFaults: {
    token: "Discord 拒絕權杖。",
    tokenFix:
      "請從 https://discord.com/developers/applications（Bot，Reset Token）複製機械人的權杖，填入 DISCORD_TOKEN。",
    proxy: "無法經 PROXY_URL 連接 Discord 的閘道，而一切連線都不得繞過代理。",
    proxyFix: "請把 DISCORD_API_URL 設為可直接連接的自設閘道，或移除 PROXY_URL。",
    channelGone: "頻道已不存在，或機械人看不到它。",
    notAllowed: "機械人不能在頻道發布訊息。",
    allowFix: "請在該頻道給予機械人 View Channel、Send Messages、Embed Links 及 Read Message History 權限。",
    refused: (status, code) => `Discord 拒絕了要求（${status}，代碼 ${code}）。`,
    busy: "Discord 要求稍候。",
    unreachable: "Discord 沒有回應。",
    unsure: "無法確定訊息是否已發布：Discord 的回應遺失了。",
    unsureFix: "請查看頻道，再決定重新發送或放棄。給予 Read Message History 權限後，系統可自行查看。",
    noChannel: "這個發布位置沒有指定頻道。",
  },
};
