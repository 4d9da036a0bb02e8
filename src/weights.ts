import { readFileSync } from "node:fs";
import { readWeights } from "./core/extract/weighed/weights.ts";
import type { Weights } from "./core/extract/weighed/weights.ts";

export const weightsFile = (language: keyof Weights): URL =>
  new URL(`../assets/weights/${language}.txt`, import.meta.url);

/** The weights of the second reading, as `npm run teach` wrote them: half a megabyte that is read once and let go. */
export const storedWeights = (): Weights => ({
  english: readWeights(readFileSync(weightsFile("english"), "utf8")),
  chinese: readWeights(readFileSync(weightsFile("chinese"), "utf8")),
});
