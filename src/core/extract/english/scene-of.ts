import type { Matter } from "../../ledger.ts";
import type { NounGroup } from "./chunks.ts";
import type { Event } from "./events.ts";
import type { Place } from "./place.ts";
import { has } from "./scene.ts";
import type { Scene } from "./scene.ts";
import type { Sentence } from "./sentence.ts";
import type { Catalogue, Who } from "./who.ts";

/** Where what is asked, studied or not told ends: what stands in it is not said to be so. */
export function clauseEnd(sentence: Sentence, event: Event): number {
  const { chunks } = sentence;
  for (let k = event.at + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === "stop" || chunk.kind === "comma" || chunk.kind === "quote") return k;
    if (chunk.kind === "sub" && /^(?:while|whereas|although|though|because|after)$/.test(chunk.word))
      return k;
    if (chunk.kind === "conj" && chunk.word === "but") return k;
    if (chunk.kind !== "conj") continue;
    const next = chunks[k + 1];
    if (next?.kind === "verb" && next.finite) return k;
    // "and Amazon declined": a clause of its own.
    const verb = chunks[k + 2];
    if (next?.kind === "noun" && next.companies.length > 0 && verb?.kind === "verb" && verb.finite) return k;
  }
  return chunks.length;
}

interface SceneInput {
  around: ReadonlySet<string>;
  topic: Matter | null;
  official: boolean;
  asked: boolean;
  questioned: boolean;
  who: (at: number) => Who;
  catalogue: Catalogue;
  place: Place;
}

/** "has never given, and will not give, data": the object stands behind the second. */
function objectsFor(event: Event, { chunks, events }: Sentence): Event["objects"] {
  if (event.objects.length > 0 || !event.group) return event.objects;
  const next = events.find((one) => one.at > event.at && one.group !== null);
  if (!next || next.subject !== event.subject || next.passive !== event.passive) return event.objects;
  const between = chunks.slice(event.at + 1, next.at);
  return between.some((one) => one.kind === "conj") &&
    between.every((one) => one.kind === "conj" || one.kind === "comma" || one.kind === "adv")
    ? next.objects
    : event.objects;
}

const times =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|day|week|month|year|weekend|summer|autumn|spring|winter|today|yesterday|later|earlier|ago|hours|days|weeks|months|years|minutes|time|times)$/;

const pronouns =
  /^(?:it|them|they|this|that|these|those|one|any|some|all|so|him|her|anything|something|everything|none|neither|nothing|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|few|several|others|rest|remainder)$/;

