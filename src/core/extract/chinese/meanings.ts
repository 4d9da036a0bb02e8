import type { Form, Matter, Position } from "../../ledger.ts";
import type { Head } from "./clause.ts";

/** What a predicate says, before it is known whether it is so. */
export interface Frame {
  position: Position;
  matter: Matter;
  form: Form;
  /** The rule, for whoever asks why. */
  rule: string;
}

type Classes = ReadonlySet<string>;

/** A chain of verbs with all that bears on its sense. */
export interface Predicate {
  head: Head;
  /** The verbs behind it in the same part. */
  rest: readonly Head[];
  /** Classes of the part's words, of those behind the head, and of a reason given in it. */
  classes: Classes;
  after: Classes;
  because: Classes | null;
  /** Classes of the sentence, of what was said before in it, and of the title and the sentences before. */
  sentence: Classes;
  carried: Classes;
  around: Classes;
  passive: boolean;
  whether: boolean;
  /** The part opens an answer to a reporter. */
  toPress: boolean;
  /** Somebody in authority, a law or a demand is behind it. */
  official: boolean;
  /** The company itself says it. */
  ownVoice: boolean;
  habit: boolean;
  /** Numbers of requests stand in the sentence. */
  figures: boolean;
  /** "for now", "until", "while it studies": a stop with an end. */
  forNow: boolean;
  /** The article is about requests for data. */
  aboutRequests: boolean;
  /** Only handed on within the house. */
  toOwnPeople: boolean;
  /** "can't", and not "won't". */
  cannot: boolean;
  /** "at this stage", in so many words. */
  atPresent: boolean;
  /** Hong Kong stands in the part, or is what the verb leaves. */
  city: boolean;
  /** The city stands in the sentence by name. */
  named: boolean;
  /** The city stands in the part by name, and in no title of a work. */
  inCity: boolean;
  /** A word that means nothing but leaving a place. */
  quits: boolean;
  commercial: boolean;
  /** Nothing stands behind the head but a word like 了 or 中. */
  bare: boolean;
  /** "任何", 過: none at all, ever. */
  anyAtAll: boolean;
  /** "逐案", case by case: how it works and no review. */
  oneByOne: boolean;
  /** It happened in the house of the company that it is told of. */
  held: boolean;
  /** The sentence goes on to say that it won't. */
  alsoWillNot: boolean;
}

const any = (classes: Classes, ...ids: readonly string[]): boolean => ids.some((id) => classes.has(id));
const is = (head: Head | undefined, ...ids: readonly string[]): boolean =>
  head !== undefined && ids.some((id) => head.word.is.has(id));
const frame = (position: Position, matter: Matter, form: Form, rule: string): Frame => ({
  position,
  matter,
  form,
  rule,
});
const demands = ["request", "data-request", "removal-request", "freeze-request"] as const;

/** What matter words are about; null when they don't tell. */
export function matterIn(classes: Classes): Matter | null {
  if (any(classes, "data-request")) return "user-data";
  if (any(classes, "freeze-request")) return "accounts";
  if (any(classes, "removal-request")) return "takedown";
  if (any(classes, "user-data") && any(classes, "give", "approach", "handle", "receive")) return "user-data";
  if (any(classes, "accounts") && any(classes, "freeze", "unfreeze", ...demands) && !any(classes, "content"))
    return "accounts";
  if (any(classes, "content") && any(classes, "remove", "restore", "keep", ...demands)) return "takedown";
  if (any(classes, "user-data")) return "user-data";
  if (any(classes, "content")) return "takedown";
  if (any(classes, "accounts")) return "accounts";
  if (any(classes, "give", "approach") && any(classes, "authority")) return "user-data";
  return null;
}

const matterOf = (said: Predicate, fallback: Matter = "user-data"): Matter =>
  matterIn(said.classes) ??
  matterIn(said.because ?? new Set()) ??
  matterIn(said.carried) ??
  matterIn(said.sentence) ??
  matterIn(said.around) ??
  fallback;

