import type { Actor, Person } from "./actors.ts";
import { has } from "./classes.ts";
import { isSay, tells } from "./read.ts";
import { isCounted } from "./strangers.ts";
import { isAttributive, isOblique } from "./who.ts";
import type { Word } from "./words.ts";

/** Where a part's word of saying stands, with nobody but the one who is told behind it; -1 when there is none. */
export function saysAt(words: readonly Word[], folded: string): number {
  if (has(words.at(-1), "say")) return isSay(words, folded) ? words.length - 1 : -1;
  const at = words.findLastIndex((word) => tells.has(word.text));
  const told = words.slice(at + 1);
  return at >= 0 && told.every((word) => has(word, "press", "authority", "other", "we", "city")) ? at : -1;
}

export function speakerIn(
  words: readonly Word[],
  actors: readonly (Actor | null)[],
  last: number,
  folded: string,
  people: readonly Person[],
): Actor | "same" | null {
  // "學者創立的Viber說": who stands in front of 的 only tells which.
  const named = actors.findLastIndex((actor, i) => actor !== null && i < last);
  if (
    named > 0 &&
    actors[named]!.kind === "company" &&
    has(words[named], "name") &&
    has(words[named - 1], "of")
  )
    return actors[named]!;
  const at = actors.findIndex(
    (actor, i) =>
      actor !== null &&
      i < last &&
      !(isOblique(words, i) && !/^(?:据|由|被)$/.test(words[i - 1]!.text)) &&
      (!isAttributive(words, i, folded) || has(words[i + 1], "of")),
  );
  if (at >= 0) {
    const actor = actors[at]!;
    // An employee who won't be named speaks for himself.
    const between = folded.slice(words[at]!.end, words[last]!.start);
    if (actor.kind === "company" && /员工|雇员|不愿具名|不愿透露姓名|匿名|前工程师|离职/.test(between))
      return { ...actor, kind: "other", companies: [], phrase: actor.phrase + between };
    return actor;
  }
  const stranger = strangerBefore(words, last, folded);
  if (stranger) {
    const known = people.find(({ name }) => name.startsWith(stranger.phrase));
    return known ? { ...stranger, kind: "company", companies: known.companies } : stranger;
  }
  const opening = folded
    .slice(words[0]!.start - 12, words[last]!.start)
    .replace(/^.*[,，。;；:：!！?？\n]/s, "");
  if (isCounted(opening)) return { kind: "other", companies: [], word: words[last]!, phrase: opening };
  return "same";
}

/** What a speaker's name is followed by: whom he tells, where, when, on what. */
const adjunct =
  /(?:对|向|跟|在|于|以|用|透过|通过|经|接受|出席|回应|回覆|回复|答复|就|针对|被|受访|应询|致电|致函|去信|来信|公开|也|亦|则|还|又|再|只|仅|都|均|便|却|已|曾|并|更|日前|早前|较早|其后|随后|后来|最后|事后|同日|翌日|当日|当时|昨|今[日天早晨晚]|前日|上周|本周|周[一二三四五六日]|星期|\d).*$/;

/** What may stand in front of it. */
const lead =
  /^(?:不过|但是|但|而|然而|此外|另外|至于|其中|因此|所以|同时|同日|其后|随后|当时|昨日|昨天|昨晚|今日|今天|今早|据|另据|(?:上|本)?周[一二三四五六日]|(?:\d+|[一二两三四五六七八九十半数几]+)个?(?:年|月|日|周|天|星期|小时)半?多?(?:以)?(?:后|前|来|内|间)?)+/;

/** Nothing that could be somebody. */
const nobody =
  /[日月年周午晚早次栏表页句行份封中时里上前后来内间则也又并还即天号此间]$|^(?:周|星期|这|那|其|该|本|每|有|没|不|未|已|如|若|从|自|因|所以|可是|只是|一般|简单|老实|坦白)|(?:图|数据|资料|结果|文件|显示|规定|条文|条款|细则|新规|案情|判词|起诉书|判决|法例|法律|说明|指南|页面|网页|网站|通知|电邮|邮件|信件|信函|留言|帖文)/;

/** Somebody whom no table knows opens the part that ends in a word of saying: "作者小陳說", "財政司司長陳茂波在網誌表示". */
function strangerBefore(words: readonly Word[], last: number, folded: string): Actor | null {
  const say = words[last]!;
  const opening = /[^,，。;；:：!！?？"「」“”『』()（）、\n]*$/.exec(
    folded.slice(Math.max(0, say.start - 30), say.start),
  )![0];
  const from = say.start - opening.length;
  if (words.slice(0, last).some((word) => word.start >= from && speaks.some((set) => word.is.has(set))))
    return null;
  const name = opening.replace(lead, "").replace(adjunct, "").trim();
  if (!/^[\u4e00-\u9fff·a-z ]{2,16}$/.test(name) || nobody.test(name)) return null;
  return { kind: "other", companies: [], word: say, phrase: name };
}

/** Words that tell who speaks, or that it is nobody new. */
const speaks = ["voice", "he", "it", "we", "firm", "firms", "firms-two", "name"];

/** Whoever is introduced as somebody of a company: "發言人王嘉敏", "創辦人嚴安迪昨日". */
export function peopleIn(words: readonly Word[], companies: readonly string[], folded: string): Person[] {
  if (companies.length !== 1) return [];
  return words.flatMap((word, at) => {
    if (!word.is.has("voice")) return [];
    const to = words[at + 1]?.start ?? word.end + 8;
    const name = /^[\u4e00-\u9fff·]{2,12}/.exec(folded.slice(word.end, Math.max(to, word.end)))?.[0];
    return name ? [{ name, companies }] : [];
  });
}
