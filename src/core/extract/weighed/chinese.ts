import type { Sector } from "../../company.ts";
import type { ChinesePage, Sentence } from "../chinese/read.ts";
import type { Candidate, Features } from "./candidate.ts";
import { meaning, noting } from "./candidate.ts";

/** The companies of a Chinese article's sentences, each with the characters and the words of the tables around it. */
export function chineseCandidates(
  page: ChinesePage,
  sectors: ReadonlyMap<string, Sector>,
): Candidate<Sentence>[] {
  const meantAt = meaning();
  return page.sentences.flatMap((sentence) => {
    const named = [...new Set(sentence.words.flatMap(({ companies }) => companies))];
    const meant = meantAt(named);
    // What holds no word of the tables has no part that could say anything.
    if (meant.length === 0 || sentence.parts.length === 0) return [];
    const pieces = piecesOf(sentence);
    return meant.map(([company, how]) => ({
      company,
      sentence,
      features: featuresOf(company, how, sentence, pieces, named.length, sectors),
    }));
  });
}

/** One to three characters in a row. */
interface Piece {
  piece: string;
  start: number;
  /** What two characters are seen as, wherever they stand; written once for all companies of the sentence. */
  anywhere: string | null;
}

const pieceAt = (piece: string, start: number): Piece => ({
  piece,
  start,
  anywhere: piece.length === 2 ? `any:${piece}` : null,
});

/** All pieces of a sentence outside its names. */
function piecesOf({ folded, start, words }: Sentence): Piece[] {
  const free = new Uint8Array(folded.length);
  for (let at = 0; at < folded.length; at++) if (written.test(folded[at]!)) free[at] = 1;
  for (const word of words) if (word.companies.length > 0) free.fill(0, word.start - start, word.end - start);
  const pieces: Piece[] = [];
  for (let at = 0; at < folded.length; at++)
    for (let length = 1; length <= 3 && free[at + length - 1] === 1; length++)
      pieces.push(pieceAt(folded.slice(at, at + length), start + at));
  return pieces;
}

const written = /[\u4e00-\u9fffa-z0-9]/;

function featuresOf(
  company: string,
  how: string,
  sentence: Sentence,
  pieces: readonly Piece[],
  named: number,
  sectors: ReadonlyMap<string, Sector>,
): Features {
  const { features, see } = noting();
  see(`how:${how}`);
  see(`sector:${sectors.get(company)}`);
  see(`named:${Math.min(named, 4)}`);
  see(sentence.isTitle ? "title" : "text");
  const names = sentence.words.filter(({ companies }) => companies.length > 0);
  const own = names.filter(({ companies }) => companies.includes(company));
  const [from, to] = own.length > 0 ? [own[0]!.start, own.at(-1)!.end] : [sentence.start, sentence.start];
  const next = names.find(({ start }) => start >= to && own.length > 0)?.start ?? sentence.end;
  const before = names.findLast(({ end }) => end <= from)?.end ?? sentence.start;
  const sideOf = (at: number): string => {
    if (own.length === 0) return "alone";
    if (at >= to && at < next) return "after";
    return at < from && at >= before ? "before" : "other";
  };
  if (own.length > 0) {
    const around = sentence.folded.slice(0, from - sentence.start);
    see(`just-before:${around.slice(-1)}`);
    see(`just-after:${sentence.folded.slice(to - sentence.start, to - sentence.start + 1)}`);
  }
  for (const { piece, start, anywhere } of pieces) {
    const side = sideOf(start);
    if (side !== "other") see(`${side}:${piece}`);
    if (anywhere !== null) see(anywhere, 0.7);
  }
  for (const { start, is, companies } of sentence.words)
    if (companies.length === 0) for (const name of is) see(`word:${sideOf(start)}:${name}`);
  for (const part of sentence.parts) {
    if (own.length > 0 && !(part.start <= from && from < part.end)) continue;
    for (const { is, companies } of part.words)
      if (companies.length === 0) for (const name of is) see(`part:${name}`);
  }
  return features;
}
