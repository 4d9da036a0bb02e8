import type { Topic } from "../article.ts";
import { chinesePeriod, chineseDate, chineseMoment, figure } from "./chinese/time.ts";
import { clip } from "./clip.ts";
import { hongKongDay } from "../day.ts";
import type { DigestGroup, DigestChange } from "../digest.ts";
import type { FeedReport } from "../desk.ts";
import type { Wording } from "./en.ts";
import type { Basis, Matter, Position } from "../ledger.ts";
import { matters } from "../ledger.ts";
import type { Message } from "../message.ts";
import { plainMessage } from "../message.ts";
import { own } from "./own.ts";
import { ruleInWords } from "./rule.ts";
import { chatWords } from "./zh-hant/chat-words.ts";
import { choice } from "./zh-hant/choice.ts";
import { choiceWords } from "./zh-hant/choice-words.ts";
import { commandWords, optionNames } from "./zh-hant/command-words.ts";
import { faultInTraditional } from "./zh-hant/fault.ts";
import { formWords } from "./zh-hant/form-words.ts";
import { ledgerWords } from "./zh-hant/ledger-words.ts";
import { pageWords } from "./zh-hant/page-words.ts";
import { positionWords } from "./zh-hant/position-words.ts";
import { problems } from "./zh-hant/problems.ts";
import { ruleWords, voidRule } from "./zh-hant/rule-words.ts";
import { settingsWords } from "./zh-hant/settings-words.ts";
import { slackWords } from "./zh-hant/slack-words.ts";
import { stanceWords } from "./zh-hant/stance-words.ts";
import { timeWords } from "./zh-hant/time-words.ts";
import { timelineWords } from "./zh-hant/timeline-words.ts";

const matterTitles: Record<Matter, string> = {
  "user-data": "用戶資料",
  takedown: "內容下架",
  accounts: "帳戶及付款",
  presence: "在港業務",
};

const groupTitles: Record<DigestGroup, string> = {
  "stance-change": "立場有變",
  "data-request": "索取資料",
  "security-law": "國安法",
  "platform-takedown": "內容下架",
  "surveillance-privacy-law": "監控與私隱法例",
  "government-notice": "政府公告",
};

const periodWords = { quarter: "季", from: "由" };
const hongKong = "Asia/Hong_Kong";

const when = (instant: number, timezone = hongKong): string => chineseMoment(instant, timezone, timeWords);

function positionInWords(position: Position, matter: Matter, tense: "now" | "past" = "now"): string {
  const words = positionWords[matter][position];
  return words ? words[tense === "now" ? 0 : 1] : choice(position);
}

const didYouMean = (near: readonly string[]): string => (near.length > 0 ? `是否指${near.join("或")}？` : "");

