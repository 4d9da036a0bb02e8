import { chineseDate, figure } from "../chinese/time.ts";
import type { Position } from "../../ledger.ts";
import type { ChartWords } from "../../timeline-chart.ts";

/** A position as a chart's label, which has no room for what it means on each matter. */
const positions: Record<Position, string> = {
  paused: "暫停",
  reviewing: "檢視中",
  complied: "遵從",
  refused: "拒絕",
  challenging: "法律挑戰",
  exited: "撤出",
  resumed: "恢復",
  denied: "否認",
  "no-comment": "不予置評",
};

/** 曾 stands before what is no state that lasts by itself. */
const pastPositions: Record<Position, string> = {
  paused: "曾暫停",
  reviewing: "曾檢視",
  complied: "曾遵從",
  refused: "曾拒絕",
  challenging: "曾提出法律挑戰",
  exited: "當時已撤出",
  resumed: "曾恢復",
  denied: "曾否認",
  "no-comment": "當時不予置評",
};

/** The words of the chart of a company's record. */
export const timelineWords: ChartWords = {
  labels: {
    today: "今日",
    positions,
    past: pastPositions,
    kinds: {
      decision: "編輯的決定",
      policy: "一貫做法",
      act: "個別行動或數字",
      response: "被問及時的回應",
      allegation: "他人的指控",
      background: "重提，無日期",
    },
    unknown: "未有已知立場",
    mixed: "多種立場",
    several: "同一標記內的紀錄數目",
  },
  title: (company) => `${company}與香港`,
  drawn: (today) => `說法和做法，截至${chineseDate(today)}的紀錄`,
  summary: (company, facts) => `${company}在香港的時間線，共${figure(facts)}項有日期的紀錄。`,
  now: (position, since) => `${since}${positions[position]}`,
  past: (position, since) => `${pastPositions[position]}（${since}）`,
  contested: "有爭議",
};
