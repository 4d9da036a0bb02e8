import type { Chunk, NounGroup, VerbGroup } from "./chunks.ts";
import { controllerOf, governorOf, governsOf } from "./governors.ts";
import { subjectOf } from "./subjects.ts";

/** A verb above another one: "refused to hand over", "halted its review of". */
export interface Governor {
  kinds: ReadonlySet<string>;
  negated: VerbGroup["negated"];
  modal: string | null;
  group: VerbGroup | null;
  at: number;
}

/** What is done to, with, for or at something. */
interface Complement {
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

export const isVerbGroup = (chunk: Chunk | undefined): chunk is VerbGroup => chunk?.kind === "verb";

export const isNounGroup = (chunk: Chunk | undefined): chunk is NounGroup => chunk?.kind === "noun";

const nominalSets = [
  "n-pause",
  "n-review",
  "n-remove",
  "n-freeze",
  "n-leave",
  "n-give",
  "n-refuse",
  "n-obey",
  "n-answer",
  "n-resume",
  "n-restore",
  "n-return",
  "n-challenge",
  "n-deny",
];

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
  // "records provided by": what the participle describes.
  const described = passive && !group.passive && isNounGroup(chunks[at - 1]) ? at - 1 : null;
  const { subject, antecedent, opener } = governor
    ? {
        subject: controllerOf(governor, chunks, at),
        antecedent: governor.event.antecedent,
        opener: governor.event.opener,
      }
    : subjectOf(chunks, at, group, before);
  const { objects, to, agent } = objectsOf(
    chunks,
    at,
    group,
    passive || group.match.verb.base.startsWith("be "),
  );
  return {
    at,
    group,
    nominal: null,
    start: group.head,
    end: group.tail?.end ?? group.end,
    classes: group.match.verb.classes,
    chain,
    subject: agent && described !== null ? described : subject,
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
  if (!group.unclear) return false;
  const next = chunks[at + 1];
  // "its channel for requests, closed in 2020".
  if (
    chunks[at - 1]?.kind === "comma" &&
    isNounGroup(chunks[at - 2]) &&
    next?.kind === "prep" &&
    /^(?:in|since|by)$/.test(next.word) &&
    group.match.verb.rest.length === 0
  )
    return true;
  if (!isNounGroup(chunks[at - 1])) return false;
  if (next?.kind === "prep" && next.word === "by") return true;
  if (next && isNounGroup(next)) return false;
  // Another verb with a tense follows, and no word that would join it: that one is the clause's.
  for (let k = at + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (
      chunk.kind === "comma" ||
      chunk.kind === "conj" ||
      chunk.kind === "sub" ||
      chunk.kind === "rel" ||
      chunk.kind === "that" ||
      chunk.kind === "stop" ||
      chunk.kind === "quote"
    )
      return false;
    if (isVerbGroup(chunk))
      return (
        chunk.finite && !(isNounGroup(chunks[k - 1]) && chunks[k - 2]?.kind !== "prep" && k - 1 !== at - 1)
      );
  }
  return false;
}

/** Where the clause of a verb begins: after the mark before it. */
function clauseStart(chunks: readonly Chunk[], at: number): number {
  for (let k = at - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "stop" || chunk.kind === "sub" || chunk.kind === "rel" || chunk.kind === "that")
      return chunk.end;
    if (isVerbGroup(chunk) && chunk.finite) return chunks[k + 1]!.start;
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
    if (isVerbGroup(chunk) && chunk.finite) return null;
  }
  return null;
}

/** "by press time", "by Friday": no agent. */
const deadline =
  /^(?:time|deadline|then|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|publication|evening|night|noon|midnight|morning|law|yesterday|today|\d+)$/;

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
    else if (
      chunk.kind === "adv" &&
      group?.tail?.start === chunk.start &&
      /(?:^| )(?:to|with|for|off)$/.test(chunk.word)
    )
      prep = chunk.word.split(" ").at(-1)!;
    else if (isNounGroup(chunk)) {
      if (prep === "by" && passive && !deadline.test(chunk.last)) agent ??= chunk;
      objects.push({ noun: chunk, prep, at: k });
      if (chunks[k + 1]?.kind !== "conj") prep = null;
      if (chunks[k + 1]?.kind === "comma" && prep === null && chunks[k + 2]?.kind === "noun") prep = null;
    } else if (isVerbGroup(chunk)) prep = null;
  }
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
    if (chunk.kind === "that" && isNounGroup(chunks[k + 1])) return k;
    if (chunk.kind === "that") return k;
    if (chunk.kind === "conj" || chunk.kind === "comma" || chunk.kind === "quote") {
      cut = k;
      hasCut = true;
      // A quotation ends the clause where a comma or a stop goes before its mark; else it is in its middle.
      if (chunk.kind === "quote" && (chunks[k - 1]?.kind === "comma" || chunks[k - 1]?.kind === "stop"))
        return k;
      if (chunk.kind === "quote") hasCut = false;
      continue;
    }
    if (!isVerbGroup(chunk)) continue;
    if (chunk.finite && !chunk.unclear)
      return hasCut
        ? cut
        : isNounGroup(chunks[k - 1]) && k - 1 > at && chunks[k - 2]?.kind !== "prep"
          ? k - 1
          : k;
    if (chunk.unclear) {
      if (isReducedPassive(chunks, k, chunk)) continue;
      return hasCut
        ? cut
        : isNounGroup(chunks[k - 1]) && k - 1 > at && chunks[k - 2]?.kind !== "prep"
          ? k - 1
          : k;
    }
    if (chunk.infinitive || chunk.form === "g") return hasCut && cut === k - 1 ? cut : k;
  }
  return chunks.length;
}

