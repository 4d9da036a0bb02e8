import type { Line, Naming } from "./page.ts";
import type { Mark } from "./chunks.ts";
import { longWordAt, nounAt, verbAt } from "./lexicon.ts";
import { closed, isAdverb } from "./small-words.ts";
import type { NounMatch, VerbMatch } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { isVerb } from "./verbhood.ts";

export const bes = new Set(["be", "is", "are", "was", "were", "been", "being", "am", "'m", "'re"]);

export const haves = new Set(["have", "has", "had", "having", "'ve"]);

export const dos = new Set(["do", "does", "did"]);

type Tag = "noun" | "det" | "num" | "poss" | "verb" | Mark["kind"];

export interface Tagged {
  tag: Tag;
  to: number;
  noun: NounMatch | null;
  verb: VerbMatch | null;
  naming: Naming | null;
}

export function tag(tokens: readonly Token[], line: Line): (Tagged & { at: number })[] {
  const found: (Tagged & { at: number })[] = [];
  const tails = new Map<number, number>();
  let naming = 0;
  const put = (at: number, one: Partial<Tagged> & { tag: Tag; to: number }): void => {
    found.push({ noun: null, verb: null, naming: null, ...one, at });
  };
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const { word } = token;
    const tail = tails.get(at);
    if (tail !== undefined && tail > at) {
      put(at, { tag: "adv", to: tail });
      at = tail;
      continue;
    }
    while (line.namings[naming] && line.namings[naming]!.end <= token.start) naming++;
    const name = line.namings[naming];
    if (name && name.start <= token.start && token.start < name.end) {
      let to = at + 1;
      while (tokens[to] && tokens[to]!.start < name.end) to++;
      put(at, { tag: "noun", to, naming: name });
      at = to;
      continue;
    }
    const plain = markOf(word);
    if (plain) {
      put(at, { tag: plain, to: at + 1 });
      at++;
      continue;
    }
    const before = found.at(-1);
    if (word === "'s" && !isVerbalS(tokens, at, before)) {
      put(at, { tag: "poss", to: at + 1 });
      at++;
      continue;
    }
    if (word === "to") {
      const next = verbAt(tokens, skipAdverbs(tokens, at + 1));
      put(at, {
        tag:
          next && next.forms.has("b") && !closed.determiners.has(tokens[at + 1]?.word ?? "") ? "to" : "prep",
        to: at + 1,
      });
      at++;
      continue;
    }
    const noun = word === "neither" && before?.tag === "aux" ? null : nounAt(tokens, at);
    const verb = token.joined ? null : verbAt(tokens, at);
    // Of two readings the longer one, where it may be one.
    if (verb && isVerb(tokens, at, verb, noun, found, () => isNamedToAct(tokens, verb.to, line))) {
      put(at, { tag: "verb", to: verb.to, verb });
      if (verb.tail > verb.to) tails.set(verb.tailFrom, verb.tail);
      at = verb.to;
      continue;
    }
    if (noun) {
      put(at, { tag: "noun", to: noun.to, noun });
      at = noun.to;
      continue;
    }
    const long = longWordAt(tokens, at);
    if (long !== null) {
      const phrase = tokens
        .slice(at, long)
        .map((one) => one.word)
        .join(" ");
      put(at, {
        tag: closed.negations.has(phrase) ? "not" : closed.prepositions.has(phrase) ? "prep" : "adv",
        to: long,
      });
      at = long;
      continue;
    }
    put(at, { tag: small(tokens, at, found), to: at + 1 });
    at++;
  }
  return found;
}

/** Names and then "to": "police order Google and Telegram to". */
function isNamedToAct(tokens: readonly Token[], from: number, line: Line): boolean {
  const inName = ({ start }: Token) => line.namings.some((name) => name.start <= start && start < name.end);
  let at = from;
  while (tokens[at] && (inName(tokens[at]!) || (at > from && /^(?:,|and|or)$/.test(tokens[at]!.word)))) at++;
  return at > from && tokens[at]?.word === "to";
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length - 1 && isAdverb(tokens[at]!.word) && at - from < 3) at++;
  return Math.min(at, tokens.length - 1);
}

const marks: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  [",", "comma"],
  ...Array.from(".;:!?…—–/", (mark): [string, Tag] => [mark, "stop"]),
  ...Array.from(`"“”'`, (mark): [string, Tag] => [mark, "quote"]),
  ["(", "paren"],
  [")", "paren"],
]);

const markOf = (word: string): Tag | null => (word.length === 1 ? (marks.get(word) ?? null) : null);

/** "it's been", "Google's answering": not whose it is. */
function isVerbalS(tokens: readonly Token[], at: number, before: Tagged | undefined): boolean {
  const subject = tokens[at - 1]!.word;
  if (/^(?:it|he|she|that|there|who|what|here|this|where|how)$/.test(subject)) return true;
  const next = tokens[at + 1]?.word ?? "";
  return before?.tag === "noun" && /^(?:not|been|never|the|a|an|still|now|also)$/.test(next);
}

function small(tokens: readonly Token[], at: number, found: readonly Tagged[]): Tag {
  const { word } = tokens[at]!;
  const next = tokens[at + 1]?.word ?? "";
  if (bes.has(word) || haves.has(word) || dos.has(word) || word === "'s") return "aux";
  if (/^(?:first|last|next|second|third|only|latest)$/.test(word) && found.at(-1)?.tag === "det")
    return "num";
  // "have all stopped"
  if (/^(?:all|both|each)$/.test(word) && found.at(-1)?.tag === "aux") return "adv";
  // "In May", "since May": the month.
  if (
    word === "may" &&
    (found.at(-1)?.tag === "prep" ||
      /^(?:since|until|till|last|early|late|mid)$/.test(tokens[at - 1]?.word ?? ""))
  )
    return "noun";
  if (closed.modals.has(word))
    return /^(?:can|will|may|might|must)$/.test(word) && found.at(-1)?.tag === "det" ? "noun" : "aux";
  if (word === "no" || word === "neither" || word === "none" || word === "nor") {
    if (word === "neither" && found.at(-1)?.tag === "aux") return "not";
    return word === "no" ? "det" : word === "nor" ? "conj" : "noun";
  }
  if (closed.negations.has(word)) return "not";
  if (word === "that") return isComplement(next, tokens, at) ? "that" : "det";
  if (closed.relatives.has(word)) return "rel";
  if (word === "like" || word === "unlike") return "prep";
  // "has since let on"
  if (word === "since" && found.at(-1)?.tag === "aux") return "adv";
  if (/^(?:after|before|since|until|as)$/.test(word)) return "sub";
  if (closed.subordinators.has(word) && word !== "so" && word !== "even") return "sub";
  if (closed.conjunctions.has(word)) return "conj";
  if (/^(?:up|down|out|off|over|back|away)$/.test(word))
    return found.at(-1)?.tag === "verb" || word === "back" || word === "away" ? "adv" : "prep";
  if (closed.prepositions.has(word)) return "prep";
  if (closed.pronouns.has(word)) return "noun";
  if (closed.determiners.has(word)) return "det";
  if (/^[$£€]?\d/.test(word)) return "num";
  if (isAdverb(word)) return "adv";
  return "noun";
}

const isComplement = (next: string, tokens: readonly Token[], at: number): boolean => {
  if (next === "'s") return false;
  const before = tokens[at - 1]?.word ?? "";
  // "that law" after a preposition or at the start of its group points; elsewhere it joins clauses.
  if (closed.prepositions.has(before) && !before.endsWith("ed")) return false;
  return !closed.subordinators.has(before);
};
