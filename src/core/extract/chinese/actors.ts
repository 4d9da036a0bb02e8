import type { Sector } from "../../company.ts";
import type { Frame } from "../frame.ts";
import type { Word } from "./words.ts";

/** Who acts or speaks. */
export interface Actor {
  kind: "company" | "authority" | "press" | "other";
  companies: readonly string[];
  word: Word;
  /** How the text calls somebody else. */
  phrase: string;
}

/** Who said what is being read: a company, or somebody else in the text's words. */
export interface Speaker {
  companies: readonly string[];
  by: string | null;
  kind: Actor["kind"];
}

/** Somebody of a company, by the name that follows his office. */
export interface Person {
  name: string;
  companies: readonly string[];
}

/** What is remembered from part to part and from sentence to sentence. */
export interface Memory {
  /** Who the next part without a subject is about. */
  topic: Actor | null;
  speaker: Speaker | null;
  /** The company that last spoke, for "we" and its spokesmen. */
  lastSpeaker: readonly string[];
  /** Who last spoke, of whatever kind, for "he". */
  lastVoice: Speaker | null;
  /** The company that was last what a part was about. */
  lastTopic: readonly string[];
  /** Companies by when they were last named, newest first. */
  recent: readonly string[];
  /** Companies that were last named together, in the order named. */
  group: readonly string[];
  /** Whom the press or an authority last turned to. */
  asked: readonly string[];
  /** In which sentence. */
  askedIn: number;
  /** What was last said of a company, for "so did X". */
  frame: { frame: Frame; companies: readonly string[] } | null;
  /** Who was introduced as somebody of a company. */
  people: readonly Person[];
  /** In which sentence the topic was set, and in which that frame was read. */
  topicIn: number;
  frameIn: number;
}

export const blank: Memory = {
  topic: null,
  speaker: null,
  lastSpeaker: [],
  lastVoice: null,
  lastTopic: [],
  recent: [],
  group: [],
  asked: [],
  askedIn: -1,
  frame: null,
  people: [],
  topicIn: 0,
  frameIn: 0,
};

const sectorOf: Readonly<Record<string, readonly Sector[]>> = {
  "firm-bank": ["finance", "payment"],
  "firm-telecom": ["telecom"],
};
/** A bank, a network and a forum are called by their own words. */
const singular = ["firm", "firm-bank", "firm-telecom", "firm-site", "it"];
const bareFirms = new Set([
  "公司",
  "集团",
  "平台",
  "银行",
  "论坛",
  "基金会",
  "企业",
  "巨头",
  "讨论区",
  "保险公司",
]);

export interface Resolver {
  sectors: ReadonlyMap<string, Sector>;
  /** Whose product or subsidiary a company is. */
  parents: ReadonlyMap<string, string>;
  folded: string;
  /** Whether "we" is whoever is quoted, and no editor. */
  quoted: boolean;
  /** In which sentence. */
  order: number;
}

