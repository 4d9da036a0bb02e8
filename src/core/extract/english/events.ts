import type { Chunk, NounGroup, VerbGroup } from "./chunks.ts";

/** A verb above another one: "refused to hand over", "halted its review of". */
export interface Governor {
  kinds: ReadonlySet<string>;
  negated: VerbGroup["negated"];
  modal: string | null;
  group: VerbGroup | null;
  at: number;
}

/** What is done to, with, for or at something. */
export interface Complement {
  noun: NounGroup;
  prep: string | null;
  at: number;
}

/** Something that is done: a verb with its subject and objects, or a noun that names a doing ("its suspension of"). */
export interface Event {
  /** Index of its chunk. */
  at: number;
  group: VerbGroup | null;
  nominal: NounGroup | null;
  start: number;
  end: number;
  classes: ReadonlySet<string>;
  /** Innermost first. */
  chain: Governor[];
  /** Index of the chunk that is the subject; null when none is told. */
  subject: number | null;
  /** "by Spotify": who does it, in a passive. */
  agent: NounGroup | null;
  passive: boolean;
  objects: Complement[];
  /** The sentence's stretch that is this clause. */
  from: number;
  to: number;
  /** What opens its clause: "if", "whether", "after". */
  opener: string | null;
  /** What a relative clause is about. */
  antecedent: readonly NounGroup[];
}

const isVerb = (chunk: Chunk | undefined): chunk is VerbGroup => chunk?.kind === "verb";
const isNoun = (chunk: Chunk | undefined): chunk is NounGroup => chunk?.kind === "noun";
const nominalSets = ["n-pause", "n-review", "n-remove", "n-freeze", "n-leave", "n-give", "n-refuse", "n-obey", "n-answer", "n-resume", "n-restore", "n-return", "n-challenge", "n-deny"];

/** Everything that a sentence says is done, in order. */
export function eventsOf(chunks: readonly Chunk[]): Event[] {
  const events: Event[] = [];
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind === "verb") events.push(verbEvent(chunks, at, chunk, events));
    else if (chunk.kind === "noun" && nominalSets.some((set) => chunk.head.has(set))) {
      const event = nominalEvent(chunks, at, chunk, events);
      if (event) events.push(event);
    }
  }
  return events;
}

function verbEvent(chunks: readonly Chunk[], at: number, group: VerbGroup, before: readonly Event[]): Event {
  const passive = group.passive || isReducedPassive(chunks, at, group);
  const governor = governorOf(chunks, at, group, before);
  const chain = governor ? [governor.governor, ...governor.event.chain] : [];
  const { subject, antecedent, opener } = governor
    ? { subject: controllerOf(governor, chunks, at), antecedent: governor.event.antecedent, opener: governor.event.opener }
    : subjectOf(chunks, at, group, before);
  const { objects, to, agent } = objectsOf(chunks, at, group, passive || group.match.verb.base.startsWith("be "));
  return {
    at,
    group,
    nominal: null,
    start: group.head,
    end: group.tail?.end ?? group.end,
    classes: group.match.verb.classes,
    chain,
    subject,
    agent,
    passive,
    objects,
    from: clauseStart(chunks, at),
    to,
    opener: opener ?? openerOf(chunks, at),
    antecedent,
  };
}

/** "accounts frozen by", "a letter seen by": a participle that describes the noun before it. */
function isReducedPassive(chunks: readonly Chunk[], at: number, group: VerbGroup): boolean {
  if (group.form === "n" && !group.perfect && !group.finite && !group.infinitive) return true;
  if (!group.unclear || !isNoun(chunks[at - 1])) return false;
  const next = chunks[at + 1];
  if (next?.kind === "prep" && next.word === "by") return true;
  if (next && isNoun(next)) return false;
  // Another verb with a tense follows, and no word that would join it: that one is the clause's.
  for (let k = at + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === "comma" || chunk.kind === "conj" || chunk.kind === "sub" || chunk.kind === "rel" || chunk.kind === "that" || chunk.kind === "stop" || chunk.kind === "quote") return false;
    if (isVerb(chunk)) return chunk.finite && !(isNoun(chunks[k - 1]) && chunks[k - 2]?.kind !== "prep" && k - 1 !== at - 1);
  }
  return false;
}

