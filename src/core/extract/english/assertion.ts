import type { Position } from "../../ledger.ts";
import type { Act } from "./act.ts";
import type { Event } from "./events.ts";
import type { Sentence } from "./sentence.ts";
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
  if (event.opener === "until" || event.opener === "till") return "condition";
  if (isSupposed(event, sentence)) return "supposed";
  const response = position === "no-comment";
  for (const group of [event.group, ...event.chain.map((one) => one.group)]) {
    if (!group || group.modal === null) continue;
    const no = group.negated !== "no" || negated !== "no";
    switch (group.modal) {
      case "will":
      case "'ll":
      case "wo":
      case "shall":
        if (voice.kind === "other" && !response) return "prediction";
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
  if (business.test(words)) return "business";
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

/** "reports that it had closed its office were wrong". */
function isUnsaidReport(event: Event, sentence: Sentence): boolean {
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

const business =
  /\bfor (?:system |server |routine )?(?:maintenance|an upgrade|upgrade)|\bwhen the licen[cs]e|\blicen[cs]e (?:ran out|expired)|\blicensing (?:dispute|deal)|\btyphoon|\bsoftware update|\ba glitch|\btechnical (?:fault|reasons|problem)|\bfor an hour\b|\brefund|\btax\b|\bstock exchange|\bspam\b|\bgdpr\b|\bscam|\bfraudsters|\bdispute over (?:music )?royalties|\bsuspended from trading|\bbecause of a fault|\bunpaid\b|\bnew sign ups\b|\boutage\b|\bcapital rules|\bjob cuts|\brestructuring|\bcost cutting/;