/** "撤銷對該網站的限制", "解除凍結": what was done is undone. */
function undone(said: Predicate): Frame | null {
  const { head, rest, classes, carried } = said;
  if (
    head.negated !== "no" ||
    !/^(?:撤销|解除|取消|移除|撤回|停止|终止|放宽|解除了|撤除)/.test(head.word.text)
  )
    return null;
  const block = rest.find((one) =>
    /^(?:限制|封锁|屏蔽|封禁|冻结|停用|下架|阻断|过滤|隐藏|封杀|遮蔽|锁)/.test(one.word.text),
  );
  if (!block || any(classes, "removal-request", "freeze-request", "court") || said.commercial) return null;
  const accounts = any(classes, "accounts") || (any(carried, "accounts") && !any(classes, "content"));
  return frame("resumed", accounts ? "accounts" : "takedown", "act", "undone");
}

const readings: readonly ((said: Predicate) => Frame | null)[] = [
  noComment,
  denied,
  inForce,
  undone,
  resumed,
  paused,
  challenged,
  refused,
  keptUp,
  reviewed,
  broughtBack,
  gave,
  froze,
  left,
  removed,
  obeyed,
];

/** What a predicate says of a company's position; null when nothing. */
export function meaningOf(said: Predicate): Frame | null {
  for (const read of readings) {
    const found = read(said);
    if (found !== null) return found;
  }
  return null;
}

/** It is the authorities' requests that are not answered, and no reporter's questions. */
function answersAuthority({ classes, because, whether, toPress, after }: Predicate): boolean {
  if (whether || toPress) return false;
  if (any(classes, "press") || (any(after, "other") && !any(after, "authority", "city"))) return false;
  if (any(classes, "city") && any(classes, ...demands)) return true;
  return (
    any(after, "authority", "data-request", "removal-request") ||
    (any(classes, "authority", "data-request", "removal-request") && any(classes, ...demands)) ||
    (any(classes, "authority") && !any(classes, "inquiry") && because === null) ||
    (any(after, "request") && any(after, "approach"))
  );
}

const subjectMatter = [
  ...demands,
  "law",
  "user-data",
  "accounts",
  "content",
  "presence",
  "authority",
  "pause",
  "approach",
  "remove",
  "freeze",
  "give",
];

function noComment(said: Predicate): Frame | null {
  const { head, rest } = said;
  const next = rest[0];
  if (any(said.sentence, "treaty") && is(head, "stop")) return null;
  const plain = is(head, "silent") && head.negated === "no" && !/^(?:通知|回避)/.test(head.word.text);
  const denies =
    is(head, "comment") && head.negated !== "no" && (head.negated !== "never" || answersAuthority(said));
  const turnsAway = is(head, "refuse") && next?.word.text === "接受" && any(said.classes, "inquiry", "press");
  const declines =
    is(head, "refuse", "pause", "stop") &&
    head.negated === "no" &&
    (turnsAway || is(next, "comment")) &&
    !is(next, "give");
  if (!plain && !denies && !declines) return null;
  if (is(head, "give") && any(said.after, "user-data") && !said.whether) return null;
  const verb = declines ? next! : head;
  const alsoHandles = /回应|答复|回复|回覆|理|回答/.test(verb.word.text);
  if (alsoHandles && answersAuthority(said))
    return plain && !any(said.classes, ...demands) ? null : notAnswered(said, head);
  if (
    is(head, "pause") &&
    is(next, "handle") &&
    !any(said.sentence, "press", "inquiry") &&
    !any(said.classes, "inquiry") &&
    any(said.carried, "data-request", "request")
  )
    return null;
  if (!any(said.sentence, ...subjectMatter) && !any(said.around, ...subjectMatter)) return null;
  const presence =
    any(said.classes, "leave", "return", "stay") ||
    (any(said.classes, "presence") && matterIn(said.classes) === null);
  return frame("no-comment", presence ? "presence" : matterOf(said), "act", "no-comment");
}

/** A request that is left unanswered: for now, or for good. */
function notAnswered(said: Predicate, head: Head): Frame {
  const matter = matterOf(said);
  if (is(head, "pause") || said.forNow) return frame("paused", matter, "policy", "not-answered-for-now");
  return frame("refused", matter, head.negated === "perfect" ? "act" : "policy", "not-answered");
}

