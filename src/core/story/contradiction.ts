import { storyOpposites, storyReactions, storyStateActs, storySteps } from "../../lexicon/story/acts.ts";
import { storyFamilies } from "../../lexicon/story/names.ts";
import type { ReadStory } from "./read.ts";
import { hash } from "./sketch.ts";
import { weigh } from "./weights.ts";

/** A sign that two articles tell different events; the weight of a plain one is 1. */
export interface Contradiction {
  /** Another turn of events; other people or companies; other figures; other counts of what may have grown. */
  kind: "turn" | "party" | "figure" | "tally";
  what: string;
  weight: number;
}

const stepOf = storySteps.map(
  (chain) => new Map(chain.flatMap((acts, step) => acts.map((act): [string, number] => [`a:${act}`, step]))),
);
const families = new Map(
  storyFamilies.flatMap((ids) => ids.map((id): [string, string] => [`c:${id}`, `c:${ids[0]!}`])),
);
const reactions = new Set(storyReactions.map((act) => `a:${act}`));
const stateActs = new Set(storyStateActs.map((act) => `a:${act}`));

/** What speaks against two articles telling the same event. */
export function contradictions(a: ReadStory, b: ReadStory): Contradiction[] {
  const found: Contradiction[] = [];
  steps(a, b, found);
  opposites(a, b, found);
  reaction(a, b, found);
  otherActs(a, b, found);
  parties(a, b, found);
  states(a, b, found);
  companies(a, b, found);
  quantities(a, b, found);
  return found;
}

function inZones(story: ReadStory, kind: string, furthest: number): string[] {
  const found: string[] = [];
  for (const { id, zone } of story.ofKind.get(kind) ?? []) if (zone <= furthest) found.push(id);
  return found;
}

function stands(story: ReadStory, id: string, furthest: number): boolean {
  return (story.items.get(id) ?? 9) <= furthest;
}

/** The same matter at another step: arrest and charge, bill tabled and passed. */
function steps(a: ReadStory, b: ReadStory, found: Contradiction[]): void {
  for (const chain of stepOf) {
    const titleA = latestStep(inZones(a, "a:", 0), chain);
    const titleB = latestStep(inZones(b, "a:", 0), chain);
    const headA = latestStep(inZones(a, "a:", 1), chain);
    const headB = latestStep(inZones(b, "a:", 1), chain);
    if (headA === null || headB === null || headA.step === headB.step) continue;
    const tellsA = titleA ?? headA;
    const tellsB = titleB ?? headB;
    if (tellsA.step === tellsB.step) continue;
    const sure = titleA !== null && titleB !== null;
    found.push({
      kind: "turn",
      what: `${tellsA.act.slice(2)} and ${tellsB.act.slice(2)}`,
      weight: sure ? 1.5 : 0.5,
    });
  }
}

function latestStep(
  acts: readonly string[],
  chain: ReadonlyMap<string, number>,
): { step: number; act: string } | null {
  let latest: { step: number; act: string } | null = null;
  for (const act of acts) {
    const step = chain.get(act);
    if (step !== undefined && (latest === null || step > latest.step)) latest = { step, act };
  }
  return latest;
}

function opposites(a: ReadStory, b: ReadStory, found: Contradiction[]): void {
  for (const [one, other] of storyOpposites) {
    for (const [x, y] of [
      [`a:${one}`, `a:${other}`],
      [`a:${other}`, `a:${one}`],
    ] as const) {
      if (!stands(a, x, 1) || !stands(b, y, 1)) continue;
      // Where one tells both, it may tell the other's turn of events.
      if (stands(a, y, 2) || stands(b, x, 2)) continue;
      const titled = stands(a, x, 0) && stands(b, y, 0);
      if (titled || stands(a, x, 0) || stands(b, y, 0))
        found.push({ kind: "turn", what: `${x.slice(2)} and ${y.slice(2)}`, weight: titled ? 1.5 : 0.8 });
    }
  }
}

/** One leads with an answer to an event, of which the other knows nothing. */
function reaction(a: ReadStory, b: ReadStory, found: Contradiction[]): void {
  const reactsA = inZones(a, "a:", 0).filter((id) => reactions.has(id));
  const reactsB = inZones(b, "a:", 0).filter((id) => reactions.has(id));
  if (reactsA.length > 0 === reactsB.length > 0) return;
  const [reacts, other] = reactsA.length > 0 ? [reactsA, b] : [reactsB, a];
  if (reacts.some((id) => other.items.has(id))) return;
  if (inZones(other, "a:", 0).length === 0) return;
  found.push({ kind: "turn", what: `one is a reaction (${reacts[0]!.slice(2)})`, weight: 0.45 });
}

/** What their titles say was done is nowhere at the other's head. */
function otherActs(a: ReadStory, b: ReadStory, found: Contradiction[]): void {
  const actsA = inZones(a, "a:", 0).filter((id) => weigh(id) >= 1);
  const actsB = inZones(b, "a:", 0).filter((id) => weigh(id) >= 1);
  if (actsA.length === 0 || actsB.length === 0) return;
  if (actsA.some((id) => stands(b, id, 1)) || actsB.some((id) => stands(a, id, 1))) return;
  found.push({ kind: "turn", what: `${actsA[0]!.slice(2)} and ${actsB[0]!.slice(2)} told`, weight: 0.4 });
}

