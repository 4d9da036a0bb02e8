import type { Actor, Resolver } from "./actors.ts";
import { has, isThing, isVerb, requestClasses } from "./classes.ts";
import { isPassive, isPreposition } from "./verbs.ts";
import type { Word } from "./words.ts";

export type Role = "open" | "because" | "whether" | "relative" | "demanded";

/** "應香港警方要求", "按法庭禁制令": a reason, and no deed. */
export function markBecause(words: readonly Word[], roles: Role[], folded: string): void {
  for (const [at, word] of words.entries()) {
    if (!word.is.has("because")) continue;
    let end = -1;
    for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
      if (has(words[i], ...requestClasses, "law", "local-law")) {
        end = i;
        // "按警方移除帖文的要求": the first noun may only be part of what is asked.
        if (!has(words[i + 1], ...requestClasses, "law", "local-law", "of")) break;
      } else if (end >= 0 && !has(words[i], "of")) break;
      else if (has(words[i], "say", "by")) break;
    }
    if (end < 0) continue;
    if (
      word.text === "应" &&
      !has(words[at + 1], "authority", "other", "city", ...requestClasses, "law", "local-law") &&
      words[at + 1]!.start - word.end < 2
    )
      continue;
    for (let i = at; i <= end; i++) roles[i] = "because";
    if (folded[words[end]!.end] === "的" && has(words[end + 1], "of") && isThing(words[end + 2]))
      roles[end + 1] = "because";
  }
}

/** "以…為由": nothing inside it is done by anyone here. */
export function markReason(words: readonly Word[], roles: Role[]): void {
  const to = words.findIndex((word) => word.is.has("as-reason"));
  if (to < 0) return;
  const from = words.findLastIndex((word, at) => at < to && word.is.has("with"));
  for (let at = Math.max(0, from); at <= to; at++) roles[at] = "because";
}

/** After "whether" nothing is said but asked; the verb that closes "就是否…作出回應" stands outside. */
export function markWhether(words: readonly Word[], roles: Role[]): number {
  const from = words.findIndex((word, at) => roles[at] === "open" && word.is.has("whether"));
  if (from < 0) return -1;
  for (let at = from; at < words.length; at++) {
    const word = words[at]!;
    const closes =
      has(word, "silent") || (has(word, "comment") && /^(?:作|予以|给|正面|置评|表态)/.test(word.text));
    const refuses =
      has(word, "refuse", "not", "never", "pause") &&
      words.slice(at + 1, at + 3).some((next) => has(next, "comment"));
    // "均未就會否封鎖回覆": the negation stands before what is asked.
    const negated =
      has(word, "comment") &&
      at === words.length - 1 &&
      words.slice(0, from).some((one) => has(one, "not", "never"));
    if ((closes || refuses || negated) && at > from) break;
    // "如何因應正由法務評估中": what is asked is the topic.
    if (at > from && /^(?:正|正在|仍|仍在)$/.test(word.text)) break;
    roles[at] = "whether";
  }
  return from;
}

const markers = [
  "did",
  "past",
  "by",
  "not",
  "never",
  "will",
  "plural",
  "hedge",
  "pause",
  "name",
  "firm",
  "at-once",
];

