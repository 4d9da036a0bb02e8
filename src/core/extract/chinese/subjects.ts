import type { Actor, Memory } from "./actors.ts";
import type { Clause, Head } from "./clause.ts";
import type { Sentence } from "./read.ts";
import { firstOf } from "./speakers.ts";
import { countedIn, strangeBody } from "./strangers.ts";

/** Who does what a part says: its own subject or agent, else whoever the part before was about. */
export function subjectOf(
  clause: Clause,
  memory: Memory,
  { order, sentence }: { order: number; sentence: Sentence },
): Actor | null {
  const unnamed = clause.subject ? null : countedIn(clause, sentence);
  if (unnamed) return { kind: "other", companies: [], word: clause.part.words[0]!, phrase: unnamed };
  if (clause.passive) {
    if (clause.agent) return clause.agent;
    if (clause.holder.length > 0)
      return { kind: "company", companies: clause.holder, word: clause.part.words[0]!, phrase: "" };
    const { speaker, topic } = memory;
    // "其中三項獲提供數據": by the company that reports it.
    const gives = clause.heads[0]?.word.is.has("give") && speaker?.kind === "company";
    if (!clause.subject && topic && topic.kind !== "company" && gives)
      return { kind: "company", companies: speaker.companies, word: clause.part.words[0]!, phrase: "" };
    // "警方去信Proton，遭拒絕": by whom they asked.
    const answers = clause.heads[0] && ["refuse", "obey"].some((set) => clause.heads[0]!.word.is.has(set));
    if (!clause.subject && answers && memory.askedIn === order && memory.asked.length > 0)
      return { kind: "company", companies: memory.asked, word: clause.part.words[0]!, phrase: "" };
    return clause.subject ?? topic;
  }
  if (!clause.subject && !clause.passive) {
    const first = clause.heads[0]?.word;
    const voice = clause.part.words.find(({ is }) => is.has("voice"));
    if (
      voice &&
      first &&
      voice.start < first.start &&
      people.test(voice.text) &&
      !clause.actors.some(({ kind }) => kind === "authority")
    ) {
      const companies = memory.lastSpeaker.length > 0 ? memory.lastSpeaker : firstOf(memory);
      if (companies.length > 0) return { kind: "company", companies, word: voice, phrase: "" };
    }
  }
  const isHeld = clause.heads.some(({ word }) => word.is.has("unfreeze")) && clause.holder.length > 0;
  if (isHeld && clause.subject?.kind !== "company")
    return { kind: "company", companies: clause.holder, word: clause.part.words[0]!, phrase: "" };
  if (clause.subject) return clause.subject;
  const stranger = strangeBody(clause);
  if (stranger) return { kind: "other", companies: [], word: clause.part.words[0]!, phrase: stranger };
  if (
    clause.holder.length > 0 &&
    clause.heads.some(({ word }) => word.is.has("gone") || word.is.has("unfreeze")) &&
    clause.subject === null
  )
    return { kind: "company", companies: clause.holder, word: clause.part.words[0]!, phrase: "" };
  const { speaker, topic } = memory;
  const responds = clause.heads.some(({ word }) => responsive.some((set) => word.is.has(set)));
  if (responds && speaker?.kind === "company" && topic && topic.kind !== "company")
    return { kind: "company", companies: speaker.companies, word: clause.part.words[0]!, phrase: "" };
  // "警方要求刪帖未有照做": not the police.
  if (
    clause.demanded &&
    topic?.kind === "authority" &&
    clause.heads[0]?.word.is.has("obey") &&
    memory.lastTopic.length === 1
  )
    return { kind: "company", companies: memory.lastTopic, word: clause.part.words[0]!, phrase: "" };
  // "港府向Meta提出152項要求，無一獲批": it answers who was asked.
  const answers = clause.classes.has("none") || clause.heads.some(({ word }) => word.is.has("refuse"));
  if (answers && topic?.kind === "authority" && memory.askedIn === order && memory.asked.length > 0)
    return { kind: "company", companies: memory.asked, word: clause.part.words[0]!, phrase: "" };
  if (clause.classes.has("none") && topic?.kind === "authority" && memory.lastTopic.length === 1)
    return { kind: "company", companies: memory.lastTopic, word: clause.part.words[0]!, phrase: "" };
  return topic;
}

