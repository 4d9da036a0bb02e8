import type { Company } from "../company.ts";
import type { Extraction } from "../ledger.ts";
import { createMentionFinder } from "../mention.ts";
import { createChineseExtractor } from "./chinese/extract-chinese.ts";
import { createEnglishExtractor } from "./english/extract-english.ts";
import { isChinese } from "./page.ts";
import type { ExtractedText } from "./page.ts";
import type { Weights } from "./weighed/second-reading.ts";

type Extractor = (article: ExtractedText) => Extraction;

/**
 * Makes the extractor for a catalogue: from an article's words to the positions that they give companies. An article is
 * read whole in the language that it is mostly in. Without weights it is read by grammar alone. Pure.
 */
export function createExtractor(companies: readonly Company[], weights: Weights | null): Extractor {
  const findMentions = createMentionFinder(companies);
  const extractChinese = createChineseExtractor(companies, findMentions, weights?.chinese ?? null);
  const extractEnglish = createEnglishExtractor(companies, findMentions, weights?.english ?? null);
  return (article) =>
    isChinese(`${article.title}\n${article.text}`) ? extractChinese(article) : extractEnglish(article);
}
