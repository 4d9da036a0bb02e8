import type { Matter } from "../../ledger.ts";
import type { Claim } from "./claim.ts";
import type { Line } from "./page.ts";
import type { NounGroup } from "./chunks.ts";
import { demandedIn } from "./likewise.ts";
import { placeOf } from "./place.ts";
import type { Place } from "./place.ts";
import { has, matterIn } from "./scene.ts";
import { inQuotes, othersWith, resolver } from "./sentence.ts";
import type { Sentence } from "./sentence.ts";
import type { Question } from "./short-answers.ts";
import { isStranger } from "./who.ts";
import type { UnnamedAct } from "./unnamed-acts.ts";
import { isTurned } from "./voice.ts";
import type { Catalogue, Known, Who } from "./who.ts";

/** What is remembered from sentence to sentence. */
export interface Memory {
  known: Known;
  topic: Matter | null;
  place: Place;
  /** What was last said of a company, for "did the same". */
  act: Claim["frame"] | null;
  /** What the sentence before said of companies. */
  said: readonly Claim[];
  /** What a list says of the names that follow in sentences of their own. */
  list: Claim["frame"] | null;
  /** A reporter put questions in the sentence before. */
  questioned: boolean;
  /** The name that stood alone before: "Viber." */
  heading: readonly string[];
  /** What the sentence before asked of a company. */
  question: Question | null;
  /** What somebody in authority has just told companies to do. */
  demanded: Matter | null;
  /** What was last said of each company. */
  frames: ReadonlyMap<string, Claim["frame"]>;
  /** Somebody in authority asked for something in the sentence before. */
  asked: boolean;
  /** Classes of the sentence before. */
  before: ReadonlySet<string>;
}

export interface EnglishText {
  lines: readonly Line[];
  text: string;
  /** The company whose own publication it is. */
  own: readonly string[];
  aboutHongKong: boolean;
}

/** A text that speaks of "we" outside quotations: a company's own words. */
export function firstPerson(sentences: readonly Sentence[]): boolean {
  let count = 0;
  for (const sentence of sentences) {
    if (
      sentence.chunks.some(
        (chunk) =>
          chunk.kind === "noun" &&
          /^(?:we|our|us|ours)$/.test(chunk.words[0]!) &&
          !inQuotes(sentence, chunk.start),
      )
    )
      count++;
  }
  return count >= 3 && count * 4 > sentences.length;
}

/** The company that is named by far most often. */
export function mostNamed(sentences: readonly Sentence[]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const id of named(sentence)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? [first[0]] : [];
}

/** Hong Kong is what the text is about, and not a place that it names in passing. */
export function isAbout(sentences: readonly Sentence[]): boolean {
  let [ours, theirs] = [0, 0];
  for (const [i, { line }] of sentences.entries()) {
    const place = placeOf(line, "unknown", false).last;
    if (place === "here") {
      if (i < 3) return true;
      ours++;
    } else if (place === "elsewhere" || line.marks.some((mark) => mark.set === "china")) theirs++;
  }
  return ours > 0 && ours >= theirs;
}

export const named = (sentence: Sentence): string[] => [
  ...new Set(sentence.line.namings.flatMap((naming) => naming.companies)),
];

export function topicOf(sentences: readonly Sentence[]): Matter | null {
  for (const sentence of sentences) {
    const told = topicFor(sentence, null);
    if (told) return told;
  }
  for (const sentence of sentences) {
    const found = matterIn(sentence.classes);
    if (found) return found;
  }
  return null;
}

export interface Around {
  opening: ReadonlySet<string>;
  article: EnglishText & { official: boolean; base: Place; voice: readonly string[] };
  catalogue: Catalogue;
  /** Where what is said of unnamed companies is put. */
  unnamed: UnnamedAct[];
}

export const isOfficial = (classes: ReadonlySet<string>): boolean =>
  has(classes, "authority", "law", "request", "data-request", "removal-request", "freeze-request", "treaty");

export function topicFor(sentence: Sentence, topic: Matter | null): Matter | null {
  const { classes } = sentence;
  if (has(classes, "data-request") && !has(classes, "removal-request", "freeze-request")) return "user-data";
  if (has(classes, "removal-request") && !has(classes, "data-request")) return "takedown";
  if (has(classes, "freeze-request")) return "accounts";
  const strong =
    /\b(?:user|users'|customer|subscriber|account|personal|member|members') (?:data|information|details|records)\b|\b(?:data|information|details|records|identit(?:y|ies)) (?:on|about|of) (?:its|their|the|our|some|any|a)? ?(?:users?|customers?|members?|subscribers?)\b|\bmetadata\b/.test(
      sentence.line.folded,
    );
  if (strong && !has(classes, "content")) return "user-data";
  if (
    /\b(?:frozen|freez|froze|bank accounts?|savings|pension|donations?|payments?)\b/.test(
      sentence.line.folded,
    ) &&
    has(classes, "accounts")
  )
    return "accounts";
  if (
    /\b(?:remov|took down|tak(?:e|es|en|ing) down|takedown|block|delet|pull(?:s|ed|ing)\b|delist|restrict|injunction|unavailable|offline|censor|yank|scrub|withh)/.test(
      sentence.line.folded,
    ) &&
    has(classes, "content") &&
    !has(classes, "accounts")
  )
    return "takedown";
  if (
    /\b(?:servers?|pull(?:ed|ing|s)? out|leav(?:e|es|ing) hong kong|exit|quit(?:s|ting)? hong kong|withdraw(?:s|al|ing)?)\b/.test(
      sentence.line.folded,
    ) &&
    has(classes, "presence") &&
    !has(classes, "content")
  )
    return "presence";
  return topic ?? (has(classes, "authority", "request") ? matterIn(classes) : null);
}

