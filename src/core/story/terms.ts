import { commonPairs, commonWords, partingCharacters, stopWords } from "../../lexicon/story/common.ts";
import { fold } from "../fold.ts";
import type { Token } from "./tokens.ts";

/** A word of Latin text or a pair of Chinese characters that may tell which event a text is about. */
export interface Term {
  text: string;
  start: number;
  /** How much it tells: 0 little (words common in the field) to 3 much (a name). */
  tier: number;
}

const stop = new Set(stopWords.split(/\s+/).filter(Boolean));
const common = new Set(commonWords.split(/\s+/).filter(Boolean).map(stem));
const pairs = new Set(fold(commonPairs).split(/\s+/).filter(Boolean));
const parting = new Set(fold(partingCharacters));

/** Whether a Chinese character stands between words rather than in one. */
export function isParting(unit: string | undefined): boolean {
  return unit !== undefined && parting.has(unit);
}

/** A word without the endings of number and tense, so that arrests and arrested meet. Rough, but the same for both. */
export function stem(word: string): string {
  let text = word.replace(/'s?$/, "");
  if (text.length < 4 || !/^[a-z]+$/.test(text)) return text;
  if (text.endsWith("ies")) return `${text.slice(0, -3)}y`;
  if (text.endsWith("sses")) return text.slice(0, -2);
  if (text.endsWith("s") && !/(?:ss|us|is)$/.test(text)) text = text.slice(0, -1);
  if (text.length > 5 && text.endsWith("ing")) return undouble(text.slice(0, -3));
  if (text.length > 4 && text.endsWith("ed")) return undouble(text.slice(0, -2));
  if (text.length > 4 && text.endsWith("e")) return text.slice(0, -1);
  return text;
}

function undouble(text: string): string {
  return /([bdgmnprt])\1$/.test(text) ? text.slice(0, -1) : text;
}

/**
 * The terms of the tokens that `free` lets through (those that no concept or quantity took), in order.
 * `original` is the text before folding: a capital in mid-sentence marks a name.
 */
export function findTerms(tokens: readonly Token[], original: string, free: (at: number) => boolean): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { text, start, chinese } = tokens[i]!;
    if (!free(start)) continue;
    if (!chinese) {
      const tier = latinTier(text, start, original);
      if (tier >= 0) terms.push({ text: stem(text), start, tier });
      continue;
    }
    const next = tokens[i + 1];
    if (next === undefined || !next.chinese || next.start !== start + 1 || !free(next.start)) continue;
    if (parting.has(text) || parting.has(next.text)) continue;
    const pair = text + next.text;
    terms.push({ text: pair, start, tier: pairs.has(pair) ? 0 : 1 });
  }
  return terms;
}

function latinTier(word: string, start: number, original: string): number {
  if (stop.has(word) || /^\d/.test(word) || word.length < 2) return -1;
  if (common.has(stem(word))) return 0;
  return isName(word, start, original) ? 3 : 2;
}

/** Capitalised in mid-sentence, or Latin letters amid Chinese. */
function isName(word: string, start: number, original: string): boolean {
  const unit = original.charCodeAt(start);
  if (unit < 0x41 || unit > 0x5a) return false;
  let at = start - 1;
  while (at >= 0 && original[at] === " ") at--;
  const before = original.charCodeAt(at);
  return at >= 0 && (before >= 0x3400 || (before >= 0x61 && before <= 0x7a) || before === 0x2c);
}
