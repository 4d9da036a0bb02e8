import type { Frame } from "../frame.ts";
import type { Predicate } from "./frame.ts";
import { any, demands, frame, is, matterOf } from "./frame.ts";

export function inForce(said: Predicate): Frame | null {
  const { classes, carried } = said;
  const head = [said.head, ...said.rest].find((one) => is(one, "in-force"));
  if (!head || head.negated !== "no") return null;
  if (head !== said.head && !any(classes, "pause-noun")) return null;
  if (
    head.word.text.endsWith("恢复") &&
    said.rest.some((one) => is(one, "handle", "give")) &&
    any(classes, ...demands)
  ) {
    return frame("paused", matterOf(said), "policy", "not-resumed");
  }
  if (
    any(classes, "pause-noun", "pause") ||
    (any(carried, "pause", "pause-noun") && !any(classes, "content", "accounts"))
  ) {
    return frame("paused", matterOf(said), "policy", "pause-in-force");
  }
  return null;
}

/** "撤銷對該網站的限制", "解除凍結": what was done is undone. */
export function undone(said: Predicate): Frame | null {
  const { head, rest, classes, carried } = said;
  if (
    head.negated !== "no" ||
    !/^已?(?:撤销|解除|取消|移除|撤回|停止|终止|放宽|解除了|撤除)/.test(head.word.text)
  )
    return null;
  // "暫停處理…，同年底解除"
  if (
    said.bare &&
    /^已?(?:解除|取消|撤销)/.test(head.word.text) &&
    any(carried, "pause", "stop", "pause-noun") &&
    any(carried, "data-request", "user-data") &&
    !any(carried, "accounts", "content")
  )
    return frame("resumed", matterOf(said), "policy", "pause-over");
  const block = rest.find((one) =>
    /^(?:限制|封锁|屏蔽|封禁|冻结|停用|下架|阻断|过滤|隐藏|封杀|遮蔽|锁)/.test(one.word.text),
  );
  if (!block || any(classes, "removal-request", "freeze-request", "court") || said.commercial) return null;
  const accounts = any(classes, "accounts") || (any(carried, "accounts") && !any(classes, "content"));
  return frame("resumed", accounts ? "accounts" : "takedown", "act", "undone");
}

export function resumed(said: Predicate): Frame | null {
  const { head, classes, after, carried } = said;
  // "至今沒有恢復處理", "一宗也沒有重新處理": the stop goes on.
  if (
    is(head, "resume") &&
    head.negated === "perfect" &&
    ((any(after, "handle", "give") && any(classes, ...demands)) ||
      (said.bare && any(carried, "data-request", "user-data") && any(carried, "stop", "pause")))
  )
    return frame("paused", matterOf(said), "policy", "not-resumed");
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
  if (any(classes, "pause-noun") || (said.procedure && said.bare && any(classes, ...demands)))
    return frame("resumed", matterOf(said), "policy", "resumed");
  return null;
}

export function paused(said: Predicate): Frame | null {
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
  const onIce = is(head, "freeze") && any(classes, "data-request") && !any(classes, "accounts");
  if (onIce && !is(head, "remove") && !any(classes, "over", "resume"))
    return frame("paused", "user-data", "policy", "on-ice");
  // "處理程序即日起凍結"
  if (
    is(head, "freeze", "pause", "stop") &&
    said.procedure &&
    !any(classes, "accounts", "content", "presence") &&
    (any(classes, ...demands, "authority") || any(said.around, "data-request") || said.aboutRequests)
  )
    return frame("paused", matterOf(said), "policy", "procedure-paused");
  if (is(head, "freeze") && !is(head, "pause") && !(is(head, "stop") || (any(after, "handle") && requests)))
    return null;
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
    (any(after, "request") && any(after, "authority", "city"))
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
  const postpones = /^(?:押后|延后|推迟|推后|停顿|停滞|停下来|停了下来)$/.test(head.word.text);
  if (postpones && !any(said.classes, ...demands)) return null;
  const bare =
    said.bare &&
    !any(classes, "accounts") &&
    !any(after, "content", "accounts", "presence", "remove", "freeze", "law", "review", "commercial");
  if (
    bare &&
    (carriesRequest || any(said.around, "data-request") || said.aboutRequests) &&
    !said.commercial &&
    (is(head, "pause") || /叫停|^停止了?$|^停$|^停[了办收理接摆下]|^终止$/.test(head.word.text))
  )
    return frame("paused", matterOf(said), "policy", "paused-bare");
  return null;
}

function onPresence(said: Predicate, forGood: boolean): Frame | null {
  const { classes, after } = said;
  if (!any(after, "presence") && !any(classes, "presence")) return null;
  if (!said.city || !said.named || said.commercial || any(classes, "accounts", "commercial", "content"))
    return null;
  // "停止在香港新建主機": no new ones, and what is there stays.
  return forGood && !said.newOnly
    ? frame("exited", "presence", "policy", "ended-service")
    : frame("paused", "presence", "policy", "suspended-service");
}

export function broughtBack(said: Predicate): Frame | null {
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
    !any(classes, "content", "remove") &&
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
  if (
    is(head, "restore", "resume") &&
    any(about, "content") &&
    !said.commercial &&
    !/^(?:再次|再度)$/.test(text)
  )
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
