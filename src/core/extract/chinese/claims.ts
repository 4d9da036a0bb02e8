import type { Sector } from "../../company.ts";
import { responses } from "../../ledger.ts";
import type { Basis } from "../../ledger.ts";
import type { Actor, Memory, Resolver, Speaker } from "./actors.ts";
import { blank, named } from "./actors.ts";
import type { Clause, Head } from "./clause.ts";
import { clauseOf } from "./clause.ts";
import type { Frame, Predicate } from "./meanings.ts";
import { meaningOf, neverAsked } from "./meanings.ts";
import type { Place } from "./place.ts";
import { placeOf } from "./place.ts";
import type { ChinesePage, Part, Sentence } from "./read.ts";
import type { Word } from "./words.ts";
import { verbClasses } from "./words.ts";

/** A position that a part of a sentence gives companies, before it is dated. */
export interface Claim {
  companies: readonly string[];
  frame: Frame;
  basis: Basis;
  by: string | null;
  sentence: Sentence;
  part: Part;
  head: Word;
}

export interface Reading {
  page: ChinesePage;
  sectors: ReadonlyMap<string, Sector>;
  /** The company whose own publication it is. */
  own: string | null;
}

type Classes = ReadonlySet<string>;

/** What is known around a sentence. */
interface Setting {
  memory: Memory;
  around: Classes;
  home: boolean;
  own: string | null;
  by: Resolver;
  order: number;
  /** Who said the whole sentence, by words behind it or in the sentence after. */
  attributed: Speaker | null;
  place: Place;
  aboutRequests: boolean;
  policies: Map<string, Frame>;
}

/** Reads the positions that a Chinese article gives companies, in the order told. */
export function readChineseClaims({ page, sectors, own }: Reading, home: boolean): Claim[] {
  const claims: Claim[] = [];
  const whole: Resolver = { sectors, folded: wholeOf(page), quoted: false };
  let memory = openingMemory(page, own);
  const title = page.sentences.find(({ isTitle }) => isTitle);
  const titleClasses = title ? classesOf(title.words) : new Set<string>();
  const policies = new Map<string, Frame>();
  const everything = new Set(page.sentences.flatMap(({ words }) => [...classesOf(words)]));
  const aboutRequests =
    everything.has("data-request") ||
    (everything.has("user-data") &&
      everything.has("request") &&
      (everything.has("give") || everything.has("approach")));
  let place: Place = home ? "here" : "unknown";
  for (const [order, sentence] of page.sentences.entries()) {
    const before = page.sentences[order - 1];
    const newParagraph = before === undefined || before.paragraph !== sentence.paragraph || before.isTitle;
    if (newParagraph) {
      place = home ? "here" : "unknown";
      memory = { ...memory, speaker: null };
    }
    const setting: Setting = {
      memory,
      around: new Set([
        ...titleClasses,
        ...(before ? classesOf(before.words) : []),
        ...page.sentences.slice(1, 4).flatMap((one) => [...classesOf(one.words)]),
      ]),
      home,
      own,
      by: whole,
      order,
      attributed: attributionOf(sentence, page.sentences[order + 1], memory, whole),
      place,
      aboutRequests,
      policies,
    };
    const read = readSentence(sentence, setting);
    claims.push(...read.claims);
    memory = sentence.isTitle ? { ...read.memory, frame: null } : read.memory;
    place = read.place;
    for (const claim of read.claims) {
      if (!responses.has(claim.frame.position) && claim.basis !== "allegation")
        for (const company of claim.companies)
          if (!policies.has(company) || claim.frame.form === "policy") policies.set(company, claim.frame);
    }
  }
  return claims;
}

const wholeOf = (page: ChinesePage): string => {
  let text = "";
  for (const { start, folded } of page.sentences) text = text.padEnd(start, " ") + folded;
  return text;
};

function classesOf(words: readonly Word[]): Set<string> {
  const all = new Set<string>();
  for (const word of words) for (const set of word.is) all.add(set);
  return all;
}

/** Before anything is read: the company whose page it is, or the only one that the title names. */
function openingMemory(page: ChinesePage, own: string | null): Memory {
  const all = [
    ...new Set(page.sentences.flatMap(({ words }) => words.flatMap(({ companies }) => companies))),
  ];
  const titled = [
    ...new Set(
      page.sentences
        .filter(({ isTitle }) => isTitle)
        .flatMap(({ words }) => words.flatMap(({ companies }) => companies)),
    ),
  ];
  const only = own ? [own] : titled.length === 1 ? titled : all.length === 1 ? all : [];
  return { ...blank, recent: only, lastSpeaker: only, group: titled.length > 1 ? titled : [] };
}

