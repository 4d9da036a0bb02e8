import type { TopicRule } from "../../lexicon/table.ts";
import type { Topic } from "../article.ts";
import { againSet, isHere, type Page, type PhraseHit, type PlaceHit, type Sentence } from "./page.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import { localness, remarkFactor, type Placed } from "./place.ts";

/** A rule with its sets as numbers of the phrase index. */
export interface CompiledRule {
  rule: TopicRule;
  all: readonly (readonly number[])[];
  not: readonly number[];
  notBeside: readonly number[];
  /** Milliseconds since 1970. */
  since: number;
}

/** What a rule found in an article: its whole weight, and the words where it weighed most. */
export interface Weighed {
  rule: TopicRule;
  weight: number;
  words: string;
}

/** What counted against a rule: the words that made it void, or the place that its words belong to. */
export interface Against {
  rule: string;
  topic: Topic;
  words: string;
  /** What was lost by it, below zero. */
  weight: number;
}

/** Looks the rules' set names up in the index; an unknown name is a fault of the tables and throws. */
export function compileRules(rules: readonly TopicRule[], index: PhraseIndex): CompiledRule[] {
  const numberOf = (id: string): number => {
    const number = index.setIds.indexOf(id);
    if (number === -1) throw new Error(`no phrase set is called ${id}`);
    return number;
  };
  return rules.map((rule) => ({
    rule,
    all: rule.all.map((choice) => choice.split("|").map(numberOf)),
    not: (rule.not ?? []).map(numberOf),
    notBeside: (rule.notBeside ?? []).map(numberOf),
    since: rule.since === undefined ? -Infinity : Date.parse(rule.since),
  }));
}

/** A rule met in a sentence. */
interface Find {
  rule: CompiledRule;
  anchor: PhraseHit;
  weight: number;
  start: number;
  end: number;
}

/** Applies every rule to an article. Words count once per topic; repeats of one rule count less each time. */
export function weighRules(
  rules: readonly CompiledRule[],
  page: Page,
  placed: Placed,
): { weighed: Weighed[]; against: Against[] } {
  const losses = new Map<string, Against>();
  const bySentence = new Map<number, Find[]>();
  for (const rule of rules) {
    if (page.publishedAt !== null && page.publishedAt < rule.since) continue;
    if (
      rule.rule.gather === undefined &&
      !rule.all.every((choice) => choice.some((set) => page.bySet.has(set)))
    )
      continue;
    const found =
      rule.rule.gather === undefined ? findRule(rule, page, placed, losses) : gather(rule, page, placed);
    for (const find of found) {
      const finds = bySentence.get(find.anchor.sentence);
      if (finds === undefined) bySentence.set(find.anchor.sentence, [find]);
      else finds.push(find);
    }
  }
  const kept = new Map<CompiledRule, Find[]>();
  for (const [order, finds] of bySentence) {
    for (const find of withinSentence(finds, page.sentences[order]!)) {
      const known = kept.get(find.rule);
      if (known === undefined) kept.set(find.rule, [find]);
      else known.push(find);
    }
  }
  const weighed: Weighed[] = [];
  for (const rule of rules) {
    const found = kept.get(rule);
    if (found !== undefined) weighed.push(sumUp(rule.rule, found, page));
  }
  return { weighed, against: [...losses.values()] };
}

/** Keeps the heaviest loss of each kind and topic; its words are only looked up when it is kept. */
function lose(losses: Map<string, Against>, loss: Omit<Against, "words">, words: () => string): void {
  if (loss.weight > -0.05) return;
  const key = `${loss.topic} ${loss.rule}`;
  const known = losses.get(key);
  if (known === undefined || loss.weight < known.weight) losses.set(key, { ...loss, words: words() });
}

/**
 * One find a rule, the heaviest first, none whose anchor overlaps one already taken for its topic, and all that is not
 * a whole statement together no more than the sentence's prominence: one sentence below the opening decides nothing.
 */
function withinSentence(finds: Find[], sentence: Sentence): Find[] {
  const taken: Find[] = [];
  const sums = new Map<string, number>();
  for (const find of finds.sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    const { rule } = find.rule;
    if (taken.some((other) => other.rule === find.rule)) continue;
    if (taken.some((other) => other.rule.rule.topic === rule.topic && overlaps(other.anchor, find.anchor)))
      continue;
    if (rule.statement !== true && rule.support !== true) {
      const sum = sums.get(rule.topic) ?? 0;
      find.weight = Math.min(find.weight, Math.max(0, sentence.prominence * mostOfSentence - sum));
      sums.set(rule.topic, sum + find.weight);
    }
    taken.push(find);
  }
  return taken;
}

