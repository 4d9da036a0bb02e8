import type { Actor, Memory, Resolver } from "./actors.ts";
import { actorOf } from "./actors.ts";
import type { Part } from "./read.ts";
import { isSay, tells } from "./read.ts";
import type { Word } from "./words.ts";
import { thingClasses, verbClasses } from "./words.ts";

export type Negation = "no" | "not" | "perfect" | "never";

/** A verb that says something of its subject. */
export interface Head {
  word: Word;
  negated: Negation;
}

/** The grammar of a part: who does what to what, before it is known what it means. */
export interface Clause {
  part: Part;
  /** Who stands before the verb and is no object. */
  subject: Actor | null;
  /** Who it was done by, in a passive. */
  agent: Actor | null;
  passive: boolean;
  /** The company in whose house it happened: "在Spotify消失", "恒生的戶口被凍結". */
  holder: readonly string[];
  /** Who says what follows; set when the part ends in a word of saying. */
  speaker: Actor | "same" | null;
  heads: readonly Head[];
  /** Classes of all its words but those of phrases that only give a reason. */
  classes: ReadonlySet<string>;
  /** Classes of the words behind the first head. */
  after: ReadonlySet<string>;
  /** Classes of the phrase that gives a reason ("應警方要求"); null when there is none. */
  because: ReadonlySet<string> | null;
  hedged: boolean;
  conditional: boolean;
  /** Somebody wants or must do what follows. */
  demanded: boolean;
  normative: boolean;
  future: boolean;
  whether: boolean;
  /** Companies that a demand or a question of this part is put to. */
  asked: readonly string[];
  actors: readonly Actor[];
  /** "已暫停…的Telegram": what is said of a company in front of its name. */
  relative: { company: Actor; heads: readonly Head[]; classes: ReadonlySet<string> } | null;
}

type Role = "open" | "because" | "whether" | "relative" | "demanded";

const requestClasses = ["request", "data-request", "removal-request", "freeze-request"];
const has = (word: Word | undefined, ...sets: readonly string[]): boolean =>
  word !== undefined && sets.some((set) => word.is.has(set));
const isVerb = (word: Word): boolean => {
  for (const set of word.is) if (verbClasses.has(set)) return true;
  return false;
};
const isThing = (word: Word | undefined): boolean => {
  if (word) for (const set of word.is) if (thingClasses.has(set)) return true;
  return false;
};

