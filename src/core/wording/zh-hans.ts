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
import { chatWords } from "./zh-hans/chat-words.ts";
import { choice } from "./zh-hans/choice.ts";
import { choiceWords } from "./zh-hans/choice-words.ts";
import { commandWords, optionNames } from "./zh-hans/command-words.ts";
import { faultInSimplified } from "./zh-hans/fault.ts";
import { formWords } from "./zh-hans/form-words.ts";
import { ledgerWords } from "./zh-hans/ledger-words.ts";
import { pageWords } from "./zh-hans/page-words.ts";
import { positionWords } from "./zh-hans/position-words.ts";
import { problems } from "./zh-hans/problems.ts";
import { ruleWords, voidRule } from "./zh-hans/rule-words.ts";
import { settingsWords } from "./zh-hans/settings-words.ts";
import { slackWords } from "./zh-hans/slack-words.ts";
import { stanceWords } from "./zh-hans/stance-words.ts";
import { timeWords } from "./zh-hans/time-words.ts";
import { timelineWords } from "./zh-hans/timeline-words.ts";

const matterTitles: Record<Matter, string> = {
  "user-data": "用户数据",
  takedown: "内容下架",
  accounts: "账户及付款",
  presence: "在港业务",
};

const groupTitles: Record<DigestGroup, string> = {
  "stance-change": "立场有变",
  "data-request": "数据请求",
  "security-law": "国安法",
  "platform-takedown": "内容下架",
  "surveillance-privacy-law": "监控与隐私法律",
  "government-notice": "政府公告",
};

const periodWords = { quarter: "季度", from: "自" };
const hongKong = "Asia/Hong_Kong";

const when = (instant: number, timezone = hongKong): string => chineseMoment(instant, timezone, timeWords);

function positionInWords(position: Position, matter: Matter, tense: "now" | "past" = "now"): string {
  const words = positionWords[matter][position];
  return words ? words[tense === "now" ? 0 : 1] : choice(position);
}

const didYouMean = (near: readonly string[]): string =>
  near.length > 0 ? `是不是指${near.join("或")}？` : "";

