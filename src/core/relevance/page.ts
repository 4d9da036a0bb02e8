import { agentSets } from "../../lexicon/actors.ts";
import { maskSet } from "../../lexicon/masks.ts";
import { localSets, otherPlaces } from "../../lexicon/places.ts";
import type { ArticleText } from "../article.ts";
import { findPhrases, type Hit, type PhraseIndex } from "./phrase-index.ts";
import { quoteOf } from "./quote.ts";
import { splitSentences } from "./sentences.ts";

/**
 * A word that places a text. `name`: Hong Kong by name. `sign`: what exists only there. `usage`: a turn of phrase of the
 * city. `china` is apart from the rest of `abroad`, since Beijing is part of every Hong Kong story.
 */
export interface PlaceHit extends Hit {
  id: string;
  kind: "name" | "sign" | "usage" | "china" | "abroad";
  sentence: number;
  /** One of several places in a row. */
  listed: boolean;
  /** Tells where a company is from (a Swiss mail provider, 韩国通讯公司), not where the story is set. */
  origin: boolean;
}

/** A topic phrase in the text. */
export interface PhraseHit extends Hit {
  sentence: number;
}

/** A sentence with what was found in it. */
export interface Sentence {
  start: number;
  end: number;
  /** How much a phrase here counts by where it stands: the title most, the tail least. */
  prominence: number;
  /** The sets of which a phrase stands in it. */
  sets: Set<number>;
  places: PlaceHit[];
}

/** An article read once: title and text as one string, its sentences, and every phrase and place in them. */
export interface Page {
  text: string;
  publishedAt: number | null;
  sentences: Sentence[];
  /** Title and first lines: what a reader of a list sees. */
  opening: Sentence[];
  places: PlaceHit[];
  /** The topic phrases by set, in the order of their starts. */
  bySet: Map<number, PhraseHit[]>;
  /** Length in reading units: a Chinese character counts as two and a half Latin ones. */
  units: number;
  /** How many characters lie in a Chinese-length phrase of text: 1 in Chinese, 2.5 in Latin text. */
  scale: number;
  /** Whether it is mostly in Latin letters. */
  latin: boolean;
  words(hit: { start: number; end: number }): string;
  /** The same for people: whole words of the title or the text, whichever `about` stands in. */
  quote(hit: { start: number; end: number }, about?: { start: number }): string;
}

/** What a text calls Hong Kong once it has named it. */
export const againSet = "hong-kong-again";
const placeKinds = new Map<string, PlaceHit["kind"]>([
  ...Object.keys(otherPlaces).map((id): [string, PlaceHit["kind"]] => [
    id,
    id === "china" ? "china" : "abroad",
  ]),
  ...[...localSets].map((id): [string, PlaceHit["kind"]] => [id, "sign"]),
  ["hong-kong", "name"],
  ["hong-kong-sign", "sign"],
  ["hong-kong-usage", "usage"],
  [againSet, "sign"],
  ["cantonese", "usage"],
]);
const chineseUnits = 2.5;

/** Reads an article's title and text, given as one string with its folded form, for all that the index knows. */
export function readPage(article: ArticleText, text: string, folded: string, index: PhraseIndex): Page {
  const titleEnd = article.title.length + 1;
  const hits = unmasked(findPhrases(index, text, folded), index);
  const spans = [{ start: 0, end: titleEnd }];
  for (const span of splitSentences(article.text))
    spans.push({ start: span.start + titleEnd, end: span.end + titleEnd });
  const cjk = countChinese(text);
  const units = text.length + cjk * (chineseUnits - 1);
  const scale =
    text.length === 0 ? 1 : chineseUnits - (chineseUnits - 1) * Math.min(1, (cjk / text.length) * 1.3);
  const latin = scale > 1.75;
  const sentences = spans.map((span, order): Sentence => {
    const { start, end } = span;
    return {
      start,
      end,
      prominence: order === 0 ? 1.6 : prominenceAt((start - titleEnd) / scale, latin),
      sets: new Set(),
      places: [],
    };
  });
  const places: PlaceHit[] = [];
  const bySet = new Map<number, PhraseHit[]>();
  let current = 0;
  for (const hit of hits) {
    while (current < sentences.length - 1 && hit.start >= sentences[current]!.end) current++;
    const sentence = sentences[current]!;
    const id = index.setIds[hit.set]!;
    const kind = placeKinds.get(id);
    if (kind === undefined || localSets.has(id)) keepPhrase(bySet, sentence, { ...hit, sentence: current });
    if (kind === undefined) continue;
    if (id === againSet && !isHongKongAgain(places, current, sentences)) continue;
    const place: PlaceHit = { ...hit, id, kind, sentence: current, listed: false, origin: false };
    sentence.places.push(place);
    places.push(place);
  }
  if (!places.some(({ id, kind }) => kind === "name" || (kind === "sign" && id !== againSet))) {
    forget(places);
    for (const sentence of sentences) forget(sentence.places);
  }
  for (const sentence of sentences) markLists(sentence.places, folded);
  markOrigins(places, bySet.get(index.setIds.indexOf("net-company")) ?? []);
  for (const id of agentSets) dropForeign(bySet, index.setIds.indexOf(id), sentences);
  return {
    text,
    publishedAt: article.publishedAt,
    sentences,
    opening: sentences.filter(({ prominence }) => prominence >= 1),
    places,
    bySet,
    units,
    scale,
    latin,
    words: (hit) => text.slice(hit.start, hit.end),
    quote: (hit, about = hit) => quoteOf(text, article.title.length, hit, about),
  };
}