/** Who a word means; null when it is no actor. */
export function actorOf(
  word: Word,
  before: Word | undefined,
  [next, after]: readonly (Word | undefined)[],
  memory: Memory,
  by: Resolver,
): Actor | null {
  const { is } = word;
  const company = (companies: readonly string[]): Actor | null =>
    companies.length > 0 ? { kind: "company", companies, word, phrase: word.text } : null;
  if (is.has("name")) {
    // "微軟旗下的職場平台": the parent only tells whose.
    const behind = by.folded.slice(word.end, word.end + 16);
    const unit = /^(?:旗下的?|的)([^,，。;；的]{0,8})(?:部门|业务|团队|子公司)/.exec(behind);
    if (unit && word.companies.length === 1) {
      const part = partOf(word.companies[0]!, unit[1]!, by);
      if (part !== undefined) return company([part]);
      if (behind.startsWith("旗下")) return { kind: "other", companies: [], word, phrase: word.text };
    }
    if (next?.text === "旗下" && next.start === word.end) return null;
    // 《逆統戰》: a work, and not who made it.
    if (by.folded[word.start - 1] === "《") return null;
    // "臉書母公司", and no name of it behind.
    if (
      /^(?:的)?(?:母公司|东主|营运商|运营商|营运公司|运营公司)/.test(by.folded.slice(word.end, word.end + 6))
    ) {
      const parent = word.companies.length === 1 ? by.parents.get(word.companies[0]!) : undefined;
      return company(parent === undefined ? word.companies : [parent]);
    }
    return company(word.companies);
  }
  if (
    is.has("voice") &&
    before?.is.has("content") &&
    before.end === word.start &&
    /负责人|管理员|主管|创办人/.test(word.text)
  ) {
    return { kind: "other", companies: [], word, phrase: word.text };
  }
  if (word.text === "团队")
    return (
      company(
        first(
          memory.speaker?.companies ?? [],
          memory.topic?.kind === "company" ? memory.topic.companies : [],
        ),
      ) ?? { kind: "other", companies: [], word, phrase: word.text }
    );
  if (/^(?:自己|自身|本身)$/.test(word.text) && memory.speaker && memory.speaker.kind !== "company")
    return { kind: "other", companies: [], word, phrase: word.text };
  if (singular.some((set) => is.has(set))) {
    const touches = next?.is.has("name") === true && next.start - word.end <= 1;
    // "論壇網站Reddit"
    const kind = /^(?:网站|平台|软件|应用程式|服务|公司|程式)$/;
    const led = next && next.start === word.end && kind.test(next.text) && after?.is.has("name");
    if (touches || (led && after!.start - next.end <= 1)) return null;
    // "其律師": the client's, as a rule.
    if (word.text === "其" && next && /^(?:代表)?(?:大)?律师$|^家[人属]$/.test(next.text))
      return { kind: "other", companies: [], word: next, phrase: next.text };
    // "銀行有責任配合", says an authority: any of them.
    const any = /^(?:银行|平台|企业)$/.test(word.text) && memory.speaker?.kind === "authority";
    if (any) return { kind: "other", companies: [], word, phrase: word.text };
    // "這家iPhone製造商": what kind of firm follows.
    if (/^这[家间]$/.test(word.text) && !kindOfFirm.test(by.folded.slice(word.end, word.end + 14)))
      return null;
    // "首次有服務商": one of them, and none named.
    const some = /(?:^|[^没沒沒所享只设])有$|(?:另|某|任何|首|[一两三几数多])(?:一)?(?:家|间|个|名)$/.test(
      by.folded.slice(Math.max(0, word.start - 3), word.start),
    );
    if (some && !/^(?:该|这|其|它)/.test(word.text))
      return { kind: "other", companies: [], word, phrase: word.text };
    if (bareFirms.has(word.text) && isGeneric(word, before, by.folded, memory.speaker?.kind === "company")) {
      return { kind: "other", companies: [], word, phrase: word.text };
    }
    // "報告稱，警方要求YouTube移除影片，平台沒有照做": whom they asked.
    const justAsked =
      memory.askedIn === by.order && memory.asked.length === 1 && memory.topic?.kind !== "company";
    if (
      justAsked &&
      /平台|网站|论坛|软件|应用|程式|服务/.test(word.text) &&
      memory.speaker?.kind === "company"
    )
      return company(memory.asked);
    return company(meant(word, memory, by.sectors));
  }
  if (is.has("we") && !by.quoted && (memory.speaker?.companies ?? []).length === 0)
    return { kind: "other", companies: [], word, phrase: word.text };
  if (is.has("we"))
    return company(first(memory.speaker?.companies ?? [], memory.lastSpeaker, memory.recent.slice(0, 1)));
  if (is.has("firms-two")) return company(lastTogether(memory, 2));
  if (
    is.has("firms") &&
    /^(?:他们|佢哋)$/.test(word.text) &&
    memory.speaker &&
    memory.speaker.kind !== "company"
  )
    return { kind: "other", companies: [], word, phrase: word.text };
  if (is.has("firms") && memory.speaker?.kind === "company") return company(memory.speaker.companies);
  if (is.has("firms")) return company(lastTogether(memory, numberOf(word.text)));
  if (is.has("rest")) {
    const others = memory.group.filter((one) => one !== memory.recent[0]);
    const count = /[两三四五六]/.exec(word.text)?.[0];
    const fits = count === undefined || others.length === "两三四五六".indexOf(count) + 2;
    return fits && others.length > 0
      ? company(others)
      : { kind: "other", companies: [], word, phrase: word.text };
  }
  if (is.has("former")) return company(memory.group.slice(0, 1));
  if (is.has("latter")) return company(memory.group.slice(-1));
  if (is.has("counterpart")) return company(first(memory.asked, memory.recent.slice(0, 1)));
  if (is.has("authority") || (is.has("treaty") && /(?:法院|法庭|法官|司法部|机关)$/.test(word.text)))
    return { kind: "authority", companies: [], word, phrase: word.text };
  if (is.has("press")) return { kind: "press", companies: [], word, phrase: word.text };
  // "發行商DistroKid": the noun only tells what the name is.
  if (is.has("other") && next?.is.has("name") && next.start - word.end <= 1) return null;
  if (is.has("other")) return { kind: "other", companies: [], word, phrase: word.text };
  return null;
}

