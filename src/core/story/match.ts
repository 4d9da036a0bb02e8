import type { Evidence } from "./compare.ts";
import type { Contradiction } from "./contradiction.ts";
import type { StoryRelation } from "./story.ts";

/** How two articles are related. */
export interface Match {
  relation: StoryRelation;
  /** How sure it is: 1 and above for the same event in other words, 2 and above for the same wording. */
  score: number;
  /** In words, to be followed by the other article. */
  why: string;
}

/** What may speak against two articles with the same wording, and against two with other wording. */
const mostAgainstWording = 0.8;
const mostAgainstEvent = 1.2;

const longestUpdateDays = 2;
const longestEventDays = 3;

/** Whether two articles tell the same event; null when they don't, or when it is not sure. */
export function matchStories(evidence: Evidence): Match | null {
  return matchText(evidence) ?? matchEvent(evidence);
}

/** The same wording: a reprint, or another version by the same publisher. */
function matchText(evidence: Evidence): Match | null {
  if (evidence.sameText) return matchSame(evidence);
  if (evidence.acrossLanguages) return null;
  return evidence.samePublisher || evidence.sameUrl ? matchVersion(evidence) : matchReprint(evidence);
}

function matchSame({ brief, gapDays, samePublisher }: Evidence): Match | null {
  // A headline that comes again after days heads a series: "Morning brief".
  if (brief && gapDays > longestUpdateDays) return null;
  return { relation: samePublisher ? "update" : "reprint", score: 4, why: "is the same text as" };
}

/**
 * A publisher's next version keeps the lede, or for some hours the title, or the link. A follow-up has a lede of its
 * own, and the next of a series has the same lede with other figures.
 */
function matchVersion(evidence: Evidence): Match | null {
  const { lede, title, ratio, lost, gapDays, against } = evidence;
  if (gapDays > longestUpdateDays) return null;
  const grown = lede >= 0.8 && title >= 0.8;
  const soon = gapDays <= 0.5;
  // Within hours a tally is corrected; after a day the next one is reported.
  const figures = sum(against, "figure") * (soon ? 1 : 2) + sum(against, "tally") * (soon ? 0.4 : 2);
  const others = sum(against, "party") + (grown ? 0 : sum(against, "turn"));
  if (figures + others >= mostAgainstWording) return null;
  // Updates come within hours: what keeps half the lede a day later is mostly the next turn of events.
  const keptLede = lede >= (soon ? 0.5 : 0.8) && lost <= (lede >= 0.8 ? 0.3 : 0.22);
  const keptTitle = title >= 0.8 && soon && ratio >= 0.25 && lost <= 0.3;
  const keptLink = evidence.sameUrl && ratio >= 0.35;
  if (!keptLede && !keptTitle && !keptLink) return null;
  const kept = Math.max(lede, title);
  return { relation: "update", score: 2 + kept, why: `keeps ${percent(kept)} of the opening or title of` };
}

/** Another publisher's copy keeps the lede, wherever it puts it, or most of the text. */
function matchReprint(evidence: Evidence): Match | null {
  const { lede, quoted, containment, jaccard, lost, against } = evidence;
  const wording = Math.max(lede, Math.min(quoted, containment), (jaccard + containment) / 2);
  if (wording < 0.45 || lost > 0.4 || sum(against) >= mostAgainstWording) return null;
  return { relation: "reprint", score: 2 + wording, why: `shares ${percent(wording)} of its wording with` };
}

interface Bar {
  /** The least likeness, 0 to 1. */
  likeness: number;
  /** The least weight in common, and its least share of what both hold. */
  shared: number;
  ratio: number;
  /** In how many ways the two must agree: who, what was done, what about, which figures. */
  facets: number;
  /** From this likeness on, one way less is enough. */
  veryAlike: number;
}

const withinLanguage: Bar = { likeness: 0.28, shared: 4.5, ratio: 0.19, facets: 2, veryAlike: 0.4 };
/** Across languages only what the lexicon knows is compared: more of it must agree. */
const acrossLanguages: Bar = { likeness: 0.55, shared: 4, ratio: 0.4, facets: 3, veryAlike: 0.65 };

/** The same event in other words. A publisher tells an event once a language: in other words it is another. */
function matchEvent(evidence: Evidence): Match | null {
  if (evidence.samePublisher && !evidence.acrossLanguages) return null;
  const opposed = sum(evidence.against);
  if (evidence.gapDays > longestEventDays || opposed >= mostAgainstEvent) return null;
  const bar = evidence.acrossLanguages ? acrossLanguages : withinLanguage;
  const late = Math.max(0, evidence.gapDays - 1.2) * 0.12;
  const likeness = 0.6 * evidence.ratio + 0.4 * evidence.covered - 0.22 * opposed - late;
  if (likeness < bar.likeness || evidence.shared < bar.shared || evidence.ratio < bar.ratio) return null;
  if (evidence.facets < (likeness >= bar.veryAlike ? bar.facets - 1 : bar.facets)) return null;
  return {
    relation: "same-event",
    score: Math.min(1.99, likeness / bar.likeness),
    why: `shares ${tellItems(evidence.sharedItems)} with`,
  };
}

function tellItems(ids: readonly string[]): string {
  if (ids.length === 0) return "rare words";
  return ids
    .slice(0, 5)
    .map((id) =>
      id
        .slice(2)
        .replace(/^(?:count|sum):/, "")
        .replace(":", " ")
        .replaceAll("-", " "),
    )
    .join(", ");
}

/** Whether so much speaks against it that two articles surely tell different events. */
export function isOpposed(evidence: Evidence): boolean {
  return sum(evidence.against) >= mostAgainstWording;
}

/** Whether a match is one of wording, not only of what is told. */
export function isRetold(match: Match): boolean {
  return match.relation !== "same-event";
}

function sum(against: readonly Contradiction[], kind?: Contradiction["kind"]): number {
  let total = 0;
  for (const item of against) if (kind === undefined || item.kind === kind) total += item.weight;
  return total;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
