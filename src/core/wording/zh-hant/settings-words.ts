import { chineseZone, figure } from "../chinese/time.ts";
import { clip } from "../clip.ts";
import { own } from "../own.ts";
import type { SettledDestination } from "../../destination.ts";
import type { Fault } from "../../fault.ts";
import { choice } from "./choice.ts";
import { faultInTraditional } from "./fault.ts";
import { timeWords } from "./time-words.ts";

const settingNames: Readonly<Record<string, string>> = {
  language: "語言",
  topics: "主題",
  companies: "公司",
  languages: "文章語言",
  digest: "摘要",
};

const platformNames: Readonly<Record<string, string>> = {
  terminal: "終端機",
  slack: "Slack",
  discord: "Discord",
};

const pad = (number: number): string => String(number).padStart(2, "0");

/** What is said of destinations, the outbox, editors' deeds and the home page: part of `zhHant`. */
export const settingsWords = {
  previewKeeps: (command: string): string =>
    `/${command}會更改紀錄，而預覽不作任何更改。加上--demo，即在虛構的世界中執行。`,
  answerFailed: "系統本身出錯，未能回答。事件已記錄，請再試一次。",

  // Places
  channelOn: (platform: string, id: string): string => `${platform}頻道${id}`,
  thisChannel: "本頻道",
  thisTalk: "此對話",

  // Settings
  settingsTitle: (destination: string): string => `${destination}的設定`,
  settingName: (name: string): string => own(settingNames, name) ?? name,
  languageName: choice,
  digestAt(digest: SettledDestination["digest"]): string {
    if (digest === null) return "不發";
    const days = digest.days.length === 7 ? "每日" : `逢${digest.days.map(choice).join("、")}`;
    return `${chineseZone(digest.timezone, timeWords)}${days} ${pad(digest.hour)}:${pad(digest.minute)}`;
  },
  everything: "全部",
  setInChat: "在對話中設定",
  fromConfiguration: "來自 feeds.yaml",
  byDefault: "預設",
  settingsSaved: (destination: string): string => `已儲存${destination}的設定。`,
  settingsReset: (destination: string): string =>
    `已儲存：${destination}恢復按 feeds.yaml 的設定，在對話中所作的設定已清除。`,
  destinationClosed: (fault: Fault): string => `已停止在此發佈：${faultInTraditional(fault)}`,
  needsDigestTime: "此處尚未設定摘要：請先填時間，例如 摘要:09:00。",
  closedNotice: (destination: string, fault: Fault): string =>
    `已無法向${destination}發佈：${faultInTraditional(fault)}`,
  reopenHint: (destination: string): string =>
    `該處的訊息會先行保留。問題解決後，在該處輸入 /settings 開通:是，或在此輸入 /outbox 開通:${destination} ，便會發出。`,
  settingsHow: "更改方法：",

  // The outbox
  outboxTitle: (stuck: number): string =>
    stuck === 0 ? "所有訊息均已發出。" : `${figure(stuck)}則訊息未能發出`,
  outboxColumns: ["號碼", "頻道", "類別", "始於", "狀態", "訊息", "原因"],
  outboxState: (state: "owed" | "dead" | "closed", attempts: number): string =>
    state === "closed"
      ? "已停止：無法在該處發佈"
      : state === "dead"
        ? "已放棄"
        : `已試${figure(attempts)}次，會再試`,
  outboxHow: "重發訊息：/outbox 重發:12",
  outboxOpen: (place: string, destination: string): string =>
    `恢復向${place}發佈：/outbox 開通:${destination}`,
  resent: (id: number): string => `訊息${id}會立即重發。`,
  notResent: (id: number): string => `沒有號碼為${id}而已放棄的訊息；/outbox 可列出這類訊息。`,
  deliveryKinds: { digest: "摘要", alert: "通知", notice: "告示" } as Readonly<Record<string, string>>,
  reopened: (destination: string): string => `已儲存：恢復向${destination}發佈。`,
  unknownDestination: (typed: string, known: readonly string[]): string =>
    `沒有名為「${clip(typed)}」的頻道。現有：${known.join("、")}。`,

  // Editors' deeds
  auditTitle: "編輯指令的操作紀錄，最新的在前",
  auditNothing: "編輯尚未發出過指令。",
  auditColumns: ["時間", "使用者", "平台", "指令", "結果"],
  platformName: (platform: string): string => own(platformNames, platform) ?? platform,
  auditOutcome: (allowed: boolean): string => (allowed ? "完成" : "被拒：並非編輯"),

  // Feeds
  feedPaused: (by: string): string => `由${by}暫停`,
  feedNowPaused: (title: string): string => `已儲存：暫停讀取${title}，直至用 /feeds 恢復: 指定它為止。`,
  feedNowResumed: (title: string): string => `已儲存：恢復讀取${title}。`,
  feedPausedAlready: (title: string, paused: boolean): string =>
    paused ? `${title}早已暫停。` : `${title}並未暫停。`,

  // Home, buttons and forms
  homeWatched: "在此關注",
  homeWatchesNothing: "此處未有關注任何對象：可輸入 /watch Google 或 /watch 索取資料 開始。",
  buttons: {
    timeline: "時間線",
    evidence: "證據",
    watch: "關注",
    correct: "更正",
  },
  formTitle: (command: string): string => `/${command}`,
  formSubmit: "儲存",
};
