import { isNoun, verbAt } from "./lexicon.ts";
import { closed, isAdverb } from "./small-words.ts";
import type { NounMatch, VerbMatch } from "./lexicon.ts";
import { bes, dos, haves } from "./tagging.ts";
import type { Tagged } from "./tagging.ts";
import type { Token } from "./tokens.ts";

const pluralSubjects = new Set([
  "we",
  "they",
  "you",
  "i",
  "who",
  "which",
  "that",
  "police",
  "people",
  "both",
  "some",
  "others",
  "none",
  "these",
  "those",
  "all",
  "many",
  "most",
  "authorities",
  "neither",
]);

const singularSubjects = new Set([
  "it",
  "he",
  "she",
  "who",
  "which",
  "that",
  "this",
  "nobody",
  "everybody",
  "everyone",
  "one",
  "none",
  "neither",
  "nothing",
  "what",
  "there",
]);

/** Whether a word that could be one is a verb where it stands. */
export function isVerb(
  tokens: readonly Token[],
  at: number,
  verb: VerbMatch,
  noun: NounMatch | null,
  found: readonly (Tagged & { at: number })[],
  isNamedToAct: () => boolean,
): boolean {
  const { word } = tokens[at]!;
  let back = found.length - 1;
  let negated = false;
  while (
    back >= 0 &&
    (found[back]!.tag === "adv" ||
      found[back]!.tag === "not" ||
      (found[back]!.tag === "quote" && /^(?:aux|to|adv|not)$/.test(found[back - 1]?.tag ?? "")))
  ) {
    if (found[back]!.tag === "not") negated = true;
    back--;
  }
  const before = found[back];
  const beforeWord = before ? tokens[before.to - 1]!.word : "";
  const { forms } = verb;
  const auxiliary = /^(?:be|have|do)$/.test(verb.verb.base);
  // A form of "be", "have" or "do" with a verb after it is that verb's auxiliary.
  if (auxiliary) return !leadsToVerb(tokens, verb.to, word);
  // "had told its staff to set aside" is no "have something set aside".
  if (verb.verb.rest[0] === "~" && (haves.has(word) || bes.has(word)) && leadsToVerb(tokens, at + 1, word))
    return false;
  if (forms.has("x")) return true;
  // "the records were handed over": what is given is no company that is given something.
  if (
    verb.verb.classes.has("receive") &&
    /^be (?:handed|given|sent|served)$/.test(verb.verb.base) &&
    before?.tag === "noun" &&
    before.noun &&
    !before.naming &&
    [...before.noun.classes].some((name) => /^(?:user-data|content|accounts|request|\w+-request)$/.test(name))
  )
    return false;
  if (
    word === "last" &&
    closed.adverbs.has("last") &&
    /^(?:week|month|year|summer|winter|autumn|spring|night|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quarter|half|weekend|few|two|three|\d+)$/.test(
      tokens[at + 1]?.word ?? "",
    )
  )
    return false;
  if (word === "following" && found.at(-1)?.tag !== "aux") return false;
  // "an increasingly challenging business environment".
  if (
    word === "challenging" &&
    (before?.tag === "det" ||
      /^(?:increasingly|very|more|most|so|too|quite|ever)$/.test(tokens[at - 1]?.word ?? ""))
  )
    return false;
  if (noun && noun.to - at > verb.length && noun.to > verb.to && before?.tag !== "to") return false;
  if (
    verb.verb.classes.has("say") &&
    forms.has("s") &&
    tokens[verb.to]?.word === "that" &&
    /^(?:comma|quote)$/.test(before?.tag ?? "")
  )
    return true;
  if (word === "like" && before?.tag === "noun" && !pluralSubjects.has(beforeWord)) return false;
  const afterAux = before?.tag === "aux";
  if (
    forms.has("g") &&
    noun &&
    isPlainNominal(tokens, verb, noun) &&
    (before === undefined || before.tag === "quote" || before.tag === "stop")
  )
    return false;
  if (before === undefined) {
    if (forms.has("g")) return true;
    if (forms.has("n") || forms.has("d")) return !isThing(tokens, verb.to);
    return forms.has("b") && noun === null;
  }
  switch (before.tag) {
    case "to":
      return forms.has("b");
    case "aux":
      if (bes.has(beforeWord) || beforeWord === "'s")
        return forms.has("g") || forms.has("n") || (forms.has("d") && forms.has("n"));
      if (haves.has(beforeWord)) return forms.has("n");
      return forms.has("b");
    case "det":
    case "poss":
    case "num":
      // "The same goes for X".
      if (beforeWord === "same" && !forms.has("g") && !isThing(tokens, verb.to)) return noun === null;
      if (forms.has("g") && noun === null && !isThing(tokens, at + 1)) return false;
      if (before.tag === "num" && noun === null && forms.has("s") && /^(?:19|20)\d\d$/.test(beforeWord))
        return true;
      if (before.tag === "num" && forms.has("s") && /^(?:19|20)\d\d$/.test(beforeWord))
        return isObjectNext(tokens, verb.to);
      if (before.tag === "num" && (forms.has("d") || forms.has("n"))) return !isThing(tokens, verb.to);
      if (
        before.tag === "det" &&
        /^(?:each|both|all|some|many|few|most|several|another)$/.test(beforeWord) &&
        (forms.has("d") || forms.has("b")) &&
        noun === null
      )
        return true;
      return false;
    case "prep":
      // "would sooner leave than give"
      if (beforeWord === "than" && forms.has("b") && (noun === null || verb.length > 1)) return true;
      return forms.has("g") && !(noun && isPlainNominal(tokens, verb, noun));
    case "verb": {
      if (forms.has("g"))
        return !(before.verb!.verb.rest.length === 0 && noun && isPlainNominal(tokens, verb, noun) && false);
      if (before.verb!.verb.base === "help" || before.verb!.verb.base === "let") return forms.has("b");
      if (
        forms.has("n") &&
        /^(?:remain|stay|keep|get|go|be|stand|feel|seem|lie|sit|become|leave|have|want|need|see|find|order)$/.test(
          before.verb!.verb.base,
        )
      )
        return true;
      return false;
    }
    case "noun":
      // "Police order Google to": no order of the police's.
      return (
        isVerbAfterNoun(tokens, at, verb, noun, before, negated) ||
        (!before.naming && (forms.has("b") || forms.has("s")) && isNamedToAct())
      );
    case "conj":
    case "comma": {
      if (forms.has("g") || forms.has("d") || forms.has("n")) {
        if (
          before.tag === "conj" &&
          beforeWord !== "then" &&
          !forms.has("g") &&
          isThing(tokens, verb.to) &&
          !earlierVerb(found, back)
        )
          return false;
        return true;
      }
      const last = found.findLast((one) => one.tag === "verb");
      // "Proton, unlike its rival, rejects": the comma closes what stands beside the subject.
      if (!last)
        return (
          before.tag === "comma" &&
          forms.has("s") &&
          found.slice(0, back).some((one) => one.tag === "comma") &&
          (noun === null || !isNoun(word) || isObjectNext(tokens, verb.to))
        );
      if (forms.has("s"))
        return noun === null || !isNoun(word) || (last.verb!.forms.has("s") && isObjectNext(tokens, verb.to));
      return (
        forms.has("b") &&
        (last.verb!.forms.has("b") || last.verb!.forms.has("x")) &&
        (noun === null || isObjectNext(tokens, verb.to))
      );
    }
    case "sub":
      return forms.has("g") || ((forms.has("n") || forms.has("d")) && !isThing(tokens, verb.to));
    case "rel":
    case "that":
      if (forms.has("d") || forms.has("n") || forms.has("s"))
        return noun === null || isObjectNext(tokens, verb.to) || !isNoun(word);
      return forms.has("b") && noun === null;
    case "quote":
    case "paren":
    case "stop":
      if (found.length === 2 && found[0]!.naming && (forms.has("s") || forms.has("d"))) return true;
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
    /^(?:hong|user|protest|customer|subscriber|one|two|three|four|five|six|seven|eight|nine|ten|nothing|only|more|fewer)$/.test(
      next.word,
    )
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
    if (forms.has("b") && couldBeNoun && !named && !pluralSubjects.has(beforeWord))
      return isObjectNext(tokens, verb.to);
    return true;
  }
  if (forms.has("g")) return !(couldBeNoun && !named && tokens[verb.to]?.word === "of");
  if (forms.has("s")) {
    if (pluralSubjects.has(beforeWord) && !singularSubjects.has(beforeWord)) return false;
    if (
      /^(?:requests|demands|orders|letters|notices|users|posts|links|groups|pages|accounts|apps|logs|messages|servers|offices|moves|shares|videos|clips|reports|figures|results|bans|bids|files|plans|records|searches|stores|tests|chats|calls|cases|raids|leaks|ads|terms|rules|reviews|works|streams|channels|pauses|blocks)$/.test(
        word,
      ) &&
      couldBeOther(word, tokens, verb, named)
    )
      return false;
    if (couldBeNoun && !named && !closed.pronouns.has(beforeWord))
      return (isObjectNext(tokens, verb.to) || verb.to > at + 2) && !beforeWord.endsWith("s");
    return true;
  }
  if (!forms.has("b")) return false;
  // "requests to Microsoft are in limbo"
  if (/^(?:are|have|do)$/.test(word)) return true;
  if (tokens[verb.to]?.word === "that" && verb.verb.classes.has("say")) return true;
  if (negated && !closed.pronouns.has(beforeWord)) return false;
  if (closed.pronouns.has(beforeWord)) return pluralSubjects.has(beforeWord);
  if (named)
    return (
      before.naming!.companies.length > 1 &&
      (!couldBeNoun ||
        isObjectNext(tokens, verb.to) ||
        verb.length > 1 ||
        tokens[verb.to] === undefined ||
        closed.prepositions.has(tokens[verb.to]!.word))
    );
  if (pluralSubjects.has(beforeWord)) return !couldBeNoun || isObjectNext(tokens, verb.to);
  const isPlural = /[^s]s$/.test(beforeWord) && !/^(?:news|its|this|always|hong kong's)$/.test(beforeWord);
  return isPlural && (!couldBeNoun || isObjectNext(tokens, verb.to) || verb.length > 1);
}

/** "Facebook posts", "Google reviews the law": a thing of the company's, unless an object follows. */
function couldBeOther(word: string, tokens: readonly Token[], verb: VerbMatch, named: boolean): boolean {
  if (!named)
    return !(
      /^(?:moves|shares|plans|records|calls|leaks|works|blocks|pauses|reviews|bans)$/.test(word) &&
      isObjectNext(tokens, verb.to)
    );
  return !(
    isObjectNext(tokens, verb.to) ||
    (/^(?:blocks|pauses|reviews|bans|moves)$/.test(word) && verb.length > 1)
  );
}

/** Whether a verb follows for which this word is the auxiliary. */
function leadsToVerb(tokens: readonly Token[], from: number, word: string): boolean {
  let at = from;
  let skipped = 0;
  while (
    tokens[at] &&
    (isAdverb(tokens[at]!.word) ||
      closed.negations.has(tokens[at]!.word) ||
      (tokens[at]!.word === "no" && /^(?:longer|more)$/.test(tokens[at + 1]?.word ?? "")) ||
      /^(?:longer|more)$/.test(tokens[at]!.word)) &&
    skipped < 5
  ) {
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
