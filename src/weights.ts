import { readFileSync } from "node:fs";
import { readWeights } from "./core/extract/weighed/weights.ts";
import type { Weigh, Weights } from "./core/extract/weighed/weights.ts";

export const weightsFile = (language: keyof Weights): URL =>
  new URL(`../assets/weights/${language}.txt`, import.meta.url);

/** The weights of the second reading, as `npm run teach` wrote them; each language's are read with its first article. */
export const storedWeights = (): Weights => ({
  english: whenFirstAsked("english"),
  chinese: whenFirstAsked("chinese"),
});

function whenFirstAsked(language: keyof Weights): Weigh {
  let weigh: Weigh | null = null;
  return (features) => (weigh ??= readWeights(readFileSync(weightsFile(language), "utf8")))(features);
}
