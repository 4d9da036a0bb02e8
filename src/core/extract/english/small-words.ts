import { words } from "../../../lexicon/stance/english/words.ts";
import { splitPhrases } from "../../relevance/phrase-table.ts";

export const list = (cell: string): string[] => splitPhrases(cell);

/** The closed classes of words. */
export const closed = {
  determiners: new Set(list(words.determiners)),
  prepositions: new Set(list(words.prepositions)),
  conjunctions: new Set(list(words.conjunctions)),
  subordinators: new Set(list(words.subordinators)),
  relatives: new Set(list(words.relatives)),
  pronouns: new Set(list(words.pronouns)),
  modals: new Set(list(words.modals)),
  negations: new Set(list(words.negations)),
  adverbs: new Set(list(words.adverbs)),
};

const setOf = (cell: string): ReadonlySet<string> => new Set(cell.split("|"));

const noAdverbs = setOf(
  "reply|apply|family|supply|comply|rely|imply|only|july|italy|assembly|ally|multiply|monthly|yearly|quarterly|weekly|early",
);

export const isAdverb = (word: string): boolean =>
  closed.adverbs.has(word) || (word.endsWith("ly") && word.length > 4 && !noAdverbs.has(word));

/** Adjectives that may stand inside a phrase: "put a temporary stop to". */
const qualities = setOf(
  "temporary|immediate|complete|total|full|formal|brief|sudden|indefinite|permanent|partial|general|further|legal|new|outright|abrupt|careful|thorough|quick|final|definite|clear|constant|close|continual|active|internal|wholesale|blanket|public|official|own|entire",
);

/** Whether a phrase goes on across a word: adverbs, "not", such adjectives, a quotation mark. */
export const isPassedOver = (word: string): boolean =>
  word === "not" || word === "n't" || word === '"' || isAdverb(word) || qualities.has(word);

/** A word that begins a date: a weekday, a month, a day's number. */
export const isDate = (word: string | undefined): boolean =>
  /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    word ?? "",
  );
