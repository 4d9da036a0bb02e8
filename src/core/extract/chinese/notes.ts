import type { MechanismNote, NoteKind, UnnamedAllegation } from "../../ledger.ts";
import { datesIn } from "./dates.ts";
import type { ChinesePage, Sentence } from "./read.ts";
import { quoteOf } from "../page.ts";

const kinds: readonly (readonly [set: string, kind: NoteKind])[] = [
  ["no-data", "no-data"],
  ["treaty", "treaty-route"],
  ["stay", "we-stay"],
  ["few-requests", "few-requests"],
];

/** What sentences tell of how things work at a company: no data to give, the treaty way, it stays, few requests. */
export function chineseNotes(page: ChinesePage): MechanismNote[] {
  const notes = new Map<string, MechanismNote>();
  let last: string | undefined;
  for (const sentence of page.sentences) {
    const names = sentence.words.filter(({ companies }) => companies.length > 0);
    for (const [set, kind] of kinds) {
      const word = sentence.words.find(({ is }) => is.has(set));
      if (!word) continue;
      const about = names.findLast(({ start }) => start < word.start) ?? names[0];
      const company = about?.companies[0] ?? last;
      if (company === undefined || notes.has(`${company}/${kind}`)) continue;
      notes.set(`${company}/${kind}`, { company, kind, rule: set, ...quoteOf(sentence, page) });
    }
    last = names.at(-1)?.companies[0] ?? last;
  }
  return [...notes.values()];
}

const unnamed =
  /(?:[^,，。、\s“「]{0,8}的)?(?:美国|西方|外国|跨国|互联网|社交媒体|大型|海外)?(?:科技公司|科技企业|科技巨头|科企|互联网公司|互联网企业|科网公司|网络公司|社交媒体公司|社交平台|网络平台|平台|电讯商|网络供应商|服务供应商|外企|银行|企业|公司|网企)/;
const must = /必须|须|应当|应该|可要求|可命令|规定|有权|[?？]\s*$|若|如果/;
const speaker =
  /([^,，。;；「」“”\s]{0,12}(?:官员|外交官|专家|学者|议员|律师|人士|局长|分析员|研究员|教授|工程师|员工))/u;

/** Claims by somebody about companies that nobody names: "科技公司可能已交出用戶資料，一名官員說". */
export function unnamedInChinese(page: ChinesePage, publishedAt: number | null): UnnamedAllegation[] {
  for (const sentence of page.sentences) {
    const allegation = allegationIn(sentence, page, publishedAt);
    if (allegation) return [allegation];
  }
  return [];
}

function allegationIn(
  sentence: Sentence,
  page: ChinesePage,
  publishedAt: number | null,
): UnnamedAllegation | null {
  if (sentence.isTitle || sentence.words.some(({ companies }) => companies.length > 0)) return null;
  const has = (...sets: readonly string[]): boolean =>
    sentence.words.some(({ is }) => sets.some((set) => is.has(set)));
  const gives = sentence.words.find(({ is }) => is.has("give") || is.has("obey"));
  const about = unnamed.exec(sentence.folded);
  if (!gives || !about || sentence.start + about.index > gives.start) return null;
  if (!has("hedge", "allege") || !has("user-data", "data-request") || must.test(sentence.folded)) return null;
  const by = speaker.exec(sentence.folded);
  if (!by) return null;
  return {
    by: sentence.text.slice(by.index, by.index + by[1]!.length),
    about: sentence.text.slice(about.index, about.index + about[0].length),
    matter: "user-data",
    announced: datesIn(sentence, publishedAt)[0]?.date ?? null,
    rule: "unnamed-companies",
    ...quoteOf(sentence, page),
  };
}
