import type { Basis } from "../../ledger.ts";
import type { Event } from "./events.ts";
import type { Sentence } from "./sentence.ts";
import type { Voice } from "./voice.ts";
import type { Who } from "./who.ts";

/** What follows a clause with "until", "while" or "unless". */
export function laterWords(sentence: Sentence, event: Event): string {
  const next = sentence.chunks.find((chunk) => chunk.start >= Math.max(event.to, event.end));
  return next?.kind === "sub" ? ` ${sentence.line.folded.slice(next.start - sentence.line.start)}` : "";
}

/** Present or future tense: what it does in general. */
export function isHabit(event: Event, title: boolean): boolean {
  if (event.chain[0]?.kinds.has("promise")) return true;
  const group = event.chain.find((one) => one.group?.finite)?.group ?? event.group;
  if (!group) return false;
  if (group.modal !== null) return /^(?:will|'ll|would|'d|wo|shall|can|ca|must)$/.test(group.modal);
  // "has been declining such letters".
  if (group.perfect && group.form === "g" && !group.past) return true;
  if (group.perfect || group.past) return false;
  if (title) return false;
  return (
    group.form === "s" ||
    group.form === "b" ||
    (group.form === "g" && group.finite && false) ||
    group.form === "x"
  );
}

const counts =
  /\b\d[\d,]* (?:out )?of (?:the |its |their )?\d|\b\d[\d,]* (?:[\w-]+ ){0,4}(?:requests|demands|orders|notices)\b|\b(?:restrict|remov|block|delist|withh|hid)\w* (?:access to )?\d[\d,]* /;

export function basisOf(
  position: string,
  voice: Voice,
  companies: readonly string[],
  own: readonly string[],
  how: Who["by"],
  event: Event,
  sentence: Sentence,
  who: (at: number) => Who,
): { basis: Basis; by: string | null } {
  if (position === "no-comment") {
    const declined =
      event.chain.some((one) => one.kinds.has("refuse")) ||
      (/^(?:would|will|wo|can|could|ca)$/.test(event.group?.modal ?? "") &&
        !/^(?:be reached|be available|be reachable)/.test(event.group?.match.verb.base ?? "")) ||
      /^(?:declin|refus|have no|has no|had no|offer)/.test(
        sentence.line.folded.slice(event.start - sentence.line.start),
      ) ||
      (voice.kind === "company" &&
        !/^(?:answer|reply|respond|give|be reached)/.test(event.group?.match.verb.base ?? ""));
    return { basis: declined ? "company-statement" : "reported", by: null };
  }
  if (position === "denied" || how === "we" || how === "voice")
    return { basis: "company-statement", by: null };
  if (voice.kind === "company") return { basis: "company-statement", by: null };
  if (event.chain.some((one) => one.kinds.has("hearsay"))) return { basis: "allegation", by: null };
  // "…, engineers said, after HKBN had done so": known, whoever says the rest.
  if (voice.kind === "other" && /^(?:after|since|when)$/.test(event.opener ?? ""))
    return { basis: "reported", by: null };
  if (sayingSo(event, companies, sentence, who)) return { basis: "company-statement", by: null };
  if (voice.kind === "other")
    return {
      basis: "allegation",
      by: voice.by
        ? sentence.line.text.slice(voice.by.start - sentence.line.start, voice.by.end - sentence.line.start)
        : null,
    };
  if (own.some((company) => companies.includes(company))) return { basis: "company-statement", by: null };
  // So many of so many requests: that is told by its own report.
  if ((position === "complied" || position === "refused") && counts.test(sentence.line.folded))
    return { basis: "company-statement", by: null };
  return { basis: "reported", by: null };
}

/** "…, saying that", "it told users the same": its own words stand beside. */
function sayingSo(
  event: Event,
  companies: readonly string[],
  { events }: Sentence,
  who: (at: number) => Who,
): boolean {
  if (
    event.group &&
    event.classes.has("same") &&
    /^(?:tell|say|put out|issue|give)\b/.test(event.group.match.verb.base)
  )
    return true;
  return events.some(
    (one) =>
      one.at > event.at &&
      one.group?.form === "g" &&
      !one.group.finite &&
      one.chain.length === 0 &&
      one.classes.has("say") &&
      one.group.match.verb.base !== "cite" &&
      one.subject !== null &&
      who(one.subject).companies.some((id) => companies.includes(id)),
  );
}

/** "would sooner leave than give": what stands behind "than" is rejected; in another comparison it tells nothing. */
export function isThanVerb({ group, at }: Event, chunks: Sentence["chunks"]): "no" | "rejected" | "other" {
  const than = chunks[at - 1];
  if (than?.kind !== "prep" || !/(?:^| )than$/.test(than.word) || group?.form !== "b") return "no";
  return chunks.some((chunk) => "word" in chunk && /^(?:rather|sooner|rather than)$/.test(chunk.word)) ||
    chunks.some((chunk) => chunk.kind === "verb" && chunk.modal === "would") ||
    chunks.some((chunk) => chunk.kind === "verb" && chunk.match.verb.base === "prefer")
    ? "rejected"
    : "other";
}