/** The verb that this one hangs on, with "to" or as a gerund; null when it stands by itself. */
function governorOf(
  chunks: readonly Chunk[],
  at: number,
  group: VerbGroup,
  before: readonly Event[],
): { governor: Governor; event: Event; object: number | null } | null {
  const gerund = group.form === "g" && !group.finite;
  const plain = group.form === "b" && !group.infinitive && !group.modal && /^(?:let|help|make|see|watch)$/.test(baseBefore(chunks, at));
  if (!group.infinitive && !gerund && !plain && !(group.form === "n" && !group.finite)) return null;
  let k = at - 1;
  let object: number | null = null;
  let preposition: string | null = null;
  while (k >= 0) {
    const chunk = chunks[k]!;
    if (chunk.kind === "adv" || chunk.kind === "quote" || chunk.kind === "not") k--;
    else if (chunk.kind === "prep" && preposition === null && object === null) {
      preposition = chunk.word;
      k--;
    } else if (chunk.kind === "conj" && object === null && preposition === null && group.infinitive) {
      // "to stop and to review": what the first hangs on.
      const first = before.findLast((event) => event.at < at && event.group?.infinitive);
      if (first && first.at === lastVerb(chunks, k)) return first.chain[0] ? { governor: first.chain[0], event: { ...first, chain: first.chain.slice(1) }, object: null } : null;
      return null;
    } else if (isNoun(chunk) && object === null) {
      object = k;
      k--;
      if (chunks[k]?.kind === "prep" && !(isVerb(chunks[k - 1]))) {
        // "an option of", "pressure on X to": the noun before is what it hangs on.
        const noun = chunks[k - 1];
        if (isNoun(noun)) {
          if (isNounGovernor(noun) && group.infinitive && !isNounGovernor(chunk)) return nounGovernor(chunks, k - 1, noun, before);
          k -= 1;
          object = null;
          continue;
        }
      } else if (chunks[k]?.kind === "prep") k--;
      if (isNounGovernor(chunk) && (group.infinitive || preposition === "of" || preposition === "to" || preposition === "about" || (preposition === "on" && /^(?:pause|suspension|halt|freeze|moratorium|hold)$/.test(chunk.last)))) return nounGovernor(chunks, object, chunk, before);
    } else break;
  }
  const above = chunks[k];
  if (!isVerb(above)) return null;
  const event = before.find((one) => one.at === k);
  if (!event) return null;
  if (gerund && preposition !== null && !/^(?:from|about|of|to|on|off|for|against|in|with|at)$/.test(preposition)) return null;
  if (gerund && preposition === null && object !== null) return null;
  // "has nothing to hand over".
  const first = object !== null && /^(?:be|become)$/.test(above.match.verb.base) && /\b(?:first|latest|second|third|fourth|only|last|next|newest|among)\b/.test((chunks[object] as NounGroup).words.join(" "));
  if (first && group.infinitive) return { governor: { kinds: new Set(["does"]), negated: above.negated, modal: above.modal, group: above, at: k }, event, object };
  const empty = object !== null && /^have/.test(above.match.verb.base) && /^(?:nothing|none|no)$/.test((chunks[object] as NounGroup).words[0]!);
  const hearsay = group.perfect && /^be (?:said|reported|alleged|believed|understood|thought|known|rumou?red)$/.test(above.match.verb.base);
  const kinds = empty ? new Set(["nothing"]) : hearsay ? new Set(["hearsay"]) : governsOf(above);
  if (gerund && preposition === "against" && /^(?:decide|opt|vote|choose|come out|argue|advise)$/.test(above.match.verb.base)) return { governor: { kinds: new Set(["refuse"]), negated: above.negated, modal: above.modal, group: above, at: k }, event, object };
  if (gerund && preposition !== null && kinds.size === 0) return null;
  // "has told staff to stop": its own people are the company.
  if (object !== null && kinds.has("demand") && ownPeople.test((chunks[object] as NounGroup).last)) return { governor: { kinds: new Set(["does"]), negated: above.negated, modal: above.modal, group: above, at: k }, event, object: null };
  if (group.infinitive && kinds.size === 0 && object !== null) return null;
  return { governor: { kinds: withObject(kinds, object !== null), negated: above.negated, modal: above.modal, group: above, at: k }, event, object };
}

/** What a verb says of one below it: as the tables have it, else by what it means. */
function governsOf({ match }: VerbGroup): ReadonlySet<string> {
  const { governs, classes } = match.verb;
  if (governs.size > 0) return governs;
  for (const [name, kind] of [["pause", "stop"], ["refuse", "refuse"], ["resume", "resume"]] as const) if (classes.has(name)) return new Set([kind]);
  return governs;
}