/** "亞馬遜的雲端部門": a company's own company for it. */
const partOf = (company: string, kind: string, { parents, sectors }: Resolver): string | undefined => {
  const sector = /云/.test(kind) ? "host" : /支付/.test(kind) ? "payment" : null;
  return sector === null
    ? undefined
    : [...parents].find(([id, parent]) => parent === company && sectors.get(id) === sector)?.[0];
};

const kindOfFirm =
  /^[^,，。;；的]{0,9}(?:公司|商|巨头|企业|平台|集团|银行|软件|服务|机构|应用|网站|龙头|大厂|业者|程式|论坛|讨论区)/;

/** "科技公司", "一些平台": a kind of company and none in particular. */
function isGeneric(word: Word, before: Word | undefined, folded: string, own: boolean): boolean {
  const unit = folded.charCodeAt(word.start - 1);
  // "反對後公司選擇": a time ends there.
  if (before === undefined && /[后前时]$/.test(folded.slice(Math.max(0, word.start - 1), word.start)))
    return false;
  // "重申公司遵守": the speaker's own.
  if (
    own &&
    before === undefined &&
    /(?:说|称|指|表示|重申|强调|证实|承认|透露|解释|声明|表明|补充|坦言)$/.test(
      folded.slice(Math.max(0, word.start - 3), word.start),
    )
  )
    return false;
  if (
    /(?:不少|部分|多个|多家|多间|一些|任何|某些|很多|许多|其他|所有|各大|各|外国|海外|大型|大部分)$/.test(
      folded.slice(Math.max(0, word.start - 4), word.start),
    )
  )
    return true;
  const latin = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  if (Number.isNaN(unit) || (!latin && (unit < 0x4e00 || unit > 0x9fff))) return false;
  if (before?.end !== word.start)
    return !/(?:这个|这家|这间|旗下)/.test(folded.slice(word.start - 9, word.start));
  return (
    before.is.has("other") ||
    /^(?:社交|交易|即时通讯|社交媒体|社交网络)$/.test(before.text) ||
    before.is.has("authority") ||
    before.is.has("presence") ||
    before.is.has("content")
  );
}

function meant(word: Word, memory: Memory, sectors: ReadonlyMap<string, Sector>): readonly string[] {
  const asked = Object.keys(sectorOf).find((set) => word.is.has(set));
  const candidates = [
    ...(memory.speaker?.companies ?? []),
    // "它" is whoever was last named.
    ...(word.text === "它" ? memory.recent.slice(0, 1) : []),
    ...(memory.topic?.kind === "company" && memory.topic.companies.length === 1
      ? memory.topic.companies
      : []),
    ...(memory.lastTopic.length === 1 ? memory.lastTopic : []),
    ...(memory.recent.slice(0, 4).some((one) => memory.lastSpeaker.includes(one))
      ? memory.lastSpeaker.slice(0, 1)
      : []),
    ...memory.recent,
  ];
  if (!asked && /公司|企业|集团/.test(word.text)) {
    // A shop in a company's house is no company.
    const found = candidates.find((one) => sectors.get(one) !== "store");
    return found === undefined ? [] : [found];
  }
  const fits = (one: string): boolean => sectorOf[asked!]!.includes(sectors.get(one) ?? "other");
  const found = asked ? (candidates.find(fits) ?? candidates[0]) : candidates[0];
  return found === undefined ? [] : [found];
}

const first = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.find((list) => list.length > 0) ?? [];

function lastTogether(memory: Memory, count: number | null): readonly string[] {
  if (count === null) return memory.group.length > 1 ? memory.group : memory.recent.slice(0, 2).toReversed();
  if (memory.group.length === count) return memory.group;
  return memory.recent.length >= count ? memory.recent.slice(0, count).toReversed() : memory.group;
}

function numberOf(text: string): number | null {
  const found = /[三四五六]/.exec(text);
  return found ? "三四五六".indexOf(found[0]) + 3 : null;
}

/** Memory with companies named just now. */
export function named(memory: Memory, companies: readonly string[]): Memory {
  return {
    ...memory,
    recent: [...companies.toReversed(), ...memory.recent.filter((one) => !companies.includes(one))].slice(
      0,
      12,
    ),
    group: companies.length > 1 ? companies : memory.group,
  };
}
