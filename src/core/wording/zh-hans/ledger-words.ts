import { quotation } from "../quotation.ts";
import { chineseDate, figure } from "../chinese/time.ts";
import { clip } from "../clip.ts";
import type { Basis, Decision, Matter, Point, Position } from "../../ledger.ts";
import { responses } from "../../ledger.ts";
import type { Stance } from "../../stance.ts";
import { own } from "../own.ts";
import { choice } from "./choice.ts";
import { optionNames } from "./command-words.ts";

const positionNames: Record<Position, string> = {
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

const basisNames: Record<Basis, string> = {
  "company-statement": "公司",
  reported: "报道",
  allegation: "指控",
};

const decisionVerbs: Record<Decision["kind"], string> = {
  confirm: "确认",
  correct: "更正",
  retract: "撤回",
};

const choices = (values: readonly string[]): string => values.map(choice).join("、");

/** What the ledger's commands say beside the words of stances: part of `zhHans`. */
export const ledgerWords = {
  positionName: (position: Position): string => positionNames[position],
  factKind(point: Point, by: string | null): string {
    const parts = [positionNames[point.position]];
    if (point.form === "act" && !responses.has(point.position)) parts.push("个别行动或数字");
    if (point.basis === "company-statement") parts.push("公司自己的声明");
    else if (point.basis === "reported") parts.push("据报道");
    else parts.push(by === null ? "属于指控" : `${by}的指控`);
    return parts.join("，");
  },
  editorsDecision: "编辑的决定",
  quoted: (text: string): string => quotation(text, "“", "”"),
  enteredBy: (by: string, day: string): string => `由${by}于${day}录入。`,
  goneSince: (day: string): string => `自${day}起文章已无此内容`,
  wasRetracted: "已撤回",

  // The board
  boardTitle(matter: string | null, position: string | null): string {
    const parts = [matter, position].filter(Boolean);
    return parts.length === 0 ? "所有已知立场" : `所有已知立场：${parts.join("，")}`;
  },
  boardSummary: (stances: number, companies: number): string =>
    `${figure(companies)}家公司或产品，共${figure(stances)}项立场。`,
  boardColumns: ["公司", "事项", "立场", "始于", "依据", "最近消息", "备注"],
  basisName: (basis: Basis): string => basisNames[basis],
  remarks(stance: Stance): string {
    const remarks: string[] = [];
    if (stance.contestedBy.length > 0) remarks.push("有争议");
    if (stance.actsDiffer) remarks.push("个别行动不符");
    if (stance.ruling !== null) remarks.push(`编辑已${decisionVerbs[stance.ruling.kind]}`);
    if (stance.sinceAtLatest) remarks.push("改变日期不详");
    if (stance.proofLost) remarks.push("原有证据已失效");
    if (stance.newer.length > 0) remarks.push("有较新证据");
    return remarks.join("，");
  },
  boardEmpty: (narrowed: boolean): string =>
    narrowed ? "没有公司持此立场。单独输入 /stances 可列出全部。" : "暂时不知道任何公司的立场。",
  boardCut: (more: number, commands: readonly string[]): string =>
    `另有${figure(more)}项立场。可缩小范围：${commands.join("、")}。`,
  boardWithout: (cases: number): string =>
    `未列入表中：另有${figure(cases)}项只有个别行动、回应或指控，未见公司公开说明一贯做法，见 /stance 和 /timeline。`,
  unnamedTitle: "对不具名公司的指控",
  unnamedLine: (by: string | null, about: string, day: string): string =>
    by === null ? `针对“${about}”，${day}，` : `${by}，针对“${about}”，${day}，`,

  // The timeline
  timelineTitle: (company: string, matter: string | null): string =>
    matter === null ? `${company}与香港：时间线` : `${company}的时间线：${matter}`,
  timelineSummary: (company: string, facts: number, from: string, to: string): string =>
    from === to
      ? `${company}：${from}的${figure(facts)}项记录。`
      : `${company}：${from}至${to}的${figure(facts)}项记录。`,
  moreReports: (more: number): string => `；当日另有${figure(more)}篇报道`,
  timelineLater: (before: string): string => `${before}及以后的记录没有列出。`,
  timelineOlder: (older: number, command: string): string => `另有${figure(older)}行较早的记录：${command}`,
  decisionLine(decision: Decision): string {
    const { id, kind, by, position, since, target } = decision;
    if (kind === "retract") return `${by}撤回${target}（${id}）`;
    const held = since === null ? "" : `，自${chineseDate(since)}起`;
    return `${positionNames[position!]}${held}，由${by}${decisionVerbs[kind]}（${id}）`;
  },
  copyOf: (publisher: string, by: string | null): string =>
    by === null ? `${publisher}（存档副本）` : `${publisher}（${by}转载）`,
  linkName: "链接",

  // Evidence
  evidenceTitle: (id: string, company: string): string => `证据${id}：${company}`,
  noEvidence: (id: string): string =>
    `没有编号为${clip(id)}的记录。在“/stance … 全部:是”和 /timeline 中，每项记录后面都有编号。`,
  storedVersion: (version: number, origin: "feed" | "page", fetched: string): string =>
    origin === "feed"
      ? `取自订阅源，第${version}版，于${fetched}抓取。`
      : `取自文章网页，第${version}版，于${fetched}抓取。`,
  newestVersion: (version: number, fetched: string): string => `文章有较新的第${version}版，于${fetched}抓取`,
  wordsPurged: "已不再保存其上下文。",
  inEffect: (date: string): string => `${date}起生效。`,
  stillThere: "；引文仍在其中。",
  nowGone: (day: string): string => `；自${day}起已无此引文。`,
  dateIs: {
    told: "日期见于正文。",
    news: "正文作新闻报道，因此以文章日期为准。",
    background: "正文重提此事而未注明日期，不能决定立场。",
  } satisfies Record<Point["dateBasis"], string>,
  dateByEditor: "日期由编辑提供。",
  noStoredQuote: "手工录入：由编辑部转述链接的内容，没有保存原文。",
  ofBaseline: "属于 companies.yaml 的基准记录。",
  noteIs: (note: string): string => `备注：${note}`,
  decisionsOn: "与此有关的决定",
  decisionOf: (kind: Decision["kind"], by: string, at: string): string =>
    `编辑的决定，不是证据：由${by}于${at}${decisionVerbs[kind]}。`,
  decisionTarget: (id: string): string => `涉及${id}：/evidence ${id}`,

  // Comparing
  compareTitle: (a: string, b: string): string => `${a}与${b}比较`,
  matterColumn: "事项",
  restsOn: "所依据的证据",
  moreOfBoth: (a: string, b: string): string => `详情：/stance ${a}、/stance ${b}`,
  compareTwo: "每次只能比较两家公司：/compare 谷歌 苹果公司",
  compareSame: (company: string): string => `两个名称都是指${company}。请填两家公司：/compare 谷歌 苹果公司`,
  onlyWithoutPolicy: "未见公开说明一贯做法；见 /stance",
  nothingOnMatter: "未知",

  // Editors
  onlyEditors: (command: string): string =>
    `抱歉，/${command} 会更改记录，只有编辑可以使用。编辑名单在 feeds.yaml。`,
  saved: (id: string, kind: Decision["kind"] | "enter", about: string): string =>
    kind === "enter"
      ? `已保存，编号${id}：${about}，新记录。`
      : `已保存，编号${id}：${about}，已${decisionVerbs[kind]}。`,
  stanceWas: "原为：",
  stanceIs: "现为：",
  stanceStays: "不变：",
  toUndo: "如要撤销：",
  whyHere: "原因",
  noPosition: "暂无已知立场",
  nothingToConfirm: (company: string, matter: string | null): string =>
    `${company}${matter === null ? "" : `在此事项（${matter}）`}暂无已知立场可供确认；可用 /correct 裁定。`,
  whichMatter: (company: string, commands: readonly string[]): string =>
    `${company}在多个事项都有立场，请选一个：${commands.join("、")}`,
  matterMissing: (all: readonly Matter[]): string => `未填事项：请从${choices(all)}中选一个。`,
  positionMissing: (all: readonly Position[]): string => `未填做法：请从${choices(all)}中选一个。`,
  notAPosition: (typed: string, matter: string, all: readonly Position[]): string =>
    `“${clip(own(positionNames, typed) === undefined ? typed : choice(typed))}”不是此事项（${matter}）的做法：请从${choices(all)}中选一个。`,
  notAStance: (position: Position): string =>
    `“${choice(position)}”属于回应而非立场；公司的回应请用 /enter 录入。`,
  inFuture: (name: string, given: string, today: string): string =>
    `“${own(optionNames, name) ?? name}”不能是${chineseDate(given)}：这是未来的日期，今天是${chineseDate(today)}。`,
  nothingCalled: (id: string): string => `没有编号为${clip(id)}的记录。/timeline 列出所有记录和决定的编号。`,
  alreadyRetracted: (id: string): string => `${id}此前已撤回，因此没有改动。`,
  takenBack: (id: string): string => `${id}已不再有效，仍留在记录中，并标示为已撤回。`,
  allegerMissing: "未填指控者：指控必须说明由谁提出。",
  tooOldToTell: "日期已过一周，不会发出通知，也不会列入摘要。",
  enteredAs: (kind: string, date: string): string => `录入为：${kind}，${chineseDate(date)}公布。`,
  nameNoSources: "切勿在此提及需保密的消息来源，或任何可能暴露其身份的内容：记录会保存，并向所有查询者显示。",
  namesASource: (found: readonly string[]): string =>
    `没有保存：内容看起来可能暴露消息来源（${found.map((words) => `“${clip(words)}”`).join("、")}）。请删除；如确定不会损害任何人，请加上“确定:是”重新输入。`,
  onRecordAlready: (id: string): string =>
    `没有保存：${id}已记录同一天的同一说法，链接也相同，可用 /evidence ${id} 查看。如果是另一件事，请加上“确定:是”重新输入。`,

  // Watching
  nowWatching: (destination: string, what: string): string =>
    `${destination}从现在起关注${what}：立场有变或出现争议时会在那里通知。`,
  alreadyWatching: (destination: string, what: string): string => `${destination}已在关注${what}。`,
  notWatching: (destination: string, what: string): string => `${destination}并未关注${what}。`,
  noLongerWatching: (destination: string, what: string): string => `${destination}不再关注${what}。`,
  watchedTopic: (topic: string): string => `“${topic}”主题下的所有公司`,
  watchedApart: (company: string, products: readonly string[]): string =>
    `与${company}分开计算，因此不会一并关注：${products.join("、")}。`,
  watchingLists: "/watching 可列出关注的对象。",
  watchingTitle: (destination: string): string => `${destination}关注的对象`,
  watchingNothing: (destination: string): string =>
    `${destination}没有关注任何对象。可输入 /watch 谷歌 或 /watch 数据请求 开始。`,
  unknownWatch(typed: string, companies: readonly string[], topics: readonly string[]): string {
    const hint = companies.length > 0 ? `是不是指${companies.join("或")}？` : "";
    return `找不到公司或主题“${clip(typed)}”。${hint}主题有：${choices(topics)}。`;
  },
};