function denied(said: Predicate): Frame | null {
  const { head, classes, carried } = said;
  if (is(head, "deny") && head.negated === "no") {
    const about = new Set([...said.after, ...classes]);
    if (any(said.after, "resume")) return null;
    if (any(about, "leave", "hedge") && !any(about, "give", ...demands, "approach", "remove", "user-data"))
      return null;
    if (any(said.after, "hedge")) return null;
    if (
      any(about, "give", "receive", "remove", "freeze", "user-data", "approach", "obey", "handle") ||
      any(about, ...demands)
    )
      return frame("denied", matterOf(said), "act", "denied");
    const rumour = any(carried, "give", "user-data", "approach") && !any(carried, "leave");
    return rumour ? frame("denied", matterOf(said), "act", "denied-rumour") : null;
  }
  if (is(head, "unrelated") && said.ownVoice && any(classes, "authority", ...demands)) {
    return frame("denied", matterOf(said, "takedown"), "act", "unrelated");
  }
  if (head.negated === "no") return null;
  if (is(head, "receive") && !any(said.classes, "press", "inquiry-reply")) {
    const about =
      /^被?(?:要求|索取|查询)|^被/.test(head.word.text) ||
      any(classes, ...demands, "approach", "user-data", "remove", "leave") ||
      any(said.after, "inquiry");
    if (!about && !any(carried, ...demands)) return null;
    if (said.classes.has("comment") && !any(classes, "authority")) return null;
    const presence =
      any(classes, "leave") && !any(classes, "user-data", "content", "removal-request", "data-request");
    return frame("denied", presence ? "presence" : matterOf(said), "act", "received-none");
  }
  return null;
}

/** The authorities never asked: a denial by the company that says so. */
export function neverAsked(classes: Classes, said: Predicate): Frame {
  const presence = any(classes, "leave") && !any(classes, "user-data", "content");
  return frame("denied", presence ? "presence" : matterOf(said), "act", "never-asked");
}

function inForce(said: Predicate): Frame | null {
  const { classes, carried } = said;
  const head = [said.head, ...said.rest].find((one) => is(one, "in-force"));
  if (!head || head.negated !== "no") return null;
  if (head !== said.head && !any(classes, "pause-noun")) return null;
  if (
    any(classes, "pause-noun", "pause") ||
    (any(carried, "pause", "pause-noun") && !any(classes, "content", "accounts"))
  ) {
    return frame("paused", matterOf(said), "policy", "pause-in-force");
  }
  return null;
}

function resumed(said: Predicate): Frame | null {
  const { head, classes, after } = said;
  if (head.negated !== "no") return null;
  if (is(head, "over")) {
    const pause =
      any(classes, "pause-noun", "pause") ||
      (any(classes, "freeze") && any(classes, "data-request", "request", "handle"));
    return pause ? frame("resumed", matterOf(said), "policy", "pause-over") : null;
  }
  if (!is(head, "resume")) return null;
  if (any(after, "remove", "freeze") && !any(after, "handle", "give", "data-request")) return null;
  if (
    any(after, "handle", "give", "data-request", "obey") ||
    (any(after, "review") && any(after, ...demands))
  ) {
    if (/^(?:照常|如常)/.test(head.word.text) && any(after, "presence")) return null;
    return frame("resumed", matterOf(said), "policy", "resumed");
  }
  if (any(classes, "pause-noun")) return frame("resumed", matterOf(said), "policy", "resumed");
  return null;
}

