import type { Line, Naming } from "./page.ts";
import { closed } from "./small-words.ts";
import type { VerbMatch } from "./lexicon.ts";
import { bes, haves, tag } from "./tagging.ts";
import type { Tagged } from "./tagging.ts";
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
  kind:
    | "prep"
    | "conj"
    | "sub"
    | "rel"
    | "that"
    | "comma"
    | "stop"
    | "quote"
    | "adv"
    | "aux"
    | "to"
    | "not"
    | "paren";
  start: number;
  end: number;
  word: string;
}

export type Chunk = NounGroup | VerbGroup | Mark;

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
  const compared = /(?:^|[\s"])(?:unlike|like|besides|joining|at|for|as with) $/.test(
    line.folded.slice(Math.max(0, naming.start - line.start - 12), naming.start - line.start),
  );
  if (
    !comma ||
    naming.companies.length !== 2 ||
    !(compared || line.folded.slice(naming.end - line.start).startsWith("'s "))
  )
    return [naming];
  const cut = naming.start + comma[0].length;
  return [
    { start: naming.start, end: naming.start + comma[1]!.length, companies: [naming.companies[0]!] },
    { start: cut, end: naming.end, companies: [naming.companies[1]!] },
  ];
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
    chunks.push({
      kind: one.tag,
      start,
      end: endOf(one.to),
      word: tokens
        .slice(one.at, one.to)
        .map((token) => token.word)
        .join(" "),
    });
  }
  return chunks;
}

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Whether the next word belongs to the same noun group. */
function goesOn(tokens: readonly Token[], tagged: readonly (Tagged & { at: number })[], i: number): boolean {
  const next = tagged[i + 1]!;
  const here = tagged[i]!;
  if (!["noun", "det", "num", "poss"].includes(next.tag)) return false;
  if (next.tag === "poss") return here.tag === "noun";
  const word = tokens[here.at]!.word;
  const nextWord = tokens[next.at]!.word;
  if (
    /^(?:neither|both|either)$/.test(word) &&
    (next.naming || (next.tag === "noun" && next.noun?.classes.has("company") === true))
  )
    return true;
  if (here.tag === "noun" && !here.naming && closed.pronouns.has(word) && !closed.determiners.has(word))
    return word === "one" && next.tag !== "det" && !closed.pronouns.has(nextWord);
  if (closed.pronouns.has(nextWord) && next.tag === "noun" && here.tag !== "det") return false;
  if (next.tag === "det") return here.tag === "det";
  // "In 2021 Twitter", "in July Telegram": the name begins a group of its own.
  if (
    next.naming &&
    (/^(?:19|20)\d\d$/.test(tokens[here.to - 1]!.word) ||
      (here.tag === "noun" && months.test(tokens[here.to - 1]!.word)))
  )
    return false;
  // "Over the same period Microsoft": the name begins a group of its own.
  if (
    next.naming &&
    here.tag === "noun" &&
    !here.naming &&
    tagged[i - 1]?.tag !== "poss" &&
    /^(?:period|time|year|month|week|day|summer|winter|spring|autumn|half|quarter|months|years|weeks|days|case|end)$/.test(
      tokens[here.to - 1]!.word,
    )
  )
    return false;
  return true;
}

