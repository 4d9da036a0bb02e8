import { chineseDate, figure, withoutStop } from "../chinese/time.ts";
import type { NoteKind, Point } from "../../ledger.ts";

const noteKinds: Record<NoteKind, string> = {
  "no-data": "沒有資料可交",
  "treaty-route": "要求循司法互助途徑提出",
  "we-stay": "留在香港",
  "few-requests": "甚少收到要求",
};

/** What answers say of a company's stance, and what alerts and digests tell of a changed one: part of `zhHant`. */
export const stanceWords = {
  stanceTitle: (company: string, parent: string | null): string =>
    `${company}${parent ? `（${parent}）` : ""}與香港`,
  stanceSince: (since: string): string => `自${since}起`,
  stanceFrom: (since: string): string => `${since}起生效`,
  stanceAtLatest: (day: string): string => `最遲自${day}起`,
  notHeard: (since: string, last: string): string =>
    last === since ? "；其後再無消息" : `；${last}後再無消息`,
  condition: (condition: string): string => `條件：${withoutStop(condition)}。`,
  basisIs: (basis: string): string => `依據：${basis}。`,
  byHand: "人手錄入",
  byHandMeans: "「人手錄入」：由編輯部轉述連結的內容，並無儲存原文。",
  factDay: (point: Point): string =>
    point.dateBasis === "background" ? `${chineseDate(point.date)}重提` : chineseDate(point.date),
  effective: (date: string): string => `，${date}起生效`,
  alsoSaid: "；另見",

  contested: "有爭議：另有證據說法不同。",
  actsDiffer: "個別行動與此立場不符。",
  newerEvidence: "有較新證據與編輯的決定不同；僅予標示，並未採納。",
  changeUndated: "立場何時改變未有註明。",
  proofLost: (id: string): string => `編輯所確認的紀錄${id}其後已無效力；此立場僅以編輯的決定為據。`,
  parts: {
    contestedBy: "與之矛盾的證據",
    newer: "決定之後的證據",
    supportedBy: "其他說法相同者",
    acts: "個別行動",
    responses: "被問及時的回應",
    allegations: "他人的指控；指控不能決定立場",
    retold: "事後重提而未註明日期，不能決定立場",
    earlier: "此前",
    retoldOther: "重提其他事而未註明日期，不能決定立場",
    dropped: "文章已無此內容，故無效力",
    retracted: "編輯已撤回，故無效力",
  },
  moreEntries: (more: number, command: string): string => `另有${figure(more)}項：${command}`,
  decisions: "編輯的決定",
  mechanism: (company: string): string => `${company}如何處理要求（公司或記者的原話）`,
  noteKind: (kind: NoteKind): string => noteKinds[kind],

  noKnownPosition: "未有已知立場。",
  noPolicyButActs: "未見公司公開說明一貫做法；個別行動和回應見下文。",
  onlyRetold: "未有註明日期的立場；文章重提的內容見下文。",
  onlyWithoutEffect: "未有已知立場；以往的紀錄已無效力。",
  noKnownPositionAlleged: (by: string, claim: string, date: string): string =>
    `未有已知立場；${by}指其${claim}（${date}）。`,
  nothingKnown: (company: string): string => `暫未見${company}就香港當局的要求有任何表態或做法。`,
  nothingKnownOn: (company: string, matter: string): string => `未知${company}在此範疇（${matter}）的立場。`,
  productsOf: (company: string): string => `與${company}分開計算的旗下產品和公司`,
  productWithoutPolicy: "未見公開說明一貫做法；詳見 /stance",
  partOf: (product: string, parent: string): string =>
    `${product}屬${parent}旗下，兩者分開計算：/stance ${parent}`,
  newerArticles: (company: string): string => `提及${company}的較新文章，當中沒有可列入紀錄的內容：`,

  // Digests
  allegedTitle: (claims: number): string => `對不具名公司的指控（${figure(claims)}）`,
  moreAllegations: (more: number): string => `另有${figure(more)}項：/stances 列出最新的指控。`,
  recordTitle: (facts: number): string => `新增紀錄（${figure(facts)}）`,
  moreRecord: (more: number): string => `另有${figure(more)}項：/timeline 列出個別公司的紀錄。`,
  pagesTitle: (pages: number): string => `有改動的網頁（${figure(pages)}）`,
  morePassages: (more: number): string => `另有${figure(more)}處。`,
  morePages: (more: number): string => `另有${figure(more)}個網頁。`,

  // Alerts
  alertTitle: (company: string): string => `立場有變：${company}與香港`,
  alertSummary: (company: string, matter: string, now: string, before: string): string =>
    `${company}，${matter}：${now}。此前：${before}。`,
  changedTo: (position: string, since: string): string => `${position}，${since}。`,
  before: (position: string): string => `此前：${position}。`,
  positionOf: (words: string, date: string): string => `${words}（${date}）`,
  contestTitle: (company: string): string => `立場有爭議：${company}與香港`,
  contestLine: (matter: string, stands: string, objection: string): string =>
    `${matter}：立場出現爭議。現有紀錄：${stands}。${objection}`,
  stands: (position: string): string => `現有紀錄：${position}。`,
  speaksAgainst: (publisher: string, said: boolean, words: string, day: string): string =>
    said ? `${publisher}引述公司的說法：${words}（${day}）。` : `${publisher}報道：${words}（${day}）。`,
  askMore: "詳情：",
  correctionTitle: (company: string): string => `更正：${company}與香港`,
  correctionSummary: (company: string, matter: string, reason: string): string =>
    `有關${company}的更正，${matter}：${reason}`,
  wasTold: (position: string): string => `先前在此的通知指：${position}。`,
  wasToldAgainst: (position: string): string => `先前在此的通知指，以下說法與其立場不符：${position}。`,
  noLongerThere: (since: string): string => `所依據的文章自${since}起已無此內容，故不再有效。`,
  nowRetracted: (by: string, day: string): string => `${by}於${day}撤回了所依據的紀錄。`,
  nowCorrected: (by: string, day: string, position: string): string => `${by}於${day}更正為：${position}。`,
  nowConfirmed: (by: string, day: string, position: string): string =>
    `${by}於${day}確認原有立場：${position}。`,
};