function paused(said: Predicate): Frame | null {
  if (
    /^(?:结束|终结|终止|取消|撤销|解除)/.test(said.head.word.text) &&
    said.head.negated === "no" &&
    said.rest.some((one) => is(one, "freeze", "pause", "pause-noun")) &&
    any(said.classes, ...demands)
  )
    return frame("resumed", matterOf(said), "policy", "pause-over");
  if (
    said.head.word.text === "暂停状态" &&
    said.head.negated === "no" &&
    any(said.classes, "did") &&
    any(said.classes, ...demands)
  )
    return frame("paused", matterOf(said), "policy", "in-pause");
  if (/^(?:暂不|暂时不|先不|暂且不|暂不再)$/.test(said.head.word.text) && said.rest.length === 0) return null;
  const { head, rest, classes, after } = said;
  if (
    is(head, "pause-noun") &&
    head.negated === "no" &&
    any(classes, "in-force", "did") &&
    !any(classes, "hedge")
  )
    return any(after, "in-force") || any(classes, "in-force")
      ? frame("paused", matterOf(said), "policy", "pause-in-force")
      : null;
  if (!is(head, "pause", "stop", "freeze") || head.negated !== "no") return null;
  const forGood = !is(head, "pause");
  const serves = rest.some((one) => is(one, "handle", "give", "obey", "review", "approach"));
  const requests = any(classes, "data-request", "request", "user-data") || any(after, "approach");
  if (is(head, "freeze") && !(is(head, "stop") || (any(after, "handle") && requests))) return null;
  if (is(head, "remove") && !serves && any(after, "content", "presence")) return null;
  if (any(classes, "removal-request") && !any(classes, "data-request", "user-data"))
    return frame("paused", "takedown", "policy", "paused");
  if (
    serves &&
    rest.some((one) => is(one, "remove")) &&
    any(classes, ...demands) &&
    !any(classes, "user-data", "data-request")
  )
    return frame("paused", "takedown", "policy", "paused");
  if (any(said.sentence, "treaty") && (requests || serves) && forGood)
    return frame("refused", "user-data", "policy", "treaty-route");
  if (serves && !rest.some((one) => is(one, "comment") && !is(one, "handle"))) {
    if (any(after, "presence") && !requests && !any(after, "authority") && !any(said.carried, "data-request"))
      return onPresence(said, forGood);
    if (
      /^(?:不再|从此不|唔再)/.test(head.word.text) &&
      rest.some((one) => is(one, "give")) &&
      !any(after, "presence")
    )
      return frame("refused", matterOf(said), "policy", "gives-no-more");
    if (
      requests ||
      any(after, "authority") ||
      any(said.carried, ...demands, "user-data") ||
      any(said.around, "data-request") ||
      said.aboutRequests
    )
      return frame("paused", matterOf(said), "policy", "paused");
    return null;
  }
  if (
    any(after, "data-request") ||
    (any(after, "user-data") && any(after, ...demands)) ||
    (any(after, "request") && any(after, "authority"))
  )
    return frame("paused", matterOf(said), "policy", "paused");
  if (forGood && any(classes, "content") && said.official && !any(classes, "presence"))
    return frame("complied", "takedown", "act", "stopped-offering");
  const presence = onPresence(said, forGood);
  if (presence) return presence;
  if (
    any(classes, "content") &&
    said.official &&
    !any(classes, "presence") &&
    !said.commercial &&
    any(after, "content")
  )
    return frame("complied", "takedown", "act", "suspended-content");
  if (any(classes, "accounts") && said.official && any(after, "accounts") && !said.commercial)
    return frame("complied", "accounts", "act", "suspended-account");
  // "推特也停了", 擱置了: what was said before tells of what.
  const carriesRequest =
    any(said.classes, ...demands) ||
    (any(said.classes, "user-data") && any(said.classes, "authority")) ||
    any(said.carried, "data-request", "request") ||
    (any(said.carried, "give", "approach") && any(said.carried, "user-data"));
  const bare =
    said.bare &&
    !any(classes, "accounts") &&
    !any(after, "content", "accounts", "presence", "remove", "freeze", "law", "review", "commercial");
  if (
    bare &&
    (carriesRequest || any(said.around, "data-request") || said.aboutRequests) &&
    !said.commercial &&
    (is(head, "pause") || /叫停|^停止了?$|^停$/.test(head.word.text))
  )
    return frame("paused", matterOf(said), "policy", "paused-bare");
  return null;
}

function onPresence(said: Predicate, forGood: boolean): Frame | null {
  const { classes, after } = said;
  if (!any(after, "presence") && !any(classes, "presence")) return null;
  if (!said.city || said.commercial || any(classes, "accounts", "commercial", "content")) return null;
  return forGood
    ? frame("exited", "presence", "policy", "ended-service")
    : frame("paused", "presence", "policy", "suspended-service");
}

function challenged(said: Predicate): Frame | null {
  const { head, classes, carried } = said;
  const lodged =
    is(head, "give", "approach") &&
    /^(?:递交|提交|呈交|递|送交)/.test(head.word.text) &&
    said.rest.some((one) => is(one, "sue"));
  const asksCourt =
    any(classes, "court") && any(classes, "quash") && any(classes, "request", "approach", "give");
  if (
    !(is(head, "sue") || lodged || (is(head, "quash") && asksCourt)) ||
    head.negated !== "no" ||
    said.passive
  )
    return null;
  if (
    /^(?:质疑|不服|推翻|提出异议|挑战)$/.test(head.word.text) &&
    !any(classes, ...demands, "freeze") &&
    !any(carried, ...demands)
  )
    return null;
  if (any(classes, "commercial") && !any(classes, ...demands)) return null;
  if (!any(said.sentence, ...demands, "user-data", "content", "law") && !any(said.around, ...demands))
    return null;
  return frame("challenging", matterOf(said), "act", "challenged");
}

