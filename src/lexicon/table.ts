import type { Topic } from "../core/article.ts";

/**
 * A named set of phrases that mean the same to the rules, by language. Phrases are separated by commas, 、 or line
 * ends, and written in either Chinese script: they are matched on folded text. A Latin phrase that starts with a capital
 * letter asks for one in the text too, and one all in capitals for capitals (US, Line).
 *
 * In a phrase, `(a/b/)` stands for any of the alternatives (the last one here is empty), `*` at the end of a Latin
 * word for any further letters, and a space for a space, a hyphen or a line end. Latin phrases match whole words.
 * Quotation marks and brackets in the text are passed over, so 港区国安法 also finds 港區《國安法》.
 */
export interface PhraseSet {
  en: string;
  zh: string;
}

export type PhraseTable = Readonly<Record<string, PhraseSet>>;

/**
 * One pattern of evidence for a topic: phrases of all the named sets close together in one sentence, or of a single set.
 * Weights are on a scale where 1, once in the opening lines of an article about Hong Kong, is enough for the topic. Words
 * count once per topic, for the rule that weighs most there.
 */
export interface TopicRule {
  id: string;
  topic: Topic;
  weight: number;
  /** Each entry is one or more set names joined by `|`; a phrase of one of them must be there. The first is the anchor. */
  all: readonly string[];
  /**
   * How far the second, third … entry may stand from the anchor, in Chinese characters (Latin text: 2.5 times that).
   * The last figure goes on for the rest; 70 when absent.
   */
  reach?: readonly number[];
  /** All entries stand in one sentence: where a company named before or after has no part in it. */
  together?: true;
  /** Sets of which a phrase in the same sentence or in the title makes the rule void. */
  not?: readonly string[];
  /** Sets of which a phrase anywhere in title and opening makes the rule void there. */
  notBeside?: readonly string[];
  /**
   * How it is tied to Hong Kong. `own`: the phrase can mean nothing else. `near` (when absent): counts by how clearly
   * the sentence or what goes before it is about Hong Kong. `named`: Hong Kong itself stands in the sentence or title.
   * `tied`: the same as `near`, but where the city stands in the sentence or title, other countries there are those
   * that the company is from, or went to.
   */
  place?: "own" | "near" | "named" | "tied";
  /** Means something only in articles from this day on (or undated ones), ISO date. */
  since?: string;
  /** Other countries in the sentence are part of the story (sanctions, visas), not a sign that it is about them. */
  abroad?: true;
  /** Tells who did what, so it counts wherever in an article about Hong Kong it stands, not only in the opening. */
  statement?: true;
  /**
   * The entries may stand anywhere in title and opening, and this many of them are enough, the first among them: how a
   * story shows that never says its subject's name.
   */
  gather?: number;
  /** Circumstance rather than subject: in a long article it counts in full only beside evidence that is not. */
  oblique?: true;
  /** Strengthens a topic that has other evidence and is nothing alone. */
  support?: true;
}
