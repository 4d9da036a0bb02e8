import type { Claim } from "./claim.ts";
import type { NounGroup } from "./chunks.ts";
import type { Made } from "./claimant.ts";
import type { Event } from "./events.ts";
import type { Memory } from "./memory.ts";
import type { Sentence } from "./sentence.ts";
import type { Voice } from "./voice.ts";
import type { Who } from "./who.ts";

/** "did the same", "followed suit": what was said of another just before. */
export function sameAs(
  event: Event,
  who: (at: number) => Who,
  memory: Memory,
  claims: readonly Claim[],
): Made | null {
  if (!event.classes.has("same") || event.subject === null) return null;
  const base = event.group!.match.verb.base;
  const refused = event.group!.negated !== "no" || event.chain.some((one) => one.kinds.has("refuse"));
  if (/^do (?:so|as|what)/.test(base) && (refused || event.chain.length === 0)) {
    const done = doneSo(event, who, memory, refused);
    if (done) return done;
  }
  if (event.chain.length > 0 || refused) return null;
  if (
    /^(?:follow|join|join in|do so|say so|go further|go one further)$/.test(base) &&
    event.objects.some(
      (one) =>
        one.prep === null &&
        !/day|days|week|hours|suit|monday|tuesday|wednesday|thursday|friday|saturday|sunday|list|step|later|morning|evening/.test(
          one.noun.last,
        ),
    )
  )
    return null;
  const subject = who(event.subject);
  if (subject.kind !== "company" || subject.none) return null;
  const so = base === "do so" ? claims.at(-1) : undefined;
  const frame =
    so?.frame ??
    claims.findLast(
      (claim) => isPosition(claim) && !claim.companies.some((id) => subject.companies.includes(id)),
    )?.frame ??
    (memory.said.every((claim) => claim.frame.position === "no-comment")
      ? memory.said[0]?.frame
      : undefined) ??
    memory.act;
  if (!frame) return null;
  if (/^(?:go further|go one further)$/.test(base)) return null;
  return {
    companies: subject.companies,
    act: null,
    none: false,
    how: subject.by,
    frame: { ...frame, rule: "same" },
    negated: "no",
  };
}

const isPosition = ({ frame }: Claim): boolean =>
  frame.position !== "denied" && frame.position !== "no-comment";

/** "has not done so", "refused to do so" after a demand. */
function doneSo(event: Event, who: (at: number) => Who, { demanded }: Memory, refused: boolean): Made | null {
  const subject = who(event.subject!);
  if (demanded === null || subject.kind !== "company") return null;
  return {
    companies: subject.companies,
    act: null,
    none: false,
    how: subject.by,
    frame: {
      matter: demanded,
      position: refused || subject.none ? "refused" : "complied",
      form: "act",
      rule: "did-so",
    },
    negated: "no",
  };
}

/** "Its policy has not changed": what was said of it before. */
export function unchanged(
  event: Event,
  sentence: Sentence,
  who: (at: number) => Who,
  voice: Voice,
  memory: Memory,
  claims: readonly Claim[],
): Made | null {
  if (!event.group || event.subject === null) return null;
  const subject = sentence.chunks[event.subject] as NounGroup;
  if (
    !/^(?:polic(?:y|ies)|positions?|stance|practice|line|approach|answer|pauses?|freeze|suspension|hold|moratorium)$/.test(
      subject.last,
    )
  )
    return null;
  const base = event.group.match.verb.base;
  const words = sentence.line.folded.slice(
    event.start - sentence.line.start,
    event.end - sentence.line.start + 24,
  );
  const same =
    (base === "change" && event.group.negated !== "no") ||
    (/^(?:remain|stay|be|stand|hold|apply|continue)\b/.test(base) &&
      event.group.negated === "no" &&
      /^(?:remains?|stays?|is|are|was|stood|stands?|holds?|held|still|appl|continu)[a-z]*(?: still)? ?(?:unchanged|the same|on\b|in (?:place|force|effect)|as (?:it was|before)|$|[,.]|["”](?:$|[ ,.]))/.test(
        words,
      ));
  if (!same) return null;
  const owner = who(event.subject);
  const companies =
    owner.kind === "company" ? owner.companies : voice.kind === "company" ? voice.companies : [];
  if (companies.length === 0) return null;
  const frame =
    claims.findLast(
      (claim) => claim.companies.includes(companies[0]!) && claim.frame.position !== "no-comment",
    )?.frame ??
    memory.frames.get(companies[0]!) ??
    (/pause|freeze|suspension|hold|moratorium/.test(subject.last)
      ? {
          position: "paused" as const,
          matter: "user-data" as const,
          form: "policy" as const,
          rule: "unchanged",
        }
      : memory.topic === "user-data"
        ? memory.act
        : null);
  if (!frame) return null;
  return {
    companies,
    act: null,
    none: false,
    how: owner.by,
    frame: { ...frame, rule: "unchanged" },
    negated: "no",
  };
}
