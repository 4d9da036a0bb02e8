import type { Actor } from "./actors.ts";
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
  const opening = folded
    .slice(words[0]!.start - 12, words[last]!.start)
    .replace(/^.*[,，。;；:：!！?？\n]/s, "");
  if (isCounted(opening)) return { kind: "other", companies: [], word: words[last]!, phrase: opening };
  if (words.slice(0, last).some((word) => word.is.has("he"))) return "same";
  if (words.slice(0, last).some((word) => word.is.has("voice"))) return "same";
  return strangerBefore(words, last, folded) ?? "same";
}

/** Somebody whom no table knows, right before the word of saying: "作者小陳說". */
function strangerBefore(words: readonly Word[], last: number, folded: string): Actor | null {
  const say = words[last]!;
  const from = last > 0 ? words[last - 1]!.end : say.start - 6;
  const gap = /[\u4e00-\u9fff]*$/.exec(folded.slice(Math.max(0, from), say.start))![0];
  if (
    gap.length < 2 ||
    gap.length > 8 ||
    /[日月年周午晚早次栏表页句行份封中时里上则也又并还即天号此间]$|^(?:周|星期)/.test(gap)
  )
    return null;
  return { kind: "other", companies: [], word: say, phrase: gap };
}
