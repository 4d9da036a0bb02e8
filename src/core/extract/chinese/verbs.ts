import type { Actor } from "./actors.ts";
import { has, isVerb } from "./classes.ts";
import type { Word } from "./words.ts";

const passives = new Set(["被", "遭", "获", "遭到", "受到", "遭受"]);

export function isPassive(words: readonly Word[], at: number, actors: readonly (Actor | null)[]): boolean {
  const word = words[at]!;
  if (!word.is.has("by")) return false;
  if (passives.has(word.text)) return true;
  const next = words[at + 1];
  if (actors[at + 1] === null || !next || next.start - word.end > 8) return false;
  if (word.text === "由") return true;
  return words.slice(at + 2).some(isVerb) && !words.slice(0, at).some(isVerb);
}

/** A word that is a verb elsewhere and here only leads to a noun: 給 in "交給", 配合…而. */
export function isPreposition(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (/^(?:给|俾|畀)$/.test(word.text)) {
    const led = words.slice(0, at).some((one) => has(one, "give"));
    return (
      led ||
      isPassiveWord(words, at) ||
      has(words[at + 1], "authority", "other", "press", "name", "we", "firm")
    );
  }
  return false;
}

const isPassiveWord = (words: readonly Word[], at: number): boolean =>
  has(words[at + 1], "authority", "other", "name") && words.slice(at + 2).some(isVerb);

/** "下架命令", "移除及解密要求", "刪帖方面": a verb that only tells what kind of thing it is. */
export function isCompound(words: readonly Word[], at: number, folded: string): boolean {
  const next = words[at + 1];
  const behind = folded.slice(words[at]!.end, words[at]!.end + 12);
  if (/^(?:方面|一事|事宜|风波|事件|潮|问题|与否)/.test(behind)) return true;
  // "處理流程已中止"
  if (
    /^(?:流程|程序|机制|手续)/.test(behind) &&
    !words.slice(0, at).some((one) => has(one, "pause", "stop", "resume", "freeze")) &&
    words.slice(at + 1).some(isVerb)
  )
    return true;
  // "尋求法律意見的費用"
  if (/^的[\u4e00-\u9fff]/.test(behind) && has(words[at], "review", "sue", "pause")) return true;
  // "服從的過程"
  if (/^的(?:过程|程度|态度|原因|理由|问题|可能|风险|压力|代价|后果|时候|界线|底线)/.test(behind))
    return true;
  if (/^(?:及|与|和|或)[\u4e00-\u9fff]{1,4}(?:要求|命令|指令|请求|申请|通知)/.test(behind)) return true;
  // "在香港的供應已恢復": the verb is what the next says something of.
  if (
    has(words[at - 1], "of") &&
    words[at - 1]!.end === words[at]!.start &&
    has(next, "did", "plural", "past") &&
    words.slice(at + 2).some(isVerb)
  )
    return true;
  return (
    (has(words[at], "remove", "freeze", "give", "handle") &&
      has(next, "request") &&
      next!.start === words[at]!.end &&
      !/^(?:所|中|内|附|上|里)/.test(folded.slice(next!.end)) &&
      !has(words[at - 1], "not", "never", "will") &&
      !/^(?:已|曾|可|可以|只能|才)$/.test(words[at - 1]?.text ?? "")) ||
    (/^(?:与|和|及)$/.test(words[at - 1]?.text ?? "") && words[at - 1]!.end === words[at]!.start)
  );
}
