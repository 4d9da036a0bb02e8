import type { PhraseTable } from "../../lexicon/table.ts";
import { fold } from "../fold.ts";

/** The sets of a table with their phrases split, written out and folded but for Latin capitals, as the index takes them. */
export function phraseSets(table: PhraseTable): [id: string, phrases: string[]][] {
  return Object.entries(table).map(([id, { en, zh }]) => [id, [...splitPhrases(en), ...splitPhrases(zh)]]);
}

/** Splits a table's cell into phrases with all alternatives written out. */
export function splitPhrases(cell: string): string[] {
  const phrases: string[] = [];
  for (const part of foldButCapitals(cell).split(/[,、\n]/)) {
    const phrase = part.trim();
    if (phrase === "") continue;
    if (phrase.includes("(")) phrases.push(...variantsOf(phrase).map(oneSpaced));
    else phrases.push(phrase);
  }
  return phrases;
}

/** Capitals in a table say something, so they outlive the folding. */
function foldButCapitals(cell: string): string {
  const folded = fold(cell);
  let kept = "";
  let done = 0;
  for (const { index, 0: capitals } of cell.matchAll(/[A-Z]+/g)) {
    kept += folded.slice(done, index) + capitals;
    done = index + capitals.length;
  }
  return kept + folded.slice(done);
}

function variantsOf(phrase: string): string[] {
  const open = phrase.indexOf("(");
  if (open === -1) return [phrase];
  const close = phrase.indexOf(")", open);
  const before = phrase.slice(0, open);
  const rest = variantsOf(phrase.slice(close + 1));
  return phrase
    .slice(open + 1, close)
    .split("/")
    .flatMap((choice) => rest.map((tail) => before + choice + tail));
}

/** An alternative that is empty leaves two spaces, or one at an end. */
function oneSpaced(phrase: string): string {
  return phrase.replaceAll(/ {2,}/g, " ").trim();
}