/** Everything that the desk says, in Simplified Chinese as newsrooms on the mainland write it. */
export const zhHans: Wording = {
  ...chatWords,
  ...formWords,
  ...ledgerWords,
  ...pageWords,
  ...settingsWords,
  ...slackWords,
  ...stanceWords,
  language: "zh-Hans",
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
    "security-law": "国安法",
    "data-request": "数据请求",
    "platform-takedown": "内容下架",
    "surveillance-privacy-law": "监控与隐私法律",
  } satisfies Record<Topic, string>,

  matters: matterTitles,
  chart: timelineWords,
  position: positionInWords,

  basis: {
    "company-statement": "公司自己的声明",
    reported: "据报道",
    allegation: "属于指控",
  } satisfies Record<Basis, string>,

  date: chineseDate,
  when,

  welcome:
    "欢迎使用 HK Newsdesk。随时可以输入命令，读取来源期间也可以：/stance 脸书、/digest 立即、/help。输入 /exit 或按 Ctrl-D 离开。",
  closing: "正在结束……",
  demoBacklog: (feeds) => `在本机虚构了${figure(feeds)}家发布机构。首次读取：各机构的旧文。`,
  demoNews: "各机构发布最新一小时的新闻（虚构）。第二次读取：",

  // Commands
  helpLine: (name) => {
    const words = own(commandWords, name);
    return words === undefined ? `：${name}。` : `（${words.name}）：${words.summary}。`;
  },
  unknownCommand(typed, near): Message {
    const asked = typed === "" ? "请输入命令。" : `没有 /${clip(typed)} 这个命令。`;
    return plainMessage(`${asked}${didYouMean(near.map((name) => ` /${name} `))}输入 /help 可列出所有命令。`);
  },
  problems,
  useOneOf: (values) => `请从${values.map(choice).join("、")}中选一个`,
  keepUnder: (most) => `请勿超过${figure(most)}字`,
  wrongOption: (name, problem, value) =>
    value === undefined ? `未填“${name}”。` : `“${name}”不能是“${clip(value)}”：${problem}。`,
  extraWord: (word) => `看不懂“${clip(word)}”是什么意思。`,
  commandFailed: (name) => `/${name} 因系统自身出错而失败。此事已记录，请重试。`,

  // Stance
  figures(received, complied, period) {
    const requests = [
      received === null ? "" : `收到${figure(received)}项要求`,
      complied === null ? "" : complied === 0 ? "均未配合" : `配合${figure(complied)}项`,
    ].filter(Boolean);
    return `${period === null ? "" : chinesePeriod(period, periodWords)}${requests.join("，")}`;
  },
  lastChecked: (source, at, fault) =>
    `受监测的公司来源“${source}”：最近于${when(at)}读取。${fault === null ? "" : `目前无法读取：${fault}`}`,
  neverChecked: (source, fault) =>
    fault === null
      ? `受监测的公司来源“${source}”：尚未读取。`
      : `受监测的公司来源“${source}”：无法读取。${fault}`,
  noSourceWatched: "没有监测该公司自身的来源，政策如有改变，只能从媒体得知。",
  unknownMatter: (word, company) =>
    plainMessage(
      `“${clip(word)}”不是事项。请从${matters.map(choice).join("、")}中选一个：/stance ${company} ${choice(matters[0])}`,
    ),
  unknownCompany(typed, near) {
    const hint = near.length > 0 ? didYouMean(near) : "可能未列入 companies.yaml；可以改用 /find 搜索文章。";
    return plainMessage(`找不到公司“${clip(typed)}”。${hint}`);
  },

  // Other commands
  helpTitle: "HK Newsdesk 命令",
  day: (instant) => chineseDate(hongKongDay(instant)),
  foundTitle: (query) => `含有“${clip(query)}”的文章`,
  findMore: (query, next) => `较旧的文章：/find ${clip(query)} 早于:${next}`,
  nothingFound: (query, everything) =>
    everything
      ? `保存的文章都不含“${clip(query)}”。`
      : `相关文章都不含“${clip(query)}”。如需连同其他文章一起搜索：/find ${clip(query)} 全部:是`,
  never: "从未",
  feedColumns: ["编号", "名称", "语言", "最近成功", "状态"],
  feedFine: (lastOkAt) => (lastOkAt === null ? "尚未读取" : "正常"),
  feedsTitle: (shown, all, which) =>
    which === "all" ? `${figure(all)}个订阅源` : `${figure(all)}个订阅源中有${figure(shown)}个出现故障`,
  neverSeen: (url) => `至今没有来源提供过 ${url}，因此无从解释。/feeds 可列出订阅的来源。`,
  seen(publishedAt, firstSeenAt, backlog) {
    const published =
      publishedAt === null ? "没有可用的日期（未注明、无法读取或为未来日期）" : `${when(publishedAt)}发布`;
    return `${published}，${when(firstSeenAt)}首次发现${backlog ? "，属于旧文（不会发通知）" : ""}`;
  },
  verdict(relevance) {
    if (relevance === null) return "尚未评估。";
    return relevance.relevant
      ? `收录：${relevance.topics.map((topic) => zhHans.topics[topic]).join("、")}。`
      : "未收录：与各个主题无关。";
  },
  reason(reason) {
    const topic = reason.topic === null ? "所有主题" : zhHans.topics[reason.topic];
    const words = reason.words === "" ? "" : `“${reason.words}”`;
    const weight = `${reason.weight > 0 ? "+" : ""}${Number(reason.weight.toFixed(2))}`;
    return `${weight} ${topic}：${zhHans.rule(reason.rule)}${words}`;
  },
  rule: (rule) => ruleInWords(rule, ruleWords, voidRule),
  namesCompanies: (names) => `提及${names.join("、")}。`,
  sameStory: (others) => `另有${figure(others)}篇文章报道同一条新闻：`,
  unknownFeed: (typed, near) => `没有“${clip(typed)}”这个来源。${didYouMean(near)}/feeds 可列出所有来源。`,
  pollSummary(reports) {
    if (reports.length === 0) return "没有读取任何来源。";
    const failed = reports.filter((report) => report.result.kind === "failed").length;
    const added = reports.reduce((sum, { result }) => sum + (result.kind === "items" ? result.added : 0), 0);
    if (failed === reports.length && failed > 1)
      return `${figure(failed)}个来源全部无法读取：本机可能没有网络。`;
    const trouble = failed === 0 ? "" : `${figure(failed)}个失败。`;
    return `已读取${figure(reports.length)}个来源，有${figure(added)}篇新文章。${trouble}`;
  },
  notPolled({ title }, state) {
    if (state === null) return `${title}：没有读取：正在运行的系统不认识此来源，请重新启动系统。`;
    if (state.gone && state.fault) return `${title}：没有读取：${faultInSimplified(state.fault)}`;
    return `${title}：没有读取：本系统的另一个进程正在处理，请两分钟后再试。`;
  },
  pollLine({ feed, result }: FeedReport, detail) {
    if (result.kind === "unchanged") return `${feed.title}：没有更新。`;
    if (result.kind === "failed") return `${feed.title}：${faultInSimplified(result.fault, detail)}`;
    const parts = [`${figure(result.added)}篇新`, `${figure(result.unchanged)}篇已有`];
    if (result.updated > 0) parts.push(`${figure(result.updated)}篇有改动`);
    if (result.refused > 0) parts.push(`${figure(result.refused)}篇无法保存`);
    return `${feed.title}：${parts.join("，")}。`;
  },
  fault: faultInSimplified,
  digestPosted: (stories, destination) => `载有${figure(stories)}条新闻的摘要已发布到${destination}。`,
  digestKept: (stories, destination) =>
    `载有${figure(stories)}条新闻的摘要已为${destination}保留：目前无法写入，稍后再试。`,

  // Digest
  digestTitle: (at, timezone) => `HK Newsdesk 摘要，${when(at, timezone)}`,
  digestLate: (since, timezone) => `延迟发布：原定于${when(since, timezone)}发布，当时系统没有运行。`,
  digestSummary({ changes, stories, record, allegations, pages }) {
    if (changes + stories + record + allegations + pages === 0) return "摘要：没有新消息。";
    const parts = [`${figure(stories)}条新闻`];
    if (changes > 0) parts.unshift(`${figure(changes)}项立场有变`);
    if (record > 0) parts.push(`${figure(record)}项新记录`);
    if (allegations > 0) parts.push(`${figure(allegations)}项指控`);
    if (pages > 0) parts.push(`${figure(pages)}个网页有改动`);
    return `摘要：${parts.join("，")}。`;
  },
  groupTitle: (group, size) => `${groupTitles[group]}（${figure(size)}）`,
  alsoReported: "另外：",
  moreStories: (more) => `另有${figure(more)}条：可用 /find 搜索。`,
  foundOn: (day) => `${day}发现`,
  andMore: (more) => `及另外${figure(more)}个`,
  quietDay(since, feeds, timezone) {
    if (feeds.followed === 0) return "没有订阅任何来源，因此没有内容：见 feeds.yaml。";
    const quiet = `自${when(since, timezone)}起没有新消息。`;
    const { followed, working, unpolled } = feeds;
    if (working === followed) return `${quiet}${figure(followed)}个来源全部正常。`;
    const broken = followed - working - unpolled;
    const parts = [];
    if (broken > 0) parts.push(`有${figure(broken)}个无法读取`);
    if (unpolled > 0) parts.push(`有${figure(unpolled)}个尚未读取`);
    return `${quiet}${figure(followed)}个来源中${parts.join("，")}，可能有所遗漏。`;
  },
  whyLine(topics, words, companies) {
    const parts = [topics.map((topic) => zhHans.topics[topic]).join("、")];
    if (words) parts.push(`“${words}”`);
    if (companies.length > 0) parts.push(`提及${companies.join("、")}`);
    return `原因：${parts.filter(Boolean).join(" · ")}`;
  },
  changeLine(change: DigestChange) {
    const now = positionInWords(change.after.position, change.matter);
    const was = change.before
      ? `，此前：${positionInWords(change.before.position, change.matter, "past")}`
      : "";
    const contested = change.contested ? "，有争议" : "";
    return `${matterTitles[change.matter]}：${now}（${chineseDate(change.after.date)}${contested}${was}）。`;
  },
  troubleTitle: (feeds) => `有故障的来源（${figure(feeds)}）`,
  lastOk: (at) => (at === null ? "从未成功读取。" : `最近于${when(at)}成功读取。`),
  moreFeeds: (more) => `另有${figure(more)}个：/feeds 故障`,
};
