import type { Act } from "./act.ts";
import type { NounGroup } from "./chunks.ts";
import type { Made } from "./claimant.ts";
import type { Event } from "./events.ts";
import type { Memory } from "./memory.ts";
import { counted } from "./outcomes.ts";
import type { Sentence } from "./sentence.ts";
import type { Voice } from "./voice.ts";
import { ownerOf } from "./who.ts";
import type { Who } from "./who.ts";

/** The company that a group names, or whose it is by name: "Google search". */
const byName = (noun: NounGroup): readonly string[] =>
  noun.companies.length > 0 ? noun.companies : (noun.owner?.companies ?? []);

/** A court's requests are met by judges. */
const isInCourt = (chunks: Sentence["chunks"]): boolean =>
  chunks.some(
    (chunk) =>
      chunk.kind === "noun" && /^(?:court|judge|magistrate|tribunal|bail|hearing|judges)$/.test(chunk.last),
  );

/** The company behind a thing that something is done to: its owner, who says so, or who was spoken of. */
export function implied(
  event: Event,
  act: Act,
  none: boolean,
  who: (at: number) => Who,
  voice: Voice,
  memory: Memory,
  chunks: Sentence["chunks"],
): Made | null {
  const noun = event.subject === null ? null : (chunks[event.subject] as NounGroup);
  const tail = /^(?:on|in|from|off|at)$/.test(event.group?.match.verb.rest.at(-1) ?? "");
  const beside = event.objects.find(
    (one) =>
      (/^(?:on|from|off|at|in|of)$/.test(one.prep ?? "") || (tail && one.prep === null)) &&
      byName(one.noun).length > 0,
  );
  if (beside) return { companies: byName(beside.noun), act, none, how: "name" };
  if (noun) {
    const comma = chunks[event.subject! + 1]?.kind === "comma" ? 1 : 0;
    const next = chunks[event.subject! + 1 + comma];
    const inside = chunks[event.subject! + 2 + comma];
    if (
      next?.kind === "prep" &&
      (/^(?:on|at|of|in|from|by|with)$/.test(next.word) ||
        (act.rule === "turned-away" && next.word === "to")) &&
      inside?.kind === "noun" &&
      inside.companies.length > 0 &&
      inside.start < event.start
    )
      return { companies: inside.companies, act, none, how: "name" };
  }
  if (noun && act.kind === "comments") {
    // "two emails to its press office went without a reply".
    const at = chunks.findIndex(
      (chunk, k) => k > event.subject! && k < event.at && chunk.kind === "prep" && chunk.word === "to",
    );
    const inside = at > 0 ? chunks[at + 1] : undefined;
    if (inside?.kind === "noun") {
      const asked = inside.companies.length > 0 ? inside.companies : ownerOf(inside, memory.known);
      if (asked.length > 0) return { companies: asked, act, none, how: "owner" };
    }
  }
  const owner =
    noun && !/^(?:his|her|my)$/.test(noun.owner?.word ?? "")
      ? ownerOf(noun, {
          ...memory.known,
          speaker: voice.kind === "company" ? voice.companies : memory.known.speaker,
        })
      : [];
  if (owner.length > 0) return { companies: owner, act, none, how: "owner" };
  const from = event.objects.find((one) => one.prep === "from" && who(one.at).kind === "company");
  if (from && act.rule === "no-answer") return { companies: who(from.at).companies, act, none, how: "voice" };
  if (voice.kind === "company") return { companies: voice.companies, act, none, how: "voice" };
  if (voice.kind === "other") return null;
  // "One app was taken out at the government's request", where only one company is spoken of.
  if (
    event.passive &&
    act.kind === "removes" &&
    !none &&
    memory.known.named.length === 1 &&
    memory.known.last[0] === memory.known.named[0] &&
    event.objects.some(
      (one) =>
        /^(?:on|at|after|under|following|at the request of|in response to)$/.test(one.prep ?? "") &&
        (one.noun.head.has("request") || one.noun.head.has("removal-request")),
    )
  )
    return { companies: memory.known.last, act, none, how: "it" };
  // "For Google, requests have to come through": of whom the sentence is.
  const [head, first, comma] = chunks;
  if (
    head?.kind === "prep" &&
    /^(?:for|at|with)$/.test(head.word) &&
    first?.kind === "noun" &&
    first.companies.length > 0 &&
    comma?.kind === "comma"
  )
    return { companies: first.companies, act, none, how: "name" };
  // "The request sat with Tuta before being declined": the one company that the sentence names.
  if (
    event.passive &&
    (act.kind === "refuses" || act.kind === "obeys") &&
    noun &&
    [...noun.classes].some((name) => name.endsWith("request"))
  ) {
    const alone = [...new Set(chunks.flatMap((chunk) => (chunk.kind === "noun" ? chunk.companies : [])))];
    if (alone.length === 1) return { companies: alone, act, none, how: "name" };
  }
  // "Any request that reaches us is turned away."
  const ours = chunks.some((chunk) => chunk.kind === "noun" && /^(?:we|us|our)$/.test(chunk.words[0]!));
  if (
    ours &&
    memory.known.speaker.length === 1 &&
    noun &&
    [...noun.classes].some((name) => name.endsWith("request"))
  )
    return { companies: memory.known.speaker, act, none, how: "we" };
  // "Four were answered with some data": of the requests to the one that it is about.
  if (
    act.rule === "led-to" ||
    ((event.passive || /^(?:be|sit|lie|gather)\b/.test(event.group?.match.verb.base ?? "")) &&
      ["obeys", "answers", "refuses", "pauses"].includes(act.kind) &&
      noun &&
      (counted.test(noun.words.join(" ")) || noun.head.has("request")) &&
      (act.kind !== "pauses" || /(?:request|demand|order|notice|letter|application)s?$/.test(noun.last)) &&
      noun.owner === null)
  ) {
    const alone = [...new Set(chunks.flatMap((chunk) => (chunk.kind === "noun" ? byName(chunk) : [])))];
    if (alone.length === 1) return { companies: alone, act, none, how: "name" };
    if (alone.length === 0 && memory.known.last.length === 1 && !isInCourt(chunks))
      return { companies: memory.known.last, act, none, how: "it" };
  }
  if (act.kind === "pauses") {
    // "Google's line had been that such requests were paused".
    const before = chunks.findLast(
      (chunk) => chunk.kind === "noun" && chunk.end <= event.start && byName(chunk).length > 0,
    );
    if (before) return { companies: byName(before as NounGroup), act, none, how: "owner" };
  }
  if (
    memory.known.last.length === 1 &&
    (event.classes.has("reappear") || event.classes.has("vanish") || event.passive) &&
    memory.act !== null &&
    memory.act.matter === act.matter &&
    act.kind !== "gives"
  )
    return { companies: memory.known.last, act, none, how: "it" };
  return null;
}
