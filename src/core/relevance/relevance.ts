import { hongKong, localSets, otherPlaces } from "../../lexicon/places.ts";
import { topicRules, topicSets } from "../../lexicon/relevance.ts";
import { topics, type ArticleText, type Topic } from "../article.ts";
import { fold } from "../fold.ts";
import { buildPhraseIndex, hasPhrase } from "./phrase-index.ts";
import { phraseSets } from "./phrase-table.ts";
import { readPage, type Page } from "./page.ts";
import { isLocalPublisher, placeArticle } from "./place.ts";
import { shortened } from "./quote.ts";
import { compileRules, weighRules, type Against, type Weighed } from "./weigh.ts";

/** One reason for or against: which rule, on what words, how much it weighed and for which topic. */
export interface Reason {
  rule: string;
  topic: Topic | null;
  /** The words of the article that the rule saw, whole ones of its title or its text; never more than 120 characters. */
  words: string;
  weight: number;
}

/** What the rules make of an article. */
export interface Relevance {
  relevant: boolean;
  topics: Topic[];
  /** Evidence for each topic that had any; a topic is given at 1 or above. */
  scores: Partial<Record<Topic, number>>;
  why: Reason[];
}

/** "The city" is Hong Kong only after Hong Kong was named. */
const { "hong-kong-again": _again, ...unresolved } = hongKong;

/** What every article about Hong Kong has at least one of; most articles end here. */
const gate = buildPhraseIndex(
  phraseSets({ ...unresolved, ...Object.fromEntries([...localSets].map((id) => [id, topicSets[id]!])) }),
);
/** In reading units, which are Latin characters: some 500 Chinese ones. */
const longFrom = 1200;
const index = buildPhraseIndex(phraseSets({ ...hongKong, ...otherPlaces, ...topicSets }));
const rules = compileRules(topicRules, index);

/**
 * Whether an article is about Hong Kong's security law, data requests, takedowns or surveillance and privacy law, with
 * the reasons for and against. Pure, and linear in the length of the text.
 */
export function assessRelevance(article: ArticleText): Relevance {
  const local = isLocalPublisher(article);
  const text = `${article.title}\n${article.text}`;
  const folded = fold(text);
  if (!local && !hasPhrase(gate, text, folded)) return outside(text);
  const page = readPage(article, text, folded, index);
  const place = placeArticle(page, local);
  if (place.level === 0) return outside(text);
  const { weighed, against } = weighRules(rules, page, place);
  const scores = scoreTopics(weighed, brevity(page), page.units > longFrom);
  const strongest = Math.max(0, ...Object.values(scores));
  const given = topics.filter((topic) => {
    const score = scores[topic] ?? 0;
    return score >= 1 && (topic !== "surveillance-privacy-law" || score >= strongest * leastShare);
  });
  return {
    relevant: given.length > 0,
    topics: given,
    scores,
    why: explain(page, place.level, weighed, against),
  };
}

/** Powers to watch are named in passing in stories about the other topics; there they must be more than that. */
const leastShare = 0.3;

/**
 * Topics of one story lend each other weight: where one is given, another needs a fifth less. Not so a request for data:
 * who opens phones and registers cards deals in people's data too, and no company was asked for it.
 */
function scoreTopics(weighed: readonly Weighed[], factor: number, long: boolean): Relevance["scores"] {
  const sums = topics.map((topic) => scoreOf(topic, weighed, long) * factor);
  const scores: Relevance["scores"] = {};
  for (const [order, topic] of topics.entries()) {
    const sum = sums[order]!;
    if (sum === 0) continue;
    const beside = sums.some((other, place) => place !== order && other >= 1);
    scores[topic] = round(beside && topic !== "data-request" ? sum * 1.25 : sum);
  }
  return scores;
}

/** Evidence adds up; what only supports never outweighs the rest, and a gathering counts half beside it. */
function scoreOf(topic: Topic, weighed: readonly Weighed[], long: boolean): number {
  let subject = 0;
  let circumstance = 0;
  let gathered = 0;
  let support = 0;
  for (const { rule, weight } of weighed) {
    if (rule.topic !== topic || weight <= 0) continue;
    if (rule.support) support += weight;
    else if (rule.gather !== undefined) gathered += weight;
    else if (rule.oblique) circumstance += weight;
    else subject += weight;
  }
  const found = subject + circumstance;
  const core = Math.max(found, gathered + found * 0.5);
  // A long article about the topic says at least once what it is about.
  const sure = long && subject === 0 ? core * 0.6 : core;
  return sure + Math.min(support, sure * 0.4);
}

/**
 * A feed item of two lines has no room for more evidence; a long text has room for stray words. A long one in English
 * brings as many words that are about nothing else, so that it loses nothing by its length.
 */
function brevity(page: Page): number {
  const least = page.latin ? 1.05 : 0.9;
  return Math.min(1.3, Math.max(least, (900 / Math.max(1, page.units)) ** 0.25));
}

/** How far it is about Hong Kong; then topic by topic what spoke for it, heaviest first, and the heaviest against it. */
function explain(
  page: Page,
  level: number,
  weighed: readonly Weighed[],
  against: readonly Against[],
): Reason[] {
  const reasons: Reason[] = [
    { rule: "about-hong-kong", topic: null, words: placeWords(page), weight: round(level) },
  ];
  for (const topic of topics) {
    const found = weighed
      .filter(({ rule, weight }) => rule.topic === topic && round(weight) > 0)
      .map(({ rule, weight, words }): Reason => ({
        rule: rule.id,
        topic,
        words,
        weight: round(weight),
      }));
    const lost = against
      .filter((loss) => loss.topic === topic)
      .map(({ rule, weight, words }): Reason => ({
        rule,
        topic,
        words,
        weight: round(weight),
      }));
    reasons.push(...found.sort((a, b) => b.weight - a.weight));
    reasons.push(...lost.sort((a, b) => a.weight - b.weight).slice(0, mostAgainst));
  }
  return reasons;
}

const mostAgainst = 3;

function placeWords(page: Page): string {
  const named = page.places.filter((hit) => hit.kind === "name" || hit.kind === "sign");
  return shortened([...new Set(named.map((hit) => page.quote(hit)))].slice(0, 4).join(", "));
}

function outside(text: string): Relevance {
  const words = shortened(text.trimStart().split("\n", 1)[0]!, 60);
  return {
    relevant: false,
    topics: [],
    scores: {},
    why: [{ rule: "names-no-hong-kong", topic: null, words, weight: 0 }],
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