function refused(said: Predicate): Frame | null {
  const { head, rest, classes, after } = said;
  const matter = (): Matter =>
    any(classes, "remove") && !any(classes, "user-data", "data-request") && !any(classes, "accounts")
      ? "takedown"
      : matterOf(said);
  if (is(head, "refuse") && head.negated === "no") {
    if (is(rest[0], "comment") && !is(rest[0], "give", "handle")) return null;
    if (any(after, "leave") && !any(after, "content", "user-data", ...demands)) return null;
    const told =
      rest.some((one) => is(one, "give", "handle", "obey", "remove", "freeze", "receive")) ||
      any(classes, ...demands, "user-data") ||
      any(said.carried, ...demands);
    if (any(classes, "commercial") && !any(classes, ...demands)) return null;
    if (!told && !(after.size < 3 && said.official)) return null;
    if (
      /^(?:不作处理|不予处理|不办|不理|不予审理|不予受理|不受理|一概不办)/.test(head.word.text) &&
      said.forNow
    )
      return frame("paused", matter(), "policy", "not-handled-for-now");
    return frame("refused", matter(), said.habit && matter() === "user-data" ? "policy" : "act", "refused");
  }
  if (is(head, "handle") && head.negated !== "no" && !is(head, "comment")) {
    const taken = /接纳|接受/.test(head.word.text)
      ? any(classes, ...demands)
      : any(classes, ...demands, "approach") || any(said.carried, ...demands);
    if (taken) return notAnswered(said, head);
    return null;
  }
  if (
    is(head, "stop") &&
    head.negated !== "no" &&
    head.negated !== "never" &&
    said.official &&
    any(classes, "content") &&
    (said.rest.some((one) => is(one, "give")) || any(after, "presence"))
  ) {
    return frame("refused", "takedown", "act", "would-not-stop");
  }
  if (is(head, "obey") && head.negated !== "no") {
    if (!said.official && !any(said.carried, ...demands)) return null;
    if (head.negated === "never") return frame("denied", matter(), "act", "never-complied");
    return frame("refused", matter(), head.negated === "perfect" ? "act" : "policy", "did-not-comply");
  }
  if (is(head, "none") || (any(classes, "none") && is(head, "give", "obey", "handle", "refuse"))) {
    if (!said.figures && said.ownVoice && said.anyAtAll)
      return frame("denied", matter(), "act", "gave-none-ever");
    return frame("refused", matter(), "act", "gave-nothing");
  }
  return null;
}

function keptUp(said: Predicate): Frame | null {
  const { head, classes, carried } = said;
  if (!is(head, "keep") || head.negated !== "no" || !said.official) return null;
  if (any(classes, "presence", "machines") && !any(classes, "content")) return null;
  if (any(classes, "accounts") && !any(classes, "content"))
    return frame("refused", "accounts", "act", "kept-accounts");
  if (!any(classes, "content") && !any(carried, "content", "remove") && !any(said.around, "content"))
    return null;
  return frame("refused", "takedown", "act", "kept-up");
}

function reviewed(said: Predicate): Frame | null {
  const { head, classes, after } = said;
  if (!is(head, "review") || head.negated !== "no") return null;
  if (is(head, "handle") && !any(after, ...demands, "law")) return null;
  const requests = any(classes, ...demands);
  if (any(classes, "commercial")) return null;
  if (any(classes, "presence") && !requests && !any(classes, "law", "user-data") && said.city)
    return frame("reviewing", "presence", "policy", "reviewing-presence");
  if (any(after, "hedge") || said.rest.some((one) => is(one, "leave") && !is(one, "remove"))) return null;
  if (any(classes, "content", "accounts") && !requests && !any(classes, "law", "remove", "handle", "obey"))
    return null;
  if (said.oneByOne || (requests && said.habit && /审|检视/.test(head.word.text) && !any(classes, "law")))
    return null;
  const about = requests || any(classes, "law", "handle", "obey", "remove", "freeze");
  if (
    !about &&
    !(said.bare && (any(said.carried, "law", ...demands, "user-data") || any(said.around, "law", ...demands)))
  )
    return null;
  const single = any(classes, "request") && !any(classes, "law", "data-request", "handle", "obey");
  return frame(
    "reviewing",
    matterIn(classes) ?? matterIn(said.carried) ?? matterIn(said.around) ?? "user-data",
    single ? "act" : "policy",
    "reviewing",
  );
}

