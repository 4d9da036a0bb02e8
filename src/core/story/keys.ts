import type { StoryData } from "./features.ts";
import type { ReadItems } from "./items.ts";
import { hash, pack } from "./sketch.ts";
import { weigh } from "./weights.ts";

const mostKeys = 64;
const mostShingles = 8;
const mostRare = 12;
const mostNames = 4;
const mostTerms = 20;
const pairedItems = 8;
/** What fewer than a tenth of the field's articles share is a key by itself. */
const rareWeight = 1.9;

/**
 * Keys under which articles that may tell the same event meet: the very text, the smallest shingle hashes, rare
 * concepts and words of the title and lede, and pairs of the weightiest concepts. What half the field shares is a key
 * in a pair only.
 */
export function storyKeys(data: StoryData, sample: readonly number[], read: ReadItems): string[] {
  const keys = new Set<string>();
  if (data.whole !== 0) keys.add(`x${pack([data.whole])}`);
  if (data.url !== 0) keys.add(`u${pack([data.url])}`);
  for (const shingle of sample.slice(0, mostShingles)) keys.add(`s${pack([shingle])}`);
  const weighty = read.items
    .filter(({ zone, id }) => zone <= 2 && weigh(id) > 0)
    .map(({ zone, id }) => ({ id, weight: weigh(id) * zoneWeights[zone]! }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  for (const id of weighty.filter((item) => weigh(item) >= rareWeight).slice(0, mostRare))
    keys.add(`i${short(id)}`);
  // A name in Chinese characters meets the same name in Latin letters under its spelling.
  for (const { id } of read.names.filter(({ zone }) => zone <= 1).slice(0, mostNames))
    keys.add(`i${short(`r:${id}`)}`);
  const top = weighty.slice(0, pairedItems);
  for (const [i, one] of top.entries()) {
    for (const other of top.slice(i + 1))
      keys.add(`p${short(one < other ? `${one} ${other}` : `${other} ${one}`)}`);
  }
  const terms = read.terms
    .filter(({ zone, tier }) => tier > 0 && zone <= 1)
    .sort((a, b) => b.tier - a.tier || a.zone - b.zone);
  for (const { text } of terms.slice(0, mostTerms)) keys.add(`t${short(text)}`);
  return [...keys].slice(0, mostKeys);
}

const zoneWeights: readonly number[] = [1.3, 1, 0.5];

function short(text: string): string {
  return pack([hash(text)]);
}