/** "stopped handing over" and "stopped it from handing over" are two things. */
function withObject(kinds: ReadonlySet<string>, object: boolean): ReadonlySet<string> {
  if (!kinds.has("demand") && !kinds.has("accuse")) return kinds;
  const wanted = [...kinds].filter((kind) => (kind === "demand" || kind === "accuse") === object);
  return new Set(wanted.length > 0 ? wanted : kinds);
}

/** The verb that stands before a group, with at most its object in between. */
function baseBefore(chunks: readonly Chunk[], at: number): string {
  for (let k = at - 1; k >= Math.max(0, at - 2); k--) {
    const chunk = chunks[k]!;
    if (isVerb(chunk)) return chunk.match.verb.base;
    if (!isNoun(chunk)) return "";
  }
  return "";
}

function lastVerb(chunks: readonly Chunk[], from: number): number {
  for (let k = from; k >= 0; k--) if (isVerb(chunks[k])) return k;
  return -1;
}

const ownPeople = /^(?:staff|employees|moderators|team|teams|engineers|lawyers|managers|workers|counsel|advisers|consultants)$/;

const nounKinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:pause|suspension|halt|freeze|moratorium|hold)$/, "stop"],
  [/^(?:resumption|return)$/, "resume"],
  [/^(?:decision|move|step|choice|agreement|willingness|commitment|promise|pledge|vow|policy|practice|start)s?$/, "does"],
  [/^(?:refusal|failure|reluctance|unwillingness)$/, "refuse"],
  [/^(?:plan|option|threat|intention|idea|prospect|possibility|talk|talks|proposal|chance|risk|power|powers|right|attempt|bid|effort|way|ways|duty|obligation|need|call|calls|demand|demands|request|requests|order|orders|pressure|deadline|reason|suspicion|accusation|accusations|charge|hope|question|ability|permission|time|law|tool|incentive|temptation|consequences?|cost|means|notice|letter|instruction|instructions|direction|directive|warrant|ultimatum|petition|appeal)s?$/, "plan"],
];

const isNounGovernor = (noun: NounGroup): boolean => nounKinds.some(([words]) => words.test(noun.last));

function nounGovernor(
  chunks: readonly Chunk[],
  at: number,
  noun: NounGroup,
  before: readonly Event[],
): { governor: Governor; event: Event; object: number | null } | null {
  const kind = nounKinds.find(([words]) => words.test(noun.last))![1];
  const verb = before.findLast((one) => one.at < at && one.group);
  const held = noun.owner ? at : (verb?.subject ?? null);
  return {
    governor: { kinds: new Set([kind]), negated: kind === "does" && noun.words[0] === "no" ? "not" : "no", modal: null, group: null, at },
    event: {
      at,
      group: null,
      nominal: noun,
      start: noun.start,
      end: noun.end,
      classes: new Set(),
      chain: verb && verb.at >= at - 2 && verb.group ? [{ kinds: verb.group.match.verb.governs.size ? verb.group.match.verb.governs : new Set(["does"]), negated: verb.group.negated, modal: verb.group.modal, group: verb.group, at: verb.at }] : [],
      subject: held,
      agent: null,
      passive: false,
      objects: [],
      from: verb?.from ?? noun.start,
      to: noun.end,
      opener: verb?.opener ?? null,
      antecedent: [],
    },
    object: null,
  };
}

/** Who does what hangs on a verb: its subject, or its object where it makes or asks somebody else do it. */
function controllerOf(
  { governor, event, object }: { governor: Governor; event: Event; object: number | null },
  chunks: readonly Chunk[],
  at: number,
): number | null {
  if (object === null || !governor.group) return event.subject;
  const { kinds } = governor;
  if (kinds.has("demand") || kinds.has("accuse")) return event.passive ? event.subject : object;
  const verb = chunks[at] as VerbGroup;
  // "has the right to", "took steps to" against "lets the police read".
  return verb.infinitive && kinds.has("does") ? event.subject : event.subject;
}

/** Where the clause of a verb begins: after the mark before it. */
function clauseStart(chunks: readonly Chunk[], at: number): number {
  for (let k = at - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "stop" || chunk.kind === "sub" || chunk.kind === "rel" || chunk.kind === "that") return chunk.end;
    if (isVerb(chunk) && chunk.finite) return chunks[k + 1]!.start;
  }
  return chunks[0]!.start;
}

