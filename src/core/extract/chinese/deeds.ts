import type { Frame } from "../frame.ts";
import type { Predicate } from "./frame.ts";
import { any, demands, frame, is, matterIn, matterOf } from "./frame.ts";

export function gave(said: Predicate): Frame | null {
  const { head, classes, carried } = said;
  if (!is(head, "give")) return null;
  const data = any(classes, "user-data", "data-request");
  const service = any(said.after, "presence", "content") && !data;
  if (service) return null;
  if (any(classes, "commercial") && !said.official) return null;
  if (said.ofWords) return null;
  // "提告：交出資料超出必要": what it goes to court about.
  if (any(carried, "sue") && !said.explicit && !any(classes, "did") && head.negated === "no") return null;
  const single = /^(?:交|移交|披露|提供|给)/.test(head.word.text);
  const carriesData = any(carried, "user-data", "data-request") || (said.figures && any(carried, "request"));
  const receiver = any(classes, "authority", "city");
  // "交由美國司法部處理": whose business it is, and no data.
  if (
    any(classes, "no-data") ||
    (any(said.after, "treaty") && /^(?:交由|转交|转介|交给|交予)/.test(head.word.text))
  )
    return null;
  if (said.toOwnPeople && !receiver) return null;
  if (
    !data &&
    !(
      single &&
      (carriesData ||
        (receiver && head.negated !== "no") ||
        (head.negated === "never" && any(said.because ?? new Set(), ...demands, "city", "authority")) ||
        any(said.around, "data-request", "approach"))
    )
  )
    return null;
  if (!receiver && !said.official && !carriesData && !any(said.around, "data-request", "authority"))
    return null;
  if (any(classes, "content", "remove") && !data) return null;
  if (any(classes, "none") && said.figures) return frame("refused", "user-data", "act", "gave-nothing");
  if (head.negated === "never") return frame("denied", "user-data", "act", "never-gave");
  if (head.negated === "perfect") {
    const askedFor =
      said.onRequest ||
      (any(carried, "receive") &&
        any(carried, "authority") &&
        !said.anyAtAll &&
        !any(carried, "never", "not")) ||
      (any(carried, ...demands, "approach") && !any(carried, "never", "not") && !said.anyAtAll);
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

export function froze(said: Predicate): Frame | null {
  const { head, classes, carried } = said;
  if (!is(head, "freeze") || said.commercial) return null;
  const accounts =
    any(classes, "accounts") ||
    (any(carried, "accounts") && !any(classes, "content")) ||
    (head.word.text.startsWith("冻结") && any(said.around, "accounts") && !any(classes, "content", "handle"));
  if (!accounts || !said.official) return null;
  if (any(classes, "content") && is(head, "remove") && !any(said.after, "accounts")) return null;
  if (head.negated === "never") return frame("denied", "accounts", "act", "never-froze");
  if (head.negated === "not")
    return said.cannot ? null : frame("refused", "accounts", "act", "would-not-freeze");
  if (head.negated === "perfect")
    return said.ownVoice && (said.anyAtAll || !any(carried, ...demands))
      ? frame("denied", "accounts", "act", "froze-none")
      : frame("refused", "accounts", "act", "froze-none");
  return frame("complied", "accounts", said.habit ? "policy" : "act", "froze");
}

export function left(said: Predicate): Frame | null {
  const { head, classes, after } = said;
  if (!is(head, "leave") || head.negated !== "no") return null;
  if (any(classes, "accounts", "commercial") || said.commercial) return null;
  if (said.newOnly && any(classes, "presence") && said.city)
    return frame("paused", "presence", "policy", "no-new-ones");
  if (
    any(classes, "machines") &&
    said.city &&
    !(any(said.around, "removal-request", "remove") && !said.named)
  )
    return frame("exited", "presence", "policy", "left");
  const takenDown = any(said.around, "removal-request", "remove") && !said.named;
  if (any(classes, "machines") && any(said.around, "law", "leave") && !any(classes, "content") && !takenDown)
    return frame("exited", "presence", "policy", "left");
  if (/^(?:不在香港|不再在香港|不在港|不再在港)/.test(head.word.text))
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

/** "App Store不見了該遊戲": in its own house. */
const lost = ({ head, explicit, after }: Predicate): boolean =>
  explicit && /^(?:不见了?|消失)/.test(head.word.text) && any(after, "content");

export function removed(said: Predicate): Frame | null {
  const { head, classes, carried, around } = said;
  if (!is(head, "remove") && !(is(head, "gone") && (said.held || said.causes || lost(said)))) return null;
  if (is(head, "gone") && !is(head, "remove") && !said.causes && (head.negated !== "no" || !said.inCity))
    return null;
  if (said.commercial || !said.official || said.ofPeople) return null;
  const content =
    /下架|封网|封站|删帖|删贴|删歌|删片|删文/.test(head.word.text) ||
    any(classes, "content", "removal-request") ||
    any(carried, "content", "removal-request") ||
    (any(around, "content") && any(around, "removal-request", "remove"));
  if (!content) return null;
  // To change something is to take it away only where it says what.
  if (/^(?:调整|更改|修改|改动)/.test(head.word.text) && !any(classes, "content") && !any(carried, "content"))
    return null;
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

export function obeyed(said: Predicate): Frame | null {
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
  // "遵循總部程序": its own rules.
  const byRule = /^(?:遵循|遵守|恪守|遵照|依循|遵行)$/.test(head.word.text);
  if (
    byRule &&
    !any(classes, ...demands, "authority", "law", "local-law") &&
    !any(said.because ?? new Set(), ...demands)
  )
    return null;
  if (!asked && !(said.official && any(around, ...demands))) return null;
  const weak = /^(?:妥协|让步|低头|屈服|合作|点头|听话|落实|贯彻|满足)/.test(head.word.text);
  if (weak && !any(said.sentence, ...demands, "authority")) return null;
  return frame("complied", matterOf(said), said.habit ? "policy" : "act", "complied");
}