/** Reads the grammar of a part. */
export function clauseOf(part: Part, memory: Memory, by: Resolver): Clause {
  const { words } = part;
  const roles: Role[] = words.map(() => "open");
  markBecause(words, roles, by.folded);
  markReason(words, roles);
  markTime(words, roles);
  markAbout(words, roles);
  const whether = markWhether(words, roles);
  const actorAt = words.map((word, at) => actorOf(word, words[at - 1], words[at + 1], memory, by));
  const relative = markRelative(words, roles, actorAt, by);
  const sayAt = saysAt(words, by.folded);
  const says = sayAt >= 0;
  const firstVerb = words.findIndex(
    (word, at) => roles[at] === "open" && isVerb(word) && !(says && at >= sayAt),
  );
  const by1 = words.findIndex((word, at) => roles[at] === "open" && isPassive(words, at, actorAt));
  const passiveAt = firstVerb >= 0 && firstVerb < by1 ? -1 : by1;
  const stop = passiveAt >= 0 ? passiveAt : firstVerb >= 0 ? firstVerb : words.length;
  const wantsAt = words.findIndex((word, at) => roles[at] === "open" && wants.test(word.text));
  const subject =
    subjectIn(words, roles, actorAt, wantsAt === 0 ? 0 : stop, by.folded) ?? cleft(words, actorAt, by.folded);
  const agent = passiveAt >= 0 ? agentAfter(words, actorAt, passiveAt) : null;
  const demandAt = markDemand(words, roles, subject ?? memory.topic, passiveAt);
  const asked = askedIn(words, actorAt, demandAt);
  const chain = words
    .map((word, at) => ({ word, at }))
    .filter(
      ({ word, at }) =>
        roles[at] === "open" &&
        isVerb(word) &&
        !isPreposition(words, at) &&
        !isCompound(words, at, by.folded) &&
        !(says && at >= sayAt),
    );
  const obeys = roles.includes("because")
    ? obeyedIn(
        words,
        roles,
        chain.map(({ at }) => at),
      )
    : null;
  const main = chain[0]?.at ?? words.length;
  const classes = classesOf(words.filter((_, at) => roles[at] !== "because"));
  return {
    part,
    subject: subject ?? relative?.company ?? null,
    agent,
    passive: passiveAt >= 0,
    holder: holderIn(words, actorAt, by.folded),
    speaker: says ? speakerIn(words, actorAt, sayAt, by.folded) : null,
    heads: obeys ?? chain.map(({ word, at }) => ({ word, negated: negationAt(words, roles, at, subject) })),
    classes,
    after: classesOf(words.slice(main + 1)),
    because: roles.includes("because") ? classesOf(words.filter((_, at) => roles[at] === "because")) : null,
    hedged: words.some(
      (word, at) =>
        roles[at] === "open" && at < main && word.is.has("hedge") && !softened(word, words[at + 1]),
    ),
    conditional: words.some((word, at) => word.is.has("if") && (at < 3 || word.text === "的话")),
    demanded: demandAt >= 0,
    normative: words.some(
      (word, at) => at < main && /^(?:必须|须|要|应|应该|应当|必需)$/.test(word.text) && roles[at] === "open",
    ),
    future: words.some((word, at) => at < main && word.is.has("will") && roles[at] === "open"),
    whether: whether >= 0,
    asked,
    actors: actorAt.filter((actor): actor is Actor => actor !== null),
    relative: relative && {
      company: relative.company,
      heads: relative.heads.map((at) => ({ word: words[at]!, negated: negationAt(words, roles, at, null) })),
      classes: classesOf(words.slice(0, relative.end)),
    },
  };
}

function classesOf(words: readonly Word[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const word of words) for (const set of word.is) all.add(set);
  return all;
}

/** "應香港警方要求", "按法庭禁制令": a reason, and no deed. */
function markBecause(words: readonly Word[], roles: Role[], folded: string): void {
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
function markReason(words: readonly Word[], roles: Role[]): void {
  const to = words.findIndex((word) => word.is.has("as-reason"));
  if (to < 0) return;
  const from = words.findLastIndex((word, at) => at < to && word.is.has("with"));
  for (let at = Math.max(0, from); at <= to; at++) roles[at] = "because";
}

/** After "whether" nothing is said but asked; the verb that closes "就是否…作出回應" stands outside. */
function markWhether(words: readonly Word[], roles: Role[]): number {
  const from = words.findIndex((word, at) => roles[at] === "open" && word.is.has("whether"));
  if (from < 0) return -1;
  for (let at = from; at < words.length; at++) {
    const word = words[at]!;
    const closes =
      has(word, "silent") || (has(word, "comment") && /^(?:作|予以|给|正面|置评|表态)/.test(word.text));
    const refuses =
      has(word, "refuse", "not", "never", "pause") &&
      words.slice(at + 1, at + 3).some((next) => has(next, "comment"));
    if ((closes || refuses) && at > from) break;
    // "如何因應正由法務評估中": what is asked is the topic.
    if (at > from && /^(?:正|正在|仍|仍在)$/.test(word.text)) break;
    roles[at] = "whether";
  }
  return from;
}

const markers = ["did", "by", "not", "never", "will", "plural", "hedge", "pause", "name", "firm", "then"];

/** "港府索取資料的要求已一律擱置": verbs in front of 的 only tell which request it is. */
function markRelative(
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
      for (let i = verbs[0]!; i <= at; i++) if (roles[i] === "open") roles[i] = "relative";
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
    const from = before && before.kind !== "company" ? verbs[0]! - 1 : verbs[0]!;
    for (let i = from; i <= at; i++) if (roles[i] === "open") roles[i] = "relative";
  }
  return found;
}

