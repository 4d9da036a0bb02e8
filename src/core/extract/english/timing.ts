import type { Timing } from "./claim.ts";
import type { Event } from "./events.ts";
import type { Sentence } from "./sentence.ts";
import type { Voice } from "./voice.ts";
import type { Who } from "./who.ts";

/** Which dates of a sentence are not an event's, and whether it is told as something past. */
export function timingOf(
  event: Event,
  voice: Voice,
  companies: readonly string[],
  { events, chunks }: Sentence,
  who: (at: number) => Who,
): Timing {
  const others = events.filter((one) => one !== event && one.group !== null);
  const stretch = (one: Event) => ({ start: one.start, end: Math.max(one.to, one.end) });
  const apart = ({ start, end }: { start: number; end: number }): boolean =>
    event.start < start || event.start >= end;
  const group = event.chain.find((one) => one.group?.finite)?.group ?? event.group;
  return {
    elsewhere: others
      .filter((one) => isOfOther(one, event, companies, who))
      .map(stretch)
      .filter(apart),
    sayings: others
      .filter((one) => isSaying(one, chunks, who))
      .map(stretch)
      .filter(apart),
    // "said that it had given none" is only what "we have given none" becomes.
    retold: group?.perfect === true && group.past && voice.kind === "none",
  };
}

/** "which left in 2019", "closed in 2020", "and Y left in May": dated for itself. */
function isOfOther(
  one: Event,
  event: Event,
  companies: readonly string[],
  who: (at: number) => Who,
): boolean {
  const { group } = one;
  if (one.opener === "rel" && event.opener !== "rel") return true;
  if (group!.form === "n" && !group!.finite && !group!.infinitive && one.chain.length === 0) return true;
  if (one.subject === null || one.classes.has("say")) return false;
  const subject = who(one.subject);
  return subject.kind === "company" && !subject.companies.some((id) => companies.includes(id));
}

/** "the trustees said on Tuesday"; what a court hears is dated by its day. */
function isSaying(one: Event, chunks: Sentence["chunks"], who: (at: number) => Who): boolean {
  if (!one.classes.has("say") || one.subject === null) return false;
  const noun = chunks[one.subject];
  if (noun?.kind === "noun" && /^(?:court|judge|tribunal|magistrate|inquiry|prosecutors?)$/.test(noun.last))
    return false;
  const { kind } = who(one.subject);
  return kind === "other" || kind === "authority";
}
