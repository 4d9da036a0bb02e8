import type { Event } from "../english/events.ts";
import { resolver } from "../english/sentence.ts";
import type { Sentence } from "../english/sentence.ts";
import { tokensOf } from "../english/tokens.ts";
import type { Catalogue, Who } from "../english/who.ts";
import type { Candidate, Features, Names, See } from "./candidate.ts";
import { beside, kindOf, less, noting, readingAlong } from "./candidate.ts";
import type { Carried, Named } from "./meaning.ts";
import { meaning, seeHow } from "./meaning.ts";

const after = kindOf("after:");
const after2 = kindOf("after2:");
const before = kindOf("before:");
const alone = kindOf("alone:");
const alone2 = kindOf("alone2:");
const anywhere = kindOf("any:");
const justBefore = kindOf("just-before:");
const justAfter = kindOf("just-after:");
const sentenceBefore = kindOf("before-it:");
const sentenceAfter = kindOf("after-it:");
const does = kindOf("does:");
const doesTo = kindOf("to:");
const doesUnder = kindOf("under:");
const otherwise = kindOf("");

/** The companies of an article's English sentences, each with the words and the doings around it. */
export function englishCandidates(
  sentences: readonly Sentence[],
  catalogue: Catalogue,
  names: Names | null = null,
): Candidate<Sentence>[] {
  const meantAt = meaning();
  const wordsAt = readingAlong(sentences.length, (at) => wordsOf(sentences[at]!));
  return sentences.flatMap((sentence, at) => {
    const named = namedIn(sentence, () => wordsAt(at)!.early);
    const meant = meantAt(named);
    if (meant.length === 0) return [];
    const unnamed = meant.slice(named.length).map(([company]) => company);
    const who = resolver(sentence, knownFrom(unnamed), catalogue, []);
    const around = { before: wordsAt(at - 1), here: wordsAt(at)!, after: wordsAt(at + 1) };
    return meant.map(([company, carried]) => ({
      company,
      sentence,
      carried,
      isTitle: sentence.line.isTitle,
      features: featuresOf(company, carried, sentence, around, who, catalogue, named.length, names),
    }));
  });
}

/** Words in which a sentence that is about a company mostly comes to name it. */
const earlyWords = 3;

/** The companies that a sentence names, in the order of their first names; `early`: where its first words end. */
function namedIn({ line }: Sentence, early: () => number): Named[] {
  const companies = new Map<string, number>();
  for (const naming of line.namings)
    for (const company of naming.companies) if (!companies.has(company)) companies.set(company, naming.start);
  return [...companies].map(([company, start]) => ({ company, early: start < early() }));
}

const knownFrom = (carried: readonly string[]) => ({
  last: carried,
  group: carried.length > 1 ? carried : [],
  speaker: [],
  person: [],
  people: new Map<string, readonly string[]>(),
  named: carried,
  others: { one: false, several: false },
  strangers: new Set<string>(),
});

interface Word {
  stem: string;
  start: number;
}

interface Words {
  /** The words outside names, without their endings; numbers are one word. */
  words: readonly Word[];
  /** The first word, and the first two. */
  beginnings: readonly string[];
  /** Where its first words end. */
  early: number;
}

function wordsOf({ line }: Sentence): Words {
  const inName = (at: number) => line.namings.some(({ start, end }) => start <= at && at < end);
  const tokens = tokensOf(line);
  const words = tokens
    .filter(({ word, start }) => /^[a-z0-9"?“]/.test(word) && !inName(start))
    .map(({ word, start }) => ({ stem: stemOf(word), start }));
  const beginnings = [1, 2]
    .filter((count) => count <= tokens.length)
    .map((count) =>
      tokens
        .slice(0, count)
        .map(({ word }) => word)
        .join(" "),
    );
  return { words, beginnings, early: tokens[earlyWords]?.start ?? line.end };
}

const stemOf = (word: string): string =>
  /^\d/.test(word) ? "#" : word.replace(/^(.{3,}?)(?:ing|ed|es|s|e)$/, "$1");

/** The words of a sentence and of its neighbours. */
interface Around {
  before: Words | null;
  here: Words;
  after: Words | null;
}

function featuresOf(
  company: string,
  carried: Carried | null,
  sentence: Sentence,
  { before: wordsBefore, here: { words, beginnings }, after: wordsAfter }: Around,
  who: (at: number) => Who,
  catalogue: Catalogue,
  named: number,
  names: Names | null,
): Features {
  const { features, see } = noting(names);
  const { line, events } = sentence;
  seeHow(see, carried, beginnings);
  see(otherwise, `sector:${catalogue.sector.get(company)}`);
  see(otherwise, `named:${Math.min(named, 4)}`);
  see(otherwise, line.isTitle ? "title" : "text");
  const own = line.namings.filter(({ companies }) => companies.includes(company));
  if (own.length > 0) {
    const [from, to] = [own[0]!.start, own.at(-1)!.end];
    const next = line.namings.find(({ start }) => start >= to)?.start ?? line.end;
    const last = line.namings.findLast(({ end }) => end <= from)?.end ?? line.start;
    see(justBefore, words.findLast(({ start }) => start < from)?.stem ?? "");
    see(justAfter, words.find(({ start }) => start >= to)?.stem ?? "");
    let row = "^";
    for (const { stem, start } of words) {
      if (start >= to && start < next) {
        see(after, stem);
        see(after2, `${row} ${stem}`, less);
        row = stem;
      } else if (start < from && start >= last) see(before, stem);
    }
  } else {
    let row = "^";
    for (const { stem } of words) {
      see(alone, stem);
      see(alone2, `${row} ${stem}`, less);
      row = stem;
    }
  }
  for (const { stem } of words) see(anywhere, stem, less);
  for (const { stem } of wordsBefore?.words ?? []) see(sentenceBefore, stem, beside);
  for (const { stem } of wordsAfter?.words ?? []) see(sentenceAfter, stem, beside);
  for (const event of events) seeEvent(event, roleOf(event, company, who), see);
  return features;
}

/** What the company is to what is done: it does it (S), has it done to it (O), or neither (X). */
function roleOf(event: Event, company: string, who: (at: number) => Who): string {
  const is = (at: number) => {
    const found = who(at);
    return found.kind === "company" && found.companies.includes(company);
  };
  if (event.subject !== null && is(event.subject)) return "S";
  return event.objects.some(({ at }) => is(at)) ? "O" : "X";
}

function seeEvent(event: Event, who: string, see: See): void {
  const { group, objects, chain } = event;
  const not = group && group.negated !== "no" ? "!" : "";
  const role = `${who}${event.passive ? "p" : ""}${not}`;
  for (const name of event.classes) {
    see(does, `${role}:${name}`);
    for (const { noun } of objects) for (const thing of noun.classes) see(doesTo, `${role}:${name} ${thing}`);
    for (const { kinds, negated } of chain)
      for (const kind of kinds) see(doesUnder, `${who}${not}${negated === "no" ? "" : "!"}:${kind} ${name}`);
  }
}
