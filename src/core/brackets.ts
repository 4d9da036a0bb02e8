import type { Wording } from "./wording/en.ts";

/** Words in the brackets of the reader's script, with the space before them where it has one. */
export const inBrackets = (words: string, { marks }: Wording): string =>
  `${marks.open}${words}${marks.close}`;