function broughtBack(said: Predicate): Frame | null {
  const { head, classes, carried } = said;
  if (head.negated !== "no" || !is(head, "restore", "unfreeze", "return", "resume")) return null;
  if (/^(?:照常|如常)/.test(head.word.text)) return null;
  const left =
    any(said.sentence, "leave", "pause", "stop", "return") || any(said.around, "leave", "pause", "stop");
  const text = head.word.text;
  const about = any(classes, "content", "accounts", "presence") ? classes : new Set([...classes, ...carried]);
  if (
    is(head, "unfreeze", "resume", "restore") &&
    any(about, "accounts") &&
    !any(classes, "content") &&
    !said.commercial
  ) {
    if (!any(classes, "presence") || any(classes, "accounts"))
      return frame("resumed", "accounts", "act", "unfroze");
  }
  if (
    is(head, "return", "resume") &&
    said.city &&
    !any(classes, "content") &&
    (any(about, "presence") || is(head, "return")) &&
    (left || is(head, "return")) &&
    !said.commercial
  )
    return frame("resumed", "presence", "policy", "returned");
  if (
    is(head, "return", "resume") &&
    any(classes, "presence", "machines") &&
    !any(classes, "content") &&
    !said.commercial &&
    any(said.around, "hong-kong")
  )
    return frame("resumed", "presence", "policy", "returned");
  if (is(head, "restore", "resume") && any(about, "content") && !said.commercial)
    return frame("resumed", "takedown", "act", "restored");
  if (is(head, "restore", "resume") && any(carried, "remove") && !/^(?:再次|再度|重新|照常|如常)$/.test(text))
    return frame("resumed", "takedown", "act", "restored");
  if (
    !said.commercial &&
    is(head, "restore", "resume") &&
    any(said.around, "remove") &&
    any(said.around, "content") &&
    !/^(?:再次|再度|重新|照常|如常)$/.test(text)
  )
    return frame("resumed", "takedown", "act", "restored");
  return null;
}

function gave(said: Predicate): Frame | null {
  const { head, classes, carried } = said;
  if (!is(head, "give")) return null;
  const data = any(classes, "user-data", "data-request");
  const service = any(said.after, "presence", "content") && !data;
  if (service) return null;
  if (any(classes, "commercial") && !said.official) return null;
  const single = /^(?:交|移交|披露|提供|给)/.test(head.word.text);
  const carriesData = any(carried, "user-data", "data-request") || (said.figures && any(carried, "request"));
  const receiver = any(classes, "authority", "city");
  if (any(classes, "no-data")) return null;
  if (said.toOwnPeople && !receiver) return null;
  if (
    !data &&
    !(
      single &&
      (carriesData || (receiver && head.negated !== "no") || any(said.around, "data-request", "approach"))
    )
  )
    return null;
  if (!receiver && !said.official && !carriesData && !any(said.around, "data-request", "authority"))
    return null;
  if (any(classes, "content", "remove") && !data) return null;
  if (any(classes, "none") && said.figures) return frame("refused", "user-data", "act", "gave-nothing");
  if (head.negated === "never") return frame("denied", "user-data", "act", "never-gave");
  if (head.negated === "perfect") {
    const askedFor = any(carried, ...demands, "approach") && !any(carried, "never", "not") && !said.anyAtAll;
    const refuses = said.figures || said.alsoWillNot || askedFor;
    return refuses
      ? frame("refused", "user-data", "act", "gave-none")
      : frame("denied", "user-data", "act", "gave-none");
  }
  if (head.negated === "not") {
    if (said.passive) return null;
    return said.atPresent
      ? frame("paused", "user-data", "policy", "gives-none-for-now")
      : frame("refused", "user-data", "policy", "gives-nothing");
  }
  if (said.passive && !said.figures && !receiver) return null;
  return frame("complied", "user-data", said.habit ? "policy" : "act", "gave");
}

function froze(said: Predicate): Frame | null {
  const { head, classes, carried } = said;
  if (!is(head, "freeze") || said.commercial) return null;
  const accounts =
    any(classes, "accounts") ||
    (any(carried, "accounts") && !any(classes, "content")) ||
    (/^冻结/.test(head.word.text) && any(said.around, "accounts") && !any(classes, "content", "handle"));
  if (!accounts || !said.official) return null;
  if (any(classes, "content") && is(head, "remove") && !any(said.after, "accounts")) return null;
  if (head.negated === "never") return frame("denied", "accounts", "act", "never-froze");
  if (head.negated === "not")
    return said.cannot ? null : frame("refused", "accounts", "act", "would-not-freeze");
  if (head.negated === "perfect")
    return said.ownVoice
      ? frame("denied", "accounts", "act", "froze-none")
      : frame("refused", "accounts", "act", "froze-none");
  return frame("complied", "accounts", said.habit ? "policy" : "act", "froze");
}

