import type { Company } from "../src/core/company.ts";
import { firstChineseReading } from "../src/core/extract/chinese/extract-chinese.ts";
import type { ClaimedPosition } from "../src/core/extract/claim.ts";
import { firstEnglishReading } from "../src/core/extract/english/extract-english.ts";
import type { Candidate, Names } from "../src/core/extract/weighed/candidate.ts";
import type { Position } from "../src/core/ledger.ts";
import type { MentionFinder } from "../src/core/mention.ts";
import type { Label, Taught } from "./texts.ts";

/** A company in a sentence, known by where it starts, of a labelled text. */
export interface Example extends Candidate<number> {
  /** What the sentence is labelled with. */
  labels: readonly Label[];
  /** Positions that the text gives the company elsewhere, or that are disputed: neither right nor wrong here. */
  open: ReadonlySet<Position>;
}

/** A labelled text as the second reading begins with it. */
export interface Lesson {
  text: Taught;
  examples: readonly Example[];
  /** What grammar claims, with where the sentence starts. */
  claims: readonly (ClaimedPosition & { sentence: number })[];
}

/** Every company in every sentence of a labelled text, and what grammar claims of it. Names of what is seen go into `names`. */
export function lessonOf(
  text: Taught,
  companies: readonly Company[],
  findMentions: MentionFinder,
  names: Names,
): Lesson {
  const { candidates, claims } = firstReading(text, companies, findMentions, names);
  const whole = `${text.title}\n${text.text}`;
  const examples = candidates.map(({ start, end, ...candidate }): Example => {
    const own = text.observations.filter((label) => label.company === candidate.company);
    const here = own.filter((label) => shownIn(label, whole, start, end));
    const labels = here.filter(({ optional }) => optional !== true);
    const shown = new Set(labels.map(({ position }) => position));
    const open = new Set(own.map(({ position }) => position).filter((position) => !shown.has(position)));
    return { ...candidate, sentence: start, labels, open };
  });
  return { text, examples, claims };
}

function firstReading(
  text: Taught,
  companies: readonly Company[],
  findMentions: MentionFinder,
  names: Names,
) {
  if (text.lang !== "en") {
    const { claims, candidates } = firstChineseReading(text, companies, findMentions, names);
    return {
      claims: claims.map((claim) => ({ ...claim, sentence: claim.sentence.start })),
      candidates: candidates.map(({ sentence: { start, end }, ...one }) => ({ ...one, start, end })),
    };
  }
  const { claims, candidates } = firstEnglishReading(text, companies, findMentions, names);
  return {
    claims: claims.map((claim) => ({ ...claim, sentence: claim.line.start })),
    candidates: candidates.map(({ sentence, ...one }) => ({
      ...one,
      start: sentence.line.start,
      end: sentence.line.end,
    })),
  };
}

/** Whether the words that show a label touch a stretch of the text. */
function shownIn({ evidence, also = [] }: Label, text: string, start: number, end: number): boolean {
  return [evidence, ...also].some((words) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if (at < end && at + words.length > start) return true;
    return false;
  });
}
