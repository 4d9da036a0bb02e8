import { chineseZone, figure } from "../chinese/time.ts";
import { clip } from "../clip.ts";
import { own } from "../own.ts";
import type { SettledDestination } from "../../destination.ts";
import type { Fault } from "../../fault.ts";
import { choice } from "./choice.ts";
import { faultInSimplified } from "./fault.ts";
import { timeWords } from "./time-words.ts";

const settingNames: Readonly<Record<string, string>> = {
  language: "语言",
  topics: "主题",
  companies: "公司",
  languages: "文章语言",
  digest: "摘要",
};

const platformNames: Readonly<Record<string, string>> = {
  terminal: "终端",
  slack: "Slack",
  discord: "Discord",
};

const pad = (number: number): string => String(number).padStart(2, "0");

/** What is said of destinations, the outbox, editors' deeds and the home page: part of `zhHans`. */
export const settingsWords = {
  previewKeeps: (command: string): string =>
    `/${command}会更改记录，而预览不做任何更改。加上--demo，即在虚构的世界中执行。`,
  answerFailed: "系统自身出错，未能回答。此事已记录，请重试。",

  // Places
  channelOn: (platform: string, id: string): string => `${platform}频道${id}`,
  thisChannel: "本频道",
  thisTalk: "此对话",

  // Settings
  settingsTitle: (destination: string): string => `${destination}的设置`,
  settingName: (name: string): string => own(settingNames, name) ?? name,
  languageName: choice,
  digestAt(digest: SettledDestination["digest"]): string {
    if (digest === null) return "不发";
    const days = digest.days.length === 7 ? "每日" : `每逢${digest.days.map(choice).join("、")}`;
    return `${chineseZone(digest.timezone, timeWords)}${days} ${pad(digest.hour)}:${pad(digest.minute)}`;
  },
  everything: "全部",
  setInChat: "在聊天中设置",
  fromConfiguration: "来自 feeds.yaml",
  byDefault: "默认",
  settingsSaved: (destination: string): string => `已保存${destination}的设置。`,
  settingsReset: (destination: string): string =>
    `已保存：${destination}恢复按 feeds.yaml 的设置，在聊天中所作的设置已清除。`,
  destinationClosed: (fault: Fault): string => `已停止在此发布：${faultInSimplified(fault)}`,
  needsDigestTime: "此处尚未设置摘要：请先填时间，例如 摘要:09:00。",
  closedNotice: (destination: string, fault: Fault): string =>
    `已无法向${destination}发布：${faultInSimplified(fault)}`,
  reopenHint: (destination: string): string =>
    `该处的消息会先保留。问题解决后，在那里输入 /settings 开通:是，或在此输入 /outbox 开通:${destination} ，即可发出。`,
  settingsHow: "更改方法：",

  // The outbox
  outboxTitle: (stuck: number): string =>
    stuck === 0 ? "所有消息均已发出。" : `${figure(stuck)}条消息未能发出`,
  outboxColumns: ["编号", "频道", "类别", "始于", "状态", "消息", "原因"],
  outboxState: (state: "owed" | "dead" | "closed", attempts: number): string =>
    state === "closed"
      ? "已停止：无法在该处发布"
      : state === "dead"
        ? "已放弃"
        : `已试${figure(attempts)}次，会再试`,
  outboxHow: "重发消息：/outbox 重发:12",
  outboxOpen: (place: string, destination: string): string =>
    `恢复向${place}发布：/outbox 开通:${destination}`,
  resent: (id: number): string => `消息${id}会立即重发。`,
  notResent: (id: number): string => `没有编号为${id}而已放弃的消息；/outbox 可列出这类消息。`,
  deliveryKinds: { digest: "摘要", alert: "通知", notice: "公告" } as Readonly<Record<string, string>>,
  reopened: (destination: string): string => `已保存：恢复向${destination}发布。`,
  unknownDestination: (typed: string, known: readonly string[]): string =>
    `没有名为“${clip(typed)}”的频道。现有：${known.join("、")}。`,

  // Editors' deeds
  auditTitle: "编辑命令的操作记录，最新的在前",
  auditNothing: "编辑尚未发出过命令。",
  auditColumns: ["时间", "用户", "平台", "命令", "结果"],
  platformName: (platform: string): string => own(platformNames, platform) ?? platform,
  auditOutcome: (allowed: boolean): string => (allowed ? "完成" : "被拒：不是编辑"),

  // Feeds
  feedPaused: (by: string): string => `由${by}暂停`,
  feedNowPaused: (title: string): string => `已保存：暂停读取${title}，直到用 /feeds 恢复: 指定它为止。`,
  feedNowResumed: (title: string): string => `已保存：恢复读取${title}。`,
  feedPausedAlready: (title: string, paused: boolean): string =>
    paused ? `${title}此前已暂停。` : `${title}并未暂停。`,

  // Home, buttons and forms
  homeWatched: "在此关注",
  homeWatchesNothing: "此处没有关注任何对象：可输入 /watch 谷歌 或 /watch 数据请求 开始。",
  buttons: {
    timeline: "时间线",
    evidence: "证据",
    watch: "关注",
    correct: "更正",
  },
  formTitle: (command: string): string => `/${command}`,
  formSubmit: "保存",
};
