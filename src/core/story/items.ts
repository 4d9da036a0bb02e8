import type { ArticleText } from "../article.ts";
import { findConcepts, type ConceptHit } from "./concepts.ts";
import type { Layout } from "./layout.ts";
import { chineseNames, latinNames } from "./names.ts";
import { findQuantities, type Quantity } from "./numbers.ts";
import { findTerms, isParting } from "./terms.ts";
import type { Token } from "./tokens.ts";

/** Something found in an article, with the best zone that it stands in. */
export interface Zoned {
  id: string;
  zone: number;
}

/** What an article holds that can be compared with another. */
export interface ReadItems {
  /** The same in every language: concepts, companies, quantities, names. */
  items: Zoned[];
  /** What three characters may be a Chinese name, spelled as Hong Kong would. */
  names: Zoned[];
  /** Words of the text's own language. */
  terms: { text: string; tier: number; zone: number }[];
}

const mostItems = 56;
const mostNames = 16;
const mostTerms = 80;

/** Reads what can be compared from an article's text. */
export function readItems(
  article: ArticleText,
  layout: Layout,
  tokens: readonly Token[],
  companies: readonly string[],
): ReadItems {
  const { text, folded, titleEnd } = layout;
  const taken = new Uint8Array(folded.length + 1);
  const items = new Map<string, number>();
  const concepts = findConcepts(text, folded, titleEnd);
  for (const { id, start, end } of concepts) {
    taken.fill(1, start, end);
    if (id.startsWith("c:") && !companies.includes(id.slice(2))) continue;
    if (!id.startsWith("-")) put(items, id, layout.zoneAt(start));
  }
  putCompanies(items, companies, layout);
  const names = new Map<string, number>();
  for (const name of latinNames(text)) {
    if (taken[name.start] !== 1) put(items, `r:${name.id}`, layout.zoneAt(name.start));
  }
  for (const name of chineseNames(folded, (at) => isBoundary(folded, taken, at))) {
    if (taken[name.start] === 1 || taken[name.end - 1] === 1) continue;
    const zone = layout.zoneAt(name.start);
    if (zone === 3) continue;
    put(names, name.id, zone);
    if (name.sure) put(items, `h:${name.id}`, zone);
  }
  for (const quantity of findQuantities(folded, article.publishedAt ?? NaN)) {
    const { id, start, end } = quantity;
    if (taken[start] === 1) continue;
    taken.fill(1, start, end);
    const zone = layout.zoneAt(start);
    put(items, `n:${id}`, zone);
    const counted = countedNoun(quantity, concepts);
    if (counted !== null) put(items, `q:${counted}:${id.slice(id.indexOf(":") + 1)}`, zone);
  }
  return {
    items: best(items, mostItems),
    names: best(names, mostNames),
    terms: readTerms(layout, tokens, taken),
  };
}

function put(into: Map<string, number>, id: string, zone: number): void {
  if (zone < (into.get(id) ?? 4)) into.set(id, zone);
}

/** A company that the lexicon doesn't know stands where its id's words stand, else in the opening. */
function putCompanies(items: Map<string, number>, companies: readonly string[], layout: Layout): void {
  for (const company of companies.slice(0, 8)) {
    const id = `c:${company}`;
    if (items.has(id)) continue;
    const at = layout.folded.indexOf(company.replaceAll("-", " "));
    items.set(id, at === -1 ? 2 : layout.zoneAt(at));
  }
}

/** What is counted: the concept that follows a number closely. */
function countedNoun({ id, end }: Quantity, concepts: readonly ConceptHit[]): string | null {
  if (!id.startsWith("count:")) return null;
  const noun = concepts.find((concept) => concept.start >= end && /^[tkaw]:/.test(concept.id));
  return noun !== undefined && noun.start - end <= 12 ? noun.id.slice(2) : null;
}

function isBoundary(folded: string, taken: Uint8Array, at: number): boolean {
  if (at >= folded.length || taken[at] === 1 || taken[at - 1] === 1) return true;
  if (!isHan(folded, at) || !isHan(folded, at - 1)) return true;
  return isParting(folded[at]) || isParting(folded[at - 1]);
}

function isHan(folded: string, at: number): boolean {
  return folded.charCodeAt(at) >= 0x3400;
}

function readTerms(layout: Layout, tokens: readonly Token[], taken: Uint8Array): ReadItems["terms"] {
  const terms = new Map<string, ReadItems["terms"][number]>();
  for (const { text, start, tier } of findTerms(tokens, layout.text, (at) => taken[at] !== 1)) {
    const zone = layout.zoneAt(start);
    const known = terms.get(text);
    if (known === undefined) {
      terms.set(text, { text, tier, zone });
      continue;
    }
    known.tier = Math.max(known.tier, tier);
    known.zone = Math.min(known.zone, zone);
  }
  return [...terms.values()].sort((a, b) => a.zone - b.zone || b.tier - a.tier).slice(0, mostTerms);
}

function best(zones: ReadonlyMap<string, number>, limit: number): Zoned[] {
  return [...zones]
    .map(([id, zone]) => ({ id, zone }))
    .sort((a, b) => a.zone - b.zone)
    .slice(0, limit);
}
