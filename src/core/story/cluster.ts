import { decideStory, storyWindowMs } from "./decide.ts";
import type { StoryArticle, StoryFeatures } from "./story.ts";

/** Puts articles into stories in memory, by the same decision as the store. */
export interface StoryClusterer {
  /** Returns the id of the story that the article joins or starts. Ids count from 1. */
  add(article: { publishedAt: number; features: StoryFeatures }): number;
  /** The story that a story ended up in after merges; itself when it was not merged. */
  current(storyId: number): number;
}

/** As many as the store hands to the decision: those that share most keys, the newest of equals. */
const mostCandidates = 200;

function append<Key>(lists: Map<Key, StoryArticle[]>, key: Key, article: StoryArticle): void {
  const list = lists.get(key);
  if (list) list.push(article);
  else lists.set(key, [article]);
}

/** Makes a clusterer that knows no articles yet. Articles may be added in any order of time. */
export function createStoryClusterer(): StoryClusterer {
  const byKey = new Map<string, StoryArticle[]>();
  const members = new Map<number, StoryArticle[]>();
  const mergedInto = new Map<number, number>();
  let lastArticle = 0;
  let lastStory = 0;

  const current = (storyId: number): number => {
    let id = storyId;
    for (let next = mergedInto.get(id); next !== undefined; next = mergedInto.get(id)) id = next;
    return id;
  };

  const merge = (from: number, into: number): void => {
    mergedInto.set(from, into);
    for (const article of members.get(from) ?? []) {
      article.storyId = into;
      members.get(into)!.push(article);
    }
    members.delete(from);
  };

  return {
    current,
    add({ publishedAt, features }) {
      const shared = new Map<StoryArticle, number>();
      for (const key of features.keys) {
        for (const article of byKey.get(key) ?? []) {
          if (Math.abs(article.publishedAt - publishedAt) > storyWindowMs) continue;
          shared.set(article, (shared.get(article) ?? 0) + 1);
        }
      }
      const likeliest = [...shared].sort((a, b) => b[1] - a[1] || b[0].articleId - a[0].articleId);
      const decision = decideStory(
        { publishedAt, features },
        likeliest.slice(0, mostCandidates).map(([article]) => article),
      );
      const storyId = decision.kind === "join" ? decision.storyId : ++lastStory;
      const article: StoryArticle = { articleId: ++lastArticle, storyId, publishedAt, features };
      append(members, storyId, article);
      if (decision.kind === "join") for (const other of decision.merge) merge(other, storyId);
      for (const key of features.keys) append(byKey, key, article);
      return storyId;
    },
  };
}
