import type { discordWords as english } from "../en/discord-words.ts";

/** What is said on Discord only: part of `zhHant`. */
export const discordWords: typeof english = {
  discord: {
    shareName: "分享",
    shareHint: "讓頻道內所有人看到答覆",
    footer: (mark, part, of) =>
      of === 1 ? `HK Newsdesk · ${mark}` : `HK Newsdesk · ${mark} · ${part}/${of}`,
    corrected: "更正：以下內容取代先前在此發佈的訊息。",
    replaced: "這部分已隨更正收回。",
    restLeftOut: (parts) => `此處略去其餘${parts}部分，請縮小查詢範圍。`,
    cantShow: "答覆已備妥，但 Discord 無法顯示，請縮小查詢範圍。",
    doneBefore: "這項操作先前已有答覆。",
    formGone: "這份表格已過期，請重新輸入指令。",
  },
};
