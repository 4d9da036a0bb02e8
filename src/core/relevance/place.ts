import { hongKongPublishers } from "../../lexicon/places.ts";
import type { ArticleText } from "../article.ts";
import { fold } from "../fold.ts";
import { isHere, type Page, type PlaceHit, type Sentence } from "./page.ts";

/** How far an article, and each of its sentences, is about Hong Kong. */
export interface Placed {
  /** 0 when nothing in it is, to 1. */
  level: number;
  /** For each sentence, how far one that names no place is about Hong Kong, by what went before. */
  carried: number[];
}

interface Counts {
  here: number;
  usage: number;
  abroad: number;
  china: number;
  title: number;
  titleAbroad: number;
  opening: number;
}

/** Works out where an article is set, from its title, opening, counts of places and publisher. */
export function placeArticle(page: Page, local: boolean): Placed {
  const counts = countPlaces(page);
  const isLocal = local || isCantonese(page);
  if (counts.here === 0) {
    // Nothing is named: the city's own words place it there as long as no other place is.
    if (counts.abroad + counts.china > 0 || (!isLocal && counts.usage === 0))
      return { level: 0, carried: [] };
    const level = isLocal ? 0.9 : 0.75;
    return { level, carried: carryPlaces(page, level) };
  }
  const share = counts.here / (counts.here + counts.abroad * 0.6 + counts.china * 0.4);
  const penalty = counts.titleAbroad > counts.title ? 0.25 : 0;
  const sum = counts.title * 0.5 + counts.opening * 0.25 + share * 0.5 + (isLocal ? 0.25 : 0) - penalty;
  // A headline that names Hong Kong is about it, whoever else acts in it; an opening, when it does so first.
  const floor = counts.title === 1 ? 0.85 : opensHere(page) ? 0.65 : 0.05;
  const level = Math.min(1, Math.max(floor, sum));
  return { level, carried: carryPlaces(page, level) };
}

/** Whether the first place that title and opening name is Hong Kong. */
function opensHere(page: Page): boolean {
  const first = page.places.find(({ kind }) => kind === "name" || kind === "abroad" || kind === "china");
  return first?.kind === "name" && !first.listed && page.sentences[first.sentence]!.prominence >= 1;
}

function countPlaces(page: Page): Counts {
  const counts: Counts = { here: 0, usage: 0, abroad: 0, china: 0, title: 0, titleAbroad: 0, opening: 0 };
  for (const hit of page.places) {
    const inTitle = hit.sentence === 0;
    switch (hit.kind) {
      case "name":
      case "sign": {
        const weight = hit.listed ? 0.2 : hit.kind === "name" ? 1 : 0.6;
        counts.here += weight;
        if (inTitle) counts.title = Math.max(counts.title, weight);
        else if (page.sentences[hit.sentence]!.prominence === 1)
          counts.opening = Math.max(counts.opening, weight);
        break;
      }
      case "abroad":
        counts.abroad += hit.origin ? 0.3 : 1;
        if (inTitle && !hit.origin) counts.titleAbroad = 1;
        break;
      case "china":
        counts.china++;
        break;
      case "usage":
        if (hit.id !== "cantonese") counts.usage++;
        break;
    }
  }
  return counts;
}

function carryPlaces(page: Page, level: number): number[] {
  const carried: number[] = [];
  let now = level;
  for (const sentence of page.sentences) {
    carried.push(now);
    if (sentence.places.some(isHere)) now = Math.max(level, 0.9);
    else if (sentence.places.some((hit) => isAway(hit, level))) now = level * 0.6;
    else now = level + (now - level) * 0.85;
  }
  return carried;
}

/** Beijing leads away only from a story that is not plainly about Hong Kong. */
function isAway(hit: PlaceHit, level: number): boolean {
  return hit.kind === "abroad" || (hit.kind === "china" && level < 0.6);
}

/** Three different characters of written Cantonese, so that a quoted word is not enough. */
function isCantonese(page: Page): boolean {
  const seen = new Set<string>();
  for (const hit of page.places) if (hit.id === "cantonese") seen.add(page.words(hit));
  return seen.size >= 3;
}

/** How far a phrase at this place of a sentence is about Hong Kong, 0 to 1. */
export function localness(
  placed: Placed,
  sentence: Sentence,
  order: number,
  at: number,
  abroad: boolean,
): number {
  const here = nearest(sentence.places, at, isHere);
  const away = nearest(sentence.places, at, (hit) => isAway(hit, placed.level));
  const carried = placed.carried[order] ?? 0;
  if (here < Infinity) {
    if (abroad || away === Infinity || here <= away * 2) return remarkFactor(placed);
    return Math.max(0.4, placed.level * 0.8);
  }
  if (away < Infinity) return carried * (abroad ? 0.8 : 0.2);
  return carried;
}

/** Where Hong Kong is one place among others, a sentence about it is a remark. */
export function remarkFactor(placed: Placed): number {
  return placed.level < 0.3 ? 0.65 : 1;
}

function nearest(places: readonly PlaceHit[], at: number, wanted: (hit: PlaceHit) => boolean): number {
  let best = Infinity;
  for (const hit of places) if (wanted(hit)) best = Math.min(best, Math.abs(hit.start - at));
  return best;
}

const publisherNames = fold(hongKongPublishers.names)
  .split(",")
  .map((name) => name.trim());

/** Whether a Hong Kong publisher wrote it, by name or host. */
export function isLocalPublisher(article: ArticleText): boolean {
  const publisher = ` ${fold(article.publisher)} `;
  if (publisherNames.some((name) => holdsName(publisher, name))) return true;
  if (article.url === null || !URL.canParse(article.url)) return false;
  const host = new URL(article.url).hostname;
  return hongKongPublishers.hostEndings.some((ending) => host === ending || host.endsWith(ending));
}

function holdsName(publisher: string, name: string): boolean {
  const at = publisher.indexOf(name);
  if (at === -1) return false;
  if (name.charCodeAt(0) > 0x7f) return true;
  return !/[a-z0-9]/.test(publisher.charAt(at - 1)) && !/[a-z0-9]/.test(publisher.charAt(at + name.length));
}
