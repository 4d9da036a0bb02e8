import { romanisedCharacters, romanisedVariants, surnameCharacters } from "../../lexicon/story/romanised.ts";
import { fold } from "../fold.ts";

/** A person's name as Hong Kong spells it, `chan-tai-man`, whichever script it stands in. */
export interface NameHit {
  id: string;
  start: number;
  end: number;
  /** Set apart from the words around it, so that it is a name and not three characters that could be one. */
  sure: boolean;
}

const spellings = new Map<string, string>();
const syllables = new Set<string>();
const surnames = new Set<string>();
const variants = new Map<string, string>();

{
  const cells = fold(romanisedCharacters).split(/\s+/).filter(Boolean);
  let syllable = "";
  for (const cell of cells) {
    if (/^[a-z]/.test(cell)) {
      syllable = cell;
      syllables.add(cell);
      continue;
    }
    for (const unit of cell) if (!spellings.has(unit)) spellings.set(unit, syllable);
  }
  for (const pair of romanisedVariants.split(",")) {
    const [from = "", to = ""] = pair.trim().split(" ");
    if (from !== to) variants.set(from, to);
  }
  for (const unit of fold(surnameCharacters)) {
    const spelling = spellings.get(unit);
    if (spelling !== undefined) surnames.add(spelling);
  }
}
const surnameUnits = new Set(fold(surnameCharacters));

function canonical(syllable: string): string | null {
  const spelling = variants.get(syllable) ?? syllable;
  return syllables.has(spelling) ? spelling : null;
}

const capitals = /\b[A-Z][a-z]{1,6}(?:[- ][A-Z]?[a-z]{1,6}){1,4}\b/g;

/** Names in Hong Kong's spelling in a text: a surname and two syllables (Chan Tai-man). */
export function latinNames(text: string): NameHit[] {
  const found: NameHit[] = [];
  for (const match of text.matchAll(capitals)) {
    const parts = match[0].split(/[- ]/);
    const offsets: number[] = [];
    let at = 0;
    for (const part of parts) {
      offsets.push(at);
      at += part.length + 1;
    }
    for (let i = 0; i + 2 < parts.length; i++) {
      const third = parts[i + 2]!;
      // The last syllable is in lower case after a hyphen, or has its capital like the second.
      if (/^[a-z]/.test(third) && match[0][offsets[i + 2]! - 1] !== "-") continue;
      if (/^[a-z]/.test(parts[i]!) || /^[a-z]/.test(parts[i + 1]!)) continue;
      const surname = canonical(parts[i]!.toLowerCase());
      const second = canonical(parts[i + 1]!.toLowerCase());
      const last = canonical(third.toLowerCase());
      if (surname === null || second === null || last === null || !surnames.has(surname)) continue;
      const start = match.index + offsets[i]!;
      const end = match.index + offsets[i + 2]! + third.length;
      found.push({ id: `${surname}-${second}-${last}`, start, end, sure: true });
      i += 2;
    }
  }
  return found;
}

/**
 * What may be a Chinese name of three characters in folded text, spelled as Hong Kong would. `parts(i)` tells whether
 * a word boundary is known to lie before the character at i.
 */
export function chineseNames(folded: string, parts: (at: number) => boolean): NameHit[] {
  const found: NameHit[] = [];
  for (let i = 0; i + 3 <= folded.length; i++) {
    if (!surnameUnits.has(folded[i]!)) continue;
    const surname = spellings.get(folded[i]!);
    const second = spellings.get(folded[i + 1]!);
    const last = spellings.get(folded[i + 2]!);
    if (surname === undefined || second === undefined || last === undefined) continue;
    found.push({ id: `${surname}-${second}-${last}`, start: i, end: i + 3, sure: parts(i) && parts(i + 3) });
  }
  return found;
}
