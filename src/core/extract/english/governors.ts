import type { Chunk, NounGroup, VerbGroup } from "./chunks.ts";
import { isNounGroup, isVerbGroup } from "./events.ts";
import type { Event, Governor } from "./events.ts";

/** The verb that this one hangs on, with "to" or as a gerund; null when it stands by itself. */
export function governorOf(
  chunks: readonly Chunk[],
  at: number,
  group: VerbGroup,
  before: readonly Event[],
): { governor: Governor; event: Event; object: number | null } | null {
  const gerund = group.form === "g" && !group.finite;
  const plain =
    group.form === "b" &&
    !group.infinitive &&
    !group.modal &&
    /^(?:let|help|make|see|watch|have)$/.test(baseBefore(chunks, at));
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
      if (first && first.at === lastVerb(chunks, k))
        return first.chain[0]
          ? { governor: first.chain[0], event: { ...first, chain: first.chain.slice(1) }, object: null }
          : null;
      return null;
    } else if (isNounGroup(chunk) && object === null) {
      object = k;
      k--;
      if (chunks[k]?.kind === "prep" && !isVerbGroup(chunks[k - 1])) {
        // "an option of", "pressure on X to": the noun before is what it hangs on.
        const noun = chunks[k - 1];
        if (isNounGroup(noun)) {
          if (isNounGovernor(noun) && group.infinitive && !isNounGovernor(chunk))
            return nounGovernor(chunks, k - 1, noun, before);
          k -= 1;
          object = null;
          continue;
        }
      } else if (chunks[k]?.kind === "prep") k--;
      if (
        isNounGovernor(chunk) &&
        (group.infinitive ||
          preposition === "of" ||
          preposition === "to" ||
          preposition === "about" ||
          preposition === "for" ||
          (preposition === "on" && /^(?:pause|suspension|halt|freeze|moratorium|hold)$/.test(chunk.last)))
      )
        return nounGovernor(chunks, object, chunk, before);
    } else break;
  }
  const above = chunks[k];
  if (!isVerbGroup(above)) return null;
  const event = before.find((one) => one.at === k);
  if (!event) return null;
  const under = (kinds: Iterable<string>, of = object) => ({
    governor: { kinds: new Set(kinds), negated: above.negated, modal: above.modal, group: above, at: k },
    event,
    object: of,
  });
  if (
    gerund &&
    preposition !== null &&
    !/^(?:from|about|of|to|on|off|for|against|in|with|at)$/.test(preposition)
  )
    return null;
  if (gerund && preposition === null && object !== null) return null;
  // "has nothing to hand over".
  const first =
    object !== null &&
    /^(?:be|become)$/.test(above.match.verb.base) &&
    /\b(?:first|latest|second|third|fourth|only|last|next|newest|among)\b/.test(
      (chunks[object] as NounGroup).words.join(" "),
    );
  if (first && group.infinitive) return under(["does"]);
  const empty =
    object !== null &&
    above.match.verb.base.startsWith("have") &&
    /^(?:nothing|none|no)$/.test((chunks[object] as NounGroup).words[0]!);
  const hearsay =
    group.perfect &&
    /^be (?:said|reported|alleged|believed|understood|thought|known|rumou?red)$/.test(above.match.verb.base);
  const kinds = empty ? new Set(["nothing"]) : hearsay ? new Set(["hearsay"]) : governsOf(above);
  if (
    gerund &&
    preposition === "against" &&
    /^(?:decide|opt|vote|choose|come out|argue|advise)$/.test(above.match.verb.base)
  )
    return under(["refuse"]);
  if (gerund && preposition !== null && kinds.size === 0) return null;
  // "a letter led X to hide it", "failed to persuade X to": what it was made to do, it did.
  if (object !== null && making.test(above.match.verb.base) && isDone(above, event)) return under(["made"]);
  if (object !== null && plain && above.match.verb.base === "have") return under(["demand"]);
  // "has told staff to stop": its own people are the company.
  if (object !== null && kinds.has("demand") && companyStaff.test((chunks[object] as NounGroup).last))
    return under(["does"], null);
  // "its lawyers have been asked to look at it": by the company itself.
  const own =
    /^be (?:asked|told|instructed|tasked|ordered|directed)$/.test(above.match.verb.base) &&
    event.subject !== null &&
    companyStaff.test((chunks[event.subject] as NounGroup).last) &&
    (chunks[event.subject] as NounGroup).owner !== null;
  if (own) return under(["does"], null);
  if (group.infinitive && kinds.size === 0 && object !== null) return null;
  return under(withObject(kinds, object !== null));
}