/** Who speaks in a sentence's quotation: told in it, else behind it where the quotation ends, else who spoke before. */
export function speakerOf(
  sentences: readonly Sentence[],
  i: number,
  memory: Memory,
  catalogue: Catalogue,
  article: Around["article"],
): readonly string[] | null {
  for (let k = i; k < Math.min(sentences.length, i + 6); k++) {
    const sentence = sentences[k]!;
    const told = toldSpeaker(sentence, memory.known, catalogue);
    if (told) return told.kind === "company" ? told.companies : null;
    if (!sentence.open.after) break;
  }
  return article.own.length > 0
    ? article.own
    : memory.known.speaker.length > 0
      ? memory.known.speaker
      : article.voice;
}

export function toldSpeaker(sentence: Sentence, known: Known, catalogue: Catalogue): Who | null {
  if (sentence.quoted.length === 0) return null;
  const who = resolver(sentence, known, catalogue, []);
  // Signal: "…"
  const [label, colon, quote] = sentence.chunks;
  if (
    label?.kind === "noun" &&
    label.companies.length > 0 &&
    colon?.kind === "stop" &&
    colon.word === ":" &&
    quote?.kind === "quote"
  )
    return who(0);
  for (const event of sentence.events) {
    if (!event.group || !event.classes.has("say") || inQuotes(sentence, event.start)) continue;
    const inverted =
      sentence.chunks[event.at + 1]?.kind === "noun" &&
      (sentence.chunks[event.at - 1]?.kind === "quote" || isTurned(event, sentence.chunks));
    const at = inverted ? event.at + 1 : event.subject;
    if (at === null || inQuotes(sentence, sentence.chunks[at]!.start)) continue;
    const found = who(at);
    if (found.kind === "thing" || found.kind === "nobody") continue;
    // A name that tells nothing, whose words are "we": whoever is spoken of.
    const noun = sentence.chunks[at] as NounGroup;
    if (
      found.kind === "other" &&
      noun.classes.size === 0 &&
      noun.words.length >= 2 &&
      known.last.length === 1 &&
      sentence.quoted.some(({ start, end }) =>
        /\b(?:we|our|us|we're|we've)\b/.test(
          sentence.line.folded.slice(start - sentence.line.start, end - sentence.line.start),
        ),
      )
    )
      return { kind: "company", companies: known.last, by: "voice", none: false };
    return found;
  }
  return null;
}

/** Whether the sentence ends with somebody else as the one that "it" or "they" would mean. */
function othersAfter(
  found: readonly { at: number; who: Who; noun: NounGroup }[],
  subjects: readonly number[],
  memory: Memory,
  several: boolean,
): Known["others"] {
  let others = memory.known.others;
  for (const { at, who, noun } of found) {
    if (!subjects.includes(at)) continue;
    if (who.kind === "company" && who.by !== "it")
      others = {
        one: false,
        several: who.companies.length > 1 || who.by === "voice" ? false : others.several,
      };
    else if (who.kind === "authority" || who.kind === "other") others = othersWith(others, noun);
  }
  // After "Apple and Google removed it", "it" is neither.
  return several ? { ...others, one: true } : others;
}

/** What those are called whom a sentence brings in and who are no companies. */
function strangersAfter(chunks: Sentence["chunks"], { known }: Memory): Known["strangers"] {
  const met = chunks.flatMap((chunk, at) =>
    chunk.kind === "noun" &&
    isStranger(chunk, [
      chunks[at - 1],
      chunks[at - 2],
      chunks[at + 1]?.kind === "comma" ? chunks[at + 2] : undefined,
    ])
      ? [chunk.last]
      : [],
  );
  return met.length === 0 ? known.strangers : new Set([...known.strangers, ...met]);
}

/** "The government demanded that Google demote it." */
export const isAsked = ({ events }: Sentence, who: (at: number) => Who): boolean =>
  events.some(
    (event) =>
      event.group !== null &&
      event.group.negated === "no" &&
      (event.classes.has("approach") || event.group.match.verb.governs.has("demand")) &&
      event.subject !== null &&
      who(event.subject).kind === "authority",
  );

