import type { Line } from "./page.ts";
import { chunksOf } from "./chunks.ts";
import type { Chunk, NounGroup } from "./chunks.ts";
import { eventsOf } from "./events.ts";
import type { Event } from "./events.ts";
import { whoIs } from "./who.ts";
import type { Catalogue, Known, Who } from "./who.ts";

/** An English sentence read: its groups, what is done in it, and what is quoted. */
export interface Sentence {
  line: Line;
  chunks: readonly Chunk[];
  events: readonly Event[];
  /** Classes of all its nouns. */
  classes: ReadonlySet<string>;
  /** Stretches in quotation marks. */
  quoted: readonly { start: number; end: number }[];
  /** A quotation goes on from the sentence before, or into the next. */
  open: { before: boolean; after: boolean };
}

/** Reads sentences, in order. */
export function readSentences(lines: readonly Line[], text: string): Sentence[] {
  let open = false;
  return lines.map((found, i) => {
    const line = asStatement(found);
    const chunks = chunksOf(line);
    const events = eventsOf(chunks);
    const classes = new Set<string>();
    for (const chunk of chunks)
      if (chunk.kind === "noun") for (const name of chunk.classes) classes.add(name);
    const before = lines[i - 1];
    if (before && (before.isTitle || /\n\s*$/.test(text.slice(before.start, line.start)))) open = false;
    const opened = open;
    const quoted: { start: number; end: number }[] = [];
    let from = open ? line.start : -1;
    for (const mark of line.folded.matchAll(/"|(?<![\w.,])'(?=\w)|(?<=[,.!?])'(?!\w)/g)) {
      const at = line.start + mark.index;
      if (from === -1) from = at + 1;
      else {
        quoted.push({ start: from, end: at });
        from = -1;
      }
    }
    if (from !== -1) quoted.push({ start: from, end: line.end });
    open = from !== -1;
    return { line, chunks, events, classes, quoted, open: { before: opened, after: open } };
  });
}

const question =
  /^(["'(\s]*(?:(?:q|question) ?[:.—–] ?)?(?:so,? |and |but |then |ok,? )?)(has|have|had|did|does|do|will|would|is|are|was|were|can|could) (it|they|you|the (?:company|firm|platform|bank|app|service|site))? ?/;

/** "Has Zoom given data?" as "Zoom has given data", which is as long, so that it is read like any clause. */
function asStatement(line: Line): Line {
  if (!/\?["')\s]*$/.test(line.folded)) return line;
  const found = question.exec(line.folded);
  if (!found) return line;
  const [, opening, auxiliary, pronoun] = found;
  const start = opening!.length + auxiliary!.length + 1;
  const named = line.namings[0];
  const end = pronoun
    ? start + pronoun.length
    : named?.start === line.start + start
      ? named.end - line.start
      : null;
  if (end === null) return line;
  const { folded } = line;
  return {
    ...line,
    folded: `${opening}${folded.slice(start, end)} ${auxiliary}${folded.slice(end)}`,
    namings: pronoun
      ? line.namings
      : [
          { ...named!, start: named!.start - auxiliary!.length - 1, end: named!.end - auxiliary!.length - 1 },
          ...line.namings.slice(1),
        ],
  };
}

export const inQuotes = (sentence: Sentence, at: number): boolean =>
  sentence.quoted.some(({ start, end }) => start <= at && at < end);

/** Tells who the groups of a sentence are, each by what stands before it. */
export function resolver(
  sentence: Sentence,
  known: Known,
  catalogue: Catalogue,
  speaker: readonly string[],
): (at: number) => Who {
  const { chunks, events } = sentence;
  const subjects = new Set(events.filter((event) => !isInside(event, chunks)).map((event) => event.subject));
  const done: Who[] = [];
  let so: Known = { ...known, speaker, asking: /\?["')\s]*$/.test(sentence.line.folded) };
  return (at) => {
    for (let k = done.length; k <= at; k++) {
      const chunk = chunks[k];
      const found: Who =
        chunk?.kind === "noun"
          ? whoIs(chunk, chunks.slice(k + 1, k + 6), so, catalogue)
          : { kind: "nobody", companies: [], by: null, none: false };
      done.push(found);
      if (chunk?.kind === "noun") so = learn(so, found, subjects.has(k), chunks, k, events);
    }
    return done[at]!;
  };
}

/** Its subject is not one that the text goes on about: "what the authority requires", "whose unit opened". */
const isInside = (event: Event, chunks: readonly Chunk[]): boolean => {
  const subject = event.subject === null ? undefined : chunks[event.subject];
  const before = event.subject === null ? undefined : chunks[event.subject - 1];
  return (
    (subject?.kind === "noun" && /^(?:what|whatever|whose)$/.test(subject.words[0]!)) ||
    (before?.kind === "rel" && before.word === "whose")
  );
};

const bodies =
  /^(?:government|bureau|department|party|court|commission|group|union|church|council|office|coalition|authority|association|paper|newspaper|agency|watchdog|chamber|tribunal|committee|ministry|panel|law|force|bookshop|shop|school|university|college|club|museum|theatre|cinema|institute|alliance|federation|league)$/;

const manyOthers =
  /^(?:police|authorities|officials|officers|people|activists|users|lawyers|lawmakers|legislators|researchers|experts|analysts|campaigners|groups|judges|makers|customers|journalists|reporters|courts|members|volunteers|developers|residents|protesters|critics|senators|detectives|investigators|prosecutors|organisers|organizers|subscribers|academics|editors|providers|companies|firms|platforms|services|businesses|banks|operators|carriers|apps|giants|multinationals|sites|agencies|rivals|competitors|hosts|lenders|brands|families|exiles|detectives|ministers|bankers|executives|artists|labels|distributors|publishers|donors|employees|students|organisers|nurses|shops)$/;

/** Somebody else as a subject: the next "it" or "they" is not a company. */
export function othersWith(others: Known["others"], noun: NounGroup): Known["others"] {
  if (bodies.test(noun.last)) return { ...others, one: true };
  return manyOthers.test(noun.last) || unnamedSeveral(noun) ? { ...others, several: true } : others;
}

/** "Some providers", "the carriers": companies that nobody names. */
const unnamedSeveral = (noun: NounGroup): boolean =>
  noun.last.endsWith("s") &&
  noun.companies.length === 0 &&
  /^(?:some|several|many|most|other|few|certain|smaller|larger|big|foreign|local|such)$/.test(
    noun.words[0]!,
  ) &&
  (noun.head.has("unnamed") || noun.head.has("company"));

/** What a group tells about whom the next "it" means: the subject that came last. */
function learn(
  known: Known,
  found: Who,
  subject: boolean,
  chunks: readonly Chunk[],
  at: number,
  events: readonly Event[],
): Known {
  const noun = chunks[at] as NounGroup;
  if (found.kind === "company" && found.by === "name") {
    const oblique = (chunks[at - 1]?.kind === "prep" && !subject) || chunks[at - 1]?.kind === "rel";
    const named = [...known.named.filter((id) => !found.companies.includes(id)), ...found.companies];
    const group = found.companies.length > 1 ? found.companies : known.group;
    const first = !events.some((event) => event.subject !== null && event.subject < at);
    if ((subject && !oblique) || (!oblique && first))
      return {
        ...known,
        last: found.companies,
        named,
        group,
        others: { one: false, several: found.companies.length > 1 ? false : known.others.several },
      };
    return { ...known, named, group };
  }
  if (found.kind === "company" && found.by === "voice" && noun.head.size === 0 && noun.classes.has("voice"))
    known = { ...known, people: new Map([...known.people, [noun.last, found.companies]]) };
  // "A press officer said she": whoever speaks for it.
  if (subject && !/^(?:he|she|who)$/.test(noun.last)) {
    if (found.kind === "company" && found.by === "voice") known = { ...known, person: found.companies };
    else if (found.kind === "other" && known.person.length > 0 && noun.head.size > 0)
      known = { ...known, person: [] };
  }
  if (found.kind === "company" && subject && found.by !== "it" && found.by !== "we")
    return { ...known, last: found.companies, others: { one: false, several: false } };
  if (
    subject &&
    (found.kind === "authority" || found.kind === "other") &&
    !/^(?:he|she|who|you|i)$/.test(noun.last)
  ) {
    return { ...known, others: othersWith(known.others, noun) };
  }
  // "Microsoft's case shows": the next "it" is Microsoft.
  if (found.kind === "thing" && subject && noun.owner && noun.owner.companies.length > 0)
    return { ...known, last: noun.owner.companies };
  return known;
}
