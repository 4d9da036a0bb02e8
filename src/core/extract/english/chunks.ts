import type { Line, Naming } from "../reading.ts";
import type { NounMatch, VerbMatch } from "./lexicon.ts";
import { closed, isAdverb, isNoun, longWordAt, nounAt, verbAt } from "./lexicon.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";

/** A noun group: a name, a pronoun, or a noun with what stands before it. */
export interface NounGroup {
  kind: "noun";
  start: number;
  end: number;
  /** Companies that the group is: the name at its end, or in "the app Telegram". */
  companies: readonly string[];
  /** Whose it is: "Google's review", "its review". */
  owner: { companies: readonly string[]; word: string | null } | null;
  classes: ReadonlySet<string>;
  /** Classes of the last noun alone: what the group is. */
  head: ReadonlySet<string>;
  /** The words, folded. */
  words: readonly string[];
  /** The last word. */
  last: string;
}

/** A verb group: auxiliaries, negation, adverbs and the verb. */
export interface VerbGroup {
  kind: "verb";
  start: number;
  /** Where the verb itself stands. */
  head: number;
  end: number;
  match: VerbMatch;
  form: "b" | "s" | "d" | "n" | "g" | "x";
  negated: "no" | "not" | "never";
  modal: string | null;
  perfect: boolean;
  passive: boolean;
  /** "did", "was", "had" stands before it. */
  past: boolean;
  /** "to" stands before it. */
  infinitive: boolean;
  /** It has a tense, so it is a clause of its own. */
  finite: boolean;
  /** "d" and "n" look the same and no auxiliary tells which it is. */
  unclear: boolean;
  /** Where the words behind the object stand ("on hold"), to be left out of the object. */
  tail: { start: number; end: number } | null;
}

export interface Mark {
  kind: "prep" | "conj" | "sub" | "rel" | "that" | "comma" | "stop" | "quote" | "adv" | "aux" | "to" | "not" | "paren";
  start: number;
  end: number;
  word: string;
}

export type Chunk = NounGroup | VerbGroup | Mark;

const bes = new Set(["be", "is", "are", "was", "were", "been", "being", "am", "'m", "'re"]);
const haves = new Set(["have", "has", "had", "having", "'ve"]);
const dos = new Set(["do", "does", "did"]);
const pluralSubjects = new Set(["we", "they", "you", "i", "who", "which", "that", "police", "people", "both", "some", "others", "none", "these", "those", "all", "many", "most", "authorities", "neither"]);
const singularSubjects = new Set(["it", "he", "she", "who", "which", "that", "this", "nobody", "everybody", "everyone", "one", "none", "neither", "nothing", "what", "there"]);

type Tag = "noun" | "det" | "num" | "poss" | "verb" | Mark["kind"];

interface Tagged {
  tag: Tag;
  to: number;
  noun: NounMatch | null;
  verb: VerbMatch | null;
  naming: Naming | null;
}

/** The noun groups, verb groups and small words of a sentence, in order. */
export function chunksOf(line: Line): Chunk[] {
  const tokens = tokensOf(line);
  const tagged = tag(tokens, { ...line, namings: line.namings.flatMap((naming) => apart(naming, line)) });
  return group(tokens, tagged);
}

/** "Line, Naver's affiliate" is Line and somebody else's, no row of two. */
function apart(naming: Naming, line: Line): Naming[] {
  const words = line.folded.slice(naming.start - line.start, naming.end - line.start);
  const comma = /^([^,]+), (?!and |or )/.exec(words);
  if (!comma || naming.companies.length !== 2 || !line.folded.slice(naming.end - line.start).startsWith("'s ")) return [naming];
  const cut = naming.start + comma[0].length;
  return [
    { start: naming.start, end: naming.start + comma[1]!.length, companies: [naming.companies[0]!] },
    { start: cut, end: naming.end, companies: [naming.companies[1]!] },
  ];
}