const partyKinds: readonly (readonly [kind: string, weight: number])[] = [
  ["f:", 1],
  ["g:", 0.8],
  ["o:", 0.7],
];

/** Both name persons, countries or places at the head, and none in common. */
function parties(a: ReadStory, b: ReadStory, found: Contradiction[]): void {
  for (const [kind, weight] of partyKinds) {
    const headA = inZones(a, kind, 1).filter(isParty);
    const headB = inZones(b, kind, 1).filter(isParty);
    if (headA.length === 0 || headB.length === 0) continue;
    if (headA.some((id) => b.items.has(id)) || headB.some((id) => a.items.has(id))) continue;
    found.push({ kind: "party", what: `${headA[0]!.slice(2)} and ${headB[0]!.slice(2)}`, weight });
  }
  const personsA = persons(a);
  const personsB = persons(b);
  if (personsA.length === 0 || personsB.length === 0) return;
  if (personsA.some((id) => holdsPerson(b, id)) || personsB.some((id) => holdsPerson(a, id))) return;
  found.push({ kind: "party", what: `${personsA[0]!.slice(2)} and ${personsB[0]!.slice(2)}`, weight: 1.2 });
}

/** A state acts in one's title, and the other leaves that state out. */
function states(a: ReadStory, b: ReadStory, found: Contradiction[]): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const title = inZones(one, "f:", 0).filter(isParty);
    if (title.length === 0 || other.data.size < 20 || title.some((id) => stands(other, id, 2))) continue;
    if (!inZones(one, "a:", 0).some((id) => stateActs.has(id))) continue;
    found.push({ kind: "party", what: `no ${title[0]!.slice(2)}`, weight: 0.8 });
    return;
  }
}

/** China is part of every story, West Kowloon where the court sits. */
function isParty(id: string): boolean {
  return id !== "f:china" && id !== "g:west-kowloon" && id !== "g:eastern-court";
}

function persons(story: ReadStory): string[] {
  return [...inZones(story, "p:", 1), ...inZones(story, "r:", 1), ...inZones(story, "h:", 1)];
}

function holdsPerson(story: ReadStory, id: string): boolean {
  if (story.items.has(id)) return true;
  if (id.startsWith("p:")) return false;
  const name = id.slice(2);
  return story.names.has(hash(name)) || story.items.has(`r:${name}`) || story.items.has(`h:${name}`);
}

function familyOf(id: string): string {
  return families.get(id) ?? id;
}

/** Their titles are about different companies, or one's company is not in the other at all. */
function companies(a: ReadStory, b: ReadStory, found: Contradiction[]): void {
  const titleA = inZones(a, "c:", 0);
  const titleB = inZones(b, "c:", 0);
  if (titleA.length > 0 && titleB.length > 0) {
    if (titleA.some((id) => titleB.some((other) => familyOf(id) === familyOf(other)))) return;
    const known = titleA.some((id) => b.items.has(id)) && titleB.some((id) => a.items.has(id));
    found.push({
      kind: "party",
      what: `${titleA[0]!.slice(2)} and ${titleB[0]!.slice(2)}`,
      weight: known ? 1 : 1.3,
    });
    return;
  }
  for (const [title, other] of [
    [titleA, b],
    [titleB, a],
  ] as const) {
    if (title.length === 0) continue;
    const named = new Set(inZones(other, "c:", 3).map(familyOf));
    if (title.some((id) => named.has(familyOf(id)))) continue;
    if (other.data.size >= 20) found.push({ kind: "party", what: `no ${title[0]!.slice(2)}`, weight: 0.9 });
  }
}

const unitWeights: Readonly<Record<string, number>> = {
  age: 1,
  years: 0.8,
  months: 0.8,
  weeks: 0.5,
  days: 0.5,
  sum: 0.8,
  percent: 0.6,
  nth: 0.8,
  half: 1.5,
  quarter: 1.5,
  month: 0.8,
  date: 0.5,
  section: 0.5,
  count: 0.3,
};

/** Both give figures of a unit, or of a thing counted, at the head, and none in common. */
function quantities(a: ReadStory, b: ReadStory, found: Contradiction[]): void {
  const unitsA = byUnit(a);
  for (const [unit, idsB] of byUnit(b)) {
    const idsA = unitsA.get(unit);
    const weight = unit.startsWith("q:") ? 0.7 : unitWeights[unit.slice(2)];
    if (idsA === undefined || weight === undefined) continue;
    if (idsA.some((id) => b.items.has(id)) || idsB.some((id) => a.items.has(id))) continue;
    const titled = idsA.some((id) => stands(a, id, 0)) && idsB.some((id) => stands(b, id, 0));
    found.push({
      kind: unit.startsWith("q:") || unit === "n:count" ? "tally" : "figure",
      what: `${idsA[0]!.slice(2)} and ${idsB[0]!.slice(2)}`,
      weight: titled ? weight * 1.5 : weight,
    });
  }
}

function byUnit(story: ReadStory): Map<string, string[]> {
  const units = new Map<string, string[]>();
  for (const kind of ["n:", "q:"]) {
    for (const id of inZones(story, kind, 1)) {
      const unit = id.slice(0, id.lastIndexOf(":"));
      const known = units.get(unit);
      if (known === undefined) units.set(unit, [id]);
      else known.push(id);
    }
  }
  return units;
}
