import type { Chunk, NounGroup, VerbGroup } from "./chunks.ts";
import { isNounGroup, isVerbGroup } from "./events.ts";
import type { Event } from "./events.ts";
import { lastVerb } from "./governors.ts";

interface Found {
  subject: number | null;
  antecedent: readonly NounGroup[];
  opener: string | null;
}

/** Walks left from a verb to who does it: over prepositional groups, parentheses and relative clauses. */
export function subjectOf(
  chunks: readonly Chunk[],
  at: number,
  group: VerbGroup,
  before: readonly Event[],
): Found {
  const none: Found = { subject: null, antecedent: [], opener: null };
  const inherit = (from: number): Found => {
    const finite = before.filter((one) => one.group && one.at <= from && one.group.finite);
    // Over a relative clause that a comma has closed: "froze it within the hours that the order allows, and released it".
    const closed = chunks[from]?.kind === "comma" || chunks[from - 1]?.kind === "comma";
    const last = finite.at(-1);
    // ", the chairwoman said, and": what stands between commas only tells who says it.
    if (
      last &&
      last.classes.has("say") &&
      chunks[last.at + 1]?.kind === "comma" &&
      last.subject !== null &&
      chunks.slice(Math.max(0, last.subject - 5), last.subject).some((one) => one.kind === "comma")
    ) {
      const main = finite.findLast((one) => one !== last && !one.classes.has("say"));
      if (main && main.at < last.subject)
        return { subject: main.subject, antecedent: main.antecedent, opener: main.opener };
    }
    const event =
      (closed ? finite.findLast((one) => one.antecedent.length === 0 && one.opener !== "rel") : undefined) ??
      finite.at(-1);
    return event ? { subject: event.subject, antecedent: event.antecedent, opener: event.opener } : none;
  };
  if (group.form === "g" && !group.finite) return adjunctSubject(chunks, at, before);
  // "wrote to the bureau to say": whoever wrote.
  if (group.infinitive && !group.finite && group.match.verb.classes.has("say") && hasVerb(chunks, at))
    return inherit(at);
  let passed: number | null = null;
  for (let k = at - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    switch (chunk.kind) {
      case "noun": {
        if (chunks[k - 1]?.kind === "prep") {
          passed ??= k;
          k--;
          continue;
        }
        // An episode of "The Simpsons".
        if (
          chunks[k - 1]?.kind === "quote" &&
          chunks[k - 2]?.kind === "prep" &&
          chunks[k + 1]?.kind === "quote"
        ) {
          passed ??= k;
          k -= 2;
          continue;
        }
        // "accounts of his wife and parents were": the second of two behind a preposition.
        if (
          chunks[k - 1]?.kind === "conj" &&
          isNounGroup(chunks[k - 2]) &&
          chunks[k - 3]?.kind === "prep" &&
          isNounGroup(chunks[k - 4]) &&
          chunk.companies.length === 0
        ) {
          k -= 3;
          continue;
        }
        // "HKBN, which …, this time said": when, not who.
        if (
          /^(?:this|that|last|next) (?:time|week|month|year|day|morning|evening)$/.test(chunk.words.join(" "))
        )
          continue;
        const over = group.finite ? overObject(chunks, k) : null;
        if (over !== null) {
          k = over;
          continue;
        }
        const antecedent = antecedentOf(chunks, k);
        return { subject: k, antecedent, opener: null };
      }
      case "rel": {
        const noun = nounBefore(chunks, k);
        return { subject: noun, antecedent: [], opener: "rel" };
      }
      case "that":
        // "that" right before a verb is a relative: "the app that police blocked" has its subject in between.
        return { subject: nounBefore(chunks, k), antecedent: [], opener: "rel" };
      case "comma": {
        const open = parenthesisStart(chunks, k);
        if (open !== null) {
          // "Amazon's cloud arm, AWS, said": the name in between is who.
          const inside = chunks[open + 1];
          if (
            open + 2 === k &&
            isNounGroup(inside) &&
            inside.companies.length >= 1 &&
            !isSingleName(chunks[open - 1])
          )
            return { subject: open + 1, antecedent: [], opener: null };
          k = open;
          continue;
        }
        // "Meta said Instagram, but not WhatsApp, had".
        if (
          isNounGroup(chunks[k - 1]) &&
          (chunks[k - 1] as NounGroup).companies.length > 0 &&
          isVerbGroup(chunks[k - 2]) &&
          (chunks[k - 2] as VerbGroup).match.verb.classes.has("say")
        )
          continue;
        if (hasVerb(chunks, k)) return inherit(k);
        continue;
      }
      case "conj":
        if (chunk.word === "but" && hasVerb(chunks, k) && relativeMark(chunks, lastVerb(chunks, k)) > 0) {
          k = relativeMark(chunks, lastVerb(chunks, k));
          continue;
        }
        if (isNounGroup(chunks[k - 1]) && chunks[k - 2]?.kind === "conj") continue;
        if (hasVerb(chunks, k)) return inherit(k);
        continue;
      case "verb":
        if (
          !chunk.finite &&
          chunk.form !== "n" &&
          chunk.form !== "g" &&
          !(k < at - 1 && overObject(chunks, k + 1) !== null)
        )
          return inherit(k);
        if (chunk.form === "g" && !chunk.finite && k === 0) return none;
        if (!chunk.finite) continue;
        {
          // "Whatever comes in while that lasts will get": over the clause in between.
          const own = before.find((one) => one.at === k);
          // "the video that Hong Kong wants removed was": over a relative clause.
          const mark =
            k === at - 1 ||
            (k < at - 1 &&
              chunks.slice(k + 1, at).every((one) => one.kind !== "conj" && one.kind !== "comma"))
              ? relativeMark(chunks, k)
              : -1;
          if (
            own &&
            mark > 0 &&
            (own.opener === "rel" || own.antecedent.length > 0 || chunks[mark]!.kind === "rel")
          ) {
            k = mark;
            continue;
          }
          const opening =
            own?.opener && closing.test(own.opener) && !isNounGroup(chunks[k + 1])
              ? lastMark(chunks, k, own.opener)
              : -1;
          if (opening > 0 && k === at - 1) {
            k = opening;
            continue;
          }
        }
        return inherit(k);
      case "sub":
        return { ...inherit(k), opener: chunk.word };
      case "stop":
        return passed !== null
          ? { subject: passed, antecedent: [], opener: null }
          : k > 0 && chunk.word !== ":" && chunk.word !== "/" && !isLabelled(chunks, k)
            ? inherit(k)
            : isLabelled(chunks, k)
              ? { subject: k - 1, antecedent: [], opener: null }
              : none;
      default:
    }
  }
  return passed !== null ? { subject: passed, antecedent: [], opener: null } : none;
}