function tag(tokens: readonly Token[], line: Line): (Tagged & { at: number })[] {
  const found: (Tagged & { at: number })[] = [];
  const tails = new Map<number, number>();
  let naming = 0;
  const put = (at: number, one: Partial<Tagged> & { tag: Tag; to: number }): void => {
    found.push({ noun: null, verb: null, naming: null, ...one, at });
  };
  for (let at = 0; at < tokens.length; ) {
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
    const plain = mark(word);
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
      put(at, { tag: next && next.forms.has("b") && !closed.determiners.has(tokens[at + 1]?.word ?? "") ? "to" : "prep", to: at + 1 });
      at++;
      continue;
    }
    const noun = word === "neither" && before?.tag === "aux" ? null : nounAt(tokens, at);
    const verb = token.joined ? null : verbAt(tokens, at);
    // Of two readings the longer one, where it may be one.
    if (verb && isVerb(tokens, at, verb, noun, found)) {
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

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length - 1 && isAdverb(tokens[at]!.word) && at - from < 3) at++;
  return Math.min(at, tokens.length - 1);
}

function mark(word: string): Tag | null {
  if (word === ",") return "comma";
  if (/^[.;:!?…—–/]$/.test(word)) return "stop";
  if (word === '"' || word === "“" || word === "”" || word === "'") return "quote";
  if (word === "(" || word === ")") return "paren";
  return null;
}

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
  if (/^(?:first|last|next|second|third|only|latest)$/.test(word) && found.at(-1)?.tag === "det") return "num";
  // "have all stopped"
  if (/^(?:all|both|each)$/.test(word) && found.at(-1)?.tag === "aux") return "adv";
  if (closed.modals.has(word)) return /^(?:can|will|may|might|must)$/.test(word) && found.at(-1)?.tag === "det" ? "noun" : "aux";
  if (word === "no" || word === "neither" || word === "none" || word === "nor") {
    if (word === "neither" && found.at(-1)?.tag === "aux") return "not";
    return word === "no" ? "det" : word === "nor" ? "conj" : "noun";
  }
  if (closed.negations.has(word)) return "not";
  if (word === "that") return isComplement(next, tokens, at) ? "that" : "det";
  if (closed.relatives.has(word)) return "rel";
  if (word === "like" || word === "unlike") return "prep";
  if (/^(?:after|before|since|until|as)$/.test(word)) return "sub";
  if (closed.subordinators.has(word) && word !== "so" && word !== "even") return "sub";
  if (closed.conjunctions.has(word)) return "conj";
  if (/^(?:up|down|out|off|over|back|away)$/.test(word)) return found.at(-1)?.tag === "verb" || word === "back" || word === "away" ? "adv" : "prep";
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
  if (closed.prepositions.has(before) && !/ed$/.test(before)) return false;
  return !closed.subordinators.has(before);
};