/** "就警方索取資料的命令", "就…一事": verbs between 就 and its noun tell what it is about. */
function markAbout(words: readonly Word[], roles: Role[]): void {
  for (const [at, word] of words.entries()) {
    if (!/^(?:就|对|对于|关于|针对|至于|不满|不服)$/.test(word.text) || roles[at] !== "open") continue;
    let end = -1;
    for (let i = at + 1; i < words.length; i++) {
      if (has(words[i], "affair")) end = i;
      else if (has(words[i], "of") && isThing(words[i + 1])) end = i;
      else if (has(words[i], "silent", "not", "never")) break;
    }
    if (end < 0 || !words.slice(end + 1).some((one) => isVerb(one) && !isThing(one))) continue;
    for (let i = at + 1; i < end; i++) if (roles[i] === "open" && isVerb(words[i]!)) roles[i] = "relative";
  }
}

/** "在審查新法的這段時間裡", "研究期間不會": verbs in front of a word like 期間 only tell when. */
function markTime(words: readonly Word[], roles: Role[]): void {
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

const passives = new Set(["被", "遭", "获", "遭到", "受到", "遭受"]);

function isPassive(words: readonly Word[], at: number, actors: readonly (Actor | null)[]): boolean {
  const word = words[at]!;
  if (!word.is.has("by")) return false;
  if (passives.has(word.text)) return true;
  const next = words[at + 1];
  if (actors[at + 1] === null || !next || next.start - word.end > 8) return false;
  if (word.text === "由") return true;
  return words.slice(at + 2).some(isVerb) && !words.slice(0, at).some(isVerb);
}

/** A word that is a verb elsewhere and here only leads to a noun: 給 in "交給", 配合…而. */
function isPreposition(words: readonly Word[], at: number): boolean {
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

const obey: ReadonlySet<string> = new Set(["obey"]);
const follows = /^(?:按|按照|依|依照|依据|根据|遵照|奉|凭|据)$/;
const acts = /^(?:办理|处理|执行|照办|照做|配合)$/;

/** "按警方要求辦理", "是依通知行事": nothing is said but that it was followed. */
function obeyedIn(words: readonly Word[], roles: readonly Role[], chain: readonly number[]): Head[] | null {
  if (chain.length > 1 || (chain.length === 1 && !acts.test(words[chain[0]!]!.text))) return null;
  const at = words.findIndex((word, i) => roles[i] === "because" && follows.test(word.text));
  const closed = words.findLastIndex((_, i) => roles[i] === "because");
  if (at < 0 || (chain.length === 0 && !ends(words, closed))) return null;
  return [{ word: { ...words[at]!, is: obey }, negated: negationAt(words, roles, at, null) }];
}

/** Only a light verb that is no word of the tables may follow: 行事, 辦事. */
const ends = (words: readonly Word[], at: number): boolean => at === words.length - 1;

/** "下架命令", "移除及解密要求", "刪帖方面": a verb that only tells what kind of thing it is. */
function isCompound(words: readonly Word[], at: number, folded: string): boolean {
  const next = words[at + 1];
  const behind = folded.slice(words[at]!.end, words[at]!.end + 12);
  if (/^(?:方面|一事|事宜|风波|事件|潮|问题|与否)/.test(behind)) return true;
  // "尋求法律意見的費用"
  if (/^的[\u4e00-\u9fff]/.test(behind) && has(words[at], "review", "sue", "pause")) return true;
  if (/^(?:及|与|和|或)[\u4e00-\u9fff]{1,4}(?:要求|命令|指令|请求|申请|通知)/.test(behind)) return true;
  return (
    (has(words[at], "remove", "freeze", "give", "handle") &&
      has(next, "request") &&
      next!.start === words[at]!.end &&
      !has(words[at - 1], "not", "never")) ||
    (/^(?:与|和|及)$/.test(words[at - 1]?.text ?? "") && words[at - 1]!.end === words[at]!.start)
  );
}

function subjectIn(
  words: readonly Word[],
  roles: readonly Role[],
  actors: readonly (Actor | null)[],
  stop: number,
  folded: string,
): Actor | null {
  for (let at = 0; at < stop; at++) {
    const actor = actors[at];
    if (!actor || roles[at] === "because" || roles[at] === "relative") continue;
    if (isOblique(words, at) || isAttributive(words, at, folded)) continue;
    return actor;
  }
  return null;
}

function isOblique(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  // "在Google宣布…之後": who does it stands behind 在 as well.
  const next = has(words[at + 1], "firm") ? words[at + 2] : words[at + 1];
  if (/^(?:在|继|自|当)$/.test(before.text) && has(next, "say", "did", "pause")) return false;
  if (has(before, "to", "by", "because") && words[at]!.start - before.end <= 9 && before.text !== "除")
    return true;
  // "對來自香港的政府要求": the preposition may stand further off.
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    if (has(words[i], "to") && /^(?:对|向|就|把|对于|关于|针对)$/.test(words[i]!.text))
      return words[i + 1] !== undefined && i < at - 1;
    if (!has(words[i], "of", "city", "plain", "authority", "other") && !isThing(words[i])) break;
  }
  // "向滙豐及恒生", "把該公司的"
  return (
    has(before, "other", "authority", "press", "voice") &&
    has(words[at - 2], "to", "by") &&
    words[at]!.start - before.end <= 3
  );
}

/** "YouTube影片", "Facebook上的": the name only tells what kind of thing it is. */
function isAttributive(words: readonly Word[], at: number, folded: string): boolean {
  const word = words[at]!;
  const rest = folded.slice(word.end, word.end + 8);
  // "香港官員提出的移除要求": whose demand it is.
  if (has(word, "authority", "other")) {
    for (let i = at + 1; i < Math.min(words.length - 1, at + 4); i++) {
      if (has(words[i], "of") && has(words[i + 1], ...requestClasses)) return true;
      if (isVerb(words[i]!) && !has(words[i], "approach")) break;
    }
  }
  const next = words[at + 1];
  if (/^(?:上|内|里|中)(?!的?(?:述|个|周|星期|礼拜|月|市|诉|半|年|季|午|断|止|午))/.test(rest)) return true;
  if (!next) return false;
  const gap = next.start - word.end;
  if (
    has(next, "content", "accounts") &&
    gap <= 1 &&
    word.is.has("name") &&
    !/^(?:搜寻|搜索)/.test(next.text)
  )
    return true;
  if (!has(next, "of") || gap > 0) return false;
  const owned = words[at + 2];
  return (
    has(owned, "content", "accounts", ...requestClasses) &&
    owned!.start - next.end <= 6 &&
    !has(owned, "voice")
  );
}

/** "應警方要求移除帖文的是Instagram". */
function cleft(words: readonly Word[], actors: readonly (Actor | null)[], folded: string): Actor | null {
  const last = actors.at(-1);
  const word = words.at(-1);
  return last &&
    word &&
    /(?:的|嘅|还有|就)是?$|是$/.test(folded.slice(word.start - 3, word.start)) &&
    words.length > 1
    ? last
    : null;
}

function agentAfter(words: readonly Word[], actors: readonly (Actor | null)[], at: number): Actor | null {
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    if (actors[i]) return actors[i]!;
    if (isVerb(words[i]!) && !has(words[i], "voice")) return null;
  }
  return null;
}