/** Verbs that only carry the noun of what is done. */
const carries =
  /^(?:be|have|make|do|carry out|conduct|begin|start|launch|announce|confirm|complete|effect|perform|undertake|order|impose|introduce|declare|end|finish|lift|resume|face|give|take|put|place|file|lodge|bring|mount|seek|win|lose|open|show|list|record|count|include|extend|keep|maintain|implement|enact|apply|set|hold|agree|continue|stay|remain|go|come|come up|be in|call for|say|tell|add|state|cite|explain|defend|report|describe|initiate|commission|work|busy|pursue|drop|withdraw|abandon|consider|weigh|mull)\b/;

/** "its suspension of requests", "the removal by Apple of": a doing told by a noun. */
function nominalEvent(
  chunks: readonly Chunk[],
  at: number,
  noun: NounGroup,
  before: readonly Event[],
): Event | null {
  const classes = new Set(nominalSets.filter((set) => noun.head.has(set)).map((set) => set.slice(2)));
  const { objects, to } = nounObjects(chunks, at);
  const by = objects.find(
    (one) => one.prep === "by" && (one.noun.companies.length > 0 || one.noun.classes.has("company")),
  );
  const previous = chunks[at - 1];
  const isPrepBehindVerb = chunks[at - 1]?.kind === "prep" && isVerbGroup(chunks[at - 2]);
  const verb = isVerbGroup(previous)
    ? previous
    : isPrepBehindVerb
      ? (chunks[at - 2] as VerbGroup)
      : besideObject(chunks, at, noun);
  const above = verb ? before.find((one) => one.group === verb) : undefined;
  const governs = verb && governsOf(verb).size > 0;
  const chain: Governor[] = above
    ? [
        ...(governs
          ? [{ kinds: governsOf(verb), negated: verb.negated, modal: verb.modal, group: verb, at: above.at }]
          : [
              {
                kinds: new Set(["light"]),
                negated: verb!.negated,
                modal: verb!.modal,
                group: verb,
                at: above.at,
              },
            ]),
        ...above.chain,
      ]
    : [];
  // "contests the takedown": done by somebody else, unless the verb only carries the noun.
  const carried = governs || verb === null || carries.test(verb.match.verb.base);
  const subject = noun.owner ? at : by ? by.at : carried ? (above?.subject ?? null) : null;
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

/** "reported four requests and no disclosures": the verb whose second object it is. */
function besideObject(chunks: readonly Chunk[], at: number, noun: NounGroup): VerbGroup | null {
  if (!/^(?:no|zero|\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(noun.words[0]!)) return null;
  const mark = chunks[at - 1]?.kind;
  if (mark !== "conj" && mark !== "comma") return null;
  for (let k = at - 2; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (isVerbGroup(chunk)) return chunk.finite && !chunk.passive ? chunk : null;
    if (!isNounGroup(chunk) && chunk.kind !== "prep" && chunk.kind !== "conj" && chunk.kind !== "comma")
      return null;
  }
  return null;
}

/** What hangs on a noun: the groups behind "of", "by", "on", "for". */
function nounObjects(chunks: readonly Chunk[], at: number): { objects: Complement[]; to: number } {
  const objects: Complement[] = [];
  let prep: string | null = null;
  let to = chunks[at]!.end;
  for (let k = at + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === "prep") prep = chunk.word;
    else if (isNounGroup(chunk) && prep !== null) {
      objects.push({ noun: chunk, prep, at: k });
      prep = chunks[k + 1]?.kind === "conj" ? prep : null;
    } else if (isVerbGroup(chunk) && !chunk.finite && chunk.form === "g" && prep !== null) prep = null;
    else if (chunk.kind !== "adv" && !(chunk.kind === "conj" && prep !== null)) break;
    to = chunk.end;
  }
  return { objects, to };
}