/**
 * "a notice asking it to remove the site had arrived": a noun that is the object of a verb without a tense, or of a relative
 * clause, is not the subject of what follows. Where to walk on from; null when it is no such object.
 */
function overObject(chunks: readonly Chunk[], noun: number): number | null {
  const verb = chunks[noun - 1];
  if (!isVerbGroup(verb)) return null;
  if (verb.finite && !verb.unclear) {
    const mark = relativeMark(chunks, noun - 1);
    return mark > 0 ? mark : null;
  }
  if (verb.finite || !(verb.infinitive || verb.form === "g")) return null;
  // The noun before must be reached without a verb that has a tense.
  for (let k = noun - 2; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "comma" || chunk.kind === "stop" || chunk.kind === "sub" || chunk.kind === "quote")
      return null;
    if (isVerbGroup(chunk) && chunk.finite) return null;
    const left = chunks[k - 1];
    if (!isNounGroup(chunk) || left?.kind === "prep") continue;
    // "Wix said a letter telling it to delete the page was": what is said begins here.
    if (!isVerbGroup(left) || (left.finite && left.match.verb.classes.has("say"))) return noun - 1;
  }
  return null;
}

/** "Threema: Has never answered": an entry of a list under a name. */
const isLabelled = (chunks: readonly Chunk[], mark: number): boolean =>
  mark === 1 && isSingleName(chunks[0]) && /^[:—–]$/.test((chunks[1] as { word: string }).word);

/** A participle beside the main clause: whoever does that. */
function adjunctSubject(chunks: readonly Chunk[], at: number, before: readonly Event[]): Found {
  const none: Found = { subject: null, antecedent: [], opener: null };
  const prior = before.findLast((one) => one.group && one.at < at && one.group.finite);
  const preposition = chunks[at - 1];
  if (isLabelled(chunks, at - 1)) return { subject: 0, antecedent: [], opener: null };
  if (isNounGroup(preposition) && !prior) return { subject: at - 1, antecedent: [], opener: null };
  if (isNounGroup(preposition) && prior && chunks[at - 2]?.kind !== "prep" && !prior.passive)
    return { subject: at - 1, antecedent: [], opener: null };
  if (prior) return { subject: prior.subject, antecedent: [], opener: null };
  // "After removing the post, Google said": the subject comes behind the comma.
  for (let k = at + 1; k < chunks.length; k++) {
    if (chunks[k]!.kind === "comma" && isNounGroup(chunks[k + 1]))
      return { subject: k + 1, antecedent: [], opener: null };
  }
  return none;
}

