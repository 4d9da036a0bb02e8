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

const basisNames: Record<Basis, string> = {
  "company-statement": "公司",
  reported: "報道",
  allegation: "指控",
};

const decisionVerbs: Record<Decision["kind"], string> = {
  confirm: "確認",
  correct: "更正",
  retract: "撤回",
};

const choices = (values: readonly string[]): string => values.map(choice).join("、");

/** What the ledger's commands say beside the words of stances: part of `zhHant`. */
export const ledgerWords = {
  positionName: (position: Position): string => positionNames[position],
  factKind(point: Point, by: string | null): string {
    const parts = [positionNames[point.position]];
    if (point.form === "act" && !responses.has(point.position)) parts.push("個別行動或數字");
    if (point.basis === "company-statement") parts.push("公司本身的聲明");
    else if (point.basis === "reported") parts.push("據報道");
    else parts.push(by === null ? "屬指控" : `${by}的指控`);
    return parts.join("，");
  },
  editorsDecision: "編輯的決定",
  quoted: (text: string): string => quotation(text, "「", "」"),
  enteredBy: (by: string, day: string): string => `由${by}於${day}錄入。`,
  goneSince: (day: string): string => `自${day}起文章已無此內容`,
  wasRetracted: "已撤回",

  // The board
  boardTitle(matter: string | null, position: string | null): string {
    const parts = [matter, position].filter(Boolean);
    return parts.length === 0 ? "所有已知立場" : `所有已知立場：${parts.join("，")}`;
  },
  boardSummary: (stances: number, companies: number): string =>
    `${figure(companies)}間公司或產品，共${figure(stances)}項立場。`,
  boardColumns: ["公司", "範疇", "立場", "始於", "依據", "最近消息", "備註"],
  basisName: (basis: Basis): string => basisNames[basis],
  remarks(stance: Stance): string {
    const remarks: string[] = [];
    if (stance.contestedBy.length > 0) remarks.push("有爭議");
    if (stance.actsDiffer) remarks.push("個別行動不符");
    if (stance.ruling !== null) remarks.push(`編輯已${decisionVerbs[stance.ruling.kind]}`);
    if (stance.sinceAtLatest) remarks.push("改變日期不詳");
    if (stance.proofLost) remarks.push("原有證據已失效");
    if (stance.newer.length > 0) remarks.push("有較新證據");
    return remarks.join("，");
  },
  boardEmpty: (narrowed: boolean): string =>
    narrowed ? "沒有公司持此立場。單獨輸入 /stances 可列出全部。" : "暫時未知任何公司的立場。",
  boardCut: (more: number, commands: readonly string[]): string =>
    `另有${figure(more)}項立場。可縮小範圍：${commands.join("、")}。`,
  boardWithout: (cases: number): string =>
    `未列入表中：另有${figure(cases)}項只有個別行動、回應或指控，未見公司公開說明一貫做法，見 /stance 和 /timeline。`,
  unnamedTitle: "對不具名公司的指控",
  unnamedLine: (by: string | null, about: string, day: string): string =>
    by === null ? `針對「${about}」，${day}，` : `${by}，針對「${about}」，${day}，`,

  // The timeline
  timelineTitle: (company: string, matter: string | null): string =>
    matter === null ? `${company}與香港：時間線` : `${company}的時間線：${matter}`,
  timelineSummary: (company: string, facts: number, from: string, to: string): string =>
    from === to
      ? `${company}：${from}的${figure(facts)}項紀錄。`
      : `${company}：${from}至${to}的${figure(facts)}項紀錄。`,
  moreReports: (more: number): string => `；當日另有${figure(more)}篇報道`,
  timelineLater: (before: string): string => `${before}及以後的紀錄並未列出。`,
  timelineOlder: (older: number, command: string): string => `另有${figure(older)}行較早的紀錄：${command}`,
  decisionLine(decision: Decision): string {
    const { id, kind, by, position, since, target } = decision;
    if (kind === "retract") return `${by}撤回${target}（${id}）`;
    const held = since === null ? "" : `，自${chineseDate(since)}起`;
    return `${positionNames[position!]}${held}，由${by}${decisionVerbs[kind]}（${id}）`;
  },
  copyOf: (publisher: string, by: string | null): string =>
    by === null ? `${publisher}（存檔副本）` : `${publisher}（${by}轉載）`,
  linkName: "連結",

  // Evidence
  evidenceTitle: (id: string, company: string): string => `證據${id}：${company}`,
  noEvidence: (id: string): string =>
    `沒有編號為${clip(id)}的紀錄。在「/stance … 全部:是」和 /timeline 中，每項紀錄後面都有編號。`,
  storedVersion: (version: number, origin: "feed" | "page", fetched: string): string =>
    origin === "feed"
      ? `取自訂閱來源，第${version}版，於${fetched}擷取。`
      : `取自文章網頁，第${version}版，於${fetched}擷取。`,
  newestVersion: (version: number, fetched: string): string => `文章有較新的第${version}版，於${fetched}擷取`,
  wordsPurged: "已不再儲存其上下文。",
  inEffect: (date: string): string => `${date}起生效。`,
  stillThere: "；引文仍在其中。",
  nowGone: (day: string): string => `；自${day}起已無此引文。`,
  dateIs: {
    told: "日期見於內文。",
    news: "內文作新聞報道，故以文章日期為準。",
    background: "內文重提此事而未註明日期，不能決定立場。",
  } satisfies Record<Point["dateBasis"], string>,
  dateByEditor: "日期由編輯提供。",
  noStoredQuote: "人手錄入：由編輯部轉述連結的內容，並無儲存原文。",
  ofBaseline: "屬 companies.yaml 的基準紀錄。",
  noteIs: (note: string): string => `備註：${note}`,
  decisionsOn: "與此有關的決定",
  decisionOf: (kind: Decision["kind"], by: string, at: string): string =>
    `編輯的決定，並非證據：由${by}於${at}${decisionVerbs[kind]}。`,
  decisionTarget: (id: string): string => `涉及${id}：/evidence ${id}`,

  // Comparing
  compareTitle: (a: string, b: string): string => `${a}與${b}比較`,
  matterColumn: "範疇",
  restsOn: "所根據的證據",
  moreOfBoth: (a: string, b: string): string => `詳情：/stance ${a}、/stance ${b}`,
  compareTwo: "每次只可比較兩間公司：/compare Google 蘋果公司",
  compareSame: (company: string): string =>
    `兩個名稱都是指${company}。請填兩間公司：/compare Google 蘋果公司`,
  onlyWithoutPolicy: "未見公開說明一貫做法；見 /stance",
  nothingOnMatter: "未知",

  // Editors
  onlyEditors: (command: string): string =>
    `抱歉，/${command} 會更改紀錄，只有編輯可以使用。編輯名單在 feeds.yaml。`,
  saved: (id: string, kind: Decision["kind"] | "enter", about: string): string =>
    kind === "enter"
      ? `已儲存，編號${id}：${about}，新紀錄。`
      : `已儲存，編號${id}：${about}，已${decisionVerbs[kind]}。`,
  stanceWas: "原為：",
  stanceIs: "現為：",
  stanceStays: "不變：",
  toUndo: "如要撤銷：",
  whyHere: "原因",
  noPosition: "未有已知立場",
  nothingToConfirm: (company: string, matter: string | null): string =>
    `${company}${matter === null ? "" : `在此範疇（${matter}）`}未有已知立場可供確認；可用 /correct 裁定。`,
  whichMatter: (company: string, commands: readonly string[]): string =>
    `${company}在多個範疇都有立場，請選其一：${commands.join("、")}`,
  matterMissing: (all: readonly Matter[]): string => `未填範疇：請從${choices(all)}中選一項。`,
  positionMissing: (all: readonly Position[]): string => `未填取態：請從${choices(all)}中選一項。`,
  notAPosition: (typed: string, matter: string, all: readonly Position[]): string =>
    `「${clip(own(positionNames, typed) === undefined ? typed : choice(typed))}」並非此範疇（${matter}）的取態：請從${choices(all)}中選一項。`,
  notAStance: (position: Position): string =>
    `「${choice(position)}」屬回應而非立場；公司的回應請用 /enter 錄入。`,
  inFuture: (name: string, given: string, today: string): string =>
    `「${own(optionNames, name) ?? name}」不能是${chineseDate(given)}：這是未來的日期，今日是${chineseDate(today)}。`,
  nothingCalled: (id: string): string => `沒有編號為${clip(id)}的紀錄。/timeline 列出所有紀錄和決定的編號。`,
  alreadyRetracted: (id: string): string => `${id}早已撤回，故沒有改動。`,
  takenBack: (id: string): string => `${id}已不再有效，仍留在紀錄中，並標示為已撤回。`,
  allegerMissing: "未填指控者：指控必須說明由誰提出。",
  tooOldToTell: "日期已過一星期，不會發出通知，亦不會列入摘要。",
  enteredAs: (kind: string, date: string): string => `錄入為：${kind}，${chineseDate(date)}公布。`,
  nameNoSources: "切勿在此提及需保密的消息來源，或任何可追查到其身分的內容：紀錄會儲存，並向所有查詢者顯示。",
  namesASource: (found: readonly string[]): string =>
    `未有儲存：內容看似可追查到消息來源（${found.map((words) => `「${clip(words)}」`).join("、")}）。請刪去；如確定不會損害任何人，請加上「確定:是」重新輸入。`,
  onRecordAlready: (id: string): string =>
    `未有儲存：${id}早已記錄同日同一說法，連結亦相同，可用 /evidence ${id} 查閱。如屬另一事，請加上「確定:是」重新輸入。`,

  // Watching
  nowWatching: (destination: string, what: string): string =>
    `${destination}由現在起關注${what}：立場有變或出現爭議時會在該處通知。`,
  alreadyWatching: (destination: string, what: string): string => `${destination}已在關注${what}。`,
  notWatching: (destination: string, what: string): string => `${destination}並未關注${what}。`,
  noLongerWatching: (destination: string, what: string): string => `${destination}不再關注${what}。`,
  watchedTopic: (topic: string): string => `「${topic}」主題下的所有公司`,
  watchedApart: (company: string, products: readonly string[]): string =>
    `與${company}分開計算，故不會一併關注：${products.join("、")}。`,
  watchingLists: "/watching 可列出關注的對象。",
  watchingTitle: (destination: string): string => `${destination}關注的對象`,
  watchingNothing: (destination: string): string =>
    `${destination}未有關注任何對象。可輸入 /watch Google 或 /watch 索取資料 開始。`,
  unknownWatch(typed: string, companies: readonly string[], topics: readonly string[]): string {
    const hint = companies.length > 0 ? `是否指${companies.join("或")}？` : "";
    return `找不到公司或主題「${clip(typed)}」。${hint}主題有：${choices(topics)}。`;
  },
};
