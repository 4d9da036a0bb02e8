import { readFileSync } from "node:fs";
import type { Learned, Weights } from "./core/extract/weighed/second-reading.ts";
import { readVerdicts } from "./core/extract/weighed/verdict.ts";
import { readWeights } from "./core/extract/weighed/weights.ts";

type Language = keyof Weights;

/** Where a language's table of words, or of signs for a verdict, stands. */
export const weightsFile = (language: Language, of: "words" | "verdicts"): URL =>
  new URL(`../assets/weights/${language}-${of}.txt`, import.meta.url);

/** The weights of the second reading, as `npm run teach` wrote them; each language's are read with its first article. */
export const storedWeights = (): Weights => ({ english: learned("english"), chinese: learned("chinese") });

const learned = (language: Language): Learned => ({
  weigh: whenFirstAsked(weightsFile(language, "words"), readWeights),
  judge: whenFirstAsked(weightsFile(language, "verdicts"), (table) => readVerdicts(table.toString("utf8"))),
});

function whenFirstAsked<Given, Told>(
  file: URL,
  read: (table: Buffer) => (given: Given) => Told,
): (given: Given) => Told {
  let ask: ((given: Given) => Told) | null = null;
  return (given) => (ask ??= read(readFileSync(file)))(given);
}
