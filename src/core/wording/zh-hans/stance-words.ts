import { chineseDate, figure, withoutStop } from "../chinese/time.ts";
import type { NoteKind, Point } from "../../ledger.ts";

const noteKinds: Record<NoteKind, string> = {
  "no-data": "没有数据可提供",
  "treaty-route": "要求通过司法协助途径提出",
  "we-stay": "留在香港",
  "few-requests": "很少收到要求",
};

/** What answers say of a company's stance, and what alerts and digests tell of a changed one: part of `zhHans`. */
export const stanceWords = {
  stanceTitle: (company: string, parent: string | null): string =>
    `${company}${parent ? `（${parent}）` : ""}与香港`,
  stanceSince: (since: string): string => `自${since}起`,
  stanceFrom: (since: string): string => `${since}起生效`,
  stanceAtLatest: (day: string): string => `最晚自${day}起`,
  notHeard: (since: string, last: string): string =>
    last === since ? "；其后再无消息" : `；${last}后再无消息`,
  condition: (condition: string): string => `条件：${withoutStop(condition)}。`,
  basisIs: (basis: string): string => `依据：${basis}。`,
  byHand: "手工录入",
  byHandMeans: "“手工录入”：由编辑部转述链接的内容，没有保存原文。",
  factDay: (point: Point): string =>
    point.dateBasis === "background" ? `${chineseDate(point.date)}重提` : chineseDate(point.date),
  effective: (date: string): string => `，${date}起生效`,
  alsoSaid: "；另见",

  contested: "有争议：另有证据说法不同。",
  actsDiffer: "个别行动与此立场不符。",
  newerEvidence: "有较新证据与编辑的决定不同；仅作标示，未予采纳。",
  changeUndated: "未注明立场何时改变。",
  proofLost: (id: string): string => `编辑所确认的记录${id}此后已无效力；此立场仅以编辑的决定为依据。`,
  parts: {
    contestedBy: "与之矛盾的证据",
    newer: "决定之后的证据",
    supportedBy: "其他说法相同者",
    acts: "个别行动",
    responses: "被问及时的回应",
    allegations: "他人的指控；指控不能决定立场",
    retold: "事后重提而未注明日期，不能决定立场",
    earlier: "此前",
    retoldOther: "重提其他事而未注明日期，不能决定立场",
    dropped: "文章已无此内容，因此无效力",
    retracted: "编辑已撤回，因此无效力",
  },
  moreEntries: (more: number, command: string): string => `另有${figure(more)}项：${command}`,
  decisions: "编辑的决定",
  mechanism: (company: string): string => `${company}如何处理要求（公司或记者的原话）`,
  noteKind: (kind: NoteKind): string => noteKinds[kind],

  noKnownPosition: "暂无已知立场。",
  noPolicyButActs: "未见公司公开说明一贯做法；个别行动和回应见下。",
  onlyRetold: "没有注明日期的立场；文章重提的内容见下。",
  onlyWithoutEffect: "暂无已知立场；以往的记录已无效力。",
  noKnownPositionAlleged: (by: string, claim: string, date: string): string =>
    `暂无已知立场；${by}称其${claim}（${date}）。`,
  nothingKnown: (company: string): string => `暂未查到${company}对香港当局有关要求的任何表态或做法。`,
  nothingKnownOn: (company: string, matter: string): string => `暂未查到${company}在“${matter}”方面的立场。`,
  productsOf: (company: string): string => `与${company}分开计算的旗下产品和公司`,
  productWithoutPolicy: "未见公开说明一贯做法；详见 /stance",
  partOf: (product: string, parent: string): string =>
    `${product}是${parent}旗下产品或公司，两者分开计算：/stance ${parent}`,
  newerArticles: (company: string): string => `提及${company}的较新文章，其中没有可列入记录的内容：`,

  // Digests
  allegedTitle: (claims: number): string => `对不具名公司的指控（${figure(claims)}）`,
  moreAllegations: (more: number): string => `另有${figure(more)}项：/stances 列出最新的指控。`,
  recordTitle: (facts: number): string => `新增记录（${figure(facts)}）`,
  moreRecord: (more: number): string => `另有${figure(more)}项：/timeline 列出各公司的记录。`,
  pagesTitle: (pages: number): string => `有改动的网页（${figure(pages)}）`,
  morePassages: (more: number): string => `另有${figure(more)}处。`,
  morePages: (more: number): string => `另有${figure(more)}个网页。`,

  // Alerts
  alertTitle: (company: string): string => `立场有变：${company}与香港`,
  alertSummary: (company: string, matter: string, now: string, before: string): string =>
    `${company}，${matter}：${now}。此前：${before}。`,
  changedTo: (position: string, since: string): string => `${position}，${since}。`,
  before: (position: string): string => `此前：${position}。`,
  positionOf: (words: string, date: string): string => `${words}（${date}）`,
  contestTitle: (company: string): string => `立场存在争议：${company}与香港`,
  contestLine: (matter: string, stands: string, objection: string): string =>
    `${matter}：立场出现争议。现有记录：${stands}。${objection}`,
  stands: (position: string): string => `现有记录：${position}。`,
  speaksAgainst: (publisher: string, said: boolean, words: string, day: string): string =>
    said ? `${publisher}援引公司的说法：${words}（${day}）。` : `${publisher}报道：${words}（${day}）。`,
  askMore: "详情：",
  correctionTitle: (company: string): string => `更正：${company}与香港`,
  correctionSummary: (company: string, matter: string, reason: string): string =>
    `关于${company}的更正，${matter}：${reason}`,
  wasTold: (position: string): string => `此前在此的通知称：${position}。`,
  wasToldAgainst: (position: string): string => `此前在此的通知称，以下说法与其立场不符：${position}。`,
  noLongerThere: (since: string): string => `所依据的文章自${since}起已无此内容，因此不再有效。`,
  nowRetracted: (by: string, day: string): string => `${by}于${day}撤回了所依据的记录。`,
  nowCorrected: (by: string, day: string, position: string): string => `${by}于${day}更正为：${position}。`,
  nowConfirmed: (by: string, day: string, position: string): string =>
    `${by}于${day}确认原有立场：${position}。`,
};
