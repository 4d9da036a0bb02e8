import type { Chunk, VerbGroup } from "./chunks.ts";
import type { Event } from "./events.ts";
import type { Who } from "./who.ts";

/** On whose word a clause stands. */
export interface Voice {
  kind: "company" | "other" | "none";
  companies: readonly string[];
  /** Who, in the text's words, when it is somebody else. */
  by: { start: number; end: number } | null;
  /** Somebody in authority says it. */
  official?: boolean;
  /** The verb above, when it has one: "predicted", "denied". */
  above: Event | null;
}

const none: Voice = { kind: "none", companies: [], by: null, above: null };

// "is owned by" is none, though "owned up to it" is.
const says = (event: Event): boolean =>
  event.group !== null &&
  event.classes.has("say") &&
  !(event.passive && event.group.match.verb.base === "own");

/** Who says what an event tells: by the verb above it, else by an aside ("…, it said") or "according to". */
export function voiceOf(
  event: Event,
  events: readonly Event[],
  chunks: readonly Chunk[],
  who: (at: number) => Who,
): Voice {
  const above = matrixOf(event, events, chunks);
  if (above) {
    const voice = spoken(above, chunks, who);
    if (voice.kind !== "none" || !says(above)) return { ...voice, above };
    return { ...voice, above };
  }
  const aside = events.find(
    (one) =>
      one !== event &&
      says(one) &&
      !/^(?:whether|if)$/.test(one.opener ?? "") &&
      isAside(one, chunks) &&
      one.at !== event.at &&
      governsAside(one, event, chunks),
  );
  if (aside) return { ...spoken(aside, chunks, who), above: null };
  return accordingTo(event, chunks, who) ?? none;
}

/** The verb of whose content an event's clause is: "X said (that) it had …". */
function matrixOf(event: Event, events: readonly Event[], chunks: readonly Chunk[]): Event | null {
  let k = (event.chain.length > 0 ? Math.min(...event.chain.map((one) => one.at), event.at) : event.at) - 1;
  if (event.subject !== null && event.subject < k + 1) k = event.subject - 1;
  let depth = 0;
  let comma = false;
  for (; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "comma") comma = true;
    // ", and X did": a sentence of its own.
    if (chunk.kind === "conj" && chunks[k - 1]?.kind === "comma" && chunks[k + 1]?.kind === "noun")
      return null;
    if (chunk.kind === "stop" && chunk.word !== ":") return null;
    if (chunk.kind === "verb") {
      const found = events.find((one) => one.at === k);
      if (!found) return null;
      // "whether police had written, X did not say": its clause ends at the comma.
      if (comma && /^(?:whether|if|after|when|once|before|because|since|as)$/.test(found.opener ?? ""))
        return null;
      if (found.group && (says(found) || foresees(found.group)) && !isAside(found, chunks)) {
        // "Fearing seizures, it wiped its servers" tells why; it says nothing.
        const beside =
          foresees(found.group) &&
          !found.group.finite &&
          chunks.slice(found.at, event.at).some((one) => one.kind === "comma");
        if (!beside && (found.group.finite || found.chain.length > 0 || found.group.form === "g"))
          return found;
      }
      if (!chunk.finite) continue;
      if (depth++ > 2) return null;
      // The clause before: what that one hangs on, when both are joined.
      if (found.subject !== null && found.subject < k) k = found.subject;
      continue;
    }
    if (chunk.kind === "sub" && /^(?:while|whereas|although|though)$/.test(chunk.word)) return null;
  }
  return null;
}

const foreseeing =
  /^(?:predict|expect|forecast|fear|hope|assume|imagine|suppose|bet|speculate|doubt|wonder|urge|demand|want|wish|worry|propose|recommend|anticipate|call for)\b/;

/** Verbs whose content is thought, feared or wanted. */
export const foresees = (group: VerbGroup): boolean => foreseeing.test(group.match.verb.base);

