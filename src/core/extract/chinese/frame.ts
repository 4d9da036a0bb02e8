import type { Form, Matter, Position } from "../../ledger.ts";
import type { Frame } from "../frame.ts";
import type { Classes } from "./classes.ts";
import type { Head } from "./clause.ts";

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
  /** The part itself names who does it. */
  explicit: boolean;
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
  /** 任何, 至今: none at all in all the time. */
  ever: boolean;
  /** "逐案", case by case: how it works and no review. */
  oneByOne: boolean;
  /** It happened in the house of the company that it is told of. */
  held: boolean;
  /** "有關…的查詢": what isn't answered is a question about it. */
  inquiryLast: boolean;
  /** It is a procedure that the head says something of. */
  procedure: boolean;
  /** Only what is new is stopped. */
  newOnly: boolean;
  /** "再沒有": no more since, and not never. */
  again: boolean;
  /** "令用戶無法連接": who makes it so. */
  causes: boolean;
  /** What the last position read in the article was on; null when there was none. */
  lastMatter: Matter | null;
  /** "沒有給出時間表": words, and no data. */
  ofWords: boolean;
  /** "研究這份文件": papers that an authority sent. */
  ofPapers: boolean;
  /** "拒就…置評": a press question is what is turned down. */
  declinesOn: boolean;
  /** "就有關查詢": those told of before. */
  theirInquiry: boolean;
  /** "提出的「人權審查」": the name of a thing, and nobody does it. */
  nominal: boolean;
  /** "審核流程", 機制: how it works in its own house. */
  ownWays: boolean;
  /** Customers' requests, and nobody else's. */
  ofCustomers: boolean;
  /** "封禁七名編者": people, and no content. */
  ofPeople: boolean;
  /** "沒有就任何新要求提供": requests there were. */
  onRequest: boolean;
  /** "經覆核", 研究過: over and done. */
  done: boolean;
  /** The sentence goes on to say that it won't. */
  alsoWillNot: boolean;
}

export const any = (classes: Classes, ...ids: readonly string[]): boolean =>
  ids.some((id) => classes.has(id));

export const is = (head: Head | undefined, ...ids: readonly string[]): boolean =>
  head !== undefined && ids.some((id) => head.word.is.has(id));

export const frame = (position: Position, matter: Matter, form: Form, rule: string): Frame => ({
  position,
  matter,
  form,
  rule,
});

export const demands = ["request", "data-request", "removal-request", "freeze-request"] as const;

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

export const matterOf = (said: Predicate, fallback: Matter = "user-data"): Matter =>
  matterIn(said.classes) ??
  matterIn(said.because ?? new Set()) ??
  matterIn(said.carried) ??
  matterIn(said.sentence) ??
  matterIn(said.around) ??
  fallback;
