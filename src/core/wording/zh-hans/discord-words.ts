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
};
