import { afterNames, beforeNames } from "../../lexicon/name-neighbours.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/,\s+/));
const before = setOf(beforeNames);
const after = setOf(afterNames);

const previousWord = /([A-Za-z'’.-]+)[ \n]$/;
/** A sentence, a clause or a line begins here. */
const opening = /(?:^|[.!?:;,"“”‘(\n—–•-]["”’)]?\s*)$/;
const bare = /(?:^| )[a-z'’]+ $|\b(?:19|20)\d\d $/;
const behind = /^(?:['’]s?)?((?: [a-z'’]+){1,3})/;
const adverb = /^(?:[a-z]+ly|also|now|still|again|never|once|then|only|no|later|soon|long|twice|once)$/;
const aside =
  /^,? (?:which|she said|he said|it said|they said|who|whose|along|together|too|meanwhile|however|asked|has|had)\b|^, (?:the|a|an|for|in|by|unlike|like|as|though|while|and|but|on|its|it) /;
const longer = /^(?:[- ](?:\p{Lu}|\d)|-\p{L})/u;

/**
 * Whether a capitalised word that may be a common one is a name by how it stands in an English sentence: without an article,
 * as the one who acts, who owns, or to whom something is done.
 */
export function isNameByForm(text: string, start: number, end: number, isTitle: boolean): boolean {
  const left = text.slice(Math.max(0, start - 30), start);
  const right = text.slice(end, end + 48);
  const owns = /^['’]s /.test(right);
  const act = acts(isTitle ? right.toLowerCase() : right);
  if (act && (opening.test(left) || isBefore(left))) return true;
  if (longer.test(right)) return false;
  // "the data Slack has given", "a ruling on Slack's request": a longer name behind a common word.
  if ((act || owns) && end - start > 2 && bare.test(left) && isAgain(text, start, end)) return true;
  if (opening.test(left))
    return owns || (right.startsWith(": ") && !/[,(]\s*$/.test(left)) || aside.test(right);
  return isBefore(left) && !/^ to \p{Lu}\b/u.test(right);
}

/** "the messaging app", "Witness", "MTR": what such a word stands behind is no name of its own; a preposition may be. */
function isBefore(left: string): boolean {
  const word = previousWord.exec(left)?.[1]?.toLowerCase();
  return word !== undefined && before.has(word);
}

function acts(right: string): boolean {
  const words = behind.exec(right)?.[1]?.trim().split(" ") ?? [];
  if (/^['’]s /.test(right)) return false;
  const verb = words.find((word) => !adverb.test(word)) ?? "";
  return after.has(verb) || /^[a-z]{2,}ed$/.test(verb);
}

/** Whether it may be the name of a company that the article has named in full: no article stands before it. */
export function isAgain(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 30), start);
  return (
    !/\b(?:a|an|the|this|that|each|every|mr|ms|mrs|no)\s$/i.test(left) &&
    !longer.test(text.slice(end, end + 4))
  );
}

const row = /^(?:'s|’s)?(?:,| and| or| nor|, and|, or| &|, but not| as well as|, then) (?:the )?$/;

/** Whether words between two names make them a row. */
export const isRow = (between: string): boolean => row.test(between);
