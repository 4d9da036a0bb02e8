import { contradictions, type Contradiction } from "./contradiction.ts";
import { sampleSize } from "./features.ts";
import { tierWeights, zoneFactors, type ReadStory } from "./read.ts";
import { overlap } from "./sketch.ts";
import { weigh } from "./weights.ts";

const dayMs = 86_400_000;

/** What two articles have in common and what speaks against their telling the same event. */
export interface Evidence {
  /** Share of wording in common: of both texts, and of the shorter. */
  jaccard: number;
  containment: number;
  /** How much of the shorter lede stands in the other, and of the shorter title. */
  lede: number;
  title: number;
  /** How much of one's lede stands in the other's opening, the better way round. */
  quoted: number;
  /** Weight of what they share, and its share of what they hold. */
  shared: number;
  ratio: number;
  /** In how many ways they agree at their heads: who, what was done, what about, which figures. */
  facets: number;
  /** How much of the head of one, by weight, is nowhere in the other; of the two ways round the lesser. */
  lost: number;
  /** How much of a title's weight stands anywhere in the other article, the mean of both ways round. */
  covered: number;
  acrossLanguages: boolean;
  sameText: boolean;
  /** The shorter is no more than a headline. */
  brief: boolean;
  sameUrl: boolean;
  samePublisher: boolean;
  gapDays: number;
  /** Ids of what they share, the weightiest first. */
  sharedItems: string[];
  against: Contradiction[];
}

/** Gathers the evidence of two articles; the same whichever comes first. */
export function gatherEvidence(a: ReadStory, b: ReadStory): Evidence {
  const acrossLanguages = a.data.script !== b.data.script;
  const found = shareItems(a, b);
  const terms = shareTerms(a, b);
  let shared = terms;
  for (const { weight } of found) shared += weight;
  const massA = a.itemMass + (acrossLanguages ? terms : a.termMass);
  const massB = b.itemMass + (acrossLanguages ? terms : b.termMass);
  const norm = 0.5 * Math.min(massA, massB) + 0.5 * Math.sqrt(massA * massB);
  return {
    ...overlap(a.sample, a.data.size, b.sample, b.data.size, sampleSize),
    lede: shareOfSmaller(a.lede, b.lede),
    title: shareOfSmaller(a.title, b.title),
    quoted: Math.max(shareIn(a.lede, b.opening), shareIn(b.lede, a.opening)),
    shared,
    ratio: norm === 0 ? 0 : shared / norm,
    facets: countFacets(found, terms),
    lost: Math.min(lostHead(a, b), lostHead(b, a)),
    covered: (coveredTitle(a, b, acrossLanguages) + coveredTitle(b, a, acrossLanguages)) / 2,
    acrossLanguages,
    sameText: a.data.whole !== 0 && a.data.whole === b.data.whole,
    brief: Math.min(a.data.size, b.data.size) < 12,
    sameUrl: a.data.url !== 0 && a.data.url === b.data.url,
    samePublisher: a.data.publisher === b.data.publisher,
    gapDays: Math.abs(a.publishedAt - b.publishedAt) / dayMs,
    sharedItems: found.sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1)).map(({ id }) => id),
    against: contradictions(a, b),
  };
}

interface Weighed {
  id: string;
  weight: number;
  /** It stands at the head of one and in the opening of the other at the latest. */
  prominent: boolean;
}

const facetOf: Readonly<Record<string, string>> = {
  p: "who",
  r: "who",
  c: "who",
  o: "who",
  f: "who",
  s: "who",
  a: "act",
  t: "what",
  w: "what",
  l: "what",
  k: "what",
  g: "what",
  n: "figure",
};

function countFacets(found: readonly Weighed[], terms: number): number {
  const facets = new Set<string>();
  if (terms >= 2.5) facets.add("what");
  for (const { id, prominent } of found) {
    const facet = facetOf[id[0]!];
    if (prominent && facet !== undefined && weigh(id) >= 0.5) facets.add(facet);
  }
  return facets.size;
}

function shareItems(a: ReadStory, b: ReadStory): Weighed[] {
  const found: Weighed[] = [];
  const add = (id: string, zoneA: number, zoneB: number): void => {
    const weight = weigh(id) * joint(zoneA, zoneB);
    if (weight === 0) return;
    const prominent = Math.min(zoneA, zoneB) <= 1 && Math.max(zoneA, zoneB) <= 2;
    found.push({ id, weight, prominent });
  };
  for (const [id, zoneA] of a.items) {
    const zoneB = b.items.get(id);
    if (zoneB !== undefined) add(id, zoneA, zoneB);
  }
  shareNames(a, b, add);
  shareNames(b, a, add);
  return found;
}

/** Names that one article spells in Latin letters and the other writes in Chinese. */
function shareNames(
  latin: ReadStory,
  chinese: ReadStory,
  add: (id: string, zoneA: number, zoneB: number) => void,
): void {
  for (const [name, zone] of latin.romanised) {
    if (chinese.names.has(name) && !chinese.romanised.has(name)) add("r:a name", zone, zone);
  }
}

function shareTerms(a: ReadStory, b: ReadStory): number {
  let sum = 0;
  for (const [term, placeA] of a.terms) {
    const placeB = b.terms.get(term);
    if (placeB === undefined) continue;
    sum += tierWeights[Math.min(placeA >>> 2, placeB >>> 2)]! * joint(placeA & 3, placeB & 3);
  }
  return sum;
}

function joint(zoneA: number, zoneB: number): number {
  return Math.sqrt(zoneFactors[zoneA]! * zoneFactors[zoneB]!);
}

function shareIn(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const shingle of part) if (whole.has(shingle)) shared++;
  return shared / part.size;
}

function shareOfSmaller(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size <= b.size ? shareIn(a, b) : shareIn(b, a);
}

/** How much of a's title, by weight, stands anywhere in b; 0.5 for a title that says nothing. */
function coveredTitle(a: ReadStory, b: ReadStory, acrossLanguages: boolean): number {
  let all = 1;
  let covered = 0.5;
  for (const [id, zone] of a.items) {
    if (zone > 0) continue;
    const weight = weigh(id);
    all += weight;
    if (b.items.has(id)) covered += weight;
  }
  if (acrossLanguages) return covered / all;
  for (const [term, place] of a.terms) {
    if ((place & 3) > 0) continue;
    const weight = tierWeights[place >>> 2]! / 2;
    all += weight;
    if (b.terms.has(term)) covered += weight;
  }
  return covered / all;
}

/** How much of a's title and lede, by weight, is nowhere in b: an update drops little of them, another event much. */
function lostHead(a: ReadStory, b: ReadStory): number {
  let all = 0;
  let lost = 0;
  for (const [id, zone] of a.items) {
    if (zone > 1) continue;
    const weight = weigh(id) * zoneFactors[zone]!;
    all += weight;
    if (!b.items.has(id)) lost += weight;
  }
  for (const [term, place] of a.terms) {
    if ((place & 3) > 1) continue;
    const weight = tierWeights[place >>> 2]!;
    all += weight;
    if (!b.terms.has(term)) lost += weight;
  }
  return all === 0 ? 0 : lost / all;
}