function overlaps(a: PhraseHit, b: PhraseHit): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What one sentence may weigh at most, against its prominence: enough alone in the opening of a long article. */
const mostOfSentence = 1.15;

const window = 70;

function findRule(rule: CompiledRule, page: Page, placed: Placed, losses: Map<string, Against>): Find[] {
  const finds: Find[] = [];
  for (const set of rule.all[0]!) {
    for (const anchor of page.bySet.get(set) ?? []) {
      const find = applyRule(rule, page, placed, anchor, losses);
      if (find !== null) finds.push(find);
    }
  }
  return finds;
}

/** A gathering weighs more for each entry above what it asks for. */
function gather(rule: CompiledRule, page: Page, placed: Placed): Find[] {
  if (rule.not.some((set) => page.opening.some((sentence) => sentence.sets.has(set)))) return [];
  const first = rule.all.map((choice) => firstHit(choice, page));
  const [anchor] = first;
  if (anchor === undefined || anchor === null) return [];
  const hits = first.filter((hit) => hit !== null);
  const spare = hits.length - rule.rule.gather!;
  if (spare < 0) return [];
  const start = Math.min(...hits.map((hit) => hit.start));
  const end = Math.max(...hits.map((hit) => hit.end));
  return [{ rule, anchor, weight: rule.rule.weight * (1 + spare * 0.15) * placed.level, start, end }];
}

function firstHit(choice: readonly number[], page: Page): PhraseHit | null {
  let first: PhraseHit | null = null;
  for (const set of choice) {
    const hit = page.bySet.get(set)?.[0];
    if (hit === undefined || page.sentences[hit.sentence]!.prominence < 1) continue;
    if (first === null || hit.start < first.start) first = hit;
  }
  return first;
}

function applyRule(
  rule: CompiledRule,
  page: Page,
  placed: Placed,
  anchor: PhraseHit,
  losses: Map<string, Against>,
): Find | null {
  const sentence = page.sentences[anchor.sentence]!;
  const title = page.sentences[0]!;
  const { topic } = rule.rule;
  const span = spanAround(rule, page, anchor);
  if (span === null) return null;
  const full = rule.rule.weight * span.closeness;
  const blocker =
    rule.not.find((set) => sentence.sets.has(set) || title.sets.has(set)) ??
    (sentence.prominence >= 1
      ? rule.notBeside.find((set) => page.opening.some((beside) => beside.sets.has(set)))
      : rule.notBeside.find((set) => sentence.sets.has(set) || title.sets.has(set)));
  if (blocker !== undefined) {
    const loss = { rule: `${rule.rule.id}: void`, topic, weight: -full * sentence.prominence };
    lose(losses, loss, () => blockingWords(page, blocker, anchor.sentence));
    return null;
  }
  const here = placeFactor(rule.rule, placed, page, anchor, span);
  if (here < 0.35) {
    const loss = { rule: "elsewhere", topic, weight: -full * sentence.prominence * (1 - here) };
    lose(losses, loss, () => page.quote(sentence.places.find((place) => !isHere(place)) ?? anchor));
  }
  const involved = [sentence, ...span.sentences.map((order) => page.sentences[order]!)];
  const weight = full * here * prominenceOf(rule.rule, involved, here, placed);
  return { rule, anchor, weight, start: span.start, end: span.end };
}

function blockingWords(page: Page, set: number, sentence: number): string {
  const hits = page.bySet.get(set) ?? [];
  const hit = hits.find((one) => one.sentence === sentence) ?? hits[0];
  return hit === undefined ? "" : page.quote(hit);
}

/**
 * A whole statement that names Hong Kong or its government counts nearly as in the opening; a little less in an article
 * that is mostly about other places.
 */
function prominenceOf(rule: TopicRule, involved: readonly Sentence[], here: number, placed: Placed): number {
  const { prominence } = involved[0]!;
  if (rule.statement !== true || here < 0.7 || !involved.some(hasHongKong)) return prominence;
  return Math.max(prominence, placed.level < 0.5 ? 0.8 : 0.95);
}

function hasHongKong(sentence: Sentence): boolean {
  return sentence.places.some(isHere);
}

/** The span of the phrases that a rule asks for; `closeness` is less than 1 when it runs over a sentence's end. */
interface RuleSpan {
  start: number;
  end: number;
  closeness: number;
  sentences: number[];
}

