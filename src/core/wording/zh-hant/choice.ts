import { choiceWords } from "./choice-words.ts";

/** A value that can be chosen, as it is shown and may be typed. */
export const choice = (value: string): string => choiceWords[value]?.[0] ?? value;
