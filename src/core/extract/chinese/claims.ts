import type { Sector } from "../../company.ts";
import { responses } from "../../ledger.ts";
import type { Actor, Memory, Resolver, Speaker } from "./actors.ts";
import { blank, named } from "./actors.ts";
import type { Claim, Setting } from "./claim.ts";
import type { Classes } from "./classes.ts";
import type { Clause } from "./clause.ts";
import { clauseOf } from "./clause.ts";
import type { Frame } from "../frame.ts";
import { claimsOf } from "./part-claims.ts";
import type { Place } from "./place.ts";
import { placeOf } from "./place.ts";
import type { ChinesePage, Part, Sentence } from "./read.ts";
import { attributionOf, replies, speakerFrom, spokenBy, states } from "./speakers.ts";
import { peopleIn } from "./saying.ts";
import { goesOnDemanding, isRequestReceived, subjectOf, topicPut } from "./subjects.ts";
import { verbClasses } from "./words.ts";

export interface Reading {
  page: ChinesePage;
  sectors: ReadonlyMap<string, Sector>;
  parents: ReadonlyMap<string, string>;
  /** The company whose own publication it is. */
  own: string | null;
}

/** Reads the positions that a Chinese article gives companies, in the order told. */
export function readChineseClaims({ page, sectors, parents, own }: Reading, home: boolean): Claim[] {
  const claims: Claim[] = [];
  const whole: Resolver = { sectors, parents, folded: page.folded, quoted: false, order: -1 };
  let memory = openingMemory(page, own);
  const opening = union(page.sentences.slice(0, 4));
  const policies = new Map<string, Frame>();
  const everything = union(page.sentences);
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
      around: before === undefined || before.isTitle || order < 5 ? opening : opening.union(before.classes),
      home,
      own,
      by: whole,
      order,
      attributed: attributionOf(sentence, page.sentences[order + 1], memory, whole),
      place,
      aboutRequests,
      fraud: page.sentences.some(
        ({ isTitle, folded }) => isTitle && /假冒|冒充|诈骗|骗徒|骗案|被骗|钓鱼/.test(folded),
      ),
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

const union = (sentences: readonly Sentence[]): Classes =>
  new Set(sentences.flatMap(({ classes }) => [...classes]));

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

interface Read {
  claims: Claim[];
  memory: Memory;
  place: Place;
}

function readSentence(sentence: Sentence, setting: Setting): Read {
  const claims: Claim[] = [];
  let { memory, place } = setting;
  const { classes } = sentence;
  let carried: Classes = new Set<string>();
  let hypothetical = false;
  let sentencePlace: Place = place;
  let settled: Place = place;
  if (setting.attributed)
    memory = {
      ...memory,
      speaker: setting.attributed,
      lastSpeaker:
        setting.attributed.companies.length > 0 ? setting.attributed.companies : memory.lastSpeaker,
      ...(setting.attributed.companies.length > 0 &&
        !sentence.parts[0]?.words.some(({ is }) => is.has("other")) && {
          topic: {
            kind: "company" as const,
            companies: setting.attributed.companies,
            word: sentence.words[0]!,
            phrase: "",
          },
        }),
    };
  else if (!sentence.parts[0]?.quoted) memory = { ...memory, speaker: null };
  let reason: Classes | null = null;
  // "繼Telegram之後，Zoom亦…": what is said of the second holds for the first.
  let rumour = false;
  let company: Speaker | null = null;
  let demanded = false;
  let foretold = false;
  let also: readonly string[] | null = null;
  let heading: Clause | null = null;
  let last: Clause | null = null;
  for (const [at, part] of sentence.parts.entries()) {
    const quoted = part.quoted || setting.own !== null || /^\s*答/.test(sentence.folded);
    const clause = clauseOf(part, memory, { ...setting.by, quoted, order: setting.order });
    for (const actor of clause.actors) {
      if (actor.kind === "company") memory = named(memory, actor.companies);
    }
    const whose = clause.subject?.kind === "company" ? clause.subject.companies : memory.lastTopic;
    const people = peopleIn(part.words, whose, setting.by.folded);
    if (people.length > 0) memory = { ...memory, people: [...memory.people, ...people] };
    if (clause.because) reason = clause.because;
    if (part.words.some(({ is }) => is.has("rumour"))) rumour = true;
    // Where somebody speaks is not where it was done.
    const there = placeOf(part, sentence, sentencePlace, setting.home);
    if (clause.speaker === null || there !== "elsewhere") sentencePlace = there;
    // "包括美國政府的指引": a country that only what is thought of comes from.
    if (at === 0 || clause.heads.length > 0 || clause.demanded || clause.whether || there !== "elsewhere")
      settled = sentencePlace;
    const nobody = rumour && clause.speaker === "same" && !part.words.some(({ is }) => is.has("voice"));
    if (clause.speaker !== null && !nobody) {
      const spoken = spokenBy(clause, memory, sentence, setting.order);
      memory = {
        ...memory,
        ...spoken,
        ...(spoken.topic && { topicIn: setting.order }),
        ...lastTopicOf(spoken.topic),
      };
    } else if (
      (part.opens === "start" || sentence.isTitle) &&
      colonAfter(sentence, part) &&
      clause.subject !== null &&
      clause.heads.every(
        ({ word, negated }) => (word.is.has("comment") || word.is.has("same")) && negated === "no",
      )
    ) {
      memory = {
        ...memory,
        topic: clause.subject,
        speaker: speakerFrom(clause.subject),
        ...(clause.subject.kind === "company" && { lastSpeaker: clause.subject.companies }),
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
    const wanted = clause.actors.filter(({ kind }) => kind === "company");
    if (
      clause.subject?.kind === "authority" &&
      clause.asked.length === 0 &&
      wanted.length === 1 &&
      /想要|欲|意图|试图|企图|希望|打算|要取得|想取得|想查/.test(
        sentence.folded.slice(part.start - sentence.start, part.end - sentence.start),
      )
    )
      memory = { ...memory, asked: wanted[0]!.companies, askedIn: setting.order };
    if (clause.asked.length > 0) memory = { ...memory, asked: clause.asked, askedIn: setting.order };
    if (
      at === 0 &&
      /^(?:继|除了?)/.test(part.words[0]?.text ?? "") &&
      clause.heads.length === 0 &&
      clause.actors[0]?.kind === "company"
    )
      also = clause.actors[0].companies;
    // "據滙豐的誓章，": what follows is what it says of itself.
    const source = sourceOf(clause);
    if (source)
      memory = {
        ...memory,
        topic: source,
        topicIn: setting.order,
        speaker: speakerFrom(source),
        lastSpeaker: source.companies,
      };
    const put = topicPut(clause);
    if (put) memory = { ...memory, topic: put, topicIn: setting.order };
    if (replies(clause) || states(clause, sentence))
      memory = {
        ...memory,
        topic: clause.subject,
        topicIn: setting.order,
        speaker: speakerFrom(clause.subject!),
        lastSpeaker: clause.subject!.companies,
      };

    if (memory.speaker?.kind === "company") rumour = false;
    if (sentence.folded[part.start - 1 - sentence.start] === "【" || isLabel(clause, sentence)) {
      heading = clause;
      continue;
    }
    const ahead = at === 0 ? namedNext(clause, sentence, memory, setting.by) : null;
    const subject = ahead ?? subjectOf(clause, memory, { order: setting.order, sentence });
    demanded =
      clause.demanded ||
      (demanded && goesOnDemanding(clause, sentence)) ||
      (isRequestReceived(clause) && !clause.part.temporal);
    const done =
      part.words.some(({ is }) => is.has("past")) ||
      /^[「“"]?(?:已|曾)/.test(sentence.folded.slice(part.start - sentence.start));
    if (clause.subject || done || clause.speaker !== null) foretold = false;
    const listed = isListOf(clause, last) ? last : null;
    if (clause.heads.length > 0) last = clause;
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
      foretold,
      said: claims,
      heading: heading ?? listed,
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
        ...lastTopicOf(subject),
      };
    if (clause.conditional && !concessive(part) && !clause.heads.some(({ word }) => word.is.has("silent")))
      hypothetical = true;
    if (clause.speaker !== null) hypothetical = false;
    if (clause.heads.length > 0 && (clause.future || clause.hedged)) foretold = true;
    carried = carried.union(clause.classes);
    if (clause.because) carried = carried.union(clause.because);
  }
  return {
    claims,
    memory,
    place: settled === "unknown" ? place : settled,
  };
}

/** "除非法院下令", "哪怕罰款": what follows holds all the same. */
const concessive = ({ words }: Part): boolean =>
  words.some(({ text }) => /^(?:除非|即使|就算|纵使|哪怕|即便|纵然|无论|不论)$/.test(text));

/** "離開五年，TikTok重新上架": whoever the next part names, where nobody was meant before. */
function namedNext(clause: Clause, sentence: Sentence, memory: Memory, by: Resolver): Actor | null {
  const next = sentence.parts[1];
  if (!next || clause.subject || clause.speaker !== null || clause.heads.length === 0) return null;
  if (memory.topic?.kind === "company" || clause.demanded || clause.passive || clause.actors.length > 0)
    return null;
  const { subject } = clauseOf(next, memory, by);
  return subject?.kind === "company" && subject.word === next.words[0] ? subject : null;
}

/** "拒絕者：", "未回覆的有：": a label on the names behind it, and nobody's deed. */
const isLabel = (clause: Clause, sentence: Sentence): boolean =>
  colonAfter(sentence, clause.part) &&
  clause.part.words.length > 0 &&
  !clause.actors.some(({ kind }) => kind === "company") &&
  /(?:者|名单|的(?:公司|平台|企业|商户|银行)?(?:有|包括|计有|如下)?|阵营|组别|一类)(?:有|包括|计有|如下)?:$/.test(
    sentence.folded.slice(0, clause.part.end - sentence.start),
  );

/** "多個平台已移除帖文，包括X及Y": names of those who were told of in general. */
const isListOf = (clause: Clause, last: Clause | null): boolean =>
  last?.subject?.kind === "other" &&
  /平台|公司|企业|科企|银行|电讯商|网络商|巨头|服务商|软件|网站|商店|业者/.test(last.subject.phrase) &&
  clause.heads.length === 0 &&
  /^(?:包括|例如|诸如|如|当中包括|其中包括)$/.test(
    clause.part.words.find(({ is }) => !is.has("plain"))?.text ?? "",
  );

const sourceOf = (clause: Clause): Actor | null => {
  const { words } = clause.part;
  const [only, more] = clause.actors;
  return clause.heads.length === 0 &&
    clause.speaker === null &&
    more === undefined &&
    only?.kind === "company" &&
    /^(?:据|根据|按|按照|依)$/.test(words[0]?.text ?? "") &&
    words[1] === only.word &&
    !clause.part.temporal
    ? only
    : null;
};

const lastTopicOf = (topic: Actor | null | undefined): { lastTopic?: readonly string[] } =>
  topic?.kind === "company" && topic.companies.length === 1 ? { lastTopic: topic.companies } : {};

const colonAfter = (sentence: Sentence, part: Part): boolean =>
  sentence.folded[part.end - 1 - sentence.start] === ":";

/** Words by which a part shows that it says something of its subject. */
const predicates = new Set(["demand", "inquiry", "did", "not", "never", "will", "past"]);