/** Everything that the desk says, in Traditional Chinese as newsrooms in Hong Kong write it. */
export const zhHant: Wording = {
  ...chatWords,
  ...formWords,
  ...ledgerWords,
  ...pageWords,
  ...settingsWords,
  ...slackWords,
  ...stanceWords,
  language: "zh-Hant",
  zone: hongKong,

  marks: {
    colon: "：",
    comma: "，",
    semicolon: "；",
    stop: "。",
    end: "。",
    gap: "",
    names: "、",
    open: "（",
    close: "）",
    dash: "——",
  },

  commandWords,
  optionNames,
  optionName: (name) => own(optionNames, name) ?? name,
  choice,
  alsoTyped: choiceWords,

  topics: {
    "security-law": "國安法",
    "data-request": "索取資料",
    "platform-takedown": "內容下架",
    "surveillance-privacy-law": "監控與私隱法例",
  } satisfies Record<Topic, string>,

  matters: matterTitles,
  chart: timelineWords,
  position: positionInWords,

  basis: {
    "company-statement": "公司本身的聲明",
    reported: "據報道",
    allegation: "屬指控",
  } satisfies Record<Basis, string>,

  date: chineseDate,
  when,

  welcome:
    "歡迎使用 HK Newsdesk。隨時可以輸入指令，讀取來源期間亦可：/stance 臉書、/digest 立即、/help。輸入 /exit 或按 Ctrl-D 離開。",
  closing: "正在結束……",
  demoBacklog: (feeds) => `在本機虛構了${figure(feeds)}間發佈機構。首次讀取：各機構的舊文。`,
  demoNews: "各機構發佈最新一小時的新聞（虛構）。第二次讀取：",

  // Commands
  helpLine: (name) => {
    const words = own(commandWords, name);
    return words === undefined ? `：${name}。` : `（${words.name}）：${words.summary}。`;
  },
  unknownCommand(typed, near): Message {
    const asked = typed === "" ? "請輸入指令。" : `沒有 /${clip(typed)} 這個指令。`;
    return plainMessage(`${asked}${didYouMean(near.map((name) => ` /${name} `))}輸入 /help 可列出所有指令。`);
  },
  problems,
  useOneOf: (values) => `請從${values.map(choice).join("、")}中選一項`,
  keepUnder: (most) => `請勿超過${figure(most)}字`,
  wrongOption: (name, problem, value) =>
    value === undefined ? `未填「${name}」。` : `「${name}」不能是「${clip(value)}」：${problem}。`,
  extraWord: (word) => `不明白「${clip(word)}」是甚麼意思。`,
  commandFailed: (name) => `/${name} 因系統本身出錯而失敗。事件已記錄，請再試一次。`,

  // Stance
  figures(received, complied, period) {
    const requests = [
      received === null ? "" : `接獲${figure(received)}項要求`,
      complied === null ? "" : complied === 0 ? "全部沒有遵從" : `遵從${figure(complied)}項`,
    ].filter(Boolean);
    return `${period === null ? "" : chinesePeriod(period, periodWords)}${requests.join("，")}`;
  },
  lastChecked: (source, at, fault) =>
    `受監察的公司來源「${source}」：最近於${when(at)}讀取。${fault === null ? "" : `目前無法讀取：${fault}`}`,
  neverChecked: (source, fault) =>
    fault === null
      ? `受監察的公司來源「${source}」：尚未讀取。`
      : `受監察的公司來源「${source}」：無法讀取。${fault}`,
  noSourceWatched: "未有監察該公司本身的來源，政策如有改變，只能從傳媒得知。",
  unknownMatter: (word, company) =>
    plainMessage(
      `「${clip(word)}」不是範疇。請從${matters.map(choice).join("、")}中選一項：/stance ${company} ${choice(matters[0])}`,
    ),
  unknownCompany(typed, near) {
    const hint = near.length > 0 ? didYouMean(near) : "可能未列入 companies.yaml；可改用 /find 搜尋文章。";
    return plainMessage(`找不到公司「${clip(typed)}」。${hint}`);
  },

  // Other commands
  helpTitle: "HK Newsdesk 指令",
  day: (instant) => chineseDate(hongKongDay(instant)),
  foundTitle: (query) => `含有「${clip(query)}」的文章`,
  findMore: (query, next) => `較舊的文章：/find ${clip(query)} 早於:${next}`,
  nothingFound: (query, everything) =>
    everything
      ? `儲存的文章都不含「${clip(query)}」。`
      : `相關文章都不含「${clip(query)}」。如要連其他文章一併搜尋：/find ${clip(query)} 全部:是`,
  never: "從未",
  feedColumns: ["編號", "名稱", "語言", "最近成功", "狀態"],
  feedFine: (lastOkAt) => (lastOkAt === null ? "尚未讀取" : "正常"),
  feedsTitle: (shown, all, which) =>
    which === "all" ? `${figure(all)}個訂閱來源` : `${figure(all)}個訂閱來源中有${figure(shown)}個出現故障`,
  neverSeen: (url) => `至今沒有來源提供過 ${url}，故無從解釋。/feeds 可列出訂閱的來源。`,
  seen(publishedAt, firstSeenAt, backlog) {
    const published =
      publishedAt === null ? "沒有可用的日期（未註明、無法讀取或屬未來日期）" : `${when(publishedAt)}發佈`;
    return `${published}，${when(firstSeenAt)}首次發現${backlog ? "，屬舊文（不會發出通知）" : ""}`;
  },
  verdict(relevance) {
    if (relevance === null) return "尚未評估。";
    return relevance.relevant
      ? `入選：${relevance.topics.map((topic) => zhHant.topics[topic]).join("、")}。`
      : "落選：與各個主題無關。";
  },
  reason(reason) {
    const topic = reason.topic === null ? "所有主題" : zhHant.topics[reason.topic];
    const words = reason.words === "" ? "" : `「${reason.words}」`;
    const weight = `${reason.weight > 0 ? "+" : ""}${Number(reason.weight.toFixed(2))}`;
    return `${weight} ${topic}：${zhHant.rule(reason.rule)}${words}`;
  },
  rule: (rule) => ruleInWords(rule, ruleWords, voidRule),
  namesCompanies: (names) => `提及${names.join("、")}。`,
  sameStory: (others) => `另有${figure(others)}篇文章報道同一宗新聞：`,
  unknownFeed: (typed, near) => `沒有「${clip(typed)}」這個來源。${didYouMean(near)}/feeds 可列出所有來源。`,
  pollSummary(reports) {
    if (reports.length === 0) return "沒有讀取任何來源。";
    const failed = reports.filter((report) => report.result.kind === "failed").length;
    const added = reports.reduce((sum, { result }) => sum + (result.kind === "items" ? result.added : 0), 0);
    if (failed === reports.length && failed > 1)
      return `${figure(failed)}個來源全部無法讀取：本機可能沒有網絡。`;
    const trouble = failed === 0 ? "" : `${figure(failed)}個失敗。`;
    return `已讀取${figure(reports.length)}個來源，有${figure(added)}篇新文章。${trouble}`;
  },
  notPolled({ title }, state) {
    if (state === null) return `${title}：未有讀取：執行中的系統不認識此來源，請重新啟動系統。`;
    if (state.gone && state.fault) return `${title}：未有讀取：${faultInTraditional(state.fault)}`;
    return `${title}：未有讀取：本系統的另一個程序正在處理，請兩分鐘後再試。`;
  },
  pollLine({ feed, result }: FeedReport, detail) {
    if (result.kind === "unchanged") return `${feed.title}：沒有更新。`;
    if (result.kind === "failed") return `${feed.title}：${faultInTraditional(result.fault, detail)}`;
    const parts = [`${figure(result.added)}篇新`, `${figure(result.unchanged)}篇已有`];
    if (result.updated > 0) parts.push(`${figure(result.updated)}篇有改動`);
    if (result.refused > 0) parts.push(`${figure(result.refused)}篇無法儲存`);
    return `${feed.title}：${parts.join("，")}。`;
  },
  fault: faultInTraditional,
  digestPosted: (stories, destination) => `載有${figure(stories)}宗新聞的摘要已發佈到${destination}。`,
  digestKept: (stories, destination) =>
    `載有${figure(stories)}宗新聞的摘要已為${destination}保留：目前無法寫入，稍後再試。`,

  // Digest
  digestTitle: (at, timezone) => `HK Newsdesk 摘要，${when(at, timezone)}`,
  digestLate: (since, timezone) => `遲發：原定${when(since, timezone)}發佈，當時系統未有運作。`,
  digestSummary({ changes, stories, record, allegations, pages }) {
    if (changes + stories + record + allegations + pages === 0) return "摘要：沒有新消息。";
    const parts = [`${figure(stories)}宗新聞`];
    if (changes > 0) parts.unshift(`${figure(changes)}項立場有變`);
    if (record > 0) parts.push(`${figure(record)}項新紀錄`);
    if (allegations > 0) parts.push(`${figure(allegations)}項指控`);
    if (pages > 0) parts.push(`${figure(pages)}個網頁有改動`);
    return `摘要：${parts.join("，")}。`;
  },
  groupTitle: (group, size) => `${groupTitles[group]}（${figure(size)}）`,
  alsoReported: "另外：",
  moreStories: (more) => `另有${figure(more)}宗：可用 /find 搜尋。`,
  foundOn: (day) => `${day}發現`,
  andMore: (more) => `及另外${figure(more)}個`,
  quietDay(since, feeds, timezone) {
    if (feeds.followed === 0) return "未有訂閱任何來源，故沒有內容：見 feeds.yaml。";
    const quiet = `自${when(since, timezone)}起沒有新消息。`;
    const { followed, working, unpolled } = feeds;
    if (working === followed) return `${quiet}${figure(followed)}個來源全部正常。`;
    const broken = followed - working - unpolled;
    const parts = [];
    if (broken > 0) parts.push(`有${figure(broken)}個無法讀取`);
    if (unpolled > 0) parts.push(`有${figure(unpolled)}個尚未讀取`);
    return `${quiet}${figure(followed)}個來源中${parts.join("，")}，可能有所遺漏。`;
  },
  whyLine(topics, words, companies) {
    const parts = [topics.map((topic) => zhHant.topics[topic]).join("、")];
    if (words) parts.push(`「${words}」`);
    if (companies.length > 0) parts.push(`提及${companies.join("、")}`);
    return `原因：${parts.filter(Boolean).join(" · ")}`;
  },
  changeLine(change: DigestChange) {
    const now = positionInWords(change.after.position, change.matter);
    const was = change.before
      ? `，此前：${positionInWords(change.before.position, change.matter, "past")}`
      : "";
    const contested = change.contested ? "，有爭議" : "";
    return `${matterTitles[change.matter]}：${now}（${chineseDate(change.after.date)}${contested}${was}）。`;
  },
  troubleTitle: (feeds) => `有故障的來源（${figure(feeds)}）`,
  lastOk: (at) => (at === null ? "從未成功讀取。" : `最近於${when(at)}成功讀取。`),
  moreFeeds: (more) => `另有${figure(more)}個：/feeds 故障`,
};
