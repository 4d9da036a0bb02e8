import { fold } from "../fold.ts";
import { findTerms } from "../story/terms.ts";
import { tokenize } from "../story/tokens.ts";

/** The words of a title and summary are few; of a page so many are looked at. */
const mostTokens = 12_000;
/** What a text must have of its title and summary, by weight, to be taken for theirs. */
const leastShare = 0.35;
const leastOfTitle = 0.5;

/**
 * Whether a page's text is the article that the feed announced: it has enough of the words of title and summary, in
 * whichever Chinese script, names counting for most. True when there are no words to go by.
 */
export function fitsArticle(text: string, article: { title: string; summary: string }): boolean {
  const there = new Set(termsOf(text).keys());
  const share = (announced: string): number => {
    const terms = termsOf(announced);
    let found = 0;
    let all = 0;
    for (const [term, weight] of terms) {
      all += weight;
      if (there.has(term)) found += weight;
    }
    return all === 0 ? 1 : found / all;
  };
  return share(article.title) >= leastOfTitle || share(`${article.title}\n${article.summary}`) >= leastShare;
}

/** The terms of a text with their weights. */
function termsOf(text: string): Map<string, number> {
  const terms = findTerms(tokenize(fold(text), mostTokens), text, () => true);
  return new Map(terms.map(({ text: term, tier }) => [term, 1 + tier]));
}
