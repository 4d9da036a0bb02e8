import { figure } from "../chinese/time.ts";
import type { slackWords as english } from "../en/slack-words.ts";

/** What is said on Slack only: part of `zhHant`. */
export const slackWords: typeof english = {
  slack: {
    corrected: "更正：以上內容取代此處先前發佈的訊息。",
    takenBack: "此部分已隨更正收回。",
    failed: "系統本身或連線出錯，未能完成。事件已記錄，請再試一次。",
    notShared: "答覆未必已送達頻道，現只向你顯示。",
    restLeftOut: (parts) => `尚有${figure(parts)}部分未能在此顯示，請縮小查詢範圍。`,
    homeCut: "本頁未能顯示全部內容，完整列表請見 /stances。",
    cancel: "取消",
    choose: "請選擇",
  },
};
