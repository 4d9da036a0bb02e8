import { chineseDate, figure } from "../chinese/time.ts";
import type { Position } from "../../ledger.ts";
import type { ChartWords } from "../../timeline-chart.ts";

/** A position as a chart's label, which has no room for what it means on each matter. */
const positions: Record<Position, string> = {
  paused: "暂停",
  reviewing: "评估中",
  complied: "配合",
  refused: "拒绝",
  challenging: "法律挑战",
  exited: "撤出",
  resumed: "恢复",
  denied: "否认",
  "no-comment": "不予置评",
};

/** 曾 stands before what is no state that lasts by itself. */
const pastPositions: Record<Position, string> = {
  paused: "曾暂停",
  reviewing: "曾评估",
  complied: "曾配合",
  refused: "曾拒绝",
  challenging: "曾提出法律挑战",
  exited: "当时已撤出",
  resumed: "曾恢复",
  denied: "曾否认",
  "no-comment": "当时不予置评",
};

/** The words of the chart of a company's record. */
export const timelineWords: ChartWords = {
  labels: {
    today: "今天",
    positions,
    past: pastPositions,
    kinds: {
      decision: "编辑的决定",
      policy: "一贯做法",
      act: "个别行动或数字",
      response: "被问及时的回应",
      allegation: "他人的指控",
      background: "重提，无日期",
    },
    unknown: "暂无已知立场",
    mixed: "多种立场",
    several: "同一标记内的记录数目",
  },
  title: (company) => `${company}与香港`,
  drawn: (today) => `说法和做法，截至${chineseDate(today)}的记录`,
  summary: (company, facts) => `${company}在香港的时间线，共${figure(facts)}项有日期的记录。`,
  now: (position, since) => `${since}${positions[position]}`,
  past: (position, since) => `${pastPositions[position]}（${since}）`,
  contested: "有争议",
};
