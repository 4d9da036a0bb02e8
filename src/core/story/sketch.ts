/** A 30-bit hash of a string (FNV-1a, its high bits folded in), so that five base-64 characters hold it. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 13), 0x297a2d39);
  return (value ^ (value >>> 16)) & 0x3fffffff;
}

/** The `limit` smallest hashes of a set, ascending: a sample of the set that two articles draw alike (bottom-k MinHash). */
export function smallest(hashes: Iterable<number>, limit: number): number[] {
  const sorted = Uint32Array.from(new Set(hashes)).sort();
  return Array.from(sorted.subarray(0, limit));
}

/** How many of the smaller sample's hashes both hold, as estimates over the whole sets. */
export interface Overlap {
  /** Shared share of all shingles of both, 0 to 1. */
  jaccard: number;
  /** Shared share of the smaller set, 0 to 1. */
  containment: number;
}

/** Estimates the overlap of two sets from their samples (ascending) and sizes; exact when both samples are whole. */
export function overlap(
  a: readonly number[],
  sizeA: number,
  b: readonly number[],
  sizeB: number,
  limit: number,
): Overlap {
  let shared = 0;
  let seen = 0;
  let i = 0;
  let j = 0;
  while (seen < limit && (i < a.length || j < b.length)) {
    const x = a[i] ?? Infinity;
    const y = b[j] ?? Infinity;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
    seen++;
  }
  if (seen === 0) return { jaccard: 0, containment: 0 };
  const jaccard = shared / seen;
  const common = (jaccard * (sizeA + sizeB)) / (1 + jaccard);
  return { jaccard, containment: Math.min(1, common / Math.max(1, Math.min(sizeA, sizeB))) };
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const digits = new Uint8Array(128);
for (let i = 0; i < alphabet.length; i++) digits[alphabet.charCodeAt(i)] = i;

/** Writes 30-bit numbers as five characters each. */
export function pack(numbers: readonly number[]): string {
  let text = "";
  for (const number of numbers) {
    for (let shift = 24; shift >= 0; shift -= 6) text += alphabet[(number >>> shift) & 63];
  }
  return text;
}

/** Reads what `pack` wrote. */
export function unpack(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 5 <= text.length; at += 5) {
    let number = 0;
    for (let i = at; i < at + 5; i++) number = (number << 6) | digits[text.charCodeAt(i) & 127]!;
    numbers.push(number);
  }
  return numbers;
}
