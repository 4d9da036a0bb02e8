/**
 * What is kept of an article to tell whether another one reports the same event. Made once, when the article
 * is derived; stored as JSON beside it, so that no text has to be read again.
 */
export interface StoryFeatures {
  /** Version of the rules that made it; other versions are not compared. */
  rules: number;
  /** Keys under which articles that may be about the same event meet (indexed; at most 64). */
  keys: string[];
  /** Everything else that the decision needs, in whatever compact form the rules like. */
  data: unknown;
}

/** An article that is already in a story, as a candidate to join. */
export interface StoryArticle {
  articleId: number;
  storyId: number;
  publishedAt: number;
  features: StoryFeatures;
}

/** How an article relates to the story that it joins. */
export type StoryRelation = "reprint" | "update" | "same-event";

export type StoryDecision =
  | { kind: "new" }
  | {
      kind: "join";
      storyId: number;
      relation: StoryRelation;
      /** Other stories that this article shows to be about the same event. */
      merge: number[];
      why: string;
    };