function openerOf(chunks: readonly Chunk[], at: number): string | null {
  let commas = 0;
  for (let k = at - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "sub") return chunk.word;
    if (chunk.kind === "stop" || chunk.kind === "that" || chunk.kind === "rel") return null;
    if (chunk.kind === "comma" && ++commas > 1) return null;
    if (isVerb(chunk) && chunk.finite) return null;
  }
  return null;
}

interface Found {
  subject: number | null;
  antecedent: readonly NounGroup[];
  opener: string | null;
}

/** Walks left from a verb to who does it: over prepositional groups, parentheses and relative clauses. */
function subjectOf(chunks: readonly Chunk[], at: number, group: VerbGroup, before: readonly Event[]): Found {
  const none: Found = { subject: null, antecedent: [], opener: null };
  const inherit = (from: number): Found => {
    const finite = before.filter((one) => one.group && one.at <= from && one.group.finite);
    // Over a relative clause that a comma has closed: "froze it within the hours that the order allows, and released it".
    const closed = chunks[from]?.kind === "comma" || chunks[from - 1]?.kind === "comma";
    const event = (closed ? finite.findLast((one) => one.antecedent.length === 0 && one.opener !== "rel") : undefined) ?? finite.at(-1);
    return event ? { subject: event.subject, antecedent: event.antecedent, opener: event.opener } : none;
  };
  if (group.form === "g" && !group.finite) return adjunctSubject(chunks, at, before);
  // "wrote to the bureau to say": whoever wrote.
  if (group.infinitive && !group.finite && group.match.verb.classes.has("say") && hasVerb(chunks, at)) return inherit(at);
  let passed: number | null = null;
  for (let k = at - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    switch (chunk.kind) {
      case "noun": {
        if (chunks[k - 1]?.kind === "prep" && isPhrase(chunks, k - 1)) {
          passed ??= k;
          k--;
          continue;
        }
        // "accounts of his wife and parents were": the second of two behind a preposition.
        if (chunks[k - 1]?.kind === "conj" && isNoun(chunks[k - 2]) && chunks[k - 3]?.kind === "prep" && isNoun(chunks[k - 4]) && chunk.companies.length === 0) {
          k -= 3;
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
          if (open + 2 === k && isNoun(inside) && inside.companies.length >= 1 && !isSingleName(chunks[open - 1])) return { subject: open + 1, antecedent: [], opener: null };
          k = open;
          continue;
        }
        // "Meta said Instagram, but not WhatsApp, had".
        if (isNoun(chunks[k - 1]) && (chunks[k - 1] as NounGroup).companies.length > 0 && isVerb(chunks[k - 2]) && (chunks[k - 2] as VerbGroup).match.verb.classes.has("say")) continue;
        if (hasVerb(chunks, k)) return inherit(k);
        continue;
      }
      case "conj":
        if (chunk.word === "but" && hasVerb(chunks, k) && relativeMark(chunks, lastVerb(chunks, k)) > 0) {
          k = relativeMark(chunks, lastVerb(chunks, k));
          continue;
        }
        if (isNoun(chunks[k - 1]) && chunks[k - 2]?.kind === "conj") continue;
        if (hasVerb(chunks, k)) return inherit(k);
        continue;
      case "verb":
        if (!chunk.finite && chunk.form !== "n" && chunk.form !== "g") return inherit(k);
        if (chunk.form === "g" && !chunk.finite && k === 0) return none;
        if (!chunk.finite) continue;
        {
          // "Whatever comes in while that lasts will get": over the clause in between.
          const own = before.find((one) => one.at === k);
          // "the video that Hong Kong wants removed was": over a relative clause.
          const mark = k === at - 1 || (k < at - 1 && chunks.slice(k + 1, at).every((one) => one.kind !== "conj" && one.kind !== "comma")) ? relativeMark(chunks, k) : -1;
          if (own && mark > 0 && (own.opener === "rel" || own.antecedent.length > 0 || chunks[mark]!.kind === "rel")) {
            k = mark;
            continue;
          }
          const opening = own?.opener && closing.test(own.opener) && isNoun(chunks[k + 1]) === false ? lastMark(chunks, k, own.opener) : -1;
          if (opening > 0 && k === at - 1) {
            k = opening;
            continue;
          }
        }
        return inherit(k);
      case "sub":
        return { ...inherit(k), opener: chunk.word };
      case "stop":
        return passed !== null ? { subject: passed, antecedent: [], opener: null } : k > 0 && chunk.word !== ":" && chunk.word !== "/" ? inherit(k) : none;
      default:
    }
  }
  return passed !== null ? { subject: passed, antecedent: [], opener: null } : none;
}

