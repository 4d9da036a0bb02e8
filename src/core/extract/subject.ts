import type { Actor, Memory } from "./actors.ts";
import { stretch } from "./clauses.ts";
import type { Line, Mark } from "./reading.ts";

export interface Subject {
  actor: Actor;
  /** How it was found. */
  by: "before" | "agent" | "owner" | "carried";
}

const nouns = new Set(["pause-noun", "leave-noun", "compliance"]);
const nounWords =
  /^(?:refusal|removal|removals|rejection|resumption|denial|review|assessment|disclosures? of|handover|responses to|replies to)\b/;
const passiveBefore =
  /\b(?:is|are|was|were|been|being|be|get|gets|got|stays?|remains?|kept|already|not yet) (?:\w+ly |also |since |now |all |both |then |later |once |again |temporarily )?$/;

/**
 * Who does what a verb says: the agent after "by", else the nearest actor before the verb that is no object; null when
 * that is nobody of the catalogue.
 */
export function subjectOf(
  line: Line,
  head: Mark,
  actors: readonly Actor[],
  to: number,
  memory: Memory,
): Subject | null {
  const agent = agentOf(line, head, actors, to);
  if (agent) return agent.companies.length > 0 ? { actor: agent, by: "agent" } : null;
  const words = stretch(line, head.start, head.end);
  const before = stretch(line, line.start, head.start);
  if (nouns.has(head.set) || nounWords.test(words)) {
    const owner = actors.findLast(
      (actor) =>
        actor.end <= head.start && actor.owns && head.start - actor.end < 45 && actor.companies.length > 0,
    );
    if (owner) return { actor: owner, by: "owner" };
    if (nouns.has(head.set) && !line.chinese) return null;
  }
  if (!line.chinese && passiveBefore.test(before) && isParticiple(words)) {
    // "our replies to its requests are on hold": the handling is the owner's.
    const owner = actors.find(
      (actor) =>
        actor.owns &&
        !actor.oblique &&
        actor.companies.length > 0 &&
        actor.end <= head.start &&
        !/[,;]/.test(stretch(line, actor.end, head.start)),
    );
    if (owner && handling.has(head.set)) return { actor: owner, by: "owner" };
    if (givings.has(head.set) && /\b(?:nothing|no|none)\b[^,;]*$/.test(before))
      return spokenOf(actors, memory);
    return platformOf(line, head, actors, to);
  }
  const candidates = actors.filter((actor) => actor.end <= head.start);
  if (
    head.set === "receive" &&
    /\b(?:it|us)\b|asked|told|approached|contacted|公司|我们|我哋|它|其|叫|要求|索取|找过|提出|拿到/.test(
      words,
    )
  ) {
    const asked = actors.findLast(
      (actor) =>
        actor.companies.length > 0 &&
        actor.kind !== "voice" &&
        actor.start < head.end + 8 &&
        !(actor.oblique && actor.kind === "name"),
    );
    if (asked) return { actor: asked, by: "before" };
    const later = actors.find((actor) => actor.companies.length > 0);
    return later ? { actor: later, by: "carried" } : null;
  }
  for (let at = candidates.length - 1; at >= 0; at--) {
    const actor = candidates[at]!;
    if (line.chinese && isPassiveAgent(line, actor, head)) return found(actor, "agent");
    if (actor.oblique) continue;
    if (actor.kind === "voice") {
      // "Google's lawyers", Google发言人: its people speak and act for it.
      const owner = candidates[at - 1];
      if (owner && owner.companies.length > 0 && actor.start - owner.end < (line.chinese ? 8 : 24))
        return found(owner, "before");
      continue;
    }
    if (actor.kind === "other" && isOwnPeople(line, actor, candidates[at - 1])) continue;
    if (actor.owns && !line.chinese && ownsAnother(line, actor, head, candidates.slice(at + 1))) continue;
    if (actor.kind === "other" && isInsideObject(line, actor, candidates.slice(0, at))) continue;
    if (strangerBetween(line, actor, head)) return null;
    const further = goesOn(line, head, actor, candidates.slice(0, at), memory);
    if (further) return further;
    return found(actor, "before");
  }
  const mayGoOn = line.chinese && memory.age <= 1 && (answering.has(head.set) || head.set === "receive");
  if (!mayGoOn || /[他她]|自己/.test(line.folded)) return null;
  const someone = actors.some((actor) => actor.end <= head.start && !actor.oblique && actor.kind !== "voice");
  return someone ? null : carried(memory.last);
}

