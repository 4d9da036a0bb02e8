import type { Position } from "../../ledger.ts";
import type { Act } from "./act.ts";
import type { VerbGroup } from "./chunks.ts";
import type { Event } from "./events.ts";
import { isOrdinary } from "./ordinary.ts";
import type { Sentence } from "./sentence.ts";
import { namesHere, namesOther } from "./place.ts";
import { foresees } from "./voice.ts";
import type { Voice } from "./voice.ts";

interface Case {
  event: Event;
  sentence: Sentence;
  voice: Voice;
  position: Position;
  act: Act | null;
  negated: "no" | "not" | "never";
}

const conditions = /^(?:if|unless|lest|whether|supposing|why|how|where)$/;

/** Why an event is not taken as so: asked, supposed, feared, planned, denied; null when it is. */
export function whyNot({ event, sentence, voice, position, act, negated }: Case): string | null {
  const { line } = sentence;
  const words = line.folded;
  const response = position === "no-comment";
  if (/\?["”']?\s*$/.test(words) && !/\?["”'] [a-z]/.test(words)) return "question";
  if (event.opener !== null && conditions.test(event.opener) && position !== "no-comment")
    return event.opener === "where" && event.group?.finite ? null : "condition";
  const after = sentence.chunks.find((chunk) => chunk.start >= Math.max(event.to, event.end));
  if (
    after?.kind === "sub" &&
    after.word === "if" &&
    ["paused", "exited", "resumed", "challenging", "reviewing"].includes(position) &&
    (event.group?.modal ?? event.chain[0]?.group?.modal)
  )
    return "condition";
  if (isPreferred(event, sentence)) return "preferred";
  if (event.opener === "until" || event.opener === "till") return "condition";
  if (act?.rule === "follows-law" && isForeignLaw(event, sentence)) return "another law";
  if (isStillToCome(event, sentence)) return "to come";
  if (isUnsaid(voice.above, sentence) && !response) return "unsaid";
  if (isSupposed(event, sentence)) return "supposed";
  for (const group of [event.group, ...event.chain.map((one) => one.group), purposeOf(event, sentence)]) {
    if (!group || group.modal === null) continue;
    const no = group.negated !== "no" || negated !== "no";
    switch (group.modal) {
      case "will":
      case "'ll":
      case "wo":
      case "shall":
        if (response) break;
        if (voice.kind === "other" || (voice.kind === "none" && guessed(group, sentence)))
          return "prediction";
        break;
      case "would":
      case "'d":
        if (response) break;
        if (voice.kind === "other") return "prediction";
        if (voice.kind !== "company" && !no && !line.isTitle) return "supposed";
        if (/\bwould have\b/.test(words.slice(group.start - line.start, group.end - line.start + 12)))
          return "supposed";
        break;
      case "can":
      case "ca":
        if (response && no) break;
        if (act?.rule === "vanished" || act?.rule === "reappeared" || act?.rule === "unfroze") break;
        return "possible";
      case "could":
        if (response && no) break;
        if (act?.rule === "reappeared" || act?.rule === "vanished" || act?.rule === "unfroze") break;
        return "possible";
      case "must":
        if ((act?.kind === "obeys" || act?.kind === "redirects") && voice.kind === "company") break;
        return "wanted";
      case "be":
        return "possible";
      case "is to":
        if (line.isTitle || voice.kind === "company") break;
        // "its policy is not to answer"
        if (/\b(?:policy|practice|position|line|rule|approach) is (?:not |never )?to\b/.test(words)) break;
        return "planned";
      default:
        return "possible";
    }
  }
  if (voice.above?.group && foresees(voice.above.group)) return "foreseen";
  if (
    voice.above?.group &&
    position !== "denied" &&
    /^(?:deny|dispute|refute|rebut|reject|dismiss)$/.test(voice.above.group.match.verb.base)
  )
    return "denied";
  if (
    /\b(?:(?:is|was)(?:n't| not) (?:true|the case|so)|(?:false|untrue|wrong|a myth)["']? (?:to say )?)(?: that)?\b[^,;]*$/.test(
      words.slice(0, event.start - line.start),
    ) &&
    position !== "denied"
  )
    return "denied";
  if (
    /\bwhat,? (?:if anything,? )?(?:it|they|we) (?:had|has|have|must|need)\b[^,;]*$/.test(
      words.slice(0, event.start - line.start),
    )
  )
    return "asked";
  if (
    /^[^,;.]*,? (?:were|should) (?:it|they|anyone|anybody|somebody|the \w+) (?:to |ask|come|seek|demand|want)/.test(
      words.slice(event.end - line.start),
    )
  )
    return "condition";
  if (isUnsaidReport(event, sentence) && position !== "denied") return "denied report";
  if (
    position === "challenging" &&
    /\b(?:may|might|could|weighing|considering whether|whether to|mulling)\b[^.]{0,30}$/.test(
      words.slice(0, event.start - line.start),
    )
  )
    return "possible";
  if (
    /\b(?:allegedly|reportedly|is said to|are said to|rumou?red|perhaps|possibly|probably|presumably|supposedly)\b/.test(
      words.slice(Math.max(0, event.from - line.start), event.start - line.start),
    ) &&
    !response
  )
    return "hearsay";
  // That no request came is for the company to say.
  const subject = event.subject === null ? undefined : sentence.chunks[event.subject];
  const own = subject?.kind === "noun" && /^(?:we|i|us|nobody|no)$/.test(subject.words[0]!);
  if (position === "denied" && voice.kind === "other" && act?.kind === "receives" && !own) return "hearsay";
  if (corrected.test(words)) return "corrected";
  if (isOrdinary(position, act, sentence)) return "business";
  if (position === "complied" && unasked.test(words)) return "unasked";
  if (
    voice.kind === "other" &&
    !response &&
    event.group &&
    /^(?:b|s|x)$/.test(event.group.form) &&
    event.group.modal === null &&
    position !== "complied" &&
    position !== "refused"
  )
    return "opinion";
  return null;
}

/** "would sooner leave than give": it does neither. */
function isPreferred(event: Event, { line, chunks }: Sentence): boolean {
  if (!/\b(?:rather|sooner|prefer\w*)\b/.test(line.folded)) return false;
  const than = chunks.findIndex((chunk) => chunk.kind === "prep" && chunk.word === "than");
  return than > event.at && event.group !== null && event.group.modal !== null;
}

/** "Had Google complied", "Suppose that", "If it were to": the whole sentence supposes. */
function isSupposed(event: Event, sentence: Sentence): boolean {
  const { folded } = sentence.line;
  if (
    /^["“'\s]*(?:had|should|were) (?:the )?[a-z+]+(?: [a-z]+)? (?:to |be |been |[a-z]+ed\b)/.test(folded) &&
    !/^["“'\s]*had no/.test(folded)
  )
    return true;
  if (/^["“'\s]*(?:suppose|imagine|say that|what if|let's say|assume)\b/.test(folded)) return true;
  const clause = folded.slice(0, event.start - sentence.line.start);
  return (
    /\b(?:if|unless|in case|in the event that|provided that|as long as|on condition that)\b[^,;]*$/.test(
      clause,
    ) && event.opener !== "as"
  );
}

/** What says that a report isn't so. */
export const falsity =
  /\b(?:false|untrue|(?:not|n't) (?:true|correct|so|the case)|wrong|incorrect|inaccurate|baseless|unfounded|groundless|without (?:any )?(?:foundation|basis)|no (?:truth|basis|substance|foundation)|nonsense|rubbish|fiction|fabricat\w+|an? lie|lies|hoax|mistaken|misleading|den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|disput\w*|rebut\w*|refut\w*)\b/;

/** "reports that it had closed its office were wrong". */
export function isUnsaidReport(event: Event, sentence: Sentence): boolean {
  const before = sentence.line.folded.slice(0, event.start - sentence.line.start);
  const { chunks } = sentence;
  for (let k = event.at - 1; k > 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.kind === "stop") break;
    const opens =
      chunk.kind === "that" ||
      (chunk.kind === "verb" && /^(?:say|claim)$/.test(chunk.match.verb.base) && chunk.form === "g");
    if (!opens) continue;
    for (let j = k - 1; j >= Math.max(0, k - 5); j--) {
      const noun = chunks[j]!;
      if (noun.kind === "verb" || noun.kind === "stop") break;
      if (noun.kind === "noun" && noun.companies.length === 0 && rumours.test(noun.last)) return true;
    }
  }
  return /\b(?:contrary to|no truth (?:in|to)|rejected as|dismissed as|denied that|denies that|deny that)\b[^,]*$/.test(
    before,
  );
}

const rumours =
  /^(?:reports?|rumou?rs?|claims?|suggestions?|allegations?|story|stories|hoax|fears?|speculation|accusations?|belief|impression|message|messages|notion|idea)$/;

/** "abides by EU laws", "is subject to mainland law". */
const isForeignLaw = (event: Event, { line }: Sentence): boolean => {
  const inside = line.marks.filter(
    (mark) => mark.start >= event.start && mark.end <= Math.max(event.to, event.end),
  );
  return inside.some(namesOther) && !inside.some(namesHere);
};

/** "can apply to a court to have it lifted": the verb for whose purpose an infinitive stands. */
const purposeOf = (event: Event, { events }: Sentence): VerbGroup | null =>
  event.group?.infinitive && event.chain.length === 0
    ? (events.findLast((one) => one.at < event.at && one.group?.finite && one.to >= event.group!.start - 2)
        ?.group ?? null)
    : null;

/** "before it removes an app", "once it answers", "would sue before it cut it off": what has not happened yet. */
function isStillToCome(event: Event, { line, events }: Sentence): boolean {
  const { group, opener } = event;
  if (!group || !/^(?:before|once|when|whenever)$/.test(opener ?? "")) return false;
  if (line.isTitle || group.modal !== null || group.perfect || group.infinitive) return false;
  if (/^[sb]$/.test(group.form)) return true;
  const main = events.findLast((one) => one.at < event.at && one.group?.finite && one.opener !== opener);
  return /^(?:will|would|'ll|'d|shall|can|could|may|might|must|should)$/.test(main?.group?.modal ?? "");
}

/** "has not announced that", "neither has said that", "has yet to say that": what follows nobody said. */
function isUnsaid(above: Event | null, { chunks }: Sentence): boolean {
  if (!above?.group) return false;
  if (above.group.negated !== "no") return true;
  // "deleted a sentence that said": it says so no more.
  const verb = above.opener === "rel" && above.subject !== null ? chunks[above.subject - 1] : undefined;
  if (
    verb?.kind === "verb" &&
    /^(?:delete|remove|drop|cut|strike|scrap|erase|withdraw|retract)\b/.test(verb.match.verb.base)
  )
    return true;
  if (above.chain.some((one) => one.kinds.has("fail") || one.kinds.has("refuse") || one.kinds.has("plan")))
    return true;
  const subject = above.subject === null ? undefined : chunks[above.subject];
  return subject?.kind === "noun" && /^(?:neither|no|none|nobody)$/.test(subject.words[0]!);
}

/** "They'll comply, mostly", "will give in sooner or later": a writer's guess. */
const guessed = (group: VerbGroup, { line }: Sentence): boolean =>
  group.modal === "'ll" ||
  /\b(?:mostly|sooner or later|eventually|in the end|one day|surely|no doubt|doubtless|inevitably|always does|always do|in time|some day|before long|likely|most likely|next time)\b/.test(
    line.folded,
  );

/** "An earlier version of this article said", "we wrongly reported". */
const corrected =
  /\b(?:earlier|previous|original|first) version of (?:this|the|our) (?:article|story|report|post|piece)\b|\b(?:wrongly|mistakenly|incorrectly|erroneously|falsely) (?:said|stated|reported|wrote|claimed|suggested|implied)\b/;

/** Whoever removed it says that nobody had asked. */
const unasked =
  /\bwithout (?:being|having been) (?:asked|told|ordered|requested|prompted)|\bof (?:its|their|our) own accord|\bon (?:its|their|our) own initiative|\bat (?:its|their|our) own initiative|\bunprompted\b|\bunasked\b/;
