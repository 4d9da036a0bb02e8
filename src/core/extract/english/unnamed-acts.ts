import type { Matter } from "../../ledger.ts";
import { actOf } from "./acts.ts";
import type { Chunk, NounGroup } from "./chunks.ts";
import { hasNone, negationOf } from "./claimant.ts";
import type { Event } from "./events.ts";
import type { Line, Mark } from "./page.ts";
import type { Scene } from "./scene.ts";
import type { Sentence } from "./sentence.ts";
import type { Voice } from "./voice.ts";
import type { Who } from "./who.ts";

/** What somebody says that companies do which nobody names. */
export interface UnnamedAct {
  line: Line;
  about: { start: number; end: number };
  by: { start: number; end: number } | null;
  matter: Matter;
  head: Mark;
}

const telling = new Set([
  "gives",
  "removes",
  "freezes",
  "obeys",
  "answers",
  "refuses",
  "keeps",
  "pauses",
  "leaves",
]);

/** "platforms had honoured 96 per cent of her notices", "most were removed, the office said". */
export function unnamedAct(
  event: Event,
  sentence: Sentence,
  before: Sentence | undefined,
  scene: Scene,
  voice: Voice,
  who: (at: number) => Who,
): UnnamedAct | null {
  if (voice.kind !== "other" || !event.group || event.subject === null || sentence.line.isTitle) return null;
  if (event.opener !== null || event.group.modal !== null) return null;
  if (!event.group.finite && (event.chain.length === 0 || event.group.form === "g")) return null;
  if (event.chain.some((one) => /^(?:have|need)$/.test(one.group?.match.verb.base ?? ""))) return null;
  if (!event.chain.every((one) => one.kinds.has("does") || one.kinds.has("refuse") || one.kinds.has("stop")))
    return null;
  const subject = sentence.chunks[event.subject] as NounGroup;
  const found = event.passive
    ? (lastUnnamed(sentence.chunks.slice(0, event.at)) ?? (before ? lastUnnamed(before.chunks) : null))
    : isUnnamed(subject) && who(event.subject).kind !== "company"
      ? subject
      : null;
  if (!found) return null;
  if (
    event.passive &&
    (event.agent !== null ||
      (!/^(?:most|many|all|nearly|almost|about|some|half|\d)/.test(subject.words[0]!) &&
        !/\bper cent\b/.test(scene.subjectWords)))
  )
    return null;
  const act = actOf(event, scene);
  if (!act || !telling.has(act.kind) || act.rule === "handles" || act.rule === "follows-law") return null;
  const said = negationOf(event) !== "no" || hasNone(event, act);
  if (said && !/^(?:gives|removes|freezes|obeys|answers)$/.test(act.kind)) return null;
  return {
    line: sentence.line,
    about: { start: found.start, end: found.end },
    by: voice.by,
    matter: act.matter,
    head: { set: act.kind, start: event.start, end: event.end },
  };
}

const kinds =
  /^(?:platforms?|firms?|companies|providers?|banks?|insurers?|carriers?|operators?|networks?|forums?|hosts?|registrars?|services|apps|sites|lenders|trustees|telecoms)$/;

/** "two telecom companies", "one forum", "a large platform", "platforms": not "the company". */
const isUnnamed = (noun: NounGroup): boolean =>
  noun.companies.length === 0 &&
  noun.owner === null &&
  kinds.test(noun.last) &&
  (noun.last.endsWith("s") || /^(?:a|an|one|another|some)$/.test(noun.words[0]!)) &&
  !/^(?:the|this|that|these|those|both|neither|no)$/.test(noun.words[0]!);

const lastUnnamed = (chunks: readonly Chunk[]): NounGroup | null =>
  (chunks.findLast((chunk) => chunk.kind === "noun" && isUnnamed(chunk)) as NounGroup | undefined) ?? null;