/** The "which" or "that" that opens the clause of a verb; -1 when none does. */
function relativeMark(chunks: readonly Chunk[], from: number): number {
  for (let k = from - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "rel" || chunk.kind === "that") return isNounGroup(chunks[k - 1]) ? k : -1;
    if (isVerbGroup(chunk) || chunk.kind === "stop" || chunk.kind === "sub" || chunk.kind === "comma")
      return -1;
  }
  return -1;
}

const closing = /^(?:while|when|whenever|until|after|before|if|since)$/;

function lastMark(chunks: readonly Chunk[], from: number, word: string): number {
  for (let k = from; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "sub" && chunk.word === word) return k;
  }
  return -1;
}

const isSingleName = (chunk: Chunk | undefined): boolean => isNounGroup(chunk) && chunk.companies.length > 0;

const hasVerb = (chunks: readonly Chunk[], to: number): boolean => {
  for (let k = to - 1; k >= 0; k--) if (isVerbGroup(chunks[k])) return true;
  return false;
};

function nounBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let k = at - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "comma" || chunk.kind === "quote" || chunk.kind === "prep") continue;
    if (!isNounGroup(chunk)) return null;
    // "the head of the company, which": the nearer; "a spokesman for X who": also the nearer, but a company is preferred.
    if (
      chunks[k - 1]?.kind === "prep" &&
      isNounGroup(chunks[k - 2]) &&
      chunk.companies.length === 0 &&
      (chunks[k - 2] as NounGroup).companies.length > 0
    )
      return k - 2;
    return k;
  }
  return null;
}

/** "the accounts that the bank froze", "the account it closed": the noun before the subject is what is done to. */
function antecedentOf(chunks: readonly Chunk[], subject: number): NounGroup[] {
  const mark = chunks[subject - 1];
  const pronoun = /^(?:it|they|we|he|she)$/.test((chunks[subject] as NounGroup).last);
  let k = subject - 1;
  if (mark && (mark.kind === "that" || mark.kind === "rel")) k = nounBefore(chunks, subject - 1) ?? -1;
  else if (!isNounGroup(mark) || !pronoun) return [];
  // "In a reply to the paper it said": a group at the start of its clause is none.
  else if (isOpening(chunks, k)) return [];
  const nouns: NounGroup[] = [];
  while (k >= 0 && isNounGroup(chunks[k])) {
    nouns.push(chunks[k] as NounGroup);
    if (chunks[k - 1]?.kind !== "prep") break;
    k -= 2;
  }
  return nouns;
}

/** A prepositional group that opens a clause. */
function isOpening(chunks: readonly Chunk[], noun: number): boolean {
  let k = noun;
  while (chunks[k - 1]?.kind === "prep") {
    const left = chunks[k - 2];
    if (
      !left ||
      left.kind === "stop" ||
      left.kind === "conj" ||
      left.kind === "quote" ||
      left.kind === "comma" ||
      left.kind === "that"
    )
      return true;
    if (!isNounGroup(left)) return false;
    k -= 2;
  }
  return false;
}

/** The comma that opens the parenthesis which another one closes; null when it closes none. */
function parenthesisStart(chunks: readonly Chunk[], close: number): number | null {
  for (let k = close - 1; k > 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "stop") return null;
    if (chunk.kind !== "comma") continue;
    if (k === close - 1) return null;
    // "Requests," she said, "are": what stands between the marks.
    const next = chunks[k + 1]!.kind === "quote" ? chunks[k + 2]! : chunks[k + 1]!;
    const left = chunks[k - 1]!;
    if (
      !isNounGroup(left) &&
      left.kind !== "conj" &&
      left.kind !== "sub" &&
      left.kind !== "quote" &&
      left.kind !== "that"
    )
      return null;
    if (
      next.kind === "rel" ||
      next.kind === "prep" ||
      next.kind === "adv" ||
      next.kind === "that" ||
      next.kind === "sub"
    )
      return k;
    if (isVerbGroup(next)) return !next.finite || (next.unclear && !isNounGroup(chunks[k + 2])) ? k : null;
    if (isNounGroup(next)) {
      const verb = chunks.slice(k + 1, close).find(isVerbGroup);
      if (!verb || /^(?:include|except)$/.test(verb.match.verb.base)) return k;
      // ", it said," and ", which it owns,".
      const says = chunks
        .slice(k + 1, close)
        .some((one) => isVerbGroup(one) && one.match.verb.classes.has("say"));
      if (says && close - k < 8) return k;
      if (!verb.finite) return k;
      const relative = chunks.slice(k + 1, close).find((one) => one.kind === "rel" || one.kind === "that");
      if (relative && relative.start < verb.start) return k;
      return null;
    }
  }
  return null;
}