/** Whether a word that could be one is a verb where it stands. */
function isVerb(
  tokens: readonly Token[],
  at: number,
  verb: VerbMatch,
  noun: NounMatch | null,
  found: readonly (Tagged & { at: number })[],
): boolean {
  const { word } = tokens[at]!;
  let back = found.length - 1;
  let negated = false;
  while (back >= 0 && (found[back]!.tag === "adv" || found[back]!.tag === "not" || (found[back]!.tag === "quote" && /^(?:aux|to|adv|not)$/.test(found[back - 1]?.tag ?? "")))) {
    if (found[back]!.tag === "not") negated = true;
    back--;
  }
  const before = found[back];
  const beforeWord = before ? tokens[before.to - 1]!.word : "";
  const { forms } = verb;
  const auxiliary = /^(?:be|have|do)$/.test(verb.verb.base);
  // A form of "be", "have" or "do" with a verb after it is that verb's auxiliary.
  if (auxiliary) return !leadsToVerb(tokens, verb.to, word);
  if (forms.has("x")) return true;
  if (word === "last" && closed.adverbs.has("last") && /^(?:week|month|year|summer|winter|autumn|spring|night|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quarter|half|weekend|few|two|three|\d+)$/.test(tokens[at + 1]?.word ?? "")) return false;
  if (word === "following" && found.at(-1)?.tag !== "aux") return false;
  if (noun && noun.to - at > verb.length && noun.to > verb.to && before?.tag !== "to") return false;
  const afterAux = before?.tag === "aux";
  if (forms.has("g") && noun && isPlainNominal(tokens, verb, noun) && (before === undefined || before.tag === "quote" || before.tag === "stop")) return false;
  if (before === undefined) {
    if (forms.has("g")) return true;
    if (forms.has("n") || forms.has("d")) return !isThing(tokens, verb.to);
    return forms.has("b") && noun === null;
  }
  switch (before.tag) {
    case "to":
      return forms.has("b");
    case "aux":
      if (bes.has(beforeWord) || beforeWord === "'s") return forms.has("g") || forms.has("n") || (forms.has("d") && forms.has("n"));
      if (haves.has(beforeWord)) return forms.has("n");
      return forms.has("b");
    case "det":
    case "poss":
    case "num":
      if (forms.has("g") && noun === null && !isThing(tokens, at + 1)) return false;
      if (before.tag === "num" && (forms.has("d") || forms.has("n"))) return !isThing(tokens, verb.to);
      if (before.tag === "det" && /^(?:each|both|all|some|many|few|most|several|another)$/.test(beforeWord) && (forms.has("d") || forms.has("b")) && noun === null) return true;
      return false;
    case "prep":
      return forms.has("g") && !(noun && isPlainNominal(tokens, verb, noun));
    case "verb": {
      if (forms.has("g")) return !(before.verb!.verb.rest.length === 0 && noun && isPlainNominal(tokens, verb, noun) && false);
      if (before.verb!.verb.base === "help" || before.verb!.verb.base === "let") return forms.has("b");
      if (forms.has("n") && /^(?:remain|stay|keep|get|go|be|stand|feel|seem|lie|sit|become|leave|have)$/.test(before.verb!.verb.base)) return true;
      return false;
    }
    case "noun":
      return isVerbAfterNoun(tokens, at, verb, noun, before, negated);
    case "conj":
    case "comma": {
      if (forms.has("g") || forms.has("d") || forms.has("n")) {
        if (before.tag === "conj" && !forms.has("g") && isThing(tokens, verb.to) && !earlierVerb(found, back)) return false;
        return true;
      }
      const last = found.findLast((one) => one.tag === "verb");
      if (!last) return false;
      if (forms.has("s")) return noun === null || !isNoun(word) || (last.verb!.forms.has("s") && isObjectNext(tokens, verb.to));
      return forms.has("b") && (last.verb!.forms.has("b") || last.verb!.forms.has("x")) && (noun === null || isObjectNext(tokens, verb.to));
    }
    case "sub":
      return forms.has("g") || ((forms.has("n") || forms.has("d")) && !isThing(tokens, verb.to));
    case "rel":
    case "that":
      if (forms.has("d") || forms.has("n") || forms.has("s")) return noun === null || isObjectNext(tokens, verb.to) || !isNoun(word);
      return forms.has("b") && noun === null;
    case "quote":
    case "paren":
    case "stop":
      if (forms.has("d") || forms.has("s") || forms.has("n")) return noun === null || !isNoun(word);
      return forms.has("g");
    default:
      return !afterAux && (forms.has("d") || forms.has("g"));
  }
}

/** A nominalisation with its object behind "of": "the handling of". */
const isPlainNominal = (tokens: readonly Token[], verb: VerbMatch, noun: NounMatch): boolean =>
  noun.to >= verb.to && tokens[verb.to]?.word === "of";

function earlierVerb(found: readonly Tagged[], back: number): boolean {
  for (let at = back; at >= 0; at--) if (found[at]!.tag === "verb") return true;
  return false;
}

/** A noun without an article follows, so that a participle before it only describes it: "blocked accounts". */
function isThing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  return isNoun(next.word) && !closed.pronouns.has(next.word);
}

/** An object follows: an article, a pronoun, a noun of the tables, a number. */
function isObjectNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (/^(?:that|which|what|whose)$/.test(next.word)) return false;
  return (
    closed.determiners.has(next.word) ||
    closed.pronouns.has(next.word) ||
    /^[$£€]?\d/.test(next.word) ||
    isNoun(next.word) ||
    /^(?:hong|user|protest|customer|subscriber|one|two|three|four|five|six|seven|eight|nine|ten|nothing|only|more|fewer)$/.test(next.word)
  );
}