export function sceneOf(
  event: Event,
  sentence: Sentence,
  { around, topic, official, asked, questioned, who, catalogue, place }: SceneInput,
): Scene {
  const { line, chunks } = sentence;
  const direct = new Set<string>();
  const plain = new Set<string>();
  const clause = new Set<string>();
  let bare = true;
  const put = (noun: NounGroup, isDirect: boolean): void => {
    for (const name of noun.classes) {
      clause.add(name);
      if (isDirect && (noun.head.has(name) || !isPlaceOnly(name))) direct.add(name);
    }
    if (noun.classes.has("data-request") || noun.classes.has("removal-request")) clause.add("request");
  };
  for (const one of objectsFor(event, sentence)) {
    if (one.prep === null && times.test(one.noun.last)) continue;
    const host = event.objects.find((other) => other.at === one.at - 2)?.noun.head;
    const hosted =
      host !== undefined &&
      has(
        host,
        "accounts",
        "content",
        "user-data",
        "request",
        "data-request",
        "removal-request",
        "presence",
        "law",
        "voice",
      );
    const isDirect =
      one.prep === null ||
      (event.nominal !== null && /^(?:of|on|to|for|about)$/.test(one.prep)) ||
      (one.prep !== null && event.classes.has("answer") && /^(?:to|with|on)$/.test(one.prep)) ||
      (one.prep === "of" && !hosted);
    put(one.noun, isDirect);
    // "anything from the police": whatever they ask.
    const from = event.objects.find((other) => other.at === one.at + 2);
    if (
      isDirect &&
      /^(?:anything|everything|whatever)$/.test(one.noun.last) &&
      from?.prep === "from" &&
      has(from.noun.classes, "authority")
    ) {
      direct.add("request");
      clause.add("request");
    }
    if (one.prep === null) for (const name of one.noun.classes) plain.add(name);
    if (
      isDirect &&
      !(
        pronouns.test(one.noun.last) ||
        /^\d+$/.test(one.noun.last) ||
        (one.noun.companies.length > 0 && one.prep === null && false)
      )
    )
      bare = false;
    if (
      /\bhong kong|\bcity\b|\bterritory\b|\bmarket\b/.test(one.noun.words.join(" ")) &&
      (one.prep === null || /^(?:of|from|in)$/.test(one.prep))
    )
      direct.add("city");
    if (/^(?:to|with)$/.test(one.prep ?? "") && /\bhong kong\b/.test(one.noun.words.join(" ")))
      direct.add("to-city");
  }
  if (
    event.passive ||
    event.classes.has("vanish") ||
    event.classes.has("reappear") ||
    /^(?:be|remain|stay|go|come|get|draw|grind)\b/.test(event.group?.match.verb.base ?? "")
  ) {
    const subject = event.subject === null ? null : chunks[event.subject];
    if (subject?.kind === "noun") {
      put(subject, true);
      if (!pronouns.test(subject.last)) bare = false;
      // "requests from the police were", "the account of": what hangs on the subject.
      for (let k = event.subject! + 1; k + 1 < chunks.length && k + 1 < event.at; k += 2) {
        const noun = chunks[k + 1];
        if (chunks[k]!.kind !== "prep" || noun?.kind !== "noun") break;
        for (const name of noun.classes) clause.add(name);
        if (/^(?:of|for)$/.test((chunks[k] as { word: string }).word)) put(noun, true);
      }
    }
  } else if (event.subject !== null && chunks[event.subject]?.kind === "noun") {
    const subject = chunks[event.subject] as NounGroup;
    if (who(event.subject).kind === "thing") for (const name of subject.classes) clause.add(name);
  }
  for (const noun of event.antecedent) {
    put(noun, true);
    bare = false;
  }
  const words = line.folded.slice(event.start - line.start, Math.max(event.to, event.end) - line.start);
  const whole = line.folded.slice(event.from - line.start, Math.max(event.to, event.end) - line.start);
  const next = chunks.find((chunk) => chunk.start >= event.to);
  const beyond = new Set(clause);
  for (let k = event.at + 1, end = clauseEnd(sentence, event); k < end; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === "noun") for (const name of chunk.classes) beyond.add(name);
  }
  const subjectCompany = event.subject === null ? [] : who(event.subject).companies;
  return {
    direct,
    plain,
    clause,
    beyond,
    sentence: sentence.classes,
    around,
    topic,
    sector: sectorMatter(subjectCompany[0], catalogue),
    official,
    asked,
    questioned,
    ours: event.objects.some(
      (one) =>
        one.prep === null &&
        one.noun.head.has("press") &&
        /^(?:our|my)$|paper|magazine|reporter/.test(one.noun.owner?.word ?? "") &&
        who(one.at).kind !== "company",
    ),
    city:
      line.marks.some(
        (mark) =>
          (mark.set === "hong-kong" || mark.set === "hong-kong-sign") &&
          mark.start >= event.from &&
          mark.end <= Math.max(event.to, event.end),
      ) ||
      /\bhong kong|\bthe city\b|\bthe territory\b|\bthere\b|\bhk\b|\bits market\b|\blocal (?:office|service|market)/.test(
        whole,
      ) ||
      (place === "here" &&
        /\b(?:servers?|city|office)\b/.test(whole) &&
        /hong kong|city|territory/.test(line.folded)),
    bare,
    toOther:
      !clause.has("authority") &&
      !direct.has("city") &&
      !direct.has("to-city") &&
      event.objects.some(
        (one) =>
          /^(?:to|with)$/.test(one.prep ?? "") &&
          (who(one.at).kind === "company" || one.noun.head.has("other") || one.noun.head.has("company")),
      ),
    asks: next?.kind === "sub" || (next?.kind === "noun" && next.words[0] === "what"),
    words: words.trim(),
    clauseWords: line.folded.slice(
      event.from - line.start,
      (event.subject !== null && chunks[event.subject]!.start < event.start
        ? chunks[event.subject]!.start
        : event.start) - line.start,
    ),
    groupWords: event.group
      ? line.folded.slice(event.group.start - line.start, event.start - line.start)
      : "",
    lineWords: line.folded,
    beforeWords: line.folded.slice(0, event.start - line.start),
    subjectWords: event.subject === null ? "" : (chunks[event.subject] as NounGroup).words.join(" "),
    rest: line.folded.slice(
      event.start - line.start,
      (chunks[clauseEnd(sentence, event) - 1]?.end ?? line.end) - line.start,
    ),
  };
}

const isPlaceOnly = (name: string): boolean => /^(?:authority|other|company|voice|unnamed|press)$/.test(name);

/** The matter that fits what kind of company it is. */
export function sectorMatter(company: string | undefined, catalogue: Catalogue): Matter {
  switch (company === undefined ? undefined : catalogue.sector.get(company)) {
    case "finance":
    case "payment":
      return "accounts";
    case "telecom":
    case "host":
    case "store":
    case "media":
    case "game":
      return "takedown";
    default:
      return "user-data";
  }
}