/** "港府索取資料的要求已一律擱置": verbs in front of 的 only tell which request it is. */
export function markRelative(
  words: readonly Word[],
  roles: Role[],
  actors: readonly (Actor | null)[],
  by: Resolver,
): { company: Actor; heads: readonly number[]; end: number } | null {
  let found: { company: Actor; heads: readonly number[]; end: number } | null = null;
  for (const [at, word] of words.entries()) {
    if (!word.is.has("of") || roles[at] !== "open") continue;
    const verbs: number[] = [];
    for (let i = 0; i < at; i++)
      if (roles[i] === "open" && isVerb(words[i]!) && !isPreposition(words, i)) verbs.push(i);
    if (verbs.length === 0) continue;
    let to = at + 1;
    while (
      to < at + 4 &&
      (isThing(words[to]) || has(words[to], "firm", "presence", "city", "other", "voice")) &&
      !has(words[to], "name")
    )
      to++;
    const head = has(words[to], "name") ? actors[to] : actors[at + 1];
    if (
      at === words.length - 1 &&
      /[^\u4e00-\u9fff]/.test(by.folded[word.end] ?? "。") &&
      !isCleft(words, at, by.folded)
    ) {
      for (const i of verbs) roles[i] = "relative";
      continue;
    }
    const whose =
      has(words[at - 1], "it", "other", "name", "firm", "we") || has(words[to + 1], "content", "accounts");
    if (head?.kind === "company" && words[to] === head.word && head.word.start - word.end <= 8 && !whose) {
      const own = actors.slice(0, verbs[0]).some((actor) => actor?.kind === "company");
      const planned = words.slice(0, at).some((one) => has(one, "will", "hedge"));
      const strange = strangers(words, verbs[0]!, by.folded) > 3;
      if (!own && !found && !planned && !strange) found = { company: head, heads: verbs, end: at };
      for (let i = 0; i < at; i++) if (roles[i] === "open") roles[i] = "relative";
      continue;
    }
    let next = at + 1;
    while (
      next < words.length &&
      (isThing(words[next]) || has(words[next], "of", "other", "voice", "authority")) &&
      !isPassive(words, next, actors)
    )
      next++;
    const later = words.findIndex((one, i) => i >= next && roles[i] === "open" && isVerb(one));
    if (later < 0 || next >= words.length) continue;
    const moved = words.slice(0, verbs[0]).some((one) => /^(?:把|将)$/.test(one.text));
    if (moved && later > at + 1 && has(words[later], "unfreeze", "restore", "remove", "give", "freeze")) {
      const from = words.findIndex((one) => /^(?:把|将)$/.test(one.text)) + 1;
      for (let i = from; i <= at; i++) if (roles[i] === "open") roles[i] = "relative";
      continue;
    }
    if (!has(words[next], ...markers) && later !== next) continue;
    const named = words[later]!.start - words[later - 1]!.end >= 2 && later > at + 1;
    if (later === next && !named && !has(words[next], "pause", "refuse", "in-force", "over", "gone"))
      continue;
    const before = actors[verbs[0]! - 1];
    const owned = actors.slice(0, verbs[0]).findLast((actor) => actor !== null);
    if (
      owned?.kind === "company" &&
      !isPassive(words, next, actors) &&
      !has(words[owned.word === words[0] ? 1 : 0], "to")
    )
      continue;
    let from = before && before.kind !== "company" ? verbs[0]! - 1 : verbs[0]!;
    if (from === verbs[0] && from > 0 && has(words[from - 1], "by")) from--;
    while (from > 0 && from < verbs[0]! && has(words[from - 1], "by", "authority", "other", "city")) from--;
    for (let i = from; i <= at; i++) if (roles[i] === "open") roles[i] = "relative";
  }
  return found;
}

/** "就警方索取資料的命令", "就…一事": verbs between 就 and its noun tell what it is about. */
export function markAbout(words: readonly Word[], roles: Role[]): void {
  for (const [at, word] of words.entries()) {
    if (!/^(?:就|对|对于|关于|针对|至于|不满|不服)$/.test(word.text) || roles[at] !== "open") continue;
    let end = -1;
    for (let i = at + 1; i < words.length; i++) {
      if (has(words[i], "affair")) end = i;
      else if (has(words[i], "of") && isThing(words[i + 1])) end = i;
      else if (has(words[i], "silent", "not", "never")) break;
    }
    if (end < 0 || !words.slice(end + 1).some((one) => isVerb(one) && !isThing(one))) continue;
    for (let i = at + 1; i < end; i++) if (roles[i] === "open") roles[i] = "relative";
  }
}

/** "在審查新法的這段時間裡", "研究期間不會": verbs in front of a word like 期間 only tell when. */
export function markTime(words: readonly Word[], roles: Role[], folded: string): void {
  // "在收到手令時提供": what it waits for.
  const got = words.findIndex((word, at) => roles[at] === "open" && has(word, "receive"));
  const then = words.findIndex(
    (word, at) => at > got && (isVerb(word) || has(word, "will")) && !isThing(word),
  );
  if (
    got >= 0 &&
    then > got &&
    /[时後后]$|的?情况下$/.test(folded.slice(words[got]!.end, words[then]!.start).trim())
  )
    roles[got] = "relative";
  for (const [at, word] of words.entries()) {
    if (!word.is.has("before") || roles[at] !== "open") continue;
    if (!words.slice(at + 1).some(isVerb)) continue;
    for (let i = 0; i < at; i++) if (roles[i] === "open" && isVerb(words[i]!)) roles[i] = "relative";
  }
}