/** "Asked by this paper", "we wrote to eight companies", "a list of questions". */
export const isQuestioned = ({ line }: Sentence): boolean =>
  /\b(?:asked|questions?|contacted|quer(?:y|ies|ied)|(?:i|en|in)n?quir(?:y|ies|ed)|requests? for (?:comment|an interview)|interview|pressed (?:on|about|for)|questionnaire|survey(?:ed)?|put to|comment|reporters?)\b|\b(?:we|i|this (?:newspaper|paper|magazine|publication|reporter)) (?:also |have |had |then )*(?:wrote|written|asked|emailed|approached|called|rang|put|sent|tried|reached)\b/.test(
    line.folded,
  );

export function remember(
  sentence: Sentence,
  memory: Memory,
  who: (at: number) => Who,
  claims: readonly Claim[],
  topic: Matter | null,
  place: Place,
  saying: readonly string[],
  person: readonly string[] | null,
  speaker: readonly string[],
): Omit<Memory, "question"> {
  const { chunks, events } = sentence;
  const subjects = events.map((event) => event.subject).filter((at): at is number => at !== null);
  const found = chunks.flatMap((chunk, at) =>
    chunk.kind === "noun" ? [{ at, who: who(at), noun: chunk }] : [],
  );
  const companies = found.filter((one) => one.who.kind === "company" && one.who.by !== "we");
  const acting = companies.filter((one) => subjects.includes(one.at) && !one.who.none);
  const byTheName = companies.filter((one) => one.who.by === "name");
  const everybody = [...new Set(byTheName.flatMap((one) => one.who.companies))];
  const row =
    byTheName.findLast((one) => one.who.companies.length > 1)?.who.companies ??
    (everybody.length > 1 ? everybody : undefined);
  // "On hold: Google. Zoom. LinkedIn.": all of them are a group.
  const listed =
    claims.at(-1)?.frame.rule === "listed"
      ? [...new Set([...(memory.list ? memory.known.group : []), ...everybody])]
      : undefined;
  const together = [
    ...new Set(byTheName.filter((one) => subjects.includes(one.at)).flatMap((one) => one.who.companies)),
  ];
  const lastClaim = claims.at(-1);
  const later = acting.findLast((one) => !lastClaim || one.noun.start > lastClaim.head.start)?.who.companies;
  const owned = found.find(
    (one) => subjects.includes(one.at) && one.noun.owner !== null && one.noun.owner.companies.length > 0,
  )?.noun.owner?.companies;
  const last =
    later ??
    lastClaim?.companies ??
    acting.at(-1)?.who.companies ??
    owned ??
    byTheName.at(-1)?.who.companies ??
    // "demanded that Google demote the song" may be read as a thing of Google's.
    found.findLast((one) => one.noun.owner !== null && one.noun.owner.companies.length > 0)?.noun.owner
      ?.companies ??
    memory.known.last;
  const act =
    claims.findLast((claim) => claim.frame.position !== "no-comment" && claim.frame.position !== "denied")
      ?.frame ??
    (claims.length === 0 && byTheName.some((one) => subjects.includes(one.at)) ? null : memory.act);
  const names = everybody;
  const introduced = found.filter(
    (one) => one.who.by === "voice" && one.noun.head.size === 0 && one.noun.classes.has("voice"),
  );
  const told = claims.filter(
    (claim) => claim.frame.position !== "no-comment" && claim.frame.position !== "denied",
  );
  const alone = chunks[0];
  const heading =
    alone?.kind === "noun" &&
    alone.companies.length === 1 &&
    chunks.slice(1).every((chunk) => chunk.kind === "stop")
      ? alone.companies
      : [];
  const spoken =
    heading.length > 0
      ? heading
      : saying.length > 0
        ? saying
        : sentence.quoted.length > 0
          ? speaker
          : memory.known.speaker;
  return {
    known: {
      last: last.length > 0 ? last : memory.known.last,
      group: listed ?? row ?? (together.length > 1 ? together : memory.known.group),
      speaker: spoken,
      person: person ?? memory.known.person,
      named:
        names.length === 0
          ? memory.known.named
          : [...memory.known.named.filter((id) => !names.includes(id)), ...names],
      people:
        introduced.length === 0
          ? memory.known.people
          : new Map([
              ...memory.known.people,
              ...introduced.map((one) => [one.noun.last, one.who.companies] as const),
            ]),
      others: othersAfter(found, subjects, memory, last.length > 1),
      strangers: strangersAfter(chunks, memory),
    },
    topic,
    place,
    act,
    said: claims.length > 0 ? claims : names.length === 0 ? memory.said : [],
    heading,
    questioned: isQuestioned(sentence),
    list: claims.at(-1)?.frame.rule === "listed" ? claims.at(-1)!.frame : null,
    demanded: demandedIn(sentence, who) ?? (claims.length > 0 || names.length > 0 ? null : memory.demanded),
    frames:
      told.length === 0
        ? memory.frames
        : new Map([
            ...memory.frames,
            ...told.flatMap((claim) => claim.companies.map((id) => [id, claim.frame] as const)),
          ]),
    asked: isAsked(sentence, who),
    before: sentence.classes,
  };
}