function left(said: Predicate): Frame | null {
  const { head, classes, after } = said;
  if (!is(head, "leave") || head.negated !== "no") return null;
  if (any(classes, "accounts", "commercial") || said.commercial) return null;
  if (
    any(classes, "machines") &&
    said.city &&
    !(any(said.around, "removal-request", "remove") && !said.named)
  )
    return frame("exited", "presence", "policy", "left");
  const takenDown = any(said.around, "removal-request", "remove") && !said.named;
  if (any(classes, "machines") && any(said.around, "law", "leave") && !any(classes, "content") && !takenDown)
    return frame("exited", "presence", "policy", "left");
  if (
    said.quits &&
    (said.named ||
      (any(said.around, "leave") && said.city && any(said.around, "presence", "machines", "law")))
  )
    return frame("exited", "presence", "policy", "left");
  if (any(classes, "user-data") && said.city && /迁|移|搬|转移|撤/.test(head.word.text))
    return frame("exited", "presence", "policy", "moved-data");
  if (any(classes, "presence") && said.city && !any(classes, "content") && !is(head, "remove", "freeze"))
    return frame("exited", "presence", "policy", "left");
  if (any(after, "presence") && said.city && !any(classes, "content"))
    return frame("exited", "presence", "policy", "left");
  return null;
}

function removed(said: Predicate): Frame | null {
  const { head, classes, carried, around } = said;
  if (!is(head, "remove") && !(is(head, "gone") && said.held)) return null;
  if (is(head, "gone") && (head.negated !== "no" || !said.inCity)) return null;
  if (said.commercial || !said.official) return null;
  const content =
    /下架|封网|封站|删帖|删贴|删歌|删片|删文/.test(head.word.text) ||
    any(classes, "content", "removal-request") ||
    any(carried, "content", "removal-request") ||
    (any(around, "content") && any(around, "removal-request", "remove"));
  if (!content) return null;
  if (head.negated === "never") return frame("denied", "takedown", "act", "never-removed");
  if (head.negated === "not" && said.passive)
    return said.ownVoice ? frame("denied", "takedown", "act", "not-removed-by-it") : null;
  if (head.negated === "not") return frame("refused", "takedown", "policy", "would-not-remove");
  if (head.negated === "perfect")
    return said.ownVoice && (said.anyAtAll || !any(carried, ...demands, "demand"))
      ? frame("denied", "takedown", "act", "removed-none")
      : frame("refused", "takedown", "act", "removed-none");
  return frame("complied", "takedown", said.habit ? "policy" : "act", "removed");
}

function obeyed(said: Predicate): Frame | null {
  const { head, classes, carried, around } = said;
  if (!is(head, "obey") || head.negated !== "no") return null;
  const asked =
    any(classes, ...demands, "authority") ||
    any(said.because ?? new Set(), ...demands) ||
    any(carried, ...demands, "authority");
  const law =
    any(classes, "local-law", "law") ||
    (said.because !== null && any(said.because, "local-law", "law")) ||
    /守法|依法|按法律|按法例|按当地|照章|跟足/.test(head.word.text);
  if (law && said.ownVoice) {
    const stays = any(carried, "stay") || (any(classes, "presence") && matterIn(classes) === null);
    const bank = any(around, "accounts", "freeze") || any(said.sentence, "accounts");
    const matter = stays
      ? "presence"
      : bank
        ? "accounts"
        : (matterIn(classes) ?? matterIn(carried) ?? matterIn(around) ?? "presence");
    return frame("complied", matter, stays || matter === "presence" ? "policy" : "policy", "follows-the-law");
  }
  if (!asked && !(said.official && any(around, ...demands))) return null;
  const weak = /^(?:妥协|让步|低头|屈服|合作|点头|听话|落实|贯彻|满足)/.test(head.word.text);
  if (weak && !any(said.sentence, ...demands, "authority")) return null;
  return frame("complied", matterOf(said), said.habit ? "policy" : "act", "complied");
}