const carried = (companies: readonly string[]): Subject | null =>
  companies.length === 0
    ? null
    : { actor: { start: 0, end: 0, companies, kind: "it", oblique: false, owns: false }, by: "carried" };

const answering = new Set(["obey", "refuse", "answer", "pause", "stop", "no-comment", "restore", "give"]);

/** In Chinese a clause without a subject goes on with the company, past a clause that tells what was demanded of it. */
function goesOn(
  line: Line,
  head: Mark,
  actor: Actor,
  earlier: readonly Actor[],
  memory: Memory,
): Subject | null {
  if (!line.chinese || actor.kind !== "other" || !answering.has(head.set)) return null;
  const gap = stretch(line, actor.end, head.start);
  if (!/[,，]/.test(gap)) return null;
  const company = earlier.findLast((one) => one.companies.length > 0 && !one.oblique);
  if (company) return { actor: company, by: "carried" };
  return memory.age <= 1 &&
    /(?:又称|亦称|并称|重申|强调|表明|表示|指出|同时)/.test(stretch(line, line.start, actor.start))
    ? carried(memory.last)
    : null;
}

function found(actor: Actor, by: Subject["by"]): Subject | null {
  return actor.companies.length > 0 ? { actor, by } : null;
}

const givings = new Set(["give", "obey", "answer"]);
/** "Nothing has been handed over", said by or of the company at hand. */
function spokenOf(actors: readonly Actor[], memory: Memory): Subject | null {
  const named = actors.find((actor) => actor.companies.length > 0);
  if (named) return { actor: { ...named, kind: "we" }, by: "carried" };
  const companies = memory.speaker.length > 0 ? memory.speaker : memory.last;
  return companies.length > 0
    ? { actor: { start: 0, end: 0, companies, kind: "we", oblique: false, owns: false }, by: "carried" }
    : null;
}

const handling = new Set(["pause", "stop", "resume", "review", "over"]);
const isParticiple = (words: string): boolean => /(?:ed|en|wn|ut|zen|ld|ne|nt|off|down)\b/.test(words);

/** "by Google" after the verb, 被谷歌 before it. */
function agentOf(line: Line, head: Mark, actors: readonly Actor[], to: number): Actor | null {
  if (line.chinese) return null;
  for (const actor of actors) {
    if (actor.start < head.end || actor.start > to) continue;
    if (actor.start - head.end > 110) return null;
    if (/\bby (?:the |both )?$/.test(stretch(line, actor.start - 10, actor.start))) {
      const passive =
        passiveBefore.test(stretch(line, line.start, head.start)) ||
        nouns.has(head.set) ||
        nounWords.test(stretch(line, head.start, head.end)) ||
        isParticiple(stretch(line, head.start, head.end));
      return passive ? actor : null;
    }
  }
  return null;
}

/** In a passive without an agent, the platform that it happened on: "was taken off Spotify … the company confirmed". */
function platformOf(line: Line, head: Mark, actors: readonly Actor[], to: number): Subject | null {
  if (head.set !== "remove" && head.set !== "restore") return null;
  const platform = actors.find(
    (actor) =>
      actor.kind === "name" &&
      actor.start >= head.end - 1 &&
      actor.start <= to &&
      /(?:off|from|on|to) (?:the )?$/.test(stretch(line, actor.start - 9, actor.start)),
  );
  if (
    !platform ||
    !/\b(?:the (?:company|platform|service|firm)|it) (?:said|confirmed|admitted)|confirmed/.test(line.folded)
  )
    return null;
  return { actor: platform, by: "agent" };
}