/** A participle beside the main clause: whoever does that. */
function adjunctSubject(chunks: readonly Chunk[], at: number, before: readonly Event[]): Found {
  const none: Found = { subject: null, antecedent: [], opener: null };
  const prior = before.findLast((one) => one.group && one.at < at && one.group.finite);
  const preposition = chunks[at - 1];
  if (isNoun(preposition) && !prior) return { subject: at - 1, antecedent: [], opener: null };
  if (isNoun(preposition) && prior && chunks[at - 2]?.kind !== "prep" && !prior.passive) return { subject: at - 1, antecedent: [], opener: null };
  if (prior) return { subject: prior.subject, antecedent: [], opener: null };
  // "After removing the post, Google said": the subject comes behind the comma.
  for (let k = at + 1; k < chunks.length; k++) {
    if (chunks[k]!.kind === "comma" && isNoun(chunks[k + 1])) return { subject: k + 1, antecedent: [], opener: null };
  }
  return none;
}

/** The "which" or "that" that opens the clause of a verb; -1 when none does. */
function relativeMark(chunks: readonly Chunk[], from: number): number {
  for (let k = from - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "rel" || chunk.kind === "that") return isNoun(chunks[k - 1]) ? k : -1;
    if (isVerb(chunk) || chunk.kind === "stop" || chunk.kind === "sub" || chunk.kind === "comma") return -1;
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

const isSingleName = (chunk: Chunk | undefined): boolean => isNoun(chunk) && chunk.companies.length > 0;

/** Whether a preposition begins a group that stands behind a noun or at the start, not one that opens the clause. */
const isPhrase = (chunks: readonly Chunk[], at: number): boolean => {
  void chunks;
  return at >= 0;
};

const hasVerb = (chunks: readonly Chunk[], to: number): boolean => {
  for (let k = to - 1; k >= 0; k--) if (isVerb(chunks[k])) return true;
  return false;
};

function nounBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let k = at - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "comma" || chunk.kind === "quote" || chunk.kind === "prep") continue;
    if (!isNoun(chunk)) return null;
    // "the head of the company, which": the nearer; "a spokesman for X who": also the nearer, but a company is preferred.
    if (chunks[k - 1]?.kind === "prep" && isNoun(chunks[k - 2]) && chunk.companies.length === 0 && (chunks[k - 2] as NounGroup).companies.length > 0) return k - 2;
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
  else if (!isNoun(mark) || !pronoun) return [];
  // "In a reply to the paper it said": a group at the start of its clause is none.
  else if (isOpening(chunks, k)) return [];
  const nouns: NounGroup[] = [];
  while (k >= 0 && isNoun(chunks[k])) {
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
    if (!left || left.kind === "stop" || left.kind === "conj" || left.kind === "quote" || left.kind === "comma" || left.kind === "that") return true;
    if (!isNoun(left)) return false;
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
    const next = chunks[k + 1]!;
    const left = chunks[k - 1]!;
    if (!isNoun(left) && left.kind !== "conj" && left.kind !== "sub" && left.kind !== "quote" && left.kind !== "that") return null;
    if (next.kind === "rel" || next.kind === "prep" || next.kind === "adv" || next.kind === "that" || next.kind === "sub") return k;
    if (isVerb(next)) return !next.finite || (next.unclear && !isNoun(chunks[k + 2])) ? k : null;
    if (isNoun(next)) {
      const verb = chunks.slice(k + 1, close).find(isVerb);
      if (!verb) return k;
      // ", it said," and ", which it owns,".
      const says = chunks.slice(k + 1, close).some((one) => isVerb(one) && one.match.verb.classes.has("say"));
      if (says && close - k < 8) return k;
      if (!verb.finite) return k;
      const relative = chunks.slice(k + 1, close).find((one) => one.kind === "rel" || one.kind === "that");
      if (relative && relative.start < verb.start) return k;
      return null;
    }
  }
  return null;
}

/** What stands behind a verb, to the end of its clause. */
function objectsOf(
  chunks: readonly Chunk[],
  at: number,
  group: VerbGroup | null,
  passive: boolean,
): { objects: Complement[]; to: number; agent: NounGroup | null } {
  const objects: Complement[] = [];
  let agent: NounGroup | null = null;
  let prep: string | null = null;
  const stop = regionEnd(chunks, at);
  let to = chunks[at]!.end;
  for (let k = at + 1; k < stop; k++) {
    const chunk = chunks[k]!;
    to = chunk.end;
    if (chunk.kind === "prep") prep = chunk.word;
    else if (isNoun(chunk)) {
      if (prep === "by" && passive) agent ??= chunk;
      objects.push({ noun: chunk, prep, at: k });
      if (chunks[k + 1]?.kind !== "conj") prep = null;
      if (chunks[k + 1]?.kind === "comma" && prep === null && chunks[k + 2]?.kind === "noun") prep = null;
    } else if (isVerb(chunk)) prep = null;
  }
  void group;
  return { objects, to, agent };
}