/** Finds, for each set that the rule asks for, the phrase nearest to the anchor; null when one is too far off. */
function spanAround(rule: CompiledRule, page: Page, anchor: PhraseHit): RuleSpan | null {
  const span: RuleSpan = { start: anchor.start, end: anchor.end, closeness: 1, sentences: [] };
  const reaches = rule.rule.reach ?? [];
  for (const [order, choice] of rule.all.entries()) {
    if (order === 0) continue;
    const reach = (reaches[order - 1] ?? reaches.at(-1) ?? window) * page.scale;
    let nearest: PhraseHit | null = null;
    let distance = reach;
    for (const set of choice) {
      const hit = nearestHit(page.bySet.get(set) ?? [], anchor, distance);
      if (hit === null || (rule.rule.together === true && hit.sentence !== anchor.sentence)) continue;
      const gap = gapBetween(hit, anchor) + (hit.sentence === anchor.sentence ? 0 : 1);
      if (gap > distance) continue;
      nearest = hit;
      distance = gap;
    }
    if (nearest === null) return null;
    span.start = Math.min(span.start, nearest.start);
    span.end = Math.max(span.end, nearest.end);
    span.closeness = Math.min(span.closeness, closenessOf(page, anchor, nearest));
    if (nearest.sentence !== anchor.sentence) span.sentences.push(nearest.sentence);
  }
  return span;
}

/** Title and opening are read as one; elsewhere the next sentence is a little further off. */
function closenessOf(page: Page, a: PhraseHit, b: PhraseHit): number {
  if (a.sentence === b.sentence) return 1;
  const opening = page.sentences[a.sentence]!.prominence >= 1 && page.sentences[b.sentence]!.prominence >= 1;
  if (opening) return 0.9;
  return Math.abs(a.sentence - b.sentence) === 1 ? 0.75 : 0.4;
}

function gapBetween(hit: PhraseHit, anchor: PhraseHit): number {
  return hit.start >= anchor.end ? hit.start - anchor.end : anchor.start - hit.end;
}

/** The nearest of hits in the order of their starts that does not overlap the anchor, within a distance. */
function nearestHit(hits: readonly PhraseHit[], anchor: PhraseHit, within: number): PhraseHit | null {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < anchor.start) low = middle + 1;
    else high = middle;
  }
  let best: PhraseHit | null = null;
  let distance = within;
  const consider = (hit: PhraseHit): boolean => {
    if (overlaps(hit, anchor)) return false;
    const gap = gapBetween(hit, anchor);
    if (gap <= distance) {
      best = hit;
      distance = gap;
    }
    return true;
  };
  for (let after = low; after < hits.length; after++) if (consider(hits[after]!)) break;
  for (let before = low - 1; before >= 0; before--) if (consider(hits[before]!)) break;
  return best;
}

function placeFactor(rule: TopicRule, placed: Placed, page: Page, anchor: PhraseHit, span: RuleSpan): number {
  if (rule.place === "own") return remarkFactor(placed);
  const sentence = page.sentences[anchor.sentence]!;
  const others = span.sentences.map((order) => page.sentences[order]!);
  const beside = sentence.prominence >= 1 ? page.opening : [];
  if (rule.place === "named" && ![sentence, page.sentences[0]!, ...others, ...beside].some(isNamed)) return 0;
  const here = localness(placed, sentence, anchor.sentence, anchor.start, rule.abroad === true);
  if (rule.place === "tied") {
    const title = page.sentences[0]!;
    if (isTied(sentence, title, others)) return remarkFactor(placed);
    if (sentence.places.some(isAbroad) || title.places.some(isAbroad)) return Math.min(here, untied);
  }
  if (sentence.places.length > 0) return here;
  return Math.max(here, ...others.map((other) => (hasHongKong(other) ? 0.9 : 0)));
}

/** How far a company's step is about Hong Kong when another country claims it. */
const untied = 0.3;

/**
 * Another country in the sentence takes it away from Hong Kong when the headline names another one too, when the city
 * stands only in the next sentence, or when it is seen only by a sign: a bank of the city has customers everywhere.
 */
function isTied(sentence: Sentence, title: Sentence, others: readonly Sentence[]): boolean {
  if (!sentence.places.some(isAbroad)) return [sentence, title, ...others].some(hasHongKong);
  if (title.places.some(isAbroad) && !hasHongKong(title)) return false;
  return [sentence, title].some(({ places }) =>
    places.some((hit) => isHere(hit) && (hit.kind === "name" || hit.id === againSet)),
  );
}

function isAbroad(place: PlaceHit): boolean {
  return place.kind === "abroad" && !place.origin;
}

function isNamed(sentence: Sentence): boolean {
  return sentence.places.some((hit) => hit.kind === "name" && !hit.listed);
}

const repeats = [1, 0.6, 0.4, 0.3, 0.2];

function sumUp(rule: TopicRule, found: Find[], page: Page): Weighed {
  found.sort((a, b) => b.weight - a.weight || a.start - b.start);
  let weight = 0;
  for (const [order, find] of found.entries()) weight += find.weight * (repeats[order] ?? 0.1);
  return { rule, weight, words: page.quote(found[0]!, found[0]!.anchor) };
}