/** ", it said" and "said a spokesman": the content stands around it and not behind it. */
function isAside(event: Event, chunks: readonly Chunk[]): boolean {
  if (!event.group) return false;
  // ", saying no chats had been supplied": what is said follows.
  if (event.group.form === "g" && !event.group.finite) return false;
  const next = chunks[event.at + 1];
  const subject = event.subject;
  // "…," said a spokesman.
  const previous = chunks[event.at - 1];
  if (previous && (previous.kind === "quote" || isTurned(event, chunks)))
    return next?.kind === "noun" || next === undefined;
  if (subject === null || subject >= event.at) return false;
  const before = chunks[subject - 1];
  const opened = subjectStart(chunks, subject);
  const comma = chunks[opened - 1];
  if (comma && comma.kind !== "comma" && comma.kind !== "quote") return false;
  if (!before || opened === 0) return false;
  return !contentFollows(event, chunks);
}

/** ", said a spokesman": who speaks stands behind; but not in "X, which …, told the paper". */
export function isTurned(event: Event, chunks: readonly Chunk[]): boolean {
  if (chunks[event.at - 1]?.kind !== "comma" || chunks[event.at + 1]?.kind !== "noun") return false;
  if (/^(?:tell|inform|notify|assure|advise|remind)\b/.test(event.group?.match.verb.base ?? "")) return false;
  let k = event.subject;
  if (k === null) return true;
  if (k >= event.at) return true;
  while (chunks[k + 1]?.kind === "prep" && chunks[k + 2]?.kind === "noun") k += 2;
  return chunks[k + 1]?.kind !== "comma" || k + 1 >= event.at - 1;
}

/** Where the group of a subject begins: before "a spokesman for". */
function subjectStart(chunks: readonly Chunk[], subject: number): number {
  let k = subject;
  while (k - 2 >= 0 && chunks[k - 1]?.kind === "prep" && chunks[k - 2]?.kind === "noun") k -= 2;
  return k;
}

function contentFollows(event: Event, chunks: readonly Chunk[]): boolean {
  for (let k = event.at + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === "comma" || chunk.kind === "stop" || chunk.kind === "quote") return false;
    if (chunk.kind === "that") return true;
    if (chunk.kind === "verb" && chunk.finite) return true;
  }
  return false;
}

const governsAside = (aside: Event, event: Event, chunks: readonly Chunk[]): boolean => {
  const [from, to] = [Math.min(aside.at, event.at), Math.max(aside.at, event.at)];
  for (let k = from; k < to; k++) {
    const chunk = chunks[k]!;
    if (chunk.kind === "stop" && /^[;]$/.test(chunk.word)) return false;
  }
  return true;
};

/** Who speaks: the subject of the saying, or the group right behind it. */
function spoken(event: Event, chunks: readonly Chunk[], who: (at: number) => Who): Voice {
  const inverted =
    !(event.group?.form === "g" && !event.group.finite) &&
    (chunks[event.at - 1]?.kind === "quote" || isTurned(event, chunks));
  const at =
    inverted && chunks[event.at + 1]?.kind === "noun"
      ? event.at + 1
      : event.passive && event.objects.some((one) => one.prep === "by")
        ? event.objects.find((one) => one.prep === "by")!.at
        : event.subject;
  if (at === null) return { ...none, above: null };
  const found = who(at);
  const chunk = chunks[at]!;
  if (found.kind === "company") return { kind: "company", companies: found.companies, by: null, above: null };
  if (found.kind === "thing" || found.kind === "nobody" || isPaper(chunk)) return none;
  return {
    kind: "other",
    companies: [],
    by: { start: chunk.start, end: chunk.end },
    official: found.kind === "authority",
    above: null,
  };
}

/** "court papers show", "according to emails": what a reporter has seen is nobody's claim. */
const isPaper = (chunk: Chunk): boolean =>
  chunk.kind === "noun" &&
  /^(?:emails|documents?|papers|records|letters?|filings?|notices?|screenshots?|messages?|data|logs|memos?|minutes|writ|circular)$/.test(
    chunk.last,
  );

/** "according to the company", "by its own account". */
function accordingTo(event: Event, chunks: readonly Chunk[], who: (at: number) => Who): Voice | null {
  for (let k = 0; k + 1 < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (!("word" in chunk) || chunk.word !== "according to") continue;
    const noun = chunks[k + 1];
    if (noun?.kind !== "noun") continue;
    const found = who(k + 1);
    if (found.kind === "company")
      return { kind: "company", companies: found.companies, by: null, above: null };
    if ((found.kind === "other" || found.kind === "authority") && !isPaper(noun))
      return { kind: "other", companies: [], by: { start: noun.start, end: noun.end }, above: null };
  }
  return null;
}