const wants = /^(?:要求|促请|呼吁|敦促|促|吁|下令|勒令|责令|警告|命令|请求)$/;
const noun = /^(?:要求|命令|指令|指示|请求|警告|通知)$/;

/** Where a demand begins whose verbs are nobody's deeds; -1 when there is none. */
function markDemand(words: readonly Word[], roles: Role[], subject: Actor | null, passiveAt: number): number {
  for (const [at, word] of words.entries()) {
    if (roles[at] !== "open" || !word.is.has("demand")) continue;
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
      (has(next, "of", "by", "after", "did", "not") ||
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
    for (let i = at + 1; i < words.length; i++) if (roles[i] === "open") roles[i] = "demanded";
    return at;
  }
  return -1;
}

/** Companies to whom a demand, a letter or a question goes. */
function askedIn(
  words: readonly Word[],
  actors: readonly (Actor | null)[],
  demandAt: number,
): readonly string[] {
  for (const [at, actor] of actors.entries()) {
    if (actor?.kind !== "company") continue;
    if (demandAt >= 0 && at > demandAt) return actor.companies;
    const before = words[at - 1];
    if (before && /^(?:向|去信|致函|致电|询问|查询|通知|要求|联络|联系|问|丢给|抛给|转给)$/.test(before.text))
      return actor.companies;
  }
  return [];
}

/** The company in whose house something is: "在恒生銀行的戶口", "從Google Play消失", "Spotify香港區". */
function holderIn(
  words: readonly Word[],
  actors: readonly (Actor | null)[],
  folded: string,
): readonly string[] {
  const held: string[] = [];
  for (const [at, actor] of actors.entries()) {
    if (actor?.kind !== "company" || !words[at]!.is.has("name")) continue;
    const before = words[at - 1];
    let from = at - 1;
    while (from > 0 && (has(words[from], "of", "city") || isThing(words[from]))) from--;
    const inside =
      before && /^(?:在|从|于)$/.test(words[from]?.text ?? "") && words[at]!.start - words[from]!.end <= 10;
    const owns =
      has(words[at + 1], "accounts", "of") &&
      (has(words[at + 1], "accounts") || has(words[at + 2], "accounts"));
    if (inside || owns || isAttributive(words, at, folded)) held.push(...actor.companies);
  }
  return held;
}

/** Where a part's word of saying stands, with nobody but the one who is told behind it; -1 when there is none. */
function saysAt(words: readonly Word[], folded: string): number {
  if (has(words.at(-1), "say")) return isSay(words, folded) ? words.length - 1 : -1;
  const at = words.findLastIndex((word) => tells.has(word.text));
  const told = words.slice(at + 1);
  return at >= 0 && told.every((word) => has(word, "press", "authority", "other", "we", "city")) ? at : -1;
}

function speakerIn(
  words: readonly Word[],
  actors: readonly (Actor | null)[],
  last: number,
  folded: string,
): Actor | "same" | null {
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
    /[日月年周午晚早份封中时里上则也又并还即天号此间]$|^(?:周|星期)/.test(gap)
  )
    return null;
  return { kind: "other", companies: [], word: say, phrase: gap };
}

const perfect =
  /^(?:没有|没|未|未有|并无|并没有|并未|无|冇|尚未|未能|未获|均未|也未|亦未|也没|也没有|亦没有|亦无|均无|仍未|至今未|至今没有|一直未|始终未|未肯|并没|未予|未作|还没有|还没)$/;

function negationAt(
  words: readonly Word[],
  roles: readonly Role[],
  at: number,
  subject: Actor | null,
): Negation {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i]!;
    if (subject && word === subject.word) return "no";
    // "連手令也沒有就交出": without it, and yet done.
    if (has(word, "not", "never") && i === at - 2 && /^(?:就|便)$/.test(words[at - 1]!.text)) return "no";
    if (word.is.has("never")) return perfect.test(word.text) ? "perfect" : "never";
    if (word.is.has("not")) return perfect.test(word.text) ? "perfect" : "not";
    if (roles[i] === "open" && isVerb(word) && !isPreposition(words, i)) return "no";
  }
  return "no";
}

/** "可以再用", "有望": what only looks like a hedge in front of some words. */
const softened = (word: Word, next: Word | undefined): boolean =>
  /^(?:可|可以)$/.test(word.text) && has(next, "restore", "unfreeze");