/** Index of the chunk at which the clause of a verb ends. */
function regionEnd(chunks: readonly Chunk[], at: number): number {
  let cut = at + 1;
  let hasCut = false;
  for (let k = at + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === "stop" && chunk.word !== "/" && chunk.word !== ".") return k;
    if (chunk.kind === "sub" || chunk.kind === "rel") return k;
    if (chunk.kind === "that" && isNoun(chunks[k + 1])) return k;
    if (chunk.kind === "that") return k;
    if (chunk.kind === "conj" || chunk.kind === "comma" || chunk.kind === "quote") {
      cut = k;
      hasCut = true;
      // A quotation ends the clause where a comma or a stop goes before its mark; else it is in its middle.
      if (chunk.kind === "quote" && (chunks[k - 1]?.kind === "comma" || chunks[k - 1]?.kind === "stop")) return k;
      if (chunk.kind === "quote") hasCut = false;
      continue;
    }
    if (!isVerb(chunk)) continue;
    if (chunk.finite && !chunk.unclear) return hasCut ? cut : isNoun(chunks[k - 1]) && k - 1 > at && chunks[k - 2]?.kind !== "prep" ? k - 1 : k;
    if (chunk.unclear) {
      if (isReducedPassive(chunks, k, chunk)) continue;
      return hasCut ? cut : isNoun(chunks[k - 1]) && k - 1 > at && chunks[k - 2]?.kind !== "prep" ? k - 1 : k;
    }
    if (chunk.infinitive || chunk.form === "g") return hasCut && cut === k - 1 ? cut : k;
  }
  return chunks.length;
}

/** "its suspension of requests", "the removal by Apple of": a doing told by a noun. */
function nominalEvent(chunks: readonly Chunk[], at: number, noun: NounGroup, before: readonly Event[]): Event | null {
  const classes = new Set(nominalSets.filter((set) => noun.head.has(set)).map((set) => set.slice(2)));
  const { objects, to } = nounObjects(chunks, at);
  const by = objects.find((one) => one.prep === "by" && (one.noun.companies.length > 0 || one.noun.classes.has("company")));
  const previous = chunks[at - 1];
  const verb = isVerb(previous) ? previous : chunks[at - 1]?.kind === "prep" && isVerb(chunks[at - 2]) ? (chunks[at - 2] as VerbGroup) : null;
  const above = verb ? before.find((one) => one.group === verb) : undefined;
  const governs = verb && governsOf(verb).size > 0;
  const chain: Governor[] = above
    ? [
        ...(governs
          ? [{ kinds: governsOf(verb), negated: verb.negated, modal: verb.modal, group: verb, at: above.at }]
          : [{ kinds: new Set(["light"]), negated: verb!.negated, modal: verb!.modal, group: verb, at: above.at }]),
        ...above.chain,
      ]
    : [];
  const subject = noun.owner ? at : by ? by.at : (above?.subject ?? null);
  return {
    at,
    group: null,
    nominal: noun,
    start: noun.start,
    end: noun.end,
    classes,
    chain,
    subject,
    agent: by?.noun ?? null,
    passive: false,
    objects,
    from: clauseStart(chunks, at),
    to,
    opener: openerOf(chunks, at),
    antecedent: [],
  };
}

/** What hangs on a noun: the groups behind "of", "by", "on", "for". */
function nounObjects(chunks: readonly Chunk[], at: number): { objects: Complement[]; to: number } {
  const objects: Complement[] = [];
  let prep: string | null = null;
  let to = chunks[at]!.end;
  for (let k = at + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === "prep") prep = chunk.word;
    else if (isNoun(chunk) && prep !== null) {
      objects.push({ noun: chunk, prep, at: k });
      prep = chunks[k + 1]?.kind === "conj" ? prep : null;
    } else if (isVerb(chunk) && !chunk.finite && chunk.form === "g" && prep !== null) prep = null;
    else if (chunk.kind !== "adv" && !(chunk.kind === "conj" && prep !== null)) break;
    to = chunk.end;
  }
  return { objects, to };
}
