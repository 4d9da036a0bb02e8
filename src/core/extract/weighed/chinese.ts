import type { Sector } from "../../company.ts";
import type { ChinesePage, Sentence } from "../chinese/read.ts";
import type { Candidate, Features, Names } from "./candidate.ts";
import { beside, kindOf, less, noting, readingAlong } from "./candidate.ts";
import type { Carried, Named } from "./meaning.ts";
import { meaning, seeHow } from "./meaning.ts";

/** Where something stands to the company's name; in a sentence without it, alone. */
const sides = ["before", "after", "alone", "other"] as const;
type Side = (typeof sides)[number];

const kindsBySide = (beginning: string) =>
  Object.fromEntries(sides.map((side) => [side, kindOf(`${beginning}${side}:`)])) as Record<
    Side,
    ReturnType<typeof kindOf>
  >;

const pieces = kindsBySide("");
const words = kindsBySide("word:");
const anywhere = kindOf("any:");
const inPart = kindOf("part:");
const justBefore = kindOf("just-before:");
const justAfter = kindOf("just-after:");
const sentenceBefore = kindOf("before-it:");
const sentenceAfter = kindOf("after-it:");
const otherwise = kindOf("");

/** The companies of a Chinese article's sentences, each with the characters and the words of the tables around it. */
export function chineseCandidates(
  page: ChinesePage,
  sectors: ReadonlyMap<string, Sector>,
  names: Names | null = null,
): Candidate<Sentence>[] {
  const meantAt = meaning();
  const { sentences } = page;
  const piecesAt = readingAlong(sentences.length, (at) => piecesOf(sentences[at]!));
  return sentences.flatMap((sentence, at) => {
    const named = namedIn(sentence);
    const meant = meantAt(named);
    // What holds no word of the tables has no part that could say anything.
    if (meant.length === 0 || sentence.parts.length === 0) return [];
    const around = { before: piecesAt(at - 1) ?? [], here: piecesAt(at)!, after: piecesAt(at + 1) ?? [] };
    return meant.map(([company, carried]) => ({
      company,
      sentence,
      carried,
      isTitle: sentence.isTitle,
      features: featuresOf(company, carried, sentence, around, named.length, sectors, names),
    }));
  });
}

/** Characters in which a sentence that is about a company mostly comes to name it. */
const earlyCharacters = 6;

/** The companies that a sentence names, in the order of their first names. */
function namedIn({ start: from, words: all }: Sentence): Named[] {
  const companies = new Map<string, number>();
  for (const { companies: own, start } of all)
    for (const company of own) if (!companies.has(company)) companies.set(company, start);
  return [...companies].map(([company, start]) => ({ company, early: start < from + earlyCharacters }));
}

/** One to three characters in a row. */
interface Piece {
  piece: string;
  start: number;
}

/** All pieces of a sentence outside its names. */
function piecesOf({ folded, start, words: known }: Sentence): Piece[] {
  const free = new Uint8Array(folded.length);
  for (let at = 0; at < folded.length; at++) if (written.test(folded[at]!)) free[at] = 1;
  for (const word of known) if (word.companies.length > 0) free.fill(0, word.start - start, word.end - start);
  const found: Piece[] = [];
  for (let at = 0; at < folded.length; at++)
    for (let length = 1; length <= 3 && free[at + length - 1] === 1; length++)
      found.push({ piece: folded.slice(at, at + length), start: start + at });
  return found;
}

const written = /[\u4e00-\u9fffa-z0-9]/;

/** The first character, and the first two and three. */
const beginningsOf = ({ folded }: Sentence): string[] =>
  [1, 2, 3].map((length) => folded.trimStart().slice(0, length));

/** The pieces of a sentence and of its neighbours. */
interface Around {
  before: readonly Piece[];
  here: readonly Piece[];
  after: readonly Piece[];
}

function featuresOf(
  company: string,
  carried: Carried | null,
  sentence: Sentence,
  { before, here: seen, after }: Around,
  named: number,
  sectors: ReadonlyMap<string, Sector>,
  names: Names | null,
): Features {
  const { features, see } = noting(names);
  seeHow(see, carried, beginningsOf(sentence));
  see(otherwise, `sector:${sectors.get(company)}`);
  see(otherwise, `named:${Math.min(named, 4)}`);
  see(otherwise, sentence.isTitle ? "title" : "text");
  const all = sentence.words.filter(({ companies }) => companies.length > 0);
  const own = all.filter(({ companies }) => companies.includes(company));
  const [from, to] = own.length > 0 ? [own[0]!.start, own.at(-1)!.end] : [sentence.start, sentence.start];
  const next = all.find(({ start }) => start >= to && own.length > 0)?.start ?? sentence.end;
  const last = all.findLast(({ end }) => end <= from)?.end ?? sentence.start;
  const sideOf = (at: number): Side => {
    if (own.length === 0) return "alone";
    if (at >= to && at < next) return "after";
    return at < from && at >= last ? "before" : "other";
  };
  if (own.length > 0) {
    const around = sentence.folded.slice(0, from - sentence.start);
    see(justBefore, around.slice(-1).trim());
    see(justAfter, sentence.folded.slice(to - sentence.start, to - sentence.start + 1).trim());
  }
  for (const { piece, start } of seen) {
    const side = sideOf(start);
    if (side !== "other") see(pieces[side], piece);
    if (piece.length === 2) see(anywhere, piece, less);
  }
  for (const { piece } of before) if (piece.length === 2) see(sentenceBefore, piece, beside);
  for (const { piece } of after) if (piece.length === 2) see(sentenceAfter, piece, beside);
  for (const { start, is, companies } of sentence.words)
    if (companies.length === 0) for (const name of is) see(words[sideOf(start)], name);
  for (const part of sentence.parts) {
    if (own.length > 0 && !(part.start <= from && from < part.end)) continue;
    for (const { is, companies } of part.words)
      if (companies.length === 0) for (const name of is) see(inPart, name);
  }
  return features;
}
