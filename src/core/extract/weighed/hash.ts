/**
 * What is seen is known by its name's hash: FNV-1a (Fowler, Noll and Vo) over the characters, the bits mixed at the end as
 * MurmurHash3 does. A name's beginning is hashed once and gone on from, so that no name has to be put together.
 */
const basis = 0x811c9dc5;

/** How the hash stands after `text`. */
export function hashedSoFar(text: string, from: number = basis): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The hash of a name whose beginning stands at `from`: 32 bits, with a sign, as the engine keeps such numbers in place. */
export function hashOf(text: string, from: number = basis): number {
  let hash = hashedSoFar(text, from);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