const people = /发言人|主管|总监|客服|公关|高层|总裁|负责人|创办人|创始人|管理员|执行官|法务|律师|经理/;

/** What one does who was asked: a clause without a subject goes back to the company that speaks. */
const responsive = ["obey", "refuse", "handle", "give", "remove", "freeze", "silent", "review"];

/** "至於Telegram，": a company that the next part is about. */
export function topicPut(clause: Clause): Actor | null {
  const { words } = clause.part;
  if (clause.heads.length > 0 || clause.speaker !== null || clause.subject) return null;
  const [only] = clause.actors.filter(({ kind }) => kind === "company");
  if (!only || clause.actors.length > 1) return null;
  const at = words.indexOf(only.word);
  return /^(?:至于|关于|说到|轮到|在|于|放在)$/.test(words[at - 1]?.text ?? "") ? only : null;
}

/** A demand goes on in parts without a subject, until a word tells that something was done. */
export function goesOnDemanding(clause: Clause, sentence: Sentence): boolean {
  const { part } = clause;
  if (clause.subject || clause.speaker !== null || part.opens === "say") return false;
  const opening = sentence.folded.slice(part.start - sentence.start, part.start - sentence.start + 6);
  if (
    /^[「"“]?(?:已|随即|即|其后|于是|遂|便|结果|才|方|就|马上|立即|立刻|旋即|迅即|至今|仍|未|没|遭|被|均|惟|但|不过|而|最终|当日|翌日|后来)/.test(
      opening,
    )
  )
    return false;
  const wanted = sentence.folded.slice(part.start - sentence.start, part.end - sentence.start);
  const done = clause.heads[0] && sentence.folded[clause.heads[0].word.end - sentence.start] === "了";
  if (/其中|当中/.test(wanted) || done || clause.classes.has("none")) return false;
  return (
    !clause.heads[0] || !["silent", "refuse", "comment"].some((set) => clause.heads[0]!.word.is.has(set))
  );
}

/** "收到公署要求，刪去…": what follows is what was wanted. */
export function isRequestReceived(clause: Clause): boolean {
  const [head] = clause.heads;
  const last = clause.part.words.at(-1);
  return (
    clause.heads.length === 1 &&
    head!.word.is.has("receive") &&
    head!.negated === "no" &&
    /^(?:要求|请求|命令|指令|指示|来信|通知)$/.test(last?.text ?? "") &&
    // A number of requests is a figure, and no demand that goes on.
    !clause.counted
  );
}

export const isAnswer = (head: Head, clause: Clause): boolean =>
  head.word.is.has("silent") ||
  (head.word.is.has("comment") && head.negated !== "no") ||
  (head.word.is.has("receive") && head.negated !== "no" && clause.classes.has("comment"));

/** Who gave no answer: whoever is named, else the company that was asked. */
export function answering(
  clause: Clause,
  subject: Actor | null,
  memory: Memory,
  order: number,
): Actor | null {
  if (clause.subject?.kind === "company") return clause.subject;
  if (clause.agent?.kind === "company") return clause.agent;
  if (clause.subject && clause.subject.kind !== "press") return clause.subject;
  if (subject?.kind === "company" && subject.word.is.has("voice")) return subject;
  // "公關著記者向X查詢": X is whom it sends the reporter to.
  if (clause.heads.some(({ word }) => /^(?:著|着|叫|请)记者$/.test(word.text))) return null;
  // Whom this sentence put a question to, and not whom it was about before.
  const justAsked = memory.askedIn === order && memory.topicIn < order && clause.speaker === null;
  const companies =
    clause.asked.length > 0
      ? clause.asked
      : justAsked && memory.asked.length > 0
        ? memory.asked
        : subject?.kind === "company"
          ? subject.companies
          : memory.asked;
  return companies.length > 0
    ? { kind: "company", companies, word: clause.part.words[0]!, phrase: "" }
    : subject;
}

/** A report that doesn't say is no company that is silent. */
export const paper = /^(?:报告|透明度报告|声明|公告|信|信中|政策|文件|网志)$/;
