import { harmless, namesOfNobody, sourceWords } from "../lexicon/sources.ts";
import { fold } from "./fold.ts";

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** With a country code, or eight digits as Hong Kong has them, or ten as America does. */
const phone =
  /\+\d[\d ()./-]{6,}\d|(?<![\d,.-])(?:\d{4}[ -]?\d{4}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})(?![\d,-]|\.\d)/gu;
/** What looks like a number to call and is a date or a span of years. */
const dated = /^(?:19|20)\d\d(?:[ -]?(?:19|20)\d\d|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/u;
/** "Jane Doe", "Chan Tai-man", "Mr Chan". */
const personal =
  /(?<![Tt]he )(?<![\p{L}\p{N}])(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?|\p{Lu}\p{L}+(?:-\p{L}+)?(?: \p{Lu}\.)?)(?: \p{Lu}\p{L}+(?:-\p{L}+)?)+/gu;

/**
 * What in a text may lead to a confidential source: mail addresses and phone numbers, words by which a newsroom tells of
 * its own source, and names of people in a text that speaks of anybody's source. `known`: names that are no person's, such
 * as companies' and publishers'. Each piece as it stands in the text; none for a text that may be kept. It errs on the
 * side of finding something: an editor can say that it is all right.
 */
export function leadsToSource(text: string, known: readonly string[]): string[] {
  const folded = fold(text);
  const found = [...matches(text, mail), ...matches(text, phone).filter((number) => !dated.test(number))];
  for (const words of [...sourceWords.own.en, ...sourceWords.own.zh])
    found.push(...standing(words, text, folded));
  const bare = harmless.reduce((rest, words) => rest.replaceAll(words, " "), folded);
  const anybodys = sourceWords.anybodys.some((words) => standing(words, bare, bare).length > 0);
  if (anybodys) found.push(...peopleIn(text, known));
  return [...new Set(found)];
}

const matches = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([all]) => all.trim());

/** Words as they stand in the text, whole ones where they are of Latin letters; `folded` is as long as `text`. */
function standing(words: string, text: string, folded: string): string[] {
  const sought = fold(words);
  const latin = /^[a-z]/.test(sought);
  for (let at = folded.indexOf(sought); at !== -1; at = folded.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    const whole = !/[a-z\d]/.test(folded.charAt(at - 1)) && !/[a-z\d]/.test(folded.charAt(end));
    if (!latin || whole) return [text.slice(at, end)];
  }
  return [];
}

function peopleIn(text: string, known: readonly string[]): string[] {
  let rest = text;
  for (const name of [...namesOfNobody, ...known].toSorted((a, b) => b.length - a.length)) {
    if (name !== "") rest = rest.replaceAll(name, " ; ");
  }
  return matches(rest, personal);
}
