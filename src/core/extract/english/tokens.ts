import type { Line } from "./page.ts";
import { isPassedOver } from "./small-words.ts";

/** A word or a mark of an English sentence. Offsets count from the start of the page. */
export interface Token {
  /** Folded; "won't" is two words, "wo" and "n't". */
  word: string;
  start: number;
  end: number;
  /** Written with a hyphen to the word before, so "Google-owned" makes no verb. */
  joined: boolean;
  /** A phrase goes on across it. */
  passed: boolean;
}

const pattern = /[a-z0-9À-ɏ$£€]+(?:[.,]\d+)*(?:\.[a-z]+)*(?:'[a-z]+)?|\+|[.,;:!?()"'“”—–…/]|-+/g;

const clitic = /^(.+?)('s|'re|'ve|'ll|'d|'m|n't)$/;

/** Splits a sentence into words and marks. */
export function tokensOf(line: Line): Token[] {
  const tokens: Token[] = [];
  let hyphenEnd = -1;
  const put = (word: string, start: number, end: number, joined: boolean): void => {
    tokens.push({ word, start, end, joined, passed: isPassedOver(word) });
  };
  for (const found of line.folded.matchAll(pattern)) {
    const text = found[0];
    const start = line.start + found.index;
    const end = start + text.length;
    const last = tokens.at(-1);
    if (text.startsWith("-")) {
      // A hyphen inside a word joins; one with spaces around is a dash.
      if (text === "-" && last?.end === start && /[a-z0-9]/.test(line.folded.charAt(found.index + 1)))
        hyphenEnd = end;
      else put("—", start, end, false);
      continue;
    }
    // "users' data": whose it is, unless it closes a quotation.
    if (
      text === "'" &&
      last?.end === start &&
      last.word.endsWith("s") &&
      /^ [a-z]/.test(line.folded.slice(found.index + 1)) &&
      !/(?:^|[\s(])'(?=\w)/.test(line.folded.slice(0, found.index))
    ) {
      put("'s", start, end, false);
      continue;
    }
    const joined = hyphenEnd === start;
    const split = clitic.exec(text);
    if (split) {
      const cut = start + split[1]!.length;
      put(split[1]!, start, cut, joined);
      put(split[2]!, cut, end, false);
      continue;
    }
    if (text === "cannot") {
      put("can", start, start + 3, joined);
      put("not", start + 3, end, false);
      continue;
    }
    put(text, start, end, joined);
  }
  return tokens;
}
