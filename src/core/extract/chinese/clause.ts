import type { Actor, Memory, Resolver } from "./actors.ts";
import { actorOf } from "./actors.ts";
import { classesOf, has, isVerb } from "./classes.ts";
import type { Part } from "./read.ts";
import type { Role } from "./roles.ts";
import {
  markAbout,
  markBecause,
  markDemand,
  markReason,
  markRelative,
  markTime,
  markWhether,
  wants,
} from "./roles.ts";
import { saysAt, speakerIn } from "./saying.ts";
import { isCompound, isPassive, isPreposition } from "./verbs.ts";
import { agentAfter, askedIn, cleft, holderIn, subjectIn } from "./who.ts";
import type { Word } from "./words.ts";

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
  /** Things are counted in it: "105宗請求". */
  counted: boolean;
  /** Companies that a demand or a question of this part is put to. */
  asked: readonly string[];
  actors: readonly Actor[];
  /** "已暫停…的Telegram": what is said of a company in front of its name. */
  relative: { company: Actor; heads: readonly Head[]; classes: ReadonlySet<string> } | null;
}

/** Reads the grammar of a part. */
export function clauseOf(part: Part, memory: Memory, by: Resolver): Clause {
  const { words } = part;
  const roles: Role[] = words.map(() => "open");
  markBecause(words, roles, by.folded);
  markReason(words, roles);
  markTime(words, roles, by.folded);
  markAbout(words, roles);
  const whether = markWhether(words, roles);
  const actorAt = words.map((word, at) =>
    actorOf(word, words[at - 1], words.slice(at + 1, at + 3), memory, by),
  );
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
  const demandAt = markDemand(words, roles, subject ?? memory.topic, passiveAt, by.folded);
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
  const suit = chain.some(({ word }) => word.is.has("sue")) ? null : suitIn(part, by.folded);
  if (suit) {
    const at = words.findIndex(({ start }) => start >= suit.start);
    if (roles[at < 0 ? words.length - 1 : at] === "open") {
      const kept = chain.filter(({ word }) => word.end <= suit.start || word.start >= suit.end);
      chain.length = 0;
      chain.push(...kept, { word: suit, at: at < 0 ? words.length : at });
      chain.sort((a, b) => a.word.start - b.word.start);
    }
  }
  const obeys = roles.includes("because")
    ? obeyedIn(
        words,
        roles,
        chain.map(({ at }) => at),
      )
    : null;
  const main = chain[0]?.at ?? words.length;
  const classes = classesOf(words.filter((_, at) => roles[at] !== "because" && !isApposition(words, at)));
  return {
    part,
    subject: subject ?? relative?.company ?? null,
    agent,
    passive: passiveAt >= 0,
    holder: holderIn(words, actorAt, by.folded),
    speaker: says ? speakerIn(words, actorAt, sayAt, by.folded, memory.people) : null,
    heads: obeys ?? chain.map(({ word, at }) => ({ word, negated: negationAt(words, roles, at, subject) })),
    classes,
    after: classesOf(words.slice(main + 1)),
    because: roles.includes("because") ? classesOf(words.filter((_, at) => roles[at] === "because")) : null,
    hedged: words.some(
      (word, at) =>
        roles[at] === "open" && at < main && word.is.has("hedge") && !softened(word, words[at + 1]),
    ),
    conditional: words.some(
      (word, at) =>
        word.is.has("if") &&
        (at < 3 || word.text === "的话") &&
        // "科企如谷歌": an instance.
        !(word.text === "如" && word.start > part.start + 2 && words[at + 1]?.is.has("name")),
    ),
    demanded: demandAt >= 0,
    normative:
      words.some(
        (word, at) =>
          at < main &&
          /^(?:必须|须|要|应|应该|应当|必需|有责任|有义务|需要)$/.test(word.text) &&
          roles[at] === "open",
      ) ||
      /有(?:法律|法定)?(?:上的)?(?:责任|义务)/.test(
        by.folded.slice(part.start, words[main]?.start ?? part.start),
      ),
    future: words.some((word, at) => at < main && word.is.has("will") && roles[at] === "open"),
    whether: whether >= 0,
    counted: /\d(?:宗|项|次|件|份|条|个|封)/.test(by.folded.slice(part.start, part.end)),
    asked,
    actors: actorAt.filter((actor): actor is Actor => actor !== null),
    relative: relative && {
      company: relative.company,
      heads: relative.heads.map((at) => ({ word: words[at]!, negated: negationAt(words, roles, at, null) })),
      classes: classesOf(words.slice(0, relative.end)),
    },
  };
}

const suits =
  /(?:提起|提出|递交|提交|入禀|呈交|展开|启动|发起|提)(?:了|过)?[^,，。;；、]{0,12}?(?:之诉|诉讼|异议|动议|上诉|抗告|覆核|复核|复议|申诉|反对书|反对|抗辩)/;
const sue: ReadonlySet<string> = new Set(["sue"]);

/** "提起確認之訴", "提出書面異議": a suit by its noun, whatever kind stands between. */
function suitIn(part: Part, folded: string): Word | null {
  const found = suits.exec(folded.slice(part.start, part.end));
  const text = folded.slice(part.start, part.end);
  // A complaint to a company goes to no court.
  if (
    !found ||
    (/申诉|异议|反对/.test(found[0]) &&
      /[向对](?!法|高|上|该法)[^,，。]{0,12}(?:公司|平台|google|apple|meta)/.test(text))
  )
    return null;
  const start = part.start + found.index;
  return { start, end: start + found[0].length, is: sue, text: found[0], companies: [] };
}

/** "短片平台TikTok": words that run into a name only tell what it is. */
function isApposition(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length - 1, at + 4); i++) {
    const word = words[i]!;
    if (words[i + 1]!.start !== word.end || !has(word, "content", "presence", "firm", "machines", "plain"))
      return false;
    if (has(words[i + 1], "name")) return i > at || !has(words[at], "content");
  }
  return false;
}

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
    if (roles[i] === "because") continue;
    if (subject && word === subject.word) return "no";
    // "連手令也沒有就交出": without it, and yet done.
    if (has(word, "not", "never") && i === at - 2 && /^(?:就|便)$/.test(words[at - 1]!.text)) return "no";
    if (word.is.has("never")) return perfect.test(word.text) ? "perfect" : "never";
    // "沒有、亦不能": what wasn't done and can't be.
    const too = words[i - 1];
    const both = too && word.start - too.end <= 1 && has(too, "did") ? words[i - 2] : too;
    if (
      has(word, "not") &&
      both &&
      has(both, "not", "never") &&
      word.start - both.end <= 3 &&
      perfect.test(both.text)
    )
      return "perfect";
    // "一宗也沒有重新處理"
    if (has(word, "none") && has(words[at], "resume", "give", "remove") && /[没未无冇]/.test(word.text))
      return "perfect";
    if (word.is.has("not")) return perfect.test(word.text) ? "perfect" : "not";
    if (roles[i] === "open" && isVerb(word) && !isPreposition(words, i)) return "no";
  }
  return "no";
}

/** "可以再用", "有望": what only looks like a hedge in front of some words. */
const softened = (word: Word, next: Word | undefined): boolean =>
  /^(?:可|可以)$/.test(word.text) && has(next, "restore", "unfreeze");
