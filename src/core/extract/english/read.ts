import type { Claim } from "./claim.ts";
import { sameAs } from "./again.ts";
import { whyNot } from "./assertion.ts";
import { claimOf, isInverted, negationOf, productsMeant } from "./claimant.ts";
import { entryOf } from "./entries.ts";
import type { Event } from "./events.ts";
import type { Made } from "./claimant.ts";
import { isSaidFalse, isSaidNot, officialDenial } from "./denials.ts";
import { elliptic, likewise, othersSilent } from "./likewise.ts";
import {
  firstPerson,
  isAbout,
  isAsked,
  isQuestioned,
  isOfficial,
  mostNamed,
  named,
  remember,
  speakerOf,
  toldSpeaker,
  topicFor,
  topicOf,
} from "./memory.ts";
import type { Around, EnglishText, Memory } from "./memory.ts";
import { rateOf } from "./outcomes.ts";
import { placeOf } from "./place.ts";
import type { Place } from "./place.ts";
import { positionOf } from "./position.ts";
import { clauseEnd, sceneOf, sectorMatter } from "./scene-of.ts";
import { has } from "./scene.ts";
import { inQuotes, resolver } from "./sentence.ts";
import type { Sentence } from "./sentence.ts";
import { askedOf, shortAnswer } from "./short-answers.ts";
import type { Question } from "./short-answers.ts";
import { settleMatters } from "./settled-matters.ts";
import { basisOf, isHabit, isThanVerb, laterWords } from "./telling.ts";
import { timingOf } from "./timing.ts";
import { unnamedAct } from "./unnamed-acts.ts";
import type { UnnamedAct } from "./unnamed-acts.ts";
import { voiceOf } from "./voice.ts";
import type { Voice } from "./voice.ts";
import type { Catalogue } from "./who.ts";

/** Whether an event can say anything of a position: verbs of no class and plain saying can't. */
const matters = (event: Event, chunks: Sentence["chunks"]): boolean => {
  const subject = event.subject === null ? undefined : chunks[event.subject];
  // "nobody had told it to".
  if (subject?.kind === "noun" && /^(?:nobody|no)$/.test(subject.words[0]!)) return true;
  if (
    event.nominal ||
    event.chain.length > 0 ||
    (event.group!.negated !== "no" && event.group!.match.verb.base !== "do")
  )
    return event.classes.size > 0;
  for (const name of event.classes) if (name !== "say" && name !== "allege") return true;
  return event.objects.some((one) => one.noun.words[0] === "no") || event.group?.match.verb.base === "do";
};

