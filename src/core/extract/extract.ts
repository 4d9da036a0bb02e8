import type { Company } from "../company.ts";
import type { Extraction } from "../ledger.ts";
import { createMentionFinder } from "../mention.ts";
import { createChineseExtractor } from "./chinese/extract-chinese.ts";
import { createEnglishExtractor } from "./english/extract-english.ts";
import { isChinese } from "./page.ts";
import type { ExtractedText } from "./page.ts";
import type { Readings } from "./weighed/second-reading.ts";

type Extractor = (article: ExtractedText) => Extraction;

/**
 * Makes the extractor for a catalogue: from an article's words to the positions that they give companies. An article is
 * read whole in the language that it is mostly in. By grammar alone it is read for what grammar is worth. Pure.
 */
export function createExtractor(companies: readonly Company[], readings: Readings = "both"): Extractor {
  const findMentions = createMentionFinder(companies);
  const extractChinese = createChineseExtractor(companies, findMentions, readings);
  const extractEnglish = createEnglishExtractor(companies, findMentions, readings);
  return (article) =>
    isChinese(`${article.title}\n${article.text}`) ? extractChinese(article) : extractEnglish(article);
}
