import { type Passage, passagesOf } from "./noise.ts";

/** A passage of a page that changed: what it was and what it is; null where it was added or taken out. */
export interface ChangedPassage {
  before: string | null;
  after: string | null;
}

/** Up to so many pairs of sentences are compared for the best fit; beyond it what is on one side only counts as changed. */
const mostPairs = 1_000_000;

/**
 * What changed from one text of a page to the next, by sentence and line, in the order of the page; neighbours that
 * changed together are one passage. Noise (see `passagesOf`) is left out: it is empty just when `senseOfPage` of both
 * is the same. Pure.
 */
export function changedPassages(before: string, after: string): ChangedPassage[] {
  const old = passagesOf(before).filter(({ sense }) => sense !== "");
  const now = passagesOf(after).filter(({ sense }) => sense !== "");
  let head = 0;
  while (head < old.length && head < now.length && old[head]!.sense === now[head]!.sense) head++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old.at(-1 - tail)!.sense === now.at(-1 - tail)!.sense) tail++;
  const kept = common(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  const changes: ChangedPassage[] = [];
  let [i, j] = [head, head];
  for (const [inOld, inNow] of [...kept, [old.length - tail - head, now.length - tail - head] as const]) {
    const gone = old.slice(i, head + inOld);
    const come = now.slice(j, head + inNow);
    if (gone.length > 0 || come.length > 0) changes.push({ before: joined(gone), after: joined(come) });
    i = head + inOld + 1;
    j = head + inNow + 1;
  }
  return changes;
}

const joined = (passages: readonly Passage[]): string | null =>
  passages.length === 0 ? null : passages.map(({ text }) => text).join(" ");

/** The places of a longest common subsequence, in order; of very long texts a shorter one. */
function common(old: readonly Passage[], now: readonly Passage[]): (readonly [number, number])[] {
  return old.length * now.length <= mostPairs ? longestCommon(old, now) : uniqueCommon(old, now);
}

function longestCommon(old: readonly Passage[], now: readonly Passage[]): (readonly [number, number])[] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i]!.sense === now[j]!.sense
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const kept: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    if (old[i]!.sense === now[j]!.sense) kept.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return kept;
}

/** Sentences that stand once on both sides, as far as they come in the same order. */
function uniqueCommon(old: readonly Passage[], now: readonly Passage[]): (readonly [number, number])[] {
  const places = onlyPlaces(now);
  const kept: (readonly [number, number])[] = [];
  let last = -1;
  for (const [sense, i] of onlyPlaces(old)) {
    const j = places.get(sense);
    if (j === undefined || j <= last) continue;
    kept.push([i, j]);
    last = j;
  }
  return kept;
}

function onlyPlaces(passages: readonly Passage[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [at, { sense }] of passages.entries()) {
    if (places.has(sense)) twice.add(sense);
    places.set(sense, at);
  }
  for (const sense of twice) places.delete(sense);
  return places;
}