/** What a verb says of one below it: as the tables have it, else by what it means. */
export function governsOf({ match }: VerbGroup): ReadonlySet<string> {
  const { governs, classes } = match.verb;
  if (governs.size > 0) return governs;
  for (const [name, kind] of [
    ["pause", "stop"],
    ["refuse", "refuse"],
    ["resume", "resume"],
  ] as const)
    if (classes.has(name)) return new Set([kind]);
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
    if (isVerbGroup(chunk)) return chunk.match.verb.base;
    if (!isNounGroup(chunk)) return "";
  }
  return "";
}

export function lastVerb(chunks: readonly Chunk[], from: number): number {
  for (let k = from; k >= 0; k--) if (isVerbGroup(chunks[k])) return k;
  return -1;
}

const making = /^(?:lead|prompt|cause|force|compel|persuade|convince|pressure|bully|coerce|get|push)$/;

/** In the past and so, or tried in vain. */
const isDone = (group: VerbGroup, event: Event): boolean =>
  group.modal === null &&
  ((group.infinitive && event.chain[0]?.kinds.has("fail") === true) ||
    (group.finite && !group.passive && (group.form === "d" || group.perfect)));

const companyStaff =
  /^(?:staff|employees|moderators|team|teams|engineers|lawyers|managers|workers|counsel|advisers|consultants)$/;

const nounKinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:pause|suspension|halt|freeze|moratorium|hold)$/, "stop"],
  [/^(?:resumption|return)$/, "resume"],
  [
    /^(?:decision|move|step|choice|agreement|willingness|commitment|promise|pledge|vow|policy|practice|start)s?$/,
    "does",
  ],
  [/^(?:refusal|failure|reluctance|unwillingness)$/, "refuse"],
  [
    /^(?:plan|option|threat|intention|idea|prospect|possibility|talk|talks|proposal|chance|risk|power|powers|right|attempt|bid|effort|way|ways|duty|obligation|need|call|calls|demand|demands|request|requests|order|orders|pressure|deadline|reason|suspicion|accusation|accusations|charge|hope|question|ability|permission|time|law|tool|incentive|temptation|consequences?|cost|means|notice|letter|instruction|instructions|direction|directive|warrant|ultimatum|petition|appeal)s?$/,
    "plan",
  ],
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
    governor: {
      kinds: new Set([kind]),
      negated: kind === "does" && noun.words[0] === "no" ? "not" : "no",
      modal: null,
      group: null,
      at,
    },
    event: {
      at,
      group: null,
      nominal: noun,
      start: noun.start,
      end: noun.end,
      classes: new Set(),
      chain:
        verb && verb.at >= at - 2 && verb.group
          ? [
              {
                kinds: verb.group.match.verb.governs.size ? verb.group.match.verb.governs : new Set(["does"]),
                negated: verb.group.negated,
                modal: verb.group.modal,
                group: verb.group,
                at: verb.at,
              },
            ]
          : [],
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
export function controllerOf(
  { governor, event, object }: { governor: Governor; event: Event; object: number | null },
  chunks: readonly Chunk[],
  at: number,
): number | null {
  if (object === null || !governor.group) return event.subject;
  const { kinds } = governor;
  if (kinds.has("demand") || kinds.has("accuse") || kinds.has("made"))
    return event.passive ? event.subject : object;
  const verb = chunks[at] as VerbGroup;
  // "has the right to", "took steps to" against "lets the police read".
  return verb.infinitive && kinds.has("does") ? event.subject : event.subject;
}