const isPassiveAgent = (line: Line, actor: Actor, head: Mark): boolean =>
  actor.kind !== "other" &&
  /(?:被|遭|获|由|经)$/.test(stretch(line, actor.start - 1, actor.start)) &&
  head.start - actor.end < 16;

/** "its lawyers", "the company's users": people of the company before. */
function isOwnPeople(line: Line, actor: Actor, owner: Actor | undefined): boolean {
  if (!owner || !owner.owns || owner.companies.length === 0) return false;
  return (
    actor.start - owner.end < 14 &&
    /(?:lawyers?|律师|chairman|president|chief|operator|developers?|主席|director)/.test(
      stretch(line, actor.start, actor.end),
    )
  );
}

/** In "Google's rival" or "Apple's users" the company isn't the one that acts, somebody unknown is. */
function ownsAnother(line: Line, actor: Actor, head: Mark, between: readonly Actor[]): boolean {
  return (
    between.some((other) => other.kind === "other" && other.start - actor.end < 20) &&
    head.start > actor.end + 2 &&
    line.folded.length > 0
  );
}

/** In Chinese, an authority between a verb and its 的 belongs to the object: 处理香港警方索取资料的要求. */
function isInsideObject(line: Line, actor: Actor, earlier: readonly Actor[]): boolean {
  if (!line.chinese) return false;
  const owner = earlier.findLast((one) => one.companies.length > 0 && !one.oblique);
  if (!owner) return false;
  const between = stretch(line, owner.end, actor.start);
  const after = stretch(line, actor.end, actor.end + 24);
  if (/[,，;；。:：]/.test(between))
    return /(?:收到|接获|接到|应|按|依|不满|据|因应|遵照|根据|在|回应|面对|获)[^,，。;；]{0,10}$/.test(
      between,
    );
  return (
    /(?:收到|接获|接到|应|按|依|不满|处理|就|因|将|把|对|向|回应|拒绝|暂停|执行|遵从|面对|获|因应|根据|遵照|在|与|评估|研究|检视)/.test(
      between,
    ) || /^(?:的|索取|提出|发出)/.test(after)
  );
}

const lightWord =
  /^(?:the|has|have|had|is|are|was|were|be|been|being|will|would|would|also|then|later|now|not|never|already|both|all|once|again|to|and|or|but|that|which|it|they|said|says|says|temporarily|quietly|briefly|recently|since|still|only|just|instead|soon|first|immediately|reportedly|apparently|subsequently|eventually|finally|duly|did|does|do|itself|themselves|so|far|each|together|simply|likewise|too|long|publicly|officially|promptly|voluntarily|permanently|indefinitely|merely|routinely|repeatedly|consistently|jointly|separately|he|she|we|i|out|who|there|has|always|even|ever|initially|currently|today|yesterday|then|thus|therefore|alone|last|week|month|year|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** A capitalised stranger right before the verb acts instead: "…, EmuBands removed". */
function strangerBetween(line: Line, actor: Actor, head: Mark): boolean {
  if (line.chinese) return false;
  const between = stretch(line, actor.end, head.start).trim();
  if (between === "" || between.length > 140) return false;
  const last = between.split(/\s+/).at(-1)!;
  return (
    /^[a-z][\w'-]*$/.test(last) &&
    !lightWord.test(last) &&
    !/ly$|ing$|ed$|[,.;:]/.test(last) &&
    /[,;] (?:\w+ ){1,3}\w+$/.test(between) &&
    !/\b(?:said|says|saying|that|and|to)\b[^,]*$/.test(between)
  );
}