/** "in this case", "not in these cases": a trial, and no request. */
const inCase =
  /\b(?:in|at|for) (?:connection with )?(?:the|this|that|these|those|any|his|her|their)(?: [\w'-]+){0,3} (?:cases?|trials?|prosecutions?|proceedings)\b/;

/** "has not removed the game" leaves it up; "says that it hasn't removed it" may mean that somebody else did. */
const leftAlone = (words: string, said: boolean): boolean =>
  /^\w+(?: (?:down|off|up))? (?:(?:the|this|that|these|those|his|her|their)\b|a (?:thing|single))/.test(
    words,
  ) ||
  (!said && /^\w+(?: (?:down|off|up))? (?:it|them)\b/.test(words));

/** "Until it knows more, it will not": for how long is told first. */
const beforehand =
  /^["'“\s]*(?:until|pending|as long as|for as long as|while (?:it|they|we|its|our|the)|for now|for the moment|for the time being|in the meantime)\b/;

/** The claims that an article's English sentences make, in order; what is said of unnamed companies goes into `unnamed`. */
export function readEnglish(
  article: EnglishText,
  sentences: readonly Sentence[],
  catalogue: Catalogue,
  unnamed: UnnamedAct[],
): Claim[] {
  const head = sentences.slice(0, 3);
  const official = sentences.some((one) => isOfficial(one.classes));
  const opening = new Set(head.flatMap((one) => [...one.classes]));
  const titled = sentences[0]?.line.isTitle ? named(sentences[0]) : [];
  const all = [...new Set(sentences.flatMap(named))];
  const aboutHongKong = article.aboutHongKong && isAbout(sentences);
  const base: Place = article.aboutHongKong && !aboutHongKong ? "elsewhere" : "unknown";
  const dominant = firstPerson(sentences) ? mostNamed(sentences) : [];
  const voice = firstPerson(sentences) ? (titled.length === 1 ? titled : dominant) : [];
  const only =
    article.own.length > 0 ? article.own : titled.length === 1 ? titled : all.length === 1 ? all : dominant;
  let memory: Memory = {
    known: {
      last: only,
      group: titled.length > 1 ? titled : [],
      speaker: article.own.length > 0 ? article.own : only,
      person: [],
      people: new Map(),
      named: titled,
      others: { one: false, several: false },
      strangers: new Set(),
    },
    topic: sentences[0] ? topicOf(sentences.slice(0, 2)) : null,
    place: aboutHongKong ? "here" : "unknown",
    act: null,
    said: [],
    list: null,
    heading: [],
    questioned: false,
    question: null,
    demanded: null,
    frames: new Map(),
    asked: false,
    before: new Set(),
  };
  const claims: Claim[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const made = readOne(sentence, sentences, i, memory, {
      opening,
      article: { ...article, official, aboutHongKong, base, voice },
      catalogue,
      unnamed,
    });
    claims.push(...made.claims);
    memory = made.memory;
  }
  return settleMatters(claims, sentences);
}

function readOne(
  sentence: Sentence,
  sentences: readonly Sentence[],
  i: number,
  memory: Memory,
  { opening, article, catalogue, unnamed }: Around,
): { claims: Claim[]; memory: Memory } {
  const { line, chunks, events } = sentence;
  const spokenBy = speakerOf(sentences, i, memory, catalogue, article);
  const inline = toldSpeaker(sentence, memory.known, catalogue);
  const speaker = spokenBy ?? [];
  const foreign = spokenBy === null;
  const who = resolver(sentence, memory.known, catalogue, speaker);
  const newParagraph =
    i === 0 ||
    /\n\s*$/.test(article.text.slice(sentences[i - 1]!.line.start, line.start)) ||
    /^\s*\n/.test(line.text);
  const place = placeOf(line, newParagraph ? article.base : memory.place, article.aboutHongKong);
  const around = new Set([...opening, ...memory.before]);
  const topic = topicFor(sentence, memory.topic);
  const official = article.official || isOfficial(sentence.classes) || isOfficial(around);
  const asked = memory.asked || isAsked(sentence, who);
  const questioned = memory.questioned || isQuestioned(sentence);
  const claims: Claim[] = [];
  let saying: readonly string[] = [];
  let person: readonly string[] | null = inline?.by === "voice" ? inline.companies : null;
  // A verb that only says something of another one says nothing by itself.
  const above = new Set(
    events
      .filter((event) => event.group !== null || has(event.classes, "answer", "review", "obey", "give"))
      .flatMap((event) =>
        event.chain
          .slice(0, 1)
          .filter((one) => one.kinds.size > 0 && !one.kinds.has("light"))
          .map((one) => one.at),
      ),
  );
  let absorbed = -1;
  let question: Question | null = null;
  const spent = new Set<number>();
  for (const event of events) {
    const voice = voiceOf(event, events, chunks, who);
    const quoted = voice.kind === "none" && inQuotes(sentence, event.start);
    const heard: Voice =
      quoted && speaker.length > 0
        ? { ...voice, kind: "company", companies: speaker }
        : quoted && foreign
          ? { ...voice, kind: "other" }
          : voice;
    if (event.group && event.classes.has("say") && event.subject !== null) {
      const whoSays = who(event.subject);
      if (whoSays.kind === "company") {
        saying = whoSays.companies;
        if (whoSays.by === "voice") person = whoSays.companies;
      } else if ((whoSays.kind === "other" || whoSays.kind === "authority") && inline?.by !== "voice")
        person = [];
    }
    if (!matters(event, chunks)) continue;
    const scene = sceneOf(event, sentence, {
      around,
      topic,
      official,
      asked,
      questioned,
      who,
      catalogue,
      place: place.at(event.start),
    });
    const abroad =
      place.at(event.start) === "elsewhere" &&
      !(
        article.aboutHongKong &&
        memory.place !== "elsewhere" &&
        (event.classes.has("challenge") || event.classes.has("redirect") || has(scene.clause, "treaty"))
      );
    if (abroad || event.at < absorbed) continue;
    if (
      event.nominal &&
      events.some(
        (one) => one.subject === event.at && one.classes.has("resume") && one.group?.negated === "no",
      )
    )
      continue;
    if (event.nominal && event.chain[0] && spent.has(event.chain[0].at)) continue;
    const received =
      event.classes.has("receive") &&
      (event.group?.negated !== "no" ||
        /^(?:nobody|no)$/.test(event.agent?.words[0] ?? "") ||
        heard.above?.classes.has("deny"));
    const denied = officialDenial(event, sentence, scene, who, heard);
    if (!denied && event.group && above.has(event.at) && !event.classes.has("silent") && !received) continue;
    const made: Made | null = denied ?? claimOf(event, sentence, scene, who, heard, memory, claims);
    if (!made) {
      const act = unnamedAct(event, sentence, sentences[i - 1], scene, heard, who);
      if (act) unnamed.push(act);
      continue;
    }
    const { act, none } = made;
    const companies = productsMeant(made, event, sentence, catalogue) ?? made.companies;
    if (companies.length === 0) continue;
    if (
      event.group?.infinitive &&
      claims.at(-1)?.frame.position === "challenging" &&
      claims.at(-1)!.line === line &&
      event.chain.length === 0
    )
      continue;
    const rather = isThanVerb(event, chunks);
    if (rather === "other" || (rather === "rejected" && heard.kind === "other")) continue;
    const negated =
      rather === "rejected"
        ? "not"
        : made.act?.rule === "no-answer-to-police" ||
            made.act?.rule === "said-no" ||
            made.act?.rule === "does-nothing" ||
            made.act?.rule === "nothing-of-the-kind" ||
            made.act?.rule === "silent" ||
            made.act?.rule === "no-answer"
          ? "no"
          : (made.negated ?? (none || isInverted(scene.beforeWords) ? "not" : negationOf(event)));
    const told = {
      definite:
        (/^(?:removes|freezes)$/.test(act?.kind ?? "") && leftAlone(scene.words, heard.kind === "company")) ||
        (none && /^\w+ (?:over |out )?the (?:data|records|logs|information|names?)\b/.test(scene.words)) ||
        (memory.asked && event.group?.form === "d" && made.how !== "we" && heard.kind !== "company") ||
        (has(scene.clause, "request", "data-request", "removal-request", "freeze-request") &&
          !/^(?:no|not|none)\b/.test(scene.subjectWords) &&
          !/\b(?:any|no|ever)\b/.test(scene.words.slice(0, 60)) &&
          !inCase.test(scene.words)) ||
        /\d/.test(scene.words.replace(/\b(?:19|20)\d\d\b|\[\d+\]/g, "")) ||
        (has(sentence.classes, "authority") &&
          /\b(?:sought|asked|requested|demanded|wanted|ordered|pressed)\b/.test(scene.beforeWords) &&
          !/\b(?:never|not|no|nor|denied)\b[^,;]*\b(?:sought|asked|requested|demanded|ordered|pressed)\b/.test(
            scene.beforeWords,
          )) ||
        /\b(?:despite|in spite of|in defiance of)\b[^,]*\b(?:request|order|demand|notice|letter|warning)/.test(
          line.folded,
        ),
      habit: rather === "rejected" || isHabit(event, line.isTitle),
      nobody: none && event.subject !== null && who(event.subject).none,
      single: /^[a-z' ]{2,20}? (?:the|this|that|these|those|it|them|an?|its|one|two|three|four|\d+)\b/.test(
        scene.words,
      ),
      company: heard.kind === "company",
      going: event.group?.form === "g" && event.group.finite && !event.group.perfect,
      since: event.group?.perfect === true && event.group.form === "g" && /\bsince\b/.test(line.folded),
      nothing:
        (none || (event.nominal !== null && negated !== "no")) &&
        has(sentence.classes, "request", "data-request", "removal-request") &&
        !inCase.test(line.folded),
      words: `${scene.rest} ${beforehand.exec(line.folded)?.[0] ?? ""} ${line.folded.slice((event.group?.start ?? event.from) - line.start, event.start - line.start)}${/\bunder (?:the|its|a|that) (?:pause|freeze|suspension|moratorium|hold)\b/.exec(line.folded)?.[0] ?? ""} ${/\b(?:for (?:now|the time being|the moment|the foreseeable future)|until further notice|temporarily)\b/.exec(line.folded.slice(Math.max(0, event.from - line.start), event.start - line.start))?.[0] ?? ""} ${laterWords(sentence, event)}${/^(?:get|go|draw|receive)/.test(event.group?.match.verb.base ?? "") ? line.folded : ""}`,
    };
    const position =
      isSaidNot(act, heard, scene) ||
      (negated === "no" && isSaidFalse(act, heard, companies, event, sentence))
        ? { position: "denied" as const, form: "act" as const, rule: "denies-it" }
        : (made.frame ?? positionOf(act!, negated, event, told));
    if (!position) continue;
    const frame = { matter: made.frame ? made.frame.matter : act!.matter, ...position };
    if (frame.position === "reviewing" && event.opener === "while" && claims.some((one) => one.line === line))
      continue;
    const reason = whyNot({
      event,
      sentence,
      voice: heard,
      position: frame.position,
      act,
      negated,
    });
    if (reason === "question" && act)
      question = { companies, act, habit: told.habit || event.group?.modal === "will" };
    if (reason !== null) continue;
    const { basis, by } = basisOf(
      frame.position,
      heard,
      companies,
      article.own,
      made.how,
      event,
      sentence,
      who,
    );
    if (["reviewing", "no-comment", "denied"].includes(frame.position)) absorbed = clauseEnd(sentence, event);
    spent.add(event.at);
    claims.push({
      companies,
      frame,
      basis,
      by,
      line,
      head: { set: act?.kind ?? "same", start: event.start, end: event.end },
      from: event.from,
      to: Math.max(event.to, event.end),
      timing: timingOf(event, heard, companies, sentence, who),
    });
  }
  const rate = claims.length === 0 && place.last !== "elsewhere" ? rateOf(sentence, memory) : null;
  if (rate)
    claims.push({
      companies: rate.companies,
      frame: {
        matter: "user-data",
        position: rate.given ? "complied" : "refused",
        form: "act",
        rule: "rate",
      },
      basis: "company-statement",
      by: null,
      line,
      head: { set: "rate", start: rate.start, end: rate.end },
      from: rate.start,
      to: rate.end,
    });
  if (place.last !== "elsewhere" && claims.length === 0) {
    const sector = sectorMatter(named(sentence)[0] ?? memory.known.last[0], catalogue);
    const entry = shortAnswer(sentence, memory, speaker) ?? entryOf(sentence, memory, sector, who);
    if (entry)
      claims.push({
        companies: entry.companies,
        frame: entry.frame,
        basis: entry.frame.rule === "short" ? "company-statement" : "reported",
        by: null,
        line,
        head: { set: "entry", start: chunks[0]!.start, end: line.end },
        from: chunks[0]!.start,
        to: line.end,
      });
  }
  // "X followed suit a day after Y had blocked it": what was said comes behind.
  for (const event of events) {
    if (
      !event.classes.has("same") ||
      claims.length === 0 ||
      memory.act !== null ||
      spent.has(event.at) ||
      place.at(event.start) === "elsewhere"
    )
      continue;
    const made = sameAs(event, who, memory, claims);
    if (made?.frame && !claims.some((one) => one.companies.some((id) => made.companies.includes(id))))
      claims.push({
        ...claims[0]!,
        companies: made.companies,
        frame: made.frame,
        head: { set: "same", start: event.start, end: event.end },
      });
  }
  const silent = othersSilent(sentence, memory);
  for (const { companies, frame, like, at } of [
    ...likewise(sentence, who, memory, claims),
    ...elliptic(sentence, who, memory, claims),
    ...(silent ? [{ ...silent, like: null }] : []),
  ]) {
    const { start, end } = chunks[at]!;
    if (place.at(start) === "elsewhere") continue;
    claims.push({
      companies,
      frame,
      basis: like?.basis ?? "reported",
      by: like?.by ?? null,
      line,
      head: { set: "same", start, end },
      from: start,
      to: end,
    });
  }
  return {
    claims,
    memory: {
      ...remember(sentence, memory, who, claims, topic, place.last, saying, person, speaker),
      question: question ?? askedOf(sentence, who, topic ?? "user-data"),
    },
  };
}
