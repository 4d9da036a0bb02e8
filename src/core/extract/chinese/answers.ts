import type { Classes } from "./classes.ts";
import type { Head } from "./clause.ts";
import type { Frame } from "../frame.ts";
import type { Predicate } from "./frame.ts";
import { any, demands, frame, is, matterIn, matterOf } from "./frame.ts";

/** It is the authorities' requests that are not answered, and no reporter's questions. */
function answersAuthority({ classes, because, whether, toPress, after, inquiryLast }: Predicate): boolean {
  if (whether || toPress || inquiryLast) return false;
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

/** What a question around an answer is about; a law or an authority alone may be about anything. */
const askedAbout = [
  ...demands,
  "user-data",
  "accounts",
  "content",
  "approach",
  "remove",
  "freeze",
  "leave",
  "machines",
];

export function noComment(said: Predicate): Frame | null {
  const { head, rest } = said;
  // "拒就戶口被凍結置評": what it is asked about stands between.
  const next = said.declinesOn ? rest.findLast((one) => is(one, "comment")) : rest[0];
  if (any(said.sentence, "treaty") && is(head, "stop")) return null;
  const plain = is(head, "silent") && head.negated === "no" && !/^(?:通知|回避)/.test(head.word.text);
  const denies =
    is(head, "comment") && head.negated !== "no" && (head.negated !== "never" || answersAuthority(said));
  const ignores =
    is(head, "handle") &&
    head.negated !== "no" &&
    any(said.after, "inquiry") &&
    !any(said.classes, "authority", "data-request", "removal-request") &&
    (!any(said.classes, "city") || any(said.classes, "press"));
  const turnsAway = is(head, "refuse") && next?.word.text === "接受" && any(said.classes, "inquiry", "press");
  const declines =
    is(head, "refuse", "pause", "stop") &&
    head.negated === "no" &&
    (turnsAway || is(next, "comment")) &&
    !is(next, "give");
  if (!plain && !denies && !declines && !ignores) return null;
  if (is(head, "give") && any(said.after, "user-data") && !said.whether) return null;
  const verb = declines ? next! : head;
  const alsoHandles = /回应|答复|回复|回覆|理|回答/.test(verb.word.text);
  // "每年收到當局數宗查詢，其間不會就有關查詢作答": theirs, and no reporter's.
  if (head.negated === "not" && said.ownVoice && said.theirInquiry && any(said.carried, "authority"))
    return notAnswered(said, head);
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
  const other =
    any(said.sentence, "other-matter") ||
    (any(said.around, "other-matter") && !any(said.sentence, ...demands));
  if (other && !any(said.around, "data-request", "removal-request", "freeze-request")) return null;
  if (!any(said.sentence, ...subjectMatter) && !any(said.around, ...askedAbout)) return null;
  const presence =
    any(said.classes, "leave", "return", "stay") ||
    (any(said.classes, "presence") && matterIn(said.classes) === null);
  const own = matterIn(said.classes) ?? matterIn(said.carried) ?? matterIn(said.sentence);
  return frame(
    "no-comment",
    presence ? "presence" : (own ?? said.lastMatter ?? matterOf(said)),
    "act",
    "no-comment",
  );
}

/** A request that is left unanswered: for now, or for good. */
export function notAnswered(said: Predicate, head: Head): Frame {
  const matter = matterOf(said);
  if (is(head, "pause") || said.forNow) return frame("paused", matter, "policy", "not-answered-for-now");
  return frame("refused", matter, head.negated === "perfect" ? "act" : "policy", "not-answered");
}

export function denied(said: Predicate): Frame | null {
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
  if (is(head, "unrelated") && said.ownVoice && any(classes, "authority", "city", ...demands)) {
    return frame("denied", matterOf(said, "takedown"), "act", "unrelated");
  }
  if (head.negated === "no") return null;
  if (is(head, "receive") && !any(said.classes, "press", "inquiry-reply")) {
    const about =
      /^被?(?:要求|索取|查询)|^被/.test(head.word.text) ||
      said.aboutRequests ||
      any(classes, ...demands, "approach", "user-data", "remove", "leave") ||
      any(said.after, "inquiry");
    if (!about && !any(carried, ...demands) && !(said.because && any(said.because, ...demands))) return null;
    if (said.classes.has("comment") && !any(classes, "authority")) return null;
    // "事後再沒有收過": not since.
    if (said.again) return null;
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