function nounGroup(tokens: readonly Token[], parts: readonly (Tagged & { at: number })[]): NounGroup {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  let cut = parts.findLastIndex((part) => part.tag === "poss");
  if (cut === parts.length - 1) cut = -1;
  const determiner = parts.findLast(
    (part) => part.tag === "det" && /^(?:its|their|our|his|her|my)$/.test(tokens[part.at]!.word),
  );
  const ownerNaming = cut > 0 ? parts.slice(0, cut).findLast((part) => part.naming)?.naming : undefined;
  const own = parts.slice(cut + 1);
  const named = own.findLast((part) => part.naming && isWhole(tokens, part));
  // In "Google search results" and "Facebook posts" the name only tells what kind it is.
  const isLast =
    named === last ||
    (named !== undefined &&
      own
        .slice(own.indexOf(named) + 1)
        .every(
          (part) =>
            part.tag === "num" ||
            (part.noun && part.noun.classes.has("company") && !part.noun.classes.has("content")),
        ));
  // "its Facebook page" is somebody else's.
  const kindOf = named !== undefined && !isLast && !determiner && cut <= 0 ? named.naming! : undefined;
  const classes = new Set<string>();
  for (const part of own) for (const name of part.noun?.classes ?? []) classes.add(name);
  const words = tokens.slice(first.at, last.to).map((token) => token.word);
  const ownedBy = own.some((part) => part.naming && tokens[part.to]?.joined);
  const companies = isLast && !ownedBy ? named.naming!.companies : [];
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
            word:
              determiner && !possessor
                ? tokens[determiner.at]!.word
                : cut > 0
                  ? tokens[parts[cut - 1]!.to - 1]!.word
                  : null,
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
  const shared = taken.length === 0 && isOnlyPlain(match) ? sharedWith(chunks) : null;
  const auxiliaries = taken.filter((mark) => mark.kind === "aux").map((mark) => mark.word);
  const be = auxiliaries.some(
    (word) => bes.has(word) || (word === "'s" && !auxiliaries.some((other) => bes.has(other))),
  );
  const lastBe =
    auxiliaries.at(-1) !== undefined && (bes.has(auxiliaries.at(-1)!) || auxiliaries.at(-1) === "'s");
  const infinitive = taken.some((mark) => mark.kind === "to") || shared?.infinitive === true;
  const modal =
    shared?.modal ??
    auxiliaries.find((word) => closed.modals.has(word)) ??
    (infinitive && auxiliaries.length > 0 && bes.has(auxiliaries.at(-1)!)
      ? "is to"
      : !infinitive && auxiliaries[0] === "be"
        ? "be"
        : null);
  const forms = match.forms;
  const headWords = tokens.slice(one.at, match.to).map((token) => token.word);
  const passive = lastBe && forms.has("n") && !(auxiliaries.at(-1) === "'s" && !be);
  const bare = auxiliaries.length === 0 && !infinitive;
  const form =
    infinitive || modal
      ? "b"
      : passive
        ? "n"
        : lastBe && forms.has("g")
          ? "g"
          : bare
            ? firstOf(forms)
            : forms.has("n")
              ? "n"
              : firstOf(forms);
  const finite =
    !infinitive &&
    (auxiliaries.some((word) => word !== "been" && word !== "being" && word !== "having" && word !== "be") ||
      ["b", "s", "d", "x"].includes(form));
  const never =
    taken.some((mark) => mark.kind === "not" && /^(?:at no|not once|in no|on no)\b/.test(mark.word)) ||
    words.includes("never") ||
    headWords.includes("never");
  const not =
    words.some((word) => word === "not" || word === "n't" || word === "hardly" || word === "neither") ||
    / no longer /.test(` ${words.join(" ")} `) ||
    (/(?:^| )not /.test(match.verb.base)
      ? false
      : headWords.some((word) => word === "not" || word === "n't"));
  const tail =
    match.tail > match.to ? { start: tokens[match.tailFrom]!.start, end: tokens[match.tail - 1]!.end } : null;
  return {
    kind: "verb",
    start: taken[0]?.start ?? head,
    head,
    end: tokens[match.to - 1]!.end,
    match,
    form,
    negated: never ? "never" : not ? "not" : (shared?.negated ?? "no"),
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

const isOnlyPlain = ({ forms }: VerbMatch): boolean => forms.has("b") && !forms.has("d") && !forms.has("s");

/** "will never weaken its encryption or pass messages": the verb whose auxiliary and negation the second shares. */
function sharedWith(chunks: readonly Chunk[]): VerbGroup | null {
  const mark = chunks.at(-1);
  if (mark?.kind !== "conj" || !/^(?:and|or|nor)$/.test(mark.word)) return null;
  for (let k = chunks.length - 2; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "stop" || chunk.kind === "sub" || chunk.kind === "rel" || chunk.kind === "that")
      return null;
    if (chunk.kind !== "verb") continue;
    return chunk.form === "b" && (chunk.modal !== null || chunk.infinitive || chunk.negated !== "no")
      ? chunk
      : null;
  }
  return null;
}

const firstOf = (forms: ReadonlySet<string>): VerbGroup["form"] =>
  (["d", "s", "g", "b", "n", "x"] as const).find((form) => forms.has(form)) ?? "x";