/** "是應警方要求移除的": 的 closes what 是 opened. */
const isCleft = (words: readonly Word[], at: number, folded: string): boolean =>
  folded.slice(words[0]!.start - 4, words[at]!.start).includes("是");

/** How many characters in front of a word no table knows. */
function strangers(words: readonly Word[], at: number, folded: string): number {
  let count = 0;
  let from = words[0]!.start;
  for (let i = 0; i <= at; i++) {
    count +=
      words[i]!.start > from ? folded.slice(from, words[i]!.start).replaceAll(/[\d年月日\s]/g, "").length : 0;
    from = Math.max(from, words[i]!.end);
  }
  const before = /[\u4e00-\u9fff]*$/.exec(
    folded.slice(Math.max(0, words[0]!.start - 8), words[0]!.start),
  )![0];
  return count + before.length;
}

export const wants = /^(?:要求|促请|呼吁|敦促|促|吁|下令|勒令|责令|警告|命令|请求)$/;

const noun = /^(?:要求|命令|指令|指示|请求|警告|通知)$/;

/** Where a demand begins whose verbs are nobody's deeds; -1 when there is none. */
export function markDemand(
  words: readonly Word[],
  roles: Role[],
  subject: Actor | null,
  passiveAt: number,
  folded: string,
): number {
  for (const [at, word] of words.entries()) {
    if (roles[at] !== "open" || !word.is.has("demand")) continue;
    // "在港警施壓下": what it was done under.
    if (folded[word.end] === "下") continue;
    const next = words[at + 1];
    const open = !words.slice(at + 1).some(isVerb);
    // "要求平台拿出責任，主動刪除…": what is wanted may follow in the next part.
    if (
      open &&
      !(
        subject &&
        subject.kind !== "company" &&
        wants.test(word.text) &&
        has(next, "name", "firm", "it", "firms", "firms-two", "other", "counterpart")
      )
    )
      continue;
    if (
      noun.test(word.text) &&
      ((has(next, "of", "by", "after", "did", "not") &&
        !(at === 0 && /^(?:即时|立即|立刻|马上|实时|即刻|从速|尽快)$/.test(next?.text ?? ""))) ||
        has(words[at - 1], "of", "refuse", "handle", "obey", "none"))
    )
      continue;
    if (
      words
        .slice(0, at)
        .some((one, i) => roles[i] === "open" && isVerb(one) && !has(one, "approach", "sue", "comment"))
    )
      continue;
    const modal = /^(?:必须|须|要|应|有权|规定)$/.test(word.text);
    if (modal && (subject === null || subject.kind === "company")) continue;
    if (
      /^(?:下令|点名|批评|欢迎|赞扬|乐见|提醒|希望|期望)$/.test(word.text) &&
      subject?.kind === "company" &&
      passiveAt < 0
    )
      continue;
    if (has(word, "sue")) continue;
    if (subject?.kind === "company" && words.slice(at + 1, at + 4).some((one) => has(one, "court"))) continue;
    const moved = words.slice(0, at).some(({ text }) => /^(?:把|将)$/.test(text));
    for (let i = at + 1; i < words.length; i++) {
      // "把警方要求刪除的帖文保留"
      if (moved && has(words[i], "of")) break;
      // "要求刪帖未有照做": what became of the demand.
      const follows = words[i + 1];
      if (
        i > at + 1 &&
        has(words[i], "not", "never") &&
        has(follows, "obey") &&
        !/^(?:不得|不能|不可)$/.test(words[i]!.text)
      )
        break;
      if (i > at + 1 && has(words[i], "refuse", "silent") && has(words[i - 1], "did", "plural")) break;
      if (roles[i] === "open") roles[i] = "demanded";
    }
    return at;
  }
  return -1;
}
