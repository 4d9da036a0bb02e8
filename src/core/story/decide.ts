import { gatherEvidence, type Evidence } from "./compare.ts";
import { isOpposed, isRetold, matchStories, type Match } from "./match.ts";
import { readStory, type ReadStory } from "./read.ts";
import type { StoryArticle, StoryDecision, StoryFeatures } from "./story.ts";

const dayMs = 86_400_000;

/** How far apart in published time articles may lie to be looked at as the same event. */
export const storyWindowMs = 7 * dayMs;

/** What the candidates of one story say about the article. */
interface StoryVote {
  storyId: number;
  best: { articleId: number; read: ReadStory; match: Match } | null;
  /** How many tell the same event, and how many another. */
  matching: number;
  opposed: number;
  compared: number;
  /** The same publisher has told this story already, in other words: then this article tells another. */
  toldByPublisher: boolean;
}

/**
 * Which story an article joins, if any: the one with the best match, unless more of its articles tell another event. An
 * article that matches two stories merges them only when their best matches agree with each other as well. Pure, and
 * independent of the candidates' order.
 */
export function decideStory(
  article: { publishedAt: number; features: StoryFeatures },
  candidates: readonly StoryArticle[],
): StoryDecision {
  const own = readStory(article.publishedAt, article.features);
  if (own === null) return { kind: "new" };
  const accepted = [...voteByStory(own, candidates).values()].filter(isAccepted).sort(bestFirst);
  const first = accepted[0];
  if (first === undefined) return { kind: "new" };
  return {
    kind: "join",
    storyId: first.storyId,
    relation: first.best.match.relation,
    merge: accepted
      .slice(1)
      .filter((other) => agree(first.best, other.best))
      .map(({ storyId }) => storyId),
    why: `${first.best.match.why} article ${first.best.articleId}`,
  };
}

function voteByStory(own: ReadStory, candidates: readonly StoryArticle[]): Map<number, StoryVote> {
  const votes = new Map<number, StoryVote>();
  for (const { articleId, storyId, publishedAt, features } of candidates) {
    const read = readStory(publishedAt, features);
    if (read === null) continue;
    let vote = votes.get(storyId);
    if (vote === undefined) {
      vote = { storyId, best: null, matching: 0, opposed: 0, compared: 0, toldByPublisher: false };
      votes.set(storyId, vote);
    }
    const evidence = gatherEvidence(own, read);
    const match = matchStories(evidence);
    vote.compared++;
    if (match === null) {
      if (isOpposed(evidence)) vote.opposed++;
      if (evidence.samePublisher && !evidence.acrossLanguages) vote.toldByPublisher = true;
      continue;
    }
    vote.matching++;
    if (vote.best === null || isBetter(match, articleId, vote.best)) vote.best = { articleId, read, match };
  }
  return votes;
}

function isBetter(match: Match, articleId: number, best: { articleId: number; match: Match }): boolean {
  if (match.score !== best.match.score) return match.score > best.match.score;
  return articleId < best.articleId;
}

type AcceptedVote = StoryVote & { best: NonNullable<StoryVote["best"]> };

/** The same text always joins; the same event in other words only when the story as a whole agrees. */
function isAccepted(vote: StoryVote): vote is AcceptedVote {
  if (vote.best === null) return false;
  if (isRetold(vote.best.match)) return true;
  return !vote.toldByPublisher && vote.matching > vote.opposed && vote.matching * 4 >= vote.compared;
}

function bestFirst(a: AcceptedVote, b: AcceptedVote): number {
  return b.best.match.score - a.best.match.score || a.storyId - b.storyId;
}

/** Whether the best matches of two stories tell the same event, or at least nothing opposed, when the article is sure. */
function agree(first: AcceptedVote["best"], other: AcceptedVote["best"]): boolean {
  const evidence = gatherEvidence(first.read, other.read);
  if (matchStories(evidence) !== null) return true;
  if (evidence.samePublisher && !evidence.acrossLanguages) return false;
  return isNear(evidence) && first.match.score >= sureScore && other.match.score >= sureScore;
}

const sureScore = 1.25;

function isNear(evidence: Evidence): boolean {
  return !isOpposed(evidence) && evidence.gapDays <= 2 && evidence.facets >= 2;
}
