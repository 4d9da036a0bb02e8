import type { Matter } from "../../ledger.ts";
import { notAnswered } from "./answers.ts";
import type { Frame } from "../frame.ts";
import type { Predicate } from "./frame.ts";
import { any, demands, frame, is, matterIn, matterOf } from "./frame.ts";

export function challenged(said: Predicate): Frame | null {
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

export function refused(said: Predicate): Frame | null {
  const { head, rest, classes, after } = said;
  if (any(said.sentence, "other-matter") && !any(said.sentence, ...demands)) return null;
  if (said.ofCustomers) return null;
  const matter = (): Matter =>
    any(classes, "remove") && !any(classes, "user-data", "data-request") && !any(classes, "accounts")
      ? "takedown"
      : matterOf(said);
  if (is(head, "refuse") && head.negated === "no") {
    if (is(rest[0], "comment") && !is(rest[0], "give", "handle")) return null;
    if (head.word.text === "反对" && any(said.sentence, "sue")) return null;
    const unwilling = /^(?:不愿|不肯|唔肯|反对)$/.test(head.word.text);
    if (unwilling && !rest.some((one) => is(one, "give", "handle", "obey", "remove", "freeze"))) return null;
    if (any(after, "leave") && !any(after, "content", "user-data", ...demands)) return null;
    const told =
      /^拒(?:删|交|封|刪)/.test(head.word.text) ||
      rest.some((one) => is(one, "give", "handle", "obey", "remove", "freeze", "receive")) ||
      any(classes, ...demands, "user-data", "approach") ||
      any(said.because ?? new Set(), ...demands) ||
      any(said.carried, ...demands);
    if (any(classes, "commercial") && !any(classes, ...demands)) return null;
    // "支票遭銀行退回"
    if (
      any(classes, "accounts") &&
      /^(?:退回|退件|打回|打回票)$/.test(head.word.text) &&
      !any(classes, ...demands)
    )
      return null;
    if (!told && !(after.size < 3 && said.official)) return null;
    if (
      /^(?:不作处理|不予处理|不办|不理|不予审理|不予受理|不予办理|不受理|一概不办)/.test(head.word.text) &&
      said.forNow
    )
      return frame("paused", matter(), "policy", "not-handled-for-now");
    return frame("refused", matter(), said.habit && matter() === "user-data" ? "policy" : "act", "refused");
  }
  if (is(head, "handle") && head.negated !== "no" && !is(head, "comment")) {
    const taken = /接纳|接受/.test(head.word.text)
      ? any(classes, ...demands)
      : any(classes, ...demands, "approach") ||
        any(said.carried, ...demands) ||
        (/^(?:理会|理睬|搭理)/.test(head.word.text) &&
          any(after, "authority") &&
          !any(classes, "press", "inquiry"));
    if (taken) return notAnswered(said, head);
    return null;
  }
  // "不會審視港府的要求": not even looked at.
  if (is(head, "review") && head.negated !== "no" && head.negated !== "never" && any(after, ...demands))
    return notAnswered(said, head);
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
    if (is(head, "handle") && !is(head, "comment")) return notAnswered(said, { ...head, negated: "perfect" });
    if (!said.figures && said.ownVoice && said.ever && !any(said.carried, "receive"))
      return frame("denied", matter(), "act", "gave-none-ever");
    return frame("refused", matter(), "act", "gave-nothing");
  }
  return null;
}

export function keptUp(said: Predicate): Frame | null {
  const { head, classes, carried } = said;
  if (!is(head, "keep") || !(said.explicit || said.ownVoice) || head.negated !== "no" || !said.official)
    return null;
  if (any(classes, "presence", "machines") && !any(classes, "content")) return null;
  if (any(classes, "accounts") && !any(classes, "content"))
    return frame("refused", "accounts", "act", "kept-accounts");
  if (!any(classes, "content") && !any(carried, "content", "remove") && !any(said.around, "content"))
    return null;
  return frame("refused", "takedown", "act", "kept-up");
}

export function reviewed(said: Predicate): Frame | null {
  const { head, classes, after } = said;
  if (!is(head, "review") || head.negated !== "no") return null;
  if (is(head, "handle") && !any(after, ...demands, "law")) return null;
  const requests = any(classes, ...demands);
  if (any(classes, "commercial") || said.done || said.nominal) return null;
  // "檢討審核流程": its own ways.
  if (said.ownWays && !requests && !any(classes, "law", "authority")) return null;
  if (any(classes, "presence") && !requests && !any(classes, "law", "user-data") && said.city)
    return frame("reviewing", "presence", "policy", "reviewing-presence");
  if (any(after, "hedge") || said.rest.some((one) => is(one, "leave") && !is(one, "remove"))) return null;
  if (any(classes, "content", "accounts") && !requests && !any(classes, "law", "remove", "handle", "obey"))
    return null;
  if (said.oneByOne || (requests && said.habit && /审|检视/.test(head.word.text) && !any(classes, "law")))
    return null;
  const about =
    requests ||
    (said.ofPapers && any(said.around, ...demands, "user-data")) ||
    any(classes, "law", "local-law", "handle", "obey", "remove", "freeze");
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
