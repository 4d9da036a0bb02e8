import { storyActs } from "../../lexicon/story/acts.ts";
import {
  storyCompanies,
  storyCountries,
  storyOrganisations,
  storyPeople,
  storyPlaces,
  storySpeakers,
} from "../../lexicon/story/names.ts";
import { storyCrimes, storyLaws, storyNoise, storyThings } from "../../lexicon/story/things.ts";
import { storyOffices, storyWords } from "../../lexicon/story/words.ts";
import type { PhraseTable } from "../../lexicon/table.ts";
import { buildPhraseIndex, findPhrases, type Hit, type PhraseIndex } from "../relevance/phrase-index.ts";
import { phraseSets } from "../relevance/phrase-table.ts";

/** What kind of concept a phrase names; the first letter of its id. */
const tables: readonly (readonly [kind: string, table: PhraseTable])[] = [
  ["a", storyActs],
  ["p", storyPeople],
  ["s", storySpeakers],
  ["g", storyPlaces],
  ["o", storyOrganisations],
  ["c", storyCompanies],
  ["f", storyCountries],
  ["l", storyLaws],
  ["k", storyCrimes],
  ["t", storyThings],
  ["w", storyWords],
  ["s", storyOffices],
  ["-", storyNoise],
];

let built: PhraseIndex | null = null;

/** Built when first needed, some 20 ms: a command that reads no article need not wait for it. */
function conceptIndex(): PhraseIndex {
  built ??= buildPhraseIndex(
    tables.flatMap(([kind, table]) =>
      phraseSets(table).map(([id, phrases]): [string, string[]] => [`${kind}:${id}`, phrases]),
    ),
  );
  return built;
}

/** A concept in a text, in the same form for every language: `p:jimmy-lai`, `a:arrest`. */
export interface ConceptHit {
  id: string;
  start: number;
  end: number;
}

/**
 * Concepts in a text, in order, of overlapping phrases the longest. A Chinese phrase of one character counts in a
 * title only. Noise is left out, but keeps other phrases from being seen in it.
 */
export function findConcepts(text: string, folded: string, titleEnd: number): ConceptHit[] {
  const index = conceptIndex();
  const hits = findPhrases(index, text, folded).filter((hit) => isMeant(hit, text, titleEnd));
  hits.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.set - b.set);
  const taken = new Uint8Array(folded.length);
  const found: ConceptHit[] = [];
  for (const { set, start, end } of hits) {
    if (taken[start] === 1 || taken[end - 1] === 1) continue;
    taken.fill(1, start, end);
    found.push({ id: index.setIds[set]!, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

function isMeant({ start, end }: Hit, text: string, titleEnd: number): boolean {
  if (end - start === 1) return start < titleEnd && text.charCodeAt(start) >= 0x3400;
  // US$ is a currency.
  return text[end] !== "$";
}
