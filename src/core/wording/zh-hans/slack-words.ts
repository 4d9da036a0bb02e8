import { figure } from "../chinese/time.ts";
import type { slackWords as english } from "../en/slack-words.ts";

/** What is said on Slack only: part of `zhHans`. */
export const slackWords: typeof english = {
  slack: {
    corrected: "更正：以上内容取代此处先前发布的消息。",
    takenBack: "此部分已随更正收回。",
    failed: "系统本身或连接出错，未能完成。事件已记录，请再试一次。",
    notShared: "答复未必已送达频道，现只向你显示。",
    restLeftOut: (parts) => `还有${figure(parts)}部分未能在此显示，请缩小查询范围。`,
    homeCut: "本页未能显示全部内容，完整列表请见 /stances。",
    cancel: "取消",
    choose: "请选择",
  },
};