function isVerbAfterNoun(
  tokens: readonly Token[],
  at: number,
  verb: VerbMatch,
  noun: NounMatch | null,
  before: Tagged,
  negated: boolean,
): boolean {
  const { forms } = verb;
  const { word } = tokens[at]!;
  const beforeWord = tokens[before.to - 1]!.word;
  const named = before.naming !== null;
  const couldBeNoun = noun !== null && isNoun(word);
  if (forms.has("d") || forms.has("n")) {
    if (forms.has("b") && couldBeNoun && !named && !pluralSubjects.has(beforeWord)) return isObjectNext(tokens, verb.to);
    return true;
  }
  if (forms.has("g")) return !(couldBeNoun && !named && tokens[verb.to]?.word === "of");
  if (forms.has("s")) {
    if (pluralSubjects.has(beforeWord) && !singularSubjects.has(beforeWord)) return false;
    if (/^(?:requests|demands|orders|letters|notices|users|posts|links|groups|pages|accounts|apps|logs|messages|servers|offices|moves|shares|videos|clips|reports|figures|results|bans|bids|files|plans|records|searches|stores|tests|chats|calls|cases|raids|leaks|ads|terms|rules|reviews|works|streams|channels|pauses|blocks)$/.test(word) && couldBeOther(word, tokens, verb, named))
      return false;
    if (couldBeNoun && !named && !closed.pronouns.has(beforeWord)) return isObjectNext(tokens, verb.to) && !/s$/.test(beforeWord);
    return true;
  }
  if (!forms.has("b")) return false;
  if (tokens[verb.to]?.word === "that" && verb.verb.classes.has("say")) return true;
  if (negated && !closed.pronouns.has(beforeWord)) return false;
  if (closed.pronouns.has(beforeWord)) return pluralSubjects.has(beforeWord);
  if (named) return before.naming!.companies.length > 1 && (!couldBeNoun || isObjectNext(tokens, verb.to) || verb.length > 1 || tokens[verb.to] === undefined || closed.prepositions.has(tokens[verb.to]!.word));
  if (pluralSubjects.has(beforeWord)) return !couldBeNoun || isObjectNext(tokens, verb.to);
  const isPlural = /[^s]s$/.test(beforeWord) && !/^(?:news|its|this|always|hong kong's)$/.test(beforeWord);
  return isPlural && (!couldBeNoun || isObjectNext(tokens, verb.to) || verb.length > 1);
}

/** "Facebook posts", "Google reviews the law": a thing of the company's, unless an object follows. */
function couldBeOther(word: string, tokens: readonly Token[], verb: VerbMatch, named: boolean): boolean {
  if (!named) return !(/^(?:moves|shares|plans|records|calls|leaks|works|blocks|pauses|reviews|bans)$/.test(word) && isObjectNext(tokens, verb.to));
  return !(isObjectNext(tokens, verb.to) || /^(?:blocks|pauses|reviews|bans|moves)$/.test(word) && verb.length > 1);
}

/** Whether a verb follows for which this word is the auxiliary. */
function leadsToVerb(tokens: readonly Token[], from: number, word: string): boolean {
  let at = from;
  let skipped = 0;
  while (tokens[at] && (isAdverb(tokens[at]!.word) || closed.negations.has(tokens[at]!.word) || (tokens[at]!.word === "no" && /^(?:longer|more)$/.test(tokens[at + 1]?.word ?? "")) || /^(?:longer|more)$/.test(tokens[at]!.word)) && skipped < 5) {
    at++;
    skipped++;
  }
  // "had, it said, stopped" and "has it stopped".
  const next = tokens[at];
  if (!next) return false;
  if (bes.has(next.word) && !bes.has(word)) return true;
  if (next.word === "been" || next.word === "being") return true;
  if (next.word === "to" && (bes.has(word) || haves.has(word))) return bes.has(word);
  const verb = verbAt(tokens, at);
  if (!verb) return false;
  if (dos.has(word)) return verb.forms.has("b");
  if (haves.has(word)) return verb.forms.has("n");
  return verb.forms.has("n") || verb.forms.has("g");
}

function group(tokens: readonly Token[], tagged: readonly (Tagged & { at: number })[]): Chunk[] {
  const chunks: Chunk[] = [];
  const endOf = (to: number): number => tokens[to - 1]!.end;
  for (let i = 0; i < tagged.length; i++) {
    const one = tagged[i]!;
    const start = tokens[one.at]!.start;
    if (one.tag === "verb") {
      chunks.push(verbGroup(tokens, one, chunks));
      continue;
    }
    if (one.tag === "noun" || one.tag === "det" || one.tag === "num" || one.tag === "poss") {
      let last = i;
      while (last + 1 < tagged.length && goesOn(tokens, tagged, last)) last++;
      chunks.push(nounGroup(tokens, tagged.slice(i, last + 1)));
      i = last;
      continue;
    }
    chunks.push({ kind: one.tag, start, end: endOf(one.to), word: tokens.slice(one.at, one.to).map((token) => token.word).join(" ") });
  }
  return chunks;
}

const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Whether the next word belongs to the same noun group. */
function goesOn(tokens: readonly Token[], tagged: readonly (Tagged & { at: number })[], i: number): boolean {
  const next = tagged[i + 1]!;
  const here = tagged[i]!;
  if (!["noun", "det", "num", "poss"].includes(next.tag)) return false;
  if (next.tag === "poss") return here.tag === "noun";
  const word = tokens[here.at]!.word;
  const nextWord = tokens[next.at]!.word;
  if (/^(?:neither|both|either)$/.test(word) && next.naming) return true;
  if (here.tag === "noun" && closed.pronouns.has(word) && !closed.determiners.has(word)) return word === "one" && next.tag !== "det" && !closed.pronouns.has(nextWord);
  if (closed.pronouns.has(nextWord) && next.tag === "noun" && here.tag !== "det") return false;
  if (next.tag === "det") return here.tag === "det";
  // "In 2021 Twitter", "in July Telegram": the name begins a group of its own.
  if (next.naming && (/^(?:19|20)\d\d$/.test(tokens[here.to - 1]!.word) || (here.tag === "noun" && months.test(tokens[here.to - 1]!.word)))) return false;
  // "Over the same period Microsoft": the name begins a group of its own.
  if (next.naming && here.tag === "noun" && !here.naming && tagged[i - 1]?.tag !== "poss" && /^(?:period|time|year|month|week|day|summer|winter|spring|autumn|half|quarter|months|years|weeks|days|case|end)$/.test(tokens[here.to - 1]!.word)) return false;
  return true;
}

function nounGroup(tokens: readonly Token[], parts: readonly (Tagged & { at: number })[]): NounGroup {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  let cut = parts.findLastIndex((part) => part.tag === "poss");
  if (cut === parts.length - 1) cut = -1;
  const determiner = parts.findLast((part) => part.tag === "det" && /^(?:its|their|our|his|her|my)$/.test(tokens[part.at]!.word));
  const ownerNaming = cut > 0 ? parts.slice(0, cut).findLast((part) => part.naming)?.naming : undefined;
  const own = parts.slice(cut + 1);
  const named = own.findLast((part) => part.naming && isWhole(tokens, part));
  // In "Google search results" and "Facebook posts" the name only tells what kind it is.
  const isLast = named === last || (named !== undefined && own.slice(own.indexOf(named) + 1).every((part) => part.tag === "num" || (part.noun && (part.noun.classes.has("company")) && !part.noun.classes.has("content"))));
  // "its Facebook page" is somebody else's.
  const kindOf = named !== undefined && !isLast && !determiner && cut <= 0 ? named.naming! : undefined;
  const classes = new Set<string>();
  for (const part of own) for (const name of part.noun?.classes ?? []) classes.add(name);
  const words = tokens.slice(first.at, last.to).map((token) => token.word);
  const ownedBy = own.some((part, i) => part.naming && tokens[part.to]?.joined && i >= 0);
  const companies = isLast && !ownedBy ? named!.naming!.companies : [];
  const possessor = ownerNaming?.companies ?? kindOf?.companies;
  return {
    kind: "noun",
    start: tokens[first.at]!.start,
    end: tokens[last.to - 1]!.end,
    companies,
    owner:
      possessor || determiner || cut > 0
        ? {
            companies: possessor ?? [],
            word: determiner && !possessor ? tokens[determiner.at]!.word : cut > 0 ? tokens[parts[cut - 1]!.to - 1]!.word : null,
          }
        : null,
    classes,
    head: last.noun?.classes ?? new Set<string>(),
    words,
    last: words.at(-1)!,
  };
}

const isWhole = (tokens: readonly Token[], part: Tagged): boolean => !tokens[part.to]?.joined;

/** Builds a verb group and takes its auxiliaries, adverbs and negation from the chunks before it. */
function verbGroup(tokens: readonly Token[], one: Tagged & { at: number }, chunks: Chunk[]): VerbGroup {
  const match = one.verb!;
  const head = tokens[one.at]!.start;
  const taken: Mark[] = [];
  while (chunks.length > 0) {
    const last = chunks.at(-1)!;
    if (last.kind === "quote" && /^(?:aux|to|adv|not)$/.test(chunks.at(-2)?.kind ?? "")) {
      chunks.pop();
      continue;
    }
    if (last.kind !== "aux" && last.kind !== "adv" && last.kind !== "not" && last.kind !== "to") break;
    taken.unshift(last);
    chunks.pop();
    if (last.kind === "to") {
      // "not to release"
      if (chunks.at(-1)?.kind === "not") taken.unshift(chunks.pop() as Mark);
      break;
    }
  }
  const words = taken.flatMap((mark) => mark.word.split(" "));
  const auxiliaries = taken.filter((mark) => mark.kind === "aux").map((mark) => mark.word);
  const be = auxiliaries.some((word) => bes.has(word) || (word === "'s" && !auxiliaries.some((other) => bes.has(other))));
  const lastBe = auxiliaries.at(-1) !== undefined && (bes.has(auxiliaries.at(-1)!) || auxiliaries.at(-1) === "'s");
  const infinitive = taken.some((mark) => mark.kind === "to");
  const modal = auxiliaries.find((word) => closed.modals.has(word)) ?? (infinitive && auxiliaries.length > 0 && bes.has(auxiliaries.at(-1)!) ? "is to" : !infinitive && auxiliaries[0] === "be" ? "be" : null);
  const forms = match.forms;
  const headWords = tokens.slice(one.at, match.to).map((token) => token.word);
  const passive = lastBe && forms.has("n") && !(auxiliaries.at(-1) === "'s" && !be);
  const bare = auxiliaries.length === 0 && !infinitive;
  const form = infinitive || modal ? "b" : passive ? "n" : (lastBe && forms.has("g")) ? "g" : bare ? firstOf(forms) : forms.has("n") ? "n" : firstOf(forms);
  const finite = !infinitive && (auxiliaries.some((word) => word !== "been" && word !== "being" && word !== "having" && word !== "be") || ["b", "s", "d", "x"].includes(form));
  const never = words.includes("never") || headWords.includes("never");
  const not = words.some((word) => word === "not" || word === "n't" || word === "hardly" || word === "neither") || / no longer /.test(` ${words.join(" ")} `) || (match.verb.base.startsWith("not ") ? false : headWords.some((word) => word === "not" || word === "n't"));
  const tail = match.tail > match.to ? { start: tokens[match.tailFrom]!.start, end: tokens[match.tail - 1]!.end } : null;
  return {
    kind: "verb",
    start: taken[0]?.start ?? head,
    head,
    end: tokens[match.to - 1]!.end,
    match,
    form,
    negated: never ? "never" : not ? "not" : "no",
    modal,
    perfect: auxiliaries.some((word) => haves.has(word)),
    passive: passive && !/^be\b/.test(match.verb.base),
    past: auxiliaries.some((word) => /^(?:did|was|were|had)$/.test(word)),
    infinitive,
    finite,
    unclear: bare && forms.has("n") && forms.has("d"),
    tail,
  };
}

const firstOf = (forms: ReadonlySet<string>): VerbGroup["form"] =>
  (["d", "s", "g", "b", "n", "x"] as const).find((form) => forms.has(form)) ?? "x";