/** "「…」X發言人說。": who says the whole sentence, told at its end or in the sentence after the quotation mark. */
function attributionOf(
  sentence: Sentence,
  next: Sentence | undefined,
  memory: Memory,
  by: Resolver,
): Speaker | null {
  const last = sentence.parts.at(-1);
  if (
    last &&
    sentence.parts.length > 1 &&
    last.words.at(-1)?.is.has("say") &&
    /^[^,，]{0,3}[。\s"”」』]*$/.test(sentence.folded.slice(last.words.at(-1)!.end - sentence.start))
  ) {
    const { speaker } = clauseOf(last, memory, by);
    if (speaker && speaker !== "same") return speakerFrom(speaker);
    if (speaker === "same" && sentence.parts[0]?.quoted) return null;
  }
  if (next && /^\s*["”」』]/.test(next.text) && next.parts[0]) {
    const { speaker } = clauseOf(next.parts[0], memory, by);
    if (speaker && speaker !== "same") return speakerFrom(speaker);
  }
  return null;
}

const speakerFrom = (actor: Actor): Speaker => ({
  companies: actor.companies,
  by: actor.kind === "company" ? null : actor.phrase,
  kind: actor.kind,
});

interface Read {
  claims: Claim[];
  memory: Memory;
  place: Place;
}

function readSentence(sentence: Sentence, setting: Setting): Read {
  const claims: Claim[] = [];
  let { memory, place } = setting;
  const classes = classesOf(sentence.words);
  let carried = new Set<string>();
  let hypothetical = false;
  let sentencePlace: Place = place;
  if (setting.attributed)
    memory = {
      ...memory,
      speaker: setting.attributed,
      lastSpeaker:
        setting.attributed.companies.length > 0 ? setting.attributed.companies : memory.lastSpeaker,
    };
  else if (!sentence.parts[0]?.quoted) memory = { ...memory, speaker: null };
  let reason: Classes | null = null;
  // "繼Telegram之後，Zoom亦…": what is said of the second holds for the first.
  let rumour = false;
  let company: Speaker | null = null;
  let demanded = false;
  let also: readonly string[] | null = null;
  let heading: Clause | null = null;
  for (const [at, part] of sentence.parts.entries()) {
    const quoted = part.quoted || setting.own !== null || /^\s*答/.test(sentence.folded);
    const clause = clauseOf(part, memory, { ...setting.by, quoted });
    for (const actor of clause.actors) {
      if (actor.kind === "company") memory = named(memory, actor.companies);
    }
    if (clause.because) reason = clause.because;
    if (part.words.some(({ is }) => is.has("rumour"))) rumour = true;
    sentencePlace = placeOf(part, sentence, sentencePlace, setting.home);
    const nobody = rumour && clause.speaker === "same" && !part.words.some(({ is }) => is.has("voice"));
    if (clause.speaker !== null && !nobody) {
      const spoken = spokenBy(clause, memory, sentence, setting.order);
      memory = { ...memory, ...spoken, ...(spoken.topic && { topicIn: setting.order }) };
    } else if (
      part.opens === "start" &&
      colonAfter(sentence, part) &&
      clause.subject?.kind === "company" &&
      clause.heads.length === 0
    ) {
      memory = {
        ...memory,
        topic: clause.subject,
        speaker: speakerFrom(clause.subject),
        lastSpeaker: clause.subject.companies,
      };
    }
    if (memory.speaker?.kind === "company") company = memory.speaker;
    // A quotation with "we" in it is the company's answer to whom it told of just before.
    const opensQuote = part.quoted && !(sentence.parts[at - 1]?.quoted ?? false);
    if (
      opensQuote &&
      company &&
      memory.speaker?.kind === "other" &&
      sentence.parts.slice(at, at + 3).some(({ words }) => words.some(({ is }) => is.has("we")))
    )
      memory = { ...memory, speaker: company };
    if (clause.asked.length > 0) memory = { ...memory, asked: clause.asked };
    if (
      at === 0 &&
      /^(?:继|除了?)/.test(part.words[0]?.text ?? "") &&
      clause.heads.length === 0 &&
      clause.actors[0]?.kind === "company"
    )
      also = clause.actors[0].companies;
    const put = topicPut(clause);
    if (put) memory = { ...memory, topic: put, topicIn: setting.order };
    if (replies(clause))
      memory = {
        ...memory,
        topic: clause.subject,
        topicIn: setting.order,
        speaker: speakerFrom(clause.subject!),
        lastSpeaker: clause.subject!.companies,
      };

    if (memory.speaker?.kind === "company") rumour = false;
    if (sentence.folded[part.start - 1 - sentence.start] === "【") {
      heading = clause;
      continue;
    }
    const subject = subjectOf(clause, memory);
    demanded =
      clause.demanded ||
      (demanded && goesOnDemanding(clause, sentence)) ||
      (isRequestReceived(clause) && !clause.part.temporal);
    const found = claimsOf(clause, subject, {
      sentence,
      setting,
      memory,
      carried,
      classes,
      hypothetical,
      place: sentencePlace,
      reason,
      at,
      rumour,
      demanded: demanded && !clause.demanded,
      said: claims,
      heading,
    });
    claims.push(...found);
    if (found.length > 0) {
      const claim = found.at(-1)!;
      const looksOnly =
        claim.frame.position === "reviewing" &&
        memory.frame?.frame.position === "paused" &&
        claims.some((one) => one.frame === memory.frame!.frame);
      if (!responses.has(claim.frame.position) && !looksOnly)
        memory = {
          ...memory,
          frame: { frame: claim.frame, companies: claim.companies },
          frameIn: setting.order,
        };
      if (also && !responses.has(claim.frame.position)) {
        claims.push({
          ...claim,
          companies: also,
          basis: claim.basis === "allegation" ? "allegation" : "reported",
          part: sentence.parts[0]!,
        });
        also = null;
      }
    }
    const does =
      subject?.kind === "company" ||
      part.words.some(
        ({ is }) => [...is].some((set) => verbClasses.has(set)) || [...is].some((set) => predicates.has(set)),
      );
    if (clause.speaker === null && subject && does && (clause.subject || clause.agent?.kind === "company"))
      memory = {
        ...memory,
        topic: subject,
        topicIn: setting.order,
        ...(subject.kind === "company" && subject.companies.length === 1 && { lastTopic: subject.companies }),
      };
    if (clause.conditional && !clause.heads.some(({ word }) => word.is.has("silent"))) hypothetical = true;
    if (clause.speaker !== null) hypothetical = false;
    carried = new Set([...carried, ...clause.classes, ...(clause.because ?? [])]);
  }
  return {
    claims,
    memory,
    place: sentencePlace === "elsewhere" ? "elsewhere" : sentencePlace === "here" ? "here" : place,
  };
}

/** "至於Telegram，": a company that the next part is about. */
function topicPut(clause: Clause): Actor | null {
  const { words } = clause.part;
  if (clause.heads.length > 0 || clause.speaker !== null || clause.subject) return null;
  const [only] = clause.actors.filter(({ kind }) => kind === "company");
  if (!only || clause.actors.length > 1) return null;
  const at = words.indexOf(only.word);
  return /^(?:至于|关于|说到|轮到|在|于|放在)$/.test(words[at - 1]?.text ?? "") ? only : null;
}

const colonAfter = (sentence: Sentence, part: Part): boolean =>
  sentence.folded[part.end - 1 - sentence.start] === ":";

/** Who speaks after a word of saying. */
function spokenBy(clause: Clause, memory: Memory, sentence: Sentence, order: number): Partial<Memory> {
  const { speaker } = clause;
  if (speaker === null) return {};
  if (speaker === "same") {
    const voice = clause.part.words.some((word) => word.is.has("voice"));
    const he = clause.part.words.some((word) => word.is.has("he"));
    if (he && !voice && !memory.speaker && memory.lastVoice && memory.lastVoice.kind !== "company") {
      return { speaker: memory.lastVoice, topic: topicOf(memory.lastVoice, clause) };
    }
    if (memory.speaker && !voice) return { topic: topicOf(memory.speaker, clause) };
    if (he && memory.lastSpeaker.length === 0) return {};
    const companies =
      voice || he
        ? memory.lastSpeaker.length > 0 &&
          !(voice && memory.topic?.kind === "company" && order - memory.topicIn <= 1) &&
          (he || memory.recent.slice(0, 3).some((one) => memory.lastSpeaker.includes(one)))
          ? memory.lastSpeaker
          : firstOf(memory)
        : memory.topic?.kind === "company"
          ? memory.topic.companies
          : [];
    if (companies.length === 0) {
      if (memory.topic && memory.topic.kind !== "company") return { speaker: speakerFrom(memory.topic) };
      return {};
    }
    const said: Speaker = { companies, by: null, kind: "company" };
    return { speaker: said, lastSpeaker: companies, topic: topicOf(said, clause) };
  }
  const said = {
    ...speakerFrom(speaker),
    by: speaker.kind === "company" ? null : phraseOf(speaker, sentence),
  };
  return {
    speaker: said,
    ...(speaker.kind === "company" && { lastSpeaker: speaker.companies }),
    lastVoice: said,
    topic: speaker,
  };
}

const firstOf = (memory: Memory): readonly string[] =>
  memory.topic?.kind === "company" ? memory.topic.companies : memory.recent.slice(0, 1);

const topicOf = (speaker: Speaker, clause: Clause): Actor => ({
  kind: speaker.kind,
  companies: speaker.companies,
  word: clause.part.words[0]!,
  phrase: speaker.by ?? "",
});

/** How the text calls a speaker: the words around the noun, as they stand. */
function phraseOf(actor: Actor, sentence: Sentence): string {
  const from = actor.word.start - sentence.start;
  const before = /[^,，。;；:：「」“”、\s]{0,14}$/.exec(sentence.text.slice(0, from))![0];
  return (before + sentence.text.slice(from, actor.word.end - sentence.start)).trim();
}

/** Who does what a part says: its own subject or agent, else whoever the part before was about. */
function subjectOf(clause: Clause, memory: Memory): Actor | null {
  if (clause.passive) {
    if (clause.agent) return clause.agent;
    if (clause.holder.length > 0)
      return { kind: "company", companies: clause.holder, word: clause.part.words[0]!, phrase: "" };
    return clause.subject ?? memory.topic;
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
  return topic;
}

const people = /发言人|主管|总监|客服|公关|高层|总裁|负责人|创办人|创始人|管理员|执行官|法务|律师|经理/;

/** What one does who was asked: a clause without a subject goes back to the company that speaks. */
const responsive = ["obey", "refuse", "handle", "give", "remove", "freeze", "silent", "review"];

/** Words by which a part shows that it says something of its subject. */
const predicates = new Set(["demand", "inquiry", "did", "not", "never", "will", "past"]);

/** A demand goes on in parts without a subject, until a word tells that something was done. */
function goesOnDemanding(clause: Clause, sentence: Sentence): boolean {
  const { part } = clause;
  if (clause.subject || clause.speaker !== null || part.opens === "say") return false;
  const opening = sentence.folded.slice(part.start - sentence.start, part.start - sentence.start + 6);
  if (
    /^[「"“]?(?:已|随即|即|其后|于是|遂|便|结果|至今|仍|未|没|遭|被|均|惟|但|不过|而|最终|当日|翌日|后来)/.test(
      opening,
    )
  )
    return false;
  return (
    !clause.heads[0] || !["silent", "refuse", "comment"].some((set) => clause.heads[0]!.word.is.has(set))
  );
}

/** "收到公署要求，刪去…": what follows is what was wanted. */
function isRequestReceived(clause: Clause): boolean {
  const [head] = clause.heads;
  const last = clause.part.words.at(-1);
  return (
    clause.heads.length === 1 &&
    head!.word.is.has("receive") &&
    head!.negated === "no" &&
    /^(?:要求|请求|命令|指令|指示|来信|通知)$/.test(last?.text ?? "")
  );
}

/** "Google公關回覆本站，…": what follows is the answer. */
function replies(clause: Clause): boolean {
  if (
    clause.speaker !== null ||
    clause.subject?.kind !== "company" ||
    clause.heads.length !== 1 ||
    clause.whether
  )
    return false;
  const [head] = clause.heads;
  return (
    head!.negated === "no" &&
    /^(?:回覆|回复|回应|答复|回信|作覆)$/.test(head!.word.text) &&
    !clause.classes.has("authority")
  );
}

interface Around {
  rumour: boolean;
  demanded: boolean;
  /** What the sentence has said so far. */
  said: readonly Claim[];
  /** "【暫停處理】": what holds for the names behind it. */
  heading: Clause | null;
  sentence: Sentence;
  setting: Setting;
  memory: Memory;
  carried: Classes;
  classes: Classes;
  hypothetical: boolean;
  place: Place;
  reason: Classes | null;
  at: number;
}

function claimsOf(clause: Clause, subject: Actor | null, around: Around): Claim[] {
  const claims: Claim[] = [];
  if (clause.relative) {
    const frame = frameFor(clause, clause.relative.heads, clause.relative.company, around);
    if (frame && reasonAgainst(frame, clause, clause.relative.company, around) === null)
      claims.push(claimFor(frame, clause.relative.company, clause.relative.heads[0]!, clause, around));
  }
  const confirmed = confirmedBy(clause, around);
  if (confirmed) return [...claims, confirmed];
  const sent = sentElsewhere(clause, subject, around);
  if (sent) claims.push(sent);
  const asked = neverAskedBy(clause, subject, around);
  if (asked) return [...claims, asked];
  const head = mainOf(clause.heads);
  if (!head) return underHeading(clause, subject, around) ?? claims;
  if (
    head.word.is.has("same") &&
    subject?.kind === "company" &&
    around.memory.frame &&
    around.setting.order - around.memory.frameIn <= 1 &&
    !around.sentence.question
  ) {
    const { frame, companies } = around.memory.frame;
    if (
      around.sentence.parts
        .slice(around.at + 1)
        .some(({ words }) =>
          words.some(({ is }) => ["sue", "give", "remove", "pause", "refuse"].some((set) => is.has(set))),
        )
    )
      return claims;
    const other = subject.companies.filter((one) => !companies.includes(one));
    if (other.length > 0 && !clause.hedged && head.negated === "no")
      claims.push(
        claimFor({ ...frame, rule: "same" }, { ...subject, companies: other }, head, clause, around),
      );
    return claims;
  }
  const silent = isAnswer(head, clause);
  const general =
    subject?.kind === "other" &&
    subject.word.is.has("firm-bank") &&
    head.word.is.has("obey") &&
    around.memory.speaker?.kind === "company";
  const who = general
    ? { ...subject, kind: "company" as const, companies: around.memory.speaker!.companies }
    : silent
      ? answering(clause, subject, around.memory)
      : subject;
  if (!who || who.kind !== "company" || who.companies.length === 0) return claims;
  if (
    silent &&
    clause.subject === null &&
    (paper.test(clause.part.words[0]!.text) || strangerOpens(clause, around.sentence))
  )
    return claims;
  const frame = frameFor(clause, headsFrom(clause.heads, head), who, around);
  if (!frame) return claims;
  if (reasonAgainst(frame, clause, who, around) !== null) return claims;
  claims.push(claimFor(frame, who, head, clause, around));
  if (
    frame.rule === "gives-nothing" &&
    clause.part.words.some(({ is, start }) => is.has("never") && start < head.word.start)
  )
    claims.push(
      claimFor({ ...frame, position: "denied", form: "act", rule: "never-gave" }, who, head, clause, around),
    );
  return claims;
}

const explains = /解释|说明|交代|补充|多谈|进一步|嘢可以/;
/** Terms of use tell what may be done anywhere. */
const terms = /(?:服务|使用|用户|私隐|隐私)(?:条款|协议|政策)|条款(?:同样|亦|也)?(?:写明|列明|订明|注明)/;

/** A report that doesn't say is no company that is silent. */
const paper = /^(?:报告|透明度报告|声明|公告|信|信中|政策|文件|网志)$/;

/** "星展沒有回覆": somebody whom no table knows opens the part. */
function strangerOpens(clause: Clause, sentence: Sentence): boolean {
  const [word] = clause.part.words;
  const gap = sentence.folded
    .slice(clause.part.start - sentence.start, word!.start - sentence.start)
    .replaceAll(/[^\u4e00-\u9fff]/g, "");
  return (
    gap.length >= 2 &&
    gap.length <= 8 &&
    !/[日月年周午晚早前后时稿今我你]|结果|但是|然而/.test(gap) &&
    (word!.is.has("not") || word!.is.has("did") || word!.is.has("silent") || word!.is.has("never"))
  );
}

/** Names behind a heading in brackets, with no verb of their own, have what it says. */
function underHeading(clause: Clause, subject: Actor | null, around: Around): Claim[] | null {
  const { heading } = around;
  const head = heading && mainOf(heading.heads);
  if (
    !heading ||
    !head ||
    clause.subject?.kind !== "company" ||
    subject?.kind !== "company" ||
    clause.speaker !== null
  )
    return null;
  const frame = frameFor(heading, headsFrom(heading.heads, head), subject, around);
  return frame ? [claimFor(frame, subject, head, clause, around)] : null;
}

const lightHeads = ["receive", "same", "stay"];

/** The verb that says most: the first, past those that only lead to it. */
function mainOf(heads: readonly Head[]): Head | undefined {
  const first = heads[0];
  if (!first) return undefined;
  // "回覆查詢時拒絕置評": the answer is that there is none.
  const silent =
    first.word.is.has("comment") && first.negated === "no"
      ? heads.find(({ word }) => word.is.has("silent"))
      : first.word.is.has("remove") || first.word.is.has("freeze")
        ? heads.find(({ word }) => word.is.has("unrelated"))
        : undefined;
  if (silent) return silent;
  const suit = heads.find(({ word }) => word.is.has("sue"));
  if (suit && first.word.is.has("review") && suit !== first) return suit;
  // "關閉辦事處的報道失實": what is denied stands in front.
  const denial = heads.find(({ word }) =>
    /^(?:失实|不实|不属实|纯属谣言|谣言|子虚乌有|无稽之谈)$/.test(word.text),
  );
  if (denial) return denial;
  const light =
    first.negated === "no" && lightHeads.some((set) => first.word.is.has(set)) && heads.length > 1;
  return light && !first.word.is.has("receive") ? heads[1] : first;
}

const headsFrom = (heads: readonly Head[], head: Head): readonly Head[] => heads.slice(heads.indexOf(head));

const isAnswer = (head: Head, clause: Clause): boolean =>
  head.word.is.has("silent") ||
  (head.word.is.has("comment") && head.negated !== "no") ||
  (head.word.is.has("receive") && head.negated !== "no" && clause.classes.has("comment"));

/** Who gave no answer: whoever is named, else the company that was asked. */
function answering(clause: Clause, subject: Actor | null, memory: Memory): Actor | null {
  if (clause.subject?.kind === "company") return clause.subject;
  if (clause.agent?.kind === "company") return clause.agent;
  if (clause.subject && clause.subject.kind !== "press") return clause.subject;
  if (subject?.kind === "company" && subject.word.is.has("voice")) return subject;
  const companies =
    clause.asked.length > 0 ? clause.asked : subject?.kind === "company" ? subject.companies : memory.asked;
  return companies.length > 0
    ? { kind: "company", companies, word: clause.part.words[0]!, phrase: "" }
    : subject;
}

/** "已從商店消失，平台證實是應警方要求": the reason is told by who did it. */
function confirmedBy(clause: Clause, around: Around): Claim | null {
  const { speaker } = around.memory;
  const { carried } = around;
  if (
    !clause.because ||
    clause.heads.length > 0 ||
    speaker?.kind !== "company" ||
    clause.part.opens !== "say"
  )
    return null;
  const gone = carried.has("remove") || carried.has("gone");
  const frozen = carried.has("freeze") && carried.has("accounts");
  if (
    (!gone && !frozen) ||
    !["request", "authority", "law", "local-law"].some((set) => clause.because!.has(set))
  )
    return null;
  if (clause.part.words.some(({ is }) => is.has("not") || is.has("never") || is.has("hedge"))) return null;
  const frame: Frame = {
    position: "complied",
    matter: frozen && !carried.has("content") ? "accounts" : "takedown",
    form: "act",
    rule: "reason-confirmed",
  };
  const actor: Actor = {
    kind: "company",
    companies: speaker.companies,
    word: clause.part.words[0]!,
    phrase: "",
  };
  return claimFor(frame, actor, { word: clause.part.words[0]!, negated: "no" }, clause, around);
}

/** "只認瑞士法院", "着警方循司法互助途徑索取": who asks is sent to another court. */
function sentElsewhere(clause: Clause, subject: Actor | null, around: Around): Claim | null {
  const { speaker } = around.memory;
  const who = subject?.kind === "company" ? subject : null;
  const companies = who?.companies ?? (speaker?.kind === "company" ? speaker.companies : []);
  const treaty = clause.part.words.find(({ is }) => is.has("treaty"));
  if (
    !treaty ||
    companies.length === 0 ||
    clause.hedged ||
    clause.whether ||
    around.hypothetical ||
    around.sentence.question
  )
    return null;
  if (clause.heads.some(({ word }) => word.is.has("sue"))) return null;
  const text = around.sentence.folded.slice(
    clause.part.start - around.sentence.start,
    treaty.start - around.sentence.start,
  );
  if (
    !/(?:只|仅|请|改|须|要|应|循|走|经|让|着|叫|依|透过|通过|交由|转往)[^,，。]{0,10}$/.test(text) ||
    /(?:除|没有)[^,，。]{0,6}$/.test(text)
  )
    return null;
  const actor: Actor = who ?? { kind: "company", companies, word: treaty, phrase: "" };
  const takedown =
    around.setting.around.has("removal-request") &&
    !around.carried.has("user-data") &&
    !around.carried.has("data-request") &&
    !around.setting.around.has("data-request") &&
    !around.setting.around.has("user-data");
  const frame: Frame = {
    position: "refused",
    matter: takedown ? "takedown" : "user-data",
    form: "policy",
    rule: "treaty-route",
  };
  return claimFor(frame, actor, { word: treaty, negated: "no" }, clause, around);
}

/** "當局從未要求公司…", said by the company. */
function neverAskedBy(clause: Clause, subject: Actor | null, around: Around): Claim | null {
  const { speaker } = around.memory;
  const { words } = clause.part;
  if (!speaker || speaker.kind !== "company" || subject?.kind === "company" || clause.whether) return null;
  const byThem =
    clause.actors.some(({ kind }) => kind === "authority") ||
    words.some(({ is }) => is.has("city") || is.has("never"));
  if (!byThem) return null;
  const at = words.findIndex(({ is }) => is.has("not") || is.has("never"));
  const ask = words.findIndex(
    ({ is }, i) => i > at && (is.has("approach") || is.has("demand") || (is.has("request") && i > at)),
  );
  if (at < 0 || ask < 0) return null;
  const between = words.slice(at + 1, ask);
  if (
    between.some(
      ({ is }) =>
        is.has("give") ||
        is.has("obey") ||
        is.has("receive") ||
        is.has("remove") ||
        is.has("handle") ||
        is.has("name") ||
        is.has("unfreeze") ||
        is.has("freeze") ||
        is.has("of"),
    )
  )
    return null;
  const head: Head = { word: words[ask]!, negated: "never" };
  const wont = /^(?:不|不会|绝不|不能|休想|永不)/.test(words[at]!.text);
  const said = predicateOf(clause, [head], around);
  const actor: Actor = { kind: "company", companies: speaker.companies, word: head.word, phrase: "" };
  if (wont) {
    if (!clause.classes.has("user-data") || !/拿到|取得|攞/.test(head.word.text)) return null;
    return claimFor(
      { position: "refused", matter: "user-data", form: "policy", rule: "will-get-none" },
      actor,
      head,
      clause,
      around,
    );
  }
  return claimFor(neverAsked(clause.classes, said), actor, head, clause, around);
}

function frameFor(clause: Clause, heads: readonly Head[], who: Actor, around: Around): Frame | null {
  const head = heads[0];
  if (!head) return null;
  const said = predicateOf(clause, heads, around, who);
  const frame = meaningOf(said);
  if (frame === null && head.word.is.has("in-force") && head.negated === "no") {
    const kept = around.setting.policies.get(who.companies[0]!);
    if (kept && !around.said.some(({ companies }) => companies.includes(who.companies[0]!)))
      return { ...kept, rule: "unchanged" };
  }
  return frame;
}

const commercialOnly = (classes: Classes): boolean =>
  classes.has("commercial") &&
  !["authority", "data-request", "removal-request", "freeze-request", "law"].some((set) => classes.has(set));

const official = [
  "request",
  "data-request",
  "removal-request",
  "freeze-request",
  "law",
  "authority",
  "local-law",
];

function predicateOf(
  clause: Clause,
  heads: readonly Head[],
  around: Around,
  who: Actor | null = null,
): Predicate {
  const { sentence, setting, memory, carried, classes, reason } = around;
  const head = heads[0]!;
  const isOfficial = official.some((set) => classes.has(set) || setting.around.has(set));
  const text = sentence.folded;
  return {
    head,
    rest: heads.slice(1),
    classes: clause.classes,
    after: clause.after,
    because: clause.because ?? reason,
    sentence: classes,
    carried,
    around: setting.around,
    passive: clause.passive,
    whether: clause.whether,
    toPress: clause.classes.has("press"),
    official: isOfficial,
    ownVoice: who !== null && isOwnVoice(who, memory, setting.own),
    habit:
      clause.future ||
      clause.part.words.some((word) => /^(?:一律|一概|一向|向来|凡|都|均|便)$/.test(word.text)) ||
      head.negated === "not",
    figures:
      /\d[\d,]*(?:项|宗|次|份|个|条|封|件|则|段)|全部|悉数|其中/.test(text) &&
      (classes.has("receive") ||
        classes.has("request") ||
        classes.has("data-request") ||
        carried.has("request")),
    forNow:
      /暂|目前一律|现阶段/.test(
        sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
      ) ||
      /直至|直到|期间|其间|之前|这段时间|以来|尚未结束|仍未结束|未有结果|未恢复|尚未恢复|生效起|生效后|生效之日/.test(
        text,
      ),
    city: around.place === "here" && (nearCity(clause, sentence) || setting.home),
    quits: /退出|撤出|撤离|离开|告别|再见|退场|撤港|离场|离港|走人|撤守|出走/.test(head.word.text),
    commercial: commercialOnly(classes),
    named: sentence.places.some((mark) => mark.city),
    bare:
      sentence.folded
        .slice(head.word.end - sentence.start, clause.part.end - sentence.start)
        .replaceAll(/[^\u4e00-\u9fffa-z]/g, "").length <= 2 ||
      /^[了]?(?:形势|情况|之中|当中|阶段|影响|的?(?:行列|阵营|名单|做法|决定|措施|状态))/.test(
        sentence.folded.slice(head.word.end - sentence.start),
      ),
    anyAtAll: /任何|过/.test(
      sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
    ),
    aboutRequests: setting.aboutRequests,
    inCity: sentence.places.some(
      (mark) =>
        mark.city &&
        mark.start >= clause.part.start &&
        mark.end <= clause.part.end &&
        !/[归歸《]$/.test(sentence.folded.slice(0, mark.start - sentence.start)),
    ),
    cannot: clause.part.words.some(
      ({ text: word, end }) => /^(?:不能|无法|未能)$/.test(word) && end <= head.word.start,
    ),
    oneByOne: /逐(?:宗|项|案|一|件|份|个)|按个案|个别审|按次/.test(
      sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
    ),
    toOwnPeople: /交(?:由|予|给)?[^,，。]{0,6}(?:法务|法律|总部|律师|母公司|内部)/.test(
      sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
    ),
    held: clause.holder.length > 0,
    atPresent: /现阶段|临时性质|暂时|暂且|目前不会/.test(text),
    alsoWillNot:
      /(?:不打算|不会|唔会)(?:再)?(?:向[^,，。]{0,8})?(?:交|给|提供|披露|畀|俾|[,，。;；」”"]|$)/.test(text),
  };
}

const nearCity = (clause: Clause, sentence: Sentence): boolean =>
  sentence.places.some(
    (mark) => mark.here && mark.start >= clause.part.start && mark.end <= clause.part.end,
  ) || sentence.places.some((mark) => mark.here);

const isOwnVoice = (who: Actor, memory: Memory, own: string | null): boolean =>
  (memory.speaker?.companies.some((company) => who.companies.includes(company)) ?? false) ||
  (own !== null && who.companies.includes(own));

/** Why what a part says is no position after all; null when it stands. */
function reasonAgainst(frame: Frame, clause: Clause, who: Actor, around: Around): string | null {
  const { sentence, memory, setting, place, hypothetical } = around;
  const answer = frame.position === "no-comment";
  if (place === "elsewhere" && !(answer && setting.home)) return "elsewhere";
  if (place === "unknown" && !sentence.places.some((mark) => mark.here)) return "unknown place";
  if (sentence.question) return "question";
  if (/^\s*(?:问|Q)\s*[:：]/.test(sentence.folded)) return "question";
  const own = isOwnVoice(who, memory, setting.own);
  if (terms.test(sentence.folded) && !answer && !/国安法/.test(sentence.folded)) return "terms";
  if (
    answer &&
    explains.test(
      around.sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
    ) &&
    !sentence.words.some(({ is }) => is.has("press") || is.has("inquiry"))
  ) {
    const spoke = around.said.some(({ companies }) => companies.some((one) => who.companies.includes(one)));
    if (spoke || memory.speaker?.kind === "other") return "no more than that";
  }
  if (
    answer &&
    clause.part.words.some(({ text }, i) => text === "向" && clause.part.words[i + 1]?.is.has("other"))
  )
    return "to others";
  if (answer && /向(?:员工|职员|雇员|用户|客户|会员|市民)/.test(sentence.folded)) return "to others";
  if (clause.hedged && !answer) return "hedged";
  if (around.rumour && !answer && frame.position !== "denied") return "rumour";
  if (around.demanded && !answer) return "demanded";
  if (answer && placeOf(clause.part, sentence, "unknown", false) === "elsewhere") return "elsewhere";
  const policy = own && (frame.position === "complied" || frame.position === "refused");
  if (clause.conditional && !answer && !policy) return "conditional";
  if (/(?:可被|可处|最高(?:可)?|或被|可判)(?:罚|判|监|处)/.test(sentence.folded) && !own) return "penalty";
  if (
    answer &&
    clause.subject === null &&
    memory.speaker &&
    (memory.speaker.kind === "authority" ||
      (memory.speaker.kind === "other" &&
        !sentence.words.some(({ is }) => is.has("press") || is.has("inquiry"))))
  )
    return "others complain";
  if (clause.normative && !own) return "normative";
  if (hypothetical && !answer && !(own && ["complied", "refused"].includes(frame.position)))
    return "hypothetical";
  if (
    clause.part.words.some((word) => word.is.has("before")) &&
    /(?:之前|以前|前|期间|其间|以来|的话)[,，]?$/.test(
      sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
    ) &&
    frame.position !== "paused"
  )
    return "only when";
  if (frame.position === "reviewing" && clause.part.temporal) return "only when";
  if (
    /^\s*(?:待|等|等待|直至|直到)/.test(
      sentence.folded.slice(clause.part.start - sentence.start).replace(/^[「"“]/, ""),
    ) &&
    frame.position === "reviewing"
  )
    return "until";
  if (
    frame.position === "refused" &&
    /其余.{0,3}(?:件|宗|项|份)|另外.{0,3}(?:件|宗|项|份)/.test(sentence.folded)
  )
    return "the rest";
  if (
    clause.passive &&
    !clause.agent &&
    clause.holder.length === 0 &&
    clause.subject?.kind !== "company" &&
    ["complied", "resumed"].includes(frame.position)
  )
    return "done by nobody";
  if (memory.speaker && memory.speaker.kind !== "company" && !answer) {
    if (
      /应该|应当|大概|也许|或许|恐怕|料|估计|预料|不会手软/.test(
        sentence.folded.slice(clause.part.start - sentence.start, clause.part.end - sentence.start),
      )
    )
      return "foreseen by others";
    if (clause.future) return "foreseen by others";
    if (frame.position === "denied") return "denied by others";
  }
  return null;
}

function claimFor(frame: Frame, who: Actor, head: Head, clause: Clause, around: Around): Claim {
  const { memory, setting, sentence } = around;
  return {
    companies: who.companies,
    frame,
    ...basisOf(frame, who, head, memory, setting),
    sentence,
    part: clause.part,
    head: head.word,
  };
}

function basisOf(
  frame: Frame,
  who: Actor,
  head: Head,
  memory: Memory,
  setting: Setting,
): { basis: Basis; by: string | null } {
  if (frame.position === "no-comment") {
    const declined =
      /拒|不予|不作|不评论|不愿|不肯|谢绝|不置评|婉拒|无可奉告|没有补充|不便|不谈|不欲|唔评论|不多|不对此|不回应置评|没有更新/.test(
        head.word.text,
      ) || head.negated === "not";
    return { basis: declined ? "company-statement" : "reported", by: null };
  }
  if (isOwnVoice(who, memory, setting.own) || frame.position === "denied")
    return { basis: "company-statement", by: null };
  const { speaker } = memory;
  if (speaker && speaker.kind !== "company" && speaker.kind !== "press")
    return { basis: "allegation", by: speaker.by };
  return { basis: "reported", by: null };
}
