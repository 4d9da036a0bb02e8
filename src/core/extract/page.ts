import type { ArticleText } from "../article.ts";
import type { Quote } from "../ledger.ts";

/** What extraction looks at. */
export type ExtractedText = Pick<ArticleText, "title" | "text" | "publishedAt"> & {
  /** The company whose own publication it is. */
  ownCompany?: string | null;
};

/** Title and text as one: offsets count from the title's start, with a line end between the two. */
export interface PageText {
  text: string;
  /** Where the text starts. */
  titleEnd: number;
}

/** A sentence as a quote: without the white space around it and without a quotation mark that closes another. */
export function quoteOf(
  sentence: { start: number; end: number; isTitle: boolean },
  { text, titleEnd }: PageText,
): Quote {
  const whole = text.slice(sentence.start, sentence.end);
  const start = sentence.start + /^[\s"”」』’]*/.exec(whole)![0].length;
  const quote = text.slice(start, sentence.end).trimEnd();
  const shift = sentence.isTitle ? 0 : titleEnd;
  return {
    where: sentence.isTitle ? "title" : "text",
    start: start - shift,
    end: start - shift + quote.length,
    quote,
  };
}

/** Whether a stretch of text is written in Chinese: names in it are Latin, so a quarter is enough. */
export function isChinese(text: string, start = 0, end = text.length): boolean {
  let chinese = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) >= 0x2e80) chinese++;
  return chinese * 4 > end - start;
}
