import { topics } from "../article.ts";
import type { ArticleText, Topic } from "../article.ts";
import type { Extraction, Observation } from "../ledger.ts";
import { topicsOf } from "../matter-topics.ts";
import { shortened } from "./quote.ts";
import { assessRelevance } from "./relevance.ts";
import type { Reason, Relevance } from "./relevance.ts";

/** What a position that the text gives a company adds to the evidence for the position's topics… */
const positionWeight = 0.4;
/** …where there is this much without it: then it decides, and the text is worth reading for positions. */
const near = 0.6;
/** A position that is less likely than not decides nothing. */
const likely = 0.5;

/**
 * Relevance by the rules, and what the article says of companies' positions, which is evidence too: an article that tells
 * what a company did with Hong Kong's requests is about them in whatever words. Null: not worth reading for positions.
 */
export function readArticle<Article extends ArticleText>(
  article: Article,
  extract: (article: Article) => Extraction,
): { relevance: Relevance; extraction: Extraction | null } {
  const byRules = assessRelevance(article);
  if (!topics.some((topic) => isNear(byRules, topic))) return { relevance: byRules, extraction: null };
  const extraction = extract(article);
  const relevance = withPositions(byRules, extraction.observations);
  return { relevance, extraction: relevance.relevant ? extraction : null };
}

const isNear = ({ scores }: Relevance, topic: Topic): boolean => (scores[topic] ?? 0) >= near;

/** Near, and short of it: a topic that the rules withhold though it has the evidence stays withheld. */
const isShort = (relevance: Relevance, topic: Topic): boolean =>
  isNear(relevance, topic) && relevance.scores[topic]! < 1;

function withPositions(byRules: Relevance, observations: readonly Observation[]): Relevance {
  const told = new Map<Topic, Observation>();
  for (const observation of observations.filter(({ confidence }) => confidence >= likely))
    for (const topic of topicsOf[observation.matter])
      if (isShort(byRules, topic) && !told.has(topic)) told.set(topic, observation);
  if (told.size === 0) return byRules;
  const reasons = [...told].map(([topic, { quote }]): Reason => ({
    rule: "states-position",
    topic,
    words: shortened(quote),
    weight: positionWeight,
  }));
  const given = topics.filter((topic) => byRules.topics.includes(topic) || told.has(topic));
  const scores = { ...byRules.scores };
  for (const topic of told.keys()) scores[topic] = Math.round((scores[topic]! + positionWeight) * 100) / 100;
  return { relevant: true, topics: given, scores, why: [...byRules.why, ...reasons] };
}