/**
 * "The city" is the place last named, or when none was named yet, the one that the text will name. In a text that opens
 * on Hong Kong alone, a country named in an earlier sentence does not take the word from it.
 */
function isHongKongAgain(
  places: readonly PlaceHit[],
  current: number,
  sentences: readonly Sentence[],
): boolean {
  const last = places.findLast(({ kind }) => kind === "name" || kind === "abroad" || kind === "china");
  if (last === undefined || last.kind === "name") return true;
  if (last.sentence === current) return false;
  const first = places.find(({ kind }) => kind === "name" || kind === "abroad");
  return first?.kind === "name" && sentences[first.sentence]!.prominence >= 1;
}

/** Without any other sign of Hong Kong, "the city" may be any. */
function forget(places: PlaceHit[]): void {
  for (let i = places.length - 1; i >= 0; i--) if (places[i]!.id === againSet) places.splice(i, 1);
}

/** Whether a word places its sentence in Hong Kong by itself. */
export function isHere(place: PlaceHit): boolean {
  return !place.listed && (place.kind === "name" || place.kind === "sign");
}

function keepPhrase(bySet: Map<number, PhraseHit[]>, sentence: Sentence, phrase: PhraseHit): void {
  sentence.sets.add(phrase.set);
  const known = bySet.get(phrase.set);
  if (known === undefined) bySet.set(phrase.set, [phrase]);
  else known.push(phrase);
}

/** An authority or its deed right after another country's name (US government, 英国警方, 美司法部起诉) is not Hong Kong's. */
function dropForeign(bySet: Map<number, PhraseHit[]>, set: number, sentences: Sentence[]): void {
  const hits = bySet.get(set);
  if (hits === undefined) return;
  const kept = hits.filter((hit) => {
    const before = sentences[hit.sentence]!.places.filter(
      (place) => place.end <= hit.start && hit.start - place.end <= 3,
    );
    const foreign = before.some((place) => place.kind === "abroad" || place.kind === "china");
    return !foreign || before.some((place) => place.kind === "name" || place.kind === "sign");
  });
  bySet.set(set, kept);
}

/** Drops what is only a part of a masking phrase: security law in "social security law" is none. */
function unmasked(hits: readonly Hit[], index: PhraseIndex): Hit[] {
  const mask = index.setIds.indexOf(maskSet);
  const masks = hits.filter((hit) => hit.set === mask);
  if (masks.length === 0) return [...hits];
  return hits.filter((hit) => hit.set !== mask && !masks.some((over) => holds(over, hit)));
}

function holds(over: Hit, hit: Hit): boolean {
  return over.start <= hit.start && hit.end <= over.end && hit.end - hit.start < over.end - over.start;
}

function countChinese(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x2e80) count++;
  return count;
}

/**
 * By distance from the start of the text in Chinese-length characters. English articles come to their subject later, by
 * way of a scene or a person, so that what stands below the opening says more of them.
 */
function prominenceAt(offset: number, latin: boolean): number {
  if (offset < 130) return 1;
  if (offset < 400) return latin ? 0.8 : 0.6;
  if (offset < 1000) return latin ? 0.65 : 0.45;
  return latin ? 0.45 : 0.3;
}

/** Marks the countries that a kind or name of company directly follows; a bank is held to the law of its country. */
function markOrigins(places: readonly PlaceHit[], companies: readonly PhraseHit[]): void {
  const sentenceAt = new Map(companies.map(({ start, sentence }) => [start, sentence]));
  for (const hit of places)
    if (hit.kind === "abroad")
      hit.origin = [0, 1, 3].some((gap) => sentenceAt.get(hit.end + gap) === hit.sentence);
}

const between = /^(?:[\s,、/和及与跟或,，]|and|or|the|以及|还有|&)*$/;

/** Marks runs of three or more places that only commas and conjunctions part. */
function markLists(places: PlaceHit[], folded: string): void {
  let run: PlaceHit[] = [];
  const close = (): void => {
    const distinct = new Set(run.map((hit) => hit.id));
    if (distinct.size >= 3) for (const hit of run) hit.listed = true;
    run = [];
  };
  for (const hit of places) {
    const last = run.at(-1);
    if (last !== undefined && hit.start < last.end) continue;
    if (
      last !== undefined &&
      !(hit.start - last.end <= 12 && between.test(folded.slice(last.end, hit.start)))
    )
      close();
    run.push(hit);
  }
  close();
}
